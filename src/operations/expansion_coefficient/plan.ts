/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Term, int, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("expansion_coefficient", {
  expr: expressionField,
  /** The power whose coefficient is asked for: `x^3`, `x^2*y`, `1` for the constant term. */
  power: expressionField,
  /** For the constant term: the variable, when other letters occur. */
  var: variableField.optional(),
});
export type Step = z.infer<typeof step>;

/** x^p·y^q as names and literal exponents; null for anything else. */
function powersIn(t: Term): readonly (readonly [string, Term])[] | null {
  if (t.kind === "number") return t.value.n === 1n && t.value.d === 1n ? [] : null;
  if (t.kind === "symbol") return [[t.name, int(1)]];
  if (t.kind === "power") return t.base.kind === "symbol" && t.exponent.kind === "number" ? [[t.base.name, t.exponent]] : null;
  if (t.kind !== "product") return null;
  const parts = t.factors.map(powersIn);
  const all: (readonly [string, Term])[] = [];
  for (const p of parts) { if (p === null) return null; all.push(...p); }
  return new Set(all.map(([n]) => n)).size === all.length ? all : null;
}

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const powers = powersIn(reader.term(s.power, "/power"));
  if (powers === null) throw new CertaError("invalid_plan", { zh: "这里应为字母的幂,如 x^3", en: "a power of letters is expected, e.g. x^3" }, { pointer: "/power" });
  const free = symbolsOf(expr);
  // The constant term of (x + y)^3 is about x and y; that of (x + a/x)^6 is about x.
  const usual = free.filter((n) => ["x", "y", "z", "t"].includes(n));
  const named = powers.length > 0 ? powers.map(([n]) => n) : s.var === undefined ? (usual.length > 0 ? usual : free) : [s.var];
  const variables = [...new Set(named)];
  return { expr, variables, exponents: variables.map((v) => powers.find(([n]) => n === v)?.[1] ?? int(0)) };
}
