/**
 * Certificates: Verified ↔ versioned JSON. TRUSTED. Decoding always proves again; the claims listed in a certificate are
 * for the reader, and a certificate whose list differs from what its answer means is refused. Format: README.md here.
 */
import { approachShape, limitValueShape, printApproach, printLimitValue } from "./kernel/approach.js";
import type { Basis, Claim } from "./kernel/claim.js";
import { type Json, encodeTerm, intervalShape } from "./kernel/decode.js";
import { MAX_TOTAL_FUEL } from "./kernel/bounds.js";
import { Fuel } from "./kernel/fuel.js";
import { printInterval, printPlain } from "./kernel/print.js";
import { quotientOf } from "./kernel/rules/quotient-between.js";
import { KERNEL_VERSION } from "./kernel/theorem.js";
import { Verified, proving, toItsEnd } from "./verify.js";

export const FORMAT = "certa-certificate";
export const FORMAT_VERSION = 1;
/** Parts of one certificate: as many as a plan may have steps. */
const MAX_PARTS = 12;

/** The proposition in plain text: what the kernel proved, in the kernel's own words. */
export function stateClaim(c: Claim): string {
  switch (c.kind) {
    case "equal": return `${printPlain(c.left)} = ${printPlain(c.right)}`;
    case "nonzero": return `${printPlain(c.expr)} != 0 for ${c.variable} in ${printInterval(c.on)}`;
    case "sign": return `${printPlain(c.expr)} ${c.sign > 0 ? ">" : c.sign < 0 ? "<" : "="} 0 for ${c.variable} in ${printInterval(c.on)}`;
    case "roots_complete": return `${printPlain(c.expr)} = 0 for ${c.variable} in ${printInterval(c.on)} exactly at {${c.roots.map((r) => printPlain(r)).join(", ")}}`;
    case "derivative": return `d^${c.order}/d${c.variable}^${c.order} (${printPlain(c.expr)}) = ${printPlain(c.result)}`;
    case "defined_on": return `${printPlain(c.expr)} is defined for ${c.variable} in ${printInterval(c.on)}`;
    case "undefined_on": return `${printPlain(c.expr)} is undefined for ${c.variable} in ${printInterval(c.on)}`;
    case "limit": return `${printPlain(c.expr)} -> ${printLimitValue(c.value)} as ${c.variable} -> ${printApproach(c.at)}`;
    case "antiderivative": return `d/d${c.variable} (${printPlain(c.result)}) = ${printPlain(c.expr)} for ${c.variable} in ${printInterval(c.on)}`;
    case "integral_between": return `${printPlain(c.lo)} <= integral of ${printPlain(c.expr)} for ${c.variable} in ${printInterval(c.on)} <= ${printPlain(c.hi)}`;
    case "quotient_between": return `${printPlain(c.lo)} <= integral of ${printPlain(quotientOf(c))} for ${c.variable} in ${printInterval(c.on)} <= ${printPlain(c.hi)}`;
    case "known_integral": return `integral of ${printPlain(c.expr)} for ${c.variable} in ${printInterval(c.on)} = ${printPlain(c.value)} (table: ${c.row})`;
  }
}

/** Data of a claim, for machines. */
function encodeClaim(c: Claim): Json {
  const base = { kind: c.kind, statement: stateClaim(c) };
  switch (c.kind) {
    case "equal": return { ...base, left: encodeTerm(c.left), right: encodeTerm(c.right) };
    case "derivative": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, order: c.order, result: encodeTerm(c.result) };
    case "roots_complete": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, on: intervalShape.encode(c.on), domain: c.domain.map((i) => intervalShape.encode(i)), roots: c.roots.map((r) => encodeTerm(r)) };
    case "sign": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, on: intervalShape.encode(c.on), sign: c.sign };
    case "limit": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, at: approachShape.encode(c.at), value: limitValueShape.encode(c.value) };
    case "antiderivative": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, on: intervalShape.encode(c.on), result: encodeTerm(c.result), except: c.except.map((t) => encodeTerm(t)) };
    case "integral_between": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, on: intervalShape.encode(c.on), lo: encodeTerm(c.lo), hi: encodeTerm(c.hi) };
    case "quotient_between": return { ...base, numerator: encodeTerm(c.numerator), order: c.order, side: c.side, variable: c.variable, on: intervalShape.encode(c.on), lo: encodeTerm(c.lo), hi: encodeTerm(c.hi) };
    case "known_integral": return { ...base, expr: encodeTerm(c.expr), variable: c.variable, on: intervalShape.encode(c.on), row: c.row, parameter: c.parameter === null ? null : encodeTerm(c.parameter), value: encodeTerm(c.value) };
    default: return { ...base, expr: encodeTerm(c.expr), variable: c.variable, on: intervalShape.encode(c.on) };
  }
}

