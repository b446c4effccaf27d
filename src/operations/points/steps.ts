/** Read-back, answer and explanation of points and lines. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, add, integerOf, mul, sub, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Plan, Point } from "./claims.js";

const texPoint = (p: Point): string => `\\left(${printLatex(p.x)}, ${printLatex(p.y)}\\right)`;
const list = (plan: Plan, language: Language): string => plan.points.map((p) => `$${texPoint(p)}$`).join(say(language, " 与 ", " and "));
const lineLatex = (plan: Plan): string => (plan.line === null ? "" : `$${printLatex(plan.line)} = 0$`);

export function readBack(plan: Plan, language: Language): string {
  const points = list(plan, language);
  switch (plan.want) {
    case "slope": return say(language, `求过 ${points} 的直线的斜率`, `Find the slope of the line through ${points}`);
    case "distance": return say(language, `求 ${points} 之间的距离`, `Find the distance between ${points}`);
    case "midpoint": return say(language, `求 ${points} 的中点`, `Find the midpoint of ${points}`);
    case "line": return plan.slope === null ? say(language, `求过 ${points} 的直线的方程`, `Find the line through ${points}`) : say(language, `求过 ${points}、斜率为 $${printLatex(plan.slope)}$ 的直线的方程`, `Find the line through ${points} with slope $${printLatex(plan.slope)}$`);
    case "line_slope": return plan.perpendicular ? say(language, `求与 ${lineLatex(plan)} 垂直的直线的斜率`, `Find the slope of a line perpendicular to ${lineLatex(plan)}`) : say(language, `求直线 ${lineLatex(plan)} 的斜率`, `Find the slope of the line ${lineLatex(plan)}`);
    case "circle": return say(language, `求以第一点为圆心、过第二点的圆的方程:${points}`, `Find the circle around the first point through the second: ${points}`);
    case "circle_diameter": return say(language, `求以 ${points} 为直径端点的圆的方程`, `Find the circle with ${points} as the ends of a diameter`);
    case "rectangular": return say(language, `把极坐标 ${points} 化为直角坐标`, `Convert the polar coordinates ${points} (radius, angle in radians) to rectangular coordinates`);
    case "polar": return say(language, `把直角坐标 ${points} 化为极坐标($r > 0$,$0 \\le \\theta < 2\\pi$)`, `Convert the rectangular coordinates ${points} to polar coordinates with $r > 0$, $0 \\le \\theta < 2\\pi$`);
  }
}

/** m·x + b without vanishing parts. */
function rightSide(m: Term, b: Term): Term {
  const x = integerOf(m) === 1n ? sym("x") : mul(m, sym("x"));
  if (integerOf(m) === 0n) return b;
  return integerOf(b) === 0n ? x : add(x, b);
}

/** (x − h)² + (y − k)² = r². */
function circleOf({ x, y }: Point, square: Term): Presented {
  const side = (name: string, c: Term, print: (t: Term) => string, left: string, right: string): string => (integerOf(c) === 0n ? `${name}^2` : `${left}${print(tidy(sub(sym(name), c)))}${right}^2`);
  const plain = `${side("x", x, printPlain, "(", ")")} + ${side("y", y, printPlain, "(", ")")} = ${printPlain(square)}`;
  return { text: plain, latex: `${side("x", x, printLatex, "\\left(", "\\right)")} + ${side("y", y, printLatex, "\\left(", "\\right)")} = ${printLatex(square)}`, plain };
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if ((plan.want === "circle" || plan.want === "circle_diameter") && answer.point !== null && answer.value !== null) return circleOf(answer.point, answer.value);
  if (answer.point !== null) { const { x, y } = answer.point; const plain = `(${printPlain(x)}, ${printPlain(y)})`; return { text: plain, latex: texPoint(answer.point), plain }; }
  if (plan.want === "line" && answer.intercept !== null) {
    const right = answer.value === null ? answer.intercept : rightSide(answer.value, answer.intercept);
    const name = answer.value === null ? "x" : "y";
    return { text: `${name} = ${printPlain(right)}`, latex: `${name} = ${printLatex(right)}`, plain: `${name} = ${printPlain(right)}` };
  }
  if (answer.value === null) return { text: say(language, "斜率不存在(直线垂直于 x 轴)", "undefined slope (a vertical line)"), latex: "\\text{undefined}", plain: "undefined" };
  return { text: printPlain(answer.value), latex: printLatex(answer.value), plain: printPlain(answer.value), term: answer.value };
}

