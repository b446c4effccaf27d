/** Read-back, answer and explanation of limits. */
import { type Approach, type LimitValue, printLimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { holdsFloor } from "../../certify/kernel/floor.js";
import type { Line } from "../../certify/kernel/lines.js";
import { printIntervalLatex, printLatex } from "../../certify/kernel/print.js";
import { type Term, div } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Branch, type Plan, approachesOf, verdictOf } from "./claims.js";

const sideMark = { left: "^{-}", right: "^{+}", both: "" } as const;

function targetOf(plan: Plan): string {
  const { point } = plan;
  if (point.kind === "finite") return `${printLatex(point.at)}${sideMark[plan.side]}`;
  return point.kind === "oo" ? "+\\infty" : point.kind === "-oo" ? "-\\infty" : "\\infty";
}
const lim = (plan: Plan, target = targetOf(plan)): string => `\\lim_{${plan.variable} \\to ${target}}`;

/** After \lim: a sum needs brackets. */
const texOf = (t: Term): string => (t.kind === "sum" ? `\\left(${printLatex(t)}\\right)` : printLatex(t));

function functionOf(plan: Plan): string {
  const [only, ...others] = plan.pieces;
  if (plan.upper !== null) return `f(${plan.variable})`;
  if (only !== undefined && others.length === 0) return texOf(only.expr);
  return `\\begin{cases} ${plan.pieces.map((p) => `${printLatex(p.expr)}, & ${plan.variable} \\in ${printIntervalLatex(p.on)}`).join(" \\\\ ")} \\end{cases}`;
}

export function readBack(plan: Plan, language: Language): string {
  const kind = plan.integers ? say(language, "求数列极限", "Find the limit of the sequence") : say(language, "求极限", "Find the limit");
  const note = plan.point.kind === "both" ? say(language, "(x→∞ 指 +∞ 与 −∞ 两个方向)", " (both +∞ and −∞ are meant)").replace("x→", `${plan.variable}→`)
    : plan.point.kind === "finite" && plan.side === "both" ? say(language, "(实数范围;函数无定义的一侧不计)", " (real numbers; a side on which the function is undefined is left out)") : say(language, "(实数范围)", " (real numbers)");
  const [lower] = plan.pieces;
  if (plan.upper !== null && lower !== undefined) {
    const bounds = `${printLatex(lower.expr)} \\le f(${plan.variable}) \\le ${printLatex(plan.upper)}`;
    return say(language, `设 $${bounds}$(${texInterval(lower.on)} 上),求 $${lim(plan)} f(${plan.variable})$`, `Given $${bounds}$ on ${texInterval(lower.on)}, find $${lim(plan)} f(${plan.variable})$`);
  }
  return `${kind} $${lim(plan)} ${functionOf(plan)}$${plan.integers ? say(language, `($${plan.variable}$ 取正整数)`, ` (over the natural numbers $${plan.variable}$)`) : note}`;
}

const approachLatex = (a: Approach): string => (a.kind === "finite" ? `${printLatex(a.at)}${sideMark[a.side]}` : a.kind === "oo" ? "+\\infty" : "-\\infty");
const sideName = (a: Approach, language: Language): string =>
  a.kind === "finite" ? say(language, a.side === "left" ? "左极限" : "右极限", a.side === "left" ? "from the left" : "from the right") : say(language, a.kind === "oo" ? "趋于 +∞ 时" : "趋于 −∞ 时", a.kind === "oo" ? "at +∞" : "at −∞");

/** The approach and, for a sequence, the residue class of each branch. */
function placesOf(plan: Plan, answer: Answer): readonly { readonly branch: Branch; readonly at: Approach; readonly residue: number }[] {
  const approaches = approachesOf(plan);
  return answer.branches.flatMap((branch, i) => {
    const at = approaches[plan.integers ? 0 : i];
    return at === undefined ? [] : [{ branch, at, residue: i }];
  });
}
const className = (plan: Plan, answer: Answer, residue: number, language: Language): string =>
  answer.period === 2 ? say(language, residue === 0 ? "偶数项" : "奇数项", residue === 0 ? "even terms" : "odd terms") : say(language, `$${plan.variable} \\equiv ${residue} \\pmod{${answer.period}}$ 的项`, `terms with $${plan.variable} \\equiv ${residue} \\pmod{${answer.period}}$`);

