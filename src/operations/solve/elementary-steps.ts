/** The middle of a solution as a teacher writes it, by the kind of the equation; null when no kind fits. Wording only: the proof is the kernel's. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { type MPoly, commonE, divideByMonomial, exponentOf, generatorsOf, monomial, univariateM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, add, call, div, int, isConstantTerm, mapParts, mul, num, parts, pow, sameTerm, sub, sym, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { sumOfLogs, twoExponentials } from "../../solve/log-forms.js";
import { signAt } from "../../solve/order.js";
import { realRoots } from "../../solve/real-roots.js";
import { inFactors, tidy, tidyConstant } from "../../solve/tidy.js";
import { rootsIn } from "../../solve/trig-roots.js";
import { say } from "../formulas.js";
import { caseLines } from "./case-steps.js";
import type { Plan } from "./claims.js";
import { reduced } from "./general-steps.js";
import { undoing } from "./literal-steps.js";
import { type Line, candidateLines, numeratorOf, radicalLines } from "./radical-steps.js";

export function elementaryLines(plan: Plan, solutions: readonly Term[], language: Language): readonly Line[] | null {
  if (symbolsOf(sub(plan.left, plan.right)).some((s) => s !== plan.variable)) return null;
  const angles = holdsAngle(sub(plan.left, plan.right)) ? reduced(plan, language) : [];
  if (angles.length > 0) return angles.map((body, i) => ({ title: i === 0 ? say(language, "化为一个三角函数", "One trigonometric function") : say(language, "求值", "Its values"), body }));
  return caseLines(plan, language) ?? undoneLines(plan, language) ?? substitutionLines(plan, language) ?? radicalLines(plan, solutions, language) ?? logarithmLines(plan, solutions, language) ?? factorLines(plan, language) ?? cubicLines(plan, solutions, language);
}

const holdsAngle = (t: Term): boolean => (t.kind === "call" && ["sin", "cos", "tan"].includes(t.fn)) || parts(t).some(holdsAngle);
const occurrences = (t: Term, x: string): number => (t.kind === "symbol" ? Number(t.name === x) : parts(t).reduce((n, p) => n + occurrences(p, x), 0));
/** Only exponentials and logarithms, sums and multiples around the unknown. */
const isChain = (t: Term, x: string): boolean => !symbolsOf(t).includes(x) || t.kind === "symbol" || (t.kind === "power" ? !symbolsOf(t.base).includes(x) && isChain(t.exponent, x) : (t.kind === "call" ? t.fn === "exp" || t.fn === "log" : true) && parts(t).every((p) => isChain(p, x)));
const holdsExpLog = (t: Term, x: string): boolean => symbolsOf(t).includes(x) && ((t.kind === "call" && (t.fn === "exp" || t.fn === "log")) || (t.kind === "power" && symbolsOf(t.exponent).includes(x)) || parts(t).some((p) => holdsExpLog(p, x)));

/** The unknown at one place: one operation after the other is undone. */
function undoneLines(plan: Plan, language: Language): readonly Line[] | null {
  const [x, expr] = [plan.variable, sub(plan.left, plan.right)];
  if (occurrences(expr, x) !== 1 || !isChain(expr, x) || !holdsExpLog(expr, x)) return null;
  const lines = undoing(plan, language);
  return lines.length === 0 ? null : [{ title: say(language, "逐步求解", "Undo step by step"), body: `${lines.join(say(language, ";", "; "))}${say(language, "。", ".")}` }];
}

/** e^{x ln 3} as 3^x. */
export function withPowers(t: Term): Term {
  const out = mapParts(t, withPowers);
  if (out.kind !== "call" || out.fn !== "exp" || out.arg.kind !== "product") return out;
  const base = out.arg.factors.find((f) => f.kind === "call" && f.fn === "log" && f.arg.kind === "number");
  const rest = out.arg.factors.filter((f) => f !== base);
  return base === undefined || base.kind !== "call" || rest.length === 0 ? out : pow(base.arg, mul(...rest));
}
const show = (t: Term): string => printLatex(withPowers(t));

