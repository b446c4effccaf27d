/** Read-back, answer and explanation of sets. */
import type { Claim } from "../../certify/kernel/claim.js";
import { printLatex, printPlain, printRegionLatex } from "../../certify/kernel/print.js";
import type { Region } from "../../certify/kernel/region.js";
import { type Comparison, difference, isSolved } from "../../certify/kernel/relation.js";
import { type Term, int, sameTerm } from "../../certify/kernel/term.js";
import { joined as joinedCells } from "../../certify/kernel/tiling.js";
import type { Language } from "../../language.js";
import { isWholeLine, writeRegion } from "../families.js";
import { joined, say } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { type Answer, type GivenSet, type Plan, membersOf, pointOf } from "./claims.js";

const SIGNS: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "!=": "\\ne", "=": "=" };
const OPS = { union: "\\cup", intersection: "\\cap", difference: "\\setminus" } as const;
const NUMBERS = { R: "\\mathbb{R}", Z: "\\mathbb{Z}" } as const;

/** a < x ≤ b as one chain where relations share a side. */
function conditionLatex(set: GivenSet, language: Language): string {
  return set.any.map((all) => all.reduce((out, r, i) => {
    const before = all[i - 1];
    const goesOn = before !== undefined && sameTerm(before.right, r.left);
    return `${out}${goesOn ? "" : `${i === 0 ? "" : ",\\ "}${printLatex(r.left)}`} ${SIGNS[r.op]} ${printLatex(r.right)}`;
  }, "")).join(say(language, "\\ \\text{或}\\ ", "\\ \\text{or}\\ "));
}

/** R, Z or N as they are everywhere, not a set of the problem that happens to have this name. */
const isBuiltIn = (s: GivenSet): boolean => s.elements === null && (s.name === s.among ? s.any.every((all) => all.length === 0) : s.name === "N" && s.among === "Z" && s.any.length === 1 && s.any[0]?.length === 1 && s.any[0][0]?.op === ">=" && sameTerm(s.any[0][0].right, int(0)) && s.any[0][0].left.kind === "symbol");

const listLatex = (elements: readonly Term[]): string => (elements.length === 0 ? "\\varnothing" : `\\{${elements.map((e) => printLatex(e)).join(", ")}\\}`);

function setLatex(set: GivenSet, language: Language): string {
  if (set.elements !== null) return listLatex(set.elements);
  if (set.any.every((all) => all.length === 0)) return NUMBERS[set.among];
  return `\\{${set.variable}${set.among === "Z" ? " \\in \\mathbb{Z}" : ""} \\mid ${conditionLatex(set, language)}\\}`;
}

function expressionLatex(plan: Plan, i: number, isInner: boolean): string {
  const n = plan.nodes[i];
  if (n === undefined) return "";
  if (n.op === "set") { const set = plan.sets[n.left]; return set === undefined ? "" : isBuiltIn(set) ? `\\mathbb{${set.name}}` : set.name; }
  const universe = plan.nodes[n.left];
  if (n.op === "difference" && universe?.op === "set") return `\\complement_{${expressionLatex(plan, n.left, false)}} ${expressionLatex(plan, n.right, true)}`;
  const text = `${expressionLatex(plan, n.left, true)} ${OPS[n.op]} ${expressionLatex(plan, n.right, true)}`;
  return isInner ? `(${text})` : text;
}

const asked = (plan: Plan): string => expressionLatex(plan, plan.nodes.length - 1, false);
const ASKED = {
  set: { zh: "", en: "" }, count: { zh: "的元素个数", en: "the number of elements of " }, subsets: { zh: "的子集个数", en: "the number of subsets of " }, proper_subsets: { zh: "的真子集个数", en: "the number of proper subsets of " },
} as const;

export function readBack(plan: Plan, language: Language): string {
  const sets = plan.sets.filter((s) => !isBuiltIn(s)).map((s) => `$${s.name} = ${setLatex(s, language)}$`).join(say(language, "、", ", "));
  return say(language, `已知集合 ${sets},求 $${asked(plan)}$${ASKED[plan.ask].zh}`, `Given ${sets}, find ${ASKED[plan.ask].en}$${asked(plan)}$`);
}

