/** Characters that stand for an operator, a digit or a number, whatever keyboard or document they come from. */

export const OPERATORS: ReadonlyMap<string, string> = new Map([
  ...["+", "-", "*", "/", "^", "(", ")", "[", "]", "{", "}", "|", ",", "=", "<", ">", "!", "'", "_", "%", ";", ":"].map((c): [string, string] => [c, c]),
  ...["·", "×", "∙", "∗", "⋅", "•", "・", "✕"].map((c): [string, string] => [c, "*"]),
  ...["÷", "⁄", "∕", "∶"].map((c): [string, string] => [c, "/"]),
  ...["−", "–", "—", "‐", "‑", "﹣", "―"].map((c): [string, string] => [c, "-"]),
  ["﹢", "+"], ["≤", "<="], ["⩽", "<="], ["≦", "<="], ["≥", ">="], ["⩾", ">="], ["≧", ">="], ["≠", "!="], ["﹤", "<"], ["﹥", ">"], ["∈", "in"],
  ["′", "'"], ["’", "'"], ["‘", "'"], ["´", "'"], ["、", ","], ["【", "["], ["】", "]"], ["〔", "["], ["〕", "]"], ["∣", "|"],
  ["⌊", "⌊"], ["⌋", "⌋"], ["⌈", "⌈"], ["⌉", "⌉"], ["±", "+-"], ["∓", "+-"], ["°", "°"], ["º", "°"],
]);

/** What closes each kind of bracket. */
export const CLOSING: ReadonlyMap<string, string> = new Map([["(", ")"], ["[", "]"], ["{", "}"], ["⌊", "⌋"], ["⌈", "⌉"]]);

/** Raised characters, each with what it is on the line. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map([..."⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-⁽(⁾)ⁿnˣxʸyᵗtᵏkᵐmᵃaᵇb".matchAll(/../gu)].map(([pair]): [string, string] => [pair[0] ?? "", pair[1] ?? ""]));
export const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

export const FRACTIONS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ["½", [1n, 2n]], ["⅓", [1n, 3n]], ["⅔", [2n, 3n]], ["¼", [1n, 4n]], ["¾", [3n, 4n]], ["⅕", [1n, 5n]], ["⅖", [2n, 5n]], ["⅗", [3n, 5n]], ["⅘", [4n, 5n]],
  ["⅙", [1n, 6n]], ["⅚", [5n, 6n]], ["⅐", [1n, 7n]], ["⅛", [1n, 8n]], ["⅜", [3n, 8n]], ["⅝", [5n, 8n]], ["⅞", [7n, 8n]], ["⅑", [1n, 9n]], ["⅒", [1n, 10n]],
]);

export const isDigit = (c: string): boolean => c >= "0" && c <= "9" && c.length === 1;
export const isLetter = (c: string): boolean => c.length === 1 && ((c >= "a" && c <= "z") || (c >= "A" && c <= "Z"));
export const isGreek = (c: string): boolean => /^[\u0370-\u03ff]$/.test(c);
export const isChinese = (c: string): boolean => /^[\u3400-\u9fff]$/.test(c);
/** Spaces of every width, invisible characters, the dollar signs around a formula, LaTeX's unbreakable space. */
export const isLayout = (c: string): boolean => /^[\s$~\u200b-\u200f\u2060-\u2064\ufeff]$/.test(c);

/** Full-width forms, and mathematical italic letters (two units each). */
const UNUSUAL = /[\uff01-\uff5e]|[\ud835][\udc00-\udfff]/g;

/**
 * The same number of UTF-16 units, so that places are places in the text. Full-width forms become ASCII; a mathematical
 * italic letter becomes its letter and an invisible character.
 */
export function plainCharacters(text: string): string {
  return text.replace(UNUSUAL, (c) => {
    if (c.length === 1) return String.fromCharCode(c.charCodeAt(0) - 0xfee0);
    const plain = c.normalize("NFKC");
    return plain.length === 1 ? `${plain}\u200b` : c;
  });
}
