/**
 * TRUSTED: what an answer about digits means.
 *   represent  the numerals' values are added or subtracted (one numeral: its value), and the answer's digits, in base `to`,
 *              have that value: Σ digit·base^place. Digits are below the base and the first is not 0, so the numeral is unique.
 *   digit      the digit at 10^place of a rational number: |value| = (10·above + digit + rest)·10^place with an integer
 *              `above` from 0, 0 ≤ digit ≤ 9 and 0 ≤ rest < 1.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, countShape, list, nullable, oneOf, record, termShape } from "../../certify/kernel/decode.js";
import { type Rational, absQ, addQ, compareQ, divQ, mulQ, powQ, rational, signQ, subQ, ONE } from "../../certify/kernel/rational.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, int, integerOf, isConstantTerm, mul, num, pow } from "../../certify/kernel/term.js";

export interface Numeral {
  readonly negative: boolean;
  /** The first is the highest place. */
  readonly digits: readonly number[];
}
export interface Plan {
  readonly want: "represent" | "digit";
  readonly numerals: readonly Numeral[];
  /** Signs of the numerals in the sum, +1 or −1. */
  readonly signs: readonly (1 | -1)[];
  readonly from: number;
  readonly to: number;
  /** Of digit: the number and the exponent of the place, written as an integer term. */
  readonly expr: Term | null;
  readonly place: Term | null;
}
export interface Answer {
  readonly numeral: Numeral | null;
  readonly value: Term | null;
  readonly digit: number | null;
  readonly above: Term | null;
}

const numeralShape: Shape<Numeral> = record<{ negative: boolean; digits: readonly number[] }>({ negative: booleanShape, digits: list(countShape) });
const planShape: Shape<Plan> = record<{ want: Plan["want"]; numerals: readonly Numeral[]; signs: Plan["signs"]; from: number; to: number; expr: Term | null; place: Term | null }>({
  want: oneOf("represent", "digit"), numerals: list(numeralShape), signs: list(oneOf(1, -1)), from: countShape, to: countShape, expr: nullable(termShape), place: nullable(termShape),
});
const answerShape: Shape<Answer> = record<{ numeral: Numeral | null; value: Term | null; digit: number | null; above: Term | null }>({ numeral: nullable(numeralShape), value: nullable(termShape), digit: nullable(countShape), above: nullable(termShape) });

const MAX_BASE = 36;
const MAX_PLACE = 60n;

/** Σ digit·base^place as a term, the sign in front. */
export function valueTerm(n: Numeral, base: number): Term {
  const sum = add(...n.digits.map((d, i) => mul(int(d), pow(int(base), int(n.digits.length - 1 - i)))));
  return n.negative ? mul(int(-1), sum) : sum;
}

/** Digits below the base, at least one; the answer's first is not 0 unless it is the only one, and 0 has no sign. */
const isNumeral = (n: Numeral, base: number): boolean => n.digits.length > 0 && n.digits.every((d) => d < base);
const isCanonical = (n: Numeral): boolean => n.digits[0] !== 0 || (n.digits.length === 1 && !n.negative);

function representClaims(plan: Plan, { numeral }: Answer): readonly Claim[] | string {
  const { numerals, signs, from, to } = plan;
  if (from < 2 || from > MAX_BASE || to < 2 || to > MAX_BASE || numerals.length === 0 || signs.length !== numerals.length) return "bases go from 2 to 36";
  if (!numerals.every((n) => isNumeral(n, from)) || numeral === null || !isNumeral(numeral, to) || !isCanonical(numeral)) return "not a numeral in this base";
  const sum = add(...numerals.map((n, i) => mul(int(signs[i] ?? 1), valueTerm(n, from))));
  return [{ kind: "equal", left: sum, right: valueTerm(numeral, to) }];
}

function digitClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const place = plan.place === null ? null : integerOf(plan.place);
  const above = answer.above === null ? null : integerOf(answer.above);
  const { expr } = plan;
  if (expr === null || !isConstantTerm(expr) || place === null || place > MAX_PLACE || place < -MAX_PLACE) return "no place, or a far one";
  if (answer.value?.kind !== "number" || answer.digit === null || answer.digit > 9 || above === null || above < 0n) return "not a digit";
  const unit: Rational = powQ(rational(10n), place);
  const rest = subQ(divQ(absQ(answer.value.value), unit), addQ(mulQ(rational(10n), rational(above)), rational(BigInt(answer.digit))));
  if (signQ(rest) < 0 || compareQ(rest, ONE) >= 0) return "another digit stands there";
  return [{ kind: "equal", left: expr, right: num(answer.value.value) }];
}

export const statement: Statement<Plan, Answer> = {
  op: "digits",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => (plan.want === "represent" ? representClaims(plan, answer) : digitClaims(plan, answer)),
};
