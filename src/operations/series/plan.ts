/** The step on the wire and how its strings become the parts of a general term. */
import { z } from "zod";
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { Normalizer, rationalOfF } from "../../certify/kernel/normal.js";
import { isInteger } from "../../certify/kernel/rational.js";
import { type Term, PI, add, div, int, integerOf, isConstantTerm, mul, neg, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { withoutFactorials } from "../../expression/series.js";
import { signAt } from "../../solve/order.js";
import type { Reader } from "../reader.js";
import { expressionField, stepOf, variableField } from "../step.js";
import { type Factorial, type General, type Plan, type Power, wants } from "./claims.js";

export const step = stepOf("series", {
  /** The general term, e.g. (-1)^n/n, n!/n^n, (x-2)^n/(n*3^n). */
  term: expressionField,
  /** The index; n when absent. */
  var: variableField.optional(),
  from: z.coerce.number().int().min(0).max(1000).default(1),
  want: z.enum(wants).default("convergence"),
  /** For "interval", "radius", "both": the variable of the power series; x when absent. */
  of: variableField.optional(),
});
export type Step = z.infer<typeof step>;

/** What a factor of the general term is made of; parity p·n + q counts factors −1. */
interface Parts {
  readonly p: number;
  readonly q: number;
  readonly body: readonly Term[];
  readonly factorials: readonly Factorial[];
  readonly power: { readonly base: Term; readonly k: number; readonly j: number } | null;
}
const bodyOnly = (t: Term): Parts => ({ p: 0, q: 0, body: [t], factorials: [], power: null });

interface Names { readonly n: string; readonly x: string | null; readonly factorials: ReadonlyMap<string, { readonly k: number; readonly j: number }> }

/** k·n + j with small integers, or null. */
function linearIn(t: Term, n: string): { readonly k: number; readonly j: number } | null {
  const value = (u: Term): bigint | null => { const f = new Normalizer(new Fuel()).normalize(u); const q = f === null ? null : rationalOfF(f); return q !== null && isInteger(q) ? q.n : null; };
  const slope = differentiate(t, n);
  const [k, j] = [slope === null ? null : value(slope), value(substitute(t, n, int(0)))];
  return k === null || j === null || k > 50n || k < -50n || j > 50n || j < -50n ? null : { k: Number(k), j: Number(j) };
}

function decompose(t: Term, names: Names, fuel = 60): Parts | null {
  if (fuel <= 0) return null;
  const isSpecial = (u: Term): boolean => symbolsOf(u).some((s) => names.factorials.has(s) || s === names.x);
  if (t.kind === "product") return t.factors.map((f) => decompose(f, names, fuel - 1)).reduce<Parts | null>((a, b) => (a === null || b === null ? null : together(a, b)), bodyOnly(int(1)));
  if (t.kind === "symbol" && names.factorials.has(t.name)) { const f = names.factorials.get(t.name); return f === undefined ? null : { ...bodyOnly(int(1)), factorials: [{ ...f, e: 1 }] }; }
  if (t.kind === "call" && t.fn === "cos" && isMultipleOfPi(t.arg, names.n)) return { ...bodyOnly(int(1)), p: 1 };
  if (t.kind === "power") {
    const whole = integerOf(t.exponent);
    if (whole !== null && whole >= -6n && whole <= 6n && (t.base.kind === "product" || isSpecial(t.base) || isSignPower(t.base))) { const inner = decompose(t.base, names, fuel - 1); return inner === null ? null : raised(inner, Number(whole)); }
    const exponent = linearIn(t.exponent, names.n);
    if (exponent !== null && names.x !== null && occursIn(t.base, names.x)) return powerParts(t.base, exponent, names);
    if (exponent !== null && exponent.k !== 0 && isConstantTerm(t.base) && signAt(t.base, "", int(0)) === -1) {
      const size = neg(t.base);
      return { ...bodyOnly(isOne(size) ? int(1) : pow(size, t.exponent)), p: exponent.k, q: exponent.j };
    }
  }
  if (names.x !== null && occursIn(t, names.x)) return powerParts(t, { k: 0, j: 1 }, names);
  return isSpecial(t) ? null : bodyOnly(t);
}

const isOne = (t: Term): boolean => signAt(sub(t, int(1)), "", int(0)) === 0;
const isSignPower = (t: Term): boolean => t.kind === "power" && isConstantTerm(t.base);
const isMultipleOfPi = (t: Term, n: string): boolean => { const f = new Normalizer(new Fuel()).normalize(sub(t, mul(sym(n), PI))); return f !== null && f.n.size === 0; };

/** (m·x + b)^(kn + j) = m^(kn + j)·(x + b/m)^(kn + j). */
function powerParts(base: Term, exponent: { readonly k: number; readonly j: number }, names: Names): Parts | null {
  const x = names.x ?? "x";
  const m = differentiate(base, x);
  const b = substitute(base, x, int(0));
  if (m === null || !isConstantTerm(b)) return null;
  const slope = substitute(m, x, int(0));
  if (!isConstantTerm(slope) || signAt(sub(base, add(mul(slope, sym(x)), b)), x, int(1)) !== 0) return null;
  const center = neg(div(b, slope));
  const s = signAt(slope, "", int(0));
  if (s === null || s === 0) return null;
  const size = s < 0 ? neg(slope) : slope;
  const factor = isOne(size) ? int(1) : pow(size, add(mul(int(exponent.k), sym(names.n)), int(exponent.j)));
  return { p: s < 0 ? exponent.k : 0, q: s < 0 ? exponent.j : 0, body: [factor], factorials: [], power: { base: center, ...exponent } };
}

function together(a: Parts, b: Parts): Parts | null {
  const same = a.power !== null && b.power !== null && signAt(sub(a.power.base, b.power.base), "", int(0)) === 0;
  if (a.power !== null && b.power !== null && !same) return null;
  const power = a.power === null ? b.power : b.power === null ? a.power : { base: a.power.base, k: a.power.k + b.power.k, j: a.power.j + b.power.j };
  return { p: a.p + b.p, q: a.q + b.q, body: [...a.body, ...b.body], factorials: [...a.factorials, ...b.factorials], power };
}
function raised(a: Parts, e: number): Parts {
  return { p: a.p * e, q: a.q * e, body: a.body.map((t) => pow(t, int(e))), factorials: a.factorials.map((f) => ({ ...f, e: f.e * e })), power: a.power === null ? null : { base: a.power.base, k: a.power.k * e, j: a.power.j * e } };
}
/** A factor c^n: such addends are summed one by one. */
const isExponential = (t: Term, n: string): boolean => t.kind === "power" && (t.exponent.kind !== "number" ? occursIn(t.exponent, n) : isExponential(t.base, n));
const isOdd = (n: number): boolean => Math.abs(n % 2) === 1;

export function elaborate(s: Step, reader: Reader): Plan {
  const n = reader.variable(s.var ?? "n");
  const x = s.want === "sum" || s.want === "convergence" ? null : (s.of ?? "x");
  const masked = withoutFactorials(s.term, n);
  const names: Names | null = masked === null ? null : { n, x, factorials: masked.factorials };
  const whole = masked === null ? null : reader.term(masked.text, "/term");
  const parts = names === null || whole === null ? null : decompose(whole, names);
  // Σ (3/2^n + (-1)^n/5^n): addend by addend.
  const addends = s.want === "sum" && names !== null && whole?.kind === "sum" ? whole.terms.map((t) => decompose(t, names)) : [];
  const several = addends.length > 1 && addends.every((a) => a !== null && a.factorials.length === 0) ? addends.filter((a) => a !== null) : [];
  const [first, ...others] = several.length > 0 && (parts === null || several.some((a) => isOdd(a.p)) || several.every((a) => a.body.some((b) => isExponential(b, n)))) ? several : [parts];
  if (first === null || first === undefined) throw new CertaError("invalid_plan", { zh: "读不懂这个通项:它应是含下标的因式之积(阶乘、幂、(-1)^n 与一个函数)", en: "this general term is not understood: it should be a product of factorials, powers, (-1)^n and one function of the index" });
  const power: Power | null = first.power === null || x === null ? null : { variable: x, center: reducedCenter(first.power.base), k: first.power.k, j: first.power.j };
  return { ...generalOf(first), variable: n, from: s.from, want: s.want, power, more: others.filter((o) => o !== null).map(generalOf) };
}

function generalOf(parts: Parts): General {
  const ones = parts.body.filter((t) => !(t.kind === "number" && t.value.n === t.value.d));
  return { body: mul(...(isOdd(parts.q) ? [int(-1)] : []), ...ones), alternating: isOdd(parts.p), factorials: merged(parts.factorials) };
}

const reducedCenter = (t: Term): Term => { const f = new Normalizer(new Fuel()).normalize(t); const q = f === null ? null : rationalOfF(f); return q === null ? t : { kind: "number", value: q }; };

/** One entry for each factorial. */
function merged(list: readonly Factorial[]): readonly Factorial[] {
  const out: Factorial[] = [];
  for (const f of list) {
    const i = out.findIndex((g) => g.k === f.k && g.j === f.j);
    const old = out[i];
    if (old === undefined) out.push(f);
    else out[i] = { ...f, e: old.e + f.e };
  }
  return out.filter((f) => f.e !== 0);
}
