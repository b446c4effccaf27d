/** What an operation's answer means: the only thing an operation may tell the verifier. */
import type { Claim } from "./claim.js";
import type { Json, Shape } from "./decode.js";
import { deepFreeze } from "./freeze.js";

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

/** A plan and an answer, decoded and deeply frozen, with the claims they make; the JSON is what the shapes encode. */
export interface Meaning {
  readonly plan: unknown;
  readonly answer: unknown;
  readonly planJson: Json;
  readonly answerJson: Json;
  readonly claims: readonly Claim[];
}

/** A statement whose types are hidden: it reads untrusted JSON and says what must be proved. */
export interface ClosedStatement {
  readonly op: string;
  read(planJson: unknown, answerJson: unknown): Meaning | { readonly rule: "decode" | "statement"; readonly why: string };
}

export function closeStatement<P, A>(s: Statement<P, A>): ClosedStatement {
  return {
    op: s.op,
    read(planJson, answerJson) {
      const plan = s.plan.decode(planJson, "plan");
      if (!plan.ok) return { rule: "decode", why: `${plan.path}: ${plan.why}` };
      const answer = s.answer.decode(answerJson, "answer");
      if (!answer.ok) return { rule: "decode", why: `${answer.path}: ${answer.why}` };
      deepFreeze(plan.value);
      deepFreeze(answer.value);
      const claims = s.claims(plan.value, answer.value);
      if (typeof claims === "string") return { rule: "statement", why: claims };
      if (claims.length === 0) return { rule: "statement", why: "nothing to prove: an answer without claims is refused" };
      return { plan: plan.value, answer: answer.value, planJson: s.plan.encode(plan.value), answerJson: s.answer.encode(answer.value), claims };
    },
  };
}
