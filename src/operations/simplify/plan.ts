/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Term, isConstantTerm, parts, symbolsOf } from "../../certify/kernel/term.js";
import { signQ } from "../../certify/kernel/rational.js";
import { CertaError } from "../../errors.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { FORMS, type Form, type Plan } from "./claims.js";

export const step = stepOf("simplify", {
  expr: expressionField,
  form: z.enum(FORMS).optional(),
  /** For collected and completed_square: the letter. */
  var: variableField.optional(),
  /** Letters that are positive: a list, or all of them. */
  positive: z.union([z.literal("all"), z.array(variableField).min(1).max(12)]).optional(),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const expr = reader.term(s.expr, "/expr");
  const form = s.form ?? "simplified";
  const aboutOne = form === "collected" || form === "completed_square";
  const variable = aboutOne ? reader.variable(s.var, expr) : null;
  const letters = symbolsOf(expr);
  const given = s.positive === "all" ? letters : (s.positive ?? []);
  const stray = given.find((p) => !letters.includes(p));
  if (stray !== undefined) throw new CertaError("invalid_plan", { zh: `式子里没有字母 ${stray}`, en: `the expression has no letter ${stray}` }, { pointer: "/positive" });
  return { expr, form, variable, positive: [...new Set([...given, ...impliedPositive(expr, form)])].sort((a, b) => (a < b ? -1 : 1)) };
}

/** Letters taken to be positive without a word about it, as in every textbook: those under an even root to an odd power, and those in logarithms. */
function impliedPositive(expr: Term, form: Form): readonly string[] {
  const isLog = form === "single_log" || form === "expanded_log";
  const walk = (t: Term, fuel: number): readonly string[] => {
    if (fuel <= 0) return [];
    const own = t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d % 2n === 0n && !isLog ? oddLetters(t.base) : t.kind === "call" && t.fn === "log" && isLog ? lettersOfProduct(t.arg) : [];
    return [...own, ...parts(t).flatMap((p) => walk(p, fuel - 1))];
  };
  const implied = walk(expr, 100);
  // One even root makes its letters positive; the rules for powers then take the others along.
  return isLog || implied.length === 0 ? implied : [...implied, ...lettersUnderRoots(expr, 100)];
}

function lettersUnderRoots(t: Term, fuel: number): readonly string[] {
  if (fuel <= 0) return [];
  const own = t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d > 1n ? lettersOfProduct(t.base) : [];
  return [...own, ...parts(t).flatMap((p) => lettersUnderRoots(p, fuel - 1))];
}

/** Letters that a monomial holds to an odd or broken power; none for anything else. */
function oddLetters(t: Term): readonly string[] {
  const out: string[] = [];
  for (const f of t.kind === "product" ? t.factors : [t]) {
    if (isConstantTerm(f)) continue;
    if (f.kind === "symbol") out.push(f.name);
    else if (f.kind === "power" && f.base.kind === "symbol" && f.exponent.kind === "number") { if (f.exponent.value.n % 2n !== 0n || f.exponent.value.d !== 1n) out.push(f.base.name); }
    else if (f.kind === "power" && f.exponent.kind === "number" && signQ(f.exponent.value) < 0) out.push(...oddLetters(f.base));
    else return [];
  }
  return out;
}

function lettersOfProduct(t: Term): readonly string[] {
  if (t.kind === "symbol") return [t.name];
  if (t.kind === "product") return t.factors.flatMap(lettersOfProduct);
  return t.kind === "power" && t.exponent.kind === "number" ? lettersOfProduct(t.base) : [];
}
