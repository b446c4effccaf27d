/** The interface of an engine. It lives in a worker, may be wrong, throw or hang. Text in and out is ASCII infix. */
import type { Term } from "../certify/kernel/term.js";

export interface Engine {
  readonly name: string;
  /** Each returns candidates, best first; [] means "nothing to propose", never "there is nothing". */
  differentiate(expr: Term, variable: string): readonly Term[];
  /** Real and complex roots of expr = 0 as the engine gives them; non-real ones are dropped. */
  solve(expr: Term, variable: string): readonly (readonly Term[])[];
  simplify(expr: Term): readonly Term[];
}

/** What a strategy is handed. `engines` is empty for tier 1. */
export interface Cas {
  readonly engines: readonly Engine[];
}
