/** Read-back, answer and explanation of domains. */
import type { Claim } from "../../certify/kernel/claim.js";
import { ALLOWED, type Requirement, maskOf } from "../../certify/kernel/conditions.js";
import { occursIn } from "../../certify/kernel/derivative.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Interval, REALS, type Region, interval } from "../../certify/kernel/region.js";
import { type Term, add, call, int, neg, parts, pow, sizeOf } from "../../certify/kernel/term.js";
import type { Language, Text } from "../../language.js";
import { partition } from "../../solve/partition.js";
import { anyInteger, integerName, isWholeLine, member, writeRegion } from "../families.js";
import { inThatInterval, joined, onInterval, realNumbers, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, domainOf, gapsOf } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  if (plan.excluded === true) return say(language, `求使 $${printLatex(plan.expr)}$ 无意义的 $${plan.variable}$ 的值${onInterval(plan.on, language)}`, `Find the values of $${plan.variable}$ for which $${printLatex(plan.expr)}$ is undefined${onInterval(plan.on, language)} ${realNumbers([plan.expr], language)}`);
  return say(language, `求函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ 的定义域${plan.on === null ? "" : `(${onInterval(plan.on, language)})`}${realNumbers([plan.expr], language)}`, `Find the domain of $f(${plan.variable}) = ${printLatex(plan.expr)}$${onInterval(plan.on, language)} (real numbers)`);
}

/** The points left out, when the gaps are single points. */
function holes(gaps: Region): readonly Term[] | null {
  const points = gaps.flatMap((g) => (g.lo.kind === "finite" && g.hi.kind === "finite" && g.lo.closed && g.hi.closed ? [g.lo.at] : []));
  return points.length === gaps.length && points.length > 0 ? points : null;
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const x = plan.variable;
  const region = domainOf(answer);
  if (plan.excluded === true) {
    const points = holes(gapsOf(answer)) ?? [];
    if (points.length === 0) return { text: say(language, "没有", "none"), latex: "\\varnothing", plain: "none" };
    return { text: points.map((p) => `${x} = ${printPlain(p)}`).join(", "), latex: points.map((p) => `${x} = ${printLatex(p)}`).join(",\\ "), plain: points.length === 1 ? points.map((p) => printPlain(p)).join("") : `{${points.map((p) => printPlain(p)).join(", ")}}` };
  }
  if (region.length === 0) return { text: say(language, `${inThatInterval(plan.on, language)}处处没有定义(定义域为空集)`, `nowhere defined${inThatInterval(plan.on, language)}`), latex: "\\varnothing", plain: "no solution" };
  if (isWholeLine(region) || (answer.period !== null && answer.cells.every((c) => c.defined))) return { text: say(language, "定义域为全体实数 R", "all real numbers"), latex: `${x} \\in \\mathbb{R}`, plain: "(-oo, oo)" };
  const out = holes(gapsOf(answer));
  if (answer.period !== null && out !== null) {
    const { period } = answer;
    const points = out.map((c) => member(c, period, x));
    const [text, latex] = [points.map((p) => `${x} != ${printPlain(p)}`).join(", "), points.map((p) => `${x} \\ne ${printLatex(p)}`).join(",\\ ")];
    return { text: `${text.replaceAll("!=", "≠")}${say(language, `(${integerName(x)} 为任意整数)`, `, ${integerName(x)} any integer`)}`, latex: `${latex},\\ ${anyInteger(x)}`, plain: text };
  }
  const { plain, latex } = writeRegion(region, answer.period, x);
  const family = answer.period === null ? "" : say(language, `(${integerName(x)} 为任意整数)`, `, ${integerName(x)} any integer`);
  return { text: say(language, `定义域为 ${plain}${family}`, `the domain is ${plain}${family}`), latex: `${x} \\in ${latex}${answer.period === null ? "" : `,\\ ${anyInteger(x)}`}`, plain };
}

interface Reason {
  readonly what: Text;
  readonly term: Term;
  readonly requires: Requirement;
}
const RELATION: Readonly<Record<Requirement, string>> = { positive: "> 0", nonnegative: "\\ge 0", nonzero: "\\ne 0" };

