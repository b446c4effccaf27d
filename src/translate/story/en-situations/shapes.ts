/** Plane and solid figures: their measures, told or related to each other, and what follows by a formula. */
import { type Value, constant, minus, over, plus, times } from "../value.js";
import { type Found, type Line, type Said, isPositive, singularUnit, situation } from "./engine.js";
import { type Equation, equation, negated, solved } from "./linear.js";

type Fact = "two" | "three" | "measure" | "plain" | "times" | "more" | "less" | "ask";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const DIM = "{dim:dim}";
const lines: readonly Line<Fact>[] = [
  w("three", "[a|an|the] [{what:thing}] (is|measures) {p:length} long [and] {q:length} wide and {r:length} {h:deep}", "A box is 4 cm long, 3 cm wide and 2 cm high"),
  w("two", "[a|an|the] [{what:thing}] (is|measures) {p:length} long and {q:length} wide", "A rectangular garden is 12 feet long and 7 feet wide"),
  w("two", "[a|an|the] [{what:thing}] [measures|is] {p:length} by {q:length}", "A rectangular garden measures 12 feet by 7 feet"),
  w("measure", `(the|its|a) ${DIM} [of {what:thing}] (is|of|measures) {n:length} [long]`, "The radius of a circle is 3 cm"),
  w("measure", `{what:thing} (has|with) (a|an|the) ${DIM} (of|is) {n:length}`, "A circle has a radius of 3 cm"),
  w("measure", `(a|an|the) ${DIM} of {n:length}`, "a width of 5 m"),
  w("plain", `(the|its|a) ${DIM} [of {what:thing}] (is|of|measures) {n}`, "The radius of a circle is 3"),
  w("plain", `{what:thing} (has|with) ${"[a|an|the]"} ${DIM} [of|is] {n}`, "A circle has radius 3"),
  w("plain", `[and] [a|an] ${DIM} [of] {n}`, "height 10"),
  w("times", "the {x:dim} [of {what:thing}] is {k} (its|the) {y:dim}", "The length of a rectangle is twice its width"),
  w("times", "the {x:dim} [of {what:thing}] is {k} as (long|large|great|big) as (its|the) {y:dim}", "The length of a rectangle is twice as long as its width"),
  w("more", "the {x:dim} [of {what:thing}] is {n:length} (more|longer|greater|larger) than (its|the) {y:dim}", "The length of a rectangle is 5 cm more than its width"),
  w("less", "the {x:dim} [of {what:thing}] is {n:length} (less|shorter|smaller) than (its|the) {y:dim}", "The width of a rectangle is 5 cm less than its length"),
  w("ask", `(what is|what are|find|calculate|determine|compute) (the|its) {wanted:wanted} [of {what:thing}]`, "What is its area?"),
];

type Formula = readonly [shape: string, wanted: string, needs: readonly string[], value: (...d: readonly Value[]) => Value];
const PI: Value = { kind: "pi" };
const power = (base: Value, exponent: number): Value => ({ kind: "power", base, exponent });
const two = constant(2);
const at = (d: readonly Value[], i: number): Value => d[i] ?? constant(0);
const FORMULAS: readonly Formula[] = [
  ["rectangle", "area", ["length", "width"], (...d) => times(at(d, 0), at(d, 1))],
  ["rectangle", "perimeter", ["length", "width"], (...d) => times(two, plus(at(d, 0), at(d, 1)))],
  ["rectangle", "width", ["area", "length"], (...d) => over(at(d, 0), at(d, 1))],
  ["rectangle", "length", ["area", "width"], (...d) => over(at(d, 0), at(d, 1))],
  ["rectangle", "width", ["perimeter", "length"], (...d) => minus(over(at(d, 0), two), at(d, 1))],
  ["rectangle", "length", ["perimeter", "width"], (...d) => minus(over(at(d, 0), two), at(d, 1))],
  ["square", "area", ["side"], (...d) => power(at(d, 0), 2)],
  ["square", "perimeter", ["side"], (...d) => times(constant(4), at(d, 0))],
  ["square", "side", ["perimeter"], (...d) => over(at(d, 0), constant(4))],
  ["square", "area", ["perimeter"], (...d) => power(over(at(d, 0), constant(4)), 2)],
  ["triangular", "area", ["base", "height"], (...d) => over(times(at(d, 0), at(d, 1)), two)],
  ["parallelogram", "area", ["base", "height"], (...d) => times(at(d, 0), at(d, 1))],
  ["circle", "area", ["radius"], (...d) => times(PI, power(at(d, 0), 2))],
  ["circle", "circumference", ["radius"], (...d) => times(times(two, PI), at(d, 0))],
  ["circle", "area", ["diameter"], (...d) => times(PI, power(over(at(d, 0), two), 2))],
  ["circle", "circumference", ["diameter"], (...d) => times(PI, at(d, 0))],
  ["box", "volume", ["length", "width", "height"], (...d) => times(times(at(d, 0), at(d, 1)), at(d, 2))],
  ["box", "surface area", ["length", "width", "height"], (...d) => times(two, plus(plus(times(at(d, 0), at(d, 1)), times(at(d, 0), at(d, 2))), times(at(d, 1), at(d, 2))))],
  ["cube", "volume", ["side"], (...d) => power(at(d, 0), 3)],
  ["cube", "surface area", ["side"], (...d) => times(constant(6), power(at(d, 0), 2))],
  ["cylinder", "volume", ["radius", "height"], (...d) => times(times(PI, power(at(d, 0), 2)), at(d, 1))],
  ["cone", "volume", ["radius", "height"], (...d) => over(times(times(PI, power(at(d, 0), 2)), at(d, 1)), constant(3))],
  ["sphere", "volume", ["radius"], (...d) => times(times(constant(4, 3), PI), power(at(d, 0), 3))],
  ["sphere", "surface area", ["radius"], (...d) => times(times(constant(4), PI), power(at(d, 0), 2))],
];
const ALIASES: readonly (readonly [RegExp, string])[] = [[/\b(?:rectangle|rectangular (?:garden|field|room|plot|pool|park|yard|lawn|table|rug|floor|sheet|piece|paper|window|lot|mirror|picture|photo|playground))\b/, "rectangle"], [/\b(?:square (?:garden|field|room|plot|park|yard|table|tile)|square(?! (?:feet|foot|m|meter|cm|inch|mile|yard|unit|kilometer|km|root)))\b/, "square"], [/\b(?:rectangular (?:box|prism|solid|tank|container|block)|box|cuboid)\b/, "box"], [/\bcube(?!d)\b/, "cube"], [/\b(?:circle|circular (?:pond|pool|field|garden|table|plate|disk|track))\b/, "circle"], [/\btriang(?:le|ular (?:garden|field|plot|sail))\b/, "triangular"], [/\bparallelogram\b/, "parallelogram"], [/\bcylind(?:er|rical (?:tank|can|glass|container))\b/, "cylinder"], [/\bcone\b/, "cone"], [/\bsphere\b/, "sphere"]];
const DEEP: Readonly<Record<string, string>> = { high: "height", tall: "height", deep: "height", wide: "width", long: "length" };
const SHORT: Readonly<Record<string, string>> = { km: "kilometer", m: "meter", mi: "mile", ft: "foot", cm: "centimeter", mm: "millimeter", yd: "yard" };

