/**
 * Several questions in one text, each read by itself: "(1) … (2) …" after what is given for all of them, and
 * "求 f 的 A 和 B", "find the A and B of f", which ask twice about one thing. A text is read only when every part is.
 */
import { CertaError } from "../errors.js";
import { MAX_PLAN_STEPS } from "../limits.js";
import type { Reading } from "./phrasebook.js";
import { type WirePlan, type WireStep, parsePlan } from "./plan.js";

/** A question that can stand alone, and what tells its answer from the others. */
interface Part { readonly text: string; readonly label: string }

type Reader = (question: string) => Reading | null;

/** Longer texts are not one question with two halves. */
const MAX_HALVED_CHARS = 300;
/** Chinese characters after the last "and" of a question. */
const MAX_SECOND_CHARS = 24;
/** Places at which the second half may begin to share the first one's words. */
const MAX_HEADS = 3;

/** The plan of all parts, or null. */
export function readInParts(question: string, phrasebook: (question: string) => Reading): (Reading & { readonly kind: "read" }) | null {
  const read: Reader = (part) => {
    try {
      return phrasebook(part);
    } catch (e) {
      if (e instanceof CertaError) return null;
      throw e;
    }
  };
  const parts = numbered(question);
  if (parts !== null) return asksForLetter(parts) ? null : together(parts, read);
  return question.length > MAX_HALVED_CHARS ? null : halved(question, read, 2);
}

// ---- (1) … (2) … ------------------------------------------------------------------------------------------------------

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi"];
const MARKS: readonly (readonly string[])[] = [
  ROMAN.map((_, i) => `[((]\\s*${i + 1}\\s*[))]`), ROMAN.map((_, i) => `[((]\\s*${"abcdef"[i] ?? ""}\\s*[))]`), ROMAN.map((r) => `[((]\\s*${r}\\s*[))]`),
  ROMAN.map((_, i) => `[((]\\s*${"ⅠⅡⅢⅣⅤⅥ"[i] ?? ""}\\s*[))]`), ROMAN.map((_, i) => "①②③④⑤⑥"[i] ?? ""),
];

/** Two parts or more, each with what stands before the first; null when the text has no such marks in order. */
function numbered(question: string): readonly Part[] | null {
  for (const marks of MARKS) {
    const found: { readonly from: number; readonly to: number }[] = [];
    let last = 0;
    for (const mark of marks) {
      // A mark begins a clause: f(1) and (a) in a formula are none.
      const m = new RegExp(`(?<=^|[\\s.。;;,,::?!])${mark}`, "i").exec(question.slice(last));
      if (m === null) break;
      found.push({ from: last + m.index, to: last + m.index + m[0].length });
      last += m.index + m[0].length;
    }
    const [first] = found;
    if (first === undefined || found.length < 2) continue;
    const shared = question.slice(0, first.from).trim();
    return found.map(({ from, to }, i) => {
      const own = question.slice(to, found[i + 1]?.from).trim().replace(/[;;,,]$/, "");
      return { text: shared === "" ? own : `${shared}${/[\u4e00-\u9fff,,。;]$/.test(shared) ? "" : " "}${own}`, label: question.slice(from, to).replace(/\s/g, "") };
    });
  }
  return null;
}

/** A part that asks for a letter: the parts after it are about the letter's value, and cannot stand alone. */
const LETTER_ASKED = /(?:求|确定|find|determine|compute)\s*(?:出|实数|常数|正数|整数|the value of|the values of|the constants?|the numbers?)?\s*\$?\s*[a-z]\s*\$?\s*(?:的|和|与|,|,|and\b|such\b|so\b|if\b|when\b|[.。;;?]?\s*$)/i;
const asksForLetter = (parts: readonly Part[]): boolean => parts.slice(0, -1).some((p) => LETTER_ASKED.test(p.text));

// ---- A and B of one thing ---------------------------------------------------------------------------------------------

/** The last "and" parts two questions about one thing; the first half may have another one. */
function halved(question: string, read: Reader, depth: number): (Reading & { readonly kind: "read" }) | null {
  const text = question.trim().replace(/[.。??]$/, "");
  for (const [first, seconds] of /[\u4e00-\u9fff]/.test(text) ? chineseHalves(text) : englishHalves(text)) {
    const one = read(first.text);
    const head = one?.kind === "read" ? one : depth > 1 ? halved(first.text, read, depth - 1) : null;
    if (head === null) continue;
    for (const second of seconds) {
      const other = read(second.text);
      if (other?.kind !== "read") continue;
      const whole = joined([[first, head], [second, other]]);
      if (whole !== null) return whole;
    }
  }
  return null;
}

type Halves = readonly (readonly [Part, readonly Part[]])[];

function chineseHalves(text: string): Halves {
  const m = /^(.*)(?:以及|[和与及、]|[,,]\s*并(?=[求指写]))/s.exec(text);
  const [, before = ""] = m ?? [];
  const second = text.slice(m?.[0].length ?? 0).trim();
  if (m === null || second === "" || second.length > MAX_SECOND_CHARS) return [];
  const found = [...before.matchAll(/的|求出|求|计算|写出|指出|判断|讨论/g)];
  // "求 4 的平方根与 5" does not ask for 5: a noun is followed by a noun.
  const last = found.at(-1);
  const heads = found.filter((h) => h[0] === "的" || last?.[0] !== "的" || second.includes("的")).map((h) => h.index + h[0].length).reverse().slice(0, MAX_HEADS);
  return [[{ text: before, label: before.slice(heads[0] ?? 0).trim() }, heads.map((h) => ({ text: `${before.slice(0, h)}${second}`, label: second }))]];
}