interface Single { readonly p: MPoly; readonly g: number; readonly term: Term; readonly normalizer: Normalizer }

/** The equation as a polynomial in one function of the unknown. */
function singleFunction(plan: Plan): Single | null {
  for (const expandAngles of [false, true]) {
    const normalizer = new Normalizer(new Fuel(), { expandAngles });
    const f = normalizer.normalize(sub(plan.left, plan.right));
    const rest = f === null ? null : divideByMonomial(f.n, commonE(f.n));
    if (f === null || rest === null || commonE(f.n).some((n, i) => n !== 0 && symbolsOf(normalizer.generators[i]?.term ?? int(0)).length > 0)) continue;
    const moving = generatorsOf(rest).filter((g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t); });
    const [g, ...others] = moving;
    const term = g === undefined ? undefined : normalizer.generators[g]?.term;
    if (g !== undefined && term !== undefined && others.length === 0) return { p: rest, g, term, normalizer };
  }
  return null;
}

/** The coefficients of the powers of the function. */
function coefficientsOf(s: Single): readonly Term[] {
  const out: Term[] = [];
  for (const m of s.p.values()) {
    const k = exponentOf(m.e, s.g);
    out[k] = add(...(out[k] === undefined ? [] : [out[k]]), s.normalizer.polynomialTerm(monomial(m.e.map((n, i) => (i === s.g ? 0 : n)), m.c)));
  }
  return Array.from(out, (c) => c ?? int(0));
}
const inUnknown = (coefficients: readonly Term[], t: Term): Term => {
  const terms = coefficients.flatMap((c, k) => (c.kind === "number" && c.value.n === 0n ? [] : [k === 0 ? c : c.kind === "number" && c.value.n === c.value.d ? (k === 1 ? t : pow(t, int(k))) : mul(c, k === 1 ? t : pow(t, int(k)))]));
  return add(...terms.reverse());
};

/** log x over log b, when the equation becomes rational by that: the function, its name, and the polynomial in it. */
function inBase(plan: Plan, s: Single, coefficients: readonly Term[]): { readonly base: Term; readonly coefficients: readonly Term[] } | null {
  const bases = basesIn(sub(plan.left, plan.right));
  const d = coefficients.length - 1;
  if (s.term.kind !== "call" || s.term.fn !== "log") return null;
  for (const base of bases) {
    const unit = call("log", base);
    const scaled = coefficients.map((c, k) => tidyConstant(div(mul(c, pow(unit, int(k))), mul(coefficients[d] ?? int(1), pow(unit, int(d))))));
    if (scaled.every((c) => c.kind === "number")) return { base, coefficients: scaled };
  }
  return null;
}

/** The b of every 1/log b. */
function basesIn(t: Term): readonly Term[] {
  const own = t.kind === "power" && t.base.kind === "call" && t.base.fn === "log" && t.base.arg.kind === "number" ? [t.base.arg] : [];
  return [...own, ...parts(t).flatMap(basesIn)];
}

/** t = 3^x, t = ln x, t = sin x, t = √x: the values of t, and which of them the function takes. */
function substitutionLines(plan: Plan, language: Language): readonly Line[] | null {
  const x = plan.variable;
  const s = singleFunction(plan);
  if (s === null || s.term.kind === "symbol") return s === null ? null : powerLines(plan, s, language);
  const values = rootsIn(s.p, s.g, s.normalizer);
  if (values === null || values.some((v) => v.kind === "root")) return null;
  const t = x === "t" ? sym("u") : sym("t");
  const own = coefficientsOf(s);
  const based = inBase(plan, s, own);
  const bare = inUnknown(based?.coefficients ?? own, t);
  const top = symbolsOf(bare).length === 1 ? numeratorOf(bare) ?? bare : bare;
  if (based !== null && s.term.kind === "call") return baseLines(plan, based.base, s.term.arg, top, t, language);
  const name = show(s.term);
  const isLinear = values.length === 1 && top.kind === "sum" && top.terms.length === 2 && !top.terms.some((u) => u.kind === "power" || (u.kind === "product" && u.factors.some((f) => f.kind === "power")));
  const lines: Line[] = isLinear ? [] : [{ title: say(language, "换元", "Substitute"), body: say(language, `令 $${t.kind === "symbol" ? t.name : "t"} = ${name}$${rangeOf(s.term)},方程化为 $${printLatex(top)} = 0$,${values.length === 0 ? "无实数解" : `解得 $${values.map((v) => `${t.kind === "symbol" ? t.name : "t"} = ${printLatex(tidyConstant(v))}`).join(",\\ ")}$`}。`, `With $${t.kind === "symbol" ? t.name : "t"} = ${name}$${rangeOf(s.term)} the equation becomes $${printLatex(top)} = 0$: ${values.length === 0 ? "no real solution" : `$${values.map((v) => `${t.kind === "symbol" ? t.name : "t"} = ${printLatex(tidyConstant(v))}`).join(",\\ ")}$`}.`) }];
  const each = values.map((v) => backLine(s.term, tidyConstant(v), x, language));
  if (each.length > 0) lines.push({ title: say(language, "回代", isLinear ? "Solve" : "Back to the unknown"), body: `${each.join(say(language, ";", "; "))}${say(language, "。", ".")}` });
  return lines;
}