const bracketed = (t: Term): string => { const s = printLatex(t); return s.startsWith("-") ? `\\left(${s}\\right)` : s; };

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const result = present(plan, answer, language).latex;
  const [a, b] = plan.points;
  const done = (title: readonly [string, string], body: string): readonly Step[] => [{ title: say(language, title[0], title[1]), body, claims: all }];
  if (plan.want === "line_slope") {
    const along = answer.along === null ? "" : printLatex(answer.along);
    const first = say(language, `解出 $y$:$x$ 的系数是 $m = ${along}$。`, `Solved for $y$, the coefficient of $x$ is $m = ${along}$.`);
    return done(["斜率", "Slope"], plan.perpendicular ? `${first} ${say(language, `垂直直线的斜率是 $-\\frac{1}{m}$:$${result}$。`, `A perpendicular line has the slope $-\\frac{1}{m}$: $${result}$.`)}` : first);
  }
  if (a === undefined) return [];
  if (plan.want === "rectangular") return done(["坐标变换", "Coordinates"], `$x = r\\cos\\theta,\\ y = r\\sin\\theta:\\ ${result}$`);
  if (plan.want === "polar") return done(["坐标变换", "Coordinates"], say(language, `$r = \\sqrt{x^2 + y^2}$,$\\theta$ 由 $\\cos\\theta = x/r$、$\\sin\\theta = y/r$ 确定:$(r, \\theta) = ${result}$`, `$r = \\sqrt{x^2 + y^2}$; $\\theta$ has $\\cos\\theta = x/r$ and $\\sin\\theta = y/r$: $(r, \\theta) = ${result}$`));
  if (b === undefined) return done(["点斜式", "Point-slope form"], `$y - ${bracketed(a.y)} = ${answer.value === null ? "" : bracketed(answer.value)}\\left(x - ${bracketed(a.x)}\\right) \\Rightarrow ${result}$`);
  const slope = `m = \\frac{y_2 - y_1}{x_2 - x_1} = \\frac{${printLatex(b.y)} - ${bracketed(a.y)}}{${printLatex(b.x)} - ${bracketed(a.x)}}`;
  if (plan.want === "slope") return done(["斜率公式", "Slope formula"], answer.value === null ? say(language, `$x_1 = x_2$,直线垂直于 $x$ 轴,斜率不存在。`, `$x_1 = x_2$: the line is vertical and has no slope.`) : `$${slope} = ${result}$`);
  if (plan.want === "circle" || plan.want === "circle_diameter") {
    const [centre, square] = [answer.point === null ? "" : texPoint(answer.point), answer.value === null ? "" : printLatex(answer.value)];
    return done(["圆的标准方程", "Standard equation"], plan.want === "circle" ? say(language, `圆心 $${centre}$,$r^2 = ${square}$(圆心到所过点的距离的平方):$${result}$`, `Centre $${centre}$; $r^2 = ${square}$, the square of its distance from the point: $${result}$`) : say(language, `圆心是中点 $${centre}$,半径是两点距离的一半,$r^2 = ${square}$:$${result}$`, `The centre is the midpoint $${centre}$, the radius half the distance: $r^2 = ${square}$, so $${result}$`));
  }
  if (plan.want === "midpoint") return done(["中点公式", "Midpoint formula"], `$\\left(\\frac{x_1 + x_2}{2}, \\frac{y_1 + y_2}{2}\\right) = ${result}$`);
  if (plan.want === "distance") return done(["距离公式", "Distance formula"], `$d = \\sqrt{(x_2 - x_1)^2 + (y_2 - y_1)^2} = \\sqrt{\\left(${printLatex(b.x)} - ${bracketed(a.x)}\\right)^2 + \\left(${printLatex(b.y)} - ${bracketed(a.y)}\\right)^2} = ${result}$`);
  return done(["两点式", "Two points"], answer.value === null ? say(language, `$x_1 = x_2$,直线垂直于 $x$ 轴:$${result}$`, `$x_1 = x_2$, a vertical line: $${result}$`) : `$${slope} = ${printLatex(answer.value)}$; $y - y_1 = m(x - x_1) \\Rightarrow ${result}$`);
}

