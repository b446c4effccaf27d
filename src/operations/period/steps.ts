/** Read-back, answer and explanation of periods. */
import { printLimitValueLatex } from "../../certify/kernel/approach.js";
import type { Claim } from "../../certify/kernel/claim.js";
import { occursIn } from "../../certify/kernel/derivative.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, call, frac, int, mul, parts, substitute, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { joined, say, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ 的最小正周期`, `Find the least positive period of $f(${plan.variable}) = ${printLatex(plan.expr)}$`);
}

export function present(_plan: Plan, answer: Answer, language: Language): Presented {
  if (answer.kind === "constant") return { text: say(language, "常数函数:任何正数都是周期,没有最小正周期", "a constant: every positive number is a period, there is no least one"), latex: say(language, "\\text{没有最小正周期}", "\\text{no least period}"), plain: "no least period" };
  if (answer.period === null) return { text: say(language, "不是周期函数", "not periodic"), latex: say(language, "\\text{不是周期函数}", "\\text{not periodic}"), plain: "not periodic" };
  return { text: say(language, `最小正周期为 ${printPlain(answer.period)}`, `the least period is ${printPlain(answer.period)}`), latex: printLatex(answer.period), plain: printPlain(answer.period), term: answer.period };
}

/** sin, cos and tan with the variable inside, as they are written. */
function anglesIn(t: Term, variable: string): readonly Term[] {
  if (!occursIn(t, variable)) return [];
  return t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") ? [t] : parts(t).flatMap((p) => anglesIn(p, variable));
}

