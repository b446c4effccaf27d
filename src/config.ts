/** Settings from the environment, validated. Every one has a default: nothing has to be set. */
import { availableParallelism } from "node:os";
import { z } from "zod";

export const EXTERNAL_NAMES = ["sympy", "giac", "maxima"] as const;
export type ExternalName = (typeof EXTERNAL_NAMES)[number];

const schema = z.object({
  CERTA_HOST: z.string().min(1).default("127.0.0.1"),
  /** 0: any free port. */
  CERTA_PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** Worker threads for strategies. */
  CERTA_THREADS: z.coerce.number().int().min(1).max(64).optional(),
  /** External proposers, asked last, when they are found on the PATH: a list of sympy, giac, maxima. */
  CERTA_PROPOSERS: z.string().default("").transform((s) => s.split(",").map((n) => n.trim()).filter((n) => n !== "")).pipe(z.array(z.enum(EXTERNAL_NAMES))),
  /** One or more OpenAI-compatible addresses ending in /v1, separated by commas; empty: no model. */
  CERTA_MODEL_URL: z.string().default("").transform((s) => s.split(",").map((u) => u.trim()).filter((u) => u !== "")).pipe(z.array(z.url({ protocol: /^https?$/ }))),
  /** A GGUF file that runs in this process (package node-llama-cpp), instead of CERTA_MODEL_URL. */
  CERTA_MODEL_FILE: z.string().default(""),
  /** Threads of a model file. By default half of what the machine offers: hyper-threads of one core only wait for each other. */
  CERTA_MODEL_THREADS: z.coerce.number().int().min(1).max(256).default(Math.max(1, availableParallelism() >> 1)),
  CERTA_MODEL: z.string().default("default"),
  CERTA_MODEL_KEY: z.string().default(""),
  CERTA_MODEL_SERVER: z.enum(["auto", "llama-server", "vllm", "ollama", "lmstudio", "openai"]).default("auto"),
  /** Generations at once on each address (default 4), or in this process (default 1: each has a context of its own in memory). */
  CERTA_MODEL_SLOTS: z.coerce.number().int().min(1).max(256).optional(),
  /** Plans sampled for one problem. */
  CERTA_MODEL_SAMPLES: z.coerce.number().int().min(1).max(8).default(1),
  /** Operations in prompt and grammar, chosen by likeness to the problem; 0: all of them. */
  CERTA_MODEL_CUT: z.coerce.number().int().min(0).max(50).default(0),
  /** json: one line per request on standard error, without problem text. */
  CERTA_LOG: z.enum(["json", "off"]).default("off"),
});

export interface ModelConfig {
  /** A model file in this process; then there are no addresses. */
  readonly embedded?: { readonly file: string; readonly threads: number };
  readonly urls: readonly string[];
  readonly name: string;
  readonly key: string;
  readonly server: "auto" | "llama-server" | "vllm" | "ollama" | "lmstudio" | "openai";
  readonly slots: number;
  readonly samples: number;
  readonly cutTo: number;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly threads: number | undefined;
  readonly proposers: readonly ExternalName[];
  readonly model: ModelConfig | null;
  readonly log: "json" | "off";
}

/** Throws an Error whose message names the variable and what is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const r = schema.safeParse(env);
  if (!r.success) {
    const [issue] = r.error.issues;
    throw new Error(`${String(issue?.path[0] ?? "environment")}: ${issue?.message ?? "invalid"}`);
  }
  return { host: r.data.CERTA_HOST, port: r.data.CERTA_PORT, threads: r.data.CERTA_THREADS, proposers: r.data.CERTA_PROPOSERS, model: modelOf(r.data), log: r.data.CERTA_LOG };
}

function modelOf(d: z.infer<typeof schema>): ModelConfig | null {
  const { CERTA_MODEL_FILE: file, CERTA_MODEL_URL: urls } = d;
  if (file !== "" && urls.length > 0) throw new Error("CERTA_MODEL_FILE: set it or CERTA_MODEL_URL, not both");
  if (file === "" && urls.length === 0) return null;
  return { ...(file === "" ? {} : { embedded: { file, threads: d.CERTA_MODEL_THREADS } }), urls, name: d.CERTA_MODEL, key: d.CERTA_MODEL_KEY, server: d.CERTA_MODEL_SERVER, slots: d.CERTA_MODEL_SLOTS ?? (file === "" ? 4 : 1), samples: d.CERTA_MODEL_SAMPLES, cutTo: d.CERTA_MODEL_CUT };
}
