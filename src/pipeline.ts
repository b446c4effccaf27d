/**
 * The whole way on one page: question → reading → plan → candidates → certified answer → explanation.
 * Outcomes are values; only failures throw, always a CertaError.
 */
import { encodeCertificate } from "./certify/certificate.js";
import { MAX_TOTAL_FUEL } from "./certify/kernel/bounds.js";
import type { Json } from "./certify/kernel/decode.js";
import { Fuel } from "./certify/kernel/fuel.js";
import type { Claim } from "./certify/kernel/claim.js";
import { Verified, proving, sampling } from "./certify/verify.js";
import { Clock } from "./clock.js";
import type { ExternalName, ModelConfig } from "./config.js";
import { CertaError } from "./errors.js";
import { type Level, disclosed } from "./explain/level.js";
import { proseAround } from "./explain/prose.js";
import { explainAnswer, manyValued, presentAnswer, together } from "./explain/templates.js";
import { type Language, type Text, languageOf } from "./language.js";
import { clientFor } from "./model/client.js";
import { operations } from "./operations/index.js";
import type { AnyOperation, Plot } from "./operations/operation.js";
import { mergedPlots } from "./operations/plot-window.js";
import type { OnAmbiguity, Outcome, Part } from "./outcome.js";
import { type Externals, createExternals } from "./solve/external/index.js";
import { createPool } from "./solve/pool.js";
import { type StrategyPool, propose } from "./solve/propose.js";
import { confidenceOf } from "./translate/confidence.js";
import { type Choice, PlanReader } from "./translate/elaborate.js";
import { type WirePlan, type WireStep, mentionsAny } from "./translate/plan.js";
import type { ModelReading } from "./translate/model.js";
import { alternatives, fewest, leavesOpen, pruned, settled } from "./translate/readings.js";
import { elect } from "./translate/votes.js";
import { inTurns } from "./turns.js";
import { type Read, type ReadingModel, type Unread, readProblem } from "./translate/read.js";

export interface SolveRequest {
  readonly question?: string;
  readonly plan?: unknown;
  readonly language?: Language;
  readonly explain?: "none" | "template" | "model";
  /** How much is shown; with "hint", how many hints. */
  readonly level?: Level;
  readonly hint?: number;
  /** When there are readings with different answers; by default "ask". */
  readonly onAmbiguity?: OnAmbiguity;
  readonly requestId: string;
}

/** What a caller hears before the end. */
export interface Progress {
  /** The certified outcome, before a model words it. */
  onOutcome?(outcome: Outcome): void;
  /** A sentence of the model's that passed the guard. */
  onPiece?(text: string): void;
}

export interface Services {
  readonly pool: StrategyPool;
  readonly externals: Externals;
  /** The model, and how it reads; null: the phrasebook alone. */
  readonly reading: ReadingModel | null;
  close(): Promise<void>;
}

/** `pool`: one that has been made before, of however many threads. */
export function createServices(options: { readonly threads?: number | undefined; readonly pool?: StrategyPool | undefined; readonly proposers?: readonly ExternalName[]; readonly model?: ModelConfig | null } = {}): Services {
  const pool: StrategyPool = options.pool ?? createPool(options.threads === undefined ? {} : { threads: options.threads });
  const externals = createExternals(options.proposers ?? []);
  const m = options.model ?? null;
  const reading: ReadingModel | null = m === null ? null : { client: clientFor(m), samples: m.samples, cutTo: m.cutTo };
  return { pool, externals, reading, close: async () => { externals.close(); await Promise.all([pool.close(), reading?.client.close()]); } };
}

export async function solve(request: SolveRequest, services: Services, signal?: AbortSignal, progress: Progress = {}): Promise<Outcome> {
  const clock = new Clock();
  const question = request.question;
  const language = request.language ?? languageOf(question ?? "");
  const base = { requestId: request.requestId, language, problem: question ?? "" };

  const reading = await readProblem(request, services.reading, signal);
  clock.lap("readMs");
  if ("reason" in reading) return { ...base, ...unread(reading), timings: clock.total() };

  // One tank for all proofs of a request: a plan of twelve nasty steps cannot hold the service for minutes.
  const tank = new Fuel(2 * MAX_TOTAL_FUEL);
  const way: Way = { request, language, services, tank, clock, ...(signal === undefined ? {} : { signal }) };
  const combined = reading.model === null || reading.model.others.length === 0 ? await withOthers(reading, way) : await fromSamples(reading, reading.model, way);
  if (combined === null) return { ...base, ...unread(unfit(reading, language)), timings: clock.total() };
  const whole: Outcome = { ...base, ...combined, explanation: null, timings: clock.total() };
  const outcome = disclosed(whole, { level: request.level ?? "full", hint: request.hint ?? 1 });
  progress.onOutcome?.(outcome);
  if (request.explain !== "model") return outcome;
  // The model is given what is shown and nothing else: it cannot tell an answer early.
  const explanation = await proseAround(outcome.parts, request.language === undefined ? (question ?? "") : "", language, services.reading?.client ?? null, signal, progress.onPiece);
  return { ...outcome, explanation, timings: clock.total() };
}

