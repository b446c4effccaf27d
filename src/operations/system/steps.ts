/** Read-back, answer and explanation of systems of equations. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain } from "../../certify/kernel/print.js";
import { type Term, int, isConstantTerm, sameTerm, sub, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { compare } from "../../solve/order.js";
import { tidy, tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Answer, Node, Plan } from "./claims.js";

const equationLatex = (e: Plan["equations"][number]): string => `${printLatex(e.left)} = ${printLatex(e.right)}`;
const cases = (lines: readonly string[]): string => (lines.length === 1 ? (lines[0] ?? "") : `\\begin{cases} ${lines.join(" \\\\ ")} \\end{cases}`);
const names = (list: readonly string[], language: Language): string => list.map((n) => `$${printLatex(sym(n))}$`).join(say(language, "、", ", "));

export function readBack(plan: Plan, language: Language): string {
  const system = `$${cases(plan.equations.map(equationLatex))}$`;
  const asked = plan.asked.length === plan.unknowns.length ? "" : say(language, `,求 ${names(plan.asked, language)}`, `, and give ${names(plan.asked, language)}`);
  return say(language, `解方程组 ${system}(未知数 ${names(plan.unknowns, language)},实数范围)${asked}`, `Solve the system ${system} for ${names(plan.unknowns, language)} (real numbers)${asked}`);
}

/** Letters for the free unknowns, none of which the problem uses otherwise. */
function freeNames(plan: Plan, free: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set([...plan.unknowns, ...plan.equations.flatMap((e) => [...symbolsOf(e.left), ...symbolsOf(e.right)])]);
  const letters = (free.length === 1 ? ["t", "s", "k", "p"] : ["s", "t", "u", "v", "w", "p", "q", "k"]).filter((l) => !used.has(l));
  return new Map(free.map((f, i) => [f, letters[i] ?? f]));
}

interface Shown {
  readonly values: readonly Term[];
  readonly free: readonly string[];
}

/** The values asked for at each solution, free unknowns renamed; the same values once. */
function shown(plan: Plan, answer: Answer): readonly Shown[] {
  const out = answer.nodes.filter((n) => n.kind === "solution").map((n): Shown => {
    const free = plan.unknowns.filter((u, i) => { const v = n.values[i]; return v !== undefined && sameTerm(v, sym(u)); });
    const letters = freeNames(plan, free);
    const renamed = n.values.map((v) => [...letters].reduce((t, [from, to]) => substitute(t, from, sym(to)), v));
    const values = plan.asked.map((a) => renamed[plan.unknowns.indexOf(a)] ?? sym(a));
    return { values, free: free.map((f) => letters.get(f) ?? f).filter((l) => values.some((v) => symbolsOf(v).includes(l))) };
  });
  const distinct = [...new Map(out.map((s) => [s.values.map((v) => printPlain(v)).join(";"), s])).values()];
  return distinct.every((s) => s.values.every(isConstantTerm)) ? distinct.sort((a, b) => inOrder(a.values, b.values)) : distinct;
}

/** By the first value that differs. */
function inOrder(a: readonly Term[], b: readonly Term[]): number {
  for (const [i, v] of a.entries()) {
    const c = compare(v, b[i] ?? v);
    if (c !== null && c !== 0) return c;
  }
  return 0;
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const all = shown(plan, answer);
  const [only, ...others] = all;
  if (only === undefined) return { text: say(language, "无解", "no solution"), latex: "\\varnothing", plain: "no solution" };
  const condition = answer.assuming.map((t) => `${printPlain(t)} != 0`).join(", ");
  const free = [...new Set(all.flatMap((s) => s.free))];
  const tail = `${free.length === 0 ? "" : say(language, `(${free.join("、")} 为任意实数)`, ` (${free.join(", ")} any real number)`)}${condition === "" ? "" : say(language, `(${condition} 时)`, ` (when ${condition})`)}`;
  const latexCondition = answer.assuming.map((t) => `\\quad (${printLatex(t)} \\ne 0)`).join("");
  const suffix = condition === "" ? "" : ` (${condition})`;
  if (others.length === 0) {
    const plain = plan.asked.map((a, i) => `${a} = ${printPlain(only.values[i] ?? sym(a))}`).join(", ");
    const latex = plan.asked.map((a, i) => `${printLatex(sym(a))} = ${printLatex(only.values[i] ?? sym(a))}`).join(",\\ ");
    const [value] = only.values;
    const term = plan.asked.length === 1 && value !== undefined && free.length === 0 && condition === "" ? { term: value } : {};
    return { text: `${plain}${tail}`, latex: `${latex}${latexCondition}`, plain: `${plain}${suffix}`, ...term };
  }
  if (plan.asked.length === 1) {
    const x = plan.asked[0] ?? "x";
    return { text: `${all.map((s) => `${x} = ${s.values.map((v) => printPlain(v)).join()}`).join(say(language, " 或 ", " or "))}${tail}`, latex: all.map((s) => `${printLatex(sym(x))} = ${s.values.map((v) => printLatex(v)).join()}`).join(",\\ "), plain: `{${all.map((s) => s.values.map((v) => printPlain(v)).join()).join(", ")}}${suffix}` };
  }
  const head = `(${plan.asked.join(", ")})`;
  const tuples = all.map((s) => `${head} = (${s.values.map((v) => printPlain(v)).join(", ")})`);
  return {
    text: `${tuples.join(say(language, " 或 ", " or "))}${tail}`, plain: `${tuples.join(" or ")}${suffix}`,
    latex: all.map((s) => `(${plan.asked.map((a) => printLatex(sym(a))).join(", ")}) = (${s.values.map((v) => printLatex(v)).join(", ")})`).join(",\\ "),
  };
}

