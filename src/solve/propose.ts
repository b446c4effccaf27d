/** Asks the strategies of one tier, each as a task of its own, and hands over candidates as they come. */
import type { Json } from "../certify/kernel/decode.js";
import type { AnyOperation } from "../operations/operation.js";
import { NEXT_STRATEGY_MS } from "../limits.js";
import type { Hint } from "./external/index.js";
import type { Pool, PoolResult, StrategyResult, StrategyTask } from "./pool.js";

export type StrategyPool = Pool<StrategyTask, StrategyResult>;

export interface Proposal {
  readonly strategy: string;
  /** Untrusted JSON, best first. */
  readonly candidates: readonly Json[];
  /** Why there are none, or fewer: timeout, crash, a message of the strategy. */
  readonly error?: string;
}

interface Ended { readonly name: string; readonly result: PoolResult<StrategyResult> }

/**
 * Yields each strategy's proposal when it is ready; stopping the iteration aborts those that are still running. They start
 * in the order of the operation's list: the next one when all before it have ended, or have taken long. Started all at
 * once, most would be killed in the middle of their work by the first success, and a new process costs 0.3 s.
 */
export async function* propose(operation: AnyOperation, plan: Json, tier: 1 | 2 | 3, pool: StrategyPool, signal?: AbortSignal, hints?: readonly Hint[]): AsyncGenerator<Proposal> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  // A signal that has fired already tells no listener.
  if (signal?.aborted === true) stop.abort();
  else signal?.addEventListener("abort", onAbort, { once: true });
  const pending = new Map<string, Promise<Ended>>();
  const decoded = operation.statement.plan.decode(plan, "plan");
  const waiting = operation.strategies.filter((s) => s.tier === tier && (s.applies === undefined || (decoded.ok && s.applies(decoded.value)))).map((s) => s.name);
  const startNext = (): void => {
    const name = waiting.shift();
    if (name !== undefined) pending.set(name, pool.run({ operation: operation.name, strategy: name, plan, ...(hints === undefined ? {} : { hints }) }, stop.signal).then((result) => ({ name, result })));
  };
  try {
    startNext();
    while (pending.size > 0) {
      const ended = await firstOf(pending.values(), waiting.length > 0);
      if (ended === null) { startNext(); continue; }
      pending.delete(ended.name);
      yield proposalOf(ended);
      if (pending.size === 0) startNext();
    }
  } finally {
    stop.abort();
    signal?.removeEventListener("abort", onAbort);
    // Rejections of tasks that nobody waits for any more (overload) are already reported by the one that was awaited.
    for (const p of pending.values()) p.catch(() => undefined);
  }
}

/** The first that ends; null when none has ended in time and another may be started. */
async function firstOf(pending: Iterable<Promise<Ended>>, mayStart: boolean): Promise<Ended | null> {
  if (!mayStart) return Promise.race(pending);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => { timer = setTimeout(() => resolve(null), NEXT_STRATEGY_MS); });
  try {
    return await Promise.race([...pending, late]);
  } finally {
    clearTimeout(timer);
  }
}

function proposalOf({ name, result }: Ended): Proposal {
  const error = result.error === null ? result.value?.error : result.detail === undefined ? result.error : `${result.error}: ${result.detail}`;
  return { strategy: name, candidates: result.value?.candidates ?? [], ...(error === undefined ? {} : { error }) };
}
