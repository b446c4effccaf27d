/**
 * TRUSTED: what an answer about antiderivatives means (decision 0007). By `scope`:
 * - everywhere: F is an antiderivative of f on every interval on which f is defined, and there is such an interval.
 * - pieces: f is defined, within the interval asked about, exactly on the pieces, and F is an antiderivative on each.
 * - partial: F is an antiderivative on each of the pieces; nothing is said about the rest.
 * - pointwise: F' = f at every point at which the rules differentiate F; no interval is named.
 * With a condition F(a) = b: besides, F(a) = b and f is defined at a. So F is the only such function on the interval of
 * the domain that holds a.
 */
import type { Claim } from "../../certify/kernel/claim.js";
import { insideClaims } from "../../certify/kernel/constant-claims.js";
import { type Shape, intervalShape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import { everywhereClaims } from "../../certify/kernel/everywhere.js";
import { frac } from "../../certify/kernel/term.js";
import { type Interval, REALS, gapsIn, interval, openAt, point } from "../../certify/kernel/region.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";

export interface Condition {
  readonly at: Term;
  readonly value: Term;
}
export interface Plan {
  readonly expr: Term;
  readonly variable: string;
  readonly on: Interval | null;
  readonly condition: Condition | null;
}
export interface Piece {
  readonly on: Interval;
  /** Points inside at which the derivative of the result has no rule. */
  readonly except: readonly Term[];
}
export const scopes = ["everywhere", "pieces", "partial", "pointwise"] as const;
export interface Answer {
  readonly result: Term;
  readonly scope: (typeof scopes)[number];
  readonly pieces: readonly Piece[];
  /** A number for each symbol of f, in order: f is defined around there. Only for `everywhere`. */
  readonly sample: readonly Term[];
}

const conditionShape: Shape<Condition> = record<{ at: Term; value: Term }>({ at: termShape, value: termShape });
const planShape: Shape<Plan> = record<{ expr: Term; variable: string; on: Interval | null; condition: Condition | null }>({ expr: termShape, variable: symbolShape, on: nullable(intervalShape), condition: nullable(conditionShape) });
const pieceShape: Shape<Piece> = record<{ on: Interval; except: readonly Term[] }>({ on: intervalShape, except: list(termShape) });
const answerShape: Shape<Answer> = record<{ result: Term; scope: Answer["scope"]; pieces: readonly Piece[]; sample: readonly Term[] }>({ result: termShape, scope: oneOf(...scopes), pieces: list(pieceShape), sample: list(termShape) });

/** How far around the sample f is shown to be defined. */
const NEAR = frac(1, 1000);

/** f is defined on an interval around the sample, with numbers for the parameters. */
function sampleClaims({ expr, variable }: Plan, sample: readonly Term[]): readonly Claim[] | string {
  const names = symbolsOf(expr);
  if (sample.length !== names.length || sample.some((t) => t.kind !== "number")) return "one number for each symbol is needed";
  let at: Term = frac(0, 1);
  let instance = expr;
  for (const [i, name] of names.entries()) {
    const value = sample[i];
    if (value === undefined) return "one number for each symbol is needed";
    if (name === variable) at = value;
    else instance = substitute(instance, name, value);
  }
  return [{ kind: "defined_on", expr: instance, variable, on: interval(openAt(sub(at, NEAR)), openAt(add(at, NEAR))) }];
}

function conditionClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (plan.condition === null) return [];
  if (answer.scope === "partial" || answer.scope === "pointwise") return "a condition needs the whole domain";
  const { at, value } = plan.condition;
  // On an interval asked for, a point outside of it would say nothing about F there.
  return [...insideClaims(at, plan.on ?? REALS), { kind: "defined_on", expr: plan.expr, variable: plan.variable, on: point(at) }, { kind: "equal", left: substitute(answer.result, plan.variable, at), right: value }];
}

function scopeClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const { expr, variable } = plan;
  const { result, pieces } = answer;
  if (answer.scope === "pointwise") return pieces.length > 0 ? "pieces without a scope" : [{ kind: "derivative", expr: result, variable, order: 1, result: expr }];
  if (answer.scope === "everywhere") {
    const everywhere = pieces.length > 0 ? "pieces without a scope" : everywhereClaims(expr, variable, result);
    const sample = sampleClaims(plan, answer.sample);
    return typeof everywhere === "string" ? everywhere : typeof sample === "string" ? sample : [...everywhere, ...sample];
  }
  const gaps = gapsIn(plan.on ?? REALS, pieces.map((p) => p.on));
  if (gaps === null || pieces.length === 0) return "the pieces do not fit the interval";
  return [
    ...pieces.map((p): Claim => ({ kind: "antiderivative", expr, variable, on: p.on, result, except: p.except })),
    // What lies between partial pieces need only be well-formed, so that the pieces do not overlap.
    ...gaps.map((on): Claim => (answer.scope === "pieces" ? { kind: "undefined_on", expr, variable, on } : { kind: "defined_on", expr: frac(0, 1), variable, on })),
  ];
}

export const statement: Statement<Plan, Answer> = {
  op: "antiderivative",
  plan: planShape,
  answer: answerShape,
  claims: (plan, answer) => {
    const known = [...symbolsOf(plan.expr), plan.variable, ...(plan.condition === null ? [] : [...symbolsOf(plan.condition.at), ...symbolsOf(plan.condition.value)])];
    if (symbolsOf(answer.result).some((s) => !known.includes(s))) return "a symbol that the question does not have";
    if (plan.condition !== null && symbolsOf(plan.condition.at).includes(plan.variable)) return "the point of the condition depends on the variable";
    if (plan.condition !== null && symbolsOf(plan.condition.value).includes(plan.variable)) return "the value of the condition depends on the variable";
    const scope = scopeClaims(plan, answer);
    const condition = conditionClaims(plan, answer);
    return typeof scope === "string" ? scope : typeof condition === "string" ? condition : [...scope, ...condition];
  },
};
