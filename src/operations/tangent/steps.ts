/** Read-back, answer and explanation of tangents and normals. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, int, mul, num, sub, substitute, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidyConstant } from "../../solve/tidy.js";
import { inThatInterval, onInterval, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan, Point } from "./claims.js";

const WANTED = { tangent: { zh: "切线", en: "tangent line" }, normal: { zh: "法线", en: "normal line" }, both: { zh: "切线与法线", en: "tangent and normal lines" }, points: { zh: "切线的切点", en: "point with a tangent line" } } as const;
const isSearch = (plan: Plan): boolean => plan.at === null;

function curveLatex(plan: Plan): string {
  const [first, second] = [printLatex(plan.first), printLatex(plan.second)];
  if (plan.curve === "graph") return `${plan.y} = ${first}`;
  return plan.curve === "implicit" ? `${first} = ${second}` : `x = ${first},\\ y = ${second}`;
}

export function readBack(plan: Plan, language: Language): string {
  const curve = `$${curveLatex(plan)}$`;
  const want = WANTED[plan.want][language];
  if (plan.slope !== null) return say(language, `求曲线 ${curve} ${onInterval(plan.on, language)}斜率为 $${printLatex(plan.slope)}$ 的所有${want}`, `Find every ${want} of ${curve}${onInterval(plan.on, language)} with slope $${printLatex(plan.slope)}$`);
  if (plan.throughX !== null && plan.throughY !== null) {
    const p = `(${printLatex(plan.throughX)}, ${printLatex(plan.throughY)})`;
    return say(language, `求曲线 ${curve} 过点 $${p}$ 的所有${want}`, `Find every ${want} of ${curve} that passes through $${p}$`);
  }
  const at = plan.at === null ? "" : printLatex(plan.at);
  const where = plan.atY !== null ? say(language, `点 $(${at}, ${printLatex(plan.atY)})$`, `the point $(${at}, ${printLatex(plan.atY)})$`) : `$${plan.variable} = ${at}$`;
  return say(language, `求曲线 ${curve} 在${where} 处的${want}`, `Find the ${want} of ${curve} at ${where}`);
}

interface Line { readonly zh: string; readonly en: string; readonly plain: string; readonly latex: string; readonly general?: string }
const equation = (plan: Plan, p: Point, t: Term | null): { readonly plain: string; readonly latex: string; readonly general?: string } =>
  t === null ? { plain: `${plan.x} = ${printPlain(p.x)}`, latex: `${plan.x} = ${printLatex(p.x)}` } : { plain: `${plan.y} = ${printPlain(t)}`, latex: `${plan.y} = ${printLatex(t)}`, ...generalForm(plan, t) };

/** a·x + b·y + c = 0 with a > 0, the form that Chinese textbooks ask for: when slope and intercept are rational and the line is not level. */
function generalForm(plan: Plan, t: Term): { readonly general?: string } {
  const at = (v: number): Term => tidyConstant(substitute(t, plan.x, int(v)));
  const [c, m] = [at(0), tidyConstant(sub(at(1), at(0)))];
  if (c.kind !== "number" || m.kind !== "number" || m.value.n === 0n) return {};
  const by = (m.value.d * c.value.d) / gcd(m.value.d, c.value.d) * (m.value.n < 0n ? -1n : 1n);
  const times = (k: bigint, name: string): Term => (k === 1n ? sym(name) : mul(num({ n: k, d: 1n }), sym(name)));
  const [u, v, w] = [(m.value.n * by) / m.value.d, -by, (c.value.n * by) / c.value.d];
  return { general: `${printLatex(add(times(u, plan.x), times(v, plan.y), ...(w === 0n ? [] : [num({ n: w, d: 1n })])))} = 0` };
}
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function linesOf(plan: Plan, answer: Answer): readonly Line[] {
  if (plan.want === "points") return answer.points.map((p) => ({ zh: "切点", en: "point", plain: `(${printPlain(p.x)}, ${printPlain(p.y)})`, latex: `\\left(${printLatex(p.x)},\\ ${printLatex(p.y)}\\right)` }));
  return answer.points.flatMap((p) => [
    ...(plan.want === "normal" ? [] : [{ zh: "切线", en: "tangent", ...equation(plan, p, p.tangent) }]),
    ...(plan.want === "tangent" ? [] : [{ zh: "法线", en: "normal", ...equation(plan, p, p.normal) }]),
  ]);
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const lines = linesOf(plan, answer);
  if (lines.length === 0) return { text: say(language, "没有这样的切线", "there is no such tangent line"), latex: `\\text{${say(language, "没有这样的切线", "no such tangent line")}}`, plain: "no such tangent line" };
  const label = (name: string): string => (plan.want === "both" ? `${name}: ` : "");
  return {
    text: lines.map((l) => `${label(l[language])}${l.plain}`).join(plan.want === "points" ? ", " : say(language, ";", "; ")),
    latex: lines.map((l) => `${plan.want === "both" ? `\\text{${l[language]}: }` : ""}${language === "zh" ? (l.general ?? l.latex) : l.latex}`).join(",\\quad "),
    plain: lines.map((l) => `${label(l.en)}${l.plain}`).join(plan.want === "points" ? ", " : "; "),
  };
}

