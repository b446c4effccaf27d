/** Chinese clauses in tokens: the longest word of the lexicon first; what no word claims is a name. */
import { type CompiledWording, MAX_TOKENS, OwnLetters, type Token, compileWording, literalsOf } from "./wording.js";
import * as words from "./zh-words.js";
import { KINDS, type ZhFact, zhWordings } from "./zh-wordings.js";

const own = new OwnLetters();
const WORDS: ReadonlyMap<string, readonly words.Words[]> = (() => {
  const out = new Map<string, words.Words[]>();
  for (const w of words.LEXICON) for (const text of w.words) out.set(text, [...(out.get(text) ?? []), w]);
  return out;
})();
for (const { pattern } of zhWordings) for (const word of literalsOf(pattern)) own.of(word);
/** A class with the words of it that wordings name: 有 has a letter of its own, and is one of the words of having. */
const classSet = (letter: string): string => letter + [...own.words].filter(([word]) => WORDS.get(word)?.some((w) => w.letter === letter)).map(([, l]) => l).join("");
const widened = (kind: string): string => kind.replace(/\[([A-Z]+)\]|[A-Z]/g, (m, set?: string) => `[${[...(set ?? m)].map(classSet).join("")}]`);
const kinds = Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, widened(kind)]));
export const compiled: readonly CompiledWording<ZhFact>[] = zhWordings.map((w) => compileWording(w, kinds, (word) => own.of(word)));
const LONGEST = Math.max(...[...WORDS.keys(), ...own.words.keys()].map((t) => t.length));
const MEASURE = new RegExp(`^${words.MEASURES}`);
/** Words of one character that end a name wherever they stand. */
const BREAKS = /^[各没未去把折]$/;
const NAME_CHARACTER = /[\u4e00-\u9fffA-Za-z·《》()\uff10-\uff19"“”]/;

/** The clause in tokens, the longest word of the lexicon first; what no word claims is a name. Null: a character that has no place. */
export function tokensOf(clause: string): readonly Token[] | null {
  const out: Token[] = [];
  let name = "";
  // The name without the nouns of the lexicon: 比赛 holds no 比.
  let unsure = "";
  const flush = (): void => { if (name !== "") out.push({ text: name, letter: words.NO_NAME.test(unsure) ? "?" : "K" }); name = ""; unsure = ""; };
  for (let i = 0; i < clause.length;) {
    const c = clause[i] ?? "";
    if (c >= "\ue000" && c <= "\ue0ff") { flush(); out.push({ text: c, letter: "N" }); i += 1; continue; }
    const before = out[out.length - 1];
    if (name === "" && before !== undefined && (/[NQOY]/.test(before.letter) || /^(?:每|一|多少|几)$/.test(before.text))) {
      const m = before.letter === "Y" && /^[些批堆]/.test(c) ? c : MEASURE.exec(clause.slice(i, i + 8))?.[0];
      if (m !== undefined) { out.push({ text: m, letter: "M" }); i += m.length; continue; }
    }
    // 小刚, 老张: what follows belongs to the name.
    if (name === "" && /[小老阿]/.test(c) && NAME_CHARACTER.test(clause[i + 1] ?? "") && !/^小(?:时|于)/.test(clause.slice(i, i + 2))) { name = clause.slice(i, i + 2); unsure = name; i += 2; continue; }
    const word = wordAt(clause, i, name);
    if (word !== null) {
      if (word.letter === "K") { name += word.text; unsure += "·"; } else { flush(); out.push(word); }
      i += word.text.length;
      continue;
    }
    if (!NAME_CHARACTER.test(c)) return null;
    name += c;
    unsure += c;
    i += 1;
  }
  flush();
  return out.length > MAX_TOKENS ? null : out;
}

function wordAt(clause: string, at: number, name: string): Token | null {
  for (let n = Math.min(LONGEST, clause.length - at); n > 0; n -= 1) {
    const text = clause.slice(at, at + n);
    for (const w of WORDS.get(text) ?? []) {
      if ((w.before?.test(clause.slice(0, at)) ?? true) && (w.after?.test(clause.slice(at + n)) ?? true)) return { text, letter: w.letter === "K" ? "K" : (own.words.get(text) ?? w.letter) };
    }
    const letter = own.words.get(text);
    if (letter !== undefined && (n > 1 || BREAKS.test(text) || (name === "" && !WORDS.has(text)))) return { text, letter };
  }
  return null;
}
