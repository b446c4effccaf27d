/**
 * TRUSTED: what a solution of an equation means. The roots are exactly the real solutions of left = right in the interval
 * asked for (all reals by default), in increasing order, for the equation as given: a value at which a side is undefined
 * is no solution. Over ℂ, when asked for: exactly the complex roots of a polynomial equation. `all`: every point of the domain is a solution. 
 * `mixed`: families of a periodic factor, with finitely many further solutions and exceptions.
 * `located`: a root may be told by twelve proved digits instead of a closed form, and there may be intervals full of solutions.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, booleanShape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { type Factorisation, factorisationClaims, factorisationShape } from "../../certify/kernel/factorisation.js";
import { type General, familyClaims, generalShape } from "../../certify/kernel/families.js";
import { type Literal, literalClaims, literalShape } from "../../certify/kernel/literal.js";
import { type Located, locatedClaims, locatedShape } from "../../certify/kernel/located.js";
import { type Mixed, mixedClaims, mixedShape } from "../../certify/kernel/mixed.js";
import { type Interval, REALS, gapsIn } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, sub, symbolsOf } from "../../certify/kernel/term.js";

export interface Plan {
  readonly left: Term;
  readonly right: Term;
  readonly variable: string;
  readonly on: Interval | null;
  /** Null: the real numbers. */
  readonly over: "complex" | null;
}
export interface Answer {
  /** Where both sides are defined, within the interval asked for. */
  readonly domain: readonly Interval[];
  readonly roots: readonly Term[];
  readonly all: boolean;
  /** The general solution of a periodic equation on ℝ: then the three fields above are empty. */
  readonly general: General | null;
  /** The solutions of an equation with parameters: then all the fields above are empty. */
  readonly literal: Literal | null;
  /** All complex roots of a polynomial equation, when they were asked for. */
  readonly complex: Factorisation | null;
  /** Roots in decimals, and intervals full of solutions: tiles of the interval asked for. Then all the other fields are empty. */
  readonly located: Located | null;
  /** Families of a factor that is periodic, other zeros, and poles. Then all the other fields are empty. */
  readonly mixed: Mixed | null;
}

const planShape: Shape<Plan> = record<{ left: Term; right: Term; variable: string; on: Interval | null; over: "complex" | null }>({ left: termShape, right: termShape, variable: symbolShape, on: nullable(intervalShape), over: nullable(oneOf("complex")) });
const answerShape: Shape<Answer> = record<{ domain: readonly Interval[]; roots: readonly Term[]; all: boolean; general: General | null; literal: Literal | null; complex: Factorisation | null; located: Located | null; mixed: Mixed | null }>({ domain: list(intervalShape), roots: list(termShape), all: booleanShape, general: nullable(generalShape), literal: nullable(literalShape), complex: nullable(factorisationShape), located: nullable(locatedShape), mixed: nullable(mixedShape) });

/** An answer of one form says nothing in the fields of another. */
const isBare = (answer: Answer): boolean => answer.domain.length === 0 && answer.roots.length === 0 && !answer.all;
const isEverywhere = (on: Interval): boolean => on.lo.kind === "-oo" && on.hi.kind === "oo";

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { variable } = plan;
  const expr = sub(plan.left, plan.right);
  const on = plan.on ?? REALS;
  if ((plan.over === "complex") !== (answer.complex !== null)) return "complex solutions are given when they are asked for, and only then";
  if ([answer.general, answer.literal, answer.complex, answer.located, answer.mixed].filter((x) => x !== null).length > 1) return "two answers in one";
  if (answer.complex !== null) {
    if (!isBare(answer)) return "two answers in one";
    return plan.on === null ? factorisationClaims(expr, variable, answer.complex) : "complex numbers in a real interval";
  }
  if (answer.literal !== null) return !isBare(answer) ? "two answers in one" : literalClaims(expr, variable, on, answer.literal);
  if (symbolsOf(expr).some((s) => s !== variable)) return "a parameter in the equation";
  if (answer.located !== null) return !isBare(answer) ? "two answers in one" : locatedClaims(expr, variable, on, answer.located);
  if (answer.general !== null) return !isBare(answer) ? "two answers in one" : !isEverywhere(on) ? "a general solution is for all real numbers" : familyClaims(expr, variable, answer.general);
  if (answer.mixed !== null) return !isBare(answer) ? "two answers in one" : !isEverywhere(on) ? "a general solution is for all real numbers" : mixedClaims(expr, variable, answer.mixed);
  if (!answer.all) return [{ kind: "roots_complete", expr, variable, on, domain: answer.domain, roots: answer.roots }];
  if (answer.roots.length > 0) return "an identity has no list of roots";
  const gaps = gapsIn(on, answer.domain);
  if (gaps === null || answer.domain.length === 0) return "the domain does not fit the interval";
  return [
    ...gaps.map((gap): Claim => ({ kind: "undefined_on", expr, variable, on: gap })),
    ...answer.domain.map((piece): Claim => ({ kind: "sign", expr, variable, on: piece, sign: 0 })),
  ];
}

export const statement: Statement<Plan, Answer> = { op: "solve", plan: planShape, answer: answerShape, claims };
