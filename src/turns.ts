/** Long proofs beside other requests: they run in the service's own thread, and pause between claims. */
import { setImmediate } from "node:timers/promises";

/** Milliseconds for which a run may hold the thread before others have a turn; what lies between two pauses is never cut. */
const TURN_MS = 20;

export async function inTurns<T>(run: Generator<undefined, T, undefined>): Promise<T> {
  for (let began = -Infinity; ; ) {
    if (performance.now() - began >= TURN_MS) {
      await setImmediate();
      began = performance.now();
    }
    const r = run.next();
    if (r.done === true) return r.value;
  }
}
