/** Proposers for optimize: solve the constraint for one unknown, find the feasible interval, study the objective along it. */
import { differentiate } from "../../certify/kernel/derivative.js";
import { Fuel } from "../../certify/kernel/fuel.js";
import { Normalizer, isZeroF } from "../../certify/kernel/normal.js";
import type { Interval } from "../../certify/kernel/region.js";
import { type Term, add, frac, int, mul, neg, pow, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { studyOf } from "../../solve/curve-study.js";
import { boundaryPoints } from "../../solve/natural-domain.js";
import { compare, isDefined, isInside, sampleIn, signAt, sorted } from "../../solve/order.js";
import { cellsAt } from "../../solve/partition.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import { type Answer, type Cell, type Plan, rolesOf } from "./claims.js";

type Form = Pick<Answer, "m" | "k" | "a" | "b" | "solved">;

function normalForm(t: Term): Term | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(t);
  return f === null ? null : normalizer.toTerm(f);
}

const isZero = (t: Term): boolean => { const f = new Normalizer(new Fuel()).normalize(t); return f !== null && isZeroF(f); };

/** residual = v^m·(a·v^k + b). */
function formOf(residual: Term, v: string): Form | null {
  for (const m of [0, -1, -2, 1, 2] as const) {
    const q = normalForm(m === 0 ? residual : mul(residual, pow(sym(v), int(-m))));
    if (q === null) continue;
    let derivative: Term | null = q;
    let factorial = 1;
    for (let k = 1; k <= 4 && derivative !== null; k += 1) {
      derivative = differentiate(derivative, v);
      factorial *= k;
      if (derivative === null) break;
      // A point at which a quotient of the normal form is surely defined: v = 1.
      const a = tidy(mul(frac(1, factorial), substitute(derivative, v, int(1))));
      const b = tidy(sub(substitute(q, v, int(1)), a));
      const power = k === 1 ? sym(v) : pow(sym(v), int(k));
      if (symbolsOf(a).includes(v) || !isZero(sub(q, add(mul(a, power), b))) || isZero(a)) continue;
      const quotient = mul(neg(b), pow(a, int(-1)));
      return { m, k, a, b, solved: tidy(k === 1 ? quotient : pow(quotient, frac(1, k))) };
    }
  }
  return null;
}

/** What becomes of the constraint at u = c. */
function statusAt(form: Form, u: string, c: Term, range: Interval): Cell["status"] | null {
  const [a, b] = [substitute(form.a, u, c), substitute(form.b, u, c)];
  if (!isDefined(add(a, b))) return "outside";
  const s = signAt(a, "", int(0));
  if (s === 0) return signAt(b, "", int(0)) === 0 ? null : "none";
  const quotient = mul(neg(b), pow(a, int(-1)));
  const root = form.k === 1 ? quotient : pow(quotient, frac(1, form.k));
  if (s === null || !isDefined(root)) return s === null ? null : "undefined";
  for (const [end, status, side] of [[range.lo, "below", -1], [range.hi, "above", 1]] as const) {
    if (end.kind !== "finite") continue;
    const order = compare(root, end.at);
    if (order === null) return null;
    if (order === side || (order === 0 && !end.closed)) return status;
  }
  return "inside";
}

/** The range of u, cut where the status changes. */
function cellsOf(form: Form, u: string, uRange: Interval, vRange: Interval): readonly Cell[] | null {
  const quotient = mul(neg(form.b), pow(form.a, int(-1)));
  const root = form.k === 1 ? quotient : pow(quotient, frac(1, form.k));
  const ends = [vRange.lo, vRange.hi].flatMap((e) => (e.kind === "finite" ? [e.at] : []));
  const points: Term[] = [...(boundaryPoints(add(root, form.a, form.b), u, uRange) ?? [])];
  for (const t of [form.a, form.b, ...ends.map((e) => sub(form.solved, e))]) {
    const found = symbolsOf(t).length === 0 ? [] : realRoots(t, u, uRange);
    if (found === null) return null;
    if (found !== "all") points.push(...found);
  }
  const cuts = sorted(points.filter((c) => isInside(c, uRange)));
  if (cuts === null) return null;
  const cells: Cell[] = [];
  for (const on of cellsAt(uRange, cuts)) {
    const isPoint = on.lo.kind === "finite" && on.lo.closed;
    const at = isPoint && on.lo.kind === "finite" ? on.lo.at : sampleIn(on);
    const status = at === null ? null : statusAt(form, u, at, vRange);
    if (status === null) return null;
    const last = cells[cells.length - 1];
    if (last?.status === status) cells[cells.length - 1] = { on: { lo: last.on.lo, hi: on.hi }, status };
    else cells.push({ on, status });
  }
  return cells;
}

function answerFor(plan: Plan, keep: "x" | "y"): Answer | null {
  const { u, v, uRange, vRange } = rolesOf(plan, { keep });
  const form = formOf(sub(plan.left, plan.right), v);
  const cells = form === null ? null : cellsOf(form, u, uRange, vRange);
  const inside = cells?.filter((c) => c.status === "inside") ?? [];
  const [feasible] = inside;
  if (form === null || cells === null || feasible === undefined || inside.length !== 1) return null;
  const study = studyOf({ expr: substitute(plan.objective, v, form.solved), variable: u, on: feasible.on }, { max: plan.want === "max", min: plan.want === "min" });
  if (study === null) return null;
  const points = ((plan.want === "max" ? study.max : study.min)?.at ?? []).map((kept) => {
    const other = tidyConstant(substitute(form.solved, u, kept));
    return keep === "x" ? { x: kept, y: other } : { x: other, y: kept };
  });
  return { ...form, keep, cells, study, points };
}

const byElimination: Strategy<Plan, Answer> = {
  name: "elimination",
  tier: 1,
  *propose(plan) {
    for (const keep of ["x", "y"] as const) {
      const answer = answerFor(plan, keep);
      if (answer !== null) yield answer;
    }
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byElimination];