interface Way extends Means { readonly request: SolveRequest; readonly language: Language }
type Combined = Omit<Outcome, "requestId" | "language" | "problem" | "explanation" | "timings">;
/** otherwise: the plan as the answer makes it likely to have been meant too. */
interface Solved extends Combined { readonly choices: readonly Choice[]; readonly otherwise: WirePlan | null }

/** One reading, step by step; null when a model's plan does not fit its own results. */
async function solveReading(reading: Read, way: Way): Promise<Solved | null> {
  const { request, language, clock } = way;
  const reader = new PlanReader(reading.plan, reading.pointer);
  let [answered, withheld, otherwise]: [Answered[], string[], WirePlan | null] = [[], [], null];
  for (const [i, step] of reading.plan.steps.entries()) {
    if (mentionsAny(step, withheld)) break;
    reader.at(`${reading.pointer}/steps/${i}`);
    const operation = operationNamed(step.op);
    const plan = elaborated(reading, request, operation, step, reader);
    if (plan === null) return null;
    clock.lap("readMs");
    const result = await solveStep(operation, plan, way);
    const change = result.kind === "unverified" ? undefined : operation.otherwise?.(plan, result.answer);
    if (change) otherwise = { ...reading.plan, steps: reading.plan.steps.with(i, { ...step, ...change }) };
    answered.push(describe(step, operation, plan, result, language, request.explain ?? "template"));
    const shown = result.kind === "unverified" ? null : operation.present(plan, result.answer, language);
    if (shown?.term !== undefined && shown.conditional !== true) reader.define(step.id, shown.term);
    // A letter without one value, or with one under a condition: what comes after is about a number that is not known.
    else if (!reading.plan.answer.includes(step.id)) break;
    else withheld.push(step.id);
  }
  return { ...combine({ ...reading, plan: pruned(reading.plan, reader.choices) }, answered, language, reader.notes), choices: reader.choices, otherwise };
}

/** The likeliest reading alone when no other has a different answer; else what the request wants of the others. */
async function withOthers(reading: Read, way: Way): Promise<Combined | null> {
  const { request, language } = way;
  const mode = request.onAmbiguity ?? "ask";
  const solved = await solveReading(reading, way);
  if (solved === null) return null;
  const { choices, otherwise, ...first } = solved;
  if (reading.source === "plan") return first;
  const meant = otherwise !== null && leavesOpen(request.question ?? "") ? [otherwise] : [];
  const plans = fewest([...meant, ...reading.others, ...alternatives(first.plan as WirePlan, choices, request.question ?? "", mode === "all")]);
  const others: Combined[] = [];
  for (const plan of plans) {
    const other = await solveOther({ ...reading, plan }, way);
    if (other !== null && (plan !== otherwise || other.answer !== null)) others.push(other);
  }
  return settled(first, others, mode, language);
}

/** A model's samples with different plans: the answer that most of them prove; divided, they are readings to choose from. */
async function fromSamples(reading: Read, model: ModelReading, way: Way): Promise<Combined | null> {
  const solved: { readonly votes: number; readonly combined: Combined }[] = [];
  for (const sample of [model, ...fewest(model.others)]) {
    const combined = await solveOther({ ...reading, plan: sample.plan, model: { ...model, ...sample } }, way);
    if (combined !== null) solved.push({ votes: sample.agreeing, combined });
  }
  const proved = ({ status, answer }: Combined): string | null => (status === "verified" && answer !== null ? `${answer.plain} ${answer.unit ?? ""}` : null);
  const election = elect(solved.map((s) => ({ votes: s.votes, proved: proved(s.combined) })), model.samples);
  const winner = election === null ? undefined : solved[election.winner];
  if (election === null || winner === undefined) return null;
  const { combined, votes } = winner;
  const first: Combined = {
    ...combined, confidence: Math.round((1_000 * combined.confidence * election.agreeing) / votes) / 1_000,
    reading: { ...combined.reading, ...(combined.reading.model === undefined ? {} : { model: { ...combined.reading.model, agreeing: election.agreeing } }) },
  };
  return election.isDivided ? settled(first, election.rivals.flatMap((i) => solved[i]?.combined ?? []), way.request.onAmbiguity ?? "ask", way.language) : first;
}

