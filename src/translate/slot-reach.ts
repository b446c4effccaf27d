/**
 * How far the text of a slot can go, told by a glance at where it begins: nowhere when it does not begin as its kind must,
 * a few characters for kinds that are short, to the next word of prose for formulas. Never less than the parsers take.
 */
import { CONIC_SLOTS } from "../expression/conics.js";
import type { Reach } from "./matching.js";
import { isNoFormula } from "./prose.js";

/** Dollar signs and brackets that set a formula apart may come first. */
const MARKS = String.raw`(?:[\s$]|\\[([])*`;

const LETTERS = "A-Za-z\\u0370-\\u03ff";
/** How a text begins. `expr`, `equation` and `value` may not be in these tables, since a malformed formula is looked for in them. */
const BEGINNINGS: readonly (readonly [kinds: string, begins: string])[] = [
  ["sets", String.raw`[A-Z]\s*=`], ["setexpr", String.raw`[A-Z∁(\[\\]`], ["assignments", String.raw`\\?\{?\s*[A-Za-z]\s*=`], ["variable", `[${LETTERS}]`], ["integer", "\\d"],
  ["head", String.raw`[A-Za-z]\s*\(\s*[a-z]\s*\)`], ["initial", String.raw`[A-Za-z]\s*\(`], ["primed", String.raw`[A-Za-z]\s*['′^]`],
  ["slope", String.raw`(?:[A-Za-z]\s*['′^]|\\[dt]?frac|d\s*[A-Za-z]\s*\/)`], ["point outside", String.raw`(?:[A-Z]\w?\s*)?(?:\\left\s*)?\(`],
  ["integral indefinite", String.raw`(?:\\displaystyle\s*)?(?:\\int(?![a-zA-Z])|∫|int[\s$]*[_^])`], ["sigma", String.raw`(?:\\displaystyle\s*)?(?:\\sum(?![a-zA-Z])|∑|Σ|sum)`],
  ["limit limitf limitg limith", String.raw`(?:\\(?:displaystyle|textstyle|mathop|operatorname)\s*)?(?:\\lim|\\mathrm|\\text|\{\s*\\lim|lim|\\under)`],
  ["approach", String.raw`[${LETTERS}]\s*(?:\\(?:to|rightarrow)|-+>|→|⟶|趋|approaches|tends|goes)`], ["casesf casesg casesh", String.raw`(?:[A-Za-z]\s*\(\s*[A-Za-z]\s*\)|y)\s*=`],
  ["daytime", String.raw`(?:[上下中]午|早上|凌晨|晚上|傍晚)?\s*\d{1,2}\s*[:时点]`],
];
/** What a text holds, wherever it is. */
const SIGNS: readonly (readonly [kinds: string, sign: string])[] = [
  [`definition curve constraint cfact equations ${[...CONIC_SLOTS].join(" ")}`, "="], ["relation relations", String.raw`[<>≤≥≠⩽⩾≦≧﹤﹥!]|\\[lgn][et]`], ["tfacts", "sin|cos|tan|tg|cot|sec|csc"],
  ["pfacts", String.raw`等差|等比|arithmetic|geometric|[aS]\s*\}?\s*_`], ["trifacts", "triangle|△|∆|Δ|三角形"], ["vfacts", String.raw`[=⊥⟂‖∥]|\/\s*\/|\\parallel|\\perp|\bperp\b|\bpar\b|垂直|平行|共线|夹角|单位`],
];
const byKind = <T>(table: readonly (readonly [string, string])[], made: (source: string) => T): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([kinds, source]) => { const one = made(source); return kinds.split(" ").map((kind): [string, T] => [kind, one]); }));
const BEGINS = byKind(BEGINNINGS, (source) => ({ here: new RegExp(`${MARKS}${source}`, "iy"), somewhere: new RegExp(source, "i") }));
const HOLDS = byKind(SIGNS, (source) => new RegExp(source, "gi"));

/** Characters that no text of a short kind is longer than, marks and blanks included. */
const LONGEST: ReadonlyMap<string, number> = new Map([["variable", 12], ["integer", 12], ["ordinal", 24], ["head", 24], ["daytime", 24], ["base", 24], ["letters", 24], ["vtarget", 96], ["tritarget", 96], ["ptarget", 96], ["numeral", 160], ...[...CONIC_SLOTS].map((kind): [string, number] => [kind, 170])]);

/** Kinds that are one formula in signs: no Chinese, no word of prose. */
const FORMULAS: ReadonlySet<string> = new Set(("interval variable integer point outside cfact cexpr cnumber bare expr open sum power applied multi definition equation curve objective constraint line " +
  "number value constant primed").split(" ").concat(...CONIC_SLOTS));

/** For each place, the last that a formula can end at that begins there: before the next Chinese character, within the next word of prose. */
function formulaEnds(text: string): Int32Array {
  const out = new Int32Array(text.length + 1).fill(text.length);
  const words = new Map([...text.matchAll(/(?<![A-Za-z]|\\[A-Za-z]*)[A-Za-z]{2,}/g)].filter((m) => isNoFormula(m[0])).map((m) => [m.index, m.index + m[0].length - 1]));
  let end = text.length;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    if (/[\u3400-\u9fff]/.test(text[i] ?? "")) end = i;
    end = Math.min(end, words.get(i) ?? end);
    out[i] = end;
  }
  return out;
}

export function reachIn(text: string): Reach {
  // Letters of mathematical alphabets are read as plain ones.
  const isUnusual = text.includes("\ud835");
  const seen = new Map<string, boolean>();
  const lastSigns = new Map<RegExp, number>();
  const lastSign = (sign: RegExp): number => {
    const old = lastSigns.get(sign);
    if (old !== undefined) return old;
    let last = -1;
    for (const m of text.matchAll(sign)) last = m.index;
    lastSigns.set(sign, last);
    return last;
  };
  const begins = (kind: string, from: number): boolean => {
    const [here, sign] = [BEGINS.get(kind)?.here, HOLDS.get(kind)];
    if (sign !== undefined && lastSign(sign) < from) return false;
    if (here === undefined) return true;
    here.lastIndex = from;
    return here.test(text);
  };
  const beginsSomewhere = (kind: string): boolean => {
    const [begin, sign] = [BEGINS.get(kind)?.somewhere, HOLDS.get(kind)];
    return (begin === undefined || begin.test(text)) && (sign === undefined || lastSign(sign) >= 0);
  };
  let ends: Int32Array | undefined;
  return {
    somewhere: (kind) => {
      const has = seen.get(kind) ?? (isUnusual || beginsSomewhere(kind));
      seen.set(kind, has);
      return has;
    },
    reach: (kind, from) => {
      if (!isUnusual && !begins(kind, from)) return from;
      const short = from + (LONGEST.get(kind) ?? text.length);
      return FORMULAS.has(kind) ? Math.min(short, (ends ??= formulaEnds(text))[from] ?? text.length) : short;
    },
  };
}
