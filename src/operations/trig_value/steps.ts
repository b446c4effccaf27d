/** Read-back, answer and explanation of trigonometric values. */
import type { Claim } from "../../certify/kernel/claim.js";
import { LETTER } from "../../certify/kernel/determined.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, PI, frac, integerOf, mul, substitute } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, type Range } from "./claims.js";

const QUADRANT = { zh: ["", "一", "二", "三", "四"], en: ["", "first", "second", "third", "fourth"] } as const;
const end = (t: Term): string => (integerOf(t) === 0n ? "0" : printLatex(tidyConstant(mul(t, frac(1, 2), PI))));
const range = (r: Range): string => `${printLatex({ kind: "symbol", name: r.angle })} \\in ${r.closed && r.open !== "from" ? "[" : "("}${end(r.from)}, ${end(r.to)}${r.closed && r.open !== "to" ? "]" : ")"}`;

function where(plan: Plan, language: Language): readonly string[] {
  return [
    ...plan.quadrants.map((q) => say(language, `$${printLatex({ kind: "symbol", name: q.angle })}$ 是第${QUADRANT.zh[q.quadrant]}象限角`, `$${printLatex({ kind: "symbol", name: q.angle })}$ in the ${QUADRANT.en[q.quadrant]} quadrant`)),
    ...plan.ranges.map((r) => `$${range(r)}$`),
  ];
}

export function readBack(plan: Plan, language: Language): string {
  const facts = [...plan.facts.map((f) => `$${printLatex(f.left)} = ${printLatex(f.right)}$`), ...where(plan, language)].join(say(language, ",", ", "));
  return say(language, `已知 ${facts},求 $${printLatex(plan.target)}$`, `Given ${facts}, find $${printLatex(plan.target)}$`);
}

export function present(_: Plan, answer: Answer): Presented {
  const values = answer.determined.cases.flatMap((c) => c.values);
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return { text: printPlain(value), latex: printLatex(value), plain: printPlain(value), term: value };
  const plain = `{${values.map((v) => printPlain(v)).join(", ")}}`;
  return { text: plain, latex: `\\{${values.map((v) => printLatex(v)).join(",\\ ")}\\}`, plain };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const [trace] = answer.determined.traces;
  const polynomial = trace === undefined ? "" : printLatex(substitute(trace.polynomial, LETTER, { kind: "symbol", name: "t" }));
  const roots = trace?.roots.map((r) => printLatex(r)).join(",\\ ") ?? "";
  const excluded = trace?.excluded.flatMap((e) => { const r = trace.roots[e.root]; return r === undefined ? [] : [printLatex(r)]; }) ?? [];
  const places = answer.determined.cases.map((c) => plan.letters.map((l, i) => { const v = c.point[i]; return v === undefined ? "" : `${printLatex({ kind: "symbol", name: l })} = ${printLatex(v)}`; }).join(",\\ "));
  return [
    { title: say(language, "由恒等式得到所求的方程", "An equation for the value"), body: say(language, `用 $\\sin^2 + \\cos^2 = 1$ 与和角、倍角公式,从已知条件得:设 $t = ${printLatex(plan.target)}$,则 $${polynomial} = 0$,$t \\in \\{${roots}\\}$。`, `By $\\sin^2 + \\cos^2 = 1$ and the addition formulas, the facts give for $t = ${printLatex(plan.target)}$: $${polynomial} = 0$, so $t \\in \\{${roots}\\}$.`), claims: indices("equal", "roots_complete") },
    ...(excluded.length === 0 ? [] : [{ title: say(language, "由角的范围定符号", "The sign from the range"), body: say(language, `由 ${where(plan, language).join("、")} 舍去 $${excluded.join(",\\ ")}$。`, `${where(plan, language).join(", ")} excludes $${excluded.join(",\\ ")}$.`), claims: indices("sign", "equal") }]),
    { title: say(language, "检验", "Check"), body: say(language, `例如 $${places.join(";\\ ")}$ 满足条件,取到所求的值。`, `For instance $${places.join(";\\ ")}$ satisfies the facts and has the value.`), claims: indices("equal", "sign") },
    { title: say(language, "结论", "Result"), body: `$${printLatex(plan.target)} = ${present(plan, answer).latex}$`, claims: claims.map((_, i) => i) },
  ];
}
