/** "Let f(x) = x²", "let w be 3/4": what is known after a sentence that gives a name its meaning. */
import { parseExpression } from "../expression/parse.js";
import type { Budget } from "./matching.js";
import { type Known, definitionIn, slotTest, slotText } from "./slots.js";
import { withLetter } from "./suppositions.js";
import { type Wording, slotsOf, wording } from "./wording.js";

/** Sentences that define a function or a value before the question is asked. */
const DEFINITIONS: readonly Wording[] = [
  "[(let|given|consider|suppose|if|for|and|assume)] [that] [the] [(function|curve)] {f:definition}",
  "[(已知|设|若|给定|对于|对|如果|令|有|且|当)][函数|曲线]{f:definition}[时]",
].map(wording);

/** "Let w be 3/4": a letter and its value. */
const VALUES: readonly Wording[] = ["[(let|and|,)] {v:variable} be {a:value}", "[(设|令|且)]{v:variable} (为|等于){a:value}"].map(wording);

/** What is known after one more definition, or null when the text is no definition. */
export function withDefinition(text: string, known: Known, budget: Budget): Known | null {
  for (const pattern of DEFINITIONS) {
    const [slot] = slotsOf(pattern, text, slotTest(text, known), budget) ?? [];
    if (slot === undefined) continue;
    const source = slotText(text, slot);
    const parsed = parseExpression(source, { functions: known.functions, symbols: known.symbols });
    const defined = parsed.ok ? definitionIn(parsed.value) : null;
    if (defined === null || known.given.some((g) => g.name === defined.name)) continue;
    const { name, params, body } = defined;
    const expr = source.slice(source.indexOf("=") + 1).trim();
    return params === undefined
      ? withLetter(known, name, body, expr)
      : { ...known, functions: new Map([...known.functions, [name, { params, body }]]), given: [...known.given, { name, params: [...params], expr }] };
  }
  return withValue(text, known, budget);
}

/** What is known after "let w be 3/4", or null when the text says no such thing. */
function withValue(text: string, known: Known, budget: Budget): Known | null {
  for (const pattern of VALUES) {
    const slots = slotsOf(pattern, text, slotTest(text, known), budget);
    const [letter, value] = ["v", "a"].map((name) => slots?.find((s) => s.name === name));
    if (letter === undefined || value === undefined) continue;
    const [name, expr] = [slotText(text, letter), slotText(text, value)];
    const parsed = parseExpression(expr, { functions: known.functions, symbols: known.symbols });
    if (!parsed.ok || parsed.value.kind !== "term" || known.given.some((g) => g.name === name)) continue;
    return { ...known, symbols: new Map([...known.symbols, [name, parsed.value.term]]), given: [...known.given, { name, expr }] };
  }
  return null;
}
