/**
 * TRUSTED: what an answer about a sequence means. The general term is a polynomial Σ cᵢ·nⁱ (linear for an arithmetic
 * sequence), or first·ratio^(n−1), and it takes the given values at n = 1, 2, ….
 *   polynomial  the degree is at most (number of terms) − 2: so one term more than needed fits, and the polynomial is the
 *               only one of that degree. That the sequence goes on like this is the reading of the problem, not proved.
 *   arithmetic  degree at most 1, two terms or more; geometric: ratio and first term not 0, two terms or more
 * A `term` is the formula's value there; a `sum` is n·(a₁ + aₙ)/2, or first·(1 − rⁿ)/(1 − r), for ratio 1 n·first.
 */
import { definedConstant, nonzeroConstant } from "../../certify/kernel/constant-claims.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { type Shape, list, nullable, oneOf, record, symbolShape, termShape } from "../../certify/kernel/decode.js";
import type { Statement } from "../../certify/kernel/statement.js";
import { type Term, add, div, frac, int, integerOf, isConstantTerm, mul, pow, sameTerm, sub, substitute, sym } from "../../certify/kernel/term.js";

export const KINDS = ["polynomial", "arithmetic", "geometric"] as const;
export const WANTS = ["formula", "term", "sum", "ratio"] as const;

export interface Plan {
  readonly kind: (typeof KINDS)[number];
  readonly terms: readonly Term[];
  readonly want: (typeof WANTS)[number];
  /** Of term and sum: which term, how many terms; a positive integer. */
  readonly at: Term | null;
  readonly variable: string;
}
export interface Answer {
  /** c₀, c₁, … ; null for a geometric sequence. */
  readonly coefficients: readonly Term[] | null;
  readonly first: Term | null;
  /** The ratio of a geometric, the difference of an arithmetic sequence. */
  readonly ratio: Term | null;
  /** Of term and sum. */
  readonly value: Term | null;
}

const planShape: Shape<Plan> = record<{ kind: Plan["kind"]; terms: readonly Term[]; want: Plan["want"]; at: Term | null; variable: string }>({ kind: oneOf(...KINDS), terms: list(termShape), want: oneOf(...WANTS), at: nullable(termShape), variable: symbolShape });
const answerShape: Shape<Answer> = record<{ coefficients: readonly Term[] | null; first: Term | null; ratio: Term | null; value: Term | null }>({ coefficients: nullable(list(termShape)), first: nullable(termShape), ratio: nullable(termShape), value: nullable(termShape) });

const MAX_AT = 100_000n;

/** The n-th term for a literal or a letter n; null for an answer of the wrong kind. */
export function termAt(plan: Plan, answer: Answer, n: Term): Term | null {
  if (plan.kind === "geometric") {
    if (answer.first === null || answer.ratio === null) return null;
    const at = integerOf(n);
    return mul(answer.first, pow(answer.ratio, at === null ? sub(n, int(1)) : int(at - 1n)));
  }
  if (answer.coefficients === null || answer.coefficients.length === 0) return null;
  const powers = answer.coefficients.map((c, i) => (i === 0 ? c : mul(c, i === 1 ? sym(plan.variable) : pow(sym(plan.variable), int(i)))));
  return substitute(add(...powers), plan.variable, n);
}

function sumOf(plan: Plan, answer: Answer, n: bigint): Term | null {
  if (plan.kind !== "geometric") {
    const [a, b] = [termAt(plan, answer, int(1)), termAt(plan, answer, int(n))];
    return a === null || b === null ? null : mul(frac(n, 2n), add(a, b));
  }
  const { first, ratio } = answer;
  if (first === null || ratio === null) return null;
  return integerOf(ratio) === 1n ? mul(int(n), first) : div(mul(first, sub(int(1), pow(ratio, int(n)))), sub(int(1), ratio));
}

/** How many coefficients the formula may have at most. */
const mostCoefficients = (plan: Plan): number => (plan.kind === "arithmetic" ? 2 : plan.terms.length - 1);

function fitClaims(plan: Plan, answer: Answer): readonly Claim[] | string {
  const claims: Claim[] = [];
  if (plan.terms.length < (plan.kind === "polynomial" ? 3 : 2)) return "too few terms";
  if (plan.kind === "geometric") {
    const { first, ratio } = answer;
    if (answer.coefficients !== null || first === null || ratio === null || !isConstantTerm(first) || !isConstantTerm(ratio)) return "a geometric sequence has a first term and a ratio";
    claims.push(nonzeroConstant(first), nonzeroConstant(ratio));
  } else if (answer.coefficients === null || answer.coefficients.length > mostCoefficients(plan) || !answer.coefficients.every(isConstantTerm)) return "not a polynomial of so low a degree";
  for (const [i, t] of plan.terms.entries()) {
    const at = termAt(plan, answer, int(i + 1));
    if (at === null) return "no formula";
    claims.push({ kind: "equal", left: at, right: t });
  }
  return claims;
}

function claims(plan: Plan, answer: Answer): readonly Claim[] | string {
  if (!plan.terms.every(isConstantTerm)) return "a term that is not a number";
  // The explanation shows the difference whatever is asked for.
  const own = (given: Term | null, known: Term | undefined): boolean => given === null || (plan.kind === "arithmetic" && known !== undefined && sameTerm(given, known));
  if (plan.kind !== "geometric" && !(own(answer.first, plan.terms[0]) && own(answer.ratio, answer.coefficients?.[1]))) return "a first term or a difference that the formula does not have";
  const fit = fitClaims(plan, answer);
  if (typeof fit === "string") return fit;
  const all: readonly Claim[] = [...plan.terms.map(definedConstant), ...fit];
  if (plan.want === "formula") return answer.value === null ? all : "a value that is not asked for";
  if (plan.want === "ratio") {
    if (plan.kind === "polynomial" || answer.ratio === null || answer.value !== null) return "only arithmetic and geometric sequences have a difference or a ratio";
    const [a, b] = plan.terms;
    return a === undefined || b === undefined ? "too few terms" : [...all, { kind: "equal", left: plan.kind === "geometric" ? div(b, a) : sub(b, a), right: answer.ratio }];
  }
  const n = plan.at === null ? null : integerOf(plan.at);
  if (n === null || n < 1n || n > MAX_AT || answer.value === null || !isConstantTerm(answer.value)) return "which term is not said";
  if (plan.want === "sum" && plan.kind === "polynomial") return "sums are of arithmetic and geometric sequences";
  const value = plan.want === "sum" ? sumOf(plan, answer, n) : termAt(plan, answer, int(n));
  return value === null ? "no formula" : [...all, { kind: "equal", left: value, right: answer.value }];
}

export const statement: Statement<Plan, Answer> = { op: "sequence", plan: planShape, answer: answerShape, claims };
