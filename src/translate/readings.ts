/**
 * One problem, several readings: which is likeliest, which others are worth asking about, and the question to ask. Only
 * readings with different answers count: those that agree are one.
 */
import type { Choice, Convention } from "../expression/conventions.js";
import { type Language, type Text, languageOf } from "../language.js";
import { operations } from "../operations/index.js";
import type { OnAmbiguity, Outcome, ReadingWire } from "../outcome.js";
import type { WirePlan } from "./plan.js";

/** Readings of one problem, the likeliest included. */
const MAX_READINGS = 4;

interface Evidence {
  /** Conventions that are likelier than the default in this text. */
  readonly likely: readonly Convention[];
  /** Conventions that the text itself settles, either way. */
  readonly settled: readonly Convention[];
}

const ANGLE_IN_NUMBERS = /(?:sin|cos|tan|cot|sec|csc|tg)(?:\^\{?\d\}?)?\s*[({]?\s*-?\s*\d/i;
const BARE_LOG = /log(?!\s*_|10|2\b)/i;
/** log 100, log(0.01), log 10^5. */
const LOG_OF_TEN = /log\s*[({]?\s*(?:10+(?![\d.x])|0?\.0*1(?!\d))/i;

const BY_MONOMIAL = /(?:÷|\\div(?![a-z]))\s*\d+\s*[a-z](?![a-z]{2})/;

/** What the words say about conventions. */
export function evidenceIn(question: string): Evidence {
  const says = (pattern: RegExp): boolean => pattern.test(question);
  const [likely, settled]: [Convention[], Convention[]] = [[], []];
  if (says(BARE_LOG)) {
    const natural = says(/natural\s+log|自然对数|\bbase\s+\$?e\b|以\s*e\s*为底/i);
    const common = says(/common\s+log|常用对数|\bbase[\s-]+\$?(?:10|ten)\b|以\s*(?:10|十)\s*为底/i);
    if (natural !== common) settled.push("common_log");
    if ((common && !natural) || (!natural && (says(LOG_OF_TEN) || says(/(?<![A-Za-z])\\?ln(?![a-wyz])/)))) likely.push("common_log");
  }
  if (says(ANGLE_IN_NUMBERS)) {
    const radians = says(/radian|弧度|π|\\?pi(?![a-z])/i);
    const degrees = says(/degree|(?<!弧)度|°/i);
    if (radians !== degrees) settled.push("degrees");
    if (!radians) likely.push("degrees");
  }
  // 6ab ÷ 2b: with this sign a monomial is divided by as a whole.
  if (says(BY_MONOMIAL) && !says(/\/\s*\d+\s*[a-z(]/)) { likely.push("product_below_slash"); settled.push("product_below_slash"); }
  return { likely, settled };
}

const isSchool = (plan: WirePlan): boolean => plan.steps.some((s) => operations.some((o) => o.name === s.op && o.logIsOpen === true));

/** The plan with the readings that the text makes likeliest. In school algebra a log without a base is the common one. */
export function likeliest(plan: WirePlan, question: string): WirePlan {
  const { likely, settled } = evidenceIn(question);
  const common = isSchool(plan) && BARE_LOG.test(question) && !settled.includes("common_log") && !likely.includes("common_log");
  return withConventions(plan, common ? [...likely, "common_log"] : likely);
}

const withConventions = ({ conventions: _, ...plan }: WirePlan, conventions: readonly Convention[]): WirePlan => (conventions.length === 0 ? plan : { ...plan, conventions });

/** The plan without conventions that no formula of it needs. */
export const pruned = (plan: WirePlan, choices: readonly Choice[]): WirePlan => withConventions(plan, (plan.conventions ?? []).filter((c) => choices.some((x) => x.convention === c)));

/** The plan with one convention turned round, for every place that can be read in two ways. `all`: also where hardly anyone would. */
export function alternatives(plan: WirePlan, choices: readonly Choice[], question: string, all: boolean): readonly WirePlan[] {
  const { likely, settled } = evidenceIn(question);
  const chosen = new Set(plan.conventions ?? []);
  const open = new Set(choices.filter((c) => !settled.includes(c.convention)).filter((c) => all || (c.isOpen && (c.convention !== "common_log" || isSchool(plan) || likely.includes("common_log")))).map((c) => c.convention));
  return [...open].slice(0, MAX_READINGS - 1).map((c) => withConventions(plan, chosen.has(c) ? [...chosen].filter((x) => x !== c) : [...chosen, c]));
}

/** Whether the words leave open over which numbers an equation is solved: Chinese school problems say 复数 when they mean it. */
export const leavesOpen = (question: string): boolean => languageOf(question) === "en" && !/\breals?\b|\\mathbb\s*\{?R|ℝ/i.test(question);

export const fewest = <T>(readings: readonly T[]): readonly T[] => readings.slice(0, MAX_READINGS - 1);

type Answered = Omit<Outcome, "requestId" | "language" | "problem" | "explanation" | "timings">;

/** The first of each group with the same answer. */
function differing<T extends Answered>(solved: readonly T[]): readonly T[] {
  const key = (o: Answered): string => (o.answer === null ? `no answer: ${o.readBack}` : `${o.answer.plain} ${o.answer.unit ?? ""}`);
  return [...new Map([...solved].reverse().map((o) => [key(o), o])).values()].reverse();
}

function readingWire(o: Answered, isLikeliest: boolean): ReadingWire {
  return { isLikeliest, readBack: o.readBack, plan: o.plan, status: o.status, answer: o.answer, basis: o.basis, certificate: o.certificate };
}

const QUESTIONS: Readonly<Record<Convention, Text>> = {
  common_log: { zh: "log 没有写底数,是自然对数(底为 e)还是常用对数(底为 10)?", en: "log has no base: is it the natural logarithm (base e) or the common one (base 10)?" },
  product_below_slash: { zh: "像 1/2x 这样的写法,斜线后的整个乘积都在分母里吗:(1/2)·x 还是 1/(2x)?", en: "in a form like 1/2x, is the whole product below the slash: (1/2)·x or 1/(2x)?" },
  wide_argument: { zh: "函数没有加括号,像 sin x/2 这样的写法是 (sin x)/2 还是 sin(x/2)?", en: "a function has no brackets: is a form like sin x/2 meant as (sin x)/2 or as sin(x/2)?" },
  wide_exponent: { zh: "指数没有加括号,像 e^2x 这样的写法是 (e^2)·x 还是 e^(2x)?", en: "an exponent has no brackets: is a form like e^2x meant as (e^2)·x or as e^(2x)?" },
  power_of_function: { zh: "像 sin 2x^2 这样的写法是 sin(2x^2) 还是 (sin 2x)^2?", en: "is a form like sin 2x^2 meant as sin(2x^2) or as (sin 2x)^2?" },
  degrees: { zh: "角的单位是度还是弧度?", en: "are the angles in degrees or in radians?" },
};

/** What to ask whoever wrote the problem: about the conventions in which the readings differ, else which reading is meant. */
function questionAbout(readings: readonly ReadingWire[], language: Language): string {
  const sets = readings.map((r) => new Set((r.plan as WirePlan | null)?.conventions ?? []));
  const differ = Object.entries(QUESTIONS).filter(([c]) => { const n = sets.filter((s) => s.has(c as Convention)).length; return n > 0 && n < sets.length; });
  const bodies = new Set(readings.map((r) => JSON.stringify({ ...(r.plan as object), conventions: undefined })));
  const list = readings.map((r, i) => `(${i + 1}) ${r.readBack}`).join(language === "zh" ? ";" : "; ");
  const which = bodies.size < 2 ? [] : [language === "zh" ? `指的是哪一种:${list}?` : `which is meant: ${list}?`];
  return [...which, ...differ.map(([, text]) => text[language])].join(" ");
}

/** The likeliest reading alone when no other has a different answer; else what the request wants of the others. */
export function settled(first: Answered, others: readonly Answered[], mode: OnAmbiguity, language: Language): Answered {
  const distinct = differing([first, ...others]);
  if (distinct.length < 2) return first;
  const readings = distinct.map((o, i) => readingWire(o, i === 0));
  const question = questionAbout(readings, language);
  if (mode === "best") return { ...first, readings, question };
  const message: Text = { zh: `这道题有 ${readings.length} 种读法,答案不同`, en: `this problem can be read in ${readings.length} ways, with different answers` };
  return {
    ...first, status: "ambiguous", readBack: "", plan: null, answer: null, basis: null, parts: [], certificate: null, confidence: 0, readings, question,
    reason: { code: "ambiguous", message: message[language], help: question },
  };
}
