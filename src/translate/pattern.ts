/**
 * The pattern language of wordings (README.md here): words, [optional], (a|b), {slot:kind}. A pattern is compiled once to
 * a graph (matching.ts goes through it) and to what a text must have for it to match at all.
 */
import type { TextIndex } from "./text-index.js";

export type Pattern =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "gap" }
  | { readonly kind: "slot"; readonly name: string; readonly type: string }
  | { readonly kind: "choice"; readonly options: readonly (readonly Pattern[])[] };

/** Characters that stand for themselves. */
const PLAIN = /[^\\ ,:[({)\]}|]+/y;
const GAP: Pattern = { kind: "gap" };

/** Throws on a malformed pattern: a programmer error, found by the tests of every phrase. */
export function compile(source: string): readonly Pattern[] {
  let i = 0;
  const sequence = (stops: string): Pattern[] => {
    const out: Pattern[] = [];
    let word = "";
    const flush = (): void => { if (word !== "") out.push({ kind: "word", text: word.toLowerCase() }); word = ""; };
    while (i < source.length && !stops.includes(source[i] ?? "")) {
      PLAIN.lastIndex = i;
      const plain = PLAIN.exec(source)?.[0];
      if (plain !== undefined) { word += plain; i += plain.length; continue; }
      const c = source[i] ?? "";
      if (c === "\\") { word += source[i + 1] ?? ""; i += 2; }
      else if (c === "[" || c === "(") { flush(); i += 1; out.push(choice(c === "[" ? "]" : ")", c === "[")); }
      else if (c === "{") { flush(); out.push(slot()); }
      else if (")]}".includes(c)) throw new Error(`pattern with a ${c} too many: ${source}`);
      else if (c === "|") { word += c; i += 1; }
      else { flush(); if (out[out.length - 1]?.kind !== "gap") out.push(GAP); i += 1; }
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

/** How what follows may begin: with one of these words (null: with anything), or with the end of the text. One object for each. */
export interface First {
  readonly words: ReadonlySet<string> | null;
  readonly end: boolean;
}

/** A pattern as a graph: every node knows what follows it, so that a place in pattern and text decides everything. */
export type Node = { readonly id: number; readonly first: First } & (
  | { readonly kind: "word"; readonly text: string; readonly chinese: boolean; readonly spoken: boolean; readonly next: Node }
  | { readonly kind: "gap"; readonly next: Node }
  | { readonly kind: "slot"; readonly name: string; readonly type: string; readonly next: Node }
  | { readonly kind: "choice"; readonly options: readonly Node[] }
  | { readonly kind: "end" });

const CJK = /[\u3400-\u9fff]/;
/** Signs are in every formula: one that a wording has too tells nothing about how far the text was understood. */
const SPOKEN = /[a-z\u3400-\u9fff]/;

const firsts = new Map<string, First>();
function firstOf(words: ReadonlySet<string> | null, end: boolean): First {
  const key = `${end}|${words === null ? "" : `|${[...words].sort().join("|")}`}`;
  const old = firsts.get(key);
  if (old !== undefined) return old;
  const made = { words, end };
  firsts.set(key, made);
  return made;
}
const ANYTHING = firstOf(null, false);
const together = (all: readonly First[]): First => (all.length === 1 ? (all[0] ?? ANYTHING) : firstOf(all.some((f) => f.words === null) ? null : new Set(all.flatMap((f) => [...(f.words ?? [])])), all.some((f) => f.end)));

const graphs = new WeakMap<readonly Pattern[], { readonly start: Node; readonly size: number }>();

export function graphOf(pattern: readonly Pattern[]): { readonly start: Node; readonly size: number } {
  const old = graphs.get(pattern);
  if (old !== undefined) return old;
  let id = 0;
  const link = (items: readonly Pattern[], next: Node): Node => items.reduceRight<Node>((after, item) => {
    id += 1;
    switch (item.kind) {
      case "choice": { const own = id; const options = item.options.map((o) => link(o, after)); return { id: own, kind: "choice", options, first: together(options.map((o) => o.first)) }; }
      case "word": return { ...item, id, chinese: CJK.test(item.text[0] ?? ""), spoken: SPOKEN.test(item.text), next: after, first: firstOf(new Set([item.text]), false) };
      case "slot": return { ...item, id, next: after, first: ANYTHING };
      case "gap": return { ...item, id, next: after, first: after.first };
    }
  }, next);
  const start = link(pattern, { id: 0, kind: "end", first: firstOf(new Set(), true) });
  const made = { start, size: id + 1 };
  graphs.set(pattern, made);
  return made;
}

/** What a text must have for a pattern to match, in a form that takes a moment to test: it spares most matches. */
export interface Needs {
  /** Words that it cannot do without, the longest first: wordings are found by that one. */
  readonly words: readonly string[];
  /** Of each of these, one. */
  readonly choices: readonly (readonly Needs[])[];
  /** The kinds of its slots that it cannot do without. */
  readonly slots: readonly string[];
}

export function needsOf(pattern: readonly Pattern[]): Needs {
  const choices = pattern.flatMap((p) => (p.kind === "choice" && p.options.every((o) => o.length > 0) ? [p.options.map(needsOf)] : []));
  return {
    words: pattern.flatMap((p) => (p.kind === "word" ? [p.text] : [])).sort((a, b) => b.length - a.length),
    choices: choices.filter((options) => options.every((o) => o.words.length + o.choices.length + o.slots.length > 0)),
    slots: [...new Set(pattern.flatMap((p) => (p.kind === "slot" ? [p.type] : [])))],
  };
}

/** `mayFill`: whether something in the text may fill a slot of this kind. */
export function mayMatch(needs: Needs, index: TextIndex, mayFill: (type: string) => boolean): boolean {
  return needs.words.every((w) => index.has(w)) && needs.slots.every(mayFill) && needs.choices.every((options) => options.some((o) => mayMatch(o, index, mayFill)));
}

/** The words that a pattern may begin with, or end with; null: it may begin with anything. */
export function edgeOf(pattern: readonly Pattern[], isEnd: boolean): ReadonlySet<string> | null {
  const words = new Set<string>();
  /** "through": the items may take nothing. */
  const walk = (items: readonly Pattern[]): "stop" | "through" | "anything" => {
    for (const p of isEnd ? [...items].reverse() : items) {
      if (p.kind === "gap") continue;
      if (p.kind === "slot") return "anything";
      if (p.kind === "word") { words.add(p.text); return "stop"; }
      const found = p.options.map(walk);
      if (found.includes("anything")) return "anything";
      if (!found.includes("through")) return "stop";
    }
    return "through";
  };
  return walk(pattern) === "stop" ? words : null;
}

/**
 * Whether the words that the pattern cannot do without stand in the text in its order, and its last word at the end:
 * spares the table for wordings that begin with a slot, which would try every place of a long text.
 */
export function inOrder(pattern: readonly Pattern[], { lower, end }: TextIndex): boolean {
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
