/**
 * How much of an outcome is shown. A tutoring platform asks for hints one at a time, or for the steps without the result.
 * Whatever holds the answer is left out then: the answer, plots, the certificate, refusals, the read-back of a step that uses
 * an earlier result; a step that states the answer, or a piece of it, shows its title only. When in doubt a step counts as one.
 */
import type { Language, Text } from "../language.js";
import type { Outcome, Part } from "../outcome.js";

export type Level = "hint" | "steps" | "full";
export interface Disclosure { readonly level: Level; /** Hints shown, from 1; the last of them is the whole outcome. */ readonly hint: number }

const NEXT: Text = { zh: "下一步", en: "Next step" };
const bare = (latex: string): string => latex.replace(/\\(?:left|right|[,;:!])|\\q?quad|[\s{}$]/g, "").toLowerCase();
/** A number or a short name is looked for as the end of an equation, not anywhere. */
const SHORT = 4;

/** Not a torn half of a fraction, nor a bare command. */
const whole = (latex: string): boolean => latex.split("{").length === latex.split("}").length && !/^\s*\\[a-z]+\s*$|^[a-z]+$/i.test(latex.trim()) || /^\s*(?:e|\\pi|\\infty)\s*$/.test(latex);

/** The answer and its pieces: sides of equations, members of lists, coordinates of points. */
function piecesOf(parts: readonly Part[]): readonly string[] {
  const wholes = parts.flatMap((p) => (p.answer === null ? [] : [p.answer.latex, p.answer.text, p.answer.plain]));
  const pieces = wholes.flatMap((w) => [w, ...w.split(/\\text\{[^}]*\}|[;,()[\]]|\\[{}]|\\q?quad|\\(?:in|to|cup|lor|land)\b|=|\b(?:at|U|or|and)\b/).filter(whole)]).map((p) => bare(p).replace(/[\\,;]+$/, ""));
  return [...new Set(pieces)].filter((p) => p !== "");
}

function states(text: string, pieces: readonly string[]): boolean {
  const formulas = text.split("$").map(bare);
  return pieces.some((p) => formulas.some((f, i) => (p.length >= SHORT ? f.includes(p) : i % 2 === 1 && f.split(/=|\\in|\\approx|\\to|[(),;]/).some((side) => side === p))));
}

/** The wire step of a part names an earlier step. */
function usesEarlier(plan: unknown, id: string, earlier: readonly string[]): boolean {
  const steps = typeof plan === "object" && plan !== null && "steps" in plan && Array.isArray(plan.steps) ? (plan.steps as readonly unknown[]) : [];
  const step = steps.find((s) => typeof s === "object" && s !== null && "id" in s && s.id === id);
  return earlier.some((e) => Object.entries(step ?? {}).some(([k, v]) => k !== "id" && new RegExp(`\\b${e}\\b`).test(JSON.stringify(v))));
}

/** Steps as hints are shown: those that state the answer by their title only. */
function concealed(parts: readonly Part[], language: Language): Part["steps"][] {
  const pieces = piecesOf(parts);
  return parts.map((p) => p.steps.map((s, i) => {
    const open = i < p.steps.length - 1 && !states(s.body, pieces);
    return { title: states(s.title, pieces) ? NEXT[language] : s.title, body: open ? s.body : "", claims: open ? s.claims : [] };
  }));
}

/** Hints that there are: one for each step, and the answer as the last. */
export const hintsIn = (o: Outcome): number => o.parts.reduce((n, p) => n + p.steps.length, 0) + 1;

/** Readings without their answers; one of several steps without its read-back, which may quote a result. */
function concealedReadings(o: Outcome): Pick<Outcome, "readings" | "question" | "reason"> {
  const isLong = (r: Outcome["readings"][number]): boolean => typeof r.plan === "object" && r.plan !== null && "steps" in r.plan && Array.isArray(r.plan.steps) && r.plan.steps.length > 1;
  const readings = o.readings.map((r) => ({ ...r, readBack: isLong(r) ? "" : r.readBack, answer: null, certificate: null }));
  const hide = o.readings.some(isLong);
  return { readings, question: hide ? null : o.question, reason: o.reason === null || !hide ? o.reason : { code: o.reason.code, message: o.reason.message } };
}

export function disclosed(o: Outcome, { level, hint }: Disclosure): Outcome {
  if (level === "full") return o;
  const others = concealedReadings(o);
  if (o.parts.length === 0) return { ...o, ...others };
  const of = hintsIn(o);
  const shown = level === "hint" ? Math.min(hint, of) : of - 1;
  const label = { level, hints: of, ...(level === "hint" ? { hint: shown } : {}) };
  if (shown >= of) return { ...o, shown: label };
  let left = shown;
  const steps = concealed(o.parts, o.language).map((of) => { const taken = of.slice(0, left); left -= taken.length; return taken; });
  const parts = o.parts.map((p, i): Part => {
    const hidden = usesEarlier(o.plan, p.id, o.parts.slice(0, i).map((e) => e.id));
    return { ...p, readBack: hidden ? "" : p.readBack, answer: null, steps: steps[i] ?? [], plot: null, refusals: [] };
  });
  const readBack = parts.some((p, i) => p.readBack !== o.parts[i]?.readBack)
    ? parts.flatMap((p) => (p.readBack === "" ? [] : [p.label === undefined ? p.readBack : `${p.label}: ${p.readBack}`])).join(o.language === "zh" ? ";" : "; ")
    : o.readBack;
  return { ...o, ...others, readBack, answer: null, parts, certificate: null, reason: o.reason === null ? null : { code: o.reason.code, message: o.reason.message }, shown: label };
}
