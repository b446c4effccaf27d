/** The HTTP application: routes, errors, request ids. It holds no mathematics. */
import { randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { KERNEL_VERSION } from "../certify/kernel/theorem.js";
import { CertaError } from "../errors.js";
import { operations } from "../operations/index.js";
import type { Outcome, ProblemDetails } from "../outcome.js";
import { type Progress, type Services, type SolveRequest, solve } from "../pipeline.js";
import { recheck } from "../recheck.js";
import { VERSION } from "../version.js";
import { readJson, validated } from "./body.js";
import { Metrics, readiness } from "./metrics.js";
import { PATHS, openApiDocument } from "./openapi.js";
import { callerLanguage, problemOf } from "./problem.js";
import { solveStream } from "./stream.js";
import { checkRequestSchema, simpleRequestSchema, solveRequestSchema } from "./schemas.js";

export interface AppOptions {
  readonly services: Services;
  /** Called once per finished request; problem text is never passed on. */
  readonly onRequest?: (line: { readonly method: string; readonly path: string; readonly status: number; readonly ms: number; readonly requestId: string }) => void;
}

interface Variables {
  requestId: string;
  /** The parsed body, for the language of errors. */
  body: unknown;
}

type App = Hono<{ Variables: Variables }>;
const SANE_ID = /^[A-Za-z0-9._-]{1,64}$/;

export function createApp({ services, onRequest }: AppOptions): App {
  const app: App = new Hono();
  const metrics = new Metrics();

  app.use(async (c, next) => {
    const began = performance.now();
    const given = c.req.header("x-request-id") ?? "";
    c.set("requestId", SANE_ID.test(given) ? given : randomUUID());
    await next();
    c.res.headers.set("x-request-id", c.get("requestId"));
    metrics.request(c.req.path in PATHS ? c.req.path : "other", c.res.status);
    onRequest?.({ method: c.req.method, path: c.req.path, status: c.res.status, ms: Math.round(performance.now() - began), requestId: c.get("requestId") });
  });

  app.post("/v1/solve", async (c) => {
    const body = await bodyOf(c, solveRequestSchema);
    if ((body.question === undefined) === (body.plan === undefined)) throw new CertaError("invalid_request", { zh: "question 与 plan 必须且只能给出一个", en: "exactly one of question and plan is needed" });
    if (body.hint !== undefined && body.level !== "hint") throw new CertaError("invalid_request", { zh: "hint 只能与 level: \"hint\" 一起用", en: "hint goes with level: \"hint\" only" }, { pointer: "/hint" });
    if (body.explain === "none" && body.level !== undefined && body.level !== "full") throw new CertaError("invalid_request", { zh: "explain: \"none\" 没有步骤可以提示", en: "with explain: \"none\" there are no steps to show" }, { pointer: "/level" });
    const language = body.language ?? (body.plan === undefined ? undefined : callerLanguage(body, c.req.header("accept-language")));
    const request: SolveRequest = { requestId: c.get("requestId"), ...definedOnly({ question: body.question, plan: body.plan, explain: body.explain, level: body.level, hint: body.hint, onAmbiguity: body.onAmbiguity, language }) };
    const run = async (signal: AbortSignal, progress?: Progress): Promise<Outcome> => { const o = await solve(request, services, signal, progress); metrics.outcome(o.status); return o; };
    if (/\btext\/event-stream\b/.test(c.req.header("accept") ?? "")) return solveStream(run, c.req.raw.signal, (e) => problemFor(c, e));
    return c.json(await run(c.req.raw.signal));
  });

  app.post("/solve/math", async (c) => {
    const { question } = await bodyOf(c, simpleRequestSchema);
    const o = await solve({ question, requestId: c.get("requestId") }, services, c.req.raw.signal);
    metrics.outcome(o.status);
    return c.json(simple(o));
  });

  app.post("/v1/certificates/check", async (c) => {
    const body = await bodyOf(c, checkRequestSchema);
    return c.json(await recheck("certificate" in body && !("format" in body) ? body.certificate : body));
  });

  app.get("/v1/operations", (c) => c.json({ operations: describeOperations() }));
  app.get("/healthz", (c) => c.json({ status: "ok", version: VERSION, kernel: KERNEL_VERSION, workers: services.pool.stats() }));
  app.get("/readyz", (c) => { const r = readiness(services); return c.json(r, r.status === "ready" ? 200 : 503); });
  app.get("/metrics", (c) => c.text(metrics.text(services), 200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }));
  app.get("/openapi.json", (c) => c.json(openApiDocument(VERSION)));
  app.get("/", (c) => c.text(WELCOME));

  app.notFound((c) => {
    const path = PATHS[c.req.path];
    const allowed = path !== undefined ? Object.keys(path).map((m) => m.toUpperCase()).join(", ") : c.req.path === "/" || c.req.path === "/openapi.json" ? "GET" : undefined;
    const error = allowed === undefined
      ? new CertaError("not_found", { zh: `没有 ${c.req.path} 这个地址`, en: `there is nothing at ${c.req.path}` })
      : new CertaError("method_not_allowed", { zh: `此地址只接受 ${allowed}`, en: `this address takes ${allowed} only` });
    const response = failure(c, error);
    if (allowed !== undefined) response.headers.set("allow", allowed);
    return response;
  });
  app.onError((error, c) => failure(c, error));
  return app;
}