/** Prose for the nodes from `at` on, with the values put in so far. */
function story(plan: Plan, answer: Answer, at: number, given: readonly (readonly [string, Term])[], language: Language): readonly { readonly title: string; readonly body: string }[] {
  const node = answer.nodes[at];
  if (node === undefined) return [];
  const where = given.length === 0 ? "" : say(language, `(${given.map(([n, t]) => `$${n} = ${printLatex(t)}$`).join(",")} 时)`, ` (with ${given.map(([n, t]) => `$${n} = ${printLatex(t)}$`).join(", ")})`);
  const term = node.term ?? int(0);
  const source = sources(node, language);
  const x = node.unknown ?? "";
  switch (node.kind) {
    case "express": {
      const line = { title: say(language, "消元", "Eliminate"), body: say(language, `${source}得 $${x} = ${printLatex(term)}$,代入其余方程。`, `${source} gives $${x} = ${printLatex(term)}$; substitute this in the other equations.`) };
      const rest = left(plan, answer, at, given);
      const after = rest.length === 0 ? [] : [{ title: say(language, "代入", "Substitute"), body: say(language, `剩下 $${cases(rest)}$。`, `There remains $${cases(rest)}$.`) }];
      return [line, ...after, ...node.next.flatMap((n) => story(plan, answer, n, given, language))];
    }
    case "roots": {
      const roots = node.roots.map((r) => `$${x} = ${printLatex(r)}$`).join(say(language, "、", ", "));
      const equation = `$${printLatex(isConstantTerm(term) ? term : tidy(term))} = 0$`;
      const body = node.roots.length === 0 ? say(language, `${source}得 ${equation}${where},它没有实根。`, `${source} gives ${equation}${where}, which has no real root.`) : say(language, `${source}得 ${equation}${where},解得 ${roots}。`, `${source} gives ${equation}${where}, so ${roots}.`);
      return [{ title: say(language, "求解", "Solve"), body }, ...node.next.flatMap((n, i) => story(plan, answer, n, [...given, [x, node.roots[i] ?? int(0)]], language))];
    }
    case "none": return [{ title: say(language, "矛盾", "Contradiction"), body: say(language, `${source}给出 $${printLatex(term)} = 0$${where},矛盾,此时无解。`, `${source} gives $${printLatex(term)} = 0$${where}: a contradiction, so there is no solution here.`) }];
    case "undefined": return [{ title: say(language, "增根", "Extraneous"), body: say(language, `原方程组${where}无意义,舍去。`, `The system is undefined${where}: this is no solution.`) }];
    case "solution": return [{ title: say(language, "回代", "Back-substitute"), body: `$${plan.unknowns.map((u, i) => `${printLatex(sym(u))} = ${printLatex(node.values[i] ?? sym(u))}`).join(",\\ ")}$` }];
  }
}

/** Which equations a step comes from. */
function sources(node: Node, language: Language): string {
  const list = node.combination.map((m) => m.equation + 1);
  if (list.length <= 1) return say(language, `由第 ${list.join()} 个方程`, `Equation ${list.join()}`);
  const factors = node.combination.map((m) => `$(${printLatex(m.factor)})$`).join(say(language, "、", ", "));
  return node.combination.every((m) => printLatex(m.factor).length < 40)
    ? say(language, `第 ${list.join("、")} 个方程(移项为“左边 − 右边 = 0”)分别乘以 ${factors} 后相加,`, `Multiplying equations ${list.join(", ")} (written left − right = 0) by ${factors} and adding`)
    : say(language, `由第 ${list.join("、")} 个方程消元`, `Eliminating between equations ${list.join(", ")}`);
}

/** The equations after the substitutions on the way from the root to the child of this node, those that say nothing left out. */
function left(plan: Plan, answer: Answer, at: number, given: readonly (readonly [string, Term])[]): readonly string[] {
  const way: (readonly [string, Term])[] = [];
  for (let i = 0; i <= at; i += 1) {
    const n = answer.nodes[i];
    if (n?.kind === "express" && n.unknown !== null && n.term !== null) way.push([n.unknown, n.term]);
  }
  if (given.length > 0 || plan.equations.length > 6) return [];
  return plan.equations.flatMap((e) => {
    const t = way.reduce((u, [name, by]) => substitute(u, name, by), sub(e.left, e.right));
    if (isConstantTerm(t)) return printPlain(tidyConstant(t)) === "0" ? [] : [`${printLatex(tidyConstant(t))} = 0`];
    const short = tidy(t);
    return printPlain(short) === "0" ? [] : [`${printLatex(short)} = 0`];
  });
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const all = claims.map((_, i) => i);
  const of = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const steps: Step[] = story(plan, answer, 0, [], language).slice(0, 40).map((s) => ({ ...s, claims: of("equal", "roots_complete", "nonzero", "undefined_on") }));
  const solutions = answer.nodes.filter((n) => n.kind === "solution");
  if (solutions.length > 0) steps.push({ title: say(language, "检验", "Check"), body: say(language, "把所得的值代入原来每一个方程,两边相等。", "Put into every original equation, the values make both sides equal."), claims: of("equal") });
  steps.push({ title: say(language, "结论", "Conclusion"), body: `$${present(plan, answer, language).latex}$`, claims: all });
  return steps;
}