/** What the parts of t need, in the words of a textbook, innermost first. */
function reasonsOf(t: Term, variable: string): readonly Reason[] {
  if (!occursIn(t, variable)) return [];
  const out = parts(t).flatMap((p) => reasonsOf(p, variable));
  if (t.kind === "power" && t.exponent.kind === "number") {
    const { n, d } = t.exponent.value;
    if (d % 2n === 0n) return [...out, { what: n < 0n ? { zh: "分母上的被开方数为正", en: "the radicand in the denominator is positive" } : { zh: "被开方数非负", en: "the radicand is not negative" }, term: t.base, requires: n < 0n ? "positive" : "nonnegative" }];
    return n < 0n ? [...out, { what: { zh: "分母不为 0", en: "the denominator is not 0" }, term: t.base, requires: "nonzero" }] : n === 0n ? [...out, { what: { zh: "零次幂的底数不为 0", en: "the base of a zeroth power is not 0" }, term: t.base, requires: "nonzero" }] : out;
  }
  if (t.kind === "power" && occursIn(t.base, variable)) return [...out, { what: { zh: "幂的底数为正", en: "the base of the power is positive" }, term: t.base, requires: "positive" }];
  if (t.kind !== "call") return out;
  if (t.fn === "log") return [...out, { what: { zh: "真数为正", en: "the argument of the logarithm is positive" }, term: t.arg, requires: "positive" }];
  if (t.fn === "tan") return [...out, { what: { zh: "正切有意义", en: "the tangent exists" }, term: call("cos", t.arg), requires: "nonzero" }];
  if (t.fn === "asin" || t.fn === "acos") return [...out, { what: { zh: "反三角函数的自变量在 [-1, 1] 内", en: "the argument of the inverse function lies in [-1, 1]" }, term: add(int(1), neg(pow(t.arg, int(2)))), requires: "nonnegative" }];
  return out;
}

/** Conditions that are solved one by one in the explanation: it is worked out in the service's own thread. */
const MAX_SOLVED = 6;
const MAX_SOLVED_SIZE = 80;

/** Where one condition holds, when it can be solved by itself on the line. */
function solved(r: Reason, variable: string, language: Language): string {
  const cells = sizeOf(r.term) > MAX_SOLVED_SIZE ? null : partition([r.term], variable, REALS);
  if (cells === null || cells.length > 9) return "";
  const region: Interval[] = [];
  let last: Interval | null = null;
  for (const c of cells) {
    const [s] = c.signs;
    const holds = s !== undefined && s !== "undefined" && (maskOf(s) & ALLOWED[r.requires]) !== 0;
    last = !holds ? null : last === null ? c.on : interval(last.lo, c.on.hi);
    if (last !== null) { if (region.length > 0 && region[region.length - 1]?.lo === last.lo) region.pop(); region.push(last); }
  }
  if (isWholeLine(region)) return say(language, "(恒成立)", " (always true)");
  return region.length === 0 ? say(language, "(无解)", " (never true)") : say(language, `,即 $${variable} \\in ${writeRegion(region, null, variable).latex}$`, `, so $${variable} \\in ${writeRegion(region, null, variable).latex}$`);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const seen = new Set<string>();
  const reasons = reasonsOf(plan.expr, plan.variable).filter((r) => { const key = `${r.requires} ${printPlain(r.term)}`; return seen.has(key) ? false : (seen.add(key), true); });
  const where = (r: Reason): string => (reasons.length > MAX_SOLVED ? "" : solved(r, plan.variable, language));
  const steps: Step[] = [];
  steps.push({
    title: say(language, "列条件", "Conditions"),
    body: reasons.length === 0
      ? say(language, "各部分对任意实数都有意义,没有限制。", "Every part makes sense for every real number: nothing is excluded.")
      : joined(reasons.map((r) => say(language, `${r.what.zh}:$${printLatex(r.term)} ${RELATION[r.requires]}$${where(r)}`, `${r.what.en}: $${printLatex(r.term)} ${RELATION[r.requires]}$${where(r)}`)), language) + say(language, "。", "."),
    claims: all,
  });
  if (answer.period !== null) steps.push({ title: say(language, "周期", "Period"), body: say(language, `这些条件以 $${printLatex(answer.period)}$ 为周期重复。`, `These conditions repeat with period $${printLatex(answer.period)}$.`), claims: claims.flatMap((c, i) => (c.kind === "equal" ? [i] : [])) });
  steps.push({ title: say(language, "结论", "Domain"), body: say(language, `取这些条件的公共部分:$${present(plan, answer, language).latex}$。`, `Where all of them hold: $${present(plan, answer, language).latex}$.`), claims: all });
  return steps;
}
