/** The worker: decodes a formal plan, runs one strategy, returns its candidates as JSON. Whatever it returns is untrusted. */
import type { Json } from "../certify/kernel/decode.js";
import { MAX_CANDIDATES } from "../limits.js";
import { operations } from "../operations/index.js";
import type { Engine } from "./cas.js";
import { engineFromHints } from "./external/index.js";
import { mathjsEngine } from "./mathjs.js";
import { nerdamerEngine } from "./nerdamer.js";
import type { StrategyResult, StrategyTask } from "./pool.js";

/** Each loads its library at its first use. */
const ENGINES: readonly Engine[] = [nerdamerEngine, mathjsEngine];

function enginesFor(task: StrategyTask, tier: 1 | 2 | 3): readonly Engine[] {
  const hints = task.hints ?? [];
  return tier === 1 ? [] : tier === 2 ? ENGINES : [...new Set(hints.map((h) => h.system))].map((system) => engineFromHints(system, hints));
}

export default async function work(task: StrategyTask): Promise<StrategyResult> {
  const operation = operations.find((o) => o.name === task.operation);
  const strategy = operation?.strategies.find((s) => s.name === task.strategy);
  const plan = operation?.statement.plan.decode(task.plan, "plan");
  if (operation === undefined || strategy === undefined || plan === undefined || !plan.ok) return { candidates: [], error: "no such strategy, or a malformed plan" };
  const candidates: Json[] = [];
  try {
    for (const answer of strategy.propose(plan.value, { engines: enginesFor(task, strategy.tier) })) {
      candidates.push(operation.statement.answer.encode(answer));
      if (candidates.length >= MAX_CANDIDATES) break;
    }
  } catch (e) {
    // A strategy that throws costs its own answer; what it had proposed before is kept.
    return { candidates, error: e instanceof Error ? e.message.slice(0, 300) : "unknown" };
  }
  return { candidates };
}
