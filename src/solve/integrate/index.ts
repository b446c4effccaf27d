/**
 * Antiderivatives as candidates: a table, linearity, substitution, parts, partial fractions, trigonometric and algebraic
 * substitutions. A proposer: what it returns is proved by the kernel before anybody sees it. Bounded by its own budget.
 */
import { occursIn } from "../../certify/kernel/derivative.js";
import type { Term } from "../../certify/kernel/term.js";
import { simplify } from "./algebra.js";
import { overOneBase } from "./polish.js";
import { RULES } from "./rules.js";
import { Search } from "./search.js";
import type { Trace } from "./trace.js";

export type { RuleName, Trace } from "./trace.js";

export interface Integral {
  /** Without a constant of integration. */
  readonly result: Term;
  readonly trace: Trace;
}

export function integrate(expr: Term, variable: string): Integral | null {
  const trace = new Search(RULES).find(simplify(expr), variable);
  return trace === null || (occursIn(trace.result, "epsilon_")) ? null : { result: overOneBase(trace.result), trace };
}