function branchText(plan: Plan, answer: Answer, p: { readonly branch: Branch; readonly at: Approach; readonly residue: number }, language: Language): string {
  const name = plan.integers ? className(plan, answer, p.residue, language) : sideName(p.at, language);
  const v = p.branch.value;
  if (v !== null) return `${name}${say(language, " ", ": ")}${printLimitValue(v)}`;
  return p.branch.undefinedWithin !== null ? `${name}${say(language, " 附近函数无定义", ": undefined there")}` : `${name}${say(language, " 振荡", ": it oscillates")}`;
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const verdict = verdictOf(answer);
  const places = placesOf(plan, answer);
  if (verdict.kind === "value") {
    const { value } = verdict;
    const infinite = value.kind !== "finite";
    const missing = answer.branches.some((b) => b.undefinedWithin !== null);
    const notes = `${infinite ? say(language, "(无穷大,极限作为有限数不存在)", " (infinite: there is no finite limit)") : ""}${missing ? say(language, `(${places.filter((p) => p.branch.undefinedWithin !== null).map((p) => sideName(p.at, language)).join("、")}一侧函数无定义,极限取在定义域内)`, ` (within the domain: the function is undefined on the ${places.filter((p) => p.branch.undefinedWithin !== null).map((p) => (p.at.kind === "finite" ? p.at.side : p.at.kind)).join(" and ")} side)`) : ""}`;
    return { text: `${printLimitValue(value)}${notes}`, latex: `${lim(plan)} ${functionOf(plan)} = ${printLimitValueLatex(value)}`, plain: printLimitValue(value), ...(value.kind === "finite" ? { term: value.value } : {}) };
  }
  const reason = verdict.kind === "undefined" ? say(language, "函数在该点附近无定义", "the function is undefined near the point")
    : places.map((p) => branchText(plan, answer, p, language)).join(say(language, ",", ", "));
  return { text: say(language, `极限不存在(${reason})`, `does not exist (${reason})`).replaceAll("$", ""), latex: `\\text{${say(language, "不存在", "does not exist")}}`, plain: "does not exist" };
}

/** Indices of the claims of these kinds. */
const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const steps: Step[] = [];
  const verdict = verdictOf(answer);
  const proved = indices(claims, "limit", "equal", "derivative");
  if (verdict.kind === "value" && answer.lines.length > 0) {
    steps.push(...calculation(plan, answer, verdict.value, proved, language));
  } else {
    for (const p of placesOf(plan, answer)) {
      const expr = plan.pieces[p.branch.piece]?.expr;
      if (expr !== undefined) steps.push(branchStep(plan, answer, p, expr, claims, language));
    }
  }
  const conclusion = verdict.kind === "value" ? `$${lim(plan)} ${functionOf(plan)} = ${printLimitValueLatex(verdict.value)}$` : say(language, {
    differs: plan.integers ? "两个子列的极限不同,所以数列没有极限。" : "各方向的极限不相等,所以极限不存在。", oscillates: "沿两列点趋于不同的值,所以极限不存在。", undefined: "函数在该点附近无定义,极限没有意义。",
  }[verdict.kind], { differs: plan.integers ? "Two subsequences have different limits, so the sequence has none." : "The one-sided limits are not equal, so the limit does not exist.", oscillates: "Along two sequences of points it tends to different values, so the limit does not exist.", undefined: "The function is undefined near the point, so there is no limit to speak of." }[verdict.kind]);
  steps.push({ title: say(language, "结论", "Conclusion"), body: conclusion, claims: indices(claims, "limit", "equal", "nonzero", "undefined_on") });
  return steps;
}

