/** Presentation of a certified answer: words from the operation's templates, formulas from the kernel's printer. */
import type { Claim } from "../certify/kernel/claim.js";
import { type Json, encodeTerm } from "../certify/kernel/decode.js";
import { isInteger } from "../certify/kernel/rational.js";
import type { Term } from "../certify/kernel/term.js";
import type { Language } from "../language.js";
import { cutOff } from "../operations/decimal.js";
import type { AnyOperation, Plot, Step } from "../operations/operation.js";
import type { AnswerWire, Outcome, Part } from "../outcome.js";

/** Decimal digits after the point in `decimal`. */
const DIGITS = 12;

/** A constant to 12 decimal places, cut off; undefined when it has symbols or is an integer. */
export function decimalOf(t: Term): string | undefined {
  if (t.kind === "number" && isInteger(t.value)) return undefined;
  return cutOff(t, DIGITS)?.replace(/\.?0+$/, "");
}

/** Plain formulas inside prose, for people: e, π, ∞, √, ln and ∪ instead of their ASCII names. */
const readable = (text: string, hasLetterE: boolean): string => (hasLetterE ? text : text.replace(/\bE\b/g, "e")).replace(/\bpi\b/g, "π").replace(/\boo\b/g, "∞").replace(/\bsqrt\(/g, "√(").replace(/√\((\w+)\)/g, "√$1").replace(/\blog\(/g, "ln(").replace(/(?<=[)\]}]) U (?=[([{])/g, " ∪ ");

/** Whether the problem has a letter E, which is not the number e. */
const holdsLetterE = (plan: unknown): boolean => JSON.stringify(plan, (_, v: unknown) => (typeof v === "bigint" ? "" : v)).includes('"E"');

export function presentAnswer(operation: AnyOperation, plan: unknown, answer: unknown, language: Language): AnswerWire {
  const { term, unit, conditional: _, ...shown } = operation.present(plan, answer, language);
  const decimal = term === undefined ? undefined : decimalOf(term);
  const mathjson: Json | undefined = term === undefined ? undefined : encodeTerm(term);
  return { ...shown, text: readable(shown.text, holdsLetterE(plan)), ...(mathjson === undefined ? {} : { mathjson }), ...(decimal === undefined ? {} : { decimal }), ...(unit === undefined ? {} : { unit }) };
}

export function explainAnswer(operation: AnyOperation, plan: unknown, answer: unknown, claims: readonly Claim[], language: Language): { steps: readonly Step[]; plot: Plot | null } {
  return { steps: operation.explain(plan, answer, claims, language), plot: operation.plot?.(plan, answer) ?? null };
}

/** One answer as it is; several with their labels. */
export function together(parts: readonly Part[]): Outcome["answer"] {
  const [only, ...others] = parts;
  if (only === undefined || parts.some((p) => p.answer === null)) return null;
  if (others.length === 0) return only.answer;
  const join = (of: (a: NonNullable<Part["answer"]>) => string, labelled: boolean, by: string): string =>
    parts.map((p) => { const text = p.answer === null ? "" : of(p.answer); return labelled && p.label !== undefined ? `${p.label}: ${text}` : text; }).join(by);
  return { text: join((a) => a.text, true, "; "), latex: join((a) => a.latex, false, ",\\quad "), plain: alike(parts.map((p) => p.answer?.plain ?? ""), parts.map((p) => p.label)) };
}

const NAMED = /^([a-z]) = (?!.*[{}])/;
/** Plain answers side by side: with their letters when the problem names them ("d = 5; M = (1, 2)"); a set of values beside named values as named values. */
function alike(plains: readonly string[], labels: readonly (string | undefined)[]): string {
  const isLettered = labels.every((l) => l !== undefined && /^[A-Za-z]$/.test(l));
  const letter = plains.map((p) => NAMED.exec(p)?.[1]).find((l) => l !== undefined);
  return plains.map((p, i) => {
    if (isLettered) return p.startsWith(`${labels[i] ?? ""} = `) ? p : `${labels[i] ?? ""} = ${p}`;
    const values = letter === undefined ? null : /^\{([^{}]+)\}$/.exec(p)?.[1];
    return values === null || values === undefined ? p : outerCommas(values).map((v) => `${letter ?? ""} = ${v}`).join(", ");
  }).join("; ");
}

/** Parts between commas that stand in no brackets. */
function outerCommas(text: string): readonly string[] {
  const out: string[] = [""];
  let depth = 0;
  for (const c of text) {
    depth += "([".includes(c) ? 1 : ")]".includes(c) ? -1 : 0;
    if (c === "," && depth === 0) out.push("");
    else out[out.length - 1] += c;
  }
  return out.map((v) => v.trim());
}

/** Why a plan ended early: the step `last` was to give later ones a value, and did not. Empty when it was the last that is asked for. */
export function manyValued(last: string | undefined, asked: readonly string[], language: Language): string {
  if (last === undefined || last === asked[asked.length - 1]) return "";
  return language === "zh" ? `${last} 没有唯一的、不附条件的值` : `${last} does not have exactly one value, free of conditions`;
}
