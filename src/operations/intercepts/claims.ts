/**
 * TRUSTED: where a graph y = f(x) meets the axes. With the x-axis: exactly the points (c, 0) for all real zeros c of f, told as a
 * list, as families of a periodic function, or by twelve proved digits. With the y-axis: the point (0, f(0)), or none when f is
 * undefined at 0.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, intervalShape, list, nullable, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type General, familyClaims, generalShape } from "../../certify/kernel/families.js";
import { type Located, digitBox, locatedClaims, locatedShape } from "../../certify/kernel/located.js";
import { type Interval, REALS, point } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, int, isConstantTerm, sameTerm, substitute, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly expr: Term;
  readonly variable: string;
}
export interface Answer {
  /** The natural domain, and the zeros in it; empty with one of the two forms below. */
  readonly domain: readonly Interval[];
  readonly zeros: readonly Term[];
  readonly general: General | null;
  readonly located: Located | null;
  /** f(0); null when f is undefined there. */
  readonly atZero: Term | null;
}

const planShape: Shape<Plan> = record<{ expr: Term; variable: string }>({ expr: termShape, variable: symbolShape });
const answerShape: Shape<Answer> = record<{ domain: readonly Interval[]; zeros: readonly Term[]; general: General | null; located: Located | null; atZero: Term | null }>({
  domain: list(intervalShape), zeros: list(termShape), general: nullable(generalShape), located: nullable(locatedShape), atZero: nullable(termShape),
});

/** A tile that is one point, exactly or by its digits. */
const isOnePoint = ({ on, holds }: Located[number]): boolean => (holds === "all" ? on.lo.kind === "finite" && on.hi.kind === "finite" && sameTerm(on.lo.at, on.hi.at) : digitBox(on) !== null);

function zeroClaims({ expr, variable }: Plan, answer: Answer): readonly Claim[] | string {
  const isBare = answer.domain.length === 0 && answer.zeros.length === 0;
  if (answer.located !== null) {
    if (!isBare || answer.general !== null) return "two answers in one";
    if (answer.located.some((t) => t.holds !== "none" && t.holds !== "undefined" && !isOnePoint(t))) return "an interval of zeros is no point";
    return locatedClaims(expr, variable, REALS, answer.located);
  }
  if (answer.general !== null) return isBare ? familyClaims(expr, variable, answer.general) : "two answers in one";
  return [{ kind: "roots_complete", expr, variable, on: REALS, domain: answer.domain, roots: answer.zeros }];
}

export const statement: Statement<Plan, Answer> = {
  op: "intercepts",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => {
    const { expr, variable } = plan;
    if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the function";
    const zeros = zeroClaims(plan, answer);
    if (typeof zeros === "string") return zeros;
    if (answer.atZero === null) return [...zeros, { kind: "undefined_on", expr, variable, on: point(int(0)) }];
    if (!isConstantTerm(answer.atZero)) return "the value at 0 is a constant";
    return [...zeros, { kind: "equal", left: substitute(expr, variable, int(0)), right: answer.atZero }];
  },
};
