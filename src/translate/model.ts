/**
 * Reading with a model: prompt → grammar-constrained plan → shape → static checks → bounded repair. The model translates;
 * whatever it writes is validated like a caller's plan, and its formulas meet the same parser.
 */
import { CertaError } from "../errors.js";
import { MODEL_PLAN_MS, MODEL_PLAN_TOKENS, MODEL_REPAIR_ROUNDS, MODEL_SAMPLES_MAX } from "../limits.js";
import type { ModelClient } from "../model/client.js";
import type { Completion, Message } from "../model/engine.js";
import { ModelError, type ModelFault } from "../model/fault.js";
import { operations } from "../operations/index.js";
import { PlanReader } from "./elaborate.js";
import { planConstraint } from "./grammar.js";
import { type Literals, compareLiterals } from "./literals.js";
import { type WirePlan, hashPlan, parsePlan } from "./plan.js";
import { MAX_MODEL_PROBLEM_CHARS, canonicalPlan, likelyOperations, repairMessages, translationMessages } from "./prompt.js";
import { likeliest } from "./readings.js";

/** A plan, the repair rounds that it took, and how many samples gave it. */
export interface Sampled {
  readonly plan: WirePlan;
  readonly repairs: number;
  readonly agreeing: number;
  readonly literals: Literals;
}
/** The plan that most samples gave; `others` are the rest, the most frequent first. Answers are compared in pipeline.ts. */
export interface ModelReading extends Sampled {
  readonly samples: number;
  readonly others: readonly Sampled[];
}
export interface Usage { promptTokens: number; cachedTokens: number; completionTokens: number; calls: number; ms: number }
export type ModelOutcome =
  | { readonly kind: "read"; readonly reading: ModelReading; readonly usage: Usage }
  | { readonly kind: "abstained"; readonly why: string; readonly fault: ModelFault | null; readonly usage: Usage };

export interface TranslationOptions {
  /** Plans sampled; the one that most of them give is taken. 1: a single plan at temperature 0. */
  readonly samples: number;
  /** Operations in prompt and grammar; 0: all of them. */
  readonly cutTo: number;
}

export async function readWithModel(problem: string, client: ModelClient, options: TranslationOptions, signal?: AbortSignal): Promise<ModelOutcome> {
  const usage: Usage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0, calls: 0, ms: 0 };
  if (problem.length > MAX_MODEL_PROBLEM_CHARS) return { kind: "abstained", why: `the problem has more than ${MAX_MODEL_PROBLEM_CHARS} characters`, fault: null, usage };
  const samples = Math.max(1, Math.min(options.samples, MODEL_SAMPLES_MAX));
  const tries = await Promise.all(Array.from({ length: samples }, (_, i) => oneReading(problem, client, options, i, usage, signal)));
  const read = tries.filter((t) => "plan" in t);
  const [first] = tries;
  if (read.length === 0) return { kind: "abstained", why: first !== undefined && "why" in first ? first.why : "no plan", fault: first !== undefined && "why" in first ? first.fault : null, usage };
  // Agreement is counted on canonical plans, not on text.
  const groups = new Map<string, typeof read>();
  for (const t of read) { const h = read.length === 1 ? "" : (canonicalPlan(t.plan) ?? hashPlan(t.plan)); groups.set(h, [...(groups.get(h) ?? []), t]); }
  const [best, ...others] = [...groups.values()].sort((a, b) => b.length - a.length).flatMap((group): Sampled[] => group.slice(0, 1).map((t) => ({ plan: likeliest(t.plan, problem), repairs: t.repairs, agreeing: group.length, literals: compareLiterals(problem, t.plan) })));
  return best === undefined ? { kind: "abstained", why: "no plan", fault: null, usage } : { kind: "read", reading: { ...best, samples, others }, usage };
}

type Try = { readonly plan: WirePlan; readonly repairs: number } | { readonly why: string; readonly fault: ModelFault | null };

async function oneReading(problem: string, client: ModelClient, options: TranslationOptions, index: number, usage: Usage, signal: AbortSignal | undefined): Promise<Try> {
  const only = options.cutTo > 0 ? likelyOperations(problem, options.cutTo) : operations;
  let messages: readonly Message[] = translationMessages(problem, only);
  let why = "no plan";
  for (let round = 0; round <= MODEL_REPAIR_ROUNDS; round += 1) {
    let done: Completion;
    try {
      // The first try is greedy; repairs and further samples are not, or they would repeat it.
      done = await client.generate({ messages, constraint: planConstraint(only), maxTokens: MODEL_PLAN_TOKENS, temperature: index + round === 0 ? 0 : 0.7, seed: 1 + index * 10 + round, milliseconds: MODEL_PLAN_MS }, signal);
    } catch (e) {
      if (!(e instanceof ModelError)) throw e;
      return { why: e.message, fault: e.fault };
    }
    usage.calls += 1;
    usage.promptTokens += done.promptTokens;
    usage.cachedTokens += done.cachedTokens;
    usage.completionTokens += done.completionTokens;
    usage.ms += done.ms;
    const checked = checkedPlan(done);
    if ("plan" in checked) return { plan: checked.plan, repairs: round };
    why = checked.why;
    messages = repairMessages(messages, done.text.slice(0, 2_000), why);
  }
  return { why, fault: null };
}

/** Shape, then formulas: what a caller's plan has to pass. A step that uses an earlier result is checked when that exists. */
export function checkedPlan(done: { readonly text: string; readonly finish: "stop" | "length" }): { readonly plan: WirePlan } | { readonly why: string } {
  if (done.finish === "length") return { why: "it was cut off: write a shorter plan" };
  try {
    const text = done.text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").replace(/^\s*```(?:json)?/, "").replace(/```\s*$/, "").trim();
    const plan = parsePlan(JSON.parse(text) as unknown);
    const reader = new PlanReader(plan);
    const ids = plan.steps.map((s) => s.id);
    for (const [i, step] of plan.steps.entries()) {
      const usesEarlier = ids.slice(0, i).some((id) => Object.entries(step).some(([k, v]) => k !== "id" && new RegExp(`\\b${id}\\b`).test(JSON.stringify(v))));
      reader.at(`/plan/steps/${i}`);
      if (!usesEarlier) operations.find((o) => o.name === step.op)?.elaborate(step, reader);
    }
    return { plan };
  } catch (e) {
    if (e instanceof CertaError) return { why: `${e.detail.pointer ?? ""} ${e.text.en}`.trim().slice(0, 400) };
    if (e instanceof SyntaxError) return { why: "it is not JSON" };
    throw e;
  }
}
