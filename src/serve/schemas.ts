/** Request and response shapes of the routes; the OpenAPI document is derived from them. */
import { z } from "zod";
import { ON_AMBIGUITY, certificateSchema, languageSchema, levelSchema } from "../outcome.js";

export const solveRequestSchema = z.strictObject({
  question: z.string().optional().describe("The problem in words, or a formula. Exactly one of question and plan."),
  plan: z.unknown().optional().describe("A formal plan: {given?, steps, answer?}; see /v1/operations for the steps."),
  language: languageSchema.optional().describe("Language of the answer; by default that of the question."),
  onAmbiguity: z.enum(ON_AMBIGUITY).optional().describe("When readings with different answers exist. ask (default): status ambiguous, every serious reading solved, and the question to ask; best: the likeliest reading is answered, the others are listed; all: like ask, with readings that hardly anyone means, too"),
  explain: z.enum(["none", "template", "model"]).optional().describe("template: steps; model: steps and prose around them, when a model endpoint is configured"),
  level: levelSchema.optional().describe("full (default) · steps: every step, without the answer · hint: the first `hint` steps; the answer comes with the last hint only"),
  hint: z.number().int().min(1).max(1_000).optional().describe("With level hint: how many hints to show, from 1 (default); shown.hints says how many there are"),
});

export const readySchema = z.object({ status: z.enum(["ready", "overloaded"]), workers: z.object({ running: z.number(), queued: z.number() }), model: z.object({ endpoints: z.number(), well: z.number(), running: z.number(), waiting: z.number() }).nullable() });

export const simpleRequestSchema = z.object({ question: z.string() });
export const simpleResponseSchema = z.object({
  problem: z.string(),
  steps: z.array(z.string()),
  answer: z.string(),
  unit: z.string().nullable(),
  verified: z.boolean(),
  confidence: z.number(),
  status: z.string(),
  message: z.string().nullable(),
});

export const checkRequestSchema = z.union([z.strictObject({ certificate: certificateSchema }), certificateSchema]);
export const checkResponseSchema = z.discriminatedUnion("valid", [
  z.object({ valid: z.literal(true), operations: z.array(z.string()), statements: z.array(z.string()), claims: z.number().int(), basis: z.enum(["exact", "enclosure"]) }),
  z.object({ valid: z.literal(false), part: z.number().int().nullable(), claim: z.string().nullable(), rule: z.string(), why: z.string() }),
]);

export const operationsResponseSchema = z.object({
  operations: z.array(z.object({
    name: z.string(), title: z.object({ zh: z.string(), en: z.string() }), summary: z.object({ zh: z.string(), en: z.string() }), proves: z.object({ zh: z.string(), en: z.string() }),
    step: z.record(z.string(), z.unknown()).describe("JSON Schema of the step"), examples: z.array(z.object({ zh: z.string(), en: z.string(), plain: z.string() })),
  })),
});

export const healthSchema = z.object({ status: z.literal("ok"), version: z.string(), kernel: z.string(), workers: z.object({ running: z.number(), queued: z.number(), killed: z.number() }) });
