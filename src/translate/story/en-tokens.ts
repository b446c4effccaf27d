/** English sentences in tokens: the lexicon's classes, names by their capitals, conditions and places told first. */
import { type CompiledWording, OwnLetters, type Token, compileWording, literalsOf } from "./wording.js";
import * as words from "./en-words.js";
import { type EnFact, KINDS, enWordings } from "./en-wordings.js";

const own = new OwnLetters();
own.of("of");
own.of("to");
for (const time of ["day", "week", "month", "year", "hour", "morning", "night"]) own.of(time);
for (const { pattern } of enWordings) for (const word of literalsOf(pattern)) own.of(word);
const CLASS_OF: ReadonlyMap<string, string> = new Map([...words.CLASSES].reverse().flatMap((c) => c.words.map((w): [string, string] => [w, c.letter])));
const letterOf = (word: string): string => own.words.get(word) ?? CLASS_OF.get(word) ?? (words.VERBS.has(word) ? "V" : "K");
const classSet = (letter: string): string => letter + (letter === "K" ? "C" : "") + [...own.words].filter(([w]) => CLASS_OF.get(w) === letter || (letter === "V" && words.VERBS.has(w)) || (letter === "K" && !CLASS_OF.has(w) && !words.VERBS.has(w) && !STRUCTURE.has(w))).map(([, l]) => l).join("");
/** Words of wordings that are no nouns. */
const STRUCTURE: ReadonlySet<string> = new Set(["of", "to", "as", "than", "there", "each", "every", "per", "apiece", "in", "on", "at", "into", "onto", "among", "between", "with", "for", "a", "equally", "evenly", "one", "twice", "half", "times", "away", "decided", "wants", "decides", "containing", "having", "costing", "that", "what", "how", "how much", "show up", "calls", "called", "taller", "higher", "deeper", "wider", "lighter", "lower", "farther", "further", "worth", "the other", "the second", "the first"]);
const widened = (kind: string): string => kind.replace(/OF/g, own.of("of")).replace(/TO/g, own.of("to")).replace(/T/g, `(?:${["day", "week", "month", "year", "hour", "morning", "night"].map((t) => own.of(t)).join("|")})`).replace(/[A-Z]/g, (m) => `[${classSet(m)}]`).replace(/b/g, `[${own.of("before")}${own.of("after")}]`).replace(/o/g, own.of("one"));
const kinds = Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, widened(kind)]));
/** Letters that a clause must have for a wording to fit: of its words outside brackets, and of a number. Most wordings end here. */
function neededBy(pattern: string): readonly string[] {
  let [flat, before] = [pattern, ""];
  while (flat !== before) [flat, before] = [flat.replace(/[[(][^[\]()]*[\])]/g, " "), flat];
  return [...literalsOf(flat).map((word) => own.of(word)), ...(/\{[nk]\}/.test(flat) ? ["N"] : [])];
}
export interface EnWording extends CompiledWording<EnFact> { readonly needs: readonly string[] }
export const compiled: readonly EnWording[] = enWordings.map((w) => ({ ...compileWording(w, kinds, (word) => own.of(word)), needs: neededBy(w.pattern) }));
const PHRASES: ReadonlySet<string> = new Set([...CLASS_OF.keys(), ...words.VERBS.keys()].filter((w) => w.includes(" ")));

