/** The search for an antiderivative: one budget for everything, bounded depth, no integrand tried twice on one path. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type Term, sizeOf } from "../../certify/kernel/term.js";
import { tidy } from "../tidy.js";
import { keyOf } from "./algebra.js";
import type { Trace } from "./trace.js";

/** Steps of the kernel's arithmetic that one search may use: some 0.3 s. */
const MAX_STEPS = 20_000;
const MAX_DEPTH = 9;
/** Nodes of an integrand: a larger one comes from a substitution that led nowhere. */
const MAX_SIZE = 400;
/** Integrands looked at in one search. */
const MAX_TRIED = 70;

export type Rule = (f: Term, x: string, search: Search) => Trace | null;

export class Search {
  readonly fuel = new Fuel(MAX_STEPS);
  private readonly rules: readonly Rule[];
  private readonly known = new Map<string, { trace: Trace | null; depth: number }>();
  private readonly open = new Set<string>();
  private tried = 0;
  depth = MAX_DEPTH;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
  }

  /** The first rule that finds one; `levels` is what this step costs of the depth. */
  find(f: Term, x: string, levels = 1): Trace | null {
    const key = `${x}:${keyOf(f)}`;
    const old = this.known.get(key);
    if (old !== undefined && (old.trace !== null || old.depth >= this.depth - levels)) return old.trace;
    if (this.open.has(key) || this.depth < levels || this.tried >= MAX_TRIED || this.fuel.left <= 0 || sizeOf(f) > MAX_SIZE) return null;
    this.tried += 1;
    this.open.add(key);
    this.depth -= levels;
    let trace: Trace | null = null;
    for (const rule of this.rules) {
      trace = this.fuel.left <= 0 ? null : rule(f, x, this);
      if (trace !== null) break;
    }
    this.known.set(key, { trace, depth: this.depth });
    this.depth += levels;
    this.open.delete(key);
    return trace;
  }

  /** A short form of t, within the budget; t itself when it is large. */
  tidied(t: Term): Term {
    const size = sizeOf(t);
    return size > 120 || !this.fuel.spend(300 + 5 * size) ? t : tidy(t);
  }

  /** A letter for a new variable that does not occur yet. */
  letter(taken: readonly string[]): string {
    return ["u", "v", "w", "t", "s", "r", "p", "q", "z", "y", "m", "n"].find((l) => !taken.includes(l)) ?? "u_1";
  }
}
