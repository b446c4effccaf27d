/** Every bound of the service (the kernel has its own in certify/kernel/bounds.ts): name, unit, reason. */

/** UTF-16 units of one question: ten printed pages; the longest benchmark problem has under 3,000. */
export const MAX_QUESTION_CHARS = 20_000;
/** UTF-16 units of a question that the phrasebook reads: one expression of full length and a wording around it. */
export const MAX_WORDING_CHARS = 4_000;
/** Places tried by the phrasebook for one question: everyday problems need under 5,000; this is some 0.2 s. */
export const MAX_WORDING_EFFORT = 250_000;
/** Places tried to find out how far a text that no wording reads was understood: only its quotation depends on it. */
export const MAX_QUOTING_EFFORT = 5_000;
/** UTF-16 units of one expression string. */
export const MAX_EXPRESSION_CHARS = 2_000;
/** Nesting of one expression: below the kernel's own depth. */
export const MAX_EXPRESSION_DEPTH = 60;
/** Decimal digits of one number literal. */
export const MAX_LITERAL_DIGITS = 300;
/** Steps in one plan. */
export const MAX_PLAN_STEPS = 12;
/** Definitions in one plan. */
export const MAX_PLAN_GIVEN = 20;
/** Bytes of one request body. */
export const MAX_BODY_BYTES = 1_000_000;
/** Bytes of one NDJSON line. */
export const MAX_LINE_BYTES = 1_000_000;
/** Milliseconds one strategy may run, not counting its time in the queue. */
export const STRATEGY_RUN_MS = 3_000;
/** Milliseconds after which the next strategy of a tier starts beside one that is still running. */
export const NEXT_STRATEGY_MS = 200;
/** Milliseconds a worker process may take to start and load its file (0.2 s when the machine is idle). */
export const WORKER_START_MS = 10_000;
/** Milliseconds a task may wait for a worker before the service says it is overloaded. */
export const QUEUE_WAIT_MS = 20_000;
/** Tasks that may wait for a worker. */
export const MAX_QUEUED_TASKS = 1_000;
/** Milliseconds an external system (SymPy, Giac, Maxima) may take for one answer, its start included; SymPy starts in 1.5 s. */
export const EXTERNAL_ASK_MS = 5_000;
/** Characters that an external system may print for one answer. */
export const EXTERNAL_OUTPUT_CHARS = 100_000;
/** Tokens of one plan: a plain problem takes about 60. */
export const MODEL_PLAN_TOKENS = 600;
/** Milliseconds for one plan: a small model on a small machine writes some 10 tokens a second. */
export const MODEL_PLAN_MS = 60_000;
/** Tokens and milliseconds of one explanation in prose. */
export const MODEL_EXPLANATION_TOKENS = 900;
export const MODEL_EXPLANATION_MS = 60_000;
/** Times that the model is shown its own plan with the error. */
export const MODEL_REPAIR_ROUNDS = 2;
/** Plans sampled for one problem at most. */
export const MODEL_SAMPLES_MAX = 8;
/** Tokens of one context of a model file: prompt (about 2,000), a long problem, the answer. */
export const EMBEDDED_CONTEXT_TOKENS = 8_192;
/** Compiled grammars that a model file keeps. */
export const EMBEDDED_GRAMMARS = 32;
/** Characters of one model answer: a plan has under 1,000. */
export const MODEL_OUTPUT_CHARS = 20_000;
/** Failures in a row after which an endpoint is left alone, and for how many milliseconds. */
export const MODEL_BREAKER_FAILURES = 3;
export const MODEL_BREAKER_MS = 10_000;
/** Milliseconds, half to one and a half of it, before the one retry of a model call. */
export const MODEL_RETRY_MS = 250;
/** Calls that may wait for a free model slot, and how many milliseconds each. */
export const MAX_QUEUED_MODEL_CALLS = 500;
export const MODEL_QUEUE_MS = 30_000;
/** Megabytes of old-generation heap of one worker. */
export const WORKER_HEAP_MB = 256;
/** Candidates of one strategy that go to the kernel. */
export const MAX_CANDIDATES = 8;
