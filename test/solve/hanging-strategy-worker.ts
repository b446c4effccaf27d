/** The real worker, but the strategy called "hangs" never returns. */
import type { StrategyResult, StrategyTask } from "../../src/solve/pool.js";
import work from "../../src/solve/worker.js";

export default function run(task: StrategyTask): Promise<StrategyResult> {
  if (task.strategy === "hangs") for (;;) { /* lim |x|/x */ }
  return work(task);
}
