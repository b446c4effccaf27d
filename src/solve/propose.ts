/** Asks the strategies of one tier, each as a task of its own, and hands over candidates as they come. */
import type { Json } from "../certify/kernel/decode.js";
import type { AnyOperation } from "../operations/operation.js";
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

/** Yields each strategy's proposal when it is ready; stopping the iteration aborts those that are still running. */
export async function* propose(operation: AnyOperation, plan: Json, tier: 1 | 2 | 3, pool: StrategyPool, signal?: AbortSignal, hints?: readonly Hint[]): AsyncGenerator<Proposal> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  // A signal that has fired already tells no listener.
  if (signal?.aborted === true) stop.abort();
  else signal?.addEventListener("abort", onAbort, { once: true });
  const pending = new Map<string, Promise<{ name: string; result: PoolResult<StrategyResult> }>>();
  for (const { name, tier: t } of operation.strategies) {
    if (t === tier) pending.set(name, pool.run({ operation: operation.name, strategy: name, plan, ...(hints === undefined ? {} : { hints }) }, stop.signal).then((result) => ({ name, result })));
  }
  try {
    while (pending.size > 0) {
      const { name, result } = await Promise.race(pending.values());
      pending.delete(name);
      const error = result.error === null ? result.value?.error : result.detail === undefined ? result.error : `${result.error}: ${result.detail}`;
      yield { strategy: name, candidates: result.value?.candidates ?? [], ...(error === undefined ? {} : { error }) };
    }
  } finally {
    stop.abort();
    signal?.removeEventListener("abort", onAbort);
    // Rejections of tasks that nobody waits for any more (overload) are already reported by the one that was awaited.
    for (const p of pending.values()) p.catch(() => undefined);
  }
}
