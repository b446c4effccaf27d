/**
 * The pattern language of wordings (README.md here): words, [optional], (a|b), {slot:kind}. A pattern is compiled once to
 * a graph and matched by a table over (node, place): polynomial in the text, with a cap. Slots decide what text they take.
 */
export type Pattern =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "gap" }
  | { readonly kind: "slot"; readonly name: string; readonly type: string }
  | { readonly kind: "choice"; readonly options: readonly (readonly Pattern[])[] };

/** Throws on a malformed pattern: a programmer error, found by the tests of every phrase. */
export function compile(source: string): readonly Pattern[] {
  let i = 0;
  const sequence = (stops: string): Pattern[] => {
    const out: Pattern[] = [];
    let word = "";
    const flush = (): void => { if (word !== "") out.push({ kind: "word", text: word.toLowerCase() }); word = ""; };
    while (i < source.length && !stops.includes(source[i] ?? "")) {
      const c = source[i] ?? "";
      if (c === "\\") { word += source[i + 1] ?? ""; i += 2; }
      else if (" ,:".includes(c)) { flush(); if (out[out.length - 1]?.kind !== "gap") out.push({ kind: "gap" }); i += 1; }
      else if (c === "[" || c === "(") { flush(); i += 1; out.push(choice(c === "[" ? "]" : ")", c === "[")); }
      else if (c === "{") { flush(); out.push(slot()); }
      else if (")]}".includes(c)) throw new Error(`pattern with a ${c} too many: ${source}`);
      else { word += c; i += 1; }
    }
    flush();
    return out;
  };
  const choice = (close: string, optional: boolean): Pattern => {
    const options: (readonly Pattern[])[] = [];
    for (;;) {
      options.push(sequence(`|${close}`));
      if (source[i] === undefined) throw new Error(`pattern without ${close}: ${source}`);
      i += 1;
      if (source[i - 1] === close) break;
    }
    return { kind: "choice", options: optional ? [...options, []] : options };
  };
  const slot = (): Pattern => {
    const end = source.indexOf("}", i);
    const m = /^\{([a-z]\w*):([a-z]+)$/.exec(source.slice(i, end));
    if (m === null) throw new Error(`malformed slot in pattern: ${source}`);
    i = end + 1;
    return { kind: "slot", name: m[1] ?? "", type: m[2] ?? "" };
  };
  const out = sequence("");
  if (i < source.length) throw new Error(`unbalanced pattern: ${source}`);
  return out;
}

export interface SlotMatch {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Whether text[from, to) may fill a slot of this type. */
export type SlotTest = (type: string, from: number, to: number) => boolean;

export interface Matching {
  readonly slots: readonly SlotMatch[] | null;
  /** How far the text was understood. */
  readonly reached: number;
}

/** What matching may still cost, shared by all wordings that are tried on one text. One unit is a table entry or a slot's end. */
export interface Budget {
  left: number;
}

const GAPS = " \n,，:：;；、。.";
const ENDS = " \n.。?？!！;；,，:：";

const LETTER = /[a-z]/;
const CJK = /[\u3400-\u9fff]/;

/** How what follows may begin: with one of these letters (null: with any), or with the end of the text. */
interface First {
  readonly letters: ReadonlySet<string> | null;
  readonly end: boolean;
}

/** A pattern as a graph: every node knows what follows it, so that a place in pattern and text decides everything. */
type Node = { readonly id: number; readonly first: First } & (
  | { readonly kind: "word"; readonly text: string; readonly chinese: boolean; readonly next: Node }
  | { readonly kind: "gap"; readonly next: Node }
  | { readonly kind: "slot"; readonly name: string; readonly type: string; readonly next: Node }
  | { readonly kind: "choice"; readonly options: readonly Node[] }
  | { readonly kind: "end" });

const together = (firsts: readonly First[]): First => ({
  letters: firsts.some((f) => f.letters === null) ? null : new Set(firsts.flatMap((f) => [...(f.letters ?? [])])),
  end: firsts.some((f) => f.end),
});

const graphs = new WeakMap<readonly Pattern[], { start: Node; size: number }>();

function graphOf(pattern: readonly Pattern[]): { start: Node; size: number } {
  const old = graphs.get(pattern);
  if (old !== undefined) return old;
  let id = 0;
  const link = (items: readonly Pattern[], next: Node): Node => items.reduceRight<Node>((after, item) => {
    id += 1;
    switch (item.kind) {
      case "choice": { const own = id; const options = item.options.map((o) => link(o, after)); return { id: own, kind: "choice", options, first: together(options.map((o) => o.first)) }; }
      case "word": return { ...item, id, chinese: CJK.test(item.text[0] ?? ""), next: after, first: { letters: new Set(item.text.slice(0, 1)), end: false } };
      case "slot": return { ...item, id, next: after, first: { letters: null, end: false } };
      case "gap": return { ...item, id, next: after, first: after.first };
    }
  }, next);
  const made = { start: link(pattern, { id: 0, kind: "end", first: { letters: new Set(), end: true } }), size: 0 };
  made.size = id + 1;
  graphs.set(pattern, made);
  return made;
}

/** A chain of slots, shared between table entries. */
type Found = { readonly slot: SlotMatch | null; readonly rest: Found | null };

/** Where the text ends for matching. A "!" after a number or a bracket is a factorial, not punctuation. */
export function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && ENDS.includes(text[end - 1] ?? "x")) {
    if (text[end - 1] === "!" && !/(?:[\u3400-\u9fff。?!]|[A-Za-z]{3,})\s*$/.test(text.slice(Math.max(0, end - 12), end - 1))) break;
    end -= 1;
  }
  return end;
}