/** A reading whose formulas make no sense is none. */
async function solveOther(reading: Read, way: Way): Promise<Combined | null> {
  try {
    const solved = await solveReading(reading, way);
    if (solved === null) return null;
    const { choices: _, otherwise: __, ...combined } = solved;
    return combined;
  } catch (e) {
    if (e instanceof CertaError && (e.code === "invalid_expression" || e.code === "invalid_plan")) return null;
    throw e;
  }
}

// ---- read -----------------------------------------------------------------------------------------------------------

/** The step's strings as terms. What a caller or the phrasebook wrote badly is the caller's to mend; a model's plan is not: null. */
function elaborated(reading: Read, request: SolveRequest, operation: AnyOperation, step: WireStep, reader: PlanReader): unknown {
  try {
    return inQuestion(request, () => operation.elaborate(step, reader) as unknown);
  } catch (e) {
    if (reading.source === "model" && e instanceof CertaError) return null;
    throw e;
  }
}

function unfit(reading: Read, language: Language): Unread {
  const message: Text = { zh: "模型给出的计划在前面步骤的结果上行不通", en: "the model's plan does not fit the results of its earlier steps" };
  return { status: "unsupported", reason: { code: "not_understood", message: message[language] }, usage: reading.usage };
}

/** An expression error in a plan that came from a question is shown in the question itself when it can be found there. */
function inQuestion<T>(request: SolveRequest, run: () => T): T {
  try {
    return run();
  } catch (e) {
    const { source, span } = e instanceof CertaError ? e.detail : {};
    const at = source === undefined ? -1 : (request.question ?? "").indexOf(source);
    if (!(e instanceof CertaError) || request.question === undefined || at < 0 || span === undefined) throw e;
    throw new CertaError(e.code, e.text, { pointer: "/question", source: request.question, span: { from: at + span.from, to: at + span.to } }, e);
  }
}

function unread({ status, reason, usage }: Unread): Omit<Outcome, "requestId" | "language" | "problem" | "timings"> {
  return { status, readBack: "", plan: null, answer: null, basis: null, parts: [], certificate: null, confidence: 0, reason, readings: [], question: null, reading: { source: "none", usage }, explanation: null };
}

function operationNamed(name: string): AnyOperation {
  const operation = operations.find((o) => o.name === name);
  if (operation === undefined) throw new CertaError("invalid_plan", { zh: `没有运算 ${name}`, en: `there is no operation ${name}` });
  return operation;
}

// ---- solve and certify ----------------------------------------------------------------------------------------------

type StepResult =
  | { readonly kind: "verified"; readonly verified: Verified; readonly answer: unknown; readonly claims: readonly Claim[]; readonly refusals: Part["refusals"] }
  | { readonly kind: "tested"; readonly answer: unknown; readonly claims: readonly Claim[]; readonly refusals: Part["refusals"] }
  | { readonly kind: "unverified"; readonly refusals: Part["refusals"] };

