/**
 * Reading a problem without a model: the wordings of all operations, matched against the whole text. Deterministic. It
 * abstains when any word or number is unaccounted for, and it reports two readings when two wordings give two plans.
 */
import { CertaError } from "../errors.js";
import { type Language, type Text, languageOf } from "../language.js";
import { MAX_WORDING_CHARS, MAX_WORDING_EFFORT, MAX_QUOTING_EFFORT } from "../limits.js";
import { operations } from "../operations/index.js";
import { templates } from "../operations/templates/index.js";
import type { AnyOperation, Phrase } from "../operations/operation.js";
import { agree } from "./agreement.js";
import { PlanReader } from "./elaborate.js";
import { valuesOfData } from "./data-slots.js";
import { withDefinition } from "./definitions.js";
import { withDerivative } from "./derived.js";
import { withDeclaredFloors } from "./brackets.js";
import { blameFormula } from "./fault.js";
import { withoutIgnorable } from "./ignorable.js";
import { limitValues } from "./limit-slots.js";
import { normalize, withoutMathMarks } from "./normalize.js";
import { objectValues, objectsAgree } from "./object-slots.js";
import { type Budget, type SlotMatch, type SlotTest, match } from "./matching.js";
import { type WirePlan, type WireStep, hashPlan, parsePlan } from "./plan.js";
import { rewrite } from "./rewrite.js";
import { resolved } from "./pronouns.js";
import { quotation, vocabularyOf } from "./quotation.js";
import { preludeStep, withSteps, withSupposition } from "./suppositions.js";
import { ordinalValues, pointValues } from "./places.js";
import { bodyValues } from "./sides.js";
import { type Known, NOTHING_KNOWN, integralValues, primedValues, seriesValues, slotTest, slotText } from "./slots.js";
import { type TextIndex, indexOf } from "./text-index.js";
import { type Wording, mayBe, wording } from "./wording.js";
import { rateValues } from "./rates.js";

export type Reading =
  | { readonly kind: "read"; readonly plan: WirePlan; readonly language: Language; readonly edits: readonly string[] }
  | { readonly kind: "ambiguous"; readonly plans: readonly WirePlan[]; readonly language: Language; readonly edits: readonly string[] }
  | { readonly kind: "abstained"; readonly language: Language; readonly notUnderstood: string; readonly reason: Text };

interface Entry {
  readonly wording: Wording;
  /** In the list of all wordings: the order of readings. */
  readonly place: number;
  readonly operation: string;
  readonly phrase: Phrase;
  /** A Chinese wording, as its example shows; some consist of formulas and options only. */
  readonly needsChinese: boolean;
}

const SENTENCE_END = /[.。;；,，](?=\s|[\u4e00-\u9fff]|$|[A-Za-z]\s*(?:\([a-z]\)\s*)?=)|[。，；]|\sand\s|[和与且]/g;
/** Links a definition and a question, and says nothing itself. */
const THEN = /^\s*(?:则|那么|then\b)\s*/i;
/** Definitions in one problem. */
const MAX_DEFINITIONS = 10;

/** Characters of a formula without words that Chinese wordings are tried on. */
const MAX_BARE_FORMULA = 90;

/** r = f(θ): a polar curve, or a function of that name; its graph in x and y is not what is meant. */
const POLAR = /(?<![A-Za-z])r(?:\s*\(\s*(?:\\?theta|θ|\\?phi|φ)\s*\))?\s*(?:\^\s*\{?2\}?\s*)?=[^=]*(?:theta|θ|\\phi|φ)|\bpolar\b|极坐标/i;

/** A phrasebook of some operations; the default has all of them. */
export class Phrasebook {
  private readonly operations: readonly AnyOperation[];
  private readonly entries: readonly Entry[];
  /** The entries by each word that they may begin with; "": by anything. */
  private readonly byBeginning = new Map<string, Entry[]>();
  private readonly found = new WeakMap<SlotTest, readonly Entry[]>();
  private readonly longest: number;
  /** Words of the wordings; made when something is not understood for the first time. */
  private vocabulary: ReadonlySet<string> | undefined;

  /** `whole`: wordings that bring a whole plan and belong to no operation. */
  constructor(list: readonly AnyOperation[], whole: readonly Phrase[] = []) {
    this.operations = list;
    const own = list.flatMap((o) => o.phrases.map((phrase) => ({ operation: o.name, phrase })));
    // A wording with several examples is written several times.
    const all = [...new Map([...own, ...whole.map((phrase) => ({ operation: "", phrase }))].map((e) => [JSON.stringify([e.operation, e.phrase.pattern, e.phrase.step, e.phrase.plan]), e])).values()];
    this.entries = all.map((e, place) => ({ ...e, wording: wording(e.phrase.pattern), place, needsChinese: /[\u3400-\u9fff]/.test(e.phrase.example) }));
    for (const e of this.entries) {
      for (const word of e.wording.begins ?? [""]) {
        const same = this.byBeginning.get(word);
        if (same === undefined) this.byBeginning.set(word, [e]);
        else same.push(e);
      }
    }
    this.longest = Math.max(...[...this.byBeginning.keys()].map((w) => w.length));
  }

