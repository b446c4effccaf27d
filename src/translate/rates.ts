/** x² dx without the sign of the integral; f'(x) = 3x², dy/dx = 2x and the condition f(1) = 2 that goes with it. */
import { type Term, symbolsOf } from "../certify/kernel/term.js";
import { splitDifferential } from "../expression/integral.js";
import { parseExpression } from "../expression/parse.js";

interface Rate {
  readonly name: string;
  /** null: not said, as in y' = 2x. */
  readonly variable: string | null;
  readonly expr: string;
}

const PRIMED = /^([A-Za-z])\s*(?:'|′|\^\s*\{?\s*\\prime\s*\}?)\s*(?:\(\s*([A-Za-z])\s*\))?\s*=([^=]+)$/;
const LEIBNIZ = /^(?:\\[dt]?frac\s*\{\s*d\s*([A-Za-z])\s*\}\s*\{\s*d\s*([A-Za-z])\s*\}|d\s*([A-Za-z])\s*\/\s*d\s*([A-Za-z]))\s*=([^=]+)$/;

function rateIn(raw: string): Rate | null {
  const p = PRIMED.exec(raw);
  if (p !== null) return { name: p[1] ?? "", variable: p[2] ?? null, expr: (p[3] ?? "").trim() };
  const l = LEIBNIZ.exec(raw);
  return l === null ? null : { name: l[1] ?? l[3] ?? "", variable: l[2] ?? l[4] ?? "", expr: (l[5] ?? "").trim() };
}

/** f(1) = 2. */
function initialIn(raw: string): { readonly name: string; readonly at: string; readonly value: string } | null {
  const m = /^([A-Za-z])\s*\(([^=]+)\)\s*=([^=]+)$/.exec(raw);
  return m === null ? null : { name: m[1] ?? "", at: (m[2] ?? "").trim(), value: (m[3] ?? "").trim() };
}

/** The variable of f'(x) = …; of y' = … the only letter on the right, which is not y itself: y' = 2y is another problem. */
function variableOf(rate: Rate): string | null {
  const r = parseExpression(rate.expr);
  if (!r.ok || r.value.kind !== "term") return null;
  const free = symbolsOf(r.value.term);
  if (free.includes(rate.name) || free.length > 1) return null;
  const variable = rate.variable ?? free[0] ?? "x";
  return free.every((n) => n === variable) ? variable : null;
}

/** The parts of a slot: of "x² dx" and f'(x) = 2x <name>_expr and <name>_var, of f(1) = 2 <name>_at and <name>_value. */
export function rateValues(name: string, type: string, raw: string): readonly (readonly [string, string])[] {
  const split = type === "integrand" ? splitDifferential(raw) : null;
  if (split !== null) return [[`${name}_expr`, split.expr], [`${name}_var`, split.variable]];
  const rate = type === "slope" ? rateIn(raw) : null;
  if (rate !== null) return [[`${name}_expr`, rate.expr], [`${name}_var`, variableOf(rate) ?? "x"]];
  const initial = type === "initial" ? initialIn(raw) : null;
  return initial === null ? [] : [[`${name}_at`, initial.at], [`${name}_value`, initial.value]];
}

type ReadTerm = (text: string) => Term | null;

export function fitsRate(type: string, raw: string, functions: { has(name: string): boolean }, read: ReadTerm): boolean {
  if (type === "slope") { const rate = rateIn(raw); return rate !== null && !functions.has(rate.name) && read(rate.expr) !== null && variableOf(rate) !== null; }
  const initial = initialIn(raw);
  return initial !== null && [initial.at, initial.value].every((text) => { const t = read(text); return t !== null && symbolsOf(t).length === 0; });
}

/** A formula and its differential, without the sign of the integral. */
export function fitsIntegrand(raw: string, read: ReadTerm): boolean {
  const split = /\\int(?![a-zA-Z])|∫/.test(raw) ? null : splitDifferential(raw);
  const t = split === null ? null : read(split.expr);
  return t !== null && !symbolsOf(t).includes("d");
}

/** f'(x) = 2x with g(1) = 0 says nothing about f. */
export const namesAgree = (raws: readonly string[]): boolean => new Set(raws.map((raw) => (rateIn(raw) ?? initialIn(raw))?.name)).size <= 1;
