/** Read-back, answer and explanation of progressions. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, div, frac, int, mul, pow, sameTerm, sub, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { joined, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, problemOf, stepName, written } from "./claims.js";

const KIND = { arithmetic: { zh: "等差", en: "arithmetic" }, geometric: { zh: "等比", en: "geometric" } } as const;
const asked = (plan: Plan): string => (plan.ask === "term" ? "a_n" : plan.ask === "sum" ? "S_n" : printLatex(plan.target));

function factsOf(plan: Plan, language: Language): readonly string[] {
  return [
    ...plan.facts.map((f) => `$${printLatex(f.left)} = ${printLatex(f.right)}$`),
    ...plan.triples.map((t) => say(language, `$${t.terms.map((x) => printLatex(x)).join(",\\ ")}$ 成${KIND[t.kind].zh}数列`, `$${t.terms.map((x) => printLatex(x)).join(",\\ ")}$ in ${KIND[t.kind].en} progression`)),
    ...plan.nonzero.map((t) => `$${printLatex(t)} \\ne 0$`),
    ...(plan.positive ? [say(language, "各项为正", "all terms positive")] : []),
    ...(plan.changing ? [plan.kind === "arithmetic" ? "$d \\ne 0$" : "$q \\ne 1$"] : []),
  ];
}

export function readBack(plan: Plan, language: Language): string {
  const facts = factsOf(plan, language).join(say(language, ",", ", "));
  return say(language, `${KIND[plan.kind].zh}数列 $\\{a_n\\}$($S_n$ 为前 $n$ 项和):${facts},求 $${asked(plan)}$`, `The ${KIND[plan.kind].en} sequence $a_n$ (with sums $S_n$): ${facts}; find $${asked(plan)}$`);
}

/** The formula of the n-th term. */
function nth(plan: Plan, first: Term, step: Term): Term {
  const n = sym("n");
  return plan.kind === "arithmetic" ? tidy(add(first, mul(sub(n, int(1)), step))) : sameTerm(first, int(1)) ? pow(step, sub(n, int(1))) : mul(first, pow(step, sub(n, int(1))));
}

/** The formula of the sum of n terms: n·a_1 + n(n−1)/2·d, or a_1(1 − q^n)/(1 − q), or n·a_1 when q is 1. */
function sumOf(plan: Plan, first: Term, step: Term): Term {
  const n = sym("n");
  if (plan.kind === "arithmetic") return tidy(add(mul(n, first), mul(frac(1, 2), n, sub(n, int(1)), step)));
  return sameTerm(step, int(1)) ? tidy(mul(n, first)) : mul(div(first, tidyConstant(sub(int(1), step))), sub(int(1), pow(step, n)));
}

export function present(plan: Plan, answer: Answer): Presented {
  const { cases } = answer.determined;
  const values = plan.ask !== "value" ? cases.flatMap((c) => { const [first, step] = c.values; return first === undefined || step === undefined ? [] : [(plan.ask === "term" ? nth : sumOf)(plan, first, step)]; }) : cases.flatMap((c) => c.values);
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return { text: plan.ask === "value" ? printPlain(value) : `${asked(plan)} = ${printPlain(value)}`, latex: plan.ask === "value" ? printLatex(value) : `${asked(plan)} = ${printLatex(value)}`, plain: printPlain(value), term: value };
  const plain = `{${values.map((v) => printPlain(v)).join(", ")}}`;
  return { text: plain, latex: `\\{${values.map((v) => printLatex(v)).join(",\\ ")}\\}`, plain };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const formulas = plan.kind === "arithmetic" ? "a_n = a_1 + (n-1)d,\\ S_n = n a_1 + \\frac{n(n-1)}{2}d" : "a_n = a_1 q^{n-1},\\ S_n = a_1\\left(1 + q + \\cdots + q^{n-1}\\right)";
  const steps: Step[] = [{ title: say(language, "基本量", "Everything by first term and step"), body: say(language, `由 $${formulas}$,把条件都用 $a_1$ 与 $${stepName(plan.kind)}$ 表示。`, `$${formulas}$: write all facts with $a_1$ and $${stepName(plan.kind)}$.`), claims: [] }];
  const problem = problemOf(plan);
  if (typeof problem !== "string") {
    steps.push({ title: say(language, "列方程", "Equations"), body: `${joined(problem.equations.map((e) => `$${printLatex(tidy(e))} = 0$`), language)}${say(language, "。", ".")}`, claims: indices("equal") });
    const points = answer.determined.cases.map((c) => `$a_1 = ${c.point[0] === undefined ? "" : printLatex(c.point[0])},\\ ${stepName(plan.kind)} = ${c.point[1] === undefined ? "" : printLatex(c.point[1])}$`);
    const several = answer.determined.cases.length > 1;
    const left = answer.determined.traces.flatMap((t) => t.excluded.flatMap((e) => { const r = t.roots[e.root]; return r === undefined ? [] : [printLatex(r)]; }));
    steps.push({ title: say(language, "求解", "Solve"), body: say(language, `例如 ${points.join(";")} 满足条件;由方程,所求的值只能是${several ? "这几个" : "这一个"}${left.length === 0 ? "" : `(舍去 $${left.join(",\\ ")}$)`}。`, `For instance ${points.join("; ")} satisfies them, and the equations leave no ${several ? "value but these" : "other value"} for what is asked${left.length === 0 ? "" : ` ($${left.join(",\\ ")}$ is excluded)`}.`), claims: indices("equal", "roots_complete", "sign", "nonzero") });
    const target = plan.ask !== "value" ? null : written(plan.target, plan.kind);
    if (target !== null) steps.push({ title: say(language, "所求", "What is asked"), body: `$${asked(plan)} = ${printLatex(tidy(target))}$`, claims: [] });
  }
  steps.push({ title: say(language, "结论", "Result"), body: plan.ask !== "value" ? `$${present(plan, answer).latex}$` : `$${asked(plan)} = ${present(plan, answer).latex}$`, claims: claims.map((_, i) => i) });
  return steps;
}