/** Whether a text holds a word; each word is looked for once, however many wordings ask. */
export function wordsOf(text: string): (word: string) => boolean {
  const lower = text.toLowerCase();
  const known = new Map<string, boolean>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const found = lower.includes(word);
    known.set(word, found);
    return found;
  };
}

/** Whether the text holds every word that the pattern cannot do without: a cheap test that spares most matches. */
export function mayMatch(pattern: readonly Pattern[], has: (word: string) => boolean): boolean {
  return pattern.every((p) => (p.kind === "word" ? has(p.text) : p.kind !== "choice" || p.options.some((o) => mayMatch(o, has))));
}

/** A word that the pattern cannot do without, the longest: wordings are found by it. Null when all stand in choices. */
export function anchorOf(pattern: readonly Pattern[]): string | null {
  const words = pattern.flatMap((p) => (p.kind === "word" ? [p.text] : []));
  return words.reduce<string | null>((best, w) => (best === null || w.length > best.length ? w : best), null);
}

/**
 * Whether the words that the pattern cannot do without stand in the text in its order, and its last word at the end:
 * spares the table for wordings that begin with a slot, which would try every place of a long text.
 */
export function inOrder(pattern: readonly Pattern[], lower: string, end: number): boolean {
  let at = 0;
  for (const p of pattern) {
    if (p.kind !== "word") continue;
    const found = lower.indexOf(p.text, at);
    if (found < 0 || found + p.text.length > end) return false;
    at = found + p.text.length;
  }
  const last = pattern[pattern.length - 1];
  return last?.kind !== "word" || lower.endsWith(last.text, end);
}

/** Whether the text's beginning can be the pattern's: a wording that fails at its first word tells nothing about how far it came. */
export function mayBegin(pattern: readonly Pattern[], lower: string): boolean {
  for (const p of pattern) {
    if (p.kind === "gap") continue;
    if (p.kind === "slot") return true;
    if (p.kind === "word") return lower.startsWith(p.text);
    if (p.options.some((o) => o.length > 0 && mayBegin(o, lower))) return true;
    if (!p.options.some((o) => o.length === 0)) return false;
  }
  return true;
}