  /** Throws CertaError("invalid_expression") when only a formula in the question is malformed. */
  read(question: string): Reading {
    const language = languageOf(question);
    const abstained = (notUnderstood: string, reason: Text): Reading => ({ kind: "abstained", language, notUnderstood, reason });
    if (question.length > MAX_WORDING_CHARS) return abstained(question, { zh: `题目超过 ${MAX_WORDING_CHARS} 个字符,不按固定说法来读`, en: `longer than ${MAX_WORDING_CHARS} characters: too long for a fixed wording` });
    const wide = normalize(question);
    const rewritten = rewrite(wide.text);
    const edits = [...wide.edits, ...rewritten.edits];
    const text = withoutIgnorable(withDeclaredFloors(withoutMathMarks(rewritten.text)));
    const budget: Budget = { left: MAX_WORDING_EFFORT };
    // An object of its own: what is found out about slots is remembered with it.
    const nothing: Known = { ...NOTHING_KNOWN };
    const found = this.readAfter(text, nothing, budget);
    // A search that was cut short may have missed a second reading.
    if (budget.left < 0) return abstained(question.trim(), { zh: "题目太复杂,不按固定说法来读", en: "too intricate for a fixed wording" });
    const plans = this.distinct(found);
    const [plan, ...others] = plans;
    if (plan !== undefined) return others.length === 0 ? { kind: "read", plan, language, edits } : { kind: "ambiguous", plans, language, edits };
    blameFormula(text, nothing, (i) => rewritten.origins[i] ?? question.length, question, this.entriesFor(text, slotTest(text, nothing)).map((e) => e.wording.pattern), { left: MAX_WORDING_EFFORT });
    // Found out only when somebody wants to know: a model may read the problem yet, and this takes a third of the time.
    let known: string | undefined;
    const quote = (): string => (known ??= quotation(question, () => rewritten.origins[this.reached(text, nothing)] ?? 0, (this.vocabulary ??= vocabularyOf(this.entries.map((e) => e.wording.pattern)))));
    return { kind: "abstained", language, get notUnderstood() { return quote(); }, get reason() { return { zh: `没有读懂:“${quote()}”`, en: `not understood: “${quote()}”` }; } };
  }

  /** The text as it stands, then with pronouns resolved, then with a definition taken off its beginning. */
  private readAfter(text: string, known: Known, budget: Budget): readonly WirePlan[] {
    const direct = this.readings(text, known, budget);
    if (direct.length > 0 || known.given.length + known.steps.length > MAX_DEFINITIONS) return direct;
    const functions = known.given.filter((g) => g.params !== undefined);
    const [only] = functions;
    if (only !== undefined && functions.length === 1) {
      for (const clear of resolved(text, `${only.name}(${(only.params ?? []).join()})`)) {
        const found = this.readings(clear, known, budget);
        if (found.length > 0) return found;
      }
    }
    for (const end of text.matchAll(SENTENCE_END)) {
      if (budget.left < 0) break;
      const rest = text.slice(end.index + end[0].length);
      const wider = rest.trim() === "" ? null : this.widened(text.slice(0, end.index), known, budget);
      if (wider === null) continue;
      for (const question of new Set([rest, rest.replace(THEN, "")])) {
        const found = this.readAfter(question, wider, budget);
        if (found.length > 0) return found;
      }
    }
    return direct;
  }

  /** What is known after one more sentence; a value that depends on an earlier step is a step too. */
  private widened(text: string, known: Known, budget: Budget): Known | null {
    const defined = withDefinition(text, known, budget) ?? withDerivative(text, known, budget);
    const last = defined?.given[defined.given.length - 1];
    if (defined === null) return withSupposition(text, known, this.operations, budget);
    if (known.steps.length === 0 || last === undefined || last.params !== undefined) return defined;
    const step = preludeStep(this.operations, "value", last.name, last.expr);
    return step === null ? defined : withSteps(known, [step]);
  }

  private readings(text: string, known: Known, budget: Budget): readonly WirePlan[] {
    const [plans, bare]: [WirePlan[], WirePlan[]] = [[], []];
    const test = slotTest(text, known);
    const isPolar = POLAR.test(text) || known.given.some((g) => g.name === "r" && /θ|φ|theta|phi/.test(g.params?.[0] ?? ""));
    for (const { operation, phrase, wording: { pattern } } of this.entriesFor(text, test)) {
      const { slots } = match(pattern, text, test, budget);
      const plan = slots === null || !agree(slots, text, known) || !objectsAgree(slots.map((s) => ({ type: s.type, raw: slotText(text, s) }))) ? null : wirePlan(operation, phrase, text, slots, known);
      if (plan !== null && !(isPolar && this.isAboutGraphs(plan))) (pattern.length === 1 ? bare : plans).push(plan);
    }
    // A wording that is only a slot (a bare equation) speaks when no other does.
    return plans.length > 0 ? plans : bare;
  }

  private readonly isAboutGraphs = (plan: WirePlan): boolean => plan.steps.some((s) => this.operations.some((o) => o.name === s.op && o.isAboutGraphs === true));

