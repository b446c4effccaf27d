/** certa solve: one problem, pretty or as JSON; or NDJSON, one line out for each line in, in order. */
import { writeFile } from "node:fs/promises";
import { readConfig } from "../config.js";
import { CertaError } from "../errors.js";
import type { StrategyPool } from "../head-start.js";
import type { Language } from "../language.js";
import { ON_AMBIGUITY, type OnAmbiguity, type Outcome } from "../outcome.js";
import { type Services, createServices, solve } from "../pipeline.js";
import { callerLanguage, problemOf } from "../serve/problem.js";
import { eachLine } from "./lines.js";
import { pretty, prettyProblem } from "./pretty.js";

/** What of the environment concerns solving. */
function servicesFrom(env: NodeJS.ProcessEnv): { readonly proposers: ReturnType<typeof readConfig>["proposers"]; readonly model: ReturnType<typeof readConfig>["model"] } {
  const { proposers, model } = readConfig(env);
  return { proposers, model };
}

export interface SolveOptions {
  readonly question: string;
  readonly json: boolean;
  readonly language?: Language;
  readonly onAmbiguity?: OnAmbiguity;
  readonly save?: string;
  /** Its process has been started already: the two load their files side by side. */
  readonly pool: StrategyPool;
}

/** Exit code: 0 for every outcome, 1 for a failure. */
export async function solveCommand(options: SolveOptions): Promise<number> {
  const services = createServices({ pool: options.pool, ...servicesFrom(process.env) });
  try {
    const outcome = await solve({ question: options.question, requestId: "cli", ...(options.onAmbiguity === undefined ? {} : { onAmbiguity: options.onAmbiguity }), ...(options.language === undefined ? {} : { language: options.language }) }, services);
    process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : pretty(outcome));
    return options.save === undefined ? 0 : await save(options.save, outcome);
  } catch (e) {
    const language = options.language ?? callerLanguage({ question: options.question }, process.env["LANG"]);
    const problem = problemOf(e, language, "cli");
    if (problem.code === "internal") process.stderr.write(`${e instanceof Error ? (e.stack ?? e.message) : "unknown error"}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify(problem)}\n`);
    else process.stderr.write(prettyProblem(problem, language));
    return 1;
  } finally {
    await services.close();
  }
}

async function save(path: string, outcome: Outcome): Promise<number> {
  if (outcome.certificate === null) {
    process.stderr.write("certa: there is no certificate to save: the answer is not verified\n");
    return 1;
  }
  try {
    await writeFile(path, `${JSON.stringify(outcome.certificate, null, 2)}\n`);
    return 0;
  } catch (e) {
    process.stderr.write(`certa: cannot write ${path}: ${e instanceof Error ? e.message : "unknown error"}\n`);
    return 1;
  }
}

/** Problems worked on at once: the pool has at most as many threads, one more keeps it busy. */
const CONCURRENCY = 3;

export async function solveLines(withCertificates: boolean, onAmbiguity: OnAmbiguity = "ask"): Promise<number> {
  const services = createServices({ ...servicesFrom(process.env) });
  try {
    return await eachLine(process.stdin, process.stdout, CONCURRENCY, (line) => answerLine(line, services, withCertificates, onAmbiguity));
  } finally {
    await services.close();
  }
}

/** Never rejects: a failure is a line too. */
export async function answerLine(line: string, services: Services, withCertificates: boolean, onAmbiguity: OnAmbiguity = "ask"): Promise<object> {
  const began = performance.now();
  let id: unknown = null;
  let request: unknown = null;
  const took = (): number => Math.round((performance.now() - began) * 10) / 10;
  try {
    request = parseLine(line);
    const fields = new Map(typeof request === "object" && request !== null && !Array.isArray(request) ? Object.entries(request) : []);
    id = fields.get("id") ?? null;
    const [question, plan] = [fields.get("question"), fields.get("plan")];
    if (plan === undefined && typeof question !== "string") throw new CertaError("invalid_request", { zh: "每行需要 question(文本)或 plan", en: "each line needs a question (text) or a plan" });
    const language = callerLanguage(request, undefined);
    const asked = fields.get("onAmbiguity") ?? onAmbiguity;
    const mode = ON_AMBIGUITY.find((m) => m === asked);
    if (mode === undefined) throw new CertaError("invalid_request", { zh: `onAmbiguity 应为 ${ON_AMBIGUITY.join("、")} 之一`, en: `onAmbiguity takes ${ON_AMBIGUITY.join(", ")}` });
    const o = await solve({ requestId: String(id ?? "line"), language, onAmbiguity: mode, ...(plan === undefined ? { question: String(question) } : { plan }) }, services);
    return {
      id, status: o.status, answer: o.answer === null ? null : { text: o.answer.text, latex: o.answer.latex, plain: o.answer.plain }, basis: o.basis, ms: took(), confidence: o.confidence, readBack: o.readBack,
      ...(o.readings.length === 0 ? {} : { question: o.question, readings: o.readings.map((r) => ({ readBack: r.readBack, status: r.status, answer: r.answer === null ? null : { text: r.answer.text, latex: r.answer.latex, plain: r.answer.plain }, basis: r.basis, plan: r.plan })) }),
      ...(o.reason === null ? {} : { reason: o.reason }), ...(withCertificates ? { certificate: o.certificate } : {}),
    };
  } catch (e) {
    const p = problemOf(e, callerLanguage(request, undefined), String(id ?? "line"));
    return { id, status: "error", answer: null, basis: null, ms: took(), error: { code: p.code, message: p.detail, ...(p.span === undefined ? {} : { span: p.span }), retryable: p.retryable } };
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (e) {
    throw new CertaError("invalid_request", { zh: "这一行不是有效的 JSON", en: "this line is not valid JSON" }, {}, e);
  }
}
