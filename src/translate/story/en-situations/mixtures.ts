/** Mixtures: what is dissolved stays the same when solutions are put together. */
import { type Value, constant, minus, over, plus, times } from "../value.js";
import { type Found, type Line, type Said, isPositive, singularUnit, situation } from "./engine.js";

type Fact = "two" | "ask add" | "ask water" | "ask pure" | "ask strength" | "ask two";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const HOW = "how many {u:vu}";
/** "a 20% acid solution" with its strength in one slot and its stuff in another. */
const some = (r: string, stuff: string): string => `[a|an] {${r}:n} [{${stuff}:thing}]`;
const MUST = "(must|should|need to|needs to|can) be";
const MAKE = "to (make|get|obtain|produce|form|create|yield|have)";

const lines: readonly Line<Fact>[] = [
  w("ask add", `${HOW} of ${some("p", "s1")} ${MUST} (added to|mixed with|combined with) {V:n} {v:vu} of ${some("q", "s2")} ${MAKE} ${some("r", "s3")}`, "How many liters of a 20% solution must be added to 30 liters of a 50% solution to make a 40% solution?"),
  w("ask water", `${HOW} of [pure|distilled] water ${MUST} (added to|mixed with) {V:n} {v:vu} of ${some("q", "s2")} ${MAKE} ${some("r", "s3")}`, "How many liters of water must be added to 30 liters of a 50% acid solution to make a 40% acid solution?"),
  w("ask pure", `${HOW} of pure {s0:thing} ${MUST} (added to|mixed with) {V:n} {v:vu} of ${some("q", "s2")} ${MAKE} ${some("r", "s3")}`, "How many liters of pure acid must be added to 30 liters of a 40% acid solution to make a 50% acid solution?"),
  w("two", `[{who}] (mixes|mixed|combines|combined) {V:n} {v:vu} of ${some("p", "s1")} with {W:n} {x:vu} of ${some("q", "s2")}`, "Ann mixes 10 liters of a 20% salt solution with 30 liters of a 40% salt solution"),
  w("two", `{V:n} {v:vu} of ${some("p", "s1")} (is|are) (mixed|combined) with {W:n} {x:vu} of ${some("q", "s2")}`, "10 liters of a 20% salt solution are mixed with 30 liters of a 40% salt solution"),
  w("ask strength", "(what is|find|what percent is|calculate) the (concentration|percentage|percent concentration|strength|percent) [of {thing}] [in|of] [the] [resulting|new|final] [mixture|solution]", "What is the concentration of the resulting mixture?"),
];

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const all = [...said, asked];
  const [first] = said;
  if (all.some((s) => ["p", "q", "r"].some((slot) => s.has(slot) && !s.isPercent(slot)))) return null;
  const stuff = new Set(all.flatMap((s) => ["s0", "s1", "s2", "s3"].filter((slot) => s.has(slot)).map((slot) => s.text(slot).replace(/\b(?:solution|solutions|mixture|alloy|concentration)\b/g, "").trim())).filter((t) => t !== "" && t !== "one"));
  const units = new Set(all.flatMap((s) => ["u", "v", "x"].filter((slot) => s.has(slot)).map((slot) => singularUnit(s.text(slot)))));
  if (stuff.size > 1 || units.size !== 1) return null;
  const found = (value: Value): Found | null => (isPositive(value) ? { value } : null);
  if (asked.fact === "ask strength") {
    if (first?.fact !== "two" || said.length !== 1) return null;
    const [V, W, p, q] = [first.n("V"), first.n("W"), first.n("p"), first.n("q")];
    return V === null || W === null || p === null || q === null ? null : found(times(over(plus(times(V, p), times(W, q)), plus(V, W)), constant(100)));
  }
  const [V, q, r] = [asked.n("V"), asked.n("q"), asked.n("r")];
  const p = asked.fact === "ask water" ? constant(0) : asked.fact === "ask pure" ? constant(1) : asked.n("p");
  if (said.length > 0 || V === null || q === null || r === null || p === null) return null;
  return found(over(times(V, minus(q, r)), minus(r, p)));
}
export const mixtures = situation<Fact>({ name: "mixture", when: /\bsolution\b|\bmixture\b|\bmix(?:ed|es)?\b|\balloy\b|\bpure\b/i, lines, solve });
