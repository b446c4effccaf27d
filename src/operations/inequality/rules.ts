/** The rule a teacher would name for a relation of a well-known form. Explanation only. */
import { occursIn } from "../../certify/kernel/derivative.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, call, int, isConstantTerm, mul, neg, pow, sub, substitute } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { signAt } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Comparison, Plan, Relation } from "./claims.js";

const MIRRORED: Readonly<Record<Comparison, Comparison>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "!=": "!=", "=": "=" };
const LATEX: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "!=": "\\ne", "=": "=" };
const zero = (t: Term): -1 | 0 | 1 | null => signAt(t, "", int(0));

/** Each with the variable on the left when only one side holds it. */
const turned = (r: Relation): Relation => (isConstantTerm(r.left) && !isConstantTerm(r.right) ? { left: r.right, op: MIRRORED[r.op], right: r.left } : r);

export function rulesFor(plan: Plan, language: Language): readonly string[] {
  const out = plan.any.flat().map(turned).map((r) => ruleFor(r, plan.variable, language)).filter((s): s is string => s !== null);
  return [...new Set(out)].slice(0, 3);
}

function ruleFor(r: Relation, variable: string, language: Language): string | null {
  return absoluteRule(r, language) ?? logarithmRule(r, variable, language) ?? exponentialRule(r, variable, language) ?? rootRule(r, variable, language) ?? linearRule(r, variable, language);
}

function absoluteRule({ left, op, right }: Relation, language: Language): string | null {
  if (left.kind !== "call" || left.fn !== "abs" || !isConstantTerm(right)) return null;
  const u = printLatex(left.arg);
  const [c, minus] = [printLatex(right), printLatex(tidyConstant(neg(right)))];
  const s = zero(right);
  if (s !== 1) return say(language, `绝对值总不小于 0,与 $${c}$ 比较即可。`, `An absolute value is never negative; compare it with $${c}$.`);
  if (op === "<" || op === "<=") return say(language, `由 $|u| ${LATEX[op]} c\\ (c>0) \\iff -c ${LATEX[op]} u ${LATEX[op]} c$,原不等式等价于 $${minus} ${LATEX[op]} ${u} ${LATEX[op]} ${c}$。`, `Since $|u| ${LATEX[op]} c\\ (c>0) \\iff -c ${LATEX[op]} u ${LATEX[op]} c$, this means $${minus} ${LATEX[op]} ${u} ${LATEX[op]} ${c}$.`);
  if (op === ">" || op === ">=") return say(language, `由 $|u| ${LATEX[op]} c\\ (c>0) \\iff u ${LATEX[MIRRORED[op]]} -c$ 或 $u ${LATEX[op]} c$,原不等式等价于 $${u} ${LATEX[MIRRORED[op]]} ${minus}$ 或 $${u} ${LATEX[op]} ${c}$。`, `Since $|u| ${LATEX[op]} c\\ (c>0) \\iff u ${LATEX[MIRRORED[op]]} -c$ or $u ${LATEX[op]} c$, this means $${u} ${LATEX[MIRRORED[op]]} ${minus}$ or $${u} ${LATEX[op]} ${c}$.`);
  return null;
}

/** log_b u as log u · (log b)^(−1): u and b; b is null for the natural logarithm. */
function logarithmIn(t: Term, variable: string): { u: Term; base: Term | null } | null {
  if (t.kind === "call" && t.fn === "log" && occursIn(t.arg, variable)) return { u: t.arg, base: null };
  if (t.kind !== "product" || t.factors.length !== 2) return null;
  const top = t.factors.find((f) => f.kind === "call" && f.fn === "log" && occursIn(f.arg, variable));
  const below = t.factors.find((f) => f.kind === "power" && f.base.kind === "call" && f.base.fn === "log" && isConstantTerm(f.base.arg));
  if (top?.kind !== "call" || below?.kind !== "power" || below.base.kind !== "call") return null;
  return { u: top.arg, base: below.base.arg };
}

function logarithmRule({ left, op, right }: Relation, variable: string, language: Language): string | null {
  const log = logarithmIn(left, variable);
  if (log === null || !isConstantTerm(right) || op === "=" || op === "!=") return null;
  const falls = log.base !== null && zero(sub(log.base, int(1))) === -1;
  const bound = tidyConstant(log.base === null ? call("exp", right) : pow(log.base, right));
  const u = printLatex(log.u);
  const to = falls ? MIRRORED[op] : op;
  const why = falls
    ? say(language, `底数 $${printLatex(log.base ?? int(0))}$ 在 0 与 1 之间,对数函数递减,不等号反向`, `the base $${printLatex(log.base ?? int(0))}$ lies between 0 and 1, so the logarithm decreases and the inequality turns round`)
    : say(language, "底数大于 1,对数函数递增", "the base is greater than 1, so the logarithm increases");
  return say(language, `真数须为正:$${u} > 0$;${why},所以 $${u} ${LATEX[to]} ${printLatex(bound)}$。`, `The logarithm needs $${u} > 0$; ${why}: $${u} ${LATEX[to]} ${printLatex(bound)}$.`);
}

