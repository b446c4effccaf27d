/** What an operation's answer means: the only thing an operation may tell the verifier. */
import type { Claim } from "./claim.js";
import type { Shape } from "./decode.js";

/**
 * `claims` lists everything that must hold for the answer to be right and complete. A string is a refusal: the answer
 * is malformed or says something this statement knows to be wrong. An empty list is refused by the verifier.
 */
export interface Statement<P, A> {
  readonly op: string;
  readonly plan: Shape<P>;
  readonly answer: Shape<A>;
  claims(plan: P, answer: A): readonly Claim[] | string;
}