/** t = log_b x. */
function baseLines(plan: Plan, base: Term, inner: Term, top: Term, t: Term, language: Language): readonly Line[] | null {
  const letter = t.kind === "symbol" ? t.name : "t";
  const values = realRoots(top, letter);
  if (values === null || values === "all" || values.some((v) => v.kind === "root")) return null;
  const log = (u: Term): string => `\\log_{${printLatex(base)}}${u.kind === "symbol" ? ` ${printLatex(u)}` : `\\left(${printLatex(u)}\\right)`}`;
  const list = values.map((v) => `${letter} = ${printLatex(v)}`).join(",\\ ");
  const back = values.map((v) => {
    const found = realRoots(sub(inner, tidyConstant(pow(base, v))), plan.variable);
    return `$${log(inner)} = ${printLatex(v)}$${found === null || found === "all" ? "" : say(language, `,得 ${found.map((c) => `$${plan.variable} = ${printLatex(c)}$`).join("、")}`, `: ${found.map((c) => `$${plan.variable} = ${printLatex(c)}$`).join(", ")}`)}`;
  });
  return [
    { title: say(language, "换元", "Substitute"), body: say(language, `令 $${letter} = ${log(inner)}$,方程化为 $${printLatex(top)} = 0$,${values.length === 0 ? "无实数解" : `解得 $${list}$`}。`, `With $${letter} = ${log(inner)}$ the equation becomes $${printLatex(top)} = 0$: ${values.length === 0 ? "no real solution" : `$${list}$`}.`) },
    ...(values.length === 0 ? [] : [{ title: say(language, "回代", "Back to the unknown"), body: `${back.join(say(language, ";", "; "))}${say(language, "。", ".")}` }]),
  ];
}

function rangeOf(g: Term): string {
  if (g.kind === "call" && g.fn === "exp") return "\\ (>0)".replace("\\ ", " ");
  if (g.kind === "power") return g.exponent.kind === "number" && g.exponent.value.d % 2n === 0n ? " ($\\ge 0$)" : "";
  return g.kind === "call" && (g.fn === "sin" || g.fn === "cos") ? " ($-1$…$1$)" : "";
}

