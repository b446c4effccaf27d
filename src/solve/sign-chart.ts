/** The sign chart of f': pieces of the domain, cuts, signs. A proposer; claims about it are proved by the kernel. */
import { derivativeOfOrder } from "../certify/kernel/rules/derivative.js";
import { type Interval, REALS, cellsBetween, interval, openEnd } from "../certify/kernel/region.js";
import { type Term } from "../certify/kernel/term.js";
import type { Sign } from "../certify/kernel/claim.js";
import { isInside, sampleIn, signAt, sorted } from "./order.js";
import { boundaryPoints, isDefinedAt, naturalDomain } from "./natural-domain.js";
import { realRoots } from "./real-roots.js";
import { tidy } from "./tidy.js";

export interface SignChart {
  readonly derivative: Term;
  readonly pieces: readonly { readonly on: Interval; readonly cuts: readonly Term[]; readonly signs: readonly Sign[] }[];
}

/** null when the domain, the zeros of f' or a sign cannot be found. */
export function signChart(expr: Term, variable: string, on: Interval | null): SignChart | null {
  const domain = naturalDomain(expr, variable, on ?? REALS);
  const rule = derivativeOfOrder(expr, variable, 1);
  if (domain === null || domain.length === 0 || rule === null) return null;
  const derivative = tidy(rule);
  const pieces: SignChart["pieces"][number][] = [];
  for (const piece of domain) {
    const open = interval(openEnd(piece.lo), openEnd(piece.hi));
    const zeros = realRoots(derivative, variable, open);
    const gaps = boundaryPoints(rule, variable, open);
    if (zeros === null || gaps === null) return null;
    // Only points where the rule itself fails are cuts; boundaries of conditions that still hold there are not.
    const broken = gaps.filter((c) => !isDefinedAt(rule, variable, c));
    const cuts = sorted([...(zeros === "all" ? [] : zeros), ...broken].filter((c) => isInside(c, open)));
    if (cuts === null) return null;
    const signs: Sign[] = [];
    for (const cell of cellsBetween(open, cuts)) {
      const sample = sampleIn(cell);
      const s = sample === null ? null : signAt(derivative, variable, sample);
      if (s === null) return null;
      signs.push(s);
    }
    pieces.push({ on: piece, cuts, signs });
  }
  return { derivative, pieces };
}
