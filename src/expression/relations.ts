/** "x < 0 or 2 < x <= 5 and x != 3": relations joined by words, as a disjunction of conjunctions of texts. */

const OR = /\s+or\s+|\s*(?:或者?|\\vee(?![a-z])|\\lor(?![a-z])|∨|\\(?:text|mbox)\s*\{\s*or\s*\})\s*/i;
const AND = /\s+and\s+|\s*(?:并且|且|\\wedge(?![a-z])|\\land(?![a-z])|∧|\\(?:text|mbox)\s*\{\s*and\s*\})\s*/i;
/** A system in LaTeX: its lines, every one of which holds. */
const SYSTEM = /^\s*(?:\\left\s*)?(?:\\\{|\{)?\s*\\begin\s*\{(cases|array|aligned|matrix)\}(?:\s*\{[lcr]+\})?(.*?)\\end\s*\{\1\}\s*(?:\\right\s*\.?)?\s*$/s;

/** Relations of one text; the outer list is "or", the inner "and". Commas and line breaks separate the lines of a system. */
export function splitRelations(text: string): readonly (readonly string[])[] {
  const system = SYSTEM.exec(text)?.[2]?.replaceAll("&", " ").replace(/(?<!\\)\\(?=\s)/g, "\\\\");
  const body = system ?? text.replace(/^\s*\{(?=[^{}]*\}?\s*$)/, " ").replace(/(?<=^[^{}]*)\}\s*$/, " ");
  return body.split(OR).map((part) => part.split(AND).flatMap(linesOf).map((p) => p.trim().replace(/[.。]$/, "")).filter((p) => p !== ""));
}

/** Split at commas, semicolons and line breaks that stand in no bracket. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? "";
    if ("([{".includes(c)) depth += 1;
    else if (")]}".includes(c)) depth -= 1;
    else if (depth <= 0 && (",;，；".includes(c) || text.startsWith("\\\\", i))) { lines.push(text.slice(from, i)); from = i + (c === "\\" ? 2 : 1); }
  }
  return [...lines, text.slice(from)];
}
