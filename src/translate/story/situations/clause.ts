/**
 * Situations: school problems whose clauses only make sense together (trees along a road, two who work together, hens and
 * rabbits). A situation is a list of wordings, matched against the characters of a clause, and a way of answering. Every
 * clause must be read by one of its wordings or say nothing; every number must be used. Notation of a wording:
 *   字            itself        [a|b]  one of them or nothing        (a|b)  one of them
 *   {name:kind}   a slot        {kind} the same, named like its kind; in a second place it only has to fit
 */
import { type Rational, isInteger, signQ } from "../../../certify/kernel/rational.js";
import { NUMBER, type Numeral, numeralAt } from "../number-words.js";
import { factors } from "../sizes.js";
import { type Value, sizeOf, times, usesOf, written } from "../value.js";
import * as words from "../zh-words.js";
import { unitOf } from "../zh-names.js";

export interface SituationWording<F extends string> {
  readonly fact: F;
  readonly pattern: string;
  readonly example: string;
}

export interface Found {
  readonly value: Value;
  /** What the answer is counted in; "" when it is a share or a plain number. */
  readonly unit: string;
  /** Numbers that a rule of the situation declares irrelevant: the length of a log that is cut. */
  readonly irrelevant?: readonly number[];
  /** A count that does not come out even. */
  readonly rounded?: "up" | "down";
  /** The other meaning of a wording that has two. */
  readonly other?: Value;
}

/** One clause as read. */
export class Said<F extends string> {
  constructor(readonly fact: F, readonly raw: string, private readonly slots: Readonly<Record<string, string | undefined>>, private readonly numerals: readonly Numeral[]) {}
  /** The number in a slot; null when the slot took nothing. */
  n(slot = "n"): Value | null {
    const mark = this.slots[slot];
    if (mark === undefined) return null;
    const id = numeralAt(mark);
    const n = this.numerals[id];
    return n === undefined ? null : { kind: "number", id, size: n.size, text: n.text };
  }
  numeral(id: number): Numeral | undefined { return this.numerals[id]; }
  id(slot = "n"): number { return numeralAt(this.slots[slot] ?? ""); }
  size(slot = "n"): Rational | null { return this.numerals[this.id(slot)]?.size ?? null; }
  isShare(slot = "n"): boolean { const form = this.numerals[this.id(slot)]?.form; return form === "percent" || form === "fraction"; }
  has(slot: string): boolean { return this.slots[slot] !== undefined; }
  text(slot: string): string { return this.slots[slot] ?? ""; }
  unit(slot = "m"): string { return unitOf(this.slots[slot]); }
}

export interface Situation {
  /** As the label says it. */
  readonly name: string;
  /** A problem without any of these is not of this kind. */
  readonly when: RegExp;
  readonly read: (clauses: readonly string[], numerals: readonly Numeral[], text: string) => Found | null;
  /** What each clause says to it; null: nothing that it knows. */
  readonly facts: (clauses: readonly string[], numerals: readonly Numeral[]) => readonly (string | null)[];
  readonly misfits: (mark: (text: string) => string) => readonly string[];
}

const byLength = (all: readonly string[]): string => [...all].sort((a, b) => b.length - a.length).join("|");
/** One character of a name: no word of quantity begins here. */
export const NAMING = `(?:比赛|竞赛|(?!${words.NO_NAME.source})[\\u4e00-\\u9fffA-Za-z\\uff10-\\uff19·])`;
/** Kinds that every situation has. */
const KINDS: Readonly<Record<string, string>> = {
  n: NUMBER, q: "(?:多少|几)", m: words.MEASURES,
  len: byLength(["千米", "公里", "米", "分米", "厘米", "毫米"]), time: byLength(["小时", "时", "分钟", "分", "秒钟", "秒", "天", "日", "个月", "月", "周", "星期", "年"]),
  money: byLength(["万元", "元钱", "块钱", "元"]), mass: byLength(["千克", "公斤", "克", "吨", "升", "毫升"]),
  who: `(?:[这那该][辆列架艘个条批台位])?(?:一[辆列艘架个条位名台])?(?![在从把将有沿每要第是了和与用平共一这那])(?:(?![和与])${NAMING}){1,8}?`, thing: `(?![是了在从把])${NAMING}{1,10}?`, name: `${NAMING}{1,12}?`,
};
/** Kinds of some situations whose text must be a name too. */
const isName = (kind: string): boolean => ["pair", "places", "actors"].includes(kind);

interface Compiled<F extends string> { readonly wording: SituationWording<F>; readonly pattern: RegExp; readonly names: readonly string[]; readonly asks: boolean }

/** Throws on a malformed pattern: a programmer error, found by the test of every wording. */
function compile<F extends string>(wording: SituationWording<F>, kinds: Readonly<Record<string, string>>): Compiled<F> {
  const names: string[] = [];
  const seen = new Set<string>();
  const source = wording.pattern.replace(/\s+/g, "").replace(/\[(\{[^{}]*\})\]/g, "⟦$1⟧").replace(/\{([^}]*)\}|\[|\]|[()|]|[^{}]/g, (c, slot?: string) => {
    if (slot !== undefined) {
      const [name = "", kind = name] = slot.split(":");
      const body = kinds[kind] ?? KINDS[kind];
      if (body === undefined) throw new Error(`unknown slot in ${wording.pattern}`);
      // Named once: the same slot in another branch only has to fit.
      if (seen.has(name)) return `(?:${body})`;
      seen.add(name);
      if (isName(kind)) names.push(name);
      return `(?<${name}>${body})`;
    }
    // An optional slot takes nothing if the rest can be read without it.
    return c === "[" || c === "(" || c === "⟦" ? "(?:" : c === "⟧" ? ")??" : c === "]" ? ")?" : c === ")" || c === "|" ? c : c.replace(/[.*+?^$\\/]/g, "\\$&");
  });
  return { wording, pattern: new RegExp(`^(?:${source})$`, "u"), names, asks: isAsked(wording.fact) };
}

