/**
 * Consequences of polynomial equations: Buchberger's algorithm with cofactors, lexicographic order (the generator with
 * the highest index is eliminated first). A proposer: each element comes with the combination of the given polynomials
 * that it is, so that anyone can multiply it out. Source: Cox, Little, O'Shea, chapter 2.
 */
import { type Exponents, type MPoly, ZERO_M, addM, compareE, divideE, exponentOf, leadingM, monomial, mulM, negM, scaleM } from "../certify/kernel/multipoly.js";
import { bitsQ, divQ, negQ, ONE } from "../certify/kernel/rational.js";

/** poly = Σ cofactors[k]·(the k-th given polynomial). */
export interface Member {
  readonly poly: MPoly;
  readonly cofactors: readonly MPoly[];
}

/** Work for one basis: steps of reduction, each costs a few products of small polynomials. */
const MAX_STEPS = 4_000;
const MAX_ELEMENTS = 60;
const MAX_BITS = 3_000;

interface Work {
  left: number;
}

const divides = (a: Exponents, b: Exponents): boolean => a.every((n, g) => n <= exponentOf(b, g));
const lcmE = (a: Exponents, b: Exponents): Exponents => Array.from({ length: Math.max(a.length, b.length) }, (_, g) => Math.max(exponentOf(a, g), exponentOf(b, g)));

/** a + m·b for members; null beyond the caps. */
export function plusTimes(a: Member, m: MPoly, b: Member): Member | null {
  const one = (p: MPoly, q: MPoly): MPoly | null => { const t = mulM(m, q); return t === null ? null : addM(p, t); };
  const poly = one(a.poly, b.poly);
  const cofactors: MPoly[] = [];
  for (const [k, c] of a.cofactors.entries()) {
    const next = one(c, b.cofactors[k] ?? ZERO_M);
    if (next === null) return null;
    cofactors.push(next);
  }
  return poly === null ? null : { poly, cofactors };
}

export function scaled(a: Member): Member {
  const lead = leadingM(a.poly);
  if (lead === undefined) return a;
  const c = divQ(ONE, lead.c);
  return { poly: scaleM(a.poly, c), cofactors: a.cofactors.map((p) => scaleM(p, c)) };
}

/** Reduces every monomial of a by the basis; null beyond the caps. */
function reduced(a: Member, basis: readonly Member[], work: Work): Member | null {
  let rest: Member = a;
  let skip = 0;
  for (;;) {
    const monomials = [...rest.poly.values()].sort((x, y) => compareE(x.e, y.e));
    const m = monomials[skip];
    if (m === undefined) return rest;
    const by = basis.find((b) => { const l = leadingM(b.poly); return l !== undefined && divides(l.e, m.e); });
    const lead = by === undefined ? undefined : leadingM(by.poly);
    if (by === undefined || lead === undefined) { skip += 1; continue; }
    work.left -= 1 + by.poly.size;
    if (work.left < 0 || bitsQ(m.c) > MAX_BITS) return null;
    const next = plusTimes(rest, monomial(divideE(m.e, lead.e), negQ(divQ(m.c, lead.c))), by);
    if (next === null) return null;
    rest = next;
  }
}

function spolynomial(a: Member, b: Member): Member | null {
  const [x, y] = [leadingM(a.poly), leadingM(b.poly)];
  if (x === undefined || y === undefined) return null;
  const l = lcmE(x.e, y.e);
  const zero: Member = { poly: ZERO_M, cofactors: a.cofactors.map(() => ZERO_M) };
  const first = plusTimes(zero, monomial(divideE(l, x.e), divQ(ONE, x.c)), a);
  return first === null ? null : plusTimes(first, monomial(divideE(l, y.e), negQ(divQ(ONE, y.c))), b);
}

/** A reduced Gröbner basis of the members' polynomials, with cofactors; null when it is too much work. */
export function basisOf(members: readonly Member[]): readonly Member[] | null {
  const work: Work = { left: MAX_STEPS };
  let basis: Member[] = members.filter((m) => m.poly.size > 0).map(scaled);
  const weight = (i: number, j: number): number => { const [a, b] = [basis[i], basis[j]]; const [x, y] = [a === undefined ? undefined : leadingM(a.poly), b === undefined ? undefined : leadingM(b.poly)]; return x === undefined || y === undefined ? 0 : lcmE(x.e, y.e).reduce((s, n) => s + n, 0); };
  const pairs: [number, number][] = basis.flatMap((_, i) => basis.slice(0, i).map((__, j): [number, number] => [j, i]));
  while (pairs.length > 0) {
    pairs.sort((p, q) => weight(...q) - weight(...p));
    const pair = pairs.pop();
    const [a, b] = [basis[pair?.[0] ?? 0], basis[pair?.[1] ?? 0]];
    const [x, y] = [a === undefined ? undefined : leadingM(a.poly), b === undefined ? undefined : leadingM(b.poly)];
    if (a === undefined || b === undefined || x === undefined || y === undefined) return null;
    // Buchberger's first criterion: coprime leading monomials reduce to 0.
    if (x.e.every((n, g) => n === 0 || exponentOf(y.e, g) === 0)) continue;
    const s = spolynomial(a, b);
    const r = s === null ? null : reduced(s, basis, work);
    if (r === null) return null;
    if (r.poly.size === 0) continue;
    basis.push(scaled(r));
    if (basis.length > MAX_ELEMENTS) return null;
    pairs.push(...basis.slice(0, -1).map((_, i): [number, number] => [i, basis.length - 1]));
  }
  // Minimal, then each element reduced by the others.
  basis = basis.filter((m, i) => { const l = leadingM(m.poly); return l !== undefined && !basis.some((o, j) => { const k = leadingM(o.poly); return i !== j && k !== undefined && divides(k.e, l.e) && (!divides(l.e, k.e) || j < i); }); });
  const out: Member[] = [];
  for (const m of basis) {
    const r = reduced(m, basis.filter((o) => o !== m), work);
    if (r === null) return null;
    out.push(scaled(r));
  }
  return out;
}

/** −a. */
export const negated = (a: Member): Member => ({ poly: negM(a.poly), cofactors: a.cofactors.map(negM) });
