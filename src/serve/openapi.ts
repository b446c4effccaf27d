/** The OpenAPI 3.1 document, derived from the zod schemas. */
import { z } from "zod";
import { outcomeSchema, problemDetailsSchema } from "../outcome.js";
import { callerPlanSchema } from "../translate/plan.js";
import { checkRequestSchema, checkResponseSchema, healthSchema, operationsResponseSchema, readySchema, simpleRequestSchema, simpleResponseSchema, solveRequestSchema } from "./schemas.js";

const schemas = {
  SolveRequest: solveRequestSchema, Plan: callerPlanSchema, Outcome: outcomeSchema, SimpleRequest: simpleRequestSchema, SimpleResponse: simpleResponseSchema,
  CheckRequest: checkRequestSchema, CheckResponse: checkResponseSchema, Operations: operationsResponseSchema, Health: healthSchema, Ready: readySchema, Problem: problemDetailsSchema,
} as const;
type Name = keyof typeof schemas;

const ref = (name: Name): object => ({ $ref: `#/components/schemas/${name}` });
const json = (name: Name, type = "application/json"): object => ({ [type]: { schema: ref(name) } });
const failure = { description: "Failure, in the caller's language", content: json("Problem", "application/problem+json") };

const post = (summary: string, request: Name, response: Name, more: object = {}): object => ({
  post: { summary, requestBody: { required: true, content: json(request) }, responses: { 200: { description: "Done; outcomes such as unsupported are also 200", content: { ...json(response), ...more } }, default: failure } },
});
const get = (summary: string, response: Name): object => ({ get: { summary, responses: { 200: { description: "Done", content: json(response) }, default: failure } } });

/** Paths and methods served: the router's 405 is derived from it too. */
export const PATHS: Readonly<Record<string, object>> = {
  "/v1/solve": post("Solve a problem in words or a formal plan. With Accept: text/event-stream the events outcome, explanation (pieces of prose), done; or error", "SolveRequest", "Outcome", { "text/event-stream": { schema: { type: "string" } } }),
  "/solve/math": post("Solve a problem in words, simple shape", "SimpleRequest", "SimpleResponse"),
  "/v1/certificates/check": post("Prove a certificate again, with no engine and no model", "CheckRequest", "CheckResponse"),
  "/v1/operations": get("What can be solved, and what each certificate proves", "Operations"),
  "/healthz": get("Alive", "Health"),
  "/readyz": get("Ready for work; 503 when overloaded", "Ready"),
  "/metrics": { get: { summary: "Counters in Prometheus' text format", responses: { 200: { description: "Done", content: { "text/plain": { schema: { type: "string" } } } } } } },
};

export function openApiDocument(version: string): object {
  return {
    openapi: "3.1.0",
    info: { title: "Certa", version, description: "Maths problems in words, answers that are proved. 中文与英文。", license: { name: "MIT" } },
    paths: PATHS,
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, s]) => [name, withoutDialect(z.toJSONSchema(s, { io: "input", unrepresentable: "any" }))])) },
  };
}

function withoutDialect(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([k]) => k !== "$schema"));
}
