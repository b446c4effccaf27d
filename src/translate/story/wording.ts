/**
 * The pattern grammar of clauses. A clause is first cut into tokens by a lexicon (longest word first); each token has a class,
 * written as one letter, and a wording is matched against the string of these letters, so that matching costs little and what
 * a name is does not depend on the wording.
 *   word           that token (in_all is one)  [a|b]  one of them or nothing      (a|b)  one of them
 *   {name:kind}    a slot of that kind      {kind} the same, named like its kind
 */

export interface Token {
  readonly text: string;
  /** One letter: a class of the lexicon, or the word's own letter. */
  readonly letter: string;
}

export interface Wording<F extends string> {
  readonly fact: F;
  readonly pattern: string;
  /** A clause that this wording reads. */
  readonly example: string;
}

export interface CompiledWording<F extends string> {
  readonly wording: Wording<F>;
  readonly pattern: RegExp;
  /** The same, without the places of its groups. */
  readonly fits: RegExp;
}

export type Slots = Readonly<Record<string, string | undefined>>;

/** Tokens of one clause. */
export const MAX_TOKENS = 60;

/** Letters for words that stand for themselves in wordings. */
export class OwnLetters {
  private readonly letters = new Map<string, string>();
  of(word: string): string {
    const letter = this.letters.get(word) ?? String.fromCharCode(0xe400 + this.letters.size);
    this.letters.set(word, letter);
    return letter;
  }
  get words(): ReadonlyMap<string, string> { return this.letters; }
}

/** The literal words of a pattern. */
export const literalsOf = (pattern: string): readonly string[] => pattern.replace(/\{[^}]*\}/g, " ").split(/[\s[\](){}|]+/).filter((w) => w !== "").map((w) => w.replaceAll("_", " "));

/** Throws on a malformed pattern: a programmer error, found by the test of every wording. `letterOf` gives the letter of a literal word. */
export function compileWording<F extends string>(wording: Wording<F>, kinds: Readonly<Record<string, string>>, letterOf: (word: string) => string): CompiledWording<F> {
  const { pattern } = wording;
  let [source, run] = ["", ""];
  const names = new Set<string>();
  const flush = (): void => { if (run !== "") source += letterOf(run.replaceAll("_", " ")); run = ""; };
  for (let i = 0; i < pattern.length; i += 1) {
    const c = pattern[i] ?? "";
    if (!"[](){}| ".includes(c)) { run += c; continue; }
    flush();
    if (c === "[" || c === "(") source += "(?:";
    else if (c === "]") source += ")?";
    else if (c === ")" || c === "|") source += c;
    else if (c === "{") {
      const end = pattern.indexOf("}", i);
      const [name, kind] = pattern.slice(i + 1, end).split(":");
      const body = kinds[kind ?? name ?? ""];
      if (end < 0 || name === undefined || body === undefined) throw new Error(`unknown slot in ${pattern}`);
      // Named once: the same slot at a second place only has to fit.
      source += names.has(name) ? `(?:${body})` : `(?<${name}>${body})`;
      names.add(name);
      i = end;
    }
  }
  flush();
  return { wording, pattern: new RegExp(`^${source}$`, "du"), fits: new RegExp(`^${source}$`, "u") };
}

/** The slots of a clause that the wording reads, as text; null when it does not. */
export function readSlots<F extends string>({ pattern, fits }: CompiledWording<F>, tokens: readonly Token[], letters: string, glue: string): Slots | null {
  // Places of groups cost: they are looked for only when the clause fits.
  if (!fits.test(letters)) return null;
  const m = pattern.exec(letters);
  if (m === null) return null;
  return Object.fromEntries(Object.entries(m.indices?.groups ?? {}).map(([k, at]) => [k, at === undefined ? undefined : tokens.slice(at[0], at[1]).map((t) => t.text).join(glue)]));
}
