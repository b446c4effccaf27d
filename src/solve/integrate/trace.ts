/** How an antiderivative was found: a tree of rules, good enough to be told as steps. */
import type { Term } from "../../certify/kernel/term.js";

export type RuleName =
  | "constant" | "table" | "constant-factor" | "sum" | "substitution" | "parts" | "partial-fractions" | "rewrite" | "trig-reduction"
  | "tangent-half-angle" | "exponential-polynomial" | "root-substitution" | "quadratic-root" | "ansatz" | "absolute-value" | "divide" | "binomial";

export interface Trace {
  readonly rule: RuleName;
  readonly integrand: Term;
  readonly variable: string;
  readonly result: Term;
  /** What the integrand is rewritten to (rewrite, partial-fractions, divide, trig-reduction). */
  readonly rewritten?: Term;
  /** substitution: letter = meaning(variable), and the integral in the letter is the child. For inverse substitutions variable = inverse(letter). */
  readonly letter?: string;
  readonly meaning?: Term;
  /** parts: ∫ u dv with v = ∫ dv; the last child is ∫ v du. */
  readonly u?: Term;
  readonly dv?: Term;
  readonly v?: Term;
  readonly children: readonly Trace[];
}

export const leaf = (rule: RuleName, integrand: Term, variable: string, result: Term, more: Partial<Trace> = {}): Trace => ({ rule, integrand, variable, result, children: [], ...more });
