/**
 * Lines, circles and conics with a letter in their equation ("x^2/a^2 - y^2/9 = 1 (a > 0)", "y^2 = 2px", "x + y + m = 0"):
 * the numbers of their standard form as texts, for equations that a wording makes of them.
 */
import { Fuel } from "../certify/kernel/fuel.js";
import { exponentOf, sortedM } from "../certify/kernel/multipoly.js";
import { Normalizer } from "../certify/kernel/normal.js";
import { printPlain } from "../certify/kernel/print.js";
import { signQ } from "../certify/kernel/rational.js";
import { type Term, add, div, int, mul, neg, num, pow, sub, sym, symbolsOf } from "../certify/kernel/term.js";
import { parseExpression } from "./parse.js";

/** p·x² + q·y² + r·x + s·y + t = 0; the letters that are said to be positive; the equation without that. */
interface Quadratic { readonly p: Term; readonly q: Term; readonly r: Term; readonly s: Term; readonly t: Term; readonly positive: readonly string[]; readonly plain: string; readonly letters: readonly string[] }

const MAX_CHARS = 140;
/** (a > 0, b > 0), (a > b > 0), m > 0 at the end. */
const SIGNS = /[,，]?\s*(?:\\left\s*)?[(（]?\s*((?:[a-zA-Z]\s*>\s*){1,2}0(?:\s*[,，、]\s*[a-zA-Z]\s*>\s*0)*)\s*(?:\\right\s*)?[)）]?\s*$/;
const signless = (raw: string): { readonly plain: string; readonly positive: readonly string[] } => {
  const text = raw.replace(/\\(?:gt|textgreater)(?![a-z])\s*/g, ">").replace(/\\(?:quad|qquad|,)/g, " ").replace(/\{\s*\}|\(\s*\)/g, "").trim();
  const m = SIGNS.exec(text);
  return m === null ? { plain: text, positive: [] } : { plain: text.slice(0, m.index).trim(), positive: [...(m[1] ?? "").matchAll(/[a-zA-Z]/g)].map((x) => x[0]) };
};

function quadraticIn(raw: string): Quadratic | null {
  if (raw.length > MAX_CHARS || !raw.includes("=") || !/[xy]/.test(raw) || /[\u3400-\u9fff]/.test(raw.replace(/[，、（）]/g, ""))) return null;
  const { plain, positive } = signless(raw);
  const parsed = parseExpression(plain);
  const [left, right, ...more] = parsed.ok && parsed.value.kind === "relation" && parsed.value.ops.every((o) => o === "=") ? parsed.value.chain : [];
  if (left === undefined || right === undefined || more.length > 0) return null;
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(sub(left, right));
  if (f === null) return null;
  const of = (name: string): number => normalizer.generators.findIndex((g) => g.term.kind === "symbol" && g.term.name === name);
  const [gx, gy] = [of("x"), of("y")];
  const parts = new Map<string, Term[]>();
  for (const m of sortedM(f.n)) {
    const key = `${gx < 0 ? 0 : exponentOf(m.e, gx)},${gy < 0 ? 0 : exponentOf(m.e, gy)}`;
    const rest = m.e.flatMap((n, g) => (n === 0 || g === gx || g === gy ? [] : [pow(normalizer.generators[g]?.term ?? int(1), int(n))]));
    parts.set(key, [...(parts.get(key) ?? []), mul(num(m.c), ...rest)]);
  }
  if ([...parts.values()].flat().some((t) => symbolsOf(t).some((n) => n === "x" || n === "y")) || symbolsOf(normalizer.polynomialTerm(f.d)).some((n) => n === "x" || n === "y")) return null;
  const take = (key: string): Term => { const found = parts.get(key); parts.delete(key); return found === undefined ? int(0) : found.length === 1 ? (found[0] ?? int(0)) : add(...found); };
  const [p, q, r, s, t] = ["2,0", "0,2", "1,0", "0,1", "0,0"].map(take);
  if (parts.size > 0 || p === undefined || q === undefined || r === undefined || s === undefined || t === undefined) return null;
  const letters = [...new Set([...symbolsOf(left), ...symbolsOf(right)])].filter((n) => n !== "x" && n !== "y");
  return positive.every((n) => letters.includes(n)) ? { p, q, r, s, t, positive, plain, letters } : null;
}

/** One normal form, with common factors cancelled. */
function simple(t: Term): Term {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(t);
  return f === null ? t : normalizer.toTerm(f);
}
const isNought = (t: Term): boolean => { const s = simple(t); return s.kind === "number" && s.value.n === 0n; };
const half = (l: Term, s: Term): Term => simple(neg(div(l, mul(int(2), s))));

/** The sign of a product of a number, letters said to be positive and even powers; 0 when it is not seen. */
function signOf(t: Term, positive: readonly string[]): number {
  switch (t.kind) {
    case "number": return signQ(t.value);
    case "symbol": return positive.includes(t.name) ? 1 : 0;
    case "power": return t.exponent.kind === "number" && t.exponent.value.n % 2n === 0n && t.exponent.value.d === 1n ? 1 : t.exponent.kind === "number" ? signOf(t.base, positive) : 0;
    case "product": return t.factors.reduce((s, f) => s * signOf(f, positive), 1);
    case "sum": { const all = t.terms.map((x) => signOf(x, positive)); return all.every((s) => s === all[0]) ? (all[0] ?? 0) : 0; }
    default: return 0;
  }
}

