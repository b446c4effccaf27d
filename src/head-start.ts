/** The processes that solve, started before the program that asks them has loaded its own files: the command line has one problem, and waits for both. */
import { createPool } from "./solve/pool.js";
import type { StrategyPool } from "./solve/propose.js";

export type { StrategyPool } from "./solve/propose.js";

export function startedPool(threads: number): StrategyPool {
  const pool: StrategyPool = createPool({ threads });
  pool.warm();
  return pool;
}
