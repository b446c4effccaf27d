/** "(x+3)^4 = a_4x^4 + … + a_1x + a_0" and what is asked of the coefficients, as a formula in values of the left side. */
import { parseExpression } from "./parse.js";

interface Expansion { readonly formula: string; readonly degree: number; readonly centre: string }

const INDEX = /a\s*_\s*\{?\s*(\d{1,3})\s*\}?/g;
const DOTS = /\\[cl]?dots(?![a-z])|\.{3,6}|…|⋯/g;
const MAX_DEGREE = 200;

const plain = (raw: string): string => raw.replace(/\\(?:left|right)(?![a-z])/g, "").replaceAll("$", " ");

/** One power or product on the left; on the right every coefficient from a_0 to a_n, dots between them allowed, each with its power of x or of x − c. */
function expansionText(raw: string): Expansion | null {
  const [left, right, ...more] = plain(raw).split("=");
  if (left === undefined || right === undefined || more.length > 0) return null;
  const formula = parseExpression(left);
  if (!formula.ok || formula.value.kind !== "term" || !/x/.test(left)) return null;
  const shift = /\(\s*x\s*([-+])\s*(\d{1,3})\s*\)/.exec(right);
  const unit = shift === null ? "x" : "(x)";
  const same = right.replace(/\s+/g, "").replace(/\(x[-+]\d{1,3}\)/g, (m) => (shift !== null && m === shift[0].replace(/\s+/g, "") ? unit : m));
  const indices: number[] = [];
  let isClear = true;
  for (const part of same.replace(DOTS, "…").split("+").filter((p) => p !== "" && p !== "…")) {
    const m = /^a_\{?(\d{1,3})\}?(?:\*|\\cdot)?(?:(\(x\)|x)(?:\^\{?(\d{1,3})\}?)?)?$/.exec(part);
    const k = m === null ? -1 : Number(m[1]);
    const power = m?.[2] === undefined ? 0 : Number(m[3] ?? "1");
    if (m === null || k !== power || (m[2] !== undefined && m[2] !== unit)) isClear = false;
    indices.push(k);
  }
  const degree = Math.max(...indices, 0);
  const isWhole = indices.includes(0) && (/…/.test(same.replace(DOTS, "…")) ? indices.length >= 3 : new Set(indices).size === degree + 1);
  if (!isClear || !isWhole || degree < 1 || degree > MAX_DEGREE) return null;
  return { formula: left.trim(), degree, centre: shift === null ? "0" : `${shift[1] === "-" ? "" : "-"}${shift[2] ?? "0"}` };
}

/** The signs of a_0 … a_n in what is asked; null when it is no such sum. */
function signsIn(raw: string, degree: number): readonly number[] | null {
  const t = plain(raw).replace(/\s+/g, "").replace(DOTS, "…").replace(INDEX, "a$1");
  const parts = [...t.matchAll(/([-+]?)(a(\d{1,3})|…)/g)];
  if (parts.map((m) => m[0]).join("") !== t || parts.length === 0) return null;
  const signs = new Array<number>(degree + 1).fill(0);
  const [known, at]: [{ k: number; s: number }[], number[]] = [[], []];
  for (const m of parts) {
    if (m[2] === "…") { at.push(known.length); continue; }
    known.push({ k: Number(m[3]), s: m[1] === "-" ? -1 : 1 });
  }
  for (const { k, s } of known) { if (k > degree || signs[k] !== 0) return null; signs[k] = s; }
  const [gap, ...others] = at;
  if (gap === undefined) return signs;
  // a_1 + a_3 + … + a_9: the step of the two before the dots; the signs go on as they do there.
  const [p, q, r] = [known[gap - 2], known[gap - 1], known[gap]];
  if (others.length > 0 || p === undefined || q === undefined || r === undefined || q.k <= p.k || (r.k - q.k) % (q.k - p.k) !== 0) return null;
  const step = q.k - p.k;
  for (let k = q.k + step, s = q.s * (p.s * q.s); k < r.k; k += step, s *= p.s * q.s) { if (k > degree) return null; signs[k] = s; }
  return signs;
}

/** What is asked in terms of F, the left side as a function: F(c + 1) is the sum of all, F(c − 1) the alternating one, F(c) = a_0. Null for a single middle coefficient and other sums. */
function coefficientSum(raw: string, { degree, centre: c }: Pick<Expansion, "degree" | "centre">): string | null {
  const signs = signsIn(raw, degree);
  if (signs === null) return null;
  const is = (f: (k: number) => number): boolean => signs.every((s, k) => s === f(k));
  const [one, other, at] = [`F((${c}) + 1)`, `F((${c}) - 1)`, `F(${c})`];
  const even = (k: number): number => (k % 2 === 0 ? 1 : 0);
  const forms: readonly (readonly [(k: number) => number, string])[] = [
    [(k) => (k === 0 ? 1 : 0), at], [() => 1, one], [(k) => (k === 0 ? 0 : 1), `${one} - ${at}`], [(k) => 2 * even(k) - 1, other],
    [(k) => (k === 0 ? 0 : 2 * even(k) - 1), `${other} - ${at}`], [even, `(${one} + ${other})/2`], [(k) => 1 - even(k), `(${one} - ${other})/2`], [(k) => (k === 0 ? 0 : even(k)), `(${one} + ${other})/2 - ${at}`],
    [(k) => (k === 0 ? 0 : 1 - 2 * even(k)), `${at} - ${other}`],
  ];
  return forms.find(([f]) => is(f))?.[1] ?? null;
}

/** "(x+3)^4 = a_4x^4 + … + a_0, 则 a_1 + a_3": the left side as a function of x, and what is asked in its values. */
export function askedOfExpansion(raw: string): { readonly formula: string; readonly sum: string } | null {
  const [said, asked, ...more] = raw.split(/[,，;；.。]?\s*(?:则|那么|求|then find|find|then)\s*/);
  const e = said === undefined || asked === undefined || more.length > 0 ? null : expansionText(said);
  const sum = e === null ? null : coefficientSum(asked ?? "", e);
  return e === null || sum === null ? null : { formula: e.formula, sum };
}
