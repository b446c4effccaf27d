/** Read-back, answer and explanation of intercepts. */
import type { Claim } from "../../certify/kernel/claim.js";
import { DIGITS, type Located, digitBox } from "../../certify/kernel/located.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { absInt } from "../../certify/kernel/rational.js";
import { type Term, add, int, mul, substitute, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { cutOff } from "../decimal.js";
import { realNumbers, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function readBack(plan: Plan, language: Language): string {
  return say(language, `求曲线 $y = ${printLatex(plan.expr)}$ 与坐标轴的交点${realNumbers([plan.expr], language)}`, `Find where $y = ${printLatex(plan.expr)}$ meets the coordinate axes ${realNumbers([plan.expr], language)}`);
}

/** `text`: digits that are cut off say so. */
interface Zero { readonly plain: string; readonly text: string; readonly latex: string }

/** The digits that all numbers of the tile share, cut off. */
function digitsOf(tile: Located[number]): string | null {
  const box = digitBox(tile.on);
  if (box === null) return null;
  const end = box.lo.n < 0n ? box.hi : box.lo;
  const digits = ((absInt(end.n) * 10n ** BigInt(DIGITS)) / end.d).toString().padStart(DIGITS + 1, "0");
  return `${end.n < 0n ? "-" : ""}${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
}

/** A root without a closed form by proved decimal digits, cut off. */
const decimalsOf = (t: Term): string => cutOff(t, DIGITS) ?? printPlain(t);

function zerosOf(plan: Plan, answer: Answer): readonly Zero[] {
  const exact = (t: Term): Zero => (t.kind === "root" ? { plain: decimalsOf(t), text: `${decimalsOf(t)}…`, latex: `${decimalsOf(t)}\\ldots` } : { plain: printPlain(t), text: printPlain(t), latex: printLatex(t) });
  if (answer.general !== null) {
    const n = plan.variable === "n" ? "k" : "n";
    return answer.general.families.map(({ start, step }) => {
      const multiple = step.kind === "number" && step.value.n === step.value.d ? sym(n) : mul(step, sym(n));
      return exact(start.kind === "number" && start.value.n === 0n ? multiple : add(start, multiple));
    });
  }
  if (answer.located === null) return answer.zeros.map(exact);
  return answer.located.flatMap((t) => {
    if (t.holds === "all") return t.on.lo.kind === "finite" ? [exact(t.on.lo.at)] : [];
    const digits = t.holds === "none" || t.holds === "undefined" ? null : digitsOf(t);
    return digits === null ? [] : [{ plain: digits, text: `${digits}…`, latex: `${digits}\\ldots` }];
  });
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const zeros = zerosOf(plan, answer);
  const integer = answer.general !== null && zeros.length > 0 ? (plan.variable === "n" ? "k" : "n") : null;
  const list = (of: (z: Zero) => string, none: string): string => (zeros.length === 0 ? none : zeros.map((z) => `(${of(z)}, 0)`).join(", "));
  const y = answer.atZero === null ? null : `(0, ${printPlain(answer.atZero)})`;
  const any = integer === null ? "" : say(language, `(${integer} 为任意整数)`, ` (${integer} any integer)`);
  return {
    text: say(language, `与 x 轴的交点:${list((z) => z.text, "无")}${any};与 y 轴的交点:${y ?? "无"}`, `x-intercepts: ${list((z) => z.text, "none")}${any}; y-intercept: ${y ?? "none"}`),
    latex: `\\text{${say(language, "与 x 轴", "x-axis")}}: ${zeros.length === 0 ? "\\varnothing" : zeros.map((z) => `\\left(${z.latex}, 0\\right)`).join(",\\ ")};\\ \\text{${say(language, "与 y 轴", "y-axis")}}: ${answer.atZero === null ? "\\varnothing" : `\\left(0, ${printLatex(answer.atZero)}\\right)`}`,
    plain: `x-intercepts: ${list((z) => z.plain, "none")}; y-intercept: ${y ?? "none"}`,
  };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const zeros = zerosOf(plan, answer);
  const all = claims.map((_, i) => i);
  const list = zeros.map((z) => `${plan.variable} = ${z.latex}`).join(",\\ ");
  const put = substitute(plan.expr, plan.variable, int(0));
  return [
    { title: say(language, "与 x 轴", "x-axis"), body: zeros.length === 0 ? say(language, `令 $y = 0$:方程 $${printLatex(plan.expr)} = 0$ 没有实数解,曲线与 x 轴不相交。`, `Put $y = 0$: $${printLatex(plan.expr)} = 0$ has no real solution, so the curve does not meet the x-axis.`) : say(language, `令 $y = 0$,解 $${printLatex(plan.expr)} = 0$,得 $${list}$;没有其他实数解(由核验内核证明)。`, `Put $y = 0$ and solve $${printLatex(plan.expr)} = 0$: $${list}$, and there is no other real solution (proved by the kernel).`), claims: all.slice(0, -1) },
    { title: say(language, "与 y 轴", "y-axis"), body: answer.atZero === null ? say(language, `$${plan.variable} = 0$ 时函数无定义,曲线与 y 轴不相交。`, `The function is undefined at $${plan.variable} = 0$, so the curve does not meet the y-axis.`) : say(language, `令 $${plan.variable} = 0$,得 $y = ${printLatex(put)} = ${printLatex(answer.atZero)}$,交点为 $\\left(0, ${printLatex(answer.atZero)}\\right)$。`, `Put $${plan.variable} = 0$: $y = ${printLatex(put)} = ${printLatex(answer.atZero)}$, the point $\\left(0, ${printLatex(answer.atZero)}\\right)$.`), claims: all.slice(-1) },
  ];
}
