/**
 * Reading a problem without a model: the wordings of all operations, matched against the whole text. Deterministic. It
 * abstains when any word or number is unaccounted for, and it reports two readings when two wordings give two plans.
 */
import { CertaError } from "../errors.js";
import { parseInterval } from "../expression/interval.js";
import { type Definition, parseExpression } from "../expression/parse.js";
import { WORDS } from "../expression/names.js";
import { parseUnit, splitUnit } from "../expression/units.js";
import { type Language, languageOf } from "../language.js";
import { symbolsOf } from "../certify/kernel/term.js";
import { operations } from "../operations/index.js";
import type { Phrase } from "../operations/operation.js";
import { normalize } from "./normalize.js";
import { type Pattern, type SlotMatch, type SlotTest, compile, match } from "./pattern.js";
import { type WirePlan, hashPlan, parsePlan } from "./plan.js";

export type Reading =
  | { readonly kind: "read"; readonly plan: WirePlan; readonly language: Language }
  | { readonly kind: "ambiguous"; readonly plans: readonly WirePlan[]; readonly language: Language }
  | { readonly kind: "abstained"; readonly language: Language; readonly notUnderstood: string };

interface Entry {
  readonly operation: string;
  readonly phrase: Phrase;
  readonly pattern: readonly Pattern[];
}

const entries: readonly Entry[] = operations.flatMap((o) => o.phrases.map((phrase) => ({ operation: o.name, phrase, pattern: compile(phrase.pattern) })));

/** Requests about the form of the answer: they change nothing in the plan, because steps are always given. */
const IGNORABLE: readonly RegExp[] = [
  /^\s*(?:请你?|麻烦|试着|试)(?=[\u4e00-\u9fff])/, /^\s*(?:please|kindly)[,:]?\s+/i, /^\s*(?:题目|问题|problem|question|exercise)\s*\d*\s*[:.：]\s*/i,
  /[,，。;；\s]*(?:并?(?:请)?(?:写出|给出|列出|说明)(?:详细|完整|解题|具体)?(?:的)?(?:步骤|过程|解答过程|理由))\s*[.。!！]?\s*$/,
  /[,.;\s]*(?:and\s+)?(?:please\s+)?show\s+(?:all\s+)?(?:(?:of\s+)?(?:your|the)\s+)?(?:work|steps|working)\s*[.!]?\s*$/i,
];

/** Sentences that define a function before the question is asked. */
const DEFINITIONS: readonly (readonly Pattern[])[] = [
  "(let|given|consider|suppose|if) [the] [function] {f:definition}", "for [the] [function] {f:definition}",
  "(已知|设|若|给定|对于|对|已知函数|设函数|若函数|给定函数|对于函数|对函数)[有] {f:definition}", "函数 {f:definition}",
].map(compile);

const SENTENCE_END = /[.。;；,，](?=\s|[\u4e00-\u9fff]|$)|[。，；]|\.\s|,\s/g;

export function readWithPhrasebook(question: string): Reading {
  const language = languageOf(question);
  let { text } = normalize(question);
  for (const pattern of IGNORABLE) text = text.replace(pattern, (m) => " ".repeat(m.length));
  const direct = readings(text, new Map(), []);
  const found = direct.plans.length > 0 ? direct : withDefinition(text) ?? direct;
  const plans = [...new Map(found.plans.map((p) => [hashPlan(p), p])).values()];
  const [plan, ...others] = plans;
  if (plan !== undefined && others.length === 0) return { kind: "read", plan, language };
  if (plan !== undefined) return { kind: "ambiguous", plans, language };
  faultInSlot(text, question);
  return { kind: "abstained", language, notUnderstood: question.slice(found.reached).trim() || question.trim() };
}

