/** A text that wordings are tried on, prepared once: where each word stands in it, and where a slot before a word may end. */
import type { First } from "./pattern.js";

const GAPS = " \n,，:：;；、。.";
const ENDS = " \n.。?？!！;；,，:：";
const LETTER = /[a-z]/;
const BLANK = /\s/;

/** Where the text ends for matching. A "!" after a number or a bracket is a factorial, not punctuation. */
export function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && ENDS.includes(text[end - 1] ?? "x")) {
    if (text[end - 1] === "!" && !/(?:[\u3400-\u9fff。?!]|[A-Za-z]{3,})\s*$/.test(text.slice(Math.max(0, end - 12), end - 1))) break;
    end -= 1;
  }
  return end;
}

export class TextIndex {
  readonly text: string;
  readonly lower: string;
  readonly end: number;
  /** From the first place that a wording may begin at to the last that one may end at. */
  readonly core: string;
  /** The first place at or after each that is no gap. */
  private readonly afterGap: Int32Array;
  private readonly places = new Map<string, readonly number[]>();
  private readonly endings = new Map<string, boolean>();
  private readonly slotEnds = new Map<First, readonly number[]>();

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.end = endOf(text);
    this.afterGap = new Int32Array(text.length + 1);
    for (let i = text.length; i >= 0; i -= 1) this.afterGap[i] = i < this.end && GAPS.includes(text[i] ?? "x") ? (this.afterGap[i + 1] ?? i + 1) : i;
    this.core = this.lower.slice(this.skip(0), this.end);
  }

  skip(i: number): number {
    return this.afterGap[i] ?? i;
  }

  /** Whether a word stands in the text. */
  has(word: string): boolean {
    return word === "" || this.placesOf(word).length > 0;
  }

  /** Whether the text ends with one of these words. */
  endsWithOne(words: ReadonlySet<string>): boolean {
    for (const word of words) {
      const is = this.endings.get(word) ?? this.core.endsWith(word);
      this.endings.set(word, is);
      if (is) return true;
    }
    return false;
  }

  /** Where a word stands, from the left. An English word begins and ends where the text's word does: the "in" of "sin x" is no word. */
  private placesOf(word: string): readonly number[] {
    const old = this.places.get(word);
    if (old !== undefined) return old;
    const out: number[] = [];
    for (let at = this.lower.indexOf(word); at >= 0 && at + word.length <= this.end; at = this.lower.indexOf(word, at + 1)) {
      if (!this.isInside(at) && !this.isInside(at + word.length)) out.push(at);
    }
    this.places.set(word, out);
    return out;
  }

  /** Whether a place parts two letters. */
  isInside(at: number): boolean {
    return LETTER.test(this.lower[at - 1] ?? "") && LETTER.test(this.lower[at] ?? "");
  }

  /** The places, from the right, at which a slot may end when this follows it. */
  endsBefore(first: First): readonly number[] {
    const old = this.slotEnds.get(first);
    if (old !== undefined) return old;
    const found = new Set<number>();
    // Gaps and blanks before what follows belong to neither.
    const add = (place: number): void => {
      for (let to = place; to > 0; to -= 1) {
        const before = this.text[to - 1] ?? "";
        if (before !== " " && before !== "\n") found.add(to);
        if (!GAPS.includes(before) && !BLANK.test(before)) break;
      }
    };
    if (first.words === null) for (let to = 1; to <= this.end; to += 1) { const before = this.text[to - 1]; if (before !== " " && before !== "\n") found.add(to); }
    for (const word of first.words ?? []) this.placesOf(word).forEach(add);
    if (first.end) add(this.end);
    const out = [...found].sort((a, b) => b - a);
    this.slotEnds.set(first, out);
    return out;
  }
}

/** Hundreds of wordings are tried on one text, one after another. */
let last = new TextIndex("");

export function indexOf(text: string): TextIndex {
  if (last.text !== text) last = new TextIndex(text);
  return last;
}