/** The letter's values worth looking at: those that are positive, when it is said so or only its square matters. */
function rangeOf(e: Quadratic, ...numbers: readonly Term[]): readonly (readonly [string, string])[] {
  const [letter, ...others] = e.letters;
  if (letter === undefined || others.length > 0) return [];
  const isEven = numbers.every((t) => JSON.stringify(simple(t), (_, v: unknown) => (typeof v === "bigint" ? `${v}` : v)) === JSON.stringify(simple(substituted(t, letter)), (_, v: unknown) => (typeof v === "bigint" ? `${v}` : v)));
  return [["letter", letter], ...(e.positive.includes(letter) || isEven ? [["on", "(0, oo)"] as const] : [])];
}
function substituted(t: Term, letter: string): Term {
  switch (t.kind) {
    case "symbol": return t.name === letter ? neg(sym(letter)) : t;
    case "sum": return add(...t.terms.map((x) => substituted(x, letter)));
    case "product": return mul(...t.factors.map((x) => substituted(x, letter)));
    case "power": return pow(substituted(t.base, letter), t.exponent);
    default: return t;
  }
}

const texts = (pairs: Readonly<Record<string, Term>>): readonly (readonly [string, string])[] => Object.entries(pairs).map(([k, t]) => [k, printPlain(t)]);

/** x²/A + y²/B = 1: a hyperbola when A or B is negative. `hyperbolax`: A is positive and B negative. */
function central(e: Quadratic, kind: string): readonly (readonly [string, string])[] | null {
  if (isNought(e.p) || isNought(e.q) || isNought(e.t) || !isNought(e.r) || !isNought(e.s)) return null;
  const [A, B] = [simple(neg(div(e.t, e.p))), simple(neg(div(e.t, e.q)))];
  const [a, b] = [signOf(A, e.positive), signOf(B, e.positive)];
  if (kind === "hyperbolax" ? a !== 1 || b !== -1 : kind === "hyperbolay" && (a !== -1 || b !== 1)) return null;
  return [...texts({ A, B }), ...rangeOf(e, A, B), ["plain", e.plain]];
}

/** (x − h)² + (y − k)² = R. */
function circle(e: Quadratic): readonly (readonly [string, string])[] | null {
  if (isNought(e.p) || !isNought(sub(e.p, e.q))) return null;
  const [h, k] = [half(e.r, e.p), half(e.s, e.p)];
  const R = simple(sub(add(pow(h, int(2)), pow(k, int(2))), div(e.t, e.p)));
  return [...texts({ h, k, R }), ...rangeOf(e, h, k, R), ["plain", e.plain]];
}

/** y² = 4·fx·x or x² = 4·fy·y: the focus (fx, fy). */
function parabola(e: Quadratic): readonly (readonly [string, string])[] | null {
  const isX = isNought(e.p) && !isNought(e.q) && !isNought(e.r) && isNought(e.s);
  const isY = isNought(e.q) && !isNought(e.p) && !isNought(e.s) && isNought(e.r);
  if (isX === isY || !isNought(e.t)) return null;
  const f = simple(neg(isX ? div(e.r, mul(int(4), e.q)) : div(e.s, mul(int(4), e.p))));
  return [...texts({ fx: isX ? f : int(0), fy: isX ? int(0) : f }), ...rangeOf(e, f), ["plain", e.plain]];
}

const KINDS: Readonly<Record<string, (e: Quadratic) => readonly (readonly [string, string])[] | null>> = {
  quadric: (e) => central(e, "quadric"),
  hyperbolax: (e) => central(e, "hyperbolax"),
  hyperbolay: (e) => central(e, "hyperbolay"),
  ring: circle,
  parabola,
  parabolax: (e) => (isNought(e.p) ? parabola(e) : null),
  /** a·x² + b·x + c = 0: one unknown. */
  quadratic: (e) => (isNought(e.p) || !isNought(e.q) || !isNought(e.s) ? null : texts({ a: simple(e.p), b: simple(e.r), c: simple(e.t) })),
  fixedquadratic: (e) => (isNought(e.p) || !isNought(e.q) || !isNought(e.s) || symbolsOf(e.p).length > 0 ? null : texts({ a: simple(e.p), b: simple(e.r), c: simple(e.t) })),
  /** u·x + v·y + w = 0. */
  straight: (e) => (!isNought(e.p) || !isNought(e.q) || (isNought(e.r) && isNought(e.s)) ? null : texts({ u: simple(e.r), v: simple(e.s), w: simple(e.t) })),
  /** y = kx, y = ±kx, x ± ky = 0: the square of the slope. */
  asymptote: (e) => (!isNought(e.p) || !isNought(e.q) || isNought(e.r) || isNought(e.s) || !isNought(e.t) || e.letters.length > 0 ? null : texts({ kk: simple(pow(div(e.r, e.s), int(2))) })),
};
export const CONIC_SLOTS: ReadonlySet<string> = new Set(Object.keys(KINDS));

/** What a slot of these kinds says, as further slot values; null when its text is no such equation. */
export function conicValues(type: string, raw: string): readonly (readonly [string, string])[] | null {
  const text = type === "asymptote" ? raw.replace(/\\pm(?![a-z])|±/g, "").replace(/=\s*\+/, "=") : raw;
  const e = quadraticIn(text);
  return e === null ? null : (KINDS[type]?.(e) ?? null);
}

/** The letters besides x and y. */
export const conicLetters = (raw: string): readonly string[] => quadraticIn(raw.replace(/\\pm(?![a-z])|±/g, ""))?.letters ?? [];
