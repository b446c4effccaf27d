/** Read-back, answer and explanation of triangles. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Plan, valuesOf } from "./claims.js";

const asked = (plan: Plan): string => (plan.target === null ? (plan.angle ?? "") : printLatex(plan.target));
const factsOf = (plan: Plan): string => [...plan.facts.map((f) => `${printLatex(f.left)} = ${printLatex(f.right)}`), ...plan.angles.map((k) => `${k.angle} = ${printLatex(k.value)}`)].map((f) => `$${f}$`).join(", ");

export function readBack(plan: Plan, language: Language): string {
  return say(language, `△ABC(边 a、b、c 分别对角 A、B、C,面积 S)中,${factsOf(plan)},求 $${asked(plan)}$`, `In the triangle ABC (sides a, b, c opposite A, B, C; area S): ${factsOf(plan)}; find $${asked(plan)}$`);
}

export function present(_: Plan, answer: Answer): Presented {
  const values = answer.angle === null ? valuesOf(answer) : [answer.angle];
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return { text: printPlain(value), latex: printLatex(value), plain: printPlain(value), term: value };
  const plain = `{${values.map((v) => printPlain(v)).join(", ")}}`;
  return { text: plain, latex: `\\{${values.map((v) => printLatex(v)).join(",\\ ")}\\}`, plain };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const names = ["a", "b", "c", "S"];
  const found = answer.determined.lemmas.map((l) => { const r = l.trace.roots.find((_, i) => !l.trace.excluded.some((e) => e.root === i)); const out = l.trace.roots.filter((_, i) => l.trace.excluded.some((e) => e.root === i)); return r === undefined ? "" : `$${names[l.unknown] ?? ""} = ${printLatex(r)}$${out.length === 0 ? "" : say(language, `(舍去 $${out.map((x) => printLatex(x)).join(",\\ ")}$)`, ` (not $${out.map((x) => printLatex(x)).join(",\\ ")}$)`)}`; }).filter((t) => t !== "");
  const points = answer.determined.cases.map((c) => names.map((n, i) => { const v = c.point[i]; return v === undefined ? "" : `${n} = ${printLatex(v)}`; }).join(",\\ "));
  const [cosine] = valuesOf(answer);
  return [
    { title: say(language, "余弦定理与面积公式", "Law of cosines, area"), body: say(language, "用边和面积表示:$\\cos A = \\frac{b^2+c^2-a^2}{2bc}$,$\\sin A = \\frac{2S}{bc}$(B、C 类似),$16S^2 = (a+b+c)(b+c-a)(a+c-b)(a+b-c)$。", "By sides and area: $\\cos A = \\frac{b^2+c^2-a^2}{2bc}$, $\\sin A = \\frac{2S}{bc}$ (B, C alike), $16S^2 = (a+b+c)(b+c-a)(a+c-b)(a+b-c)$."), claims: [] },
    ...(found.length === 0 ? [] : [{ title: say(language, "求边", "The sides"), body: found.join(say(language, ",", ", ")), claims: indices("equal", "roots_complete", "sign") }]),
    { title: say(language, "检验", "Check"), body: say(language, `例如 $${points.join(";\\ ")}$ 的三角形满足条件。`, `The triangle with $${points.join(";\\ ")}$ satisfies the facts.`), claims: indices("equal", "sign") },
    ...(answer.angle === null || cosine === undefined ? [] : [{ title: say(language, "由余弦求角", "From the cosine to the angle"), body: `$\\cos ${plan.angle ?? ""} = ${printLatex(cosine)}$`, claims: indices("equal", "sign") }]),
    { title: say(language, "结论", "Result"), body: `$${asked(plan)} = ${present(plan, answer).latex}$`, claims: claims.map((_, i) => i) },
  ];
}