export function tokensOf(sentence: string, names: ReadonlySet<string> = new Set()): readonly Token[] {
  const raw = sentence.toLowerCase().replace(/n't\b/g, " n't").match(/[\ue000-\ue0ff]|[a-z][a-z'’.-]*[a-z]|[a-z]|n't|[,%$]|[^\s]/g) ?? [];
  const out: Token[] = [];
  for (let i = 0; i < raw.length;) {
    const c = raw[i] ?? "";
    if (/[\ue000-\ue0ff]/.test(c)) { out.push({ text: c, letter: "N" }); i += 1; continue; }
    let n = 4;
    while (n > 1 && !PHRASES.has(raw.slice(i, i + n).join(" "))) n -= 1;
    const text = raw.slice(i, i + n).join(" ");
    const letter = /[^a-z' ,.’-]/.test(text) ? "?" : text === "," ? "J" : letterOf(text);
    // "her" before a noun is a possessive; a capital inside a sentence makes a name.
    const next = raw[i + 1] ?? "";
    // After a number, a determiner or "how many" no verb stands: leaves, drinks, stamps.
    if (letter === "V" && !text.includes(" ") && isNoun(text, out, letterOf(next))) { out.push({ text, letter: "K" }); i += n; continue; }
    // About whales, but about 5.
    if (text === "about" && /^[a-z]/.test(next)) { out.push({ text, letter: "R" }); i += n; continue; }
    out.push({ text, letter: text === "her" && /^[a-z]/.test(next) && "KVC".includes(classOf({ text: next, letter: letterOf(next) })) ? "D" : letter === "K" && names.has(text) ? "C" : letter });
    i += n;
  }
  return out;
}

/** A word that is a verb elsewhere, where a noun stands: 5 leaves, of reading homework, the grocery store had. */
function isNoun(text: string, before: readonly Token[], next: string): boolean {
  const [last, previous] = [before[before.length - 1], before[before.length - 2]];
  if (last === undefined) return false;
  if (last.text === "her") return previous?.text === "of" && /s$/.test(text);
  const opens = "NDQY".includes(classOf(last)) || /^(?:more|of|fewer|each|every|his|the|their|a)$/.test(last.text);
  if (opens) return !/ed$/.test(text) && !words.PASTS.has(text);
  // Into rows, of stamps.
  if (classOf(last) === "R" && /[^s]s$/.test(text)) return true;
  return last.letter === "K" && ((previous?.letter === "N" && /s$/.test(text)) || (!/(?:ed|s|ing)$/.test(text) && /[HB]/.test(next >= "\ue400" ? classOfOwn(next) : next)));
}

/** "How many will she have if she buys 3?": the condition is told first. */
export function conditionFirst(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((t, i) => i > 0 && t.text === "if");
  const isQuestion = tokens[0] !== undefined && (classOf(tokens[0]) === "Q" || tokens[0].text === "how");
  if (at <= 0 || !isQuestion) return tokens;
  // "How old is Ann if she is …": she is Ann.
  const name = tokens.slice(0, at).filter((t) => t.letter === "C");
  const [subject, ...rest] = tokens.slice(at + 1);
  const condition = subject === undefined ? [] : /^(?:he|she)$/.test(subject.text) && name.length === 1 ? [...name, ...rest] : [subject, ...rest];
  return [...condition, { text: ",", letter: "J" }, ...tokens.slice(0, at)];
}

const LEAD = /^RD?A?[KC]{1,3}(?:J(?=.)|(?=C|P|D|Q|N|Y))/;
/** "At the fair," "On Monday" before a subject: put behind it all, where such words are read. */
export function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const letters = tokens.map((t) => t.letter).join("").replace(/[\ue400-\ue7ff]/g, (c) => classOfOwn(c));
  const m = LEAD.exec(letters);
  if (m === null) return tokens;
  const lead = tokens.slice(0, m[0].length).filter((t) => t.text !== ",");
  const rest = tokens.slice(m[0].length);
  return rest.some((t) => t.text === "and" || t.text === ",") ? rest : [...rest, ...lead];
}
const OWN_CLASS: ReadonlyMap<string, string> = new Map([...own.words].map(([word, letter]) => [letter, CLASS_OF.get(word) ?? (words.VERBS.has(word) ? "V" : STRUCTURE.has(word) ? "?" : "K")]));
export const classOfOwn = (c: string): string => OWN_CLASS.get(c) ?? "?";
export const classOf = (t: Token): string => (t.letter >= "\ue400" ? classOfOwn(t.letter) : t.letter);

/** Words at the beginning and the end that only link. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && !(tokens[from]?.text === "then" && tokens[from + 1]?.text === "there") && (tokens[from]?.letter === "A" || /^(?:,|and|but|so|then|if|also|later|there,|next|finally)$/.test(tokens[from]?.text ?? ""))) from += 1;
  while (to > from && tokens[to - 1]?.text === ",") to -= 1;
  return tokens.slice(from, to);
}
