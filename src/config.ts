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
  /** json: one line per request on standard error, without problem text. */
  CERTA_LOG: z.enum(["json", "off"]).default("off"),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly threads: number | undefined;
  readonly proposers: readonly ExternalName[];
  readonly log: "json" | "off";
}

/** Throws an Error whose message names the variable and what is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const r = schema.safeParse(env);
  if (!r.success) {
    const [issue] = r.error.issues;
    throw new Error(`${String(issue?.path[0] ?? "environment")}: ${issue?.message ?? "invalid"}`);
  }
  return { host: r.data.CERTA_HOST, port: r.data.CERTA_PORT, threads: r.data.CERTA_THREADS, proposers: r.data.CERTA_PROPOSERS, log: r.data.CERTA_LOG };
}