function solve(said: readonly Said<Fact>[], asked: Said<Fact>, text: string): Found | null {
  const shapes = ALIASES.filter(([pattern]) => pattern.test(text)).map(([, shape]) => shape).filter((s, _, all) => !(s === "rectangle" && all.includes("box")));
  const [shape] = shapes;
  if (shape === undefined || shapes.length !== 1) return null;
  const wanted = asked.has("wanted") ? dimOf(asked.text("wanted"), shape) : "";
  // Of the figure itself, and not of a door in it.
  const heads = new Set([shape, ...said.flatMap((s) => (s.has("what") ? [s.text("what").split(" ").pop() ?? ""] : []))]);
  if (wanted === "" || (asked.has("what") && !heads.has(asked.text("what").split(" ").pop() ?? ""))) return null;
  const dims = new Map<string, Value>();
  const relations: Equation[] = [];
  let unit: string | null = null;
  const put = (dim: string, s: Said<Fact>, slot: string): boolean => {
    const n = s.n(slot);
    const own = SHORT[s.text(`${slot}_unit`)] ?? singularUnit(s.text(`${slot}_unit`));
    // Metres by centimetres: in which of them the answer is wanted is not said.
    if (n === null || dims.has(dim) || (unit !== null && unit !== own)) return false;
    unit ??= own;
    dims.set(dim, n);
    return true;
  };
  for (const s of said) {
    const done = s.fact === "measure" || s.fact === "plain" ? put(dimOf(s.text("dim"), shape), s, "n")
      : s.fact === "two" ? put("length", s, "p") && put("width", s, "q")
      : s.fact === "three" ? put("length", s, "p") && put("width", s, "q") && put(DEEP[s.text("h")] ?? "", s, "r")
      : relate(s, relations);
    if (!done) return null;
  }
  if (relations.length > 0) return related(shape, wanted, dims, relations);
  const formula = FORMULAS.find(([s, g, needs]) => s === shape && g === wanted && needs.length === dims.size && needs.every((n) => dims.has(n)));
  return formula === undefined ? null : { value: formula[3](...formula[2].map((n) => dims.get(n) ?? constant(0))) };
}
const dimOf = (text: string, shape: string): string => text.replace(/^(?:edge|side length|edge length|side)$/, "side").replace(/^depth$/, "height").replace(/^(?:perimeter|distance around)$/, shape === "circle" ? "circumference" : "perimeter");

function relate(s: Said<Fact>, into: Equation[]): boolean {
  const [k, n] = [s.n("k"), s.n("n")];
  const [x, y] = [s.text("x"), s.text("y")];
  const one = constant(1);
  if (x === y) return false;
  if (s.fact === "times" && k !== null) into.push(equation([[x, one], [y, negated(k)]], constant(0)));
  else if ((s.fact === "more" || s.fact === "less") && n !== null) into.push(equation([[x, one], [y, negated(one)]], s.fact === "more" ? n : negated(n)));
  else return false;
  return true;
}

/** Length and width of a rectangle from a relation between them and its perimeter, or one of them. */
function related(shape: string, wanted: string, dims: ReadonlyMap<string, Value>, relations: readonly Equation[]): Found | null {
  const equations = [...relations];
  for (const [dim, value] of dims) {
    if (dim === "perimeter") equations.push(equation([["length", constant(1)], ["width", constant(1)]], over(value, two)));
    else if (dim === "length" || dim === "width") equations.push(equation([[dim, constant(1)]], value));
    else return null;
  }
  const [l, w2] = [solved(equations, "length"), solved(equations, "width")];
  if (shape !== "rectangle" || l === null || w2 === null || !isPositive(l) || !isPositive(w2)) return null;
  const value = wanted === "length" ? l : wanted === "width" ? w2 : wanted === "area" ? times(l, w2) : wanted === "perimeter" ? times(two, plus(l, w2)) : null;
  return value === null ? null : { value };
}

export const shapes = situation<Fact>({ name: "figure", when: /\b(?:area|perimeter|volume|circumference|radius|diameter|width|length|height|long|wide|side)\b/i, lines, solve });
