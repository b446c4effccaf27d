/** Slots for things that are no formulas: sets by name, and expressions of sets. */
import { namesIn, parseSetExpression, setText, splitSets } from "../expression/sets.js";
import type { SlotMatch } from "./pattern.js";

export const OBJECT_SLOTS: ReadonlySet<string> = new Set(["sets", "setexpr"]);

export function fitsObject(type: string, raw: string): boolean {
  if (type === "setexpr") return parseSetExpression(raw) !== null;
  return splitSets(raw)?.every((s) => setText(s.is) !== null) === true;
}

/** Sets as data of the plan: @{name_list}. */
export function objectValues(slot: SlotMatch, raw: string): readonly (readonly [string, string])[] {
  const sets = slot.type === "sets" ? splitSets(raw) : null;
  return sets === null ? [] : [[`${slot.name}_list`, JSON.stringify(sets)]];
}

/** Numbers of a kind need no definition. */
const BUILT_IN: ReadonlySet<string> = new Set(["R", "Z", "N"]);

/** What is asked about sets is about the sets that are given, all of them. */
export function objectsAgree(slots: readonly { readonly type: string; readonly raw: string }[]): boolean {
  const given = slots.filter((s) => s.type === "sets").flatMap((s) => splitSets(s.raw) ?? []).map((s) => s.name);
  const asked = slots.filter((s) => s.type === "setexpr").flatMap((s) => { const e = parseSetExpression(s.raw); return e === null ? [] : namesIn(e); });
  return asked.every((n) => given.includes(n) || BUILT_IN.has(n)) && (asked.length === 0 || given.every((n) => asked.includes(n)));
}
