/**
 * English problems whose sentences only make sense together: two who work, loans, mixtures, ages. A situation is a list of
 * wordings over whole sentences or clauses and a way of answering. Every clause with a number must be read by a wording of the
 * one situation, and every number must be in the value. Notation of a wording, word by word:
 *   word          itself            [a|b c]  one of them or nothing        (a|b c)  one of them
 *   {name:kind}   a slot of a kind  {kind}   the same, named like its kind
 */
import { type Rational, isInteger, signQ } from "../../../certify/kernel/rational.js";
import { NUMBER, type Numeral, numeralAt } from "../number-words.js";
import { type Value, constant, sizeOf, usesOf } from "../value.js";
import { NOT_BACKGROUND } from "../en-words.js";

export interface Line<F extends string> { readonly fact: F; readonly pattern: string; readonly example: string }

export interface Found {
  readonly value: Value;
  /** More answers beside the first: the other consecutive numbers. */
  readonly more?: readonly Value[];
  /** Only whole numbers make sense. */
  readonly isCount?: boolean;
  /** Numbers that only count what was told: "two trains". */
  readonly counted?: readonly number[];
}

/** One clause as read. */
export class Said<F extends string> {
  constructor(readonly fact: F, readonly slots: Readonly<Record<string, string | undefined>>, private readonly numerals: readonly Numeral[]) {}
  has(slot: string): boolean { return this.slots[slot] !== undefined; }
  text(slot: string): string { return (this.slots[slot] ?? "").trim(); }
  id(slot: string): number { return numeralAt(this.text(slot)); }
  numeral(slot: string): Numeral | undefined { return this.has(slot) ? this.numerals[this.id(slot)] : undefined; }
  /** The number in a slot, or of a word for it: twice, half; null when the slot took nothing. */
  n(slot: string): Value | null {
    const n = this.numeral(slot);
    if (n !== undefined) return { kind: "number", id: this.id(slot), size: n.size, text: n.text };
    const word = FACTORS[this.text(slot)];
    return word === undefined ? null : constant(...word);
  }
  size(slot: string): Rational | null { const v = this.n(slot); return v === null ? null : sizeOf(v); }
  isPercent(slot: string): boolean { return this.numeral(slot)?.form === "percent"; }
  /** A unit in the singular. */
  unit(slot: string): string { return singularUnit(this.text(`${slot}_unit`)); }
}
const FACTORS: Readonly<Record<string, readonly [number, number]>> = { twice: [2, 1], double: [2, 1], triple: [3, 1], half: [1, 2], "one half": [1, 2], thrice: [3, 1] };
export const singularUnit = (unit: string): string => (unit === "feet" ? "foot" : unit === "inches" ? "inch" : unit.length > 3 ? unit.replace(/s$/, "") : unit);

export interface Situation {
  readonly name: string;
  readonly read: (text: string, numerals: readonly Numeral[]) => Found | null;
  readonly misfits: (mark: (text: string) => string) => readonly string[];
}

/** Words that no name may hold: they change amounts, or belong to the grammar of a wording. */
const RESERVED = "(?:and|or|than|more|less|fewer|times|twice|half|each|every|per|not|n't|without|is|are|was|were|be|has|have|had|can|could|will|would|in|at|on|for|to|from|by|with|of|if|when|while|then|after|before|how|what|find|it|alone|together|both|all|only|another|other|new|percent|percentage|average|total|now|today|ago|years?|old|so|also|again|later)\\b";
const WORD = `(?!${RESERVED})[a-z][a-z'-]*`;
const TIME = "seconds?|minutes?|hours?|days?|weeks?|months?|years?";
const LENGTH = "miles?|mi|km|kilometers?|meters?|m|feet|foot|ft|inches|inch|yards?|yd|cm|centimeters?|mm|units?";
type Kind = (name: string) => string;
const number = (unit: string): Kind => (name) => `(?<${name}>${NUMBER}) (?<${name}_unit>${unit})`;
const plain = (source: string): Kind => (name) => `(?<${name}>${source})`;
const KINDS: Readonly<Record<string, Kind>> = {
  n: plain(NUMBER), money: (name) => `(?<${name}>${NUMBER}) dollars`, time: number(TIME), length: number(LENGTH), vu: plain("liters?|litres?|l|ml|milliliters?|gallons?|quarts?|ounces?|pounds?|grams?|kg|kilograms?|cups?"), dim: plain("length|width|height|depth|radius|diameter|side length|edge length|side|edge|base|perimeter|area|circumference"), wanted: plain("surface area|area|perimeter|volume|circumference|length|width|height|radius|side"), deep: plain("high|tall|deep"), tu: plain(TIME), lu: plain(LENGTH),
  speed: number(`mph|kph|km/h|m/s|mi/h|ft/s|(?:${LENGTH}) (?:per|an|a|each|every) (?:second|minute|hour|day)`),
  k: plain(`${NUMBER} times|twice|double|triple|thrice|half|${NUMBER}`),
  who: plain(`(?:he|she|it|they)\\b|(?:the |a |an |his |her |my |one |another |(?=[a-z]))${WORD}(?: ${WORD}){0,2}`), they: plain("they|them|the two|both|both of them|the pair|the two of them"),
  job: plain(`(?:the |a |an |his |her |their |this |that |)(?:${WORD}|it)(?: ${WORD}){0,3}`), verb: plain(WORD), thing: plain(`(?:the |a |an |his |her |their |this |that |its |)${WORD}(?: ${WORD}){0,3}`),
};

interface Compiled<F extends string> { readonly line: Line<F>; readonly pattern: RegExp }