function exponentialRule({ left, op, right }: Relation, variable: string, language: Language): string | null {
  const base: Term | null = left.kind === "power" && isConstantTerm(left.base) && occursIn(left.exponent, variable) ? left.base : null;
  const isExp = left.kind === "call" && left.fn === "exp";
  if ((base === null && !isExp) || !isConstantTerm(right) || op === "=" || op === "!=") return null;
  if (zero(right) !== 1) return say(language, "指数函数的值恒为正。", "An exponential is always positive.");
  const u = left.kind === "power" ? left.exponent : left.kind === "call" ? left.arg : left;
  const falls = base !== null && zero(sub(base, int(1))) === -1;
  const bound = tidyConstant(base === null ? call("log", right) : mul(call("log", right), pow(call("log", base), int(-1))));
  const why = falls ? say(language, "底数在 0 与 1 之间,指数函数递减,不等号反向", "The base lies between 0 and 1: the exponential decreases and the inequality turns round") : say(language, "底数大于 1,指数函数递增", "The base is greater than 1: the exponential increases");
  return say(language, `${why},取对数得 $${printLatex(u)} ${LATEX[falls ? MIRRORED[op] : op]} ${printLatex(bound)}$。`, `${why}; taking logarithms, $${printLatex(u)} ${LATEX[falls ? MIRRORED[op] : op]} ${printLatex(bound)}$.`);
}

function rootRule({ left, op, right }: Relation, variable: string, language: Language): string | null {
  const isRoot = left.kind === "power" && left.exponent.kind === "number" && left.exponent.value.n === 1n && left.exponent.value.d === 2n && occursIn(left.base, variable);
  if (!isRoot || op === "=" || op === "!=") return null;
  const u = printLatex(left.base);
  const v = printLatex(right);
  const squared = printLatex(tidy(pow(right, int(2))));
  return op === "<" || op === "<="
    ? say(language, `由 $\\sqrt{u} ${LATEX[op]} v \\iff u \\ge 0,\\ v ${op === "<" ? ">" : "\\ge"} 0,\\ u ${LATEX[op]} v^2$:须 $${u} \\ge 0$,$${v} ${op === "<" ? ">" : "\\ge"} 0$,$${u} ${LATEX[op]} ${squared}$。`, `Since $\\sqrt{u} ${LATEX[op]} v \\iff u \\ge 0,\\ v ${op === "<" ? ">" : "\\ge"} 0,\\ u ${LATEX[op]} v^2$, we need $${u} \\ge 0$, $${v} ${op === "<" ? ">" : "\\ge"} 0$ and $${u} ${LATEX[op]} ${squared}$.`)
    : say(language, `由 $\\sqrt{u} ${LATEX[op]} v \\iff (u \\ge 0,\\ v < 0)$ 或 $(v \\ge 0,\\ u ${LATEX[op]} v^2)$:须 $${u} \\ge 0$,且 $${v} < 0$ 或 $${u} ${LATEX[op]} ${squared}$。`, `Since $\\sqrt{u} ${LATEX[op]} v \\iff (u \\ge 0,\\ v < 0)$ or $(v \\ge 0,\\ u ${LATEX[op]} v^2)$, we need $${u} \\ge 0$, and $${v} < 0$ or $${u} ${LATEX[op]} ${squared}$.`);
}

/** a·x + b compared with 0: divide by a, and turn the sign round when a < 0. */
function linearRule({ left, op, right }: Relation, variable: string, language: Language): string | null {
  const d = sub(left, right);
  const at = (n: number): Term => tidyConstant(substitute(d, variable, int(n)));
  if (!isLinear(left, variable) || !isLinear(right, variable)) return null;
  const [b, a] = [at(0), tidyConstant(sub(at(1), at(0)))];
  const s = zero(a);
  if (s === null || s === 0) return null;
  const x: Term = { kind: "symbol", name: variable };
  const minus = tidyConstant(neg(b));
  const isOne = a.kind === "number" && a.value.n === a.value.d;
  const collected = `$${printLatex(isOne ? x : mul(a, x))} ${LATEX[op]} ${printLatex(minus)}$`;
  if (isOne) return say(language, `移项、合并同类项,得 ${collected}。`, `Collect like terms: ${collected}.`);
  const bound = tidyConstant(mul(minus, pow(a, int(-1))));
  const turns = s < 0 && op !== "=" && op !== "!=";
  const to = turns ? MIRRORED[op] : op;
  return say(language, `移项、合并同类项,得 ${collected};两边同除以 $${printLatex(a)}$${turns ? "(负数),不等号反向" : ""},得 $${variable} ${LATEX[to]} ${printLatex(bound)}$。`, `Collect like terms: ${collected}. Divide by $${printLatex(a)}$${turns ? ", which is negative, so the inequality turns round" : ""}: $${variable} ${LATEX[to]} ${printLatex(bound)}$.`);
}

function isLinear(t: Term, variable: string): boolean {
  if (!occursIn(t, variable)) return true;
  if (t.kind === "symbol") return true;
  if (t.kind === "sum") return t.terms.every((p) => isLinear(p, variable));
  if (t.kind !== "product") return false;
  const moving = t.factors.filter((f) => occursIn(f, variable));
  return moving.length === 1 && moving.every((f) => isLinear(f, variable));
}