function englishHalves(text: string): Halves {
  const ask = [...text.matchAll(/(?:^|[.,;:]\s*|\b)((?:find|determine|compute|calculate|state|give|evaluate|identify|what (?:is|are))\s+)/gi)].at(-1);
  if (ask === undefined) return [];
  const start = ask.index + ask[0].length;
  const and = /,?\s+and\s+/i.exec(text.slice(start));
  if (and === null) return [];
  const [a, b] = [text.slice(start, start + and.index), text.slice(start + and.index + and[0].length)];
  const head = text.slice(0, start);
  const tail = /\s+(?:of|for|to|on|in)\s.*$/is.exec(b)?.[0] ?? "";
  // "The average of 3, 5 and 7" does not ask for 7.
  if (tail === "" && /\b(?:of|for|between|from|in)\b/i.test(a)) return [];
  return [[{ text: `${head}${a}${tail}`, label: a.replace(/^the\s+/i, "") }, [{ text: `${head}${b}`, label: (tail === "" ? b : b.slice(0, -tail.length)).replace(/^the\s+/i, "") }]]];
}

// ---- one plan ---------------------------------------------------------------------------------------------------------

function together(parts: readonly Part[], read: Reader): (Reading & { readonly kind: "read" }) | null {
  const done: [Part, Reading & { readonly kind: "read" }][] = [];
  for (const part of parts) {
    const reading = read(part.text);
    const whole = reading?.kind === "read" ? reading : halved(part.text, read, 1);
    if (whole === null) return null;
    done.push([part, whole]);
  }
  return joined(done);
}

/** All steps in one plan, under new names; null when two parts give one name two meanings. */
function joined(parts: readonly (readonly [Part, Reading & { readonly kind: "read" }])[]): (Reading & { readonly kind: "read" }) | null {
  const given = new Map<string, WirePlan["given"][number]>();
  const [steps, answer, edits]: [WireStep[], string[], string[]] = [[], [], []];
  for (const [i, [part, { plan, edits: changed }]] of parts.entries()) {
    for (const g of plan.given) {
      if (given.has(g.name) && JSON.stringify(given.get(g.name)) !== JSON.stringify(g)) return null;
      given.set(g.name, g);
    }
    const named = new Map(plan.steps.map((s) => [s.id, /^(?:p\d)*s\d+$/.test(s.id) ? `p${i + 1}${s.id}` : s.id]));
    for (const s of plan.steps) {
      const renamed = renamedStep(s, named);
      const same = steps.find((t) => t.id === renamed.id);
      // A value that both parts rely on is worked out once.
      if (same !== undefined && JSON.stringify(same) !== JSON.stringify(renamed)) return null;
      const asked = plan.answer.includes(s.id);
      if (same === undefined) steps.push(asked ? { ...renamed, label: s.label === undefined ? part.label : part.label.includes(s.label) ? s.label : `${part.label} ${s.label}` } : renamed);
    }
    answer.push(...plan.answer.map((id) => named.get(id) ?? id));
    edits.push(...changed.filter((e) => !edits.includes(e)));
    if (plan.conventions !== undefined) return null;
  }
  const named = steps.map((s) => withNames(s, given));
  if (named.length > MAX_PLAN_STEPS || named.some((s) => s === null)) return null;
  const [language] = parts.map(([, r]) => r.language);
  try {
    return { kind: "read", plan: parsePlan({ given: [...given.values()], steps: named, answer }), language: language ?? "en", edits };
  } catch (e) {
    if (e instanceof CertaError) return null;
    throw e;
  }
}

/** "f(x) = x^2" in one part, where another part has f among what is given: "f(x)"; null when they differ. */
function withNames(step: WireStep, given: ReadonlyMap<string, WirePlan["given"][number]>): WireStep | null {
  const fields: [string, unknown][] = [];
  for (const [key, value] of Object.entries(step)) {
    const [, name = "", letter = "", body = ""] = typeof value === "string" && key !== "label" ? (/^\s*([A-Za-z]\w*)\s*\(\s*([a-z])\s*\)\s*=\s*([^=]+)$/.exec(value) ?? []) : [];
    const known = given.get(name);
    if (known !== undefined && (known.params?.join() !== letter || known.expr.trim() !== body.trim())) return null;
    fields.push([key, known === undefined ? value : `${name}(${letter})`]);
  }
  return Object.fromEntries(fields) as unknown as WireStep;
}

/** The step with every mention of a step's name changed. */
function renamedStep(step: WireStep, names: ReadonlyMap<string, string>): WireStep {
  const rename = (x: unknown): unknown => {
    if (typeof x === "string") return x.replace(/(?<![A-Za-z0-9_])[A-Za-z]\w*(?![A-Za-z0-9_])/g, (w) => names.get(w) ?? w);
    if (Array.isArray(x)) return x.map(rename);
    return typeof x === "object" && x !== null ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, rename(v)])) : x;
  };
  const { id, op, label, ...fields } = step;
  return { id: names.get(id) ?? id, op, ...(label === undefined ? {} : { label }), ...(rename(fields) as object) };
}