/** "Let f(x) = …. Find f'(2).": the first sentence becomes a given, the rest is read with f known. */
function withDefinition(text: string): { plans: readonly WirePlan[]; reached: number } | null {
  for (const end of text.matchAll(SENTENCE_END)) {
    const head = text.slice(0, end.index);
    const rest = text.slice(end.index + end[0].length);
    if (rest.trim() === "") continue;
    for (const pattern of DEFINITIONS) {
      const m = match(pattern, head, slotTest(head, new Map()));
      const slot = m.slots?.[0];
      const parsed = slot === undefined ? undefined : parseExpression(slotText(head, slot));
      if (parsed === undefined || !parsed.ok || parsed.value.kind !== "definition") continue;
      const { name, params, body } = parsed.value;
      const source = slotText(head, slot ?? { name: "", type: "", from: 0, to: 0 });
      const given = { name, params: [...params], expr: source.slice(source.indexOf("=") + 1) };
      const found = readings(rest, new Map([[name, { params, body }]]), [given]);
      if (found.plans.length > 0) return found;
    }
  }
  return null;
}

function readings(text: string, functions: ReadonlyMap<string, Definition>, given: WirePlan["given"]): { plans: readonly WirePlan[]; reached: number } {
  const plans: WirePlan[] = [];
  let reached = 0;
  let bareOnly = true;
  for (const { operation, phrase, pattern } of entries) {
    // A wording that is only a slot (a bare equation) speaks when no other does.
    const isBare = pattern.length === 1;
    if (isBare && !bareOnly) continue;
    const m = match(pattern, text, slotTest(text, functions));
    reached = Math.max(reached, m.reached);
    if (m.slots === null) continue;
    if (!isBare && bareOnly) { plans.length = 0; bareOnly = false; }
    plans.push(planOf(operation, phrase, text, m.slots, given));
  }
  return { plans, reached };
}

/** f'(2), f''(x), f^{\prime}(2): the name, the primes, the argument. */
const PRIMED = /^([A-Za-z])\s*(?:('+|′+)|\^\s*\{?((?:\\prime\s*)+)\}?)\s*\((.+)\)$/;

/** The parts of a primed slot as further slot values: <name>_expr, <name>_order, <name>_at. */
function primedValues(slot: SlotMatch, raw: string, given: WirePlan["given"]): [string, string][] {
  const m = PRIMED.exec(raw);
  if (slot.type !== "primed" || m === null) return [];
  const parameter = given.find((g) => g.name === m[1])?.params?.[0] ?? "x";
  const order = m[2]?.length ?? (m[3] ?? "").split("prime").length - 1;
  const argument = (m[4] ?? "").trim();
  return [[`${slot.name}_expr`, `${m[1] ?? "f"}(${parameter})`], [`${slot.name}_order`, String(order)], ...(argument === parameter ? [] : [[`${slot.name}_at`, argument] as [string, string]])];
}

const slotText = (text: string, m: SlotMatch): string => text.slice(m.from, m.to).replaceAll("$", " ").replace(/\\[()[\]]/g, "  ").trim().replace(/[.,;]+$/, "");

function planOf(operation: string, phrase: Phrase, text: string, slots: readonly SlotMatch[], given: WirePlan["given"]): WirePlan {
  const values = new Map(slots.flatMap((s): [string, string][] => [[s.name, slotText(text, s)], ...primedValues(s, slotText(text, s), given)]));
  const fill = (x: unknown): unknown => {
    if (typeof x === "string") {
      const number = /^#\{(\w+)\}$/.exec(x);
      if (number !== null) return Number(values.get(number[1] ?? ""));
      const whole = /^\{(\w+)\}$/.exec(x);
      // An optional slot that took nothing leaves its field out.
      if (whole !== null) return values.get(whole[1] ?? "");
      return x.replace(/\{(\w+)\}/g, (all, name: string) => values.get(name) ?? all);
    }
    if (Array.isArray(x)) return x.map(fill);
    if (typeof x === "object" && x !== null) return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, fill(v)]).filter(([, v]) => v !== undefined));
    return x;
  };
  const json = phrase.plan === undefined ? { given, steps: [{ id: "s1", op: operation, ...(fill(phrase.step) as object) }] } : fill(phrase.plan);
  return parsePlan(json);
}

