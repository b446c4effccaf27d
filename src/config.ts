/** Settings from the environment, validated. Every one has a default: nothing has to be set. */
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
  CERTA_MODEL: z.string().default("default"),
  CERTA_MODEL_KEY: z.string().default(""),
  CERTA_MODEL_SERVER: z.enum(["auto", "llama-server", "vllm", "ollama", "lmstudio", "openai"]).default("auto"),
  /** Generations at once on each address. */
  CERTA_MODEL_SLOTS: z.coerce.number().int().min(1).max(256).default(4),
  /** Plans sampled for one problem. */
  CERTA_MODEL_SAMPLES: z.coerce.number().int().min(1).max(8).default(1),
  /** Operations in prompt and grammar, chosen by likeness to the problem; 0: all of them. */
  CERTA_MODEL_CUT: z.coerce.number().int().min(0).max(50).default(0),
  /** json: one line per request on standard error, without problem text. */
  CERTA_LOG: z.enum(["json", "off"]).default("off"),
});

export interface ModelConfig {
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
  if (d.CERTA_MODEL_URL.length === 0) return null;
  return { urls: d.CERTA_MODEL_URL, name: d.CERTA_MODEL, key: d.CERTA_MODEL_KEY, server: d.CERTA_MODEL_SERVER, slots: d.CERTA_MODEL_SLOTS, samples: d.CERTA_MODEL_SAMPLES, cutTo: d.CERTA_MODEL_CUT };
}