const having = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

function differentiation(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  const [a, b] = answer.derivatives.map((d) => printLatex(d));
  const { x, y, variable: t } = plan;
  const body = plan.curve === "graph" ? `$${y}' = ${a}$`
    : plan.curve === "parametric" ? `$\\frac{dx}{d${t}} = ${a},\\quad \\frac{dy}{d${t}} = ${b},\\quad \\frac{dy}{dx} = \\frac{dy/d${t}}{dx/d${t}}$`
    : say(language, `两边对 $${x}$ 求导,把 $${y}$ 看作 $${x}$ 的函数:`, `Differentiate both sides with respect to $${x}$, with $${y}$ a function of $${x}$: `) + `$${a} + \\left(${b}\\right) ${y}' = 0$`;
  return { title: say(language, "求导", "Differentiate"), body, claims: having(claims, "derivative") };
}

function pointSteps(plan: Plan, p: Point, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = having(claims, "equal", "nonzero", "limit", "defined_on");
  const [x0, y0] = [printLatex(p.x), printLatex(p.y)];
  const at = plan.curve === "parametric" && plan.at !== null ? `${plan.variable} = ${printLatex(plan.at)}` : `${plan.x} = ${x0}`;
  const steps: Step[] = [{ title: say(language, "切点", "The point"), body: say(language, `$${at}$ 时,切点为 $(${x0},\\ ${y0})$。`, `At $${at}$ the point is $(${x0},\\ ${y0})$.`), claims: all }];
  if (p.slope === null || p.tangent === null) {
    steps.push({ title: say(language, "切线铅直", "Vertical tangent"), body: say(language, `在该点斜率趋于无穷,切线是铅直线 $${plan.x} = ${x0}$。`, `The slope is infinite there: the tangent is the vertical line $${plan.x} = ${x0}$.`), claims: all });
  } else {
    const m = printLatex(p.slope);
    steps.push({ title: say(language, "斜率", "Slope"), body: say(language, `把该点代入导数,切线斜率 $k = ${m}$。`, `Substituting the point, the slope is $m = ${m}$.`), claims: all });
    if (plan.want !== "normal") steps.push({ title: say(language, "切线方程", "Tangent line"), body: say(language, "点斜式:", "Point-slope form: ") + `$${plan.y} - \\left(${y0}\\right) = ${m}\\left(${plan.x} - \\left(${x0}\\right)\\right)$${say(language, ",即 ", ", that is ")}$${equation(plan, p, p.tangent).latex}$`, claims: all });
  }
  if (plan.want === "tangent" || plan.want === "points") return steps;
  const why = p.normal === null ? say(language, "切线水平,法线铅直:", "The tangent is horizontal, so the normal is vertical: ")
    : p.slope === null ? say(language, "切线铅直,法线水平:", "The tangent is vertical, so the normal is horizontal: ") : say(language, "法线与切线垂直,斜率为 $-\\frac{1}{k}$:", "The normal is perpendicular, with slope $-\\frac{1}{m}$: ");
  return [...steps, { title: say(language, "法线方程", "Normal line"), body: `${why}$${equation(plan, p, p.normal).latex}$`, claims: all }];
}

function searchStep(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): Step {
  const x = plan.x;
  const condition = plan.slope !== null ? `f'(${x}) = ${printLatex(plan.slope)}` : plan.throughX !== null && plan.throughY !== null ? `f(${x}) + f'(${x})\\left(${printLatex(plan.throughX)} - ${x}\\right) = ${printLatex(plan.throughY)}` : "";
  const found = answer.points.map((p) => `${x} = ${printLatex(p.x)}`).join(",\\ ");
  return {
    title: say(language, "求切点", "Points of tangency"),
    body: answer.points.length === 0 ? say(language, `方程 $${condition}$ ${inThatInterval(plan.on, language)}没有实数解,因此没有这样的切线。`, `$${condition}$ has no real solution${inThatInterval(plan.on, language)}, so there is no such tangent.`)
      : say(language, `解 $${condition}$,得 $${found}$,没有其他解。`, `Solving $${condition}$ gives $${found}$ and nothing else.`),
    claims: having(claims, "roots_complete", "undefined_on"),
  };
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  return [differentiation(plan, answer, claims, language), ...(isSearch(plan) ? [searchStep(plan, answer, claims, language)] : []), ...answer.points.flatMap((p) => pointSteps(plan, p, claims, language))];
}