/** Close to the point a floor is constant; far out it lies between u − 1 and u. Said without numbers that no claim covers. */
function floorText(plan: Plan, at: Approach, f: string, value: string, language: Language): string {
  const limit = `\\lim_{${plan.variable} \\to ${approachLatex(at)}} ${f} = ${value}`;
  return say(language,
    `在该点的这一侧附近,自变量趋于有限值的取整函数为常数;自变量 $u$ 趋于无穷的取整函数满足 $u - 1 < \\lfloor u \\rfloor \\le u$(夹逼准则)。因此 $${limit}$`,
    `Close to the point on this side, a greatest integer whose argument has a finite limit is constant; for an argument $u$ that tends to infinity, $u - 1 < \\lfloor u \\rfloor \\le u$ (squeeze theorem). Hence $${limit}$`);
}

function branchStep(plan: Plan, answer: Answer, p: { readonly branch: Branch; readonly at: Approach; readonly residue: number }, expr: Term, claims: readonly Claim[], language: Language): Step {
  const { branch, at } = p;
  const title = plan.integers ? (answer.period === 1 ? say(language, "求极限", "Limit") : className(plan, answer, p.residue, language).replaceAll("$", "")) : sideName(at, language);
  const f = texOf(expr);
  if (branch.value !== null && plan.upper !== null) {
    const to = `\\lim_{${plan.variable} \\to ${approachLatex(at)}}`;
    const v = printLimitValueLatex(branch.value);
    return { title, body: say(language, `$${to} ${f} = ${to} ${texOf(plan.upper)} = ${v}$,由夹逼准则 $${to} f(${plan.variable}) = ${v}$。`, `$${to} ${f} = ${to} ${texOf(plan.upper)} = ${v}$, so by the squeeze theorem $${to} f(${plan.variable}) = ${v}$.`), claims: indices(claims, "limit") };
  }
  if (branch.value !== null && holdsFloor(expr)) return { title, body: floorText(plan, at, f, printLimitValueLatex(branch.value), language), claims: indices(claims, "limit") };
  if (branch.value !== null) {
    const body = plan.integers && answer.period > 1
      ? say(language, `这些项趋于 $${printLimitValueLatex(branch.value)}$。`, `These terms tend to $${printLimitValueLatex(branch.value)}$.`)
      : say(language, `在该点把各部分展开,比较主要项的阶:$\\lim_{${plan.variable} \\to ${approachLatex(at)}} ${f} = ${printLimitValueLatex(branch.value)}$`, `Expanding each part at the point and comparing the leading terms: $\\lim_{${plan.variable} \\to ${approachLatex(at)}} ${f} = ${printLimitValueLatex(branch.value)}$`);
    return { title, body, claims: indices(claims, "limit") };
  }
  if (branch.oscillation !== null) {
    const { angle, towards, phases, values } = branch.oscillation;
    const u = printLatex(angle);
    const along = phases.map((phase, i) => { const v = values[i]; return say(language, `沿 $${u} = ${printLatex(phase)} + 2k\\pi$ 的点列,函数趋于 $${v === undefined ? "" : printLimitValueLatex(v)}$`, `along the points with $${u} = ${printLatex(phase)} + 2k\\pi$ the function tends to $${v === undefined ? "" : printLimitValueLatex(v)}$`); });
    return { title, body: say(language, `$${u} \\to ${towards === "oo" ? "+" : "-"}\\infty$,且取遍其间的一切值;${along.join(";")}。`, `$${u} \\to ${towards === "oo" ? "+" : "-"}\\infty$ and takes every value on the way; ${along.join("; ")}.`), claims: indices(claims, "limit", "nonzero") };
  }
  return { title, body: say(language, `$${f}$ 在这一侧附近没有定义。`, `$${f}$ is undefined near the point on this side.`), claims: indices(claims, "undefined_on") };
}

