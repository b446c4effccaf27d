/** Averages: of a list, with one more or one less, and what is still needed for one. */
import { isInteger } from "../../../certify/kernel/rational.js";
import { NUMBER, type Numeral } from "../number-words.js";
import { type Value, constant, minus, over, plus, sum, times } from "../value.js";
import { type Found, type Line, type Said, type Situation, situation } from "./engine.js";

type Fact = "mean" | "added" | "removed" | "ask new" | "ask sum" | "ask removed" | "ask added" | "new mean";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const THINGS = "[numbers|test scores|scores|students|people|tests|games|players|integers]";
const lines: readonly Line<Fact>[] = [
  w("mean", `the (average|mean|arithmetic mean) [score|age|weight|height] of {k:n} ${THINGS} is {m:n} [years|points|kg|cm]`, "The average of 5 numbers is 12"),
  w("added", "[a|another] [sixth|fifth|fourth|third|new] [number|score|test score|student|person] [of] {x:n} is added", "a sixth number 24 is added"),
  w("added", "the number {x:n} is added", "The number 24 is added"),
  w("added", "(a|another|one more) number {x:n} is (included|added) [to them|to the list|to the set]", "another number 24 is added to the list"),
  w("removed", "(one|one of them|one of the numbers|the number|one number) [which is|equal to] {x:n} is (removed|taken away|dropped|discarded)", "the number 20 is removed"),
  w("new mean", "[one|a|another] [more] number is (added|included) [and] the [new] (average|mean) (becomes|is) {M:n}", "a number is added and the average becomes 14"),
  w("ask new", "(what is|find) the new (average|mean) [of the numbers|of all the numbers]", "What is the new average?"),
  w("ask new", "(what is|find) the (average|mean) of the (remaining|other) [numbers|scores]", "What is the average of the remaining numbers?"),
  w("ask new", "(what is|find) the (average|mean) of (all|the) {K:n} numbers", "What is the average of all 6 numbers?"),
  w("ask sum", "(what is|find) (the|their) (sum|total) [of the numbers|of these numbers|of their ages]", "What is the sum of the numbers?"),
  w("ask added", "(what is|what was|find) (the|that) (number|new number|added number) [that was added]", "What is the new number?"),
];

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const [mean, change] = said;
  const [k, m] = [mean?.n("k") ?? null, mean?.n("m") ?? null];
  const count = mean?.size("k") ?? null;
  if (mean?.fact !== "mean" || k === null || m === null || count === null || !isInteger(count) || count.n < 2n || said.length > 2) return null;
  const total = times(k, m);
  if (asked.fact === "ask sum") return change === undefined ? { value: total } : null;
  if (change === undefined) return null;
  const one = constant(1);
  if (change.fact === "new mean" && asked.fact === "ask added") { const M = change.n("M"); return M === null ? null : { value: minus(times(plus(k, one), M), total) }; }
  const x = change.n("x");
  if (x === null || asked.fact !== "ask new" || (change.fact !== "added" && change.fact !== "removed")) return null;
  const isAdded = change.fact === "added";
  const counted = asked.has("K") ? [asked.id("K")] : [];
  if (asked.has("K") && asked.size("K")?.n !== (isAdded ? count.n + 1n : count.n - 1n)) return null;
  return { value: isAdded ? over(plus(total, x), plus(k, one)) : over(minus(total, x), minus(k, one)), counted };
}
const told = situation<Fact>({ name: "average", when: /\baverage\b|\bmean\b/i, lines, solve });

/** A list in one sentence: "Find the average of 12, 15 and 18"; "scored 80, 90 and 85. What is the average score?" */
const LIST = `(${NUMBER}(?:(?:, and|,| and|, ) ?${NUMBER})+)`;
const DIRECT = new RegExp(`^(?:find|what is|calculate|compute|determine) the (?:average|mean|arithmetic mean) of (?:the numbers |these numbers:? |the following numbers:? )?${LIST}$`, "u");
const SCORED = new RegExp(`^[a-z]+ (?:scored|got|has scored|had scores of|earned|received) ${LIST} (?:points )?(?:on|in) (?:his |her |their )?(?:first )?(?:${NUMBER} )?(?:tests|exams|quizzes|games)\\. (?:what is|what was|find) (?:his|her|the|their) (?:average|mean)(?: score)?$`, "u");
function list(text: string, numerals: readonly Numeral[]): Found | null {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim().replace(/[.?]$/, "");
  const m = DIRECT.exec(plain) ?? SCORED.exec(plain);
  if (m === null) return null;
  const ids = [...(m[1] ?? "").matchAll(new RegExp(NUMBER, "g"))].map((x) => x[0].charCodeAt(0) - 0xe000);
  const values = ids.flatMap((id): Value[] => { const n = numerals[id]; return n === undefined ? [] : [{ kind: "number", id, size: n.size, text: n.text }]; });
  const counted = numerals.flatMap((n, id) => (!ids.includes(id) && n.size.d === 1n && n.size.n === BigInt(values.length) ? [id] : []));
  return values.length < 2 || numerals.length !== values.length + counted.length ? null : { value: over(sum(values), constant(values.length)), counted };
}
export const averages: Situation = { name: told.name, read: (text, numerals) => told.read(text, numerals) ?? list(text, numerals), misfits: told.misfits };