export interface CertificateJson {
  readonly [key: string]: Json;
}

export function encodeCertificate(parts: readonly Verified[]): CertificateJson {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    kernel: KERNEL_VERSION,
    parts: parts.map((v) => {
      if (!Verified.isVerified(v)) throw new TypeError("encodeCertificate: not a Verified");
      return {
        operation: v.operation,
        plan: v.meaning.planJson,
        answer: v.meaning.answerJson,
        basis: v.basis,
        claims: v.theorems.map((t) => ({ ...objectOf(encodeClaim(t.claim)), basis: t.basis })),
      };
    }),
  };
}

const objectOf = (json: Json): { readonly [key: string]: Json } => (typeof json === "object" && json !== null && !isList(json) ? json : {});
const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

export type CertificateCheck =
  | { readonly valid: true; readonly parts: readonly Verified[]; readonly statements: readonly string[]; readonly basis: Basis }
  | { readonly valid: false; readonly part: number | null; readonly claim: string | null; readonly rule: string; readonly why: string };

const invalid = (part: number | null, claim: string | null, rule: string, why: string): CertificateCheck => ({ valid: false, part, claim, rule, why });

/** Stable text of JSON data, keys sorted, for comparison. `fuel` bounds the depth. */
function stable(json: unknown, fuel = 150): string {
  if (fuel <= 0) return "too deep";
  if (Array.isArray(json)) return `[${json.map((j) => stable(j, fuel - 1)).join()}]`;
  if (typeof json === "object" && json !== null) return `{${Object.entries(json).map(([k, v]) => `${JSON.stringify(k)}:${stable(v, fuel - 1)}`).sort().join()}}`;
  return JSON.stringify(json) ?? "undefined";
}

function fieldsOf(json: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof json === "object" && json !== null && !Array.isArray(json) ? Object.entries(json) : []);
}

/** Proves a certificate again, from its plan and answer alone, with pauses like proving(). Total: never throws on untrusted JSON. */
export function* checking(json: unknown): Generator<undefined, CertificateCheck, undefined> {
  const top = fieldsOf(json);
  if (top.get("format") !== FORMAT) return invalid(null, null, "format", `expected "format": "${FORMAT}"`);
  if (top.get("version") !== FORMAT_VERSION) return invalid(null, null, "format", `this kernel reads version ${FORMAT_VERSION}`);
  if (top.get("kernel") !== KERNEL_VERSION) return invalid(null, null, "format", `made by kernel ${String(top.get("kernel")).slice(0, 20)}, this is ${KERNEL_VERSION}: solve the problem again`);
  const parts = top.get("parts");
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > MAX_PARTS) return invalid(null, null, "format", `expected 1 to ${MAX_PARTS} parts`);
  const verified: Verified[] = [];
  const tank = new Fuel(2 * MAX_TOTAL_FUEL);
  for (const [i, partJson] of parts.entries()) {
    const part = fieldsOf(partJson);
    const operation = part.get("operation");
    const v = yield* proving(typeof operation === "string" ? operation : "", part.get("plan"), part.get("answer"), tank);
    if (!Verified.isVerified(v)) return invalid(i, v.claim === null ? null : stateClaim(v.claim), v.rule, v.why);
    const listed = part.get("claims");
    const meant = v.theorems.map((t) => ({ ...objectOf(encodeClaim(t.claim)), basis: t.basis }));
    if (stable(listed) !== stable(meant) || part.get("basis") !== v.basis) return invalid(i, null, "claims", "the claims listed are not those that the answer makes");
    verified.push(v);
  }
  return {
    valid: true, parts: verified, statements: verified.flatMap((v) => v.theorems.map((t) => stateClaim(t.claim))),
    basis: verified.some((v) => v.basis === "enclosure") ? "enclosure" : "exact",
  };
}

/** The same without pauses. */
export const checkCertificate = (json: unknown): CertificateCheck => toItsEnd(checking(json));
