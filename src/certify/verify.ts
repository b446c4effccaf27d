/**
 * (operation, plan, answer) → Verified, or the reason why not. TRUSTED.
 * The only constructor of Verified. It decodes untrusted JSON itself and asks the operation's statement itself what must
 * be proved; whoever proposes an answer has no say in it.
 */
import type { Basis, Claim, Refusal } from "./kernel/claim.js";
import { MAX_TOTAL_FUEL } from "./kernel/bounds.js";
import { deepFreeze } from "./kernel/freeze.js";
import { Fuel } from "./kernel/fuel.js";
import { compareAt, points } from "./kernel/sample.js";
import { Theorem, prove } from "./kernel/theorem.js";
import { derivativeOfOrder } from "./kernel/rules/derivative.js";
import type { Meaning } from "./kernel/statement.js";
import { type Term, add } from "./kernel/term.js";
import { statements } from "../operations/claims.js";

const KEY: unique symbol = Symbol("verified");
/** Points at which both sides must agree to 50 digits before an unproved identity may be called tested. */
const SAMPLES = 24;

export class Verified {
  readonly #sealed = true;
  readonly operation: string;
  /** Plan and answer, decoded and deeply frozen, and the JSON that its shapes encode. */
  readonly meaning: Meaning;
  readonly theorems: readonly Theorem[];
  /** The weakest basis of its theorems. */
  readonly basis: Basis;

  constructor(key: typeof KEY, operation: string, meaning: Meaning, theorems: readonly Theorem[]) {
    if (key !== KEY) throw new TypeError("a Verified is made by verify() only");
    this.operation = operation;
    this.meaning = deepFreeze(meaning);
    this.theorems = Object.freeze([...theorems]);
    this.basis = theorems.some((t) => t.basis === "enclosure") ? "enclosure" : "exact";
    Object.freeze(this);
  }

  static isVerified(x: unknown): x is Verified {
    return typeof x === "object" && x !== null && #sealed in x && x.#sealed;
  }
}

function read(operation: string, planJson: unknown, answerJson: unknown): Meaning | Refusal {
  const statement = statements.find((s) => s.op === operation);
  if (statement === undefined) return { claim: null, rule: "decode", why: `no such operation: ${operation.slice(0, 40)}` };
  const meaning = statement.read(planJson, answerJson);
  return "why" in meaning ? { claim: null, ...meaning } : meaning;
}

/**
 * Proves every claim that the answer makes, within one tank of fuel. The first claim that fails is the refusal. It pauses
 * between claims, so that whoever runs it can let others have a turn.
 */
export function* proving(operation: string, planJson: unknown, answerJson: unknown, tank: Fuel): Generator<undefined, Verified | Refusal, undefined> {
  const meaning = read(operation, planJson, answerJson);
  if ("why" in meaning) return meaning;
  const theorems: Theorem[] = [];
  for (const claim of meaning.claims) {
    yield;
    const t = prove(claim, tank);
    if (!Theorem.isTheorem(t)) return t;
    theorems.push(t);
  }
  return new Verified(KEY, operation, meaning, theorems);
}

/** The same without pauses. */
export const verify = (operation: string, planJson: unknown, answerJson: unknown, tank: Fuel = new Fuel(MAX_TOTAL_FUEL)): Verified | Refusal => toItsEnd(proving(operation, planJson, answerJson, tank));

/**
 * A tested answer: every claim is proved, except identities that agree to 50 digits at 24 points. Never verified. `refused`:
 * the claim that was not proved before; most answers are given up because it is no such identity.
 */
export function* sampling(operation: string, planJson: unknown, answerJson: unknown, refused: Claim, tank: Fuel): Generator<undefined, Meaning | Refusal, undefined> {
  if (!agreesAtSamples(refused, tank)) return { claim: refused, rule: refused.kind, why: "does not agree at the samples" };
  const meaning = read(operation, planJson, answerJson);
  if ("why" in meaning) return meaning;
  for (const claim of meaning.claims) {
    yield;
    const t = prove(claim, tank);
    if (Theorem.isTheorem(t)) continue;
    yield;
    if (!agreesAtSamples(claim, tank)) return t;
  }
  return meaning;
}

/** Runs without pauses. */
export function toItsEnd<T>(run: Generator<undefined, T, undefined>): T {
  for (;;) {
    const r = run.next();
    if (r.done === true) return r.value;
  }
}

/** Whether the claim is an identity of which both sides agree to 50 digits at enough points. */
function agreesAtSamples(claim: Claim, tank: Fuel): boolean {
  if (claim.kind === "equal") return agree(claim.left, claim.right, tank);
  if (claim.kind !== "derivative") return false;
  const d = derivativeOfOrder(claim.expr, claim.variable, claim.order);
  // Where the function itself is undefined its formal derivative says nothing: ln(−1 − x²) has no derivative anywhere.
  return d !== null && agree(add(claim.expr, d), add(claim.expr, claim.result), tank);
}

function agree(left: Term, right: Term, tank: Fuel): boolean {
  let close = 0;
  for (const p of points([left, right])) {
    const c = compareAt(left, right, p, tank);
    if (c === "apart") return false;
    if (c === "close") close += 1;
  }
  return close >= SAMPLES;
}
