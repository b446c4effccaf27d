/** Interest, simple (principal × rate × years) and compound (principal × (1 + rate/n)^(n·years)). Which of the two must be said. */
import { isInteger } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";
import { type Found, type Line, type Said, situation } from "./engine.js";

type Fact = "loan" | "loan rate" | "compounding" | "earned" | "ask interest" | "ask amount" | "ask rate" | "ask time" | "ask principal";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const RATE = "[(at|that pays|which pays|paying|that earns|earning|with|and earns)] [a|an] [annual|yearly] [simple|compound] [interest] [rate of|rate] [of] {r:n} [simple|annual|compound|yearly] [interest] [rate] [per year|per annum|annually|a year|each year] [interest] [compounded {c:thing}]";
const YEARS = "[(for|in|after|over)] [a period of] {t:time}";
const PUT = "(invests|invested|deposits|deposited|borrows|borrowed|lends|lent|puts|put|invest|deposit|borrow|takes out a loan of|loans)";

const lines: readonly Line<Fact>[] = [
  w("loan", `{who} ${PUT} {P:money} [in an account|in a bank|in a savings account|into an account|into a savings account|from a bank] ${RATE} ${YEARS}`, "Ann invests $500 at 4% simple interest for 3 years"),
  w("loan", `{who} ${PUT} {P:money} [in an account|in a bank|in a savings account|into an account|into a savings account|from a bank] ${RATE}`, "Ann invests $500 at 4% simple interest"),
  w("loan", `{who} ${PUT} {P:money} [in an account|in a bank|in a savings account|into an account|into a savings account|from a bank] [${YEARS}]`, "Ann deposits $500 in a bank"),
  w("loan", `{P:money} (is|was|are) (invested|deposited|borrowed|lent|loaned|put) [in an account|in a bank|in a savings account] ${RATE} [${YEARS}]`, "$1000 is invested at 5% compounded annually"),
  w("loan", `a (loan|principal|deposit|sum) of {P:money} (is|was) (invested|made|deposited|taken|taken out|borrowed) ${RATE} [${YEARS}]`, "A principal of $1000 is invested at 5% compounded annually"),
  w("loan rate", `[the|its|their] [annual|simple|yearly] [interest] rate (is|was) {r:n} [per year|per annum|a year] [simple|compound] [interest] [compounded {c:thing}]`, "The simple interest rate is 4% per year"),
  w("loan rate", `[the|this|that] (account|bank|loan) (pays|earns|charges) ${RATE}`, "The account pays 5% interest compounded annually"),
  w("compounding", "[the] [interest] (is|was) compounded {c:thing}", "Interest is compounded annually"),
  w("ask interest", `(what is|find|calculate|determine) the (simple|compound) interest [earned|paid] (on|for) {P:money} ${RATE} ${YEARS}`, "What is the simple interest on $500 at 4% for 3 years?"),
  w("ask interest", `(what is|find|calculate|determine) the [total] [simple|compound] interest [earned|paid] [${YEARS}]`, "What is the interest after 3 years?"),
  w("ask interest", `how much [simple|compound] interest (will|does|did|would|is|was) [{who}|the account|it|be] (earn|pay|owe|earned|paid|make) [${YEARS}]`, "How much interest will she earn after 3 years?"),
  w("ask amount", `(what is|what will be|find|calculate|determine) the [total|final] (amount|balance|value) [in the account|of the investment|owed] [${YEARS}]`, "What is the balance after 3 years?"),
  w("ask amount", `how much [money] (is|will be|would be) in the account [${YEARS}]`, "How much will be in the account after 3 years?"),
  w("ask amount", `how much [money] (is|will|would) (it|the investment|the account) [be] worth [${YEARS}]`, "How much is it worth after 2 years?"),
  w("ask amount", `how much [money] (will|would|does) {who} (have|owe|pay back|have to pay back|repay) [in the account|in total|in all|altogether] [${YEARS}]`, "How much will she have after 3 years?"),
];

const EACH_YEAR: Readonly<Record<string, number>> = { annually: 1, yearly: 1, "once a year": 1, semiannually: 2, "semi-annually": 2, "twice a year": 2, quarterly: 4, monthly: 12 };
const MAX_PERIODS = 120;

function solve(said: readonly Said<Fact>[], asked: Said<Fact>, text: string): Found | null {
  const all = [...said, asked];
  const only = (slot: string): Said<Fact> | null => { const having = all.filter((s) => s.has(slot)); return having.length === 1 ? (having[0] ?? null) : null; };
  const [p, r, t] = [only("P"), only("r"), only("t")];
  const [P, rate, time] = [p?.n("P") ?? null, r?.n("r") ?? null, t?.n("t") ?? null];
  if (P === null || rate === null || time === null || r?.isPercent("r") !== true || all.filter((s) => s.has("c")).length > 1) return null;
  const unit = t?.unit("t");
  const years = unit === "year" ? time : unit === "month" ? over(time, constant(12)) : null;
  const [isSimple, isCompound] = [/\bsimple\b/.test(text), /\bcompound/.test(text)];
  if (years === null || isSimple === isCompound) return null;
  if (isSimple) {
    const interest = times(times(P, rate), years);
    return { value: asked.fact === "ask interest" ? interest : plus(P, interest) };
  }
  const c = only("c");
  const n = EACH_YEAR[c?.text("c") ?? ""];
  const size = sizeOf(years);
  if (n === undefined || size === null) return null;
  const periods = sizeOf(times(constant(n), years));
  if (periods === null || !isInteger(periods) || periods.n > BigInt(MAX_PERIODS)) return null;
  const worth = times(P, power(plus(constant(1), over(rate, constant(n))), Number(periods.n)));
  return { value: asked.fact === "ask interest" ? minus(worth, P) : worth, counted: t === null ? [] : [t.id("t")] };
}
const power = (base: Value, exponent: number): Value => ({ kind: "power", base, exponent });

export const loans = situation<Fact>({ name: "interest", when: /\binterest\b|\bcompounded\b/i, lines, solve });