/** Throws on a malformed pattern: a programmer error, found by the test of every wording. */
function compile<F extends string>(line: Line<F>): Compiled<F> {
  const seen = new Set<string>();
  const source = (line.pattern.match(/\{[^}]*\}|[[\]()|]|[^\s[\](){}|]+/g) ?? []).map((part) => {
    if (part === "[" || part === "(") return "(?:";
    if (part === "]") return ")?";
    if (part === ")" || part === "|") return part;
    if (!part.startsWith("{")) return ` ${part.replace(/[.*+?^$\\/]/g, "\\$&")}`;
    const [name = "", kind = name] = part.slice(1, -1).split(":");
    const body = KINDS[kind];
    if (body === undefined || seen.has(name)) throw new Error(`slot ${name} of ${line.pattern}`);
    seen.add(name);
    return ` ${body(name)}`;
  }).join("");
  return { line, pattern: new RegExp(`^${source}$`, "u") };
}

/** Sentences as situations see them: lower case, one blank before each word, commas apart. */
function sentencesOf(text: string): readonly string[] {
  return text.toLowerCase().replace(/[’]/g, "'").replace(new RegExp(`(?<=${NUMBER})-(?=[a-z])`, "g"), " ").split(/[.?!;\n]+(?=\s|$)/).map((s) => ` ${s.replace(/[,:]/g, " , ").replace(/[()"]/g, " ").replace(/\s+/g, " ").trim()}`).filter((s) => s !== " ");
}
const LINK = /^ (?:if|when|suppose(?: that)?|assume(?: that)?|given that|and|but|then|so|also|now|while|,|calculate|please)(?= )/;
function bare(clause: string): string {
  let c = clause;
  for (let i = 0; i < 4; i += 1) { const next = c.replace(LINK, ""); if (next === c) break; c = next; }
  return c.replace(/ (?:,|and)$/, "");
}
const PLACES = / (?:,|and|but|while|if) /g;
const isAsked = (fact: string): boolean => fact.startsWith("ask");

export function situation<F extends string>(given: {
  readonly name: string;
  /** A problem without it is not of this kind. */
  readonly when: RegExp;
  readonly lines: readonly Line<F>[];
  readonly solve: (said: readonly Said<F>[], asked: Said<F>, text: string) => Found | null;
}): Situation {
  let made: readonly Compiled<F>[] | null = null;
  const compiled = (): readonly Compiled<F>[] => (made ??= given.lines.map(compile));

  const one = (clause: string, numerals: readonly Numeral[]): readonly Said<F>[] | null => {
    const plainClause = clause.replace(/ ,/g, "");
    for (const { line, pattern } of compiled()) {
      const m = pattern.exec(plainClause);
      if (m !== null) return [new Said(line.fact, m.groups ?? {}, numerals)];
    }
    // A clause without numbers and without the words that this situation turns on says nothing.
    return new RegExp(NUMBER).test(clause) || NOT_BACKGROUND.test(clause) || given.when.test(clause) || / (?:how|what|find|who|which|when|where) /.test(`${clause} `) ? null : [];
  };
  const clauses = (clause: string, numerals: readonly Numeral[], depth: number): readonly Said<F>[] | null => {
    const whole = one(bare(clause), numerals);
    if (whole !== null || depth > 5) return whole;
    for (const at of clause.matchAll(PLACES)) {
      const left = one(bare(clause.slice(0, at.index)), numerals);
      if (left === null) continue;
      const right = clauses(clause.slice(at.index + at[0].length - 1), numerals, depth + 1);
      if (right === null) continue;
      // A condition after the question is told before it.
      return left.some((s) => isAsked(s.fact)) ? [...right, ...left] : [...left, ...right];
    }
    return null;
  };

  const read = (text: string, numerals: readonly Numeral[]): Found | null => {
    if (!given.when.test(text)) return null;
    const said: Said<F>[] = [];
    for (const s of sentencesOf(text)) {
      const found = s.split(" ").length > 70 ? null : clauses(s, numerals, 0);
      if (found === null) return null;
      said.push(...found);
    }
    const asked = said[said.length - 1];
    if (asked === undefined || !isAsked(asked.fact) || said.filter((s) => isAsked(s.fact)).length > 1) return null;
    const found = given.solve(said.slice(0, -1), asked, text.toLowerCase());
    return found !== null && isComplete(found, numerals) ? found : null;
  };
  const misfits = (mark: (text: string) => string): readonly string[] => compiled().filter(({ line, pattern }) => { const [clause = "", ...more] = sentencesOf(mark(line.example)); return more.length > 0 || !pattern.test(bare(clause).replace(/ ,/g, "")); }).map(({ line }) => `${given.name}, ${line.fact}: ${line.pattern} | ${line.example}`);
  return { name: given.name, read, misfits };
}

/** Every number is used, or counts what was told; what is counted is whole; nothing is negative. */
function isComplete({ value, more = [], isCount, counted = [] }: Found, numerals: readonly Numeral[]): boolean {
  const values = [value, ...more];
  const used = new Set(values.flatMap((v) => [...usesOf(v).keys()]));
  if (used.size === 0 || numerals.some((_, id) => !used.has(id) && !counted.includes(id))) return false;
  return values.every((v) => { const size = sizeOf(v); return size === null ? hasPi(v) : isCount !== true || isInteger(size); });
}
const hasPi = (v: Value): boolean => v.kind === "pi" || (v.kind === "power" ? hasPi(v.base) : "left" in v && (hasPi(v.left) || hasPi(v.right)));
export const isPositive = (v: Value): boolean => { const q = sizeOf(v); return q !== null && signQ(q) > 0; };
export const sameName = (a: string, b: string): boolean => nameOf(a) === nameOf(b);
export const nameOf = (text: string): string => text.trim().replace(/^(?:the|a|an|his|her|their|my|this|that|its) /, "");