/** How many subsets, for at most as many elements as a list holds. */
const countOf = (plan: Plan, n: number): bigint => (plan.ask === "count" ? BigInt(n) : plan.ask === "subsets" ? 2n ** BigInt(n) : 2n ** BigInt(n) - 1n);

function written(region: Region): { readonly plain: string; readonly latex: string } {
  if (region.length === 0) return { plain: "EmptySet", latex: "\\varnothing" };
  if (isWholeLine(region)) return { plain: "(-oo, oo)", latex: "\\mathbb{R}" };
  const points = region.map(pointOf).filter((p): p is Term => p !== null);
  if (points.length === region.length) return { plain: `{${points.map((p) => printPlain(p)).join(", ")}}`, latex: listLatex(points) };
  return writeRegion(region, null, "x");
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const members = membersOf(plan, answer);
  const { plain, latex } = written(members);
  if (plan.ask === "set") return { text: members.length === 0 ? say(language, "空集 ∅", "the empty set") : plain, latex, plain };
  const n = countOf(plan, members.length);
  return { text: n.toString(), latex: n.toString(), plain: n.toString(), term: int(n) };
}

/** The real numbers that satisfy a condition, when all cells say whether they do. */
function solved(set: GivenSet, i: number, answer: Answer): Region | null {
  const holds = answer.cells.map((c) => isSolved(set.any, c.marks[i] ?? []));
  return holds.includes(null) ? null : joinedCells(answer.cells.map((c) => c.on), (k) => holds[k] === true);
}

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const indices = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const steps: Step[] = [];
  for (const [i, set] of plan.sets.entries()) {
    const region = set.elements !== null || set.any.every((all) => all.length === 0) ? null : solved(set, i, answer);
    if (region === null) continue;
    const set1 = region.length === 0 ? "\\varnothing" : isWholeLine(region) ? "\\mathbb{R}" : region.every((r) => pointOf(r) !== null) ? written(region).latex : printRegionLatex(region);
    const differences = set.any.flat().map((r) => printLatex(difference(r))).join(",\\ ");
    steps.push({
      title: say(language, `化简集合 ${set.name}`, `Solve the condition of ${set.name}`),
      body: say(language, `由 $${conditionLatex(set, language)}$(看 $${differences}$ 的符号)得 $${set.variable} \\in ${set1}$${set.among === "Z" ? ",其中只取整数" : ""}。`, `$${conditionLatex(set, language)}$ (by the sign of $${differences}$) means $${set.variable} \\in ${set1}$${set.among === "Z" ? ", integers only" : ""}.`),
      claims: indices("sign", "undefined_on"),
    });
  }
  const members = membersOf(plan, answer);
  const result = written(members);
  steps.push({
    title: say(language, "在数轴上合并", "Put together on the number line"),
    body: say(language, `数轴分成 ${answer.cells.length} 段(点与开区间),逐段判断是否属于 $${asked(plan)}$,得 $${asked(plan)} = ${result.latex}$。`, `The line falls into ${answer.cells.length} cells (points and open intervals). Those that belong to $${asked(plan)}$ make up $${asked(plan)} = ${result.latex}$.`),
    claims: claims.map((_, i) => i),
  });
  if (plan.ask !== "set") {
    const n = members.length;
    const body = plan.ask === "count" ? joined([say(language, `共有 ${n} 个元素。`, `It has ${n} elements.`)], language)
      : say(language, `${n} 个元素的集合有 $2^{${n}} = ${(2n ** BigInt(n)).toString()}$ 个子集${plan.ask === "proper_subsets" ? ",除去它自身得真子集个数" : ""}:${countOf(plan, n).toString()}。`, `A set of ${n} elements has $2^{${n}} = ${(2n ** BigInt(n)).toString()}$ subsets${plan.ask === "proper_subsets" ? "; without itself" : ""}: ${countOf(plan, n).toString()}.`);
    steps.push({ title: say(language, "计数", "Count"), body, claims: claims.map((_, i) => i) });
  }
  return steps;
}

