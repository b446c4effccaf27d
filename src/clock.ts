/** Milliseconds of one request by phase. */
import type { Outcome } from "./outcome.js";

export class Clock {
  private readonly start = performance.now();
  private last = this.start;
  private readonly sums = { readMs: 0, solveMs: 0, certifyMs: 0 };

  lap(phase: "readMs" | "solveMs" | "certifyMs"): void {
    const now = performance.now();
    this.sums[phase] += now - this.last;
    this.last = now;
  }
  total(): Outcome["timings"] {
    const round = (ms: number): number => Math.round(ms * 100) / 100;
    return { readMs: round(this.sums.readMs), solveMs: round(this.sums.solveMs), certifyMs: round(this.sums.certifyMs), totalMs: round(performance.now() - this.start) };
  }
}
