/** English stories: sentences → clauses → facts. A subject, a noun and a verb are carried to clauses that leave them out. */
import type { Amount, Asked, Fact, Story } from "./facts.js";
import type { Numeral } from "./number-words.js";
import { constant } from "./value.js";
import { MAX_TOKENS, type Token, readSlots } from "./wording.js";
import * as words from "./en-words.js";
import { type Context, START, type Scene } from "./en-context.js";
import { countedHeads, isIdle } from "./en-idle.js";
import { headOf, means, nameOf, same, thingOf } from "./en-names.js";
import { prepared, withCommas } from "./en-prepare.js";
import { Question } from "./en-questions.js";
import { Statement } from "./en-statements.js";
import { classOf, compiled, conditionFirst, tokensOf, trimmed, withoutLead } from "./en-tokens.js";
import type { ReadStory, Unread } from "./zh.js";

interface ReadClauses { readonly facts: readonly Fact[]; readonly asked: Asked | null; readonly context: Context; readonly isRest: boolean; /** A number that only counts what is put together. */ readonly group?: number | null }

export function readEnglish(text: string, numerals: readonly Numeral[]): ReadStory | Unread {
  const first = readText(prepared(text), numerals);
  if (!("notUnderstood" in first)) return first;
  const plain = withCommas(prepared(text));
  const second = plain === prepared(text) ? first : readText(plain, numerals);
  return "notUnderstood" in second ? first : second;
}

