/** How an equation with parameters is solved for one letter: collect, divide, or undo one operation after the other. */
import type { Claim } from "../../certify/kernel/claim.js";
import type { Literal } from "../../certify/kernel/literal.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, add, call, div, frac, int, mul, neg, parts, pow, sub, sym, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Step } from "../operation.js";
import { LATEX_SIGNS, degenerate, printCondition } from "./answers.js";
import type { Plan } from "./claims.js";

export function explainLiteral(plan: Plan, literal: Literal, answer: string, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const x = plan.variable;
  const steps: Step[] = [];
  const conditions = literal.conditions.map((c) => `$${printCondition(c, printLatex, LATEX_SIGNS)}$`).join(say(language, "、", ", "));
  if (conditions !== "") steps.push({ title: say(language, "条件", "Conditions"), body: say(language, `其余字母是常数,设 ${conditions}。`, `The other letters are constants; suppose ${conditions}.`), claims: all });
  const lines = literal.form === null ? undoing(plan, language) : fromForm(literal.form.coefficients, x, language);
  steps.push(...lines.map((body, i): Step => ({ title: i === 0 ? say(language, "整理", "Rearrange") : say(language, "求解", "Solve"), body, claims: all })));
  steps.push({ title: say(language, "解", "Solution"), body: `$${answer}$`, claims: all });
  steps.push({ title: say(language, "检验", "Check"), body: literal.roots.length === 0 ? say(language, "在这些条件下方程左右两边不可能相等。", "Under these conditions the two sides are never equal.") : say(language, "代回原方程,两边恒等;在这些条件下没有其他实数解(均已由核验内核证明)。", "In the original equation both sides agree identically, and under these conditions there is no other real solution (both proved by the kernel)."), claims: all });
  const rest = degenerate(literal, x, language, (t) => `$${printLatex(t)}$`, { nonzero: "$\\ne$" });
  if (rest.length > 0) steps.push({ title: say(language, "其余情形", "Other cases"), body: `${rest.join(say(language, ";", "; "))}${say(language, "。", ".")}`, claims: all });
  return steps;
}

function fromForm(coefficients: readonly Term[], x: string, language: Language): readonly string[] {
  const [c0 = int(0), c1 = int(0), c2] = coefficients;
  const tex = (t: Term): string => printLatex(t);
  if (c2 === undefined) {
    return [
      say(language, `把含 $${x}$ 的项移到一边:$${tex(mul(c1, sym(x)))} = ${tex(tidy(neg(c0)))}$。`, `Collect the terms with $${x}$ on one side: $${tex(mul(c1, sym(x)))} = ${tex(tidy(neg(c0)))}$.`),
      say(language, `两边同除以 $${tex(c1)}$。`, `Divide both sides by $${tex(c1)}$.`),
    ];
  }
  const d = tidy(sub(pow(c1, int(2)), mul(int(4), c2, c0)));
  return [
    say(language, `化为 $${tex(add(mul(c2, pow(sym(x), int(2))), mul(c1, sym(x)), c0))} = 0$。`, `This is $${tex(add(mul(c2, pow(sym(x), int(2))), mul(c1, sym(x)), c0))} = 0$.`),
    say(language, `判别式 $\\Delta = ${tex(d)}$,求根公式给出 $${x} = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$,其中 $a = ${tex(c2)},\\ b = ${tex(c1)},\\ c = ${tex(c0)}$。`, `The discriminant is $\\Delta = ${tex(d)}$; the quadratic formula $${x} = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$ applies with $a = ${tex(c2)},\\ b = ${tex(c1)},\\ c = ${tex(c0)}$.`),
  ];
}

/** One line for each operation undone, while the unknown stands at one place only. */
export function undoing(plan: Plan, language: Language): readonly string[] {
  const has = (t: Term): boolean => symbolsOf(t).includes(plan.variable);
  let [t, v]: [Term, Term] = has(plan.left) ? [plan.left, plan.right] : [plan.right, plan.left];
  const lines: string[] = [];
  for (let k = 0; k < 12 && t.kind !== "symbol"; k += 1) {
    const step = undo(t, v, has, language);
    if (step === null) break;
    [t, v] = [step.t, tidy(step.v)];
    lines.push(`${step.how}: $${printLatex(t)} = ${printLatex(v)}$`);
  }
  return lines;
}

function undo(t: Term, v: Term, has: (t: Term) => boolean, language: Language): { readonly t: Term; readonly v: Term; readonly how: string } | null {
  const inside = parts(t).filter(has);
  const [inner] = inside;
  if (inner === undefined || inside.length !== 1) return null;
  const others = parts(t).filter((p) => p !== inner);
  if (t.kind === "sum") return { t: inner, v: sub(v, add(...others)), how: say(language, "移项", "Move the other terms") };
  if (t.kind === "product") return { t: inner, v: div(v, mul(...others)), how: say(language, "两边同除", "Divide both sides") };
  if (t.kind === "call" && t.fn === "exp") return { t: inner, v: call("log", v), how: say(language, "两边取自然对数", "Take logarithms") };
  if (t.kind === "call" && t.fn === "log") return { t: inner, v: call("exp", v), how: say(language, "化为指数式", "Write in exponential form") };
  if (t.kind === "power" && t.exponent.kind === "number") {
    const { n, d } = t.exponent.value;
    if (n === -1n && d === 1n) return { t: inner, v: div(int(1), v), how: say(language, "取倒数", "Take reciprocals") };
    return d > 1n && n === 1n ? { t: inner, v: pow(v, int(d)), how: say(language, `两边 ${d} 次方`, d === 2n ? "Square both sides" : `Raise both sides to the power ${d}`) } : { t: inner, v: pow(v, frac(d, n)), how: say(language, "两边开方", "Take roots") };
  }
  return t.kind === "power" && inner === t.exponent ? { t: inner, v: div(call("log", v), call("log", t.base)), how: say(language, "两边取对数", "Take logarithms") } : null;
}
