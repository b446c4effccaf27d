/** A wording ready for matching: its pattern, and what tells at once that a text cannot be it. */
import { type Budget, type SlotMatch, type SlotTest, match } from "./matching.js";
import { type Needs, type Pattern, compile, edgeOf, inOrder, mayMatch, needsOf } from "./pattern.js";
import { type TextIndex, indexOf } from "./text-index.js";

export class Wording {
  readonly pattern: readonly Pattern[];
  /** Words that it begins with; null: it may begin with anything. */
  readonly begins: ReadonlySet<string> | null;
  private known: { readonly needs: Needs; readonly ends: ReadonlySet<string> | null } | undefined;

  constructor(source: string) {
    this.pattern = compile(source);
    this.begins = edgeOf(this.pattern, false);
  }

  /** Found out when a text begins like it: a start of the program reads two thousand wordings. */
  private get rest(): { readonly needs: Needs; readonly ends: ReadonlySet<string> | null } {
    return (this.known ??= { needs: needsOf(this.pattern), ends: edgeOf(this.pattern, true) });
  }
  get needs(): Needs { return this.rest.needs; }
  /** The same for its end. */
  get ends(): ReadonlySet<string> | null { return this.rest.ends; }
}

export const wording = (source: string): Wording => new Wording(source);

/** Whether the text has what the wording cannot do without. */
export const mayBe = (w: Wording, index: TextIndex, test: SlotTest): boolean => (w.ends === null || index.endsWithOne(w.ends)) && mayMatch(w.needs, index, test.somewhere) && inOrder(w.pattern, index);

/** The slots of a text that is this wording; null for another. */
export function slotsOf(w: Wording, text: string, test: SlotTest, budget: Budget): readonly SlotMatch[] | null {
  return mayBe(w, indexOf(text), test) ? match(w.pattern, text, test, budget).slots : null;
}
