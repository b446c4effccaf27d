/** Read-back, answer and explanation of complex numbers. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { signQ } from "../../certify/kernel/rational.js";
import { type Term, add, mul, neg, substitute, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { joined, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Fact, type Plan, conjugateName, imName, pairOf, problemOf, quadrantOf, reName, valuesOf } from "./claims.js";

/** Conjugates and the unit as they are written by hand. */
const latex = (t: Term): string => printLatex(t).replace(/z_\{?(\d?)bar\}?/g, (_, n: string) => `\\bar{z${n === "" ? "" : `_{${n}}`}}`).replace(/w_\{?(\d?)bar\}?/g, (_, n: string) => `\\bar{w${n === "" ? "" : `_{${n}}`}}`);
const isNought = (t: Term | undefined): boolean => t?.kind === "number" && signQ(t.value) === 0;

/** re + im·i without parts that are 0; `unit` is the name of i. */
function complexTerm(re: Term, im: Term, unit: string): Term {
  if (isNought(im)) return re;
  const one = im.kind === "number" && im.value.d === 1n && (im.value.n === 1n || im.value.n === -1n);
  const part = one && im.kind === "number" ? (im.value.n === 1n ? sym(unit) : neg(sym(unit))) : mul(im, sym(unit));
  return isNought(re) ? part : add(re, part);
}

const KINDS: Readonly<Record<Exclude<Fact["kind"], "equal">, { zh: string; en: string }>> = {
  imaginary: { zh: "是纯虚数", en: "is purely imaginary" }, real: { zh: "是实数", en: "is real" }, parts_equal: { zh: "的实部与虚部相等", en: "has equal real and imaginary parts" }, parts_opposite: { zh: "的实部与虚部互为相反数", en: "has opposite real and imaginary parts" },
};
const ASKED = {
  value: { zh: "", en: "" }, real_part: { zh: "的实部", en: "the real part of " }, imaginary_part: { zh: "的虚部", en: "the imaginary part of " }, conjugate: { zh: "的共轭复数", en: "the conjugate of " }, modulus: { zh: "的模", en: "the modulus of " }, quadrant: { zh: "在复平面内对应的点所在的象限", en: "the quadrant of the complex plane that holds " },
} as const;

const factText = (f: Fact, language: Language): string => (f.kind === "equal" ? `$${latex(f.left)} = ${f.right === null ? "" : latex(f.right)}$` : say(language, `$${latex(f.left)}$ ${KINDS[f.kind].zh}`, `$${latex(f.left)}$ ${KINDS[f.kind].en}`));

export function readBack(plan: Plan, language: Language): string {
  const facts = plan.facts.map((f) => factText(f, language)).join(say(language, ",", ", "));
  const real = plan.real.length === 0 ? "" : say(language, `(${plan.real.join("、")} 为实数)`, ` (${plan.real.join(", ")} real)`);
  const about = plan.about.map((t) => `$${latex(t)}$`).join(say(language, "、", ", "));
  const given = facts === "" ? "" : say(language, `已知 ${facts}${real},`, `Given ${facts}${real}: `);
  return say(language, `${given}求${plan.facts.length === 0 ? "复数 " : " "}${about}${ASKED[plan.ask].zh}(i 为虚数单位)`, `${given}${given === "" ? "Find" : "find"} ${ASKED[plan.ask].en}${about} (i the imaginary unit)`);
}

const QUADRANTS = ["", "第一象限", "第二象限", "第三象限", "第四象限"];

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const all = valuesOf(answer);
  const one = (values: readonly Term[]): { readonly plain: string; readonly latex: string } => {
    const [re, im] = values;
    if (re === undefined || im === undefined || plan.about.length > 1) return { plain: values.map((v) => printPlain(v)).join(", "), latex: values.map((v) => printLatex(v)).join(",\\ ") };
    return { plain: printPlain(complexTerm(re, im, "I")), latex: latex(complexTerm(re, im, "i")) };
  };
  const [first, ...others] = all;
  if (plan.ask === "modulus" && answer.modulus !== null) return { text: printPlain(answer.modulus), latex: printLatex(answer.modulus), plain: printPlain(answer.modulus), term: answer.modulus };
  if (plan.ask === "quadrant" && first?.[0] !== undefined && first[1] !== undefined) {
    const q = quadrantOf(first[0], first[1]);
    return { text: say(language, QUADRANTS[q] ?? "", `quadrant ${q}`), latex: `\\text{${say(language, QUADRANTS[q] ?? "", `quadrant ${q}`)}}`, plain: say(language, QUADRANTS[q] ?? "", `quadrant ${q}`) };
  }
  if (plan.about.length > 1 && first !== undefined) {
    const named = plan.about.map((t, i) => ({ plain: `${printPlain(t)} = ${first[i] === undefined ? "" : printPlain(first[i])}`, latex: `${latex(t)} = ${first[i] === undefined ? "" : printLatex(first[i])}` }));
    return { text: named.map((n) => n.plain).join(", "), latex: named.map((n) => n.latex).join(",\\ "), plain: named.map((n) => n.plain).join(", ") };
  }
  const values = all.map(one);
  const [v] = values;
  if (v === undefined || others.length > 0) { const plain = `{${values.map((x) => x.plain).join(", ")}}`; return { text: plain, latex: `\\{${values.map((x) => x.latex).join(",\\ ")}\\}`, plain }; }
  const isReal = first !== undefined && (first.length === 1 || isNought(first[1]));
  return { text: v.plain.replaceAll("I", "i"), latex: v.latex, plain: v.plain, ...(isReal && first[0] !== undefined ? { term: first[0] } : {}) };
}

