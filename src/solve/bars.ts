/** Absolute values: where they stand, and a term without them by the signs at a point. A proposer. */
import { type Term, mapParts, neg, parts, sameTerm, symbolsOf } from "../certify/kernel/term.js";
import { signAt } from "./order.js";

/** The different arguments of absolute values that hold the variable and no further bars. */
export function barsIn(t: Term, variable: string): readonly Term[] {
  const inner = parts(t).flatMap((p) => barsIn(p, variable));
  const own = t.kind === "call" && t.fn === "abs" && inner.length === 0 && symbolsOf(t.arg).includes(variable) ? [t.arg] : [];
  return [...inner, ...own].filter((a, i, all) => all.findIndex((b) => sameTerm(a, b)) === i);
}

/** Innermost |u| written as u or −u by its sign at a point. */
export function withoutBars(t: Term, variable: string, at: Term): Term | null {
  let failed = false;
  const go = (u: Term): Term => {
    if (u.kind !== "call" || u.fn !== "abs" || barsIn(u.arg, variable).length > 0 || !symbolsOf(u.arg).includes(variable)) return mapParts(u, go);
    const s = signAt(u.arg, variable, at);
    failed ||= s === null;
    return s === -1 ? neg(u.arg) : u.arg;
  };
  const out = go(t);
  return failed ? null : out;
}
