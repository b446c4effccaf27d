/** Problems told as a story: text → clauses → facts → what is asked → a value. README of translate/, decision 0020. */
import { type Language, languageOf } from "../../language.js";
import { storyPlan, wholesPlan } from "../../operations/templates/story.js";
import { normalize } from "../normalize.js";
import { Solver } from "./answer.js";
import { readEnglish } from "./en.js";
import { prepared } from "./en-prepare.js";
import { readEnglishSituation } from "./en-situations/index.js";
import { COINS, SIZES as EN_SIZES } from "./en-words.js";
import type { Fact } from "./facts.js";
import { type Marked, markNumerals } from "./number-words.js";
import { readSituation } from "./situations/index.js";
import { factors } from "./sizes.js";
import { type Value, usesOf, wholeSides, written } from "./value.js";
import { type ReadStory, type Unread, readChinese } from "./zh.js";
import { MEASURES, SIZES } from "./zh-words.js";

/** UTF-16 units of a story: the longest school problem of this kind has some 500. */
export const MAX_STORY_CHARS = 1_000;

export type StoryPlan = ReturnType<typeof storyPlan> | ReturnType<typeof wholesPlan>;
export type StoryReading =
  /** `plans`: more than one when a wording has two meanings. `asides`: facts that were left out as about something else. */
  | { readonly kind: "read"; readonly plans: readonly StoryPlan[]; readonly asides: number; readonly expr: string }
  /** `notUnderstood` is "" when every clause was understood, and the question does not follow. */
  | { readonly kind: "abstained"; readonly notUnderstood: string };

export function readStory(question: string): StoryReading {
  const abstained = (notUnderstood: string): StoryReading => ({ kind: "abstained", notUnderstood });
  if (question.length > MAX_STORY_CHARS) return abstained("");
  const language: Language = languageOf(question);
  const text = normalize(question).text.replace(/(?<=[\u4e00-\u9fff\d])\s+(?=[\u4e00-\u9fff\d])/g, "").replace(/\.(?=[\u4e00-\u9fff])/g, "。");
  const marked = markNumerals(text, language, MEASURES);
  if (marked === null || marked.numerals.length === 0 ) return abstained("");
  if (language === "en") {
    const read = readEnglish(marked.text, marked.numerals);
    const found = solved(read, marked, [...EN_SIZES, COINS]);
    if (found === null) return situated(marked) ?? abstained("notUnderstood" in read ? unmarked(read.notUnderstood, marked) : "");
    return { kind: "read", plans: [found.plan], asides: found.asides, expr: found.expr };
  }
  const first = readChinese(marked.text, marked.numerals);
  if ("notUnderstood" in first) return together(marked) ?? abstained(unmarked(first.notUnderstood, marked));
  const readings = [first, ...(first.isAmbiguous ? [readChinese(marked.text, marked.numerals, true)] : [])];
  const found = readings.map((r) => solved(r, marked, SIZES));
  if (found.some((f) => f === null)) return together(marked) ?? abstained("");
  const plans = found.flatMap((f) => (f === null ? [] : [f.plan]));
  return { kind: "read", plans, asides: Math.max(...found.map((f) => f?.asides ?? 0)), expr: found[0]?.expr ?? "" };
}

/** An English problem whose sentences make sense only together. */
function situated(marked: Marked): StoryReading | null {
  const read = readEnglishSituation(prepared(marked.text), marked.numerals);
  if (read === null) return null;
  const [value, ...more] = [read.found.value, ...(read.found.more ?? [])];
  if (value === undefined) return null;
  // 6 hours, 25%: as the problem says it.
  const unit = (id: number): string => /^[ -]((?:seconds?|minutes?|hours?|days?|months?|years?|dollars?|miles?|km|meters?|m|feet|foot|ft|inch(?:es)?|cm|mph|km\/h|liters?|gallons?|ml)\b)/.exec(prepared(marked.text).split(String.fromCharCode(0xe000 + id))[1] ?? "")?.[1] ?? "";
  const leaf = (n: Extract<Value, { kind: "number" }>): string => (marked.numerals[n.id]?.form === "percent" ? (marked.numerals[n.id]?.raw ?? n.text) : `${n.text}${unit(n.id) === "" ? "" : ` ${unit(n.id)}`}`);
  const label = (v: Value): string => `${read.name}: ${written(v, leaf).replace(/\*/g, " × ")}`;
  return { kind: "read", plans: [storyPlan(written(value), label(value), more.map((v) => [written(v), label(v)]))], asides: 0, expr: [value, ...more].map((v) => written(v)).join(", ") };
}

