/** |…| in an equation: the cases by the signs inside, each solved on its own interval. */
import { printIntervalLatex, printLatex } from "../../certify/kernel/print.js";
import { REALS, cellsBetween, closedAt, interval, openEnd } from "../../certify/kernel/region.js";
import type { Interval } from "../../certify/kernel/region.js";
import { sub } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { barsIn, withoutBars } from "../../solve/bars.js";
import { compare, isInside, sampleIn, sorted } from "../../solve/order.js";
import { breaksOf, realRoots } from "../../solve/real-roots.js";
import { say } from "../formulas.js";
import type { Plan } from "./claims.js";
import { type Line, numeratorOf } from "./radical-steps.js";

const MAX_CASES = 6;

export function caseLines(plan: Plan, language: Language): readonly Line[] | null {
  const x = plan.variable;
  const expr = sub(plan.left, plan.right);
  if (barsIn(expr, x).length === 0) return null;
  const on = plan.on ?? REALS;
  const breaks = sorted((breaksOf(expr, x, on) ?? []).filter((c) => isInside(c, on)));
  const whole = interval(openEnd(on.lo), openEnd(on.hi));
  const cells = breaks === null || breaks.length === 0 || breaks.length >= MAX_CASES ? null : cellsBetween(whole, breaks);
  if (breaks === null || cells === null) return null;
  const insides = barsIn(expr, x).map((u) => `$${printLatex(u)} = 0$`).join(say(language, "、", ", "));
  const lines: Line[] = [{ title: say(language, "分段", "Cases"), body: say(language, `由 ${insides} 得分界点 $${x} = ${breaks.map((c) => printLatex(c)).join(",\\ ")}$,分段去绝对值。`, `The expressions inside the bars change sign at $${x} = ${breaks.map((c) => printLatex(c)).join(",\\ ")}$ (from ${insides}); drop the bars case by case.`) }];
  for (const [i, cell] of cells.entries()) {
    const sample = sampleIn(cell);
    const bare = sample === null ? null : withoutBars(expr, x, sample);
    const top = bare === null ? null : numeratorOf(bare);
    const found = bare === null ? null : realRoots(bare, x);
    if (top === null || found === null || barsIn(bare ?? expr, x).length > 0) return null;
    // Each break belongs to the case on its right: both forms agree there.
    const own: Interval = i === 0 ? cell : { lo: cell.lo.kind === "finite" ? closedAt(cell.lo.at) : cell.lo, hi: cell.hi };
    const where = `$${x} \\in ${printIntervalLatex(own)}$`;
    if (found === "all") { lines.push({ title: where.replaceAll("$", ""), body: say(language, `当 ${where} 时,两边恒等。`, `For ${where} both sides are identical.`) }); continue; }
    const isIn = (c: (typeof found)[number]): boolean => isInside(c, own) || (own.lo.kind === "finite" && own.lo.closed && compare(c, own.lo.at) === 0);
    const each = found.map((c) => `$${x} = ${printLatex(c)}$${isIn(c) ? "" : say(language, "(不在该段,舍去)", " (not in this case, rejected)")}`).join(say(language, "、", ", "));
    lines.push({
      title: say(language, `情形 ${i + 1}`, `Case ${i + 1}`),
      body: say(language, `当 ${where} 时,方程化为 $${printLatex(top)} = 0$,${found.length === 0 ? "无实数解" : `得 ${each}`}。`, `For ${where} the equation is $${printLatex(top)} = 0$: ${found.length === 0 ? "no real solution" : each}.`),
    });
  }
  return lines;
}
