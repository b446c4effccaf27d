/** A wording ready for matching: its pattern, and what tells at once that a text cannot be it. */
import { type Budget, type SlotMatch, type SlotTest, match } from "./matching.js";
import { type Needs, type Pattern, compile, edgeOf, inOrder, mayMatch, needsOf } from "./pattern.js";
import { type TextIndex, indexOf } from "./text-index.js";

export interface Wording {
  readonly pattern: readonly Pattern[];
  readonly needs: Needs;
  /** Words that it begins or ends with; null: it may begin or end with anything. */
  readonly begins: ReadonlySet<string> | null;
  readonly ends: ReadonlySet<string> | null;
}

export function wording(source: string): Wording {
  const pattern = compile(source);
  return { pattern, needs: needsOf(pattern), begins: edgeOf(pattern, false), ends: edgeOf(pattern, true) };
}

/** Whether the text has what the wording cannot do without. */
export const mayBe = ({ pattern, needs }: Wording, index: TextIndex, test: SlotTest): boolean => mayMatch(needs, index, test.somewhere) && inOrder(pattern, index);

/** The slots of a text that is this wording; null for another. */
export function slotsOf(w: Wording, text: string, test: SlotTest, budget: Budget): readonly SlotMatch[] | null {
  return mayBe(w, indexOf(text), test) ? match(w.pattern, text, test, budget).slots : null;
}