  /** The wordings whose words the text has, in order; found once for what is known. */
  private entriesFor(text: string, test: SlotTest): readonly Entry[] {
    const old = this.found.get(test);
    if (old !== undefined) return old;
    const index = indexOf(text);
    // Nearly everything in a Chinese wording may be optional, so that it reads bare formulas; trying that on long ones is costly.
    const isChinese = text.length <= MAX_BARE_FORMULA || /[\u3400-\u9fff]/.test(text);
    const all = new Set([...(this.byBeginning.get("") ?? []), ...this.beginningLike(index)]);
    const found = [...all].filter((e) => (isChinese || !e.needsChinese) && mayBe(e.wording, index, test)).sort((a, b) => a.place - b.place);
    this.found.set(test, found);
    return found;
  }

  /** The wordings that begin with a word, as the text does. */
  private beginningLike({ core }: TextIndex): readonly Entry[] {
    const found: Entry[] = [];
    for (let n = Math.min(this.longest, core.length); n > 0; n -= 1) found.push(...(this.byBeginning.get(core.slice(0, n)) ?? []));
    return found;
  }

  /** How far any wording came that begins as the text does: what follows was not understood. */
  private reached(text: string, known: Known): number {
    const budget: Budget = { left: MAX_QUOTING_EFFORT };
    const test = slotTest(text, known);
    return Math.max(0, ...this.beginningLike(indexOf(text)).map(({ wording: { pattern } }) => match(pattern, text, test, budget).reached));
  }

  /** One plan of each meaning: two wire plans that elaborate to the same terms are one reading. */
  private distinct(plans: readonly WirePlan[]): readonly WirePlan[] {
    if (plans.length < 2) return plans;
    const formal = plans.flatMap((plan): [string, WirePlan][] => { const key = this.meaningOf(plan); return key === null ? [] : [[key, plan]]; });
    const keyed = formal.length > 0 ? formal : plans.map((plan): [string, WirePlan] => [hashPlan(plan), plan]);
    return [...new Map(keyed).values()];
  }

  /** The formal plan as text; null when the plan cannot be elaborated. */
  private meaningOf(plan: WirePlan): string | null {
    try {
      const reader = new PlanReader(plan);
      return JSON.stringify(plan.steps.map((step, i) => {
        const operation = this.operations.find((o) => o.name === step.op);
        reader.at(`/plan/steps/${i}`);
        return [step.op, operation?.statement.plan.encode(operation.elaborate(step, reader))];
      }));
    } catch (e) {
      if (e instanceof CertaError) return null;
      throw e;
    }
  }
}

/** The wording's plan with its slots filled in; null when a value is outside what the operation takes (a 12th derivative). */
function wirePlan(operation: string, phrase: Phrase, text: string, slots: readonly SlotMatch[], known: Known): WirePlan | null {
  const values = new Map(slots.flatMap((s) => {
    const raw = slotText(text, s);
    return [
      [s.name, raw] as const,
      ...bodyValues(s, raw),
      ...primedValues(s, raw, known.given),
      ...pointValues(s, raw),
      ...objectValues(s, raw),
      ...ordinalValues(s, raw),
      ...integralValues(s, raw),
      ...seriesValues(s, raw),
      ...limitValues(s, raw),
      ...valuesOfData(s, raw),
      ...rateValues(s.name, s.type, raw),
    ];
  }));
  const fill = (x: unknown): unknown => {
    if (typeof x === "string") {
      const number = /^#\{(\w+)\}$/.exec(x);
      if (number !== null) return Number(values.get(number[1] ?? ""));
      const data = /^@\{(\w+)\}$/.exec(x);
      if (data !== null) return JSON.parse(values.get(data[1] ?? "") ?? "null") as unknown;
      const whole = /^\{(\w+)\}$/.exec(x);
      // An optional slot that took nothing leaves its field out.
      if (whole !== null) return values.get(whole[1] ?? "");
      return x.replace(/\{(\w+)\}/g, (all, name: string) => values.get(name) ?? all);
    }
    if (Array.isArray(x)) return x.map(fill);
    if (typeof x === "object" && x !== null) return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, fill(v)]).filter(([, v]) => v !== undefined));
    return x;
  };
  const own = phrase.plan === undefined ? { steps: [{ id: "s1", op: operation, ...(fill(phrase.step) as object) }] } : (fill(phrase.plan) as { readonly given?: readonly unknown[] });
  try {
    const steps = (own as { readonly steps: readonly WireStep[] }).steps;
    // Earlier steps only give letters their values: the answer is that of the question.
    const answer = known.steps.length === 0 ? {} : { answer: steps.map((s) => s.id) };
    return parsePlan({ ...answer, ...own, steps: [...known.steps, ...steps], given: [...known.given, ...("given" in own ? (own.given ?? []) : [])] });
  } catch (e) {
    if (e instanceof CertaError) return null;
    throw e;
  }
}

const phrasebook = new Phrasebook(operations, templates);
export const readWithPhrasebook = (question: string): Reading => phrasebook.read(question);
