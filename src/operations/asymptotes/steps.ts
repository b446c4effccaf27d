/** Read-back, answer and explanation of asymptotes. */
import { printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { printIntervalLatex, printLatex, printPlain } from "../../certify/kernel/print.js";
import { REALS } from "../../certify/kernel/region.js";
import { type Term, add, int, mul, sameTerm, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { anyInteger, integerName } from "../families.js";
import { say } from "../formulas.js";
import { families } from "../point-families.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Far, type Plan, type SideLimit, isHorizontal, verticalOf } from "./claims.js";

const WANTED = {
  all: { zh: "渐近线", en: "asymptotes" }, vertical: { zh: "铅直渐近线", en: "vertical asymptotes" }, horizontal: { zh: "水平渐近线", en: "horizontal asymptotes" }, oblique: { zh: "斜渐近线", en: "oblique asymptotes" },
} as const;

export const readBack = (plan: Plan, language: Language): string =>
  say(language, `求曲线 $y = ${printLatex(plan.expr)}$ 的${WANTED[plan.want].zh}`, `Find the ${WANTED[plan.want].en} of $y = ${printLatex(plan.expr)}$`);

interface Shown { readonly left: string; readonly right: Term }

const lineTerm = (plan: Plan, far: Far): Term | null => (far.line === null ? null : isHorizontal(far) ? far.line.intercept : tidy(add(mul(far.line.slope, sym(plan.variable)), far.line.intercept)));

const ZERO = int(0);

function shownOf(plan: Plan, answer: Answer): readonly Shown[] {
  const repetition = answer.period === null ? null : { length: answer.period, drift: ZERO, window: REALS };
  const verticals = plan.want === "all" || plan.want === "vertical" ? families(verticalOf(answer).map((v) => ({ x: v.at, y: ZERO })), repetition, plan.variable).map((v): Shown => ({ left: plan.variable, right: v.x })) : [];
  const lines: Shown[] = [];
  for (const far of [answer.right, answer.left]) {
    if (far?.line === null || far === null || plan.want === "vertical") continue;
    if ((plan.want === "horizontal" && !isHorizontal(far)) || (plan.want === "oblique" && isHorizontal(far))) continue;
    const t = lineTerm(plan, far);
    if (t !== null && !lines.some((l) => sameTerm(l.right, t))) lines.push({ left: plan.variable === "y" ? "x" : "y", right: t });
  }
  return [...verticals, ...lines];
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const shown = shownOf(plan, answer);
  if (shown.length === 0) return { text: say(language, `没有${WANTED[plan.want].zh}`, `no ${WANTED[plan.want].en}`), latex: `\\text{${say(language, "无", "none")}}`, plain: "none" };
  const plain = shown.map((s) => `${s.left} = ${printPlain(s.right)}`).join(", ");
  const family = answer.period !== null && verticalOf(answer).length > 0;
  return { text: `${plain}${family ? say(language, `(${integerName(plan.variable)} 为任意整数)`, ` (${integerName(plan.variable)} any integer)`) : ""}`, latex: `${shown.map((s) => `${s.left} = ${printLatex(s.right)}`).join(",\\; ")}${family ? `\\ (${anyInteger(plan.variable)})` : ""}`, plain };
}

const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

const sideText = (s: SideLimit, language: Language): string => (s.value === null ? say(language, "\\text{振荡,无极限}", "\\text{none (it oscillates)}") : printLimitValueLatex(s.value));

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const steps: Step[] = [];
  const f = plan.expr.kind === "sum" ? `\\left(${printLatex(plan.expr)}\\right)` : printLatex(plan.expr);
  const x = plan.variable;
  const pieces = answer.cells.filter((c) => c.defined).map((c) => printIntervalLatex(c.on)).join(" \\cup ");
  steps.push({ title: say(language, "定义域", "Domain"), body: say(language, `${answer.period === null ? "函数" : `函数以 $${printLatex(answer.period)}$ 为周期,在一个周期内`}的定义域是 $${pieces === "" ? "\\varnothing" : pieces}$,函数在其上连续,所以铅直渐近线只可能在它的开端点处。`, `${answer.period === null ? "The domain is" : `The function has period $${printLatex(answer.period)}$; within one period its domain is`} $${pieces === "" ? "\\varnothing" : pieces}$. The function is continuous there, so only its open ends can carry a vertical asymptote.`), claims: indices(claims, "defined_on", "undefined_on", "equal") });
  for (const cell of answer.cells) {
    for (const [end, s, mark] of [[cell.on.lo, cell.atLo, "+"], [cell.on.hi, cell.atHi, "-"]] as const) {
      if (end.kind !== "finite" || s === null) continue;
      const infinite = s.value !== null && s.value.kind !== "finite";
      const at = printLatex(end.at);
      steps.push({ title: `${x} → ${printPlain(end.at)}${mark}`, body: `$\\lim_{${x} \\to ${at}^{${mark}}} ${f} = ${sideText(s, language)}$${infinite ? say(language, `,所以 $${x} = ${at}$ 是铅直渐近线。`, `: $${x} = ${at}$ is a vertical asymptote.`) : say(language, ",从这一侧看不是铅直渐近线。", ": no vertical asymptote from this side.")}`, claims: indices(claims, "limit") });
    }
  }
  if (plan.want === "vertical") return steps;
  if (answer.period !== null) steps.push({ title: say(language, "无穷远处", "Far out"), body: say(language, "非常数的周期函数没有水平或斜渐近线。", "A periodic function that is not constant has no horizontal or oblique asymptote."), claims: indices(claims, "nonzero") });
  for (const [far, to] of [[answer.right, "+\\infty"], [answer.left, "-\\infty"]] as const) {
    if (far !== null) steps.push({ title: to === "+\\infty" ? "+∞" : "−∞", body: farText(plan, far, to, f, language), claims: indices(claims, "limit", "nonzero") });
  }
  return steps;
}

function farText(plan: Plan, far: Far, to: string, f: string, language: Language): string {
  const x = plan.variable;
  const lim = `\\lim_{${x} \\to ${to}}`;
  const t = lineTerm(plan, far);
  if (far.line !== null && t !== null) {
    return isHorizontal(far) ? say(language, `$${lim} ${f} = ${printLatex(t)}$,水平渐近线 $y = ${printLatex(t)}$。`, `$${lim} ${f} = ${printLatex(t)}$: the horizontal asymptote $y = ${printLatex(t)}$.`)
      : say(language, `$k = ${lim} \\frac{f(${x})}{${x}} = ${printLatex(far.line.slope)}$,$b = ${lim} \\left(f(${x}) - k ${x}\\right) = ${printLatex(far.line.intercept)}$,斜渐近线 $y = ${printLatex(t)}$。`, `$${lim} \\frac{f(${x})}{${x}} = ${printLatex(far.line.slope)}$ and $${lim} \\left(f(${x}) - ${printLatex(mul(far.line.slope, sym(x)))}\\right) = ${printLatex(far.line.intercept)}$: the oblique asymptote $y = ${printLatex(t)}$.`);
  }
  const reason = far.reason === null ? "" : sideText(far.reason, language);
  const what = far.slope === null ? `\\frac{f(${x})}{${x}}` : `\\left(f(${x}) - ${printLatex(mul(far.slope, sym(x)))}\\right)`;
  return say(language, `$${lim} ${what} = ${reason}$,不是有限数,所以这一端没有水平或斜渐近线。`, `$${lim} ${what} = ${reason}$ is not finite, so there is no horizontal or oblique asymptote at this end.`);
}
