/**
 * The whole way on one page: question → reading → plan → candidates → certified answer → explanation.
 * Outcomes are values; only failures throw, always a CertaError.
 */
import { encodeCertificate } from "./certify/certificate.js";
import { MAX_TOTAL_FUEL } from "./certify/kernel/bounds.js";
import type { Json } from "./certify/kernel/decode.js";
import { Fuel } from "./certify/kernel/fuel.js";
import type { Claim, Refusal } from "./certify/kernel/claim.js";
import { Verified, testBySampling, verify } from "./certify/verify.js";
import type { ExternalName } from "./config.js";
import { CertaError } from "./errors.js";
import { explainAnswer, presentAnswer } from "./explain/templates.js";
import { type Language, type Text, languageOf } from "./language.js";
import { MAX_QUESTION_CHARS } from "./limits.js";
import { operations } from "./operations/index.js";
import type { AnyOperation, Plot } from "./operations/operation.js";
import { mergedPlots } from "./operations/plot-window.js";
import type { Outcome, Part } from "./outcome.js";
import { type Externals, createExternals } from "./solve/external/index.js";
import { createPool } from "./solve/pool.js";
import { type StrategyPool, propose } from "./solve/propose.js";
import { confidenceOf } from "./translate/confidence.js";
import { PlanReader } from "./translate/elaborate.js";
import { readWithPhrasebook } from "./translate/phrasebook.js";
import { type WirePlan, type WireStep, parsePlan } from "./translate/plan.js";

export interface SolveRequest {
  readonly question?: string;
  readonly plan?: unknown;
  readonly language?: Language;
  readonly explain?: "none" | "template";
  readonly requestId: string;
}

export interface Services {
  readonly pool: StrategyPool;
  readonly externals: Externals;
  close(): Promise<void>;
}

export function createServices(options: { readonly threads?: number | undefined; readonly proposers?: readonly ExternalName[] } = {}): Services {
  const pool: StrategyPool = createPool(options.threads === undefined ? {} : { threads: options.threads });
  const externals = createExternals(options.proposers ?? []);
  return { pool, externals, close: () => { externals.close(); return pool.close(); } };
}

export async function solve(request: SolveRequest, services: Services, signal?: AbortSignal): Promise<Outcome> {
  const clock = new Clock();
  const question = request.question;
  const language = request.language ?? languageOf(question ?? "");
  const base = { requestId: request.requestId, language, problem: question ?? "" };

  const reading = readProblem(request);
  clock.lap("readMs");
  if ("reason" in reading) return { ...base, ...unread(reading.status, reading.reason), timings: clock.total() };

  const reader = new PlanReader(reading.plan, reading.pointer);
  const answered: Answered[] = [];
  // One tank for all proofs of a request: a plan of twelve nasty steps cannot hold the service for minutes.
  const tank = new Fuel(2 * MAX_TOTAL_FUEL);
  for (const [i, step] of reading.plan.steps.entries()) {
    reader.at(`${reading.pointer}/steps/${i}`);
    const operation = operationNamed(step.op);
    const plan: unknown = inQuestion(request, () => operation.elaborate(step, reader));
    clock.lap("readMs");
    const result = await solveStep(operation, plan, { services, tank, clock, ...(signal === undefined ? {} : { signal }) });
    answered.push(describe(step, operation, plan, result, language, request.explain ?? "template"));
    const term = result.kind === "unverified" ? undefined : operation.present(plan, result.answer, language).term;
    if (term !== undefined) reader.define(step.id, term);
  }
  return { ...base, ...combine(reading.plan, answered, language, reader.notes, request), timings: clock.total() };
}

// ---- read -----------------------------------------------------------------------------------------------------------

type Read = { readonly plan: WirePlan; readonly pointer: string };
type Unread = { readonly status: "unsupported" | "ambiguous"; readonly reason: NonNullable<Outcome["reason"]> };

