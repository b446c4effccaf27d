/** Proves a saved certificate again. Loads the kernel and the statements, no engine, no worker, no server. */
import { type CertificateCheck, checkCertificate } from "./certify/certificate.js";
import type { Basis } from "./certify/kernel/claim.js";

export type RecheckResult =
  | { readonly valid: true; readonly operations: readonly string[]; readonly statements: readonly string[]; readonly claims: number; readonly basis: Basis }
  | { readonly valid: false; readonly part: number | null; readonly claim: string | null; readonly rule: string; readonly why: string };

export function recheck(certificate: unknown): RecheckResult {
  const r: CertificateCheck = checkCertificate(certificate);
  return r.valid ? { valid: true, operations: r.parts.map((p) => p.operation), statements: r.statements, claims: r.statements.length, basis: r.basis } : r;
}
