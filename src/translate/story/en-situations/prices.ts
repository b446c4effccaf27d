/** Prices: discounts, taxes, tips and rises one after the other, in the order told; profit; how much more in percent. */
import { type Value, constant, minus, over, plus, times } from "../value.js";
import { type Found, type Line, type Said, isPositive, situation } from "./engine.js";

type Fact = "price" | "off" | "on" | "up" | "new lower" | "new higher" | "sold" | "from to" | "ask price" | "ask off" | "ask on" | "ask original" | "ask profit" | "ask profit percent" | "ask change percent" | "ask loss";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const IT = "(it|{who})";
const lines: readonly Line<Fact>[] = [
  w("price", "{who} (costs|cost|is priced at|was priced at|has a price of|normally costs|originally costs|originally cost|regularly costs|usually costs|regularly sells for|normally sells for|usually sells for|originally sold for) {P:money}", "A shirt costs $40"),
  w("price", "the [original|regular|list|marked|normal|usual] (price|cost) [of {thing}] (is|was) {P:money}", "The original price of a coat is $80"),
  w("price", "the (bill|meal|cost of the meal|dinner) [at {thing}] (is|was|comes to|came to|costs|cost) {P:money}", "The bill is $60"),
  w("price", "{who} (buys|bought) {thing} (for|at|that costs|that cost|priced at|marked) {P:money}", "Ann buys a bike for $150"),
  w("off", `${IT} (is|was) (on sale for|on sale at|discounted by|discounted|marked down|marked down by|reduced by|sold at a discount of|on sale) {r:n} [off] [the [original|regular] price]`, "It is on sale for 25% off"),
  w("off", "[there is|the store offers|the shop offers|a store offers|she gets|he gets|she has|he has|the store gives|she receives|he receives|with] (a|an) [additional|extra] {r:n} discount [on {thing}]", "There is a 25% discount"),
  w("off", "[the discount (is|was)|at a discount of] {r:n} [off]", "The discount is 25%"),
  w("off", "the price [of {thing}] (decreases|decreased|fell|falls|dropped|drops|is reduced|was reduced|is decreased|was decreased|goes down|went down|was cut) by {r:n}", "The price was reduced by 20%"),
  w("on", "[the|a] [sales] tax [rate] (is|of) {r:n}", "The sales tax is 8%"),
  w("on", "there is (a|an) {r:n} [sales] tax [on {thing}]", "There is a 8% sales tax"),
  w("on", "(she|he|they|{who}) (leaves|left|adds|added|gives|gave|wants to leave|want to leave|pays|decides to leave) (a|an) {r:n} tip [on {thing}]", "She leaves a 15% tip"),
  w("up", "the price [of {thing}] (increases|increased|rose|rises|goes up|went up|is increased|was increased|is raised|was raised) by {r:n}", "The price increased by 10%"),
  w("new lower", "(after|with) (a|an) {r:n} discount [the] [sale] [price of] {who} (costs|is|cost|was) {N:money}", "After a 20% discount a coat costs $60"),
  w("new lower", "{who} (costs|cost|sells for|sold for|is) {N:money} after (a|an) {r:n} discount", "A coat costs $60 after a 20% discount"),
  w("new higher", "(after|with) (a|an) {r:n} (increase|tax|tip) [the] [price of] {who} (costs|is|cost|was) {N:money}", "After a 10% increase the price of a ticket is $33"),
  w("sold", `[{who}] (sells|sold) ${"(it|{thing})"} for {S:money}`, "She sells it for $180"),
  w("from to", "[the price of|the population of|the cost of|the number of] {thing} (increased|rose|went up|grew|decreased|fell|dropped|went down) from {A:n} [dollars] to {B:n} [dollars]", "The price of a ticket rose from $40 to $50"),
  w("ask price", "(what is|find|what was|what will be|calculate) [the] [new|final] (sale|discounted|final|new|total|reduced) (price|cost|bill|amount) [of {thing}] [after the discount|with tax|including tax|including the tip|after tax|to pay]", "What is the sale price?"),
  w("ask price", `how much (does|do|did|will|would) ${IT} (cost|pay) [now|in all|in total|for {thing}|after the discount|with tax|including tax|including the tip|altogether]`, "How much does it cost now?"),
  w("ask off", "(how much|what|find) [is|was] (the discount|the amount of the discount|the savings) [in dollars]", "How much is the discount?"),
  w("ask off", "how much [money] (does|do|did|will|would) (she|he|they|you|{who}) save", "How much does she save?"),
  w("ask on", "(how much|what|find) [is|was] (the tax|the sales tax|the tip|the amount of the tax|the amount of the tip)", "How much is the tip?"),
  w("ask original", "(what was|what is|find) the (original|regular|initial) price [of {thing}]", "What was the original price?"),
  w("ask profit", "(how much|what|find) [is|was] (the|her|his|their) profit", "What is her profit?"),
  w("ask profit", "how much profit (does|did|will) {who} make", "How much profit did she make?"),
  w("ask loss", "(how much|what|find) [is|was] (the|her|his) loss", "What is her loss?"),
  w("ask profit percent", "(what is|what was|find) (the|her|his) [profit percent|percent profit|percentage profit|profit percentage|percent of profit]", "What is her percent profit?"),
  w("ask change percent", "(what is|what was|find|by what percent did it) [the] [percent|percentage] (increase|decrease|change)", "What is the percent increase?"),
];