interface Means {
  readonly services: Services;
  readonly tank: Fuel;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/** Own strategies first, then built-in engines, then external systems if any; the first certified candidate wins. */
async function solveStep(operation: AnyOperation, plan: unknown, { services: { pool, externals }, tank, clock, signal }: Means): Promise<StepResult> {
  const planJson: Json = operation.statement.plan.encode(plan);
  const [refusals, refused]: [Part["refusals"], { readonly candidate: Json; readonly claim: Claim }[]] = [[], []];
  for (const tier of [1, 2, 3] as const) {
    if (tier === 3 && externals.names.length === 0) break;
    const hints = tier === 3 ? await externals.ask(operation.asks?.(plan) ?? []) : undefined;
    for await (const proposal of propose(operation, planJson, tier, pool, signal, hints)) {
      clock.lap("solveMs");
      if (proposal.error !== undefined) refusals.push({ strategy: proposal.strategy, rule: "strategy", why: proposal.error });
      for (const candidate of proposal.candidates) {
        const v = await inTurns(proving(operation.name, planJson, candidate, tank));
        clock.lap("certifyMs");
        if (Verified.isVerified(v)) return { kind: "verified", verified: v, answer: v.meaning.answer, claims: v.theorems.map((t) => t.claim), refusals };
        refusals.push({ strategy: proposal.strategy, rule: v.rule, why: v.why.slice(0, 500) });
        if (v.claim !== null) refused.push({ candidate, claim: v.claim });
      }
    }
  }
  for (const { candidate, claim } of refused) {
    const t = await inTurns(sampling(operation.name, planJson, candidate, claim, tank));
    clock.lap("certifyMs");
    if (!("why" in t)) return { kind: "tested", answer: t.answer, claims: t.claims, refusals };
  }
  return { kind: "unverified", refusals };
}

// ---- explain --------------------------------------------------------------------------------------------------------

interface Answered {
  readonly part: Part;
  readonly verified: Verified | null;
}

function describe(step: WireStep, operation: AnyOperation, plan: unknown, result: StepResult, language: Language, explain: "none" | "template" | "model"): Answered {
  const common = { id: step.id, operation: operation.name, ...(step.label === undefined ? {} : { label: step.label }), readBack: operation.readBack(plan, language), refusals: result.refusals };
  if (result.kind === "unverified") return { part: { ...common, status: "unverified", basis: null, answer: null, steps: [], plot: null }, verified: null };
  const { steps, plot } = explain === "none" ? { steps: [], plot: null } : explainAnswer(operation, plan, result.answer, result.claims, language);
  const answer = presentAnswer(operation, plan, result.answer, language);
  const wire = { steps: steps.map((s) => ({ ...s, claims: [...s.claims] })), plot: wirePlot(plot) };
  const basis = result.kind === "verified" ? result.verified.basis : "sampled";
  return { part: { ...common, status: result.kind, basis, answer, ...wire }, verified: result.kind === "verified" ? result.verified : null };
}

const wirePlot = (p: Plot | null): Part["plot"] => (p === null ? null : { functions: [...p.functions], window: { x: [...p.window.x] as [number, number], y: [...p.window.y] as [number, number] }, points: [...p.points] });

function combine({ plan, source, model, usage, edits, asides }: Read, answered: readonly Answered[], language: Language, notes: readonly Text[]): Combined {
  const plots = mergedPlots(answered.map((a) => a.part.plot));
  const parts: Part[] = answered.map((a, i) => ({ ...a.part, plot: wirePlot(plots[i] ?? null) }));
  const asked = parts.filter((p) => plan.answer.includes(p.id));
  const status = asked.length < plan.answer.length ? "unverified" : asked.every((p) => p.status === "verified") && parts.every((p) => p.status === "verified") ? "verified" : parts.some((p) => p.answer === null) ? "unverified" : "tested";
  const verified = answered.flatMap((a) => (a.verified === null ? [] : [a.verified]));
  const bases = parts.map((p) => p.basis);
  const readBack = [...parts.map((p) => (p.label === undefined ? p.readBack : `${p.label}: ${p.readBack}`)), ...notes.map((n) => n[language])].join(language === "zh" ? ";" : "; ");
  const reason: Outcome["reason"] = status !== "unverified" ? null : {
    code: "not_proved", message: language === "zh" ? "没有得到能够证明的答案" : "no answer could be proved",
    help: parts.flatMap((p) => p.refusals.map((r) => `${r.strategy}: ${r.why}`)).slice(0, 3).join(" | ") || manyValued(parts[parts.length - 1]?.id, plan.answer, language) || (language === "zh" ? "没有策略能处理这道题" : "no strategy has a proposal for it"),
  };
  return {
    status, readBack, plan, parts, reason, readings: [], question: null,
    answer: together(asked),
    basis: status === "unverified" ? null : bases.includes("sampled") ? "sampled" : bases.includes("enclosure") ? "enclosure" : "exact",
    certificate: status === "verified" ? encodeCertificate(verified) : null,
    confidence: confidenceOf({
      empty: asked.some((p) => p.answer?.plain === "no solution"), source, conventions: notes.length, status, asides,
      model: model === null ? null : { repairs: model.repairs, agreement: model.agreeing / model.samples, missing: model.literals.missing.length, invented: model.literals.invented.length },
    }),
    reading: { source, usage, ...(edits.length === 0 ? {} : { edits: [...edits] }), ...(model === null ? {} : { model: { repairs: model.repairs, samples: model.samples, agreeing: model.agreeing, missing: [...model.literals.missing], invented: [...model.literals.invented] } }) },
  };
}