/** A Chinese problem whose clauses make sense only together. */
function together(marked: Marked): StoryReading | null {
  const read = readSituation(marked.text, marked.numerals);
  if (read === null) return null;
  const { value, other, rounded } = read.found;
  const unit = (id: number): string => id < 0 ? "" : new RegExp(`^${MEASURES}`).exec(marked.text.slice(marked.text.indexOf(String.fromCharCode(0xe000 + id)) + 1))?.[0] ?? "";
  const label = (v: Value): string => `${read.name}: ${written(v, (n) => `${n.text}${unit(n.id)}`).replace(/\*/g, " × ")}`;
  const plans = [value, ...(other === undefined ? [] : [other])].map((v) => {
    if (rounded === undefined || v.kind !== "/") return storyPlan(written(v), label(v));
    const [a, b] = wholeSides(v.left, v.right);
    return wholesPlan(written(a), written(b), label(v), rounded);
  });
  return { kind: "read", plans, asides: 0, expr: written(value) };
}

/** The text as it was. */
const unmarked = (text: string, marked: Marked): string => text.replace(/[\ue000-\ue0ff]/g, (c) => marked.numerals[c.charCodeAt(0) - 0xe000]?.raw ?? "");

/** Complete accounting: every number of the text is in the value, belongs to a fact about something else, or counts what was put together. */
function solved(read: ReadStory | Unread, marked: Marked, sizes: Parameters<typeof factors>[0]): { readonly expr: string; readonly plan: StoryPlan; readonly asides: number } | null {
  if ("notUnderstood" in read) return null;
  const answered = new Solver(read.story, factors(sizes)).answer();
  if (answered === null) return null;
  const uses = usesOf(answered.value);
  const told = new Set(read.story.facts.flatMap((f) => [...numbersOf(f)]));
  const isCounted = (id: number): boolean => { const q = marked.numerals[id]?.size; return id === read.group && q?.d === 1n && q.n === BigInt(answered.addends); };
  if (uses.size === 0 || marked.numerals.some((_, id) => !uses.has(id) && !told.has(id) && !isCounted(id))) return null;
  const [expr, label, r] = [written(answered.value), inWords(answered.value, read.told), answered.rounded];
  const plan = r === undefined ? storyPlan(expr, label) : wholesPlan(written(r.over), written(r.by), label, r.way);
  return { expr, plan, asides: answered.aside };
}

export const numbersOf = (f: Fact): ReadonlySet<number> => new Set((f.kind === "background" ? [] : f.kind === "relation" ? [f.factor, f.more] : f.value === null ? [] : [f.value]).flatMap((v) => [...usesOf(v).keys()]));

/** The equation with what its numbers count: 42把椅子 - 8把. */
function inWords(value: Value, facts: readonly Fact[]): string {
  const names = new Map<number, string>();
  for (const f of facts) {
    if (f.kind === "background") continue;
    const name = f.kind === "amount" ? `${f.unit}${f.noun}` : f.kind === "per each" ? `${f.of.unit}${f.of.noun}/${f.per.unit}${f.per.noun}` : f.kind === "total" ? f.of.unit : f.unit;
    const plain = f.kind === "relation" ? f.more : f.value;
    if (plain !== null) for (const id of usesOf(plain).keys()) names.set(id, name);
  }
  return written(value, (v) => `${v.text}${/^[a-z]/.test(names.get(v.id) ?? "") ? " " : ""}${names.get(v.id) ?? ""}`).replace(/\*/g, " × ");
}
