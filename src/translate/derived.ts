/** "Let v(p) be the third derivative of p^5": a function defined as the derivative of another one. */
import { differentiate } from "../certify/kernel/derivative.js";
import { type Term, symbolsOf } from "../certify/kernel/term.js";
import { parseExpression } from "../expression/parse.js";
import type { Budget } from "./matching.js";
import { slotsOf, wording } from "./wording.js";
import { ordinalValues } from "./places.js";
import { type Known, definitionIn, slotTest, slotText } from "./slots.js";

const DERIVED = [
  "[(let|suppose|and)] {h:head} be [the] {n:ordinal} derivative of [the] [function] {f:multi}",
  "[(let|suppose|and)] {h:head} be [the] derivative of [the] [function] {f:multi}",
  "[(设|令|已知)] {h:head} [是|为] {f:multi} 的{n:ordinal} 阶(导数|导函数)",
  "[(设|令|已知)] {h:head} [是|为] {f:multi} 的(导数|导函数)",
].map(wording);

/** What is known after it, or null when the text is no such sentence. The new function is written with primes of a helper. */
export function withDerivative(text: string, known: Known, budget: Budget): Known | null {
  for (const pattern of DERIVED) {
    const slots = slotsOf(pattern, text, slotTest(text, known), budget);
    const [head, body] = ["h", "f"].map((name) => slots?.find((s) => s.name === name));
    const count = slots?.find((s) => s.name === "n");
    if (head === undefined || body === undefined) continue;
    const [, name = "", variable = ""] = /^([A-Za-z])\s*\(\s*([a-z])\s*\)$/.exec(slotText(text, head)) ?? [];
    const source = slotText(text, body);
    const parsed = parseExpression(source, { functions: known.functions, symbols: known.symbols });
    const term = parsed.ok ? (parsed.value.kind === "term" ? parsed.value.term : (definitionIn(parsed.value)?.body ?? null)) : null;
    const order = count === undefined ? 1 : Number(ordinalValues(count, slotText(text, count))[0]?.[1] ?? 0);
    const helper = `${name}_0`;
    if (term === null || order < 1 || order > 5 || !symbolsOf(term).includes(variable) || known.given.some((g) => g.name === name || g.name === helper)) continue;
    let derived: Term | null = term;
    for (let i = 0; i < order && derived !== null; i += 1) derived = differentiate(derived, variable);
    if (derived === null) continue;
    const params = [variable];
    const expr = parsed.ok && parsed.value.kind === "term" ? source : source.slice(source.lastIndexOf("=") + 1).trim();
    return {
      ...known,
      functions: new Map([...known.functions, [helper, { params, body: term }], [name, { params, body: derived }]]),
      given: [...known.given, { name: helper, params, expr }, { name, params, expr: `${helper}${"'".repeat(order)}(${variable})` }],
    };
  }
  return null;
}
