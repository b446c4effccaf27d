/**
 * Irreducibility over the rationals.
 * Statement: isIrreducible(p) = true means that the integer polynomial p has degree at least 1 and is not a product of
 * two polynomials of positive degree over the rationals.
 * Why sound: a factorisation over ℚ gives one over ℤ (Gauss) and, modulo a prime that does not divide the leading
 * coefficient, one with the same degrees; so the degree of a factor is a sum of degrees of irreducible factors modulo
 * every such prime (distinct-degree factorisation, square-free primes only). If no sum other than 0 and n is left, there
 * is no factor. Eisenstein's criterion, after x → x + c, settles some that split modulo every prime (x⁴ + 1).
 * Even quartics are decided outright, after x → x + c too.
 * In several variables: content 1 in one variable and an irreducible specialisation of the same degree (a factor of
 * positive degree keeps its degree, because the leading coefficient does not vanish).
 * Refuses (false) when: no prime below 100 and no shift up to 3 decides; degree above 60.
 */
import { type MPoly, ZERO_M, addM, commonE, exponentOf, generatorsOf, monomial, univariateM } from "./multipoly.js";
import { integerRoot } from "./normal.js";
import { type Poly, degree, fromRationals, trim } from "./polynomial.js";
import { gcdInt, powQ, rational } from "./rational.js";

const PRIMES: readonly bigint[] = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n, 71n, 73n, 79n, 83n, 89n, 97n];
const MAX_DEGREE_HERE = 60;
const SHIFTS: readonly bigint[] = [0n, 1n, -1n, 2n, -2n, 3n, -3n];

const lead = (p: Poly): bigint => p[p.length - 1] ?? 0n;
const mod = (a: bigint, m: bigint): bigint => ((a % m) + m) % m;
const reduceMod = (p: Poly, m: bigint): Poly => trim(p.map((c) => mod(c, m)));

/** a^(m−2), the inverse modulo the prime m. */
function inverseMod(a: bigint, m: bigint): bigint {
  let out = 1n;
  let base = mod(a, m);
  for (let e = m - 2n; e > 0n; e >>= 1n) {
    if (e % 2n === 1n) out = (out * base) % m;
    base = (base * base) % m;
  }
  return m === 2n ? 1n : out;
}

/** Quotient and remainder modulo the prime m; b is not 0. */
function divideMod(a: Poly, b: Poly, m: bigint): { readonly q: Poly; readonly r: Poly } {
  const inverse = inverseMod(lead(b), m);
  const rest: bigint[] = [...a];
  const q: bigint[] = [];
  for (let shift = a.length - b.length; shift >= 0; shift -= 1) {
    const c = ((rest[shift + b.length - 1] ?? 0n) * inverse) % m;
    q[shift] = c;
    for (const [i, y] of b.entries()) rest[shift + i] = mod((rest[shift + i] ?? 0n) - c * y, m);
  }
  return { q: trim(q), r: trim(rest.slice(0, b.length - 1)) };
}

function gcdMod(a: Poly, b: Poly, m: bigint): Poly {
  let [x, y] = [a, b];
  while (y.length > 0) [x, y] = [y, divideMod(x, y, m).r];
  return x;
}

function timesMod(a: Poly, b: Poly, by: Poly, m: bigint): Poly {
  const out = new Array<bigint>(a.length === 0 || b.length === 0 ? 0 : a.length + b.length - 1).fill(0n);
  for (const [i, x] of a.entries()) for (const [j, y] of b.entries()) out[i + j] = mod((out[i + j] ?? 0n) + x * y, m);
  return divideMod(trim(out), by, m).r;
}

const minusX = (h: Poly, m: bigint): Poly => reduceMod([h[0] ?? 0n, (h[1] ?? 0n) - 1n, ...h.slice(2)], m);

/** Degrees of the irreducible factors of p modulo m; null when m divides the leading coefficient or p is not square-free there. */
function degreesMod(p: Poly, m: bigint): readonly number[] | null {
  if (mod(lead(p), m) === 0n) return null;
  let f = reduceMod(p, m);
  const slope = reduceMod(f.slice(1).map((c, i) => c * BigInt(i + 1)), m);
  if (slope.length === 0 || degree(gcdMod(f, slope, m)) > 0) return null;
  const out: number[] = [];
  let h: Poly = divideMod([0n, 1n], f, m).r;
  for (let i = 1; degree(f) >= 2 * i; i += 1) {
    let power: Poly = [1n];
    let base = h;
    for (let e = m; e > 0n; e >>= 1n) {
      if (e % 2n === 1n) power = timesMod(power, base, f, m);
      base = timesMod(base, base, f, m);
    }
    h = power;
    const g = gcdMod(f, minusX(h, m), m);
    if (degree(g) < 1) continue;
    for (let k = i; k <= degree(g); k += i) out.push(i);
    f = divideMod(f, g, m).q;
    h = degree(f) < 1 ? [] : divideMod(h, f, m).r;
  }
  return degree(f) >= 1 ? [...out, degree(f)] : out;
}

