/**
 * Primes by trial division: a number above 1 is prime when no number from 2 to its square root divides it. Enough to
 * try 2, 3 and the numbers of the form 6k ± 1, since a least divisor above 1 is prime. Refuses when the square root is
 * above the limit. Elements VII, 31.
 */

/** The largest divisor that is tried: numbers up to 1.6·10¹¹ are decided, in some 130,000 divisions. */
export const MAX_TRIAL_DIVISOR = 400_000n;

/** Whether n is prime; null when that would take too many divisions. Negative numbers, 0 and 1 are not. */
export function isPrime(n: bigint): boolean | null {
  if (n < 2n) return false;
  for (const p of [2n, 3n]) if (n % p === 0n) return n === p;
  for (let d = 5n; d * d <= n; d += 6n) {
    if (d > MAX_TRIAL_DIVISOR) return null;
    if (n % d === 0n || n % (d + 2n) === 0n) return n === d || n === d + 2n;
  }
  return true;
}
