/**
 * Several equations in one text: separated by commas, semicolons, "and", "和", lines or wide blanks, or set in LaTeX's
 * cases and arrays. Only the places between them are found here; each equation is read by the parser afterwards.
 */

const ENVIRONMENT = /\\(?:begin|end)\s*\{\s*(?:d?cases|r?cases|aligned(?:at)?|align|array|gathered|gather|split|matrix|eqnarray|equation|numcases)\*?\s*\}(?:\s*\[[tbc]\])?(?:\s*\{[lcr@{}|.\s\d]*\})?/g;
const BRACE = /\\left\s*(?:\\\{|\\lbrace|\.)|\\right\s*(?:\.|\\\}|\\rbrace)|\\right\s*$|\\lbrace|\\rbrace|(?<!\\)\\[{}]/g;
const HARD = /[;；，、①-⑳]|\\\\(?:\s*\[[^\]]*\])?|\\newline|(?<![A-Za-z\\])and(?![A-Za-z])|以及|[和与且及]/gi;
const blank = (m: string): string => " ".repeat(m.length);

/** The text of each equation, or null when the text cannot be taken apart without doubt. */
export function splitEquations(text: string): readonly string[] | null {
  const bare = text
    .replace(ENVIRONMENT, blank).replace(BRACE, blank).replace(/\\(?:text|mathrm|textrm|mbox)\s*\{\s*(and|和|,|;)?\s*\}/g, (_, word: string | undefined) => (word === undefined ? " " : " ; "))
    .replace(/\\q?quad|\\hspace\s*\{[^}]*\}|\\phantom\s*\{[^}]*\}/g, (m) => blank(m)).replace(/(?<!\\)&/g, " ").replace(/\$/g, " ");
  const unbraced = unwrapped(bare);
  const pieces = atCommas(unbraced.replace(HARD, (m) => `;${blank(m).slice(1)}`)).map((p) => p.trim()).filter((p) => !/^[\s.。]*$/.test(p));
  const out: string[] = [];
  for (const piece of pieces) {
    const parts = byBlanks(piece.replace(/[.。]\s*$/, ""), 12);
    if (parts === null) return null;
    out.push(...parts);
  }
  return out.length === 0 ? null : out;
}

/** { x + y = 3, x − y = 1 } without its braces; an open brace alone is dropped too. */
function unwrapped(text: string): string {
  const t = text.trim();
  if (!t.startsWith("{")) return t;
  const inner = t.slice(1);
  const depth = [...inner].reduce((d, c) => d + (c === "{" ? 1 : c === "}" ? -1 : 0), 0);
  return depth === -1 && inner.endsWith("}") ? inner.slice(0, -1) : depth === 0 ? inner : t;
}

/** Pieces between semicolons and commas outside brackets; a comma in a number (1,234) separates nothing. */
function atCommas(text: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? "";
    if ("([{".includes(c)) depth += 1;
    else if (")]}".includes(c)) depth -= 1;
    else if (depth <= 0 && (c === ";" || (c === "," && !(/\d$/.test(text.slice(0, i)) && /^\d{3}(?!\d)/.test(text.slice(i + 1)))))) {
      out.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...out, text.slice(from)];
}

const signsIn = (t: string): readonly number[] => [...t.matchAll(/(?<![<>!:=])=(?!=)|==/g)].map((m) => m.index);

/** A piece with several equals signs is cut at the one widest blank, or line end, between two of them; a chain a = b = c stays whole. */
function byBlanks(piece: string, fuel: number): readonly string[] | null {
  const signs = signsIn(piece);
  if (signs.length < 2 || fuel <= 0) return fuel <= 0 ? null : [piece];
  const [first, second] = [signs[0] ?? 0, signs[1] ?? 0];
  const runs = [...piece.slice(first, second).matchAll(/\s+/g)].map((m) => ({ at: first + m.index, text: m[0], weight: m[0].length + (m[0].includes("\n") ? 1000 : 0) })).sort((a, b) => b.weight - a.weight);
  const [widest, other] = runs;
  if (widest === undefined || widest.weight < 2) return [piece];
  if (other !== undefined && other.weight === widest.weight) return null;
  const rest = byBlanks(piece.slice(widest.at).trim(), fuel - 1);
  return rest === null ? null : [piece.slice(0, widest.at), ...rest];
}
