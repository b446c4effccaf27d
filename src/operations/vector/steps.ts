/** Read-back, answer and explanation of vectors. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { joined, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type Fact, type Plan, problemOf, valuesOf } from "./claims.js";

/** Arrows on the vectors of a combination. */
function arrows(t: Term, plan: Plan): string {
  const marked = plan.vectors.reduce((u, v, i) => substitute(u, v.name, sym(`V_${i}`)), t);
  return plan.vectors.reduce((text, v, i) => text.replaceAll(new RegExp(`V_\\{?${i}\\}?`, "g"), `\\vec{${v.name}}`), printLatex(marked));
}
const inBrackets = (t: Term, plan: Plan): string => (t.kind === "sum" ? `\\left(${arrows(t, plan)}\\right)` : arrows(t, plan));

function factLatex(f: Fact, plan: Plan, language: Language): string {
  const [u, v, value] = [arrows(f.u, plan), f.v === null ? "" : arrows(f.v, plan), f.value === null ? "" : printLatex(f.value)];
  switch (f.kind) {
    case "dot": return `${inBrackets(f.u, plan)} \\cdot ${f.v === null ? "" : inBrackets(f.v, plan)} = ${value}`;
    case "modulus": return `\\left|${u}\\right| = ${value}`;
    case "cosine": return `\\cos\\langle ${u}, ${v}\\rangle = ${value}`;
    case "perpendicular": return `${inBrackets(f.u, plan)} \\perp ${f.v === null ? "" : inBrackets(f.v, plan)}`;
    case "parallel": return `${inBrackets(f.u, plan)} \\parallel ${f.v === null ? "" : inBrackets(f.v, plan)}`;
    case "nonzero": return `${u} \\ne \\vec{0}`;
    case "not_parallel": return `${u}, ${v}\\ \\text{${say(language, "不平行", "not parallel")}}`;
  }
}

function asked(plan: Plan): string {
  const { kind, u, v } = plan.target;
  if (kind === "letter") return printLatex(u);
  if (kind === "modulus") return `\\left|${arrows(u, plan)}\\right|`;
  const other = v === null ? "" : arrows(v, plan);
  return kind === "dot" ? `${inBrackets(u, plan)} \\cdot ${v === null ? "" : inBrackets(v, plan)}` : kind === "cosine" ? `\\cos\\langle ${arrows(u, plan)}, ${other}\\rangle` : `\\langle ${arrows(u, plan)}, ${other}\\rangle`;
}

export function readBack(plan: Plan, language: Language): string {
  const vectors = plan.vectors.map((v) => `\\vec{${v.name}}${v.components === null ? "" : ` = (${v.components.map((c) => printLatex(c)).join(", ")})`}`).join(",\\ ");
  const facts = plan.facts.map((f) => factLatex(f, plan, language)).join(",\\ ");
  return say(language, `已知向量 $${vectors}$${facts === "" ? "" : `,$${facts}$`},求 $${asked(plan)}$`, `Given the vectors $${vectors}$${facts === "" ? "" : ` with $${facts}$`}, find $${asked(plan)}$`);
}

export function present(_: Plan, answer: Answer): Presented {
  const values = answer.angle === null ? valuesOf(answer) : [answer.angle];
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return { text: printPlain(value), latex: printLatex(value), plain: printPlain(value), term: value };
  const plain = `{${values.map((v) => printPlain(v)).join(", ")}}`;
  return { text: plain, latex: `\\{${values.map((v) => printLatex(v)).join(",\\ ")}\\}`, plain };
}

/** Products and moduli instead of the letters that stand for them. */
function shown(t: Term, plan: Plan): string {
  const isGram = plan.vectors.every((v) => v.components === null);
  const [a, b] = plan.vectors;
  const text = printLatex(symbolsOf(t).length === 0 ? t : tidy(t));
  if (!isGram || a === undefined || b === undefined) return text;
  return text.replace(/g_\{?12\}?/g, `(\\vec{${a.name}}\\cdot\\vec{${b.name}})`).replace(/g_\{?1\}?/g, `|\\vec{${a.name}}|^2`).replace(/g_\{?2\}?/g, `|\\vec{${b.name}}|^2`);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const problem = problemOf(plan);
  const steps: Step[] = [];
  if (typeof problem !== "string") {
    const isGram = plan.vectors.every((v) => v.components === null);
    if (problem.equations.length > 0) steps.push({
      title: say(language, isGram ? "用数量积展开" : "用坐标表示条件", isGram ? "Expand by dot products" : "Write the facts in components"),
      body: say(language, "$|\\vec u|^2 = \\vec u\\cdot\\vec u$,垂直即数量积为 0,平行即坐标(系数)对应成比例:", "$|\\vec u|^2 = \\vec u\\cdot\\vec u$; perpendicular: the product is 0; parallel: proportional: ") + joined(problem.equations.map((e) => `$${shown(e, plan)} = 0$`), language) + say(language, "(其中 $m_k$ 表示模)。", " ($m_k$ stands for a modulus)."),
      claims: indices("equal"),
    });
    const [goal] = problem.targets;
    if (goal !== undefined && plan.target.kind !== "letter") steps.push({ title: say(language, "所求", "What is asked"), body: `$${asked(plan)} = ${shown(goal, plan)}$`, claims: [] });
    const [trace] = answer.determined.traces;
    const left = trace === undefined ? [] : trace.excluded.flatMap((e) => { const r = trace.roots[e.root]; return r === undefined ? [] : [printLatex(r)]; });
    if (left.length > 0) steps.push({ title: say(language, "舍去", "Discard"), body: say(language, `由条件舍去 $${left.join(",\\ ")}$。`, `The conditions exclude $${left.join(",\\ ")}$.`), claims: indices("equal", "sign") });
  }
  const [cosine] = valuesOf(answer);
  if (answer.angle !== null && cosine !== undefined) steps.push({ title: say(language, "由余弦求角", "From the cosine to the angle"), body: `$\\cos\\theta = ${printLatex(cosine)},\\ \\theta = ${printLatex(answer.angle)}$`, claims: indices("equal", "sign") });
  steps.push({ title: say(language, "结论", "Result"), body: `$${asked(plan)} = ${present(plan, answer).latex}$`, claims: claims.map((_, i) => i) });
  return steps;
}

