/** What the slots of one wording must have in common: the same letters, the same units. */
import { symbolsOf } from "../certify/kernel/term.js";
import { parseInterval } from "../expression/interval.js";
import { parseExpression } from "../expression/parse.js";
import { splitRelations } from "../expression/relations.js";
import { splitUnit } from "../expression/units.js";
import type { SlotMatch } from "./matching.js";
import { namesAgree } from "./rates.js";
import { type Known, equationsIn, optionsOf, slotText } from "./slots.js";
import { isUnknown, theUnknown } from "./unknowns.js";

/**
 * Whether a formula says by itself what its variable is: f(x) = …, one symbol, or one usual unknown among parameters.
 * x² + y² without a word about the variable does not.
 */
export function unknownIsClear(type: string, raw: string, known: Known): boolean {
  if (isCondition(type)) {
    const names = symbolsIn(raw, known, type);
    return names.length > 0 && theUnknown(names) !== null;
  }
  const r = parseExpression(raw, optionsOf(known));
  if (!r.ok) return false;
  const v = r.value;
  if (v.kind === "definition" || known.functions.has(/^([A-Za-z])\s*(?:\([^()]*\))?$/.exec(raw)?.[1] ?? "")) return true;
  const parts = v.kind === "term" ? [v.term] : type === "expr" || type === "bare" ? v.chain.slice(1) : v.chain;
  const free = parts.flatMap((t) => symbolsOf(t));
  return free.length === 0 ? type !== "equation" : theUnknown(free) !== null;
}

/** What the slots of one wording must have in common; a wording whose slots do not agree is not a reading. */
export function agree(slots: readonly SlotMatch[], text: string, known: Known): boolean {
  const formulas = slots.filter((s) => s.type === "expr" || s.type === "bare" || s.type === "equation" || isCondition(s.type)).map((s) => ({ type: s.type, raw: slotText(text, s) }));
  const asked = slots.find((s) => s.type === "variable");
  if (asked === undefined && !formulas.every((f) => unknownIsClear(f.type, f.raw, known))) return false;
  // "Let x = 3. Find the derivative of x²": the letter would be gone before it is asked about. "… for h" asks about another one.
  const plain: Known = { ...known, symbols: new Map() };
  const askedName = asked === undefined ? undefined : slotText(text, asked);
  if (askedName !== undefined && known.symbols.has(askedName)) return false;
  if (askedName === undefined && formulas.some((f) => symbolsIn(f.raw, plain, f.type).some((name) => known.symbols.has(name) && isUnknown(name)))) return false;
  // "3x = 9, find y": the letter asked for must occur, in a constant excepted.
  const variable = asked === undefined ? undefined : slotText(text, asked);
  const has = (raw: string, name: string, type: string): boolean => { const all = symbolsIn(raw, known, type); return all.length === 0 || all.includes(name); };
  if (variable !== undefined && !formulas.every((f) => has(f.raw, variable, f.type))) return false;
  for (const s of slots.filter((i) => i.type === "equations")) {
    const letters = equationsIn(slotText(text, s), known) ?? [];
    if (!slots.every((v) => v.type !== "variable" || letters.includes(slotText(text, v)))) return false;
  }
  // An objective and its constraint are about the same two letters, and so is what is said of them.
  const paired = slots.filter((s) => s.type === "objective" || s.type === "constraint").flatMap((s) => symbolsIn(slotText(text, s), plain, s.type));
  if (paired.length > 0 && new Set([...paired, ...slots.filter((s) => s.type === "variable").map((s) => slotText(text, s))]).size !== 2) return false;
  // "x² on 0 ≤ t ≤ 1" says something about another letter.
  for (const s of slots.filter((i) => i.type === "interval")) {
    const r = parseInterval(slotText(text, s), optionsOf(known));
    if (r.ok && r.variable !== undefined && !formulas.every((f) => has(f.raw, r.variable ?? "", f.type))) return false;
  }
  if (!namesAgree(slots.filter((s) => s.type === "slope" || s.type === "initial").map((s) => slotText(text, s)))) return false;
  // 8 m by 5: the missing unit could be any.
  const measured = slots.filter((s) => s.type === "length").map((s) => splitUnit(slotText(text, s)) !== null);
  return measured.every((m) => m === measured[0]);
}

const isCondition = (type: string): boolean => type === "relation" || type === "relations";
function symbolsIn(raw: string, known: Known, type: string): readonly string[] {
  if (isCondition(type)) return [...new Set(splitRelations(raw).flat().flatMap((piece) => symbolsIn(piece, known, "equation")))];
  const r = parseExpression(raw, optionsOf(known));
  if (!r.ok) return [];
  return r.value.kind === "term" ? symbolsOf(r.value.term) : r.value.kind === "definition" ? r.value.params : r.value.chain.flatMap((t) => symbolsOf(t));
}
