/** Riddles about numbers: consecutive ones, one with something done to it, two with a sum and a difference. */
import { isInteger } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";
import { type Found, type Line, type Said, situation } from "./engine.js";
import { type Equation, equation, negated, solved } from "./linear.js";

type Fact = "consecutive" | "one" | "one less" | "one times" | "one divided" | "sum" | "difference" | "more" | "less" | "multiple" | "multiple more" | "multiple less" | "given" | "ask small" | "ask large" | "ask middle" | "ask all" | "ask one";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const X = "(a number|a certain number|some number|the number|a mystery number|an unknown number|certain number)";
const IS = "(is|equals|gives|is equal to|makes|you get|you will get|the result is|the answer is|i get)";
const INTEGERS = "(integers|numbers|whole numbers|natural numbers)";

const lines: readonly Line<Fact>[] = [
  w("consecutive", `[the] sum of {k:n} consecutive [{odd:thing}] ${INTEGERS} is {S:n}`, "The sum of three consecutive integers is 48"),
  w("consecutive", `[the] sum of {k:n} consecutive {odd:thing} is {S:n}`, "The sum of three consecutive integers is 48"),
  w("consecutive", `{k:n} consecutive [{odd:thing}] ${INTEGERS} (add up to|have a sum of|sum to|total) {S:n}`, "Three consecutive even integers have a sum of 48"),
  w("one", `[the] sum of [{k}] ${X} and {c:n} ${IS} {S:n}`, "The sum of twice a number and 5 is 21"),
  w("one", `[{k}] ${X} (plus|increased by|added to) {c:n} ${IS} {S:n}`, "Twice a number plus 5 is 21"),
  w("one", `{c:n} more than [{k}] ${X} ${IS} {S:n}`, "5 more than twice a number is 21"),
  w("one", `[you|i] add {c:n} to [{k}] ${X} ${IS} {S:n}`, "you add 5 to a number you get 21"),
  w("one", `{c:n} (is added to|added to) [{k}] ${X} [and] ${IS} {S:n}`, "5 is added to twice a number the result is 21"),
  w("one less", `[{k}] ${X} (minus|decreased by|reduced by) {c:n} ${IS} {S:n}`, "Twice a number minus 5 is 21"),
  w("one less", `{c:n} less than [{k}] ${X} ${IS} {S:n}`, "5 less than twice a number is 21"),
  w("one less", `[you|i] subtract {c:n} from [{k}] ${X} ${IS} {S:n}`, "you subtract 5 from twice a number you get 21"),
  w("one less", `[the] difference (of|between) [{k}] ${X} and {c:n} ${IS} {S:n}`, "The difference between twice a number and 5 is 21"),
  w("one times", `[the product of] {k} [and] ${X} ${IS} {S:n}`, "Twice a number is 20"),
  w("one divided", `${X} divided by {k:n} ${IS} {S:n}`, "A number divided by 4 is 5"),
  w("sum", `[the] sum of {m:n} [whole|positive] ${INTEGERS} is {S:n}`, "The sum of two numbers is 30"),
  w("sum", `{m:n} [whole|positive] ${INTEGERS} (add up to|have a sum of) {S:n}`, "Two numbers add up to 30"),
  w("sum", "their sum is {S:n}", "Their sum is 30"),
  w("difference", "[their difference|the difference between them|the difference of the numbers|the difference between the numbers|the difference between the two numbers] is {D:n}", "Their difference is 8"),
  w("difference", "(they differ by|the numbers differ by|the difference is) {D:n}", "They differ by 8"),
  w("difference", `[the] difference (of|between) {m:n} ${INTEGERS} is {D:n}`, "The difference between two numbers is 8"),
  w("more", "(one number|one|one of them|one of the numbers|the larger|the larger number|the greater number) is {D:n} (more|greater|larger) than (the other|the other number|the smaller|the smaller number|the smaller one)", "One number is 8 more than the other"),
  w("less", "(one number|one|one of them|the smaller|the smaller number) is {D:n} (less|smaller) than (the other|the other number|the larger|the larger number|the larger one)", "One number is 8 less than the other"),
  w("multiple more", "(one number|one|the larger|the larger number) is {D:n} (more|greater) than {k} [times] (the other|the other number|the smaller|the smaller number)", "One number is 3 more than twice the other"),
  w("multiple less", "(one number|one|the larger|the larger number) is {D:n} less than {k} [times] (the other|the other number|the smaller|the smaller number)", "One number is 3 less than twice the other"),
  w("multiple", "(one number|one|one of them|the larger|the larger number|the greater number) is {k} [times] (the other|the other number|the smaller|the smaller number|the smaller one|as large as the other|as large as the smaller)", "One number is twice the other"),
  w("ask small", "(find|what is|determine|what are) the (smallest|smaller|least|lesser|first) [integer|number|one|of the integers|of the numbers|of them|of these numbers|of these integers|of the two numbers|of the two|of the three|even integer|odd integer|even number|odd number]", "What is the smaller number?"),
  w("ask large", "(find|what is|determine) the (largest|larger|greatest|greater|last) [integer|number|one|of the integers|of the numbers|of them|of these numbers|of these integers|of the two numbers|of the two|of the three|even integer|odd integer|even number|odd number]", "What is the larger number?"),
  w("ask middle", "(find|what is|determine) the (middle|second) [integer|number|one|of them|even integer|odd integer|even number|odd number]", "What is the middle integer?"),
  w("ask all", "(find|what are|determine) (the|these|both) [two|three] [integers|numbers]", "Find the numbers"),
  w("ask all", "(find|what are|determine) (the|these|both) {n} [even|odd|consecutive] (integers|numbers)", "Find the three integers"),
  w("ask one", "(find|what is|what was|determine) (the|this|my) [mystery|unknown|original] number", "What is the number?"),
];

