/** Ages: now, some years ago or from now; each sentence is an equation between the ages of now. */
import { isInteger, signQ } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, plus, sizeOf, times } from "../value.js";
import { type Found, type Line, type Said, nameOf, situation } from "./engine.js";
import { type Equation, equation, negated, solved } from "./linear.js";

type Fact = "is" | "older" | "younger" | "times" | "times older" | "sum" | "ask" | "ask then" | "ask ago";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
/** The three times of which a sentence can be; a sentence of two times at once is not read. */
type Time = readonly [before: string, verb: string, after: string, then: string];
const TIMES: readonly Time[] = [["[now|today]", "is", "[now|today]", ""], ["(in {s:time}|{later:time} from now)", "will be", "", "[then|will be|will be then]"], ["{ago:time} ago", "was", "", "[then|was|was then]"], ["", "will be", "(in {s:time}|{later:time} from now)", "[will be]"], ["", "was", "{ago:time} ago", "[was]"]];
const EXAMPLES: readonly (readonly [string, string])[] = [["", "is"], ["In 5 years ", "will be"], ["5 years ago ", "was"]];
/** A line for each time; the example is of the first three, the last two have the time behind. */
const timed = (fact: Fact, make: (t: Time) => string, example: (verb: string) => string): readonly Line<Fact>[] => TIMES.map((t, i) => { const [before, verb] = EXAMPLES[i < 3 ? i : i - 2] ?? ["", "is"]; return w(fact, make(t), i < 3 ? `${before}${example(verb)}` : `${example(verb)} ${i === 3 ? "in 5 years" : "5 years ago"}`); });

const lines: readonly Line<Fact>[] = [
  ...timed("older", ([before, verb, after]) => `${before} {a:who} ${verb} {n} years older than {b:who} ${after}`, (v) => `Ann ${v} 5 years older than Bob`),
  ...timed("younger", ([before, verb, after]) => `${before} {a:who} ${verb} {n} years younger than {b:who} ${after}`, (v) => `Ann ${v} 5 years younger than Bob`),
  ...timed("times", ([before, verb, after, then]) => `${before} {a:who} ${verb} {k} (as old as|the age of) {b:who} ${then} ${after}`, (v) => `Ann ${v} twice as old as Bob`),
  ...timed("sum", ([before, verb, after]) => `${before} the sum of (their ages|the ages of {a:who} and {b:who}) ${verb} {n} [years] ${after}`, (v) => `the sum of their ages ${v} 48`),
  w("sum", "their (combined age is|ages total|ages add up to) {n} [years]", "Their combined age is 48"),
  ...timed("is", ([before, verb, after]) => `${before} {a:who} ${verb} {n} [years old] ${after}`, (v) => `Bob ${v} 12 years old`),
  w("ask then", "how old will {a:who} be in {s:time}", "How old will Ann be in 6 years?"),
  w("ask ago", "how old was {a:who} {s:time} ago", "How old was Ann 6 years ago?"),
  w("ask", "how old is {a:who} [now|today]", "How old is Ann now?"),
  w("ask", "(what is|find) {a:who} [present|current] age [now|today]", "What is Ann's present age?"),
  w("ask", "(what is|find) the [present|current] age of {a:who} [now|today]", "Find the present age of Ann"),
];

const ZERO = constant(0);
const ONE = constant(1);
const PRONOUN = /^(?:he|she|his|her|their|they|him)$/;

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const names: string[] = [];
  let last = "";
  const who = (text: string): string | null => {
    const name = nameOf(text).replace(/'s?$/, "");
    if (name === "") return null;
    if (PRONOUN.test(name)) return last === "" ? null : last;
    if (!names.includes(name)) names.push(name);
    return name;
  };
  /** Years from now at which the sentence holds; null: in another unit. */
  const shift = (s: Said<Fact>): Value | null => {
    const slots = ["s", "ago", "later"].filter((x) => s.has(x));
    const [slot] = slots;
    if (slot === undefined) return ZERO;
    const n = s.n(slot);
    if (slots.length > 1 || s.unit(slot) !== "year" || n === null) return null;
    return slot.startsWith("ago") ? negated(n) : n;
  };
  const equations: Equation[] = [];
  for (const s of said) {
    const at = shift(s);
    const [n, k] = [s.n("n"), s.n("k")];
    if (at === null) return null;
    if (s.fact === "sum") {
      const [a, b] = s.has("a") ? [who(s.text("a")), who(s.text("b"))] : names.length === 2 ? names : [null, null];
      if (a == null || b == null || n === null) return null;
      equations.push(equation([[a, ONE], [b, ONE]], minus(n, times(constant(2), at))));
      continue;
    }
    // "She" is the one that the sentence before was about.
    const a = who(s.text("a"));
    if (a === null) return null;
    last = a;
    if (s.fact === "is") { if (n === null) return null; equations.push(equation([[a, ONE]], minus(n, at))); continue; }
    const b = who(s.text("b"));
    if (b === null || a === b) return null;
    if (s.fact === "times") { if (k === null) return null; equations.push(equation([[a, ONE], [b, negated(k)]], minus(times(k, at), at))); }
    else { if (n === null) return null; equations.push(equation([[a, ONE], [b, negated(ONE)]], s.fact === "older" ? n : negated(n))); }
  }
  const name = who(asked.text("a"));
  const later = asked.has("s") ? asked.n("s") : ZERO;
  if (name === null || later === null || (asked.has("s") && asked.unit("s") !== "year")) return null;
  const now = solved(equations, name);
  // Every age told must be one that can be.
  if (now === null || names.some((other) => { const v = solved(equations, other); const q = v === null ? null : sizeOf(v); return q === null || signQ(q) <= 0 || !isInteger(q); })) return null;
  return { value: asked.fact === "ask ago" ? minus(now, later) : plus(now, later), isCount: true };
}

export const ages = situation<Fact>({ name: "ages", when: /\bold\b|\bage\b|\bages\b|\bolder\b|\byounger\b/i, lines, solve });
