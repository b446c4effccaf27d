/** Read-back, answer and explanation of conics. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, int, mul, neg, sameTerm, sub, sym } from "../../certify/kernel/term.js";
import type { Language, Text } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Ask, type Plan, standard } from "./claims.js";

const ASKED: Readonly<Record<Ask, Text>> = {
  center: { zh: "中心(圆心)", en: "centre" }, radius: { zh: "半径", en: "radius" }, eccentricity: { zh: "离心率", en: "eccentricity" }, foci: { zh: "焦点坐标", en: "foci" }, asymptotes: { zh: "渐近线方程", en: "asymptotes" },
  directrix: { zh: "准线方程", en: "directrix" }, focal_length: { zh: "焦距", en: "focal distance 2c" }, long_axis: { zh: "长轴(实轴)长", en: "length of the major (transverse) axis" }, short_axis: { zh: "短轴(虚轴)长", en: "length of the minor (conjugate) axis" },
  parameter: { zh: "焦点到准线的距离", en: "distance of focus and directrix" }, distance_to_line: { zh: "中心(圆心)到直线的距离", en: "distance of the centre from the line" },
};
const KIND: Readonly<Record<Answer["kind"], Text>> = { ellipse: { zh: "椭圆", en: "ellipse" }, circle: { zh: "圆", en: "circle" }, hyperbola: { zh: "双曲线", en: "hyperbola" }, parabola: { zh: "抛物线", en: "parabola" } };
const curve = (plan: Plan): string => `${printLatex(plan.left)} = ${printLatex(plan.right)}`;

function line(plan: Plan): string {
  const [u, v, w] = plan.line;
  return u === undefined || v === undefined || w === undefined ? "" : `${printLatex(tidy(add(mul(u, sym(plan.x)), mul(v, sym(plan.y)), w)))} = 0`;
}

export function readBack(plan: Plan, language: Language): string {
  const to = plan.ask === "distance_to_line" ? say(language, `($${line(plan)}$)`, ` ($${line(plan)}$)`) : "";
  return say(language, `求曲线 $${curve(plan)}$ 的${ASKED[plan.ask].zh}${to}`, `Find the ${ASKED[plan.ask].en} of the curve $${curve(plan)}$${to}`);
}

/** k ± m·(x − h), simplified. */
const lines = (plan: Plan, answer: Answer, m: Term): readonly Term[] => [m, neg(m)].map((s) => tidy(add(answer.k, mul(s, sub(sym(plan.x), answer.h)))));

export function present(plan: Plan, answer: Answer): Presented {
  const { values } = answer;
  const [v] = values;
  if (v === undefined) return { text: "", latex: "", plain: "" };
  if (plan.ask === "center" || plan.ask === "foci") {
    const pairs = values.flatMap((x, i) => { const y = values[i + 1]; return i % 2 === 1 || y === undefined ? [] : [{ plain: `(${printPlain(x)}, ${printPlain(y)})`, latex: `\\left(${printLatex(x)}, ${printLatex(y)}\\right)` }]; });
    const plain = pairs.map((p) => p.plain).join(", ");
    return { text: plain, latex: pairs.map((p) => p.latex).join(",\\ "), plain };
  }
  if (plan.ask === "asymptotes") {
    const two = lines(plan, answer, v);
    const plain = two.map((t) => `${plan.y} = ${printPlain(t)}`).join(", ");
    return { text: plain, latex: two.map((t) => `${plan.y} = ${printLatex(t)}`).join(",\\ "), plain };
  }
  if (plan.ask === "directrix") { const name = answer.axis === "x" ? plan.x : plan.y; return { text: `${name} = ${printPlain(v)}`, latex: `${name} = ${printLatex(v)}`, plain: `${name} = ${printPlain(v)}` }; }
  return { text: printPlain(v), latex: printLatex(v), plain: printPlain(v), term: v };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const { kind, axis, first, second } = answer;
  const [a2, b2] = axis === "x" ? [first, second] : [second, first];
  const minusOne = standard(plan, answer);
  const shown = kind === "parabola" ? `${printLatex(minusOne)} = 0` : `${printLatex(add(minusOne, int(1))).replace(/ [-+] 1 \+ 1$/, "")} = 1`;
  const numbers = kind === "circle" ? `r^2 = ${printLatex(first)}` : kind === "parabola" ? `p = ${printLatex(first)}` : `a^2 = ${printLatex(a2)},\\ b^2 = ${printLatex(b2)},\\ c^2 = a^2 ${kind === "hyperbola" ? "+" : "-"} b^2`;
  const centre = sameTerm(answer.h, int(0)) && sameTerm(answer.k, int(0)) ? "" : say(language, `,中心(顶点) $(${printLatex(answer.h)}, ${printLatex(answer.k)})$`, `, centre (vertex) $(${printLatex(answer.h)}, ${printLatex(answer.k)})$`);
  return [
    { title: say(language, "化为标准方程", "Standard form"), body: say(language, `配方得 $${shown}$:这是${KIND[kind].zh},$${numbers}$${centre}。`, `Completing the squares: $${shown}$, a${kind === "ellipse" ? "n" : ""} ${KIND[kind].en} with $${numbers}$${centre}.`), claims: all },
    { title: say(language, "结论", "Result"), body: say(language, `${ASKED[plan.ask].zh}:$${present(plan, answer).latex}$。`, `The ${ASKED[plan.ask].en}: $${present(plan, answer).latex}$.`), claims: all },
  ];
}