/** p(x + c). */
function shifted(p: Poly, c: bigint): Poly {
  const q: bigint[] = [...p];
  for (let i = 0; i < q.length; i += 1) for (let j = q.length - 2; j >= i; j -= 1) q[j] = (q[j] ?? 0n) + c * (q[j + 1] ?? 0n);
  return q;
}

/** Eisenstein: a prime divides all coefficients but the first, and its square not the last. */
function isEisenstein(q: Poly): boolean {
  const g = q.slice(0, -1).reduce((d, x) => gcdInt(d, x), 0n);
  return g !== 0n && PRIMES.some((r) => g % r === 0n && lead(q) % r !== 0n && (q[0] ?? 0n) % (r * r) !== 0n);
}

const isSquare = (n: bigint): boolean => n >= 0n && integerRoot(n) ** 2n === n;

/**
 * a·x⁴ + b·x² + c: two factors are x² + q and x² + q', when b² − 4ac is a square, or x² ± px + q with q² = c/a and
 * p² = 2q − b/a, when ac = s² and a·(±2s − b) is a square. (A linear factor x − r brings x + r along.)
 */
function isIrreducibleBiquadratic(p: Poly): boolean {
  const [c = 0n, odd1 = 1n, b = 0n, odd3 = 1n, a = 0n] = p;
  if (degree(p) !== 4 || odd1 !== 0n || odd3 !== 0n || c === 0n || isSquare(b * b - 4n * a * c)) return false;
  if (!isSquare(a * c)) return true;
  const s = integerRoot(a * c);
  return !isSquare(a * (2n * s - b)) && !isSquare(a * (-2n * s - b));
}

export function isIrreducible(p: Poly): boolean {
  const n = degree(p);
  if (n < 1 || n > MAX_DEGREE_HERE || lead(p) === 0n) return false;
  if (n === 1) return true;
  const all = (1n << BigInt(n)) - 2n;
  let possible = all;
  for (const m of PRIMES) {
    const degrees = degreesMod(p, m);
    if (degrees === null) continue;
    possible &= degrees.reduce((sums, d) => sums | (sums << BigInt(d)), 1n);
    if ((possible & all) === 0n) return true;
  }
  return SHIFTS.some((c) => { const q = shifted(p, c); return isEisenstein(q) || isIrreducibleBiquadratic(q); });
}

/** p with every generator but `main` replaced by a number. */
function specialised(p: MPoly, main: number, at: (g: number) => bigint): MPoly {
  let out: MPoly = ZERO_M;
  for (const m of p.values()) {
    let c = m.c;
    const e: number[] = [];
    for (const [g, n] of m.e.entries()) {
      if (g === main) { while (e.length <= g) e.push(0); e[g] = n; continue; }
      const factor = powQ(rational(at(g)), BigInt(n));
      c = { n: c.n * factor.n, d: c.d * factor.d };
    }
    out = addM(out, monomial(e, rational(c.n, c.d)));
  }
  return out;
}

/** A polynomial in several generators is shown irreducible over the rationals. */
export function isIrreducibleM(p: MPoly): boolean {
  const gs = generatorsOf(p);
  const [only, ...others] = gs;
  if (only === undefined) return false;
  if (others.length === 0) return isIrreducible(fromRationals(univariateM(p, only) ?? []));
  if (commonE(p).length > 0) return false;
  for (const main of gs) {
    const powers = new Map<number, number>();
    for (const m of p.values()) powers.set(exponentOf(m.e, main), (powers.get(exponentOf(m.e, main)) ?? 0) + 1);
    // One coefficient is a monomial and no generator divides p: the content is a monomial, hence 1.
    if (![...powers.values()].includes(1)) continue;
    const n = [...powers.keys()].reduce((a, b) => (b > a ? b : a), 0);
    for (let k = 1n; k <= 6n; k += 1n) {
      const f = univariateM(specialised(p, main, (g) => k + BigInt(g) * k * 2n + (k % 2n === 0n ? -5n : 0n)), main);
      const q = f === null ? [] : fromRationals(f);
      if (degree(q) === n && isIrreducible(q)) return true;
    }
  }
  return false;
}

/** a = c·b for a rational number c. */
export function isAssociated(a: MPoly, b: MPoly): boolean {
  const [x] = a.values();
  if (x === undefined || a.size !== b.size) return false;
  const y = b.get(x.e.join());
  return y !== undefined && [...a].every(([key, m]) => { const n = b.get(key); return n !== undefined && m.c.n * y.c.n * n.c.d * x.c.d === n.c.n * x.c.n * m.c.d * y.c.d; });
}

