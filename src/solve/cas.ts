/** The interface of an engine. It lives in a worker, may be wrong, throw or hang. Text in and out is ASCII infix. */
import type { Term } from "../certify/kernel/term.js";

export interface Engine {
  readonly name: string;
  /** Each returns candidates, best first; [] means "nothing to propose", never "there is nothing". */
  differentiate(expr: Term, variable: string): readonly Term[];
  /** Real and complex roots of expr = 0 as the engine gives them; non-real ones are dropped. */
  solve(expr: Term, variable: string): readonly (readonly Term[])[];
  simplify(expr: Term): readonly Term[];
  integrate?(expr: Term, variable: string): readonly Term[];
}

/** What an external system (SymPy, Giac, Maxima) is asked on behalf of a plan; its answers come back as an Engine's. */
export interface Question {
  readonly kind: "differentiate" | "integrate" | "simplify" | "solve";
  readonly expr: Term;
  readonly variable: string;
}

/** What a strategy is handed. `engines` is empty for tier 1, the built-in ones for tier 2, the external ones for tier 3. */
export interface Cas {
  readonly engines: readonly Engine[];
}
