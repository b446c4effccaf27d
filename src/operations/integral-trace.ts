/** The rules by which an antiderivative was found, told as a teacher would: rule named, substitution shown. */
import { differentiate } from "../certify/kernel/derivative.js";
import { printLatex } from "../certify/kernel/print.js";
import { type Term, sym } from "../certify/kernel/term.js";
import type { Language, Text } from "../language.js";
import { isNumber, keyOf, simplify } from "../solve/integrate/algebra.js";
import { integrate } from "../solve/integrate/index.js";
import { forms, polished } from "../solve/integrate/polish.js";
import type { Trace } from "../solve/integrate/trace.js";
import { tidy } from "../solve/tidy.js";
import { say } from "./formulas.js";
import type { Step } from "./operation.js";

/** Steps shown at most: a longer derivation is cut, the result stands anyway. */
const MAX_STEPS = 16;

export const letterLatex = (v: string): string => printLatex(sym(v));
/** ∫ f dx. */
export const integralLatex = (f: Term, v: string): string => {
  const inside = printLatex(f);
  return isNumber(f, 1n) ? `\\int d${letterLatex(v)}` : `\\int ${f.kind === "sum" || inside.startsWith("-") ? `\\left(${inside}\\right)` : inside}\\,d${letterLatex(v)}`;
};

const equation = (t: Trace): string => `${integralLatex(t.integrand, t.variable)} = ${printLatex(t.result)}`;

const TITLES: Readonly<Record<Trace["rule"], Text>> = {
  constant: { zh: "常数的积分", en: "Constant" },
  table: { zh: "基本积分公式", en: "Basic integral" },
  "constant-factor": { zh: "提出常数因子", en: "Constant factor" },
  sum: { zh: "逐项积分", en: "Term by term" },
  substitution: { zh: "换元法", en: "Substitution" },
  parts: { zh: "分部积分", en: "Integration by parts" },
  "partial-fractions": { zh: "部分分式", en: "Partial fractions" },
  rewrite: { zh: "恒等变形", en: "Rewrite" },
  "trig-reduction": { zh: "积化和差(降幂)", en: "Product-to-sum formulas" },
  "tangent-half-angle": { zh: "万能代换", en: "Tangent half-angle substitution" },
  "exponential-polynomial": { zh: "反复分部积分", en: "Repeated integration by parts" },
  "root-substitution": { zh: "根式代换", en: "Substitute the root" },
  "quadratic-root": { zh: "待定系数法(二次根式)", en: "Undetermined coefficients (root of a quadratic)" },
  ansatz: { zh: "待定系数法", en: "Undetermined coefficients" },
  "absolute-value": { zh: "按符号去绝对值", en: "Remove the absolute value by sign" },
  divide: { zh: "除法", en: "Divide" },
  binomial: { zh: "二项式代换", en: "Binomial substitution" },
};

/** The derivation of this very antiderivative, when our own rules give it; an engine's has none. `as`: how it is written, e.g. without bars. */
export function derivationSteps(expr: Term, variable: string, result: Term, language: Language, as: (F: Term) => Term = (F) => F): readonly Step[] {
  const found = integrate(expr, variable);
  if (found === null) return [];
  const shown = keyOf(polished(result, variable));
  const isSame = [found.result, ...forms(found.result, variable)].some((F) => keyOf(polished(as(F), variable)) === shown);
  return isSame ? traceSteps(found.trace, language) : [];
}

function traceSteps(trace: Trace, language: Language): readonly Step[] {
  const out: Step[] = [];
  const put = (t: Trace, body: string): void => { out.push({ title: TITLES[t.rule][language], body, claims: [] }); };
  const walk = (t: Trace): void => {
    if (out.length >= MAX_STEPS) return;
    switch (t.rule) {
      case "sum": return sum(t, put, walk, language);
      case "constant-factor": { const [child] = t.children; if (child !== undefined && child.children.length > 0) { put(t, `$${integralLatex(t.integrand, t.variable)} = ${factorLatex(t)}${integralLatex(child.integrand, child.variable)}$`); walk(child); } else put({ ...t, rule: child?.rule ?? t.rule }, `$${equation(t)}$`); return; }
      case "substitution": case "root-substitution": case "binomial": case "tangent-half-angle": return substitution(t, put, walk, language);
      case "parts": return parts(t, put, walk, language);
      case "quadratic-root": return put(t, say(language, `设 $\\int \\frac{P}{\\sqrt{q}}\\,d${letterLatex(t.variable)} = Q\\sqrt{q} + \\lambda\\int\\frac{d${letterLatex(t.variable)}}{\\sqrt{q}} + \\cdots$,其中 $q = ${printLatex(t.meaning ?? t.integrand)}$;求导比较系数,得 $${equation(t)}$`, `Write $\\int \\frac{P}{\\sqrt{q}}\\,d${letterLatex(t.variable)} = Q\\sqrt{q} + \\lambda\\int\\frac{d${letterLatex(t.variable)}}{\\sqrt{q}} + \\cdots$ with $q = ${printLatex(t.meaning ?? t.integrand)}$; differentiating and comparing coefficients gives $${equation(t)}$`));
      case "absolute-value": return put(t, say(language, `在 $${printLatex(t.meaning ?? t.integrand)}$ 不变号的每一侧分别积分,再用绝对值合写:$${equation(t)}$`, `Integrate on each side of the zero of $${printLatex(t.meaning ?? t.integrand)}$ and write both with the absolute value: $${equation(t)}$`));
      default:
        put(t, t.rewritten === undefined ? `$${equation(t)}$` : `$${integralLatex(t.integrand, t.variable)} = ${integralLatex(t.rewritten, t.variable)}$`);
        for (const c of t.children) walk(c);
    }
  };
  walk(trace);
  return merged(out);
}

