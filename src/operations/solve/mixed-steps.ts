/** Families with exceptions and further solutions: sin(x)/x = 0, x·cos x = 0. */
import type { Claim } from "../../certify/kernel/claim.js";
import type { Mixed } from "../../certify/kernel/mixed.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, mul, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Plan } from "./claims.js";

const integerOf = (plan: Plan): string => (plan.variable === "n" ? "k" : "n");

function familyTerm(start: Term, step: Term, n: string): Term {
  const multiple = step.kind === "number" && step.value.n === step.value.d ? sym(n) : mul(step, sym(n));
  return start.kind === "number" && start.value.n === 0n ? multiple : add(start, multiple);
}

/** The members of a family that are poles, as whole numbers. */
const missing = (m: Mixed, family: number): readonly number[] => m.poles.flatMap((p) => (p.member?.family === family ? [p.member.forward - p.member.back] : [])).sort((a, b) => a - b);
const kept = (m: Mixed): readonly Term[] => m.extra.flatMap((e) => (e.kept && e.member === null ? [e.at] : []));

export function presentMixed(plan: Plan, m: Mixed, language: Language): Presented {
  const [x, n] = [plan.variable, integerOf(plan)];
  const families = m.general.families.map((f, i) => ({ term: familyTerm(f.start, f.step, n), not: missing(m, i) }));
  const single = kept(m);
  if (families.length + single.length === 0) return { text: say(language, "无实数解", "no real solution"), latex: "\\varnothing", plain: "no solution" };
  const without = (not: readonly number[], ne: string): string => (not.length === 0 ? "" : `${n} ${ne} ${not.join(", ")}`);
  const plain = [...families.map((f) => `${x} = ${printPlain(f.term)}${f.not.length === 0 ? "" : ` (${without(f.not, "!=")})`}`), ...single.map((t) => `${x} = ${printPlain(t)}`)];
  const text = [...families.map((f) => `${x} = ${printPlain(f.term)}${f.not.length === 0 ? "" : say(language, `(${without(f.not, "≠")})`, ` (${without(f.not, "≠")})`)}`), ...single.map((t) => `${x} = ${printPlain(t)}`)].join(say(language, " 或 ", " or "));
  const latex = [...families.map((f) => `${x} = ${printLatex(f.term)}${f.not.length === 0 ? "" : `\\ (${without(f.not, "\\neq")})`}`), ...single.map((t) => `${x} = ${printLatex(t)}`)].join(",\\ ");
  return {
    text: families.length === 0 ? text : `${text}${say(language, `(${n} ∈ Z)`, ` (${n} any integer)`)}`,
    latex: families.length === 0 ? latex : `${latex}\\quad (${n} \\in \\mathbb{Z})`,
    plain: plain.join(", "),
  };
}

export function explainMixed(plan: Plan, m: Mixed, claims: readonly Claim[], language: Language): readonly Step[] {
  const x = plan.variable;
  const of = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const isOne = (t: Term): boolean => t.kind === "number";
  const steps: Step[] = [];
  const top = isOne(m.plain) ? printLatex(m.wave) : printLatex(mul(m.plain, m.wave));
  const shown = isOne(m.below) ? top : `\\frac{${top}}{${printLatex(m.below)}}`;
  steps.push({ title: say(language, "写成乘积", "As a product"), body: say(language, `方程即 $${shown} = 0$。`, `The equation is $${shown} = 0$.`), claims: of("equal") });
  if (m.poles.length > 0) {
    const at = m.poles.map((p) => printLatex(p.at)).join(",\\ ");
    steps.push({ title: say(language, "有意义的条件", "Where it makes sense"), body: say(language, `分母 $${printLatex(m.below)} \\neq 0$,即 $${x} \\neq ${at}$。`, `The denominator $${printLatex(m.below)}$ must not be 0: $${x} \\neq ${at}$.`), claims: of("roots_complete") });
  }
  const n = integerOf(plan);
  const families = m.general.families.map((f) => `${x} = ${printLatex(familyTerm(f.start, f.step, n))}`).join(",\\ ");
  steps.push({
    title: say(language, "周期因式", "The periodic factor"),
    body: m.general.families.length === 0
      ? say(language, `$${printLatex(m.wave)} = 0$ 在一个周期内无解,因此无解。`, `$${printLatex(m.wave)} = 0$ has no solution in one period, hence none.`)
      : say(language, `$${printLatex(m.wave)} = 0$:周期为 $${printLatex(m.general.period)}$,一个周期内的解为 $${m.general.roots.map((r) => printLatex(r)).join(",\\ ")}$,所以 $${families}$($${n} \\in \\mathbb{Z}$)。`, `$${printLatex(m.wave)} = 0$: it repeats every $${printLatex(m.general.period)}$, with the solutions $${m.general.roots.map((r) => printLatex(r)).join(",\\ ")}$ in one period, so $${families}$ for $${n} \\in \\mathbb{Z}$.`),
    claims: of("equal", "roots_complete"),
  });
  for (const e of m.extra) {
    if (m.plain.kind === "symbol" && e.kept) continue;
    steps.push({ title: say(language, "其他因式", "The other factor"), body: e.kept ? say(language, `$${printLatex(m.plain)} = 0$ 给出 $${x} = ${printLatex(e.at)}$,代入原方程成立。`, `$${printLatex(m.plain)} = 0$ gives $${x} = ${printLatex(e.at)}$, which solves the equation.`) : say(language, `$${printLatex(m.plain)} = 0$ 给出 $${x} = ${printLatex(e.at)}$,但方程在那里没有意义,舍去。`, `$${printLatex(m.plain)} = 0$ gives $${x} = ${printLatex(e.at)}$, where the equation makes no sense: dropped.`), claims: of("roots_complete", "sign", "undefined_on") });
  }
  const again = m.extra.filter((e) => e.kept && e.member !== null).map((e) => printLatex(e.at));
  if (again.length > 0) steps.push({ title: say(language, "合并", "Together"), body: say(language, `$${x} = ${again.join(",\\ ")}$ 已包含在上面的一族解中。`, `$${x} = ${again.join(",\\ ")}$ belongs to a family already.`), claims: of("equal") });
  const lost = m.poles.filter((p) => p.member !== null).map((p) => printLatex(p.at));
  if (lost.length > 0) steps.push({ title: say(language, "舍去", "Exclude"), body: say(language, `$${x} = ${lost.join(",\\ ")}$ 使分母为 0,舍去。`, `$${x} = ${lost.join(",\\ ")}$ makes the denominator 0 and is left out.`), claims: of("equal") });
  return steps;
}