/** The same for the end: a wording whose last word is not the text's last cannot match. */
export function mayEnd(pattern: readonly Pattern[], lower: string): boolean {
  for (const p of [...pattern].reverse()) {
    if (p.kind === "gap") continue;
    if (p.kind === "slot") return true;
    if (p.kind === "word") return lower.endsWith(p.text);
    if (p.options.some((o) => o.length > 0 && mayEnd(o, lower))) return true;
    if (!p.options.some((o) => o.length === 0)) return false;
  }
  return true;
}

/** The text from the first place that a wording may begin at to the last that one may end at, in small letters. */
export function coreOf(text: string): string {
  let from = 0;
  while (from < text.length && GAPS.includes(text[from] ?? "x")) from += 1;
  return text.slice(from, Math.max(from, endOf(text))).toLowerCase();
}

interface Prepared {
  readonly text: string;
  readonly lower: string;
  readonly end: number;
  /** The first place at or after each that is no gap. */
  readonly afterGap: Int32Array;
}
/** Hundreds of wordings are tried on one text, one after another. */
let prepared: Prepared = { text: "", lower: "", end: 0, afterGap: new Int32Array(1) };

function preparedOf(text: string): Prepared {
  if (prepared.text === text) return prepared;
  const end = endOf(text);
  const afterGap = new Int32Array(text.length + 1);
  for (let i = text.length; i >= 0; i -= 1) afterGap[i] = i < end && GAPS.includes(text[i] ?? "x") ? (afterGap[i + 1] ?? i + 1) : i;
  prepared = { text, lower: text.toLowerCase(), end, afterGap };
  return prepared;
}

/**
 * Matches the whole text; punctuation at its end is free. Each (node, place) is decided once. Slots take the longest text
 * they can. When the budget runs out there is no match.
 */
export function match(pattern: readonly Pattern[], text: string, test: SlotTest, budget: Budget): Matching {
  const { start, size } = graphOf(pattern);
  const { lower, end, afterGap } = preparedOf(text);
  const skip = (i: number): number => afterGap[i] ?? i;
  const blanks = (i: number): number => { let k = i; while (k < end && /\s/.test(text[k] ?? "x")) k += 1; return k; };
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
    if (next > end || !lower.startsWith(node.text, at)) return -1;
    // An English word begins and ends where the text's word does: the "in" of "sin x" is no word.
    const inside = (k: number): boolean => LETTER.test(lower[k - 1] ?? "") && LETTER.test(lower[k] ?? "");
    return inside(at) || inside(next) ? -1 : next;
  };
  /** Tells most ends of a slot apart by one letter. */
  const maySucceed = (node: Node, i: number): boolean => {
    const { letters, end: mayEnd } = node.first;
    if (letters === null) return true;
    const k = skip(i);
    return k >= end ? mayEnd : letters.has(lower[i] ?? "") || letters.has(lower[k] ?? "");
  };
  const step = (node: Node, i: number): Found | null => {
    switch (node.kind) {
      case "end": return skip(i) >= end ? { slot: null, rest: null } : null;
      case "gap": return from(node.next, skip(i));
      case "word": {
        const next = wordAt(node, i);
        if (next < 0) return null;
        reached = Math.max(reached, next);
        return from(node.next, next);
      }
      case "choice": {
        for (const option of node.options) { const found = from(option, i); if (found !== null) return found; }
        return null;
      }
      case "slot": {
        // Longest first; what follows is decided before the slot's own text is parsed.
        const a = skip(i);
        for (let to = end; to > a; to -= 1) {
          if (text[to - 1] === " " || text[to - 1] === "\n") continue;
          budget.left -= 1;
          if (budget.left < 0) return null;
          if (!maySucceed(node.next, to)) continue;
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
  const found = from(start, skip(0));
  for (let f = found; f !== null; f = f.rest) if (f.slot !== null) slots.push(f.slot);
  return { slots: found === null ? null : slots, reached: found === null ? reached : end };
}