/** What may fill a slot: each kind is decided by the parser it will meet later. */
function slotTest(text: string, functions: ReadonlyMap<string, Definition>): SlotTest {
  const seen = new Map<string, boolean>();
  return (type, from, to) => {
    const key = `${type}:${from}:${to}`;
    const old = seen.get(key);
    if (old !== undefined) return old;
    const fits = fitsSlot(type, slotText(text, { name: "", type, from, to }), functions);
    seen.set(key, fits);
    return fits;
  };
}

function fitsSlot(type: string, raw: string, functions: ReadonlyMap<string, Definition>): boolean {
  if (raw === "" || (/[\u3400-\u9fff]/.test(raw) && type !== "quantity" && type !== "unit")) return false;
  if (type === "interval") return parseInterval(raw).ok;
  if (type === "variable") return /^[A-Za-z\u0370-\u03ff]$/.test(raw);
  if (type === "unit") return parseUnit(raw) !== null;
  if (type === "quantity") {
    const split = splitUnit(raw);
    const r = parseExpression(split?.value ?? raw);
    return r.ok && r.value.kind === "term" && r.value.term.kind === "number";
  }
  const r = parseExpression(raw, { functions, derivative: (b) => b });
  if (!r.ok) return false;
  const v = r.value;
  switch (type) {
    // "(2)" left over from f'(2) is a number in brackets, not a function to be worked on.
    case "expr": return (v.kind === "term" && !/^\([^()]*\)$/.test(raw)) || (v.kind === "term" && symbolsOf(v.term).length > 0) || v.kind === "definition" || (v.kind === "relation" && v.ops.length === 1 && v.ops[0] === "=" && v.chain[0]?.kind === "symbol");
    case "definition": return v.kind === "definition";
    case "equation": return v.kind === "relation" && v.ops.length === 1 && v.ops[0] === "=";
    case "number": return v.kind === "term" && v.term.kind === "number";
    case "integer": return /^\d{1,2}$/.test(raw);
    case "value": return v.kind === "term" && symbolsOf(v.term).length === 0 && !PRIMED.test(raw);
    case "constant": return v.kind === "term" && v.term.kind !== "number" && symbolsOf(v.term).length === 0;
    case "primed": return v.kind === "term" && PRIMED.test(raw) && functions.has(raw[0] ?? "");
    default: throw new Error(`unknown kind of slot: ${type}`);
  }
}

/** Names of three letters and more that a formula may hold. */
const LONG_NAMES = /\\?[A-Za-z]{3,}/g;
const KNOWN_LONG = /^(?:\\.*|sin|cos|tan|cot|sec|csc|log|exp|sqrt|abs|arcsin|arccos|arctan|asin|acos|atan|sinh|cosh|tanh|sinx|cosx|tanx|lnx|logx)$/i;

/** When a wording fits but for an expression that does not parse, the error belongs to that expression. Throws, or returns. */
function faultInSlot(text: string, question: string): void {
  const looksLikeFormula: SlotTest = (type, from, to) => {
    const raw = slotText(text, { name: "", type, from, to });
    if (raw === "" || /[\u3400-\u9fff]/.test(raw) || !/[\d=+*/^()\\|-]/.test(raw)) return false;
    if ([...raw.toLowerCase().matchAll(/[a-z]{2,}/g)].some((m) => WORDS.has(m[0]))) return false;
    return [...raw.matchAll(LONG_NAMES)].every((m) => KNOWN_LONG.test(m[0])) && !/[A-Za-z]\s+[A-Za-z]{2,}\s/.test(raw);
  };
  for (const { pattern } of entries) {
    if (pattern.length === 1) continue;
    const m = match(pattern, text, looksLikeFormula);
    for (const slot of m.slots ?? []) {
      if (slot.type !== "expr" && slot.type !== "equation") continue;
      const r = parseExpression(text.slice(slot.from, slot.to));
      if (r.ok) continue;
      throw new CertaError("invalid_expression", r.error.message, { pointer: "/question", source: question, span: { from: slot.from + r.error.span.from, to: slot.from + r.error.span.to } });
    }
  }
}