function consecutive(s: Said<Fact>, asked: Said<Fact>): Found | null {
  const [S, k] = [s.n("S"), s.size("k")];
  const parity = s.text("odd").replace(/ ?(?:integers|numbers|whole|natural|positive) ?/g, "").trim();
  if (S === null || k === null || !isInteger(k) || k.n < 2n || k.n > 9n || !/^(?:even|odd|)$/.test(parity)) return null;
  const count = Number(k.n);
  const step = parity === "" ? 1 : 2;
  const first = over(minus(S, constant((step * count * (count - 1)) / 2)), s.n("k") ?? constant(count));
  const size = sizeOf(first);
  if (size === null || !isInteger(size) || (parity !== "" && (size.n % 2n === 0n) !== (parity === "even"))) return null;
  const at = (i: number): Value => plus(first, constant(step * i));
  const counted = asked.has("n") ? [asked.id("n")] : [];
  if (asked.has("n") && asked.size("n")?.n !== k.n) return null;
  if (asked.fact === "ask small") return { value: first, isCount: true };
  if (asked.fact === "ask large") return { value: at(count - 1), isCount: true };
  if (asked.fact === "ask middle") return count === 3 ? { value: at(1), isCount: true } : null;
  return asked.fact === "ask all" ? { value: first, more: Array.from({ length: count - 1 }, (_, i) => at(i + 1)), isCount: true, counted } : null;
}

function solve(said: readonly Said<Fact>[], asked: Said<Fact>, text: string): Found | null {
  const [s, t] = said;
  if (s === undefined) return null;
  if (s.fact === "consecutive") return said.length === 1 ? consecutive(s, asked) : null;
  if (asked.fact === "ask one") {
    if (said.length !== 1) return null;
    const [k, c, S] = [s.n("k") ?? constant(1), s.n("c") ?? constant(0), s.n("S")];
    if (S === null || s.isPercent("S") || s.isPercent("k")) return null;
    // Increased by 20%: by a fifth of itself.
    if (s.isPercent("c")) return s.has("k") || !/\b(?:increased|decreased|reduced) by\b/.test(text) ? null : { value: over(S, s.fact === "one" ? plus(constant(1), c) : minus(constant(1), c)) };
    if (s.fact === "one divided") return { value: times(S, k) };
    if (s.fact === "one times") return { value: over(S, k) };
    return s.fact === "one" ? { value: over(minus(S, c), k) } : s.fact === "one less" ? { value: over(plus(S, c), k) } : null;
  }
  if (said.length !== 2 || t === undefined) return null;
  const one = constant(1);
  const [x, y] = ["large", "small"];
  const about = (f: Said<Fact>): Equation | null => {
    const [S, D, k] = [f.n("S"), f.n("D"), f.n("k")];
    if (f.has("m") && f.size("m")?.n !== 2n) return null;
    if (f.fact === "sum" && S !== null) return equation([[x, one], [y, one]], S);
    if ((f.fact === "difference" || f.fact === "more" || f.fact === "less") && D !== null) return equation([[x, one], [y, negated(one)]], D);
    if (f.fact === "multiple" && k !== null) return equation([[x, one], [y, negated(k)]], constant(0));
    if ((f.fact === "multiple more" || f.fact === "multiple less") && k !== null && D !== null) return equation([[x, one], [y, negated(k)]], f.fact === "multiple more" ? D : negated(D));
    return null;
  };
  const equations = said.map(about);
  if (equations.some((e) => e === null)) return null;
  const all = equations.flatMap((e) => (e === null ? [] : [e]));
  const [large, small] = [solved(all, x), solved(all, y)];
  const counted = [...said.flatMap((f) => (f.has("m") ? [f.id("m")] : [])), ...(asked.has("n") ? [asked.id("n")] : [])];
  const [a, b] = [large === null ? null : sizeOf(large), small === null ? null : sizeOf(small)];
  // "One is 3 times the other": the larger one, which must come out larger.
  if (large === null || small === null || a === null || b === null || a.n * b.d < b.n * a.d) return null;
  if (asked.fact === "ask large") return { value: large, counted };
  if (asked.fact === "ask small") return { value: small, counted };
  return asked.fact === "ask all" ? { value: large, more: [small], counted } : null;
}

export const numbers = situation<Fact>({ name: "numbers", when: /\bnumbers?\b|\bconsecutive\b/i, lines, solve });
