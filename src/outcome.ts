/** The shapes on the wire: requests and outcomes, as zod schemas from which the OpenAPI document is derived. */
import { z } from "zod";
import { LANGUAGES } from "./language.js";

export const languageSchema = z.enum(LANGUAGES);
export const statusSchema = z.enum(["verified", "tested", "unverified", "ambiguous", "unsupported"]);
export type Status = z.infer<typeof statusSchema>;
export const levelSchema = z.enum(["hint", "steps", "full"]);
export const basisSchema = z.enum(["exact", "enclosure", "sampled"]);

export const answerSchema = z.object({
  text: z.string(),
  latex: z.string(),
  plain: z.string(),
  /** Present when the answer is one expression. Numbers are strings where a JSON number could lose digits. */
  mathjson: z.unknown().optional(),
  decimal: z.string().optional(),
  unit: z.string().optional(),
});
export type AnswerWire = z.infer<typeof answerSchema>;

export const stepSchema = z.object({ title: z.string(), body: z.string(), claims: z.array(z.number().int()) });

export const plotSchema = z.object({
  functions: z.array(z.object({ expr: z.string(), variable: z.string() })),
  window: z.object({ x: z.tuple([z.number(), z.number()]), y: z.tuple([z.number(), z.number()]) }),
  points: z.array(z.object({ x: z.number(), y: z.number(), label: z.string() })),
});

/** One answered step of the plan. */
export const partSchema = z.object({
  id: z.string(),
  operation: z.string(),
  label: z.string().optional(),
  status: statusSchema,
  basis: basisSchema.nullable(),
  answer: answerSchema.nullable(),
  readBack: z.string(),
  steps: z.array(stepSchema),
  plot: plotSchema.nullable(),
  /** Why it is not verified: refusals of the kernel, strategies that failed. */
  refusals: z.array(z.object({ strategy: z.string(), rule: z.string(), why: z.string() })),
});
export type Part = z.infer<typeof partSchema>;

export const certificateSchema = z.record(z.string(), z.unknown()).describe("See src/certify/README.md");

/** One way to read the problem. */
export const readingSchema = z.object({
  isLikeliest: z.boolean(),
  readBack: z.string(),
  /** Send it as `plan` when this reading is meant. */
  plan: z.unknown(),
  status: statusSchema,
  answer: answerSchema.nullable(),
  basis: basisSchema.nullable(),
  certificate: certificateSchema.nullable(),
});
export type ReadingWire = z.infer<typeof readingSchema>;

export const ON_AMBIGUITY = ["ask", "best", "all"] as const;
export type OnAmbiguity = (typeof ON_AMBIGUITY)[number];

export const outcomeSchema = z.object({
  status: statusSchema,
  requestId: z.string(),
  language: languageSchema,
  problem: z.string(),
  /** The plan in words and formulas: check that this is what you meant. The reading of the words is not certified. */
  readBack: z.string(),
  /** The formal plan as understood; null when the problem was not read. */
  plan: z.unknown().nullable(),
  answer: answerSchema.nullable(),
  basis: basisSchema.nullable(),
  parts: z.array(partSchema),
  certificate: certificateSchema.nullable(),
  confidence: z.number().min(0).max(1),
  /** Who read the problem, and what a model used up for it. */
  reading: z.object({
    source: z.enum(["plan", "phrasebook", "model", "none"]),
    /** A model's reading: repair rounds, samples and how many agree, numbers of the problem that the plan lacks, and the other way round. */
    model: z.object({ repairs: z.number().int(), samples: z.number().int(), agreeing: z.number().int(), missing: z.array(z.string()), invented: z.array(z.string()) }).optional(),
    /** What was changed in the text before it was read: full-width signs, number words, blanks to be filled in. */
    edits: z.array(z.string()).optional(),
    usage: z.object({ promptTokens: z.number().int(), cachedTokens: z.number().int(), completionTokens: z.number().int(), calls: z.number().int(), ms: z.number() }).nullable(),
  }),
  /** The ways to read the problem when they have different answers, the likeliest first; empty when there is one. */
  readings: z.array(readingSchema),
  /** What to ask whoever wrote the problem, when it can be read in several ways. */
  question: z.string().nullable(),
  /** Prose around the proved steps when a model worded it: every formula in it is one of the steps'. */
  explanation: z.object({ source: z.enum(["model", "template"]), text: z.string(), why: z.string().optional() }).nullable(),
  /** For unsupported, unverified, ambiguous: what was not understood or proved, and what would help. */
  reason: z.object({ code: z.string(), message: z.string(), help: z.string().optional() }).nullable(),
  /** With level hint or steps: how much of it this is. `hints`: one for each step, and the answer as the last. */
  shown: z.object({ level: levelSchema, hint: z.number().int().optional(), hints: z.number().int() }).optional(),
  timings: z.object({ readMs: z.number(), solveMs: z.number(), certifyMs: z.number(), totalMs: z.number() }),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const problemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  retryable: z.boolean(),
  pointer: z.string().optional(),
  source: z.string().optional(),
  span: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;
