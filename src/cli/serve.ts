/** certa serve: the service, with an optional self-check through its own HTTP API. */
import { readConfig } from "../config.js";
import { type Outcome, outcomeSchema } from "../outcome.js";
import { listen } from "../serve/listen.js";

/** One problem in each language; both must come back verified. */
const SELF_CHECK = ["求函数 f(x) = x^3 - 3x^2 + 2 的极值点", "Find all local maxima and minima of f(x) = x + 1/x"] as const;

export interface ServeOptions {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly selfCheck: boolean;
}

/** Resolves to an exit code when the service has stopped. */
export async function serveCommand(options: ServeOptions): Promise<number> {
  const config = readConfig({ ...process.env, ...(options.port === undefined ? {} : { CERTA_PORT: options.port }), ...(options.host === undefined ? {} : { CERTA_HOST: options.host }) });
  let running;
  try {
    running = await listen(config);
  } catch (e) {
    const code = e instanceof Error && "code" in e ? e.code : undefined;
    const why = code === "EADDRINUSE" ? `port ${config.port} is in use; set CERTA_PORT or --port (0 picks a free one)` : e instanceof Error ? e.message : "cannot listen";
    process.stderr.write(`certa: ${why}\n`);
    return 1;
  }
  const stopped = new Promise<void>((resolve) => {
    // The listener stays: packages that clean up at exit (node-llama-cpp brings one) end the process when theirs is the only one.
    let stopping = false;
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => { if (stopping) process.exit(1); stopping = true; resolve(); });
  });
  if (options.selfCheck && !(await selfCheck(running.url))) {
    await running.stop();
    return 1;
  }
  process.stdout.write([
    `Certa is listening on ${running.url}`, "",
    `curl -s ${running.url}/v1/solve -H 'Content-Type: application/json' -d '{"question":"Find the extrema of x*e^(-x)"}'`, "", "",
  ].join("\n"));
  await stopped;
  await running.stop();
  return 0;
}

async function selfCheck(url: string): Promise<boolean> {
  for (const question of SELF_CHECK) {
    const response = await fetch(`${url}/v1/solve`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question }) });
    const json: unknown = await response.json();
    const outcome = outcomeSchema.safeParse(json);
    if (!outcome.success || outcome.data.status !== "verified") {
      process.stderr.write(`certa: self-check failed: ${JSON.stringify(json)}\n`);
      return false;
    }
    process.stdout.write(`${question}\n  ${outcome.data.answer?.text ?? ""}\n  ${proofLine(outcome.data)}\n\n`);
  }
  return true;
}

/** "已核验 / verified (exact): 12 claims proved". */
export function proofLine(o: Outcome): string {
  const parts: unknown = o.certificate?.["parts"];
  const claims = Array.isArray(parts) ? parts.reduce((n: number, p: unknown) => n + claimsIn(p), 0) : 0;
  return o.language === "zh" ? `已核验(${o.basis ?? ""}):证明了 ${claims} 条命题` : `verified (${o.basis ?? ""}): ${claims} claim${claims === 1 ? "" : "s"} proved`;
}

function claimsIn(part: unknown): number {
  return typeof part === "object" && part !== null && "claims" in part && Array.isArray(part.claims) ? part.claims.length : 0;
}