const one = constant(1);
const hundred = constant(100);

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const of = (fact: Fact): readonly Said<Fact>[] => said.filter((s) => s.fact === fact);
  if (said.some((s) => s.has("r") && !s.isPercent("r"))) return null;
  const positive = (value: Value): Found | null => (isPositive(value) ? { value } : null);
  const [change] = of("from to");
  if (change !== undefined || asked.fact === "ask change percent") {
    const [a, b] = [change?.n("A") ?? null, change?.n("B") ?? null];
    return a === null || b === null || said.length !== 1 || asked.fact !== "ask change percent" ? null : positive(times(over(isPositive(minus(b, a)) ? minus(b, a) : minus(a, b), a), hundred));
  }
  const [price, more] = of("price");
  const P = price?.n("P") ?? null;
  const [sold] = of("sold");
  if (sold !== undefined) {
    const S = sold.n("S");
    if (P === null || S === null || more !== undefined || said.length !== 2) return null;
    if (asked.fact === "ask profit") return positive(minus(S, P));
    if (asked.fact === "ask loss") return positive(minus(P, S));
    return asked.fact === "ask profit percent" ? positive(times(over(minus(S, P), P), hundred)) : null;
  }
  const after = of("new lower")[0] ?? of("new higher")[0];
  if (after !== undefined) {
    const [r, N] = [after.n("r"), after.n("N")];
    if (r === null || N === null || said.length !== 1 || asked.fact !== "ask original") return null;
    return positive(over(N, after.fact === "new lower" ? minus(one, r) : plus(one, r)));
  }
  const steps = said.filter((s) => s.fact === "off" || s.fact === "on" || s.fact === "up");
  // Whether the tip is of the bill with the tax or without is not said.
  if (of("on").length > 1) return null;
  if (P === null || more !== undefined || steps.length === 0 || steps.length + 1 !== said.length || said[0] !== price) return null;
  if (asked.fact === "ask price") return positive(steps.reduce<Value>((v, s) => { const r = s.n("r") ?? constant(0); return times(v, s.fact === "off" ? minus(one, r) : plus(one, r)); }, P));
  const [single] = steps;
  const r = single?.n("r") ?? null;
  if (steps.length !== 1 || single === undefined || r === null || single.fact === "up" || (asked.fact === "ask off") !== (single.fact === "off") || (asked.fact !== "ask off" && asked.fact !== "ask on")) return null;
  return positive(times(P, r));
}

export const prices = situation<Fact>({ name: "prices", when: /\bdiscount|\bsale\b|\boff\b|\btax\b|\btip\b|\bprofit|\bloss\b|\bmarked down\b|\bprice\b|\bpercent|\bpercentage/i, lines, solve });