const RULE = {
  "0/0": { zh: "$\\frac{0}{0}$ 型,分子分母都趋于 0,用洛必达法则:分别求导", en: "The form is $\\frac{0}{0}$: by l'Hôpital's rule differentiate top and bottom" },
  "oo/oo": { zh: "$\\frac{\\infty}{\\infty}$ 型,分母趋于无穷,用洛必达法则:分别求导", en: "The form is $\\frac{\\infty}{\\infty}$: by l'Hôpital's rule differentiate top and bottom" },
} as const;

function calculation(plan: Plan, answer: Answer, value: LimitValue, proved: readonly number[], language: Language): readonly Step[] {
  const steps: Step[] = [];
  const push = (title: string, body: string): void => { steps.push({ title, body, claims: proved }); };
  const L = lim(plan);
  const v = printLimitValueLatex(value);
  for (const [i, line] of answer.lines.entries()) {
    const shown = texOf(line.top !== null && line.bottom !== null ? div(line.top, line.bottom) : line.expr);
    switch (line.kind) {
      case "substitute": push(say(language, "代入", "Substitute"), say(language, `${i === 0 ? "函数" : "此式"}在该点连续,直接代入:$${L} ${texOf(lineBefore(plan, answer.lines, i))} = ${v}$`, `${i === 0 ? "The function" : "This"} is continuous at the point, so substitute: $${L} ${texOf(lineBefore(plan, answer.lines, i))} = ${v}$`)); break;
      case "rewrite": if (shown !== texOf(lineBefore(plan, answer.lines, i))) push(say(language, "化简", "Simplify"), say(language, `恒等变形(约去公因式或有理化):$${L} ${texOf(lineBefore(plan, answer.lines, i))} = ${L} ${shown}$`, `Rewrite (cancel or rationalise): $${L} ${texOf(lineBefore(plan, answer.lines, i))} = ${L} ${shown}$`)); break;
      case "same": push(say(language, "变形", "Rewrite"), say(language, `分子分母同除以最高次幂,或同乘共轭式:$${L} ${texOf(lineBefore(plan, answer.lines, i))} = ${L} ${shown} = ${v}$`, `Divide by the highest power, or multiply by the conjugate: $${L} ${texOf(lineBefore(plan, answer.lines, i))} = ${L} ${shown} = ${v}$`)); break;
      case "quotient": if (i === 0) push(say(language, "写成商", "Write as a quotient"), `$${L} ${shown}$`); break;
      case "lhopital": push(say(language, "洛必达法则", "L'Hôpital's rule"), `${RULE[line.form ?? "0/0"][language]}${say(language, ":", ": ")}$${L} ${shown}${i === answer.lines.length - 1 ? ` = ${v}` : ""}$`); break;
      case "squeeze": push(say(language, "夹逼准则", "Squeeze theorem"), say(language, `$\\left|${printLatex(line.top ?? line.expr)}\\right| \\le 1$,而 $${L} ${texOf(line.expr)} = 0$,有界量与无穷小之积是无穷小。`, `$\\left|${printLatex(line.top ?? line.expr)}\\right| \\le 1$ and $${L} ${texOf(line.expr)} = 0$, so the product tends to 0.`)); break;
      case "exponent": push(say(language, "取对数", "Take logarithms"), say(language, `写成 $e$ 的指数:指数部分 $${L} ${texOf(line.expr)} = ${line.inner === null ? "" : printLimitValueLatex(line.inner)}$,所以原极限为 $${v}$。`, `Write it as a power of $e$: the exponent has $${L} ${texOf(line.expr)} = ${line.inner === null ? "" : printLimitValueLatex(line.inner)}$, so the limit is $${v}$.`)); break;
    }
  }
  return steps;
}

function lineBefore(plan: Plan, lines: readonly Line[], i: number): Term {
  const previous = lines[i - 1];
  const [only] = plan.pieces;
  if (previous === undefined) return only?.expr ?? { kind: "number", value: { n: 0n, d: 1n } };
  return previous.top !== null && previous.bottom !== null ? div(previous.top, previous.bottom) : previous.expr;
}
