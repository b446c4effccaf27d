/** Squares in disguise: 1 + (x/4 − 1/x)² = (x/4 + 1/x)². A proposer. */
import { Fuel } from "../certify/kernel/fuel.js";
import { type MPoly, commonE, divideByMonomial, generatorsOf, univariateM } from "../certify/kernel/multipoly.js";
import { Normalizer } from "../certify/kernel/normal.js";
import { type Poly, fromRationals, mulP, squareFreeFactors } from "../certify/kernel/polynomial.js";
import { type Rational, ONE, divQ, rational, signQ } from "../certify/kernel/rational.js";
import { type Term, div, int, mul, num, pow, add } from "../certify/kernel/term.js";
import { tidy } from "./tidy.js";

function integerRoot(n: bigint): bigint | null {
  if (n < 0n) return null;
  let r = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (r * r > n) r -= 1n;
  while ((r + 1n) * (r + 1n) <= n) r += 1n;
  return r * r === n ? r : null;
}
function rationalRoot(q: Rational): Rational | null {
  if (signQ(q) <= 0 || q.n > 10n ** 30n || q.d > 10n ** 30n) return null;
  const [n, d] = [integerRoot(q.n), integerRoot(q.d)];
  return n === null || d === null ? null : rational(n, d);
}

function polynomialRoot(p: MPoly, normalizer: Normalizer): Term | null {
  const common = commonE(p);
  if (common.some((n) => n % 2 !== 0)) return null;
  const outside = common.flatMap((n, g) => { const t = normalizer.generators[g]?.term; return n === 0 || t === undefined ? [] : [n === 2 ? t : pow(t, int(n / 2))]; });
  const rest = divideByMonomial(p, common);
  const [g, ...others] = generatorsOf(rest);
  const coefficients = g === undefined ? [[...rest.values()][0]?.c ?? ONE] : univariateM(rest, g);
  if (others.length > 0 || coefficients === null) return null;
  let root: Poly = [1n];
  for (const { factor, multiplicity } of coefficients.length < 2 ? [] : squareFreeFactors(fromRationals(coefficients))) {
    if (multiplicity % 2 !== 0) return null;
    for (let i = 0; i < multiplicity / 2; i += 1) root = mulP(root, factor);
  }
  const [top, lead] = [coefficients[coefficients.length - 1], root[root.length - 1]];
  if (top === undefined || lead === undefined || 2 * (root.length - 1) !== coefficients.length - 1) return null;
  const scale = rationalRoot(divQ(top, rational(lead * lead)));
  const x = g === undefined ? undefined : normalizer.generators[g]?.term;
  if (scale === null) return null;
  const terms = root.map((c, i) => (i === 0 || x === undefined ? num(rational(c)) : mul(num(rational(c)), i === 1 ? x : pow(x, int(i)))));
  return mul(num(scale), ...outside, add(...terms));
}

/** root² · rest = p, with a root that is no number; null when p has no square factor or several generators. */
function squareFactor(p: MPoly, normalizer: Normalizer): { readonly root: Term; readonly rest: Term } | null {
  const [g, ...others] = generatorsOf(p);
  const coefficients = g === undefined ? null : univariateM(p, g);
  const x = g === undefined ? undefined : normalizer.generators[g]?.term;
  if (others.length > 0 || coefficients === null || x === undefined || coefficients.length > 40) return null;
  let [root, rest]: [Poly, Poly] = [[1n], [1n]];
  for (const { factor, multiplicity } of squareFreeFactors(fromRationals(coefficients))) {
    for (let i = 0; i < Math.floor(multiplicity / 2); i += 1) root = mulP(root, factor);
    if (multiplicity % 2 !== 0) rest = mulP(rest, factor);
  }
  const [top, lead, other] = [coefficients[coefficients.length - 1], root[root.length - 1], rest[rest.length - 1]];
  if (root.length < 2 || top === undefined || lead === undefined || other === undefined) return null;
  const term = (q: Poly): Term => add(...q.map((c, i) => (i === 0 ? num(rational(c)) : mul(num(rational(c)), i === 1 ? x : pow(x, int(i))))));
  return { root: term(root), rest: mul(num(divQ(top, rational(lead * lead * other))), term(rest)) };
}

/** t = root² · rest with a root that moves: x − 2 + 1/x = (x − 1)² · 1/x. Null when there is none. */
export function squarePart(t: Term): { readonly root: Term; readonly rest: Term } | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(t);
  const top = f === null ? null : squareFactor(f.n, normalizer);
  return f === null || top === null ? null : { root: tidy(top.root), rest: tidy(div(top.rest, normalizer.polynomialTerm(f.d))) };
}

/** u with u² = t, or null. */
export function squareRootOf(t: Term): Term | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(t);
  const [top, bottom] = f === null ? [null, null] : [polynomialRoot(f.n, normalizer), polynomialRoot(f.d, normalizer)];
  return top === null || bottom === null ? null : tidy(div(top, bottom));
}
