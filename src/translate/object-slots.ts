/** Slots for things that are no real formulas: sets by name, expressions of sets, complex numbers, facts about vectors, progressions, angles and triangles. */
import { angleText, anglesAgree } from "../expression/angles.js";
import { complexTerms, holdsImaginaryRoot, holdsUnit, isComplexName, lettersOf } from "../expression/complex.js";
import { CONIC_SLOTS, conicLetters, conicValues } from "../expression/conics.js";
import { askedOfExpansion } from "../expression/expansions.js";
import { namesIn, parseSetExpression, setText, splitSets } from "../expression/sets.js";
import { progressionTarget, progressionText } from "../expression/progressions.js";
import { triangleTarget, triangleText } from "../expression/triangles.js";
import { vectorTarget, vectorText } from "../expression/vectors.js";
import type { SlotMatch } from "./matching.js";
import { holdsProse } from "./prose.js";

export const OBJECT_SLOTS: ReadonlySet<string> = new Set(["sets", "setexpr", "cfact", "cexpr", "cnumber", "croot", "expansion", "vfacts", "vtarget", "pfacts", "ptarget", "tfacts", "trifacts", "tritarget", ...CONIC_SLOTS]);

/** Characters of what is asked: it is named in a few words, and looked for at every place of a text. */
const MAX_TARGET_CHARS = 80;

export function fitsObject(type: string, raw: string): boolean {
  if (CONIC_SLOTS.has(type)) return conicValues(type, raw) !== null;
  if (type === "expansion") return askedOfExpansion(raw) !== null;
  if (type.endsWith("target") && raw.length > MAX_TARGET_CHARS) return false;
  if (type.startsWith("c")) return fitsComplex(type, raw);
  if (type === "trifacts") return triangleText(raw) !== null;
  if (type === "tritarget") return triangleTarget(raw) !== null;
  if (type === "tfacts") return angleText(raw) !== null;
  if (type === "pfacts") return progressionText(raw) !== null;
  if (type === "ptarget") return progressionTarget(raw) !== null;
  if (type === "vfacts") return vectorText(raw) !== null;
  if (type === "vtarget") return vectorTarget(raw) !== null;
  if (type === "setexpr") return parseSetExpression(raw) !== null;
  return splitSets(raw)?.every((s) => setText(s.is) !== null) === true;
}

/** cfact: one equation. cexpr: a formula. cnumber: a formula with i and no other letter. */
function fitsComplex(type: string, raw: string): boolean {
  if (/[\u3400-\u9fff]/.test(raw) || holdsProse(raw)) return false;
  const terms = complexTerms(raw);
  if (terms === null || (terms.length === 2) !== (type === "cfact")) return false;
  if (type === "croot") return lettersOf(terms).length === 0 && terms.some(holdsImaginaryRoot);
  if (type === "cnumber") return holdsUnit(terms) && lettersOf(terms).length === 0;
  return type === "cexpr" || holdsUnit(terms) || lettersOf(terms).some(isComplexName);
}

/** What is asked is about letters that the facts name; facts hold i. */
function complexAgree(slots: readonly { readonly type: string; readonly raw: string }[]): boolean {
  const of = (type: string): readonly string[] => slots.filter((s) => s.type === type).flatMap((s) => lettersOf(complexTerms(s.raw) ?? []));
  const [facts, formulas, letters] = [of("cfact"), of("cexpr"), slots.filter((s) => s.type === "variable").map((s) => s.raw)];
  const all = slots.filter((s) => s.type === "cfact" || s.type === "cexpr").flatMap((s) => complexTerms(s.raw) ?? []);
  const isWhole = slots.some((s) => s.type === "cfact") ? formulas.every((n) => facts.includes(n)) : true;
  return holdsUnit(all) && isWhole && letters.every((v) => facts.includes(v) || formulas.includes(v));
}

/** What is asked about vectors names what the facts name, and two vectors at least or an arrow or components are there. */
function vectorsAgree(slots: readonly { readonly type: string; readonly raw: string }[]): boolean {
  const [facts, target] = ["vfacts", "vtarget"].map((t) => slots.find((s) => s.type === t)?.raw ?? "");
  const text = vectorText(facts ?? "");
  const letters = (t: string): readonly string[] => [...t.replace(/\\(?:vec|overrightarrow|sqrt|frac|cdot|left|right)(?![a-z])/g, " ").matchAll(/\\[a-z]+|[a-zα-ω]/g)].map((m) => m[0]);
  const known = new Set(letters(facts ?? ""));
  const isVector = text?.vectors.some((v) => v.components !== undefined) === true || (text?.vectors.length ?? 0) > 1;
  return isVector && letters((target ?? "").replace(/[\u3400-\u9fff]/g, " ")).every((l) => known.has(l));
}

/** Sets as data of the plan: @{name_list}. */
export function objectValues(slot: SlotMatch, raw: string): readonly (readonly [string, string])[] {
  if (CONIC_SLOTS.has(slot.type)) return (conicValues(slot.type, raw) ?? []).map(([k, v]) => [`${slot.name}_${k}`, v]);
  const e = slot.type === "expansion" ? askedOfExpansion(raw) : null;
  if (e !== null) return [[`${slot.name}_formula`, e.formula], [`${slot.name}_sum`, e.sum]];
  const sets = slot.type === "sets" ? splitSets(raw) : null;
  return sets === null ? [] : [[`${slot.name}_list`, JSON.stringify(sets)]];
}

/** Numbers of a kind need no definition. */
const BUILT_IN: ReadonlySet<string> = new Set(["R", "Z", "N"]);

/** What is asked about sets is about the sets that are given, all of them. */
export function objectsAgree(slots: readonly { readonly type: string; readonly raw: string }[]): boolean {
  if (slots.some((s) => s.type === "cfact" || s.type === "cexpr") && !complexAgree(slots)) return false;
  // What is asked about curves is their one letter.
  const [curves, variable] = [slots.filter((s) => CONIC_SLOTS.has(s.type)), slots.find((s) => s.type === "variable")];
  const letters = [...new Set(curves.flatMap((s) => conicLetters(s.raw)))];
  if (curves.length > 0 && variable !== undefined && letters.join() !== variable.raw && (letters.length > 0 || !slots.some((s) => s.type === "multi"))) return false;
  const angles = slots.find((s) => s.type === "tfacts");
  if (angles !== undefined && !anglesAgree(angles.raw, slots.find((s) => s.type === "open")?.raw ?? "")) return false;
  if (slots.some((s) => s.type === "vfacts") && !vectorsAgree(slots)) return false;
  const given = slots.filter((s) => s.type === "sets").flatMap((s) => splitSets(s.raw) ?? []).map((s) => s.name);
  const asked = slots.filter((s) => s.type === "setexpr").flatMap((s) => { const e = parseSetExpression(s.raw); return e === null ? [] : namesIn(e); });
  return asked.every((n) => given.includes(n) || BUILT_IN.has(n)) && (asked.length === 0 || given.every((n) => asked.includes(n)));
}