/** The parts of unknowns under short names: z = x + yi. */
function shortened(t: Term, plan: Plan): Term {
  return plan.complex.reduce((u, z, i) => substitute(substitute(u, reName(z), sym(i === 0 ? "x" : `x_${i}`)), imName(z), sym(i === 0 ? "y" : `y_${i}`)), t);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const problem = problemOf(plan);
  const steps: Step[] = [];
  const isShort = !plan.real.some((r) => /^[xy](?:_\d)?$/.test(r));
  const show = (t: Term): string => latex(tidy(isShort ? shortened(t, plan) : t));
  if (plan.complex.length > 0) {
    const names = plan.complex.map((z, i) => `${latex(sym(z))} = ${isShort ? `${i === 0 ? "x" : `x_{${i}}`} + ${i === 0 ? "y" : `y_{${i}}`}\\,i` : `${latex(sym(reName(z)))} + ${latex(sym(imName(z)))}\\,i`}`);
    const bars = plan.complex.some((z) => JSON.stringify(plan.facts.map((f) => [f.left, f.right]), (_, v: unknown) => (typeof v === "bigint" ? v.toString() : v)).includes(conjugateName(z)));
    steps.push({ title: say(language, "设实部与虚部", "Name the parts"), body: say(language, `设 $${names.join(",\\ ")}$,其中各字母为实数${bars ? ",共轭复数的虚部取相反数" : ""}。`, `Let $${names.join(",\\ ")}$ with real letters${bars ? "; a conjugate has the opposite imaginary part" : ""}.`), claims: [] });
  }
  if (typeof problem !== "string" && problem.equations.length > 0) {
    const lines = problem.equations.map((e) => `$${show(e)} = 0$`);
    steps.push({ title: say(language, "比较实部与虚部", "Compare the parts"), body: say(language, "由已知条件,两边的实部与虚部分别相等:", "Real and imaginary parts of the facts give: ") + joined(lines, language) + say(language, "。", "."), claims: indices("equal") });
    const [c] = answer.determined.cases;
    const point = c === undefined ? "" : problem.unknowns.map((u, i) => { const v = c.point[i]; return v === undefined ? "" : `${show(sym(u))} = ${printLatex(v)}`; }).join(",\\ ");
    if (answer.determined.cases.length === 1) steps.push({ title: say(language, "求解", "Solve"), body: say(language, `例如 $${point}$ 满足全部条件;所求的值由这些方程唯一确定。`, `$${point}$ satisfies all of them, and the equations fix the value asked for.`), claims: indices("equal", "roots_complete", "nonzero", "sign") });
  }
  const [about] = plan.about;
  const pair = about === undefined || plan.about.length > 1 ? null : pairOf(about, plan);
  if (pair !== null && plan.complex.length === 0 && plan.real.length === 0) steps.push({ title: say(language, "化成 a + bi 的形式", "Write it as a + bi"), body: say(language, `分子分母同乘分母的共轭复数,并用 $i^2 = -1$:$${latex(about ?? sym("z"))} = ${latex(complexTerm(tidy(pair.re), tidy(pair.im), "i"))}$。`, `Multiply by the conjugate of the denominator and use $i^2 = -1$: $${latex(about ?? sym("z"))} = ${latex(complexTerm(tidy(pair.re), tidy(pair.im), "i"))}$.`), claims: indices("equal") });
  if (plan.ask === "modulus") steps.push({ title: say(language, "求模", "Modulus"), body: say(language, `模的平方等于实部与虚部的平方和:$${printLatex(valuesOf(answer)[0]?.[0] ?? sym("r"))}$。`, `The square of the modulus is the sum of the squares of the parts: $${printLatex(valuesOf(answer)[0]?.[0] ?? sym("r"))}$.`), claims: indices("equal", "sign") });
  steps.push({ title: say(language, "结论", "Result"), body: `$${present(plan, answer, language).latex}$`, claims: claims.map((_, i) => i) });
  return steps;
}
