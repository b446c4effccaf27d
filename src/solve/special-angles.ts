/** Sines, cosines and tangents of multiples of 15°, 18°, 22.5° and 36° in square roots: sin 15° = (√6 − √2)/4. */
import { type Rational, divQ, floorQ, mulQ, rational, signQ, subQ, addQ, negQ } from "../certify/kernel/rational.js";
import { type Term, add, div, int, mapParts, mul, neg, sqrt, sub } from "../certify/kernel/term.js";

const root = (n: number): Term => sqrt(int(n));
const quarter = (t: Term): Term => div(t, int(4));
/** cos(q·π) for 0 ≤ q ≤ 1/2, by q. */
const COSINES: ReadonlyMap<string, Term> = new Map<string, Term>([
  ["1/12", quarter(add(root(6), root(2)))], ["5/12", quarter(sub(root(6), root(2)))],
  ["1/8", div(sqrt(add(int(2), root(2))), int(2))], ["3/8", div(sqrt(sub(int(2), root(2))), int(2))],
  ["1/5", quarter(add(int(1), root(5)))], ["2/5", quarter(sub(root(5), int(1)))],
  ["1/10", quarter(sqrt(add(int(10), mul(int(2), root(5)))))], ["3/10", quarter(sqrt(sub(int(10), mul(int(2), root(5)))))],
]);
const TANGENTS: ReadonlyMap<string, Term> = new Map<string, Term>([
  ["1/12", sub(int(2), root(3))], ["5/12", add(int(2), root(3))], ["1/8", sub(root(2), int(1))], ["3/8", add(root(2), int(1))],
]);

/** q for q·π; null for anything else. */
function turns(t: Term): Rational | null {
  if (t.kind === "constant") return t.name === "pi" ? rational(1n) : null;
  if (t.kind !== "product" && t.kind !== "power") return null;
  let [q, pis] = [rational(1n), 0];
  for (const f of t.kind === "product" ? t.factors : [t]) {
    if (f.kind === "constant" && f.name === "pi") pis += 1;
    else if (f.kind === "number") q = mulQ(q, f.value);
    else if (f.kind === "power" && f.base.kind === "number" && f.exponent.kind === "number" && f.exponent.value.n === -1n && f.exponent.value.d === 1n && signQ(f.base.value) !== 0) q = divQ(q, f.base.value);
    else return null;
  }
  return pis === 1 ? q : null;
}

const HALF = rational(1n, 2n);

/** cos(q·π) by symmetry; null when it is none of the table's. */
function cosine(q: Rational): Term | null {
  const two = rational(2n);
  let r = subQ(q, mulQ(two, rational(floorQ(divQ(q, two)))));
  if (r.n > r.d) r = subQ(two, r);
  const isBeyond = 2n * r.n > r.d;
  const found = COSINES.get(keyOf(isBeyond ? subQ(rational(1n), r) : r));
  return found === undefined ? null : isBeyond ? neg(found) : found;
}

function tangent(q: Rational): Term | null {
  const r = subQ(q, rational(floorQ(q)));
  const isBeyond = 2n * r.n > r.d;
  const found = TANGENTS.get(keyOf(isBeyond ? subQ(rational(1n), r) : r));
  return found === undefined ? null : isBeyond ? neg(found) : found;
}
const keyOf = (q: Rational): string => `${q.n}/${q.d}`;

/** t with these values written out; nothing else changes. */
export function withSpecialAngles(t: Term): Term {
  const u = mapParts(t, withSpecialAngles);
  const q = u.kind === "call" && (u.fn === "sin" || u.fn === "cos" || u.fn === "tan") ? turns(u.arg) : null;
  if (u.kind !== "call" || q === null) return u;
  return (u.fn === "cos" ? cosine(q) : u.fn === "sin" ? cosine(addQ(HALF, negQ(q))) : tangent(q)) ?? u;
}