function readText(text: string, numerals: readonly Numeral[]): ReadStory | Unread {
  let context: Context = { ...START };
  const facts: Fact[] = [];
  let [asked, isRest, group]: [Asked | null, boolean, number | null] = [null, false, null];
  // Words with a capital that do not begin a sentence; a first word is a name when it is one elsewhere.
  const names = new Set([...text.matchAll(/(?<=[a-z,'\ue000-\ue0ff] )[A-Z][a-z]+/g)].map((m) => m[0].toLowerCase()));
  const lower = text.toLowerCase();
  const scene: Scene = { numerals, names, counted: countedHeads(text), text: lower };
  for (const sentence of text.split(/[.?!;\n]+(?=\s|$)|[?!]/)) {
    const tokens = withoutLead(tokensOf(sentence, names));
    if (tokens.length === 0) continue;
    if (tokens.length > MAX_TOKENS || asked !== null) return { notUnderstood: sentence.trim() };
    const read = readSentence(trimmed(conditionFirst(tokens)), context, scene, 0);
    const made = read === null ? null : withHeads(read.facts);
    if (read === null || made === null) return { notUnderstood: sentence.trim() };
    facts.push(...made);
    asked = read.asked;
    isRest ||= read.isRest;
    group = read.group ?? null;
    context = made === read.facts || made.every((f, i) => f === read.facts[i]) ? read.context : { ...read.context, told: [...facts] };
  }
  if (asked === null) return { notUnderstood: "" };
  const put = opened(isRest ? withPutAway(facts) : facts);
  const counted = asked.kind === "sum" || asked.kind === "left" ? withoutCount(put) : { facts: put, group: null, owner: null };
  if (counted.owner !== null && (asked.kind === "sum" || asked.kind === "left") && !asked.verb.startsWith("*u")) asked = { ...asked, kind: "sum", names: asked.names.filter((n) => n !== counted.owner), verb: "have" };
  const of = "of" in asked ? asked.of : null;
  // A pair of shoes is two shoes.
  const pair = of === null ? undefined : counted.facts.find((f) => f.kind === "amount" && f.noun === `pair of ${of.noun}`);
  const pairs: readonly Fact[] = of === null || pair?.kind !== "amount" ? [] : [{ kind: "per each", sign: 1, who: "", per: { unit: "", noun: pair.noun }, of, value: constant(2), clause: 0 }];
  const isLast = asked.kind === "amount" && asked.verb === "*last";
  const story: Story = {
    facts: [...counted.facts, ...pairs], asked: isLast && asked.kind === "amount" ? { ...asked, verb: "" } : asked, isRest,
    tagFits: (own, tag) => own === tag || headOf(thingOf(own)) === headOf(thingOf(tag)), sameRate: /\bat (?:this|that|the same) rate\b|how much (?:do|does|will|would|did) [\ue000-\ue0ff] .* cost/i.test(text), same, means,
    isWhole: (n) => n === "*" || words.WHOLES.test(n), isGroup: (n) => /(?:class|school|family|group|team|store|shop|farm|park|town|they|we|all)$/.test(n) || n === "",
    rounding: /\b(?:full|complete|whole)\b.*\?|\bat most\b|how many (?:\w+ )?(?:can|could) /i.test(text) ? "down" : /\bat least\b|\bneed(?:ed|s)?\b/.test(lower.slice(lower.lastIndexOf("how many"))) ? "up" : null,
    signOf: (v) => words.VERBS.get(v)?.sign ?? 0,
    isMoney: (k) => /^(?:dollar|cent|money)$/.test(headOf(k.noun)),
    isNeutral: (v) => words.VERBS.get(v)?.sign === 0, isTrade: (v) => /^(?:buy|purchase|sell|order|rent)$/.test(v), isPayment: (v) => v === "pay" || v === "give", isCount: (k) => isLast || (!words.MEASURED.has(headOf(k.noun)) && k.noun !== ""),
  };
  return { story, told: facts, group: counted.group ?? group, isAmbiguous: false };
}

/** What was put aside before "the rest" is taken from the stock. */
const withPutAway = (facts: readonly Fact[]): readonly Fact[] => facts.map((f) => (f.kind === "amount" && f.phase === "change" && (words.VERBS.get(f.verb)?.sign ?? 0) === 0 ? { ...f, sign: -1 as const } : f));

/** "He had 34 pears left. … Now there are 86": what was left first is what there was to begin with. */
const opened = (facts: readonly Fact[]): readonly Fact[] => facts.map((f, i) => (f.kind === "amount" && f.phase === "left" && !facts.slice(0, i).some((g) => g.kind === "amount" && same(f, g)) && facts.slice(i + 1).some((g) => g.kind === "amount" && g.phase === "left" && same(f, g)) ? { ...f, phase: "start" as const } : f));

/** "A book has 3 chapters. The first chapter …": the number of the things that are told one by one is no amount beside them. */
function withoutCount(facts: readonly Fact[]): { readonly facts: readonly Fact[]; readonly group: number | null; readonly owner: string | null } {
  for (const f of facts) {
    if (f.kind !== "amount" || f.value?.kind !== "number") continue;
    const parts = facts.filter((p): p is Amount => p.kind === "amount" && p !== f && p.who !== f.who && (headOf(p.who) === headOf(f.noun) || /^(?:one|other)$/.test(p.who)) && headOf(f.noun) !== headOf(p.noun));
    const owners = new Set(parts.map((p) => p.who));
    const { size, id } = f.value;
    if (owners.size > 1 && size.d === 1n && size.n === BigInt(owners.size)) return { facts: facts.filter((x) => x !== f).map((x) => (x.kind === "amount" && owners.has(x.who) && /^(?:one|other)$/.test(x.who) ? { ...x, who: "" } : x)), group: id, owner: f.who };
  }
  return { facts, group: null, owner: null };
}

const isJoint = (t: Token | undefined): boolean => t !== undefined && (classOf(t) === "J" || /^(?:and|but|then|,|so|while)$/.test(t.text));

/** A sentence is one clause, or several joined by "and", commas, "but"; a clause that tells nothing is passed over. */
function readSentence(tokens: readonly Token[], context: Context, scene: Scene, depth: number): ReadClauses | null {
  const whole = readClause(tokens, context, scene);
  if (whole !== null || depth > 5) return whole;
  const after = afterDoing(tokens, context, scene, depth);
  if (after !== null) return after;
  const isMoney = /\bdollars?\b|\bcents?\b|\bmoney\b/.test(scene.text);
  for (let i = 1; i < tokens.length - 1; i += 1) {
    if (!isJoint(tokens[i])) continue;
    const piece = trimmed(withoutLead(tokens.slice(0, i)));
    const left = readClause(piece, context, scene) ?? passed(piece, context, scene, isMoney);
    if (left === null || left.asked !== null) continue;
    const right = readSentence(trimmed(withoutLead(tokens.slice(i + 1))), { ...left.context, joint: tokens[i]?.text ?? "" }, scene, depth + 1);
    if (right === null) continue;
    const facts = sharedLeft([...left.facts, ...right.facts]);
    return { facts: depth > 0 ? facts : sharedTags(facts), asked: right.asked, context: { ...right.context, joint: "" }, isRest: left.isRest || right.isRest, group: right.group ?? null };
  }
  return passed(tokens, context, scene, isMoney);
}

/** "After selling some books and giving 5 to her friend she had 6 left": first the one, by the subject of the other, then the other. */
function afterDoing(tokens: readonly Token[], context: Context, scene: Scene, depth: number): ReadClauses | null {
  const [first, verb] = tokens;
  if (first?.text !== "after" || verb === undefined || !verb.text.endsWith("ing")) return null;
  for (let i = 3; i < tokens.length - 2; i += 1) {
    const t = tokens[i];
    if (t === undefined || !/[PCK]/.test(classOf(t)) || !/[HBV]/.test(classOf(tokens[i + 1] ?? t)) || /^(?:them|it|her|him)$/.test(t.text)) continue;
    const done = readSentence([t, ...trimmed(tokens.slice(1, i))], context, scene, depth + 1);
    if (done === null || done.asked !== null || !done.facts.some((f) => f.kind === "amount")) continue;
    const then = readSentence(tokens.slice(i), { ...done.context, joint: "" }, scene, depth + 1);
    if (then === null) continue;
    const facts = then.facts.map((f) => (f.kind === "amount" && f.phase === "start" ? { ...f, phase: "left" as const } : f));
    return { facts: [...done.facts, ...facts], asked: then.asked, context: then.context, isRest: done.isRest || then.isRest };
  }
  return null;
}

/** A clause without numbers that changes none. A thing bought on the way has no amount that a later "and 3 pens" could share. */
function passed(tokens: readonly Token[], before: Context, scene: Scene, isMoney: boolean): ReadClauses | null {
  if (!isIdle(tokens, scene.counted, isMoney)) return null;
  const who = subjectOf(tokens);
  const context = { ...before, verb: "", per: "", ...(who === "" ? {} : { topic: who, last: who }) };
  return { facts: [{ kind: "background", clause: before.clause }], asked: null, context, isRest: false };
}

/** "3 apples and 4 pears in the garden": both are there. */
function sharedTags(facts: readonly Fact[]): readonly Fact[] {
  const last = facts.filter((f) => f.kind === "amount").pop();
  if (last === undefined || last.tags.length === 0 || /^(?:dollar|cent)$/.test(last.noun) || facts.some((f) => f.kind === "amount" && f !== last && f.tags.length > 0)) return facts;
  return facts.map((f) => (f.kind === "amount" ? { ...f, tags: last.tags } : f));
}

/** "7 red and 5 blue pens": red pens. An adjective that finds no such noun makes the sentence unreadable. */
function withHeads(facts: readonly Fact[]): readonly Fact[] | null {
  const out = [...facts].reverse().reduce<{ readonly facts: readonly Fact[]; readonly head: string } | null>((acc, f) => {
    if (acc === null || f.kind !== "amount") return acc === null ? null : { ...acc, facts: [f, ...acc.facts] };
    if (!f.noun.startsWith("~")) return { facts: [f, ...acc.facts], head: f.noun.includes(" ") ? headOf(f.noun) : "" };
    return acc.head === "" ? null : { facts: [{ ...f, noun: `${f.noun.slice(1)} ${acc.head}` }, ...acc.facts], head: acc.head };
  }, { facts: [], head: "" });
  return out === null ? null : out.facts;
}

/** "21 apples and 4 pears left": both are left. */
function sharedLeft(facts: readonly Fact[]): readonly Fact[] {
  const last = facts[facts.length - 1];
  if (last?.kind !== "amount" || !last.tags.includes("*left")) return facts;
  return facts.map((f) => (f === last ? { ...last, tags: last.tags.filter((t) => t !== "*left") } : f.kind === "amount" && f.who === last.who && f.verb === "have" ? { ...f, phase: "left" as const } : f));
}

function subjectOf(tokens: readonly Token[]): string {
  const end = tokens.findIndex((t) => !/[KCD]/.test(classOf(t)));
  const name = end <= 0 || end > 3 ? "" : tokens.slice(0, end).map((t) => t.text).join(" ");
  return /^(?:his|her|their|my|our|your) /.test(name) ? "" : nameOf(name);
}

/** Wordings that do not fit their own example. For tests. */
export function misfits(mark: (text: string) => string): readonly string[] {
  return compiled.filter((w) => { const tokens = trimmed(tokensOf(mark(w.wording.example).replace(/[.?]$/, "").replace(/\$(.)/g, "$1 dollars"))); return readSlots(w, tokens, tokens.map((t) => t.letter).join(""), " ") === null; }).map((w) => `${w.wording.fact}: ${w.wording.pattern} | ${w.wording.example}`);
}

/** The first wording that fits the clause and makes sense of it. */
function readClause(tokens: readonly Token[], before: Context, scene: Scene): ReadClauses | null {
  const letters = tokens.map((t) => t.letter).join("");
  for (const w of compiled) {
    if (!w.needs.every((letter) => letters.includes(letter))) continue;
    const s = readSlots(w, tokens, letters, " ");
    if (s === null) continue;
    const context = { ...before, clause: before.clause + 1 };
    const { fact } = w.wording;
    if (fact.startsWith("ask")) {
      const question = new Question(s, context, scene);
      const asked = question.asked(fact);
      if (asked !== null) return { facts: question.told(fact), asked, context, isRest: false, group: question.group() };
      continue;
    }
    const statement = new Statement(s, context, scene);
    const facts = statement.facts(fact);
    if (facts !== null) return { facts, asked: null, context: { ...context, told: [...context.told, ...facts] }, isRest: statement.isRest };
  }
  return null;
}