type Put = (t: Trace, body: string) => void;
type Walk = (t: Trace) => void;

/** c in front of the integral: what the integrand has beside its moving part. */
function factorLatex(t: Trace): string {
  const c = printLatex(simplify({ kind: "product", factors: [t.integrand, { kind: "power", base: t.rewritten ?? t.integrand, exponent: { kind: "number", value: { n: -1n, d: 1n } } }] }));
  return c === "1" ? "" : c === "-1" ? "-" : c;
}

function sum(t: Trace, put: Put, walk: Walk, language: Language): void {
  put(t, `$${integralLatex(t.integrand, t.variable)} = ${t.children.map((c) => integralLatex(c.integrand, c.variable)).join(" + ")}$`);
  const isEasy = (c: Trace): boolean => c.children.every((d) => d.children.length === 0) && ["table", "constant", "constant-factor"].includes(c.rule) && c.children.every((d) => ["table", "constant"].includes(d.rule));
  const easy = t.children.filter(isEasy);
  const [one] = easy;
  if (one !== undefined) put({ ...one, rule: "table" }, easy.map((c) => `$${equation(c)}$`).join(say(language, ",", ", ")));
  for (const c of t.children) if (!isEasy(c)) walk(c);
}

function substitution(t: Trace, put: Put, walk: Walk, language: Language): void {
  const [child] = t.children;
  const u = letterLatex(t.letter ?? "u");
  if (child === undefined || t.meaning === undefined) return put(t, `$${equation(t)}$`);
  const d = differentiate(t.meaning, t.variable);
  const isHalf = t.rule === "tangent-half-angle";
  const du = d === null || t.rule !== "substitution" ? "" : `,\\ d${u} = ${coefficientLatex(tidy(d))}d${letterLatex(t.variable)}`;
  const half = isHalf ? `,\\ \\sin = \\frac{2t}{1+t^2},\\ \\cos = \\frac{1-t^2}{1+t^2}` : "";
  put(t, say(language, `令 $${u} = ${printLatex(t.meaning)}${du}${half}$,则积分化为 $${integralLatex(child.integrand, child.variable)}$`, `Let $${u} = ${printLatex(t.meaning)}${du}${half}$; the integral becomes $${integralLatex(child.integrand, child.variable)}$`));
  walk(child);
  put({ ...t, rule: "substitution" }, say(language, `代回 $${u} = ${printLatex(t.meaning)}$:$${equation(t)}$`, `Substitute back $${u} = ${printLatex(t.meaning)}$: $${equation(t)}$`));
}
const coefficientLatex = (t: Term): string => (isNumber(t, 1n) ? "" : `${t.kind === "sum" ? `\\left(${printLatex(t)}\\right)` : printLatex(t)}\\,`);

function parts(t: Trace, put: Put, walk: Walk, language: Language): void {
  const last = t.children[t.children.length - 1];
  if (t.u === undefined || t.dv === undefined || t.v === undefined || last === undefined) return put(t, `$${equation(t)}$`);
  const x = letterLatex(t.variable);
  const d = differentiate(t.u, t.variable);
  if (t.children.length > 1) for (const c of t.children.slice(0, -1)) if (c.children.length > 0) walk(c);
  const du = d === null ? "" : `,\\ du = ${coefficientLatex(tidy(d))}d${x}`;
  put(t, say(language, `取 $u = ${printLatex(t.u)},\\ dv = ${coefficientLatex(t.dv)}d${x}${du},\\ v = ${printLatex(t.v)}$:$\\int u\\,dv = uv - \\int v\\,du$,余下 $${integralLatex(last.integrand, last.variable)}$`, `Take $u = ${printLatex(t.u)},\\ dv = ${coefficientLatex(t.dv)}d${x}${du},\\ v = ${printLatex(t.v)}$: $\\int u\\,dv = uv - \\int v\\,du$, which leaves $${integralLatex(last.integrand, last.variable)}$`));
  walk(last);
  put(t, `$${equation(t)}$`);
}

/** Neighbours with the same text once. */
const merged = (steps: readonly Step[]): readonly Step[] => steps.filter((s, i) => steps[i - 1]?.body !== s.body);
