/** A wording ready for matching: its pattern, and what tells at once that a text cannot be it. */
import { type Budget, type SlotMatch, type SlotTest, match } from "./matching.js";
import { type Needs, type Pattern, compile, edgeOf, inOrder, mayMatch, needsOf } from "./pattern.js";
import { type TextIndex, indexOf } from "./text-index.js";

/** A wording that begins with a word, or with one of several: most do, and their first words are seen without reading the rest. */
const LEAD = /^(?:\(([^()[\]{}\\]*)\)|([^()[\]{}\\|]+))/;

/** The words that a pattern begins with; null when it has to be compiled to know. */
function leadOf(source: string): ReadonlySet<string> | null {
  const m = LEAD.exec(source);
  const words = (m?.[1] ?? m?.[2] ?? "").split("|").map((option) => /^[^ ,:]*/.exec(option)?.[0].toLowerCase() ?? "");
  return words.includes("") ? null : new Set(words);
}

interface Compiled { readonly pattern: readonly Pattern[]; readonly needs: Needs; readonly ends: ReadonlySet<string> | null }

/** Compiled when a text begins like it: a start of the program meets two thousand wordings. */
export class Wording {
  /** Words that it begins with; null: it may begin with anything. */
  readonly begins: ReadonlySet<string> | null;
  private readonly source: string;
  private made: Compiled | undefined;

  constructor(source: string) {
    this.source = source;
    this.begins = leadOf(source) ?? edgeOf(this.pattern, false);
  }

  private get compiled(): Compiled {
    if (this.made === undefined) {
      const pattern = compile(this.source);
      this.made = { pattern, needs: needsOf(pattern), ends: edgeOf(pattern, true) };
    }
    return this.made;
  }
  get pattern(): readonly Pattern[] { return this.compiled.pattern; }
  get needs(): Needs { return this.compiled.needs; }
  /** The same as `begins`, for its end. */
  get ends(): ReadonlySet<string> | null { return this.compiled.ends; }
}

export const wording = (source: string): Wording => new Wording(source);

/** Whether the text has what the wording cannot do without. */
export const mayBe = (w: Wording, index: TextIndex, test: SlotTest): boolean => (w.ends === null || index.endsWithOne(w.ends)) && mayMatch(w.needs, index, test.somewhere) && inOrder(w.pattern, index);

/** The slots of a text that is this wording; null for another. */
export function slotsOf(w: Wording, text: string, test: SlotTest, budget: Budget): readonly SlotMatch[] | null {
  return mayBe(w, indexOf(text), test) ? match(w.pattern, text, test, budget).slots : null;
}