function readProblem(request: SolveRequest): Read | Unread {
  if (request.plan !== undefined) return { plan: parsePlan(request.plan), pointer: "/plan" };
  const question = request.question ?? "";
  if (question.trim() === "") throw new CertaError("empty_question", { zh: "题目为空", en: "the question is empty" }, { pointer: "/question" });
  if (question.length > MAX_QUESTION_CHARS) throw new CertaError("too_large", { zh: `题目超过 ${MAX_QUESTION_CHARS} 个字符`, en: `the question is longer than ${MAX_QUESTION_CHARS} characters` }, { pointer: "/question" });
  const reading = readWithPhrasebook(question);
  const language = request.language ?? reading.language;
  if (reading.kind === "read") return { plan: reading.plan, pointer: "/plan" };
  if (reading.kind === "ambiguous") {
    const message: Text = { zh: `这道题有 ${reading.plans.length} 种读法,请说明是哪一种`, en: `this problem can be read in ${reading.plans.length} ways: say which is meant` };
    return { status: "ambiguous", reason: { code: "ambiguous", message: message[language], help: JSON.stringify(reading.plans) } };
  }
  const rest = reading.notUnderstood.slice(0, 120);
  const message: Text = { zh: `没有读懂:“${rest}”`, en: `not understood: “${rest}”` };
  const help: Text = {
    zh: "换一种常见的说法,或直接发送形式化的 plan(见 /v1/operations);配置模型端点后可读自由表述的题目",
    en: "use a plainer wording, or send a formal plan (see /v1/operations); a model endpoint would read free wording",
  };
  return { status: "unsupported", reason: { code: "not_understood", message: message[language], help: help[language] } };
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

function unread(status: Unread["status"], reason: Unread["reason"]): Omit<Outcome, "requestId" | "language" | "problem" | "timings"> {
  return { status, readBack: "", plan: null, answer: null, basis: null, parts: [], certificate: null, confidence: 0, reason };
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
  const refusals: Part["refusals"] = [];
  const candidates: Json[] = [];
  for (const tier of [1, 2, 3] as const) {
    if (tier === 3 && externals.names.length === 0) break;
    const hints = tier === 3 ? await externals.ask(operation.asks?.(plan) ?? []) : undefined;
    for await (const proposal of propose(operation, planJson, tier, pool, signal, hints)) {
      clock.lap("solveMs");
      if (proposal.error !== undefined) refusals.push({ strategy: proposal.strategy, rule: "strategy", why: proposal.error });
      for (const candidate of proposal.candidates) {
        const v = verify(operation.name, planJson, candidate, tank);
        clock.lap("certifyMs");
        if (Verified.isVerified(v)) return { kind: "verified", verified: v, answer: v.meaning.answer, claims: v.theorems.map((t) => t.claim), refusals };
        refusals.push(refusalOf(proposal.strategy, v));
        candidates.push(candidate);
      }
    }
  }
  for (const candidate of candidates) {
    const t = testBySampling(operation.name, planJson, candidate, tank);
    clock.lap("certifyMs");
    if (!("why" in t)) return { kind: "tested", answer: t.answer, claims: t.claims, refusals };
  }
  return { kind: "unverified", refusals };
}

const refusalOf = (strategy: string, r: Refusal): Part["refusals"][number] => ({ strategy, rule: r.rule, why: r.why.slice(0, 500) });

// ---- explain --------------------------------------------------------------------------------------------------------

interface Answered {
  readonly part: Part;
  readonly verified: Verified | null;
}

function describe(step: WireStep, operation: AnyOperation, plan: unknown, result: StepResult, language: Language, explain: "none" | "template"): Answered {
  const common = { id: step.id, operation: operation.name, ...(step.label === undefined ? {} : { label: step.label }), readBack: operation.readBack(plan, language), refusals: result.refusals };
  if (result.kind === "unverified") return { part: { ...common, status: "unverified", basis: null, answer: null, steps: [], plot: null }, verified: null };
  const { steps, plot } = explain === "none" ? { steps: [], plot: null } : explainAnswer(operation, plan, result.answer, result.claims, language);
  const answer = presentAnswer(operation, plan, result.answer, language);
  const wire = { steps: steps.map((s) => ({ ...s, claims: [...s.claims] })), plot: wirePlot(plot) };
  const basis = result.kind === "verified" ? result.verified.basis : "sampled";
  return { part: { ...common, status: result.kind, basis, answer, ...wire }, verified: result.kind === "verified" ? result.verified : null };
}

const wirePlot = (p: Plot | null): Part["plot"] => (p === null ? null : { functions: [...p.functions], window: { x: [...p.window.x] as [number, number], y: [...p.window.y] as [number, number] }, points: [...p.points] });

function combine(plan: WirePlan, answered: readonly Answered[], language: Language, notes: readonly Text[], request: SolveRequest): Omit<Outcome, "requestId" | "language" | "problem" | "timings"> {
  const plots = mergedPlots(answered.map((a) => a.part.plot));
  const parts = answered.map((a, i) => ({ ...a.part, plot: wirePlot(plots[i] ?? null) }));
  const asked = parts.filter((p) => plan.answer.includes(p.id));
  const status = asked.every((p) => p.status === "verified") && parts.every((p) => p.status === "verified") ? "verified" : parts.some((p) => p.answer === null) ? "unverified" : "tested";
  const verified = answered.flatMap((a) => (a.verified === null ? [] : [a.verified]));
  const bases = parts.map((p) => p.basis);
  const readBack = [...parts.map((p) => (p.label === undefined ? p.readBack : `${p.label}: ${p.readBack}`)), ...notes.map((n) => n[language])].join(language === "zh" ? ";" : "; ");
  const reason: Outcome["reason"] = status !== "unverified" ? null : {
    code: "not_proved", message: language === "zh" ? "没有得到能够证明的答案" : "no answer could be proved",
    help: parts.flatMap((p) => p.refusals.map((r) => `${r.strategy}: ${r.why}`)).slice(0, 3).join(" | ") || (language === "zh" ? "没有策略能处理这道题" : "no strategy has a proposal for it"),
  };
  return {
    status, readBack, plan, parts, reason,
    answer: together(asked),
    basis: status === "unverified" ? null : bases.includes("sampled") ? "sampled" : bases.includes("enclosure") ? "enclosure" : "exact",
    certificate: status === "verified" ? encodeCertificate(verified) : null,
    confidence: confidenceOf({ source: request.plan === undefined ? "phrasebook" : "plan", conventions: notes.length, status }),
  };
}

/** One answer as it is; several with their labels. */
function together(parts: readonly Part[]): Outcome["answer"] {
  const [only, ...others] = parts;
  if (only === undefined || parts.some((p) => p.answer === null)) return null;
  if (others.length === 0) return only.answer;
  const join = (of: (a: NonNullable<Part["answer"]>) => string, labelled: boolean, by: string): string =>
    parts.map((p) => { const text = p.answer === null ? "" : of(p.answer); return labelled && p.label !== undefined ? `${p.label}: ${text}` : text; }).join(by);
  return { text: join((a) => a.text, true, "; "), latex: join((a) => a.latex, false, ",\\quad "), plain: join((a) => a.plain, false, "; ") };
}

/** Milliseconds by phase. */
class Clock {
  private readonly start = performance.now();
  private last = this.start;
  private readonly sums = { readMs: 0, solveMs: 0, certifyMs: 0 };

  lap(phase: "readMs" | "solveMs" | "certifyMs"): void {
    const now = performance.now();
    this.sums[phase] += now - this.last;
    this.last = now;
  }
  total(): Outcome["timings"] {
    const round = (ms: number): number => Math.round(ms * 100) / 100;
    return { readMs: round(this.sums.readMs), solveMs: round(this.sums.solveMs), certifyMs: round(this.sums.certifyMs), totalMs: round(performance.now() - this.start) };
  }
}