/** A question without a word of asking: 求它的体积. */
const QUESTION = /多少|几|的(?:体重|重量|价钱|价格|单价|质量|体积|容积|面积|周长|表面积|侧面积)$/;
function readClause<F extends string>(clause: string, all: readonly Compiled<F>[], numerals: readonly Numeral[]): Said<F> | null {
  const isQuestion = QUESTION.test(clause);
  for (const { wording, pattern, names, asks } of all) {
    if (asks !== isQuestion) continue;
    const m = pattern.exec(clause);
    if (m === null) continue;
    const slots = m.groups ?? {};
    if (names.some((n) => slots[n] !== undefined && words.NO_NAME.test(slots[n]))) continue;
    return new Said(wording.fact, clause, slots, numerals);
  }
  return null;
}

const HAS_NUMBER = new RegExp(NUMBER);
export const isAsked = (fact: string): boolean => fact.startsWith("ask");

export function situation<F extends string>(given: {
  readonly name: string;
  readonly when: RegExp;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly wordings: readonly SituationWording<F>[];
  readonly solve: (said: readonly Said<F>[], asked: Said<F>) => Found | null;
}): Situation {
  let made: readonly Compiled<F>[] | null = null;
  // Only when a problem of this kind comes: most processes never read one.
  const compiled = (): readonly Compiled<F>[] => (made ??= given.wordings.map((w) => compile(w, given.kinds ?? {})));
  const read = (clauses: readonly string[], numerals: readonly Numeral[]): Found | null => {
    // The question first: most problems that are not of this kind end there.
    const said: Said<F>[] = [];
    for (let i = clauses.length - 1; i >= 0; i -= 1) {
      const clause = clauses[i] ?? "";
      const one = readClause(clause, compiled(), numerals);
      if (one === null ? said.length === 0 || HAS_NUMBER.test(clause) || words.changes(clause) : isAsked(one.fact) !== (said.length === 0)) return null;
      if (one !== null) said.push(one);
    }
    const [only, ...before] = said;
    if (only === undefined) return null;
    const found = given.solve(before.reverse(), only);
    return found;
  };
  const misfits = (mark: (text: string) => string): readonly string[] => compiled().filter((c) => { const [clause = "", ...more] = clausesOf(mark(c.wording.example)); return more.length > 0 || !c.pattern.test(clause) || c.names.some((n) => words.NO_NAME.test(c.pattern.exec(clause)?.groups?.[n] ?? "")); }).map((c) => `${given.name}, ${c.wording.fact}: ${c.wording.pattern} | ${c.wording.example}`);
  const facts = (clauses: readonly string[], numerals: readonly Numeral[]): readonly (string | null)[] => clauses.map((c) => readClause(c, compiled(), numerals)?.fact ?? null);
  return { name: given.name, when: given.when, read, facts, misfits };
}

/** Every number is used, or irrelevant by a rule; what is counted is whole; nothing is negative. */
export function isComplete({ value, unit, irrelevant = [], rounded }: Found, numerals: readonly Numeral[]): boolean {
  const uses = usesOf(value);
  if (numerals.some((_, id) => !uses.has(id) && !irrelevant.includes(id))) return false;
  const size = sizeOf(value);
  // With π a size is known as a formula only.
  if (size === null) return written(value).includes("pi");
  if (signQ(size) < 0) return false;
  return unit === "" || rounded !== undefined || words.UNITS.includes(unit.replace(/^[万亿]/, "")) || isInteger(size);
}

const RATIO = new RegExp(`(?<=${NUMBER}):(?=${NUMBER})`, "g");
const HOURS = new RegExp(`(?<=${NUMBER}|多少|几)个(?=小时|星期)`, "g");
/** Clauses as situations see them: brackets are clauses of their own, 1:3 is one thing, links are taken off. */
export function clausesOf(text: string): readonly string[] {
  return text.replace(/\s+/g, "").replace(RATIO, "∶").replace(/[((]([\uff10-\uff19]|π(?:取|=|≈).*?|得数.{0,8}|结果.{0,8})[))]/g, "$1")
    .replace(/=(?=[?？.。．]?$)/, "是多少").replace(/=(?=多少)/, "是").replace(/多少(?:元)?钱/g, "多少元").replace(HOURS, "")
    .split(/[，。；！？,;!?：:\n()（）]|(?<!\d)[.．]|[.．](?!\d)/).map((raw) => stripped(raw.replace(/["“”《》]/g, ""))).filter((c) => c !== "").sort((a, b) => Number(b.startsWith("π")) - Number(a.startsWith("π")));
}

function stripped(raw: string): string {
  let clause = raw;
  for (let i = 0; i < 4; i += 1) { const next = clause.replace(words.LINKS, ""); if (next === clause) break; clause = next; }
  return clause.replace(/(?:的话|呢|吗)$/, "");
}

const sizes = factors(words.SIZES);
/** The same in another unit; null when they do not measure the same. */
export function inUnit(v: Value, from: string, to: string): Value | null {
  if (unitOf(from) === unitOf(to)) return v;
  const size = sizes(unitOf(from), unitOf(to));
  return size === null ? null : times(v, size);
}
export const isValue = <T>(v: T | null): v is T => v !== null;