async function bodyOf<T>(c: Context<{ Variables: Variables }>, schema: z.ZodType<T>): Promise<T> {
  const json = await readJson(c);
  c.set("body", json);
  return validated(schema, json);
}

function failure(c: Context<{ Variables: Variables }>, error: unknown): Response {
  const problem = problemFor(c, error);
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { "content-type": "application/problem+json; charset=utf-8", "x-request-id": problem.requestId } });
}

function problemFor(c: Context<{ Variables: Variables }>, error: unknown): ProblemDetails {
  const left = c.req.raw.signal.aborted && !(error instanceof CertaError) ? new CertaError("client_closed", { zh: "客户端已断开", en: "the client closed the connection" }, {}, error) : error;
  const problem = problemOf(left, callerLanguage(c.get("body"), c.req.header("accept-language")), c.get("requestId") ?? randomUUID());
  if (problem.code === "internal") process.stderr.write(`${problem.requestId} ${error instanceof Error ? (error.stack ?? error.message) : "unknown error"}\n`);
  return problem;
}

function definedOnly<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The simple shape of POST /solve/math. */
export function simple(o: Outcome): object {
  const lines = o.parts.flatMap((p) => p.steps.map((s) => `${p.label === undefined ? "" : `${p.label} · `}${s.title}: ${s.body}`));
  const units = [...new Set(o.parts.flatMap((p) => (p.answer?.unit === undefined ? [] : [p.answer.unit])))];
  return {
    problem: o.problem, steps: lines, answer: o.answer?.text ?? "", unit: units.length === 0 ? null : units.join(", "),
    verified: o.status === "verified", confidence: o.confidence, status: o.status, message: o.reason?.message ?? null,
  };
}

export function describeOperations(): object[] {
  return operations.map((o) => ({
    name: o.name, title: o.title, summary: o.summary, proves: o.proves,
    step: z.toJSONSchema(o.step, { io: "input", unrepresentable: "any" }),
    examples: o.examples.map((e) => ({ zh: e.question.zh, en: e.question.en, plain: e.plain })),
  }));
}

const WELCOME = [
  "Certa: maths problems in words, answers that are proved.", "",
  "  POST /v1/solve                {\"question\": \"求函数 f(x) = x^3 - 3x^2 + 2 的极值点\"}",
  "  POST /solve/math              {\"question\": \"Find the extrema of x + 1/x\"}",
  "  POST /v1/certificates/check   {\"certificate\": …}", "  GET  /v1/operations   GET /openapi.json   GET /healthz   GET /readyz   GET /metrics", "",
].join("\n");
