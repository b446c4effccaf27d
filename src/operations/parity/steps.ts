/** Read-back, answer and explanation of parity. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { neg, substitute } from "../../certify/kernel/term.js";
import type { Language, Text } from "../../language.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { onInterval, say, tex } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, type Witness, mirrored } from "./claims.js";

const NAMES: Readonly<Record<Answer["kind"], Text>> = {
  even: { zh: "偶函数", en: "even" }, odd: { zh: "奇函数", en: "odd" },
  both: { zh: "既是奇函数又是偶函数", en: "both even and odd" }, neither: { zh: "非奇非偶函数", en: "neither even nor odd" },
};
const PLAIN: Readonly<Record<Answer["kind"], string>> = { even: "even", odd: "odd", both: "even and odd", neither: "neither" };

export function readBack(plan: Plan, language: Language): string {
  return say(language, `判断函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ ${onInterval(plan.on, language)}的奇偶性`, `Decide whether $f(${plan.variable}) = ${printLatex(plan.expr)}$${onInterval(plan.on, language)} is even, odd or neither`);
}

export function present(_plan: Plan, answer: Answer, language: Language): Presented {
  const name = NAMES[answer.kind][language];
  const at = answer.kind !== "neither" ? "" : answer.at !== null
    ? say(language, `(定义域不关于原点对称:含 ${printPlain(answer.at)} 而不含 ${printPlain(tidyConstant(neg(answer.at)))})`, ` (the domain is not symmetric: it holds ${printPlain(answer.at)} but not ${printPlain(tidyConstant(neg(answer.at)))})`)
    : "";
  return { text: `${name}${at}`, latex: `\\text{${name}}`, plain: PLAIN[answer.kind] };
}

/** f(c) and f(−c), with their values. */
function compared(plan: Plan, w: Witness, language: Language): string {
  const value = (c: typeof w.at): string => printLatex(tidyConstant(substitute(plan.expr, plan.variable, c)));
  const minus = tidyConstant(neg(w.at));
  return say(language, `$f(${printLatex(w.at)}) = ${value(w.at)}$,$f(${printLatex(minus)}) = ${value(minus)}$`, `$f(${printLatex(w.at)}) = ${value(w.at)}$ and $f(${printLatex(minus)}) = ${value(minus)}$`);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const x = plan.variable;
  const conclusion = { title: say(language, "结论", "Conclusion"), body: say(language, `所以 $f(${x})$ ${NAMES[answer.kind].zh === "非奇非偶函数" ? "是非奇非偶函数" : answer.kind === "both" ? NAMES.both.zh : `是${NAMES[answer.kind].zh}`}。`, `So $f(${x})$ is ${NAMES[answer.kind].en}.`), claims: all };
  if (answer.at !== null && answer.kind === "neither") {
    const minus = tidyConstant(neg(answer.at));
    return [
      { title: say(language, "定义域", "Domain"), body: say(language, `${tex(answer.at)} 在定义域内,而 ${tex(minus)} 不在,定义域不关于原点对称。`, `${tex(answer.at)} belongs to the domain and ${tex(minus)} does not: the domain is not symmetric about 0.`), claims: all },
      conclusion,
    ];
  }
  const mirror = tidy(mirrored(plan));
  const relation = answer.kind === "even" ? ` = f(${x})` : answer.kind === "odd" ? ` = -f(${x})` : answer.kind === "both" ? ` = f(${x}) = -f(${x})` : "";
  const steps: Step[] = [
    { title: say(language, "定义域", "Domain"), body: say(language, answer.kind === "neither" ? "先比较 $f(-x)$ 与 $f(x)$。" : "定义域关于原点对称:$f$ 在 $x$ 有定义时,在 $-x$ 也有定义。", answer.kind === "neither" ? "Compare $f(-x)$ with $f(x)$." : "The domain is symmetric about 0: wherever $f(x)$ is defined, $f(-x)$ is too.").replaceAll("x", x), claims: all },
    { title: say(language, "计算 f(-x)", "Compute f(-x)"), body: `$f(-${x}) = ${printLatex(mirrored(plan))}${printLatex(mirror) === printLatex(mirrored(plan)) ? "" : ` = ${printLatex(mirror)}`}${relation}$`, claims: all },
  ];
  for (const [w, zh, en] of [[answer.notEven, "不是偶函数", "not even"], [answer.notOdd, "不是奇函数", "not odd"]] as const) {
    if (w !== null) steps.push({ title: say(language, "举反例", "Counterexample"), body: say(language, `${compared(plan, w, language)},所以${zh}。`, `${compared(plan, w, language)}: ${en}.`), claims: all });
  }
  return [...steps, conclusion];
}