function rule(plan: Plan, language: Language): string {
  const angles = [...new Map(anglesIn(plan.expr, plan.variable).map((t) => [printPlain(t), t] as const)).values()].slice(0, 4);
  const known = say(language, "$\\sin\\omega x$、$\\cos\\omega x$ 的周期为 $\\frac{2\\pi}{|\\omega|}$,$\\tan\\omega x$ 的周期为 $\\frac{\\pi}{|\\omega|}$", "$\\sin\\omega x$ and $\\cos\\omega x$ repeat after $\\frac{2\\pi}{|\\omega|}$, $\\tan\\omega x$ after $\\frac{\\pi}{|\\omega|}$");
  return angles.length === 0 ? "" : say(language, `${known};这里有 ${angles.map((t) => `$${printLatex(t)}$`).join("、")}。`, `${known}; here there are ${angles.map((t) => `$${printLatex(t)}$`).join(", ")}. `);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const x = plan.variable;
  const roots = answer.roots.map((r) => printLatex(r)).join(",\\ ");
  const least = answer.kind === "constant" || answer.period === null ? present(plan, answer, language).text : say(language, `最小正周期为 $${printLatex(answer.period)}$`, `The least period is $${printLatex(answer.period)}$`);
  const conclusion = { title: say(language, "结论", "Conclusion"), body: `${least}${say(language, "。", ".")}`, claims: all };
  if (answer.kind === "constant") return [{ title: say(language, "常数", "Constant"), body: say(language, `$f(${x}) = ${printLatex(answer.level)}$ 恒成立。`, `$f(${x}) = ${printLatex(answer.level)}$ for every $${x}$.`), claims: all }, conclusion];
  const { period } = answer;
  if (answer.tail !== null) {
    const { towards, value, at } = answer.tail;
    const to = towards === "oo" ? "+\\infty" : "-\\infty";
    const where = at === null ? "" : say(language, `,而 $f(${printLatex(at)}) = ${printLatex(tidyConstant(substitute(plan.expr, x, at)))}$ 与它不同`, `, and $f(${printLatex(at)}) = ${printLatex(tidyConstant(substitute(plan.expr, x, at)))}$ differs from it`);
    return [
      { title: say(language, "反证", "By contradiction"), body: say(language, `$\\lim_{${x} \\to ${to}} f(${x}) = ${printLimitValueLatex(value)}$${where}。若有周期 $p > 0$,则 $f$ 的每个值在无穷远处反复出现,与此极限矛盾。`, `$\\lim_{${x} \\to ${to}} f(${x}) = ${printLimitValueLatex(value)}$${where}. With a period $p > 0$ every value of $f$ would come back again and again, against this limit.`), claims: all },
      conclusion,
    ];
  }
  if (period === null) {
    return [
      { title: say(language, "反证", "By contradiction"), body: say(language, `方程 $f(${x}) = ${printLatex(answer.level)}$ 在整个实数轴上只有解 $${roots}$。若有周期 $p > 0$,则每个解加上 $p$ 的任意整数倍仍是解,解有无穷多个,矛盾。`, `On the whole line $f(${x}) = ${printLatex(answer.level)}$ only for $${x} = ${roots}$. With a period $p > 0$ all these plus multiples of $p$ would be solutions too: infinitely many.`), claims: all },
      conclusion,
    ];
  }
  const T = printLatex(period);
  if (answer.harmonics !== null) {
    const { omega, constant, waves } = answer.harmonics;
    const sum = tidy(add(constant, ...waves.flatMap((w) => [mul(w.cos, call("cos", tidy(mul(int(w.n), omega, sym(x))))), mul(w.sin, call("sin", tidy(mul(int(w.n), omega, sym(x)))))])));
    const frequencies = waves.map((w) => printLatex(tidyConstant(mul(int(w.n), omega)))).join(",\\ ");
    return [
      { title: say(language, "化为简谐波之和", "As a sum of waves"), body: `${rule(plan, language)}$f(${x}) = ${printLatex(sum)}$`, claims: claims.flatMap((c, i) => (c.kind === "equal" ? [i] : [])) },
      { title: say(language, "各频率", "Frequencies"), body: waves.length === 1 ? say(language, `角频率为 $\\omega = ${frequencies}$,$T = \\frac{2\\pi}{\\omega} = ${T}$。`, `The angular frequency is $\\omega = ${frequencies}$, so $T = \\frac{2\\pi}{\\omega} = ${T}$.`) : say(language, `各角频率为 $${frequencies}$,它们的最大公约数是 $${printLatex(omega)}$;不同频率的波线性无关,$p$ 是 $f$ 的周期当且仅当它是每个波的周期,所以 $T = \\frac{2\\pi}{${printLatex(omega)}} = ${T}$。`, `The angular frequencies $${frequencies}$ have the greatest common divisor $${printLatex(omega)}$. Waves of different frequencies are linearly independent, so a period of $f$ is a period of each of them: $T = \\frac{2\\pi}{${printLatex(omega)}} = ${T}$.`), claims: all },
      conclusion,
    ];
  }
  const steps: Step[] = [
    { title: say(language, "找周期", "A period"), body: `${rule(plan, language)}${say(language, `$f(${x} + ${T}) = f(${x})$ 恒成立,所以 $T = ${T}$ 是周期。`, `$f(${x} + ${T}) = f(${x})$ holds throughout, so $T = ${T}$ is a period.`)}`, claims: claims.flatMap((c, i) => (c.kind === "equal" ? [i] : [])) },
    { title: say(language, "最小性", "No smaller one"), body: say(language, `在 ${texInterval(answer.on)} 内 $f(${x}) = ${printLatex(answer.level)}$ 恰有 ${answer.roots.length} 个解:$${x} = ${roots}$。因此最小正周期只能是 $T/k$,其中 $k$ 整除 ${answer.roots.length}。`, `In ${texInterval(answer.on)} the equation $f(${x}) = ${printLatex(answer.level)}$ has exactly ${answer.roots.length} solution${answer.roots.length === 1 ? "" : "s"}: $${x} = ${roots}$. So the least period is $T/k$ with $k$ dividing ${answer.roots.length}.`), claims: claims.flatMap((c, i) => (c.kind === "roots_complete" ? [i] : [])) },
  ];
  const points = answer.excluded.map((e) => {
    const moved = tidyConstant(add(e.at, mul(frac(1, e.prime), period)));
    const value = (c: Term): string => printLatex(tidyConstant(substitute(plan.expr, x, c)));
    return e.sign === "undefined"
      ? say(language, `$T/${e.prime}$ 不是周期:$f$ 在 $${printLatex(e.at)}$ 有定义,在 $${printLatex(moved)}$ 无定义`, `$T/${e.prime}$ is no period: $f$ is defined at $${printLatex(e.at)}$ but not at $${printLatex(moved)}$`)
      : say(language, `$T/${e.prime}$ 不是周期:$f(${printLatex(e.at)}) = ${value(e.at)} \\ne ${value(moved)} = f(${printLatex(moved)})$`, `$T/${e.prime}$ is no period: $f(${printLatex(e.at)}) = ${value(e.at)} \\ne ${value(moved)} = f(${printLatex(moved)})$`);
  });
  if (points.length > 0) steps.push({ title: say(language, "排除更小的周期", "Smaller candidates"), body: joined(points, language) + say(language, "。", "."), claims: claims.flatMap((c, i) => (c.kind === "sign" || c.kind === "undefined_on" ? [i] : [])) });
  return [...steps, conclusion];
}
