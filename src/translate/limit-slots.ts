/** Slots of limits: lim with what stands under it, an approach alone (x → 0+), a function defined by cases. */
import { INFINITY_NAMES } from "../expression/names.js";
import { parseInterval } from "../expression/interval.js";
import { limitIn, sideOf } from "../expression/limit-notation.js";
import { type ParseOptions, parseExpression } from "../expression/parse.js";
import { piecewiseIn } from "../expression/piecewise.js";

export const LIMIT_SLOTS: ReadonlySet<string> = new Set(["limit", "approach", ...["f", "g", "h"].flatMap((name) => [`limit${name}`, `cases${name}`])]);
/** limitf, casesg: of the function with that name, so that "f(x) = …, find lim g(x)" is not read. */
const NAMED = /^(limit|cases)([fgh])$/;
interface Slot { readonly name: string; readonly type: string }

const APPROACH = /^([A-Za-z\u0370-\u03ff])\s*(?:\\(?:to|rightarrow)(?![a-zA-Z])|-+>|→|⟶|趋(?:于|近于|向于?)|approaches|tends\s+to|goes\s+to)\s*(.+)$/s;

function approachIn(raw: string): { readonly variable: string; readonly point: string; readonly side: string } | null {
  const m = APPROACH.exec(raw);
  return m === null ? null : { variable: m[1] ?? "x", ...sideOf(m[2] ?? "") };
}

/** The parts as further slot values: <name>_expr, <name>_var, <name>_point, <name>_side; <name>_pieces as JSON. */
export function limitValues(slot: Slot, raw: string): readonly (readonly [string, string])[] {
  const named = (o: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(o).map(([k, v]) => [`${slot.name}_${k}`, v]);
  if (slot.type.startsWith("limit")) {
    const m = limitIn(raw);
    return m === null ? [] : named({ expr: m.expr, var: m.variable, point: m.point, side: m.side });
  }
  if (slot.type === "approach") {
    const m = approachIn(raw);
    return m === null ? [] : named({ var: m.variable, point: m.point, side: m.side });
  }
  const p = slot.type.startsWith("cases") ? piecewiseIn(raw) : null;
  return p === null ? [] : named({ pieces: JSON.stringify(p.pieces), var: p.variable });
}

function isPoint(text: string, options: ParseOptions): boolean {
  const bare = text.replace(/^[+\-−]\s*/, "").replace(/^\\/, "");
  if (INFINITY_NAMES.has(bare) || bare === "∞") return true;
  const r = parseExpression(text, options);
  return r.ok && r.value.kind === "term" && !/[=<>,]/.test(text);
}

export function fitsLimit(type: string, raw: string, options: ParseOptions): boolean {
  if (type === "approach") {
    const m = approachIn(raw);
    return m !== null && isPoint(m.point, options);
  }
  const named = NAMED.exec(type);
  if (named?.[1] === "cases") {
    const p = piecewiseIn(raw);
    return p !== null && p.name === named[2] && p.pieces.every((q) => { const r = parseExpression(q.expr, options); return r.ok && r.value.kind === "term" && parseInterval(q.on, options).ok; });
  }
  const m = limitIn(raw);
  if (m === null || !isPoint(m.point, options)) return false;
  if (named !== null) return new RegExp(`^${named[2] ?? "f"}\\s*\\(\\s*${m.variable}\\s*\\)$`).test(m.expr);
  const r = parseExpression(m.expr, options);
  return r.ok && r.value.kind === "term";
}
