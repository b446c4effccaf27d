/** Text as typed → text as matched. Every replacement keeps the length, so that places still point into the original. */
export interface Normalized {
  readonly text: string;
  /** What was changed, for the log: e.g. "（→(". */
  readonly edits: readonly string[];
}

const REPLACED: ReadonlyMap<string, string> = new Map([["“", '"'], ["”", '"'], ["‘", "'"], ["’", "'"], ["\u00a0", " "], ["\u3000", " "], ["\u200b", " "], ["\ufeff", " "], ["\t", " "], ["\r", " "], ["\n", " "], ["﹣", "-"]]);

export function normalize(original: string): Normalized {
  const edits = new Set<string>();
  let text = "";
  for (let i = 0; i < original.length; i += 1) {
    const c = original[i] ?? "";
    const code = c.charCodeAt(0);
    const to = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (REPLACED.get(c) ?? c);
    if (to !== c && c.trim() !== "") edits.add(`${c}→${to}`);
    text += to;
  }
  return { text, edits: [...edits] };
}