/** g(x) = v, undone by its inverse function, or impossible. */
function backLine(g: Term, v: Term, x: string, language: Language): string {
  const equation = `$${show(g)} = ${printLatex(v)}$`;
  const impossible = (why: string): string => say(language, `${equation} 无解(${why})`, `${equation} is impossible (${why})`);
  const s = signAt(v, "", int(0));
  const then = (u: Term, w: Term): string => {
    const found = realRoots(sub(u, w), x);
    const list = found === null || found === "all" ? null : found.length === 0 ? say(language, "无实数解", "no real solution") : found.map((c) => `$${x} = ${printLatex(c)}$`).join(say(language, "、", ", "));
    const inner = u.kind === "symbol" ? "" : say(language, `,即 $${show(u)} = ${printLatex(tidyConstant(w))}$`, `, so $${show(u)} = ${printLatex(tidyConstant(w))}$`);
    return `${equation}${inner}${list === null ? "" : `${say(language, ",得 ", ": ")}${list}`}`;
  };
  if (g.kind === "power" && g.exponent.kind === "number") {
    const q = g.exponent.value.d;
    return s === -1 && q % 2n === 0n ? impossible(say(language, "偶次根式非负", "an even root is not negative")) : then(g.base, pow(v, int(q)));
  }
  if (g.kind !== "call") return equation;
  if (g.fn === "exp") return s !== 1 ? impossible(say(language, "指数函数恒正", "exponentials are positive")) : logOf(g.arg, v, x, equation, language);
  if (g.fn === "log") return then(g.arg, call("exp", v));
  const size = g.fn === "sin" || g.fn === "cos" ? signAt(sub(int(1), mul(v, v)), "", int(0)) : null;
  return size === -1 ? impossible(say(language, "正弦、余弦的绝对值不超过 1", "sines and cosines lie between -1 and 1")) : equation;
}

/** b^{kx} = v: take logarithms. */
function logOf(arg: Term, v: Term, x: string, equation: string, language: Language): string {
  const found = realRoots(sub(arg, call("log", v)), x);
  if (found === null || found === "all") return equation;
  const list = found.length === 0 ? say(language, "无实数解", "no real solution") : found.map((c) => `$${x} = ${printLatex(c)}$`).join(say(language, "、", ", "));
  return say(language, `${equation},两边取对数得 ${list}`, `${equation}, and taking logarithms, ${list}`);
}

/** Polynomials: t = x² and the like, else factors. Degree 1 and 2 have their own lines (reduction.ts). */
function powerLines(plan: Plan, s: Single, language: Language): readonly Line[] | null {
  const c = univariateM(s.p, s.g);
  const degrees = c === null ? [] : c.flatMap((q, k) => (q.n !== 0n && k > 0 ? [k] : []));
  const [low] = degrees;
  if (c === null || low === undefined || low < 2 || c.length <= low + 1 || degrees.some((k) => k % low !== 0)) return null;
  const x = plan.variable;
  const t = x === "t" ? "u" : "t";
  const [p, g, one] = [s.normalizer.polynomialTerm(s.p), pow(sym(x), int(low)), sym(t)];
  const go = (u: Term): Term => (u.kind === "power" && sameTerm(u.base, sym(x)) && u.exponent.kind === "number" && u.exponent.value.d === 1n ? (u.exponent.value.n === BigInt(low) ? one : pow(one, int(u.exponent.value.n / BigInt(low)))) : mapParts(u, go));
  const top = go(p);
  const values = realRoots(top, t);
  if (values === null || values === "all" || values.some((v) => v.kind === "root") || symbolsOf(top).includes(x)) return null;
  const list = values.map((v) => `${t} = ${printLatex(v)}`).join(",\\ ");
  const lost = low % 2 === 0 ? values.filter((v) => signAt(v, "", int(0)) === -1) : [];
  const reject = lost.length === 0 ? "" : say(language, `其中 $${lost.map((v) => `${printLatex(g)} = ${printLatex(v)}`).join(",\\ ")}$ 无实数解。`, ` Of these, $${lost.map((v) => `${printLatex(g)} = ${printLatex(v)}`).join(",\\ ")}$ has no real solution.`);
  return [{ title: say(language, "换元", "Substitute"), body: say(language, `令 $${t} = ${printLatex(g)}$,方程化为 $${printLatex(top)} = 0$,${values.length === 0 ? "无实数解。" : `解得 $${list}$。`}${reject}`, `With $${t} = ${printLatex(g)}$ the equation becomes $${printLatex(top)} = 0$${values.length === 0 ? ", which has no real solution." : `, so $${list}$.`}${reject}`) }];
}

