/**
 * Matching a pattern against a whole text: a table over (node, place), polynomial in the text, with a cap. Slots decide what
 * text they take.
 */
import { type Node, type Pattern, graphOf } from "./pattern.js";
import { indexOf } from "./text-index.js";

export interface SlotMatch {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** What a glance tells about slots of a text; never less than what may fill them. */
export interface Reach {
  /** Whether something that may fill a slot of this kind begins anywhere. */
  readonly somewhere: (kind: string) => boolean;
  /** The last place at which a slot of this kind can end that begins at `from`. */
  readonly reach: (kind: string, from: number) => number;
}

/** Whether text[from, to) may fill a slot of this type. */
export interface SlotTest extends Reach {
  (type: string, from: number, to: number): boolean;
}

export interface Matching {
  readonly slots: readonly SlotMatch[] | null;
  /** How far the text was understood. */
  readonly reached: number;
}

/** What matching may still cost, shared by all wordings that are tried on one text. One unit is a table entry or a slot's end. */
export interface Budget {
  left: number;
}

/** A chain of slots, shared between table entries. */
type Found = { readonly slot: SlotMatch | null; readonly rest: Found | null };

const BLANK = /\s/;
const CJK = /[\u3400-\u9fff]/;

/** In a list that falls, where what is at most this begins. */
function firstAtMost(falling: readonly number[], most: number): number {
  let [lo, hi] = [0, falling.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((falling[middle] ?? 0) <= most) hi = middle;
    else lo = middle + 1;
  }
  return lo;
}

/**
 * Matches the whole text; punctuation at its end is free. Each (node, place) is decided once. Slots take the longest text
 * they can. When the budget runs out there is no match.
 */
export function match(pattern: readonly Pattern[], text: string, test: SlotTest, budget: Budget): Matching {
  const { start, size } = graphOf(pattern);
  const index = indexOf(text);
  const { lower, end } = index;
  const blanks = (i: number): number => { let k = i; while (k < end && BLANK.test(text[k] ?? "x")) k += 1; return k; };
  const table = new Map<number, Found | null>();
  let reached = 0;

  const from = (node: Node, i: number): Found | null => {
    // A word or a gap leads on or fails at once: cheaper than its entry.
    if (node.kind === "word" || node.kind === "gap") return step(node, i);
    const key = i * size + node.id;
    const old = table.get(key);
    if (old !== undefined) return old;
    budget.left -= 1;
    if (budget.left < 0) return null;
    const found = step(node, i);
    table.set(key, found);
    return found;
  };
  /** Where the word ends that stands at place i; −1 when another stands there. */
  const wordAt = (node: Extract<Node, { readonly kind: "word" }>, i: number): number => {
    // Chinese is often set with spaces around formulas; they mean nothing.
    const at = node.chinese || CJK.test(text[i - 1] ?? "") ? blanks(i) : i;
    const next = at + node.text.length;
    return next > end || !lower.startsWith(node.text, at) || index.isInside(at) || index.isInside(next) ? -1 : next;
  };
  const step = (node: Node, i: number): Found | null => {
    switch (node.kind) {
      case "end": return index.skip(i) >= end ? { slot: null, rest: null } : null;
      case "gap": return from(node.next, index.skip(i));
      case "word": {
        const next = wordAt(node, i);
        if (next < 0) return null;
        if (node.spoken) reached = Math.max(reached, next);
        return from(node.next, next);
      }
      case "choice": {
        for (const option of node.options) { const found = from(option, i); if (found !== null) return found; }
        return null;
      }
      case "slot": {
        // Longest first; what follows is decided before the slot's own text is parsed.
        const a = index.skip(i);
        const ends = index.endsBefore(node.next.first);
        for (let k = firstAtMost(ends, test.reach(node.type, a)); k < ends.length; k += 1) {
          const to = ends[k] ?? 0;
          if (to <= a) break;
          budget.left -= 1;
          if (budget.left < 0) return null;
          const rest = from(node.next, to);
          if (rest === null) continue;
          // To parse the slot's text costs more the longer it is.
          budget.left -= (to - a) >> 2;
          if (test(node.type, a, to)) return { slot: { name: node.name, type: node.type, from: a, to }, rest };
        }
        return null;
      }
    }
  };
  const slots: SlotMatch[] = [];
  const found = from(start, index.skip(0));
  for (let f = found; f !== null; f = f.rest) if (f.slot !== null) slots.push(f.slot);
  return { slots: found === null ? null : slots, reached: found === null ? reached : end };
}
