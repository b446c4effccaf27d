/** Text as typed → text as matched. Every replacement keeps the length, so that places still point into the original. */
export interface Normalized {
  readonly text: string;
  /** What was changed, for the log: e.g. "（→(". */
  readonly edits: readonly string[];
}

/** White space of every width, and characters without width that come along when text is pasted. */
const BLANK = /[\s\u0085\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/;
const REPLACED: ReadonlyMap<string, string> = new Map([
  ["“", '"'], ["”", '"'], ["„", '"'], ["‘", "'"], ["’", "'"], ["`", " "], ["﹣", "-"], ["﹢", "+"], ["﹦", "="], ["﹙", "("], ["﹚", ")"], ["｡", "。"],
]);

export function normalize(original: string): Normalized {
  const edits = new Set<string>();
  let text = "";
  for (let i = 0; i < original.length; i += 1) {
    const c = original[i] ?? "";
    const code = c.charCodeAt(0);
    // U+FF01–U+FF5E are the full-width forms of ASCII.
    // The end of a line separates equations; everywhere else it counts as a blank.
    const to = c === "\n" ? c : BLANK.test(c) ? " " : code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (REPLACED.get(c) ?? c);
    if (to !== c && !/\s/.test(c)) edits.add(`${c}→${to}`);
    text += to;
  }
  return { text, edits: [...edits] };
}

/** The marks that set formulas apart, $…$, \\(…\\), \\[…\\], as blanks. A "$" that is no such mark (money) stays. */
export function withoutMathMarks(text: string): string {
  const blank = (m: string): string => " ".repeat(m.length);
  const bracketed = text.replace(/(?<!\\)\\[()[\]]/g, blank);
  return bracketed.replace(/(\$\$?)([^$]*)(\$\$?)/g, (all, open: string, inner: string, close: string) => {
    const isProse = /[\u3400-\u9fff]|(?<![\\A-Za-z])[A-Za-z]{3,}\s+[A-Za-z]{2,}/.test(inner);
    return isProse || open !== close ? all : `${blank(open)}${inner}${blank(close)}`;
  });
}
