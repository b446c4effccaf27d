/** √ in an equation: isolate one root, square, until none is left; then the candidates, of which the extraneous ones are named. */
import { Fuel } from "../../certify/kernel/fuel.js";
import { contentM, leadingM, scaleM } from "../../certify/kernel/multipoly.js";
import { Normalizer } from "../../certify/kernel/normal.js";
import { printLatex } from "../../certify/kernel/print.js";
import { divQ, negQ, rational } from "../../certify/kernel/rational.js";
import { type Term, add, int, mul, neg, parts, pow, sub, substitute, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { compare, isDefined } from "../../solve/order.js";
import { realRoots } from "../../solve/real-roots.js";
import { tidyConstant } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Plan } from "./claims.js";

export interface Line { readonly title: string; readonly body: string }
const MAX_ROUNDS = 4;

/** Whether t holds a square root of something with the variable. */
export function holdsRoot(t: Term, x: string): boolean {
  const own = t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.d === 2n && symbolsOf(t.base).includes(x);
  return own || parts(t).some((p) => holdsRoot(p, x));
}

/** The numerator of the normal form without its content, with a positive leading coefficient. */
export function numeratorOf(t: Term): Term | null {
  const normalizer = new Normalizer(new Fuel());
  const f = normalizer.normalize(t);
  const lead = f === null ? undefined : leadingM(f.n);
  if (f === null || lead === undefined) return f === null ? null : int(0);
  const content = contentM(f.n);
  return normalizer.polynomialTerm(scaleM(f.n, divQ(rational(1n), lead.c.n < 0n ? negQ(content) : content)));
}

const termsOf = (t: Term): readonly Term[] => (t.kind === "sum" ? t.terms.flatMap(termsOf) : t.kind === "number" && t.value.n === 0n ? [] : [t]);
/** −t without a product by −1 where that is easy. */
const minus = (t: Term): Term => (t.kind === "sum" ? add(...t.terms.map(minus)) : t.kind === "product" && t.factors[0]?.kind === "number" ? times(negQ(t.factors[0].value), t.factors.slice(1)) : neg(t));
const times = (q: { readonly n: bigint; readonly d: bigint }, factors: readonly Term[]): Term => (q.n === q.d && factors.length > 0 ? mul(...factors) : mul({ kind: "number", value: q }, ...factors));
const isNegative = (t: Term): boolean => (t.kind === "number" ? t.value.n < 0n : t.kind === "product" && t.factors[0]?.kind === "number" && t.factors[0].value.n < 0n);

export function radicalLines(plan: Plan, solutions: readonly Term[], language: Language): readonly Line[] | null {
  const x = plan.variable;
  if (!holdsRoot(plan.left, x) && !holdsRoot(plan.right, x)) return null;
  const lines: Line[] = [];
  let terms = [...termsOf(plan.left), ...termsOf(plan.right).map(minus)];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const first = terms.find((t) => holdsRoot(t, x));
    if (first === undefined) break;
    const others = terms.filter((t) => t !== first);
    const flipped = isNegative(first);
    const root = flipped ? minus(first) : first;
    const rest = others.length === 0 ? int(0) : add(...(flipped ? others : others.map(minus)));
    const squared = numeratorOf(sub(pow(root, int(2)), pow(rest, int(2))));
    if (squared === null) return null;
    const isFirst = round === 0;
    lines.push({
      title: isFirst ? say(language, "移项、平方", "Isolate and square") : say(language, "再平方", "Square again"),
      body: say(language, `移项得 $${printLatex(root)} = ${printLatex(rest)}$;两边平方并整理,得 $${printLatex(squared)} = 0$。${isFirst ? "(平方可能产生增根,最后须检验。)" : ""}`, `Isolate a root: $${printLatex(root)} = ${printLatex(rest)}$. Squaring both sides and simplifying gives $${printLatex(squared)} = 0$.${isFirst ? " (Squaring can bring in extraneous solutions, so they are checked at the end.)" : ""}`),
    });
    terms = [...termsOf(squared)];
  }
  if (terms.some((t) => holdsRoot(t, x))) return null;
  const found = realRoots(add(...(terms.length === 0 ? [int(0)] : terms)), x);
  if (found === null || found === "all") return null;
  return [...lines, ...candidateLines(plan, solutions, found, language)];
}

/** All candidates, and why some of them are no solutions. */
export function candidateLines(plan: Plan, solutions: readonly Term[], found: readonly Term[], language: Language): readonly Line[] {
  const x = plan.variable;
  const isKept = (c: Term): boolean => solutions.some((r) => compare(r, c) === 0);
  const lines: Line[] = [{ title: say(language, "候选解", "Candidates"), body: found.length === 0 ? say(language, "该方程没有实数解。", "This has no real solution.") : say(language, `解得 $${found.map((c) => `${x} = ${printLatex(c)}`).join(",\\ ")}$。`, `Its solutions are $${found.map((c) => `${x} = ${printLatex(c)}`).join(",\\ ")}$.`) }];
  const lost = found.filter((c) => !isKept(c));
  if (lost.length === 0) return lines;
  const why = lost.map((c) => {
    const [l, r] = [substitute(plan.left, x, c), substitute(plan.right, x, c)];
    if (!isDefined(l) || !isDefined(r)) return say(language, `$${x} = ${printLatex(c)}$ 使原方程没有意义`, `$${x} = ${printLatex(c)}$ makes the original equation meaningless`);
    if (compare(l, r) === 0) return say(language, `$${x} = ${printLatex(c)}$ 不在所求范围内`, `$${x} = ${printLatex(c)}$ is not in the interval asked for`);
    return say(language, `$${x} = ${printLatex(c)}$:左边 $= ${printLatex(tidyConstant(l))}$,右边 $= ${printLatex(tidyConstant(r))}$,不相等`, `$${x} = ${printLatex(c)}$: left side $${printLatex(tidyConstant(l))}$, right side $${printLatex(tidyConstant(r))}$, not equal`);
  });
  return [...lines, { title: say(language, "舍去增根", "Extraneous solutions"), body: `${why.join(say(language, ";", "; "))}${say(language, ";是增根,舍去。", "; rejected.")}` }];
}
