/**
 * The closed vocabulary of propositions. Each kind has one rule file under rules/ that says why its proof is sound.
 * `variable` is universally quantified over the region; other symbols are real parameters, universally quantified too.
 */
import type { Approach, LimitValue } from "./approach.js";
import type { KnownName } from "./known-integral.js";
import type { Term } from "./term.js";
import type { Interval } from "./region.js";

export type Sign = -1 | 0 | 1;

export type Claim =
  /** Constants left and right are defined and equal; with symbols: wherever `left` is defined, `right` is too, and they are equal. */
  | { readonly kind: "equal"; readonly left: Term; readonly right: Term }
  /** expr is defined and nonzero at every point of the interval. */
  | { readonly kind: "nonzero"; readonly expr: Term; readonly variable: string; readonly on: Interval }
  /** expr is defined and has this sign at every point of the interval. */
  | { readonly kind: "sign"; readonly expr: Term; readonly variable: string; readonly on: Interval; readonly sign: Sign }
  /** The real solutions of expr = 0 in `on` are exactly `roots`, in increasing order. `excluded`: where expr is undefined. */
  | { readonly kind: "roots_complete"; readonly expr: Term; readonly variable: string; readonly on: Interval; readonly domain: readonly Interval[]; readonly roots: readonly Term[] }
  /** At every point where the rule-based derivative of this order is defined, it is the derivative, `result` is defined and equals it; and there is such a point. */
  | { readonly kind: "derivative"; readonly expr: Term; readonly variable: string; readonly order: number; readonly result: Term }
  /** expr is defined, hence continuous, at every point of the interval. */
  | { readonly kind: "defined_on"; readonly expr: Term; readonly variable: string; readonly on: Interval }
  /** expr is undefined at every point of the interval. */
  | { readonly kind: "undefined_on"; readonly expr: Term; readonly variable: string; readonly on: Interval }
  /** expr is defined on some punctured one-sided neighbourhood of the point (or on some ray), and tends to `value` there. */
  | { readonly kind: "limit"; readonly expr: Term; readonly variable: string; readonly at: Approach; readonly value: LimitValue }
  /**
   * expr and `result` are defined and continuous on the interval; result is differentiable inside it, with derivative expr.
   * `except` is a witness, increasing: inner points at which the rule-based derivative of result may be undefined.
   */
  | { readonly kind: "antiderivative"; readonly expr: Term; readonly variable: string; readonly on: Interval; readonly result: Term; readonly except: readonly Term[] }
  /** expr is defined and continuous on the compact interval, and its integral over it lies in [lo, hi]; both are numbers. */
  | { readonly kind: "integral_between"; readonly expr: Term; readonly variable: string; readonly on: Interval; readonly lo: Term; readonly hi: Term }
  /** numerator·(variable − at)^(−order), at an end of the compact interval, extends continuously to it, and its integral lies in [lo, hi]. */
  | { readonly kind: "quotient_between"; readonly numerator: Term; readonly order: number; readonly side: "low" | "high"; readonly variable: string; readonly on: Interval; readonly lo: Term; readonly hi: Term }
  /** A row of the table of classical integrals: expr is continuous on the open interval, and its improper integral over it converges to value. */
  | { readonly kind: "known_integral"; readonly row: KnownName; readonly parameter: Term | null; readonly variable: string; readonly expr: Term; readonly on: Interval; readonly value: Term };

export type ClaimKind = Claim["kind"];

/** `exact`: normal form over exact numbers, Sturm. `enclosure`: outward-rounded interval arithmetic took part. */
export type Basis = "exact" | "enclosure";

/** A refusal is an ordinary value: which claim, which rule, why. */
export interface Refusal {
  readonly claim: Claim | null;
  readonly rule: string;
  readonly why: string;
}
