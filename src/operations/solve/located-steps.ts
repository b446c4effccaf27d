/** Solution sets told by tiles: decimals with proved digits, exact roots, intervals. */
import type { Claim } from "../../certify/kernel/claim.js";
import { DIGITS, type Located, type Tile, digitBox } from "../../certify/kernel/located.js";
import { printInterval, printIntervalLatex, printLatex, printPlain, printRegionLatex } from "../../certify/kernel/print.js";
import { absInt } from "../../certify/kernel/rational.js";
import { type Interval, point } from "../../certify/kernel/region.js";
import { type Term, sameTerm, sub } from "../../certify/kernel/term.js";
import { joined } from "../../certify/kernel/tiling.js";
import type { Language } from "../../language.js";
import { say, whole } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import type { Plan } from "./claims.js";
import { elementaryLines } from "./elementary-steps.js";
import { reduction } from "./reduction.js";

type Solution = { readonly kind: "exact"; readonly at: Term } | { readonly kind: "decimal"; readonly digits: string; readonly tile: Tile } | { readonly kind: "interval"; readonly on: Interval };

/** The digits that all numbers inside the box share, cut off. */
function digitsOf(tile: Tile): string | null {
  const box = digitBox(tile.on);
  if (box === null) return null;
  const end = box.lo.n < 0n ? box.hi : box.lo;
  const digits = ((absInt(end.n) * 10n ** BigInt(DIGITS)) / end.d).toString().padStart(DIGITS + 1, "0");
  return `${end.n < 0n ? "-" : ""}${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
}

const isOne = (t: Tile): boolean => t.holds === "rises" || t.holds === "falls";

/** From left to right; neighbouring tiles full of solutions are joined. */
export function solutionsOf(tiles: Located): readonly Solution[] {
  const full = joined(tiles.map((t) => t.on), (i) => tiles[i]?.holds === "all");
  const out: Solution[] = [];
  let next = 0;
  for (const tile of tiles) {
    const digits = isOne(tile) ? digitsOf(tile) : null;
    if (digits !== null) out.push({ kind: "decimal", digits, tile });
    const on = full[next];
    // A joined interval is told where its last tile ends.
    if (on === undefined || tile.holds !== "all" || tile.on.hi !== on.hi) continue;
    next += 1;
    const { lo, hi } = on;
    out.push(lo.kind === "finite" && hi.kind === "finite" && sameTerm(lo.at, hi.at) ? { kind: "exact", at: lo.at } : { kind: "interval", on });
  }
  return out;
}

export function presentLocated(plan: Plan, tiles: Located, language: Language): Presented {
  const x = plan.variable;
  const solutions = solutionsOf(tiles);
  const [only, ...others] = solutions;
  // Outside the interval asked for nothing is known.
  const isPart = plan.on !== null && !whole(plan.on);
  const [zh, en] = isPart ? ["该区间内的", " in that interval"] : ["", ""];
  if (only === undefined) return { text: say(language, zh === "" ? "无实数解" : "该区间内无实数解", `no real solution${en}`), latex: "\\varnothing", plain: "no solution" };
  const intervals = solutions.flatMap((s) => (s.kind === "interval" ? [s.on] : []));
  if (intervals.length > 0) return presentRegion(plan, solutions, language);
  const name = (i: number, sub: (i: number) => string): string => (others.length === 0 ? x : sub(i));
  const text = solutions.map((s, i) => `${name(i, (k) => `${x}_${k + 1}`)} ${s.kind === "decimal" ? `≈ ${s.digits}…` : s.kind === "exact" ? `= ${printPlain(s.at)}` : ""}`).join(say(language, ",", ", "));
  const latex = solutions.map((s, i) => `${name(i, (k) => `${x}_{${k + 1}}`)} ${s.kind === "decimal" ? `\\approx ${s.digits}\\ldots` : s.kind === "exact" ? `= ${printLatex(s.at)}` : ""}`).join(",\\ ");
  const values = solutions.map((s) => (s.kind === "decimal" ? s.digits : s.kind === "exact" ? printPlain(s.at) : ""));
  const note = solutions.some((s) => s.kind === "decimal") ? say(language, `(${zh}${others.length === 0 ? "唯一实数解" : "全部实数解"};小数的各位数字已核验,后面的数位截去)`, ` (${others.length === 0 ? "the only real solution" : "all real solutions"}${en}; the decimal digits shown are proved, further ones are cut off)`) : "";
  return { text: `${text}${note}`, latex, plain: others.length === 0 ? `${x} = ${values.join("")}` : `{${values.join(", ")}}`, ...(only.kind === "exact" && others.length === 0 ? { term: only.at } : {}) };
}

/** Intervals full of solutions, single ones as points of the union. */
function presentRegion(plan: Plan, solutions: readonly Solution[], language: Language): Presented {
  const x = plan.variable;
  const isPart = plan.on !== null && !whole(plan.on);
  const plain = solutions.map((s) => (s.kind === "interval" ? printInterval(s.on) : s.kind === "exact" ? `{${printPlain(s.at)}}` : `{${s.digits}}`)).join(" U ");
  const latex = solutions.map((s) => (s.kind === "interval" ? printIntervalLatex(s.on) : s.kind === "exact" ? `\\{${printLatex(s.at)}\\}` : `\\{${s.digits}\\ldots\\}`)).join(" \\cup ");
  const all = solutions.some((s) => s.kind === "interval" && whole(s.on));
  return { text: all ? say(language, `恒成立:任意实数 ${x} 都是解`, `an identity: every real ${x} is a solution`) : say(language, `${x} ∈ ${plain} 都是解${isPart ? ",该区间内" : ","}没有其他解`, `every ${x} in ${plain} is a solution, and no other${isPart ? " in that interval" : ""}`), latex: `${x} \\in ${latex}`, plain: all ? "all real numbers" : plain };
}

export function explainLocated(plan: Plan, tiles: Located, claims: readonly Claim[], language: Language): readonly Step[] {
  const x = plan.variable;
  const all = claims.map((_, i) => i);
  const about = (...kinds: readonly Claim["kind"][]): number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));
  const steps: Step[] = [];
  const domain = joined(tiles.map((t) => t.on), (i) => tiles[i]?.holds !== "undefined");
  if (tiles.some((t) => t.holds === "undefined")) steps.push({ title: say(language, "定义域", "Domain"), body: domain.length === 0 ? say(language, "方程对任何实数都没有意义。", "The equation makes sense for no real number.") : say(language, `方程在 $${x} \\in ${printRegionLatex(domain)}$ 上有意义。`, `The equation makes sense for $${x} \\in ${printRegionLatex(domain)}$.`), claims: about("undefined_on") });
  const f = `$f(${x}) = ${printLatex(sub(plan.left, plan.right))}$`;
  const solutions = solutionsOf(tiles);
  const exact = solutions.flatMap((s) => (s.kind === "exact" ? [s.at] : []));
  const lines = exact.length < solutions.length ? null : elementaryLines(plan, exact, language);
  steps.push(...(lines ?? reduction(plan, language).slice(0, 1).map((body) => ({ title: say(language, "化简", "Rearrange"), body }))).map((line): Step => ({ ...line, claims: all })));
  if (solutions.some((s) => s.kind === "decimal")) steps.push({ title: say(language, "函数", "Function"), body: say(language, `设 ${f},求它的零点。其中有零点没有找到初等的精确表达式,因此用区间套确定其小数。`, `Let ${f} and look for its zeros. No closed form was found for the ones given as decimals, so they are enclosed.`), claims: all });
  for (const s of solutions) {
    if (s.kind === "interval") {
      steps.push({ title: say(language, "恒等的区间", "Identity on an interval"), body: say(language, `当 $${x} \\in ${printIntervalLatex(s.on)}$ 时两边恒等,因此其中每一点都是解。`, `For $${x} \\in ${printIntervalLatex(s.on)}$, both sides are equal throughout: every point there is a solution.`), claims: about("sign") });
      continue;
    }
    if (s.kind === "exact") {
      steps.push({ title: say(language, "解", "Solution"), body: say(language, `$${x} = ${printLatex(s.at)}$ 代入后两边相等。`, `$${x} = ${printLatex(s.at)}$: substituting makes both sides equal.`), claims: claims.flatMap((c, i) => (c.kind === "sign" && c.sign === 0 && sameTerm(endOf(c.on) ?? c.expr, endOf(point(s.at)) ?? c.expr) ? [i] : [])) });
      continue;
    }
    const [a, b, way] = [endOf(s.tile.on), s.tile.on.hi.kind === "finite" ? s.tile.on.hi.at : null, s.tile.holds === "rises"];
    if (a === null || b === null) continue;
    steps.push({
      title: say(language, "存在且唯一", "Existence and uniqueness"),
      body: say(language,
        `$f$ 在 $[${decimal(a)}, ${decimal(b)}]$ 上连续,左端 $f ${way ? "<" : ">"} 0$,右端 $f ${way ? ">" : "<"} 0$,且其间 $f' ${way ? ">" : "<"} 0$,所以其中恰有一个零点:$${x} \\approx ${s.digits}\\ldots$。`,
        `$f$ is continuous on $[${decimal(a)}, ${decimal(b)}]$, $f ${way ? "<" : ">"} 0$ at the left end, $f ${way ? ">" : "<"} 0$ at the right end, and $f' ${way ? ">" : "<"} 0$ in between: exactly one zero, $${x} \\approx ${s.digits}\\ldots$.`),
      claims: claims.flatMap((c, i) => ("on" in c && [c.on.lo].some((e) => e.kind === "finite" && (sameTerm(e.at, a) || sameTerm(e.at, b))) ? [i] : [])),
    });
  }
  const empty = joined(tiles.map((t) => t.on), (i) => tiles[i]?.holds === "none");
  // Ends of twelve digits are nothing to read.
  const where = solutions.some((s) => s.kind === "decimal") ? "" : ` $${printRegionLatex(empty)}$`;
  if (empty.length > 0) steps.push({ title: say(language, "没有其他解", "No other solutions"), body: say(language, `${plan.on === null || whole(plan.on) ? "" : "该区间内"}在其余各处${where},左边减右边恒不为 0(逐段由核验内核证明)。`, `Everywhere else${plan.on === null || whole(plan.on) ? "" : " in that interval"}${where === "" ? "" : `, on${where}`}, left side minus right side is never 0 (proved by the kernel, piece by piece).`), claims: about("nonzero") });
  return steps;
}

const endOf = (on: Interval): Term | null => (on.lo.kind === "finite" ? on.lo.at : null);
const decimal = (t: Term): string => (t.kind === "number" ? decimalOf(t.value.n, t.value.d) : printLatex(t));

/** A fraction with a power of ten below, as a decimal. */
function decimalOf(n: bigint, d: bigint): string {
  const digits = ((absInt(n) * 10n ** BigInt(DIGITS)) / d).toString().padStart(DIGITS + 1, "0");
  return `${n < 0n ? "-" : ""}${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
}
