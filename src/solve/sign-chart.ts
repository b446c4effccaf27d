/** The sign chart of f' or f'': pieces of the domain, cuts, signs; for one period where f repeats. A proposer; claims about it are proved by the kernel. */
import { type ChartOrder, type ChartPiece, wraps } from "../certify/kernel/chart.js";
import type { Sign } from "../certify/kernel/claim.js";
import { Fuel } from "../certify/kernel/fuel.js";
import { Normalizer } from "../certify/kernel/normal.js";
import type { Repetition } from "../certify/kernel/period.js";
import { derivativeOfOrder } from "../certify/kernel/rules/derivative.js";
import { type Interval, REALS, cellsBetween, closedAt, interval, openAt, openEnd } from "../certify/kernel/region.js";
import { type Term, add, div, int, isConstantTerm, neg, parts, sub, substitute, sym } from "../certify/kernel/term.js";
import { isInside, sampleIn, signAt, sorted } from "./order.js";
import { boundaryPoints, isDefinedAt, naturalDomain } from "./natural-domain.js";
import { guessedRoots } from "./guessed-roots.js";
import { periodOf } from "./period-of.js";
import { realRoots } from "./real-roots.js";
import { tidy, tidyConstant } from "./tidy.js";

export interface SignChart {
  readonly derivative: Term;
  readonly pieces: readonly ChartPiece[];
  readonly repetition: Repetition | null;
}

/** On the whole line a function that repeats gets the chart of one period. null when the domain, the zeros or a sign cannot be found. */
export function signChart(expr: Term, variable: string, on: Interval | null, order: ChartOrder = 1): SignChart | null {
  const everywhere = on === null || (on.lo.kind === "-oo" && on.hi.kind === "oo");
  return (everywhere ? repeatedChart(expr, variable, order) : null) ?? chartOn(expr, variable, on ?? REALS, order);
}

function chartOn(expr: Term, variable: string, on: Interval, order: ChartOrder): SignChart | null {
  const domain = naturalDomain(expr, variable, on);
  const [first, rule] = [derivativeOfOrder(expr, variable, 1), derivativeOfOrder(expr, variable, order)];
  if (domain === null || domain.length === 0 || rule === null || first === null) return null;
  const derivative = tidy(rule);
  const rules = order === 1 ? rule : add(first, rule);
  const pieces: ChartPiece[] = [];
  for (const piece of domain) {
    const open = interval(openEnd(piece.lo), openEnd(piece.hi));
    const gaps = boundaryPoints(rules, variable, open);
    if (gaps === null) return null;
    // Only points where the rule itself fails are cuts; boundaries of conditions that still hold there are not.
    const broken = gaps.filter((c) => !isDefinedAt(rules, variable, c));
    const zeros = realRoots(derivative, variable, open) ?? guessedZeros(derivative, variable, cellsBetween(open, broken));
    if (zeros === null) return null;
    const cuts = sorted([...(zeros === "all" ? [] : zeros), ...broken].filter((c) => isInside(c, open)));
    if (cuts === null || cuts.filter(isCostly).length > MAX_COSTLY_CUTS) return null;
    const signs: Sign[] = [];
    for (const cell of cellsBetween(open, cuts)) {
      const sample = sampleIn(cell);
      const s = sample === null ? null : signAt(derivative, variable, sample);
      if (s === null) return null;
      signs.push(s);
    }
    pieces.push({ on: piece, cuts, signs });
  }
  return { derivative, pieces, repetition: null };
}

/** arccos of a root without radicals: each comparison refines both, and a chart of many takes the kernel half a minute. */
const MAX_COSTLY_CUTS = 4;
const holdsRoot = (t: Term): boolean => t.kind === "root" || parts(t).some(holdsRoot);
const isCostly = (t: Term): boolean => (t.kind === "call" && holdsRoot(t)) || parts(t).some(isCostly);

function guessedZeros(derivative: Term, variable: string, cells: readonly Interval[]): readonly Term[] | null {
  const found = cells.map((cell) => guessedRoots(derivative, variable, cell));
  return found.every((f) => f !== null) ? found.flat() : null;
}

/** Where a period may start, as parts of its length; the first that is no critical point is taken. */
const STARTS: readonly number[] = [0, 4, 8, 3, 12, 5, 7];

function repeatedChart(expr: Term, variable: string, order: ChartOrder): SignChart | null {
  const rule = derivativeOfOrder(expr, variable, 1);
  const length = rule === null ? null : periodOf([rule], variable);
  const drift = length === null ? null : driftOf(expr, variable, length);
  if (length === null || drift === null) return null;
  for (const part of STARTS) {
    const start = part === 0 ? int(0) : tidyConstant(neg(div(length, int(part))));
    const window = interval(closedAt(start), openAt(tidyConstant(add(start, length))));
    const chart = chartOn(expr, variable, window, order);
    if (chart === null) return null;
    const repetition: Repetition = { length, drift, window };
    const [after, before] = [chart.pieces[0]?.signs[0], chart.pieces[chart.pieces.length - 1]?.signs.slice(-1)[0]];
    const joins = after !== undefined && after === before && signAt(chart.derivative, variable, start) === after;
    if (!wraps(repetition, chart.pieces) || joins) return { ...chart, repetition };
  }
  return null;
}

/** f(x + length) − f(x) when that is a constant. */
function driftOf(expr: Term, variable: string, length: Term): Term | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(sub(substitute(expr, variable, add(sym(variable), length)), expr));
  const difference = f === null ? null : normalizer.toTerm(f);
  return difference === null || !isConstantTerm(difference) ? null : tidyConstant(difference);
}
