/** Read-back, answer and explanation of implicit derivatives. */
import type { Claim } from "../../certify/kernel/claim.js";
import { differentiate } from "../../certify/kernel/derivative.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Term } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const name = (plan: Plan): string => (plan.order === 1 ? `\\frac{d${plan.y}}{d${plan.x}}` : `\\frac{d^2${plan.y}}{d${plan.x}^2}`);
const place = (plan: Plan): string => (plan.at === null || plan.atY === null ? "" : `(${printLatex(plan.at)},\\ ${printLatex(plan.atY)})`);

export function readBack(plan: Plan, language: Language): string {
  const curve = `$${printLatex(plan.left)} = ${printLatex(plan.right)}$`;
  const at = plan.at === null ? "" : say(language, ` 在点 $${place(plan)}$ 处的值`, ` at the point $${place(plan)}$`);
  return say(language, `方程 ${curve} 确定 $${plan.y}$ 为 $${plan.x}$ 的函数,求 $${name(plan)}$${at}`, `${curve} defines $${plan.y}$ as a function of $${plan.x}$: find $${name(plan)}$${at}`);
}

const shown = (answer: Answer): Term => answer.value ?? answer.second ?? answer.first;

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const t = shown(answer);
  const bar = plan.at === null ? "" : `\\Big|_{${place(plan)}}`;
  const where = plan.at === null && answer.hy.kind !== "number" ? say(language, `(在 ${printPlain(answer.hy)} ≠ 0 处)`, ` (where ${printPlain(answer.hy)} is not 0)`) : "";
  return { text: `${printPlain(t)}${where}`, latex: `${name(plan)}${bar} = ${printLatex(t)}`, plain: printPlain(t), term: t, conditional: plan.at === null };
}

/** d/dx of one side, with y' written as such. */
function side(t: Term, plan: Plan): string {
  const [tx, ty] = [differentiate(t, plan.x), differentiate(t, plan.y)].map((d) => (d === null ? null : tidy(d)));
  const zero = (d: Term | null | undefined): boolean => d === null || d === undefined || (d.kind === "number" && d.value.n === 0n);
  const along = zero(ty) || ty === null || ty === undefined ? "" : ty.kind === "number" && ty.value.n === 1n && ty.value.d === 1n ? `${plan.y}'` : `${ty.kind === "sum" ? `\\left(${printLatex(ty)}\\right)` : printLatex(ty)}\\,${plan.y}'`;
  if (zero(tx) || tx === null || tx === undefined) return along === "" ? "0" : along;
  return along === "" ? printLatex(tx) : `${printLatex(tx)} + ${along}`;
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const { x, y } = plan;
  const all = claims.map((_, i) => i);
  const steps: Step[] = [
    {
      title: say(language, "两边求导", "Differentiate both sides"),
      body: say(language, `把 $${y}$ 看作 $${x}$ 的函数,两边对 $${x}$ 求导;含 $${y}$ 的项用链式法则,乘 $${y}'$:`, `Treat $${y}$ as a function of $${x}$ and differentiate both sides with respect to $${x}$; by the chain rule each derivative in $${y}$ carries a factor $${y}'$: `) + `$${side(plan.left, plan)} = ${side(plan.right, plan)}$`,
      claims: [0, 1],
    },
    {
      title: say(language, "解出导数", `Solve for ${y}'`),
      body: say(language, "合并含导数的项:", "Collect the terms with the derivative: ") + `$\\left(${printLatex(answer.hy)}\\right) ${y}' = -\\left(${printLatex(answer.hx)}\\right)$${say(language, ",因此当 ", ", so where ")}$${printLatex(answer.hy)} \\ne 0$${say(language, " 时,", ", ")}$\\frac{d${y}}{d${x}} = ${printLatex(answer.first)}$`,
      claims: [0, 1, 2],
    },
  ];
  if (answer.second !== null) {
    const why = answer.cofactor === null ? "" : say(language, ",并用原方程化简", ", and simplify with the equation of the curve");
    steps.push({
      title: say(language, "再求导", "Differentiate again"),
      body: say(language, `对 $${y}' = ${printLatex(answer.first)}$ 再对 $${x}$ 求导,代入 $${y}'$${why}:`, `Differentiate $${y}' = ${printLatex(answer.first)}$ with respect to $${x}$, substitute $${y}'$${why}: `) + `$\\frac{d^2${y}}{d${x}^2} = ${printLatex(answer.second)}$`,
      claims: [2, 3],
    });
  }
  if (answer.value !== null) {
    steps.push({ title: say(language, "代入该点", "Substitute the point"), body: say(language, `点 $${place(plan)}$ 满足方程,且该处 $${printLatex(answer.hy)} \\ne 0$,所以 `, `The point $${place(plan)}$ satisfies the equation, and $${printLatex(answer.hy)} \\ne 0$ there, so `) + `$${present(plan, answer, language).latex}$`, claims: all });
  }
  return steps;
}
