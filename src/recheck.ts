/** Proves a saved certificate again. Loads the kernel and the statements, no engine, no worker, no server. */
import { type CertificateCheck, checking } from "./certify/certificate.js";
import type { Basis } from "./certify/kernel/claim.js";
import { inTurns } from "./turns.js";

export type RecheckResult =
  | { readonly valid: true; readonly operations: readonly string[]; readonly statements: readonly string[]; readonly claims: number; readonly basis: Basis }
  | { readonly valid: false; readonly part: number | null; readonly claim: string | null; readonly rule: string; readonly why: string };

export async function recheck(certificate: unknown): Promise<RecheckResult> {
  const r: CertificateCheck = await inTurns(checking(certificate));
  return r.valid ? { valid: true, operations: r.parts.map((p) => p.operation), statements: r.statements, claims: r.statements.length, basis: r.basis } : r;
}
