/** The shape of an operation: one definition from which schema, phrasebook, docs, prompts and tests are derived. */
import type { z } from "zod";
import type { Claim } from "../certify/kernel/claim.js";
import type { Statement } from "../certify/kernel/statement.js";
import type { Term } from "../certify/kernel/term.js";
import type { Language, Text } from "../language.js";
import type { Cas, Question } from "../solve/cas.js";
import type { Reader } from "./reader.js";

/** An answer as shown. `plain` is ASCII infix (DESIGN §8), `text` is for people, `latex` has no dollar signs. */
export interface Presented {
  readonly text: string;
  readonly latex: string;
  readonly plain: string;
  /** Set when the answer is one term. */
  readonly term?: Term;
  /** The term is the answer only under a condition, in a unit or roughly: shown, but no later step may use it in place of the value. */
  readonly conditional?: boolean;
  /** Plain unit, e.g. m^2. */
  readonly unit?: string;
}

/** One step of an explanation; `body` is prose with $latex$. `claims` are indices into the proved claims it rests on. */
export interface Step {
  readonly title: string;
  readonly body: string;
  readonly claims: readonly number[];
}

/** Data for drawing: functions over a window, marked points. Coordinates are plain decimals, for display only. */
export interface Plot {
  readonly functions: readonly { readonly expr: string; readonly variable: string }[];
  readonly window: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

/** A named proposer. It may be wrong, throw or hang; the kernel trusts nobody. `engines` is null outside a worker. */
export interface Strategy<P, A> {
  readonly name: string;
  /** 1: our own, tried first. 2: built-in engines. 3: external systems, when switched on. Each is asked only when nothing before was certified. */
  readonly tier: 1 | 2 | 3;
  /** A quick look, in the service's own process: false spares the way to a worker, which costs a millisecond. */
  applies?(plan: P): boolean;
  propose(plan: P, cas: Cas): Iterable<A>;
}

/**
 * A wording. `pattern` is in the phrasebook's pattern language (src/translate/README.md). Exactly one of `step`
 * (fields of this operation's step) and `plan` (a whole plan) is given; "{slot}" in its strings is replaced.
 */
export interface Phrase {
  readonly language: Language;
  readonly pattern: string;
  readonly step?: Readonly<Record<string, unknown>>;
  readonly plan?: Readonly<Record<string, unknown>>;
  /** A problem that this wording reads. */
  readonly example: string;
  /** Another wording reads the same words in another way, on purpose: people mean both, so it is asked. */
  readonly open?: true;
}

/** An example is documentation and a test in both languages; `plain` is the expected answer.plain. */
export interface Example {
  readonly question: Text;
  readonly plain: string;
  readonly status?: "verified" | "tested" | "unverified" | "unsupported";
  /** Wrong answers, as JSON of the answer shape, that the kernel must refuse. */
  readonly forged?: readonly unknown[];
}

/** How a sentence before the question ("Suppose 2x = 6.", "Let h be f(2).") becomes a step whose result is a letter's value. */
export interface Prelude {
  readonly takes: "value" | "equation" | "equations";
  step(letter: string, text: string): Readonly<Record<string, unknown>>;
}

export interface Operation<P, A, S> {
  readonly name: string;
  readonly title: Text;
  /** One sentence: what it does. */
  readonly summary: Text;
  /** One sentence: what a certificate of this operation proves. */
  readonly proves: Text;
  /** The step on the wire: {id, op: name, …strings}. */
  readonly step: z.ZodType<S>;
  /** Strings → terms. Throws CertaError invalid_expression / invalid_plan. */
  elaborate(step: S, reader: Reader): P;
  readonly statement: Statement<P, A>;
  readonly strategies: readonly Strategy<P, A>[];
  /** Problems of this kind are school algebra as often as calculus: log without a base may be the common one. */
  readonly logIsOpen?: true;
  /** Formulas are read as graphs in x and y: a polar curve r = f(θ) is not. */
  readonly isAboutGraphs?: true;
  readonly prelude?: Prelude;
  /** Fields of the step as it may have been meant too, when this is the answer (no real root: the complex ones). Worth a question where the words leave it open. */
  otherwise?(plan: P, answer: A): Readonly<Record<string, unknown>> | null;
  /** What external systems are asked before the strategies of tier 3 run. */
  asks?(plan: P): readonly Question[];
  readonly phrases: readonly Phrase[];
  /** The plan in words and formulas ($latex$): what is being solved. */
  readBack(plan: P, language: Language): string;
  present(plan: P, answer: A, language: Language): Presented;
  /** Derived from what was proved: `claims` are the certified claims in order. */
  explain(plan: P, answer: A, claims: readonly Claim[], language: Language): readonly Step[];
  plot?(plan: P, answer: A): Plot | null;
  readonly examples: readonly Example[];
}

/** Checks nothing at run time; it only fixes the types. */
export function defineOperation<P, A, S>(operation: Operation<P, A, S>): Operation<P, A, S> {
  return operation;
}

// The list of operations is heterogeneous: each entry is only ever used with its own plan and answer.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyOperation = Operation<any, any, any>;
