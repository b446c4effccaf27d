/** The budget of one prove() call: steps left, what kind of evidence was used, why it gave up. Deterministic. */
import { MAX_FUEL } from "./bounds.js";

export class Fuel {
  left: number;
  /** Set as soon as interval arithmetic decided something; makes the basis `enclosure`. */
  usedEnclosure = false;
  /** The first reason for giving up, for the refusal. */
  why = "";

  constructor(left: number = MAX_FUEL) {
    this.left = left;
  }

  /** Takes n steps; false when the budget is spent, and then the caller must give up. */
  spend(n: number): boolean {
    this.left -= n;
    if (this.left < 0) this.note("the step budget of the kernel is spent");
    return this.left >= 0;
  }

  /** Runs with half of what is left, so that a rule that fails at length leaves something for the next. */
  half<T>(run: (part: Fuel) => T): T {
    const share = this.left >> 1;
    const part = new Fuel(share);
    const out = run(part);
    this.left -= share - part.left;
    this.usedEnclosure ||= part.usedEnclosure;
    return out;
  }

  note(why: string): null {
    if (this.why === "") this.why = why;
    return null;
  }
}
