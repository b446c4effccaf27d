/**
 * The minimal polynomial of 2cos(2π/n).
 * Statement: minimalCosine(n) = Ψ, monic with integer coefficients (from the constant upwards), with Ψ(2cos(2π/n)) = 0.
 * Why sound: with y = 2cos φ and C_k(y) = 2cos kφ, the polynomial C_{s+1} − C_s (n = 2s + 1) or C_{s+1} − C_{s−1} (n = 2s)
 * vanishes at φ = 2π/n and is the product of Ψ_d over the divisors d of n (Watkins and Zeitlin, Amer. Math. Monthly 100,
 * 1993); so Ψ_n is what is left after the exact division by the Ψ_d of the proper divisors, none of which vanishes there.
 * Refuses (null): n above 240, a division that is not exact.
 */
import { type Poly, divideExact, mulP, subP } from "./polynomial.js";

const MAX_ORDER = 240;

export function minimalCosine(n: number, fuel = 12): Poly | null {
  if (n < 1 || n > MAX_ORDER || fuel <= 0) return null;
  const s = n >> 1;
  const double: Poly[] = [[2n], [0n, 1n]];
  for (let k = 2; k <= s + 1; k += 1) double.push(subP(mulP([0n, 1n], double[k - 1] ?? []), double[k - 2] ?? []));
  let rest: Poly | null = subP(double[s + 1] ?? [], double[n % 2 === 1 ? s : s - 1] ?? []);
  for (let d = 1; d < n && rest !== null; d += 1) {
    if (n % d !== 0) continue;
    const part = minimalCosine(d, fuel - 1);
    rest = part === null ? null : divideExact(rest, part);
  }
  return rest !== null && rest.length > 1 && rest[rest.length - 1] === 1n ? rest : null;
}
