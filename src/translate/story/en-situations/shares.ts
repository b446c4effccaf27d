/** Ratios: parts of a whole, or of one of them. */
import { type Value, over, sizeOf, sum, times } from "../value.js";
import { KINDS_OF, singular } from "../en-words.js";
import { type Found, type Line, type Said, isPositive, nameOf, situation } from "./engine.js";

type Fact = "ratio" | "divided" | "whole" | "part" | "ask part" | "ask whole" | "ask large" | "ask small" | "ask more";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const lines: readonly Line<Fact>[] = [
  w("ratio", "the ratio of {x:thing} to {y:thing} [in {place:thing}|at {at:thing}] is {a:n} [to] {b:n} [in {there:thing}]", "The ratio of boys to girls in a class is 2:3"),
  w("ratio", "{x:thing} and {y:thing} [in {place:thing}] are in the ratio [of] {a:n} [to] {b:n}", "Boys and girls are in the ratio 2:3"),
  w("divided", "{x:who} and {y:who} (share|shared|divide|divided|split) {n} [dollars|{t:thing}] in the ratio [of] {a:n} [to] {b:n}", "Ann and Bob share 60 dollars in the ratio 2:3"),
  w("divided", "{n} [dollars|{t:thing}] (is|are) (shared|divided|split) between {x:who} and {y:who} in the ratio [of] {a:n} [to] {b:n}", "60 dollars are shared between Ann and Bob in the ratio 2:3"),
  w("whole", "[there are] {n} {t:thing} [in all|in total|altogether]", "There are 30 students"),
  w("whole", "[{place:thing}] has {n} {t:thing} [in all|in total|altogether]", "The class has 30 students"),
  w("part", "[there are] {n} {z:thing} [in {place:thing}]", "There are 12 boys"),
  w("part", "the number of {z:thing} is {n}", "The number of boys is 12"),
  w("ask part", "(how many|how much) [dollars|money] [of] [{t:thing}] (does|did|will|should) {z:who} (get|receive|have)", "How much does Ann get?"),
  w("ask part", "how many {z:thing} are there [in {place:thing}]", "How many girls are there?"),
  w("ask part", "how many {z:thing} are in {place:thing}", "How many girls are in the class?"),
  w("ask part", "(find|what is) the number of {z:thing}", "Find the number of girls"),
  w("ask whole", "how many {t:thing} are there (in all|in total|altogether) [in {place:thing}]", "How many students are there in all?"),
  w("ask large", "how much is the larger (share|part)", "How much is the larger share?"),
  w("ask small", "how much is the smaller (share|part)", "How much is the smaller share?"),
];

/** Animals of cats and dogs, marbles of red marbles and blue marbles. */
function isWholeOf(whole: string, x: string, y: string): boolean {
  const kinds = KINDS_OF.get(singular(whole));
  const [a, b] = [x, y].map((n) => singular(n.split(" ").pop() ?? ""));
  return a !== undefined && b !== undefined && ((kinds?.has(a) === true && kinds.has(b)) || (a === b && singular(whole) === a && x !== y));
}

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const ratios = said.filter((s) => s.fact === "ratio" || s.fact === "divided");
  const [ratio] = ratios;
  const others = said.filter((s) => s !== ratio);
  const [a, b] = [ratio?.n("a") ?? null, ratio?.n("b") ?? null];
  if (ratio === undefined || ratios.length !== 1 || a === null || b === null || others.length > 1) return null;
  const [x, y] = [nameOf(ratio.text("x")), nameOf(ratio.text("y"))];
  const parts = (name: string): Value | null => (name === x ? a : name === y ? b : null);
  const isCount = ratio.fact === "ratio";
  const found = (value: Value): Found | null => (isPositive(value) ? { value, isCount } : null);
  const [other] = others;
  const n = ratio.n("n") ?? other?.n("n") ?? null;
  if (n === null || (ratio.has("n") && other !== undefined)) return null;
  const told = other === undefined ? "" : nameOf(other.text("z") || other.text("t"));
  const ofTold = parts(told);
  const all = sum([a, b]);
  const unit = ofTold === null ? (other === undefined || isWholeOf(told, x, y) ? over(n, all) : null) : over(n, ofTold);
  if (unit === null) return null;
  if (asked.fact === "ask large" || asked.fact === "ask small") {
    const [p, q] = [sizeOf(a), sizeOf(b)];
    if (ofTold !== null || p === null || q === null) return null;
    return found(times(unit, (p.n * q.d > q.n * p.d) === (asked.fact === "ask large") ? a : b));
  }
  const wanted = parts(nameOf(asked.text("z") || asked.text("t")));
  if (wanted !== null) return wanted === ofTold ? null : found(times(unit, wanted));
  return asked.fact === "ask whole" && ofTold !== null ? found(times(unit, all)) : null;
}
export const shares = situation<Fact>({ name: "ratio", when: /\bratio\b/i, lines, solve });
