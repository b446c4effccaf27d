/**
 * TRUSTED: what an answer about one or two integers means. `integer` is the integer that the expression is.
 *   prime, composite  a prime has no divisor from 2 to its root (primality.ts); a composite number is above 1 and has the
 *                     divisor `divisor`, which is neither 1 nor itself; 0, 1 and negative numbers are neither
 *   factorization     the product of the prime powers is |integer|, the primes are increasing; unique by Elements IX, 14
 *   divides           the integer is other's multiple or not: other · quotient + remainder, 0 ≤ remainder < |other|
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, countShape, list, nullable, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { isPrime } from "../../certify/kernel/primality.js";
import { absInt } from "../../certify/kernel/rational.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, integerOf, isConstantTerm, mul } from "../../certify/kernel/term.js";

export const WANTS = ["prime", "composite", "prime_factors", "factorization", "divides"] as const;

export interface Plan {
  readonly want: (typeof WANTS)[number];
  readonly expr: Term;
  /** Of divides: the number that is to divide expr. */
  readonly other: Term | null;
}
export interface PrimePower {
  readonly prime: Term;
  readonly exponent: number;
}
export interface Answer {
  readonly integer: Term;
  readonly holds: boolean | null;
  readonly factors: readonly PrimePower[];
  /** Of a composite number: a divisor. Of divides: the integer that `other` is. */
  readonly divisor: Term | null;
  readonly quotient: Term | null;
  readonly remainder: Term | null;
}

const planShape: Shape<Plan> = record<{ want: Plan["want"]; expr: Term; other: Term | null }>({ want: oneOf(...WANTS), expr: termShape, other: nullable(termShape) });
const powerShape: Shape<PrimePower> = record<{ prime: Term; exponent: number }>({ prime: termShape, exponent: countShape });
const answerShape: Shape<Answer> = record<{ integer: Term; holds: boolean | null; factors: readonly PrimePower[]; divisor: Term | null; quotient: Term | null; remainder: Term | null }>({
  integer: termShape, holds: nullable(booleanShape), factors: list(powerShape), divisor: nullable(termShape), quotient: nullable(termShape), remainder: nullable(termShape),
});

/** Bits that a product of prime powers may reach. */
const MAX_EXPONENT = 400;

/** Whether n is prime, with the divisor given as proof that it is not; null when undecided. */
function primality(n: bigint, divisor: bigint | null): boolean | null {
  if (n < 2n) return false;
  if (divisor !== null) return divisor > 1n && divisor < n && n % divisor === 0n ? false : null;
  return isPrime(n) === true ? true : null;
}

function wrongFactors(n: bigint, factors: readonly PrimePower[]): string | null {
  if (n === 0n) return "0 has no factorization";
  let [product, last] = [1n, 1n];
  for (const { prime, exponent } of factors) {
    const p = integerOf(prime);
    if (p === null || p <= last || exponent < 1 || exponent > MAX_EXPONENT) return "not increasing primes with exponents from 1";
    if (isPrime(p) !== true) return "a factor that is not shown to be prime";
    product *= p ** BigInt(exponent);
    last = p;
    if (product > absInt(n)) return "the product is larger";
  }
  return product === absInt(n) ? null : "the product is another number";
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const n = integerOf(answer.integer);
  if (n === null || !isConstantTerm(plan.expr)) return "not an integer";
  const same: Claim = { kind: "equal", left: plan.expr, right: int(n) };
  const divisor = answer.divisor === null ? null : integerOf(answer.divisor);
  // The explanation shows it.
  if (answer.divisor !== null && divisor === null) return "a divisor that is not an integer";
  switch (plan.want) {
    case "prime": {
      const prime = primality(n, divisor);
      return prime === null || answer.holds !== prime ? "primality is not shown" : [same];
    }
    case "composite": {
      const prime = primality(n, divisor);
      return prime === null || answer.holds !== (!prime && n > 1n) ? "compositeness is not shown" : [same];
    }
    case "prime_factors":
    case "factorization": {
      const wrong = wrongFactors(n, answer.factors);
      return wrong ?? [same];
    }
    case "divides": {
      const [q, r] = [answer.quotient, answer.remainder].map((t) => (t === null ? null : integerOf(t)));
      if (plan.other === null || !isConstantTerm(plan.other) || divisor === null || divisor === 0n || typeof q !== "bigint" || typeof r !== "bigint") return "divisibility is between two integers, the first not 0";
      if (r < 0n || r >= absInt(divisor) || divisor * q + r !== n || answer.holds !== (r === 0n)) return "not the division with remainder";
      return [same, { kind: "equal", left: plan.other, right: int(divisor) }, { kind: "equal", left: plan.expr, right: add(mul(int(divisor), int(q)), int(r)) }];
    }
  }
}

export const statement: Statement<Plan, Answer> = { op: "integer_facts", plan: planShape, answer: answerShape, claims };