/** Sums of logarithms as one logarithm; two exponentials by taking logarithms. */
function logarithmLines(plan: Plan, solutions: readonly Term[], language: Language): readonly Line[] | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(sub(plan.left, plan.right));
  if (f === null) return null;
  const rest = divideByMonomial(f.n, commonE(f.n));
  const gs = generatorsOf(rest).filter((g) => { const t = normalizer.generators[g]?.term; return t !== undefined && !isConstantTerm(t); });
  const linear = gs.length > 1 || holdsTwoLogs(rest, gs, normalizer) ? twoExponentials(rest, normalizer) : null;
  if (linear !== null) return [{ title: say(language, "取对数", "Take logarithms"), body: say(language, `两边都是正数,取自然对数并移项,得 $${printLatex(tidy(linear))} = 0$。`, `Both sides are positive; taking logarithms and moving everything to one side gives $${printLatex(tidy(linear))} = 0$.`) }];
  const product = sumOfLogs(rest, gs, normalizer);
  const top = product === null ? null : numeratorOf(product);
  const found = top === null ? null : realRoots(top, plan.variable);
  if (top === null || found === null || found === "all") return null;
  return [{ title: say(language, "合并对数", "Combine the logarithms"), body: say(language, `由对数运算法则 $\\ln a + \\ln b = \\ln(ab)$、$k\\ln a = \\ln a^k$,方程(在定义域内)化为 $${printLatex(top)} = 0$。`, `By $\\ln a + \\ln b = \\ln(ab)$ and $k \\ln a = \\ln a^k$ the equation becomes, on its domain, $${printLatex(top)} = 0$.`) }, ...candidateLines(plan, solutions, found, language)];
}
const holdsTwoLogs = (p: MPoly, gs: readonly number[], normalizer: Normalizer): boolean => p.size === 2 && gs.every((g) => normalizer.generators[g]?.positive === true);

/** (x − 1)(x + 2)… = 0. */
function factorLines(plan: Plan, language: Language): readonly Line[] | null {
  const top = numeratorOf(sub(plan.left, plan.right));
  const factored = top === null ? null : inFactors(top);
  if (top === null || factored === null || factored.kind !== "product" || factored.factors.filter((f) => f.kind !== "number").length < 2) return null;
  return [{ title: say(language, "因式分解", "Factor"), body: say(language, `在定义域内方程化为 $${printLatex(factored)} = 0$,各因式分别为 0。`, `On its domain the equation is $${printLatex(factored)} = 0$: one of the factors is 0.`) }];
}

/** A cubic without a rational root: how many real roots, and which formula gives them. */
function cubicLines(plan: Plan, solutions: readonly Term[], language: Language): readonly Line[] | null {
  const s = singleFunction(plan);
  const q = s === null || s.term.kind !== "symbol" ? null : univariateM(s.p, s.g);
  if (q === null || q.length !== 4 || solutions.some((r) => r.kind === "number" || r.kind === "root")) return null;
  const [d, c, b, a] = q.map((k) => num(k));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const discriminant = tidyConstant(add(mul(int(18), a, b, c, d), mul(int(-4), pow(b, int(3)), d), mul(pow(b, int(2)), pow(c, int(2))), mul(int(-4), a, pow(c, int(3))), mul(int(-27), pow(a, int(2)), pow(d, int(2)))));
  const value = `$\\Delta = 18abcd - 4b^3d + b^2c^2 - 4ac^3 - 27a^2d^2 = ${printLatex(discriminant)}$`;
  const isOne = solutions.length === 1;
  return [{
    title: say(language, "三次方程", "Cubic equation"),
    body: isOne
      ? say(language, `该方程没有有理根;判别式 ${value} $< 0$,只有一个实根,由卡尔丹公式给出。`, `There is no rational root. The discriminant is ${value} $< 0$, so there is one real root, which Cardano's formula gives.`)
      : say(language, `该方程没有有理根;判别式 ${value} $> 0$,有三个实根。消去二次项后,利用 $\\cos 3\\varphi = 4\\cos^3\\varphi - 3\\cos\\varphi$(韦达的三角解法)求出。`, `There is no rational root. The discriminant is ${value} $> 0$, so there are three real roots. After removing the quadratic term they come from $\\cos 3\\varphi = 4\\cos^3\\varphi - 3\\cos\\varphi$ (Viete's trigonometric solution).`),
  }];
}
