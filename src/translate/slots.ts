/** What may fill a slot of a wording. Each kind is decided by the parser that its text will meet later. */
import { signQ } from "../certify/kernel/rational.js";
import { type Term, symbolsOf } from "../certify/kernel/term.js";
import { splitEquations } from "../expression/equations.js";
import { parseInterval } from "../expression/interval.js";
import { holdsImaginaryRoot } from "../expression/complex.js";
import { isCondition, splitCurves } from "../expression/curves.js";
import { type Definition, type ParseOptions, type Parsed, parseExpression } from "../expression/parse.js";
import { integralIn } from "../expression/integral.js";
import { generalTermIn, seriesIn, withoutFactorials } from "../expression/series.js";
import { LIMIT_SLOTS, fitsLimit } from "./limit-slots.js";
import { DATA_SLOTS, dataValues } from "./data-slots.js";
import { linesOf, splitRelations } from "../expression/relations.js";
import { parseUnit, splitUnit } from "../expression/units.js";
import { OBJECT_SLOTS, fitsObject } from "./object-slots.js";
import type { SlotMatch, SlotTest } from "./matching.js";
import { fitsPoint, ordinal } from "./places.js";
import type { WirePlan } from "./plan.js";
import { holdsProse } from "./prose.js";
import { fitsIntegrand, fitsRate } from "./rates.js";
import { reachIn } from "./slot-reach.js";
import { theUnknown } from "./unknowns.js";

/** What the sentences before the question have defined. */
export interface Known {
  readonly functions: ReadonlyMap<string, Definition>;
  readonly symbols: ReadonlyMap<string, Term>;
  readonly given: WirePlan["given"];
  /** Steps that come before: letters whose values are their results. */
  readonly steps: WirePlan["steps"];
}
export const NOTHING_KNOWN: Known = { functions: new Map(), symbols: new Map(), given: [], steps: [] };

export const optionsOf = (known: Known): ParseOptions => ({ functions: known.functions, symbols: known.symbols, derivative: (body) => body });

/** 3.999…: digits without end, which no formula here can mean; the dots are no punctuation. */
const ENDLESS = /\d\.\d{1,40}\s{0,3}(?:\.{2,6}|…{1,3}|⋯)$/;

/** The text of a slot without the marks that set formulas apart: $…$, \(…\), \[…\]. */
export function slotText(text: string, slot: { readonly type: string; readonly from: number; readonly to: number }): string {
  const raw = text.slice(slot.from, slot.to).trim();
  // "$5" is money, "$x$" is a formula.
  if (isMeasure(slot.type) && /^\$[^$]*$/.test(raw)) return raw;
  // y = f(x) = x²: two names of one thing.
  const named = slot.type === "expr" ? raw.replace(/^[\s$]*[a-z]\s*=\s*(?=[a-zA-Z]\s*\(\s*[a-z]\s*\)\s*=)/, "") : raw;
  const inner = named.replaceAll("$", " ").replace(/\\[()[\]]/g, "  ").trim();
  const bare = ENDLESS.test(inner) ? inner : inner.replace(/[.,;]+$/, "").trim();
  // A condition in brackets, (0 ≤ x ≤ 2π); an open interval has a comma.
  return slot.type === "interval" && /^\([^,;()]*[<>≤≥\\∈][^,;]*\)$/.test(bare) ? bare.slice(1, -1) : bare;
}

export const isMeasure = (type: string): boolean => type === "quantity" || type === "length";

/** f'(2), f''(x), f^{\prime}(2): the name, the primes, the argument. */
const PRIMED = /^([A-Za-z])\s*(?:('+|′+)|\^\s*\{?((?:\\prime\s*)+)\}?)\s*\((.+)\)$/;

/** The parts of a primed slot as further slot values: <name>_expr, <name>_order, <name>_at. */
export function primedValues(slot: SlotMatch, raw: string, given: WirePlan["given"]): readonly (readonly [string, string])[] {
  const m = PRIMED.exec(raw);
  if (slot.type !== "primed" || m === null) return [];
  const parameter = given.find((g) => g.name === m[1])?.params?.[0] ?? "x";
  const order = m[2]?.length ?? (m[3] ?? "").split("prime").length - 1;
  const argument = (m[4] ?? "").trim();
  const common = [[`${slot.name}_expr`, `${m[1] ?? "f"}(${parameter})`], [`${slot.name}_order`, String(order)]] as const;
  return argument === parameter ? common : [...common, [`${slot.name}_at`, argument]];
}

const isConstantText = (text: string, known: Known): boolean => { const r = parseExpression(text, optionsOf(known)); return r.ok && r.value.kind === "term" && symbolsOf(r.value.term).length === 0; };

/** The parts of an integral: <name>_expr, <name>_var, and with bounds <name>_from, <name>_to. */
export function integralValues(slot: SlotMatch, raw: string): readonly (readonly [string, string])[] {
  const m = slot.type === "integral" || slot.type === "indefinite" ? integralIn(raw) : null;
  if (m === null) return [];
  const bounds = m.bounds === null ? [] : [[`${slot.name}_from`, m.bounds.from], [`${slot.name}_to`, m.bounds.to]] as const;
  return [[`${slot.name}_expr`, m.expr], [`${slot.name}_var`, m.variable], ...bounds];
}

/** The parts of an infinite series: <name>_term, <name>_var, <name>_from. */
export function seriesValues(slot: SlotMatch, raw: string): readonly (readonly [string, string])[] {
  const m = slot.type === "sigma" ? seriesIn(raw) : slot.type === "summand" ? generalTermIn(raw) : null;
  return m === null ? [] : [[`${slot.name}_term`, m.term], [`${slot.name}_var`, m.variable], [`${slot.name}_from`, m.from]];
}

/** A general term of the index n, factorials included. */
function fitsSeriesTerm(raw: string, n: string, known: Known): boolean {
  const masked = withoutFactorials(raw, n);
  const r = masked === null ? null : parseExpression(masked.text, optionsOf(known));
  return r !== null && r.ok && r.value.kind === "term";
}
/** A formula of the text as a term; null for prose, Chinese, and anything else. */
const termReader = (known: Known) => (text: string): Term | null => {
  if (/[\u3400-\u9fff]/.test(text) || holdsProse(text)) return null;
  const r = parseExpression(text, optionsOf(known));
  return r.ok && r.value.kind === "term" ? r.value.term : null;
};

/** What was found out about texts while the same things were known. */
interface Memory {
  readonly tests: Map<string, SlotTest>;
  readonly fits: Map<string, Map<string, boolean>>;
}
const memories = new WeakMap<Known, Memory>();

function memoryOf(known: Known): Memory {
  const old = memories.get(known);
  if (old !== undefined) return old;
  const made: Memory = { tests: new Map(), fits: new Map() };
  memories.set(known, made);
  return made;
}

/** What may fill a slot. Remembered, for places of one text and for texts wherever they stand. */
export function slotTest(text: string, known: Known): SlotTest {
  const { tests, fits } = memoryOf(known);
  const old = tests.get(text);
  if (old !== undefined) return old;
  const places = new Map<string, Map<number, boolean>>();
  const of = <K, V>(map: Map<string, Map<K, V>>, type: string): Map<K, V> => { const m = map.get(type) ?? new Map<K, V>(); map.set(type, m); return m; };
  const fit = (type: string, from: number, to: number): boolean => {
    const [seen, place] = [of(places, type), from * (text.length + 1) + to];
    const before = seen.get(place);
    if (before !== undefined) return before;
    // The x of "solve for x + 1 = 2" belongs to the equation, the d of "find dy/dx" to the derivative.
    const goesOn = type === "variable" && (/^\s*(?!-th\b)[-+*\/^_(−·×]/.test(text.slice(to, to + 4)) || /^[A-Za-z]/.test(text.slice(to, to + 1)));
    const isEndless = ENDLESS.test(text.slice(Math.max(0, to - 48), to) + (/^\s{0,3}(?:\.{2}|…|⋯)/.exec(text.slice(to, to + 6))?.[0] ?? ""));
    const raw = slotText(text, { type, from, to });
    const earlier = of(fits, type).get(raw);
    const isFit = earlier ?? fitsSlot(type, raw, known);
    if (earlier === undefined) of(fits, type).set(raw, isFit);
    const is = isFit && !goesOn && !isEndless;
    seen.set(place, is);
    return is;
  };
  const made: SlotTest = Object.assign(fit, reachIn(text));
  tests.set(text, made);
  return made;
}

/** dx, where it stands as one: 1/x dx + 1. */
const DIFFERENTIAL = /(?<![A-Za-z\\])d[a-zα-ω](?![A-Za-z(])/;

/** "2. x² = 4", "(2) x² = 4": the number of a problem, or a factor? It cannot be told, so it is no formula. */
const LABELLED = /\d\.\s+\S|^\(\d{1,2}\)\s*[A-Za-z\\]/;

function fitsSlot(type: string, raw: string, known: Known): boolean {
  if (raw === "") return false;
  if (isMeasure(type)) return fitsMeasure(type, raw);
  if (type === "head") return /^[A-Za-z]\s*\(\s*[a-z]\s*\)$/.test(raw);
  if (type === "ordinal") return ordinal(raw) !== null;
  if (OBJECT_SLOTS.has(type)) return fitsObject(type, raw);
  if (type === "unit") return parseUnit(raw) !== null;
  if (type === "relation" || type === "relations") return fitsRelations(type, raw, known);
  if (type === "integral" || type === "indefinite") return fitsIntegral(type, raw, known);
  if (type === "sigma" || type === "summand") { const m = type === "sigma" ? seriesIn(raw) : generalTermIn(raw); return m !== null && fitsSeriesTerm(m.term, m.variable, known); }
  if (type === "term") return !LABELLED.test(raw) && fitsSeriesTerm(raw, "n", known);
  if (type === "bare") return fitsSlot("expr", raw, known);
  if (type === "integrand") return fitsIntegrand(raw, termReader(known));
  if (type === "slope" || type === "initial") return fitsRate(type, raw, known.functions, termReader(known));
  if (type === "bound") return fitsBound(raw, known);
  if (LIMIT_SLOTS.has(type)) return fitsLimit(type, raw, optionsOf(known));
  if (type === "equations") return equationsIn(raw, known) !== null;
  if (DATA_SLOTS.has(type)) return dataValues(type, "", raw, (t) => isConstantText(t, known) && !holdsProse(t)) !== null;
  if (type === "curves" || type === "axis") return fitsCurves(type, raw, known);
  if (/[\u3400-\u9fff]/.test(raw) || holdsProse(raw)) return false;
  if (type === "interval") return parseInterval(raw, optionsOf(known)).ok;
  if (type === "variable") return /^[A-Za-z\u0370-\u03ff]$/.test(raw);
  if (type === "integer") return /^\d{1,2}$/.test(raw);
  if (type === "point" || type === "outside" || type === "ownpoint") return fitsPoint(type, raw, (t) => isConstantText(t, known));
  if (LABELLED.test(raw)) return false;
  const r = parseExpression(raw, optionsOf(known));
  // The dx of "integrate x^2 dx from 0 to 1" is a differential, not d times x.
  const body = !r.ok ? null : r.value.kind === "term" ? r.value.term : r.value.kind === "definition" ? r.value.body : null;
  if (type === "expr" && body !== null && symbolsOf(body).includes("d") && (DIFFERENTIAL.test(raw) || fitsIntegrand(raw, termReader(known)))) return false;
  return r.ok && fitsFormula(type, raw, r.value, known);
}

/** The letters of a text that is two equations or more; null for anything else. */
export function equationsIn(raw: string, known: Known): readonly string[] | null {
  const letters: string[] = [];
  let count = 0;
  // "and z: x + y = 1" is the end of a list of letters and a system, not a ratio.
  if (/^\s*(?:and\b|[,;，；、和与且及])/i.test(raw) || /[A-Za-z]\s*[:：]\s/.test(raw)) return null;
  for (const piece of splitEquations(raw) ?? []) {
    if (/[\u3400-\u9fff]/.test(piece) || holdsProse(piece) || LABELLED.test(piece)) return null;
    const r = parseExpression(piece, optionsOf(known));
    if (!r.ok || r.value.kind !== "relation" || r.value.ops.some((op) => op !== "=")) return null;
    count += r.value.ops.length;
    letters.push(...r.value.chain.flatMap((t) => symbolsOf(t)));
  }
  return count < 2 ? null : letters;
}

/** A number with or without a unit; a length is positive and measured in units of length, if any. */
function fitsMeasure(type: string, raw: string): boolean {
  const split = splitUnit(raw);
  const value = split?.value ?? raw;
  if (/[\u3400-\u9fff]/.test(value)) return false;
  const r = parseExpression(value);
  if (!r.ok || r.value.kind !== "term" || r.value.term.kind !== "number") return false;
  if (type === "quantity") return true;
  const [only, ...others] = split?.unit ?? [];
  return signQ(r.value.term.value) > 0 && (only === undefined || (others.length === 0 && only.exponent === 1 && only.unit.dimension === "length"));
}

/** Equations of curves, axes by name, at most one condition; "axis" is one line. */
function fitsCurves(type: string, raw: string, known: Known): boolean {
  const items = splitCurves(raw);
  if (items === null || (type === "axis" && items.length > 1)) return false;
  return items.every((item) => {
    if (/[\u3400-\u9fff]/.test(item) || holdsProse(item)) return false;
    if (isCondition(item)) return type === "curves" && parseInterval(item, optionsOf(known)).ok;
    const r = parseExpression(item, optionsOf(known));
    return r.ok && (r.value.kind === "definition" || (r.value.kind === "relation" && r.value.ops.length === 1 && r.value.ops[0] === "="));
  });
}

/** A number, ±∞, or a letter: an end of integration. */
function fitsBound(raw: string, known: Known): boolean {
  if (/^[+-]?\s*(?:\\infty|∞|oo|inf|infinity)$/i.test(raw)) return true;
  const r = parseExpression(raw, optionsOf(known));
  return r.ok && r.value.kind === "term" && symbolsOf(r.value.term).length <= 1;
}

/** ∫ … dx with bounds ("integral") or without ("indefinite"). */
function fitsIntegral(type: string, raw: string, known: Known): boolean {
  const m = integralIn(raw);
  if (m === null || (m.bounds === null) !== (type === "indefinite")) return false;
  const r = parseExpression(m.expr, optionsOf(known));
  return r.ok && r.value.kind === "term" && (m.bounds === null || (fitsBound(m.bounds.from, known) && fitsBound(m.bounds.to, known)));
}

/** One inequality, a chain, or several joined by and/or; "relations" may also be lines, separated by commas, that hold together. */
function fitsRelations(type: string, raw: string, known: Known): boolean {
  if (type === "relation" && (linesOf(raw).length > 1 || /\\begin/.test(raw))) return false;
  const pieces = splitRelations(raw).flat();
  return pieces.length > 0 && pieces.every((piece) => {
    if (/[\u3400-\u9fff]/.test(piece) || holdsProse(piece) || LABELLED.test(piece)) return false;
    const r = parseExpression(piece, optionsOf(known));
    return r.ok && r.value.kind === "relation" && r.value.ops.some((op) => op !== "=");
  });
}

const IN_A_LETTER: ReadonlySet<string> = new Set(["expr", "open", "multi", "sum", "power"]);
/** 5 − 4i + 8: with i as its only letter a formula is a complex number. */
const isComplex = (v: Parsed): boolean => v.kind === "term" && symbolsOf(v.term).length > 0 && symbolsOf(v.term).every((n) => n === "i");

function fitsFormula(type: string, raw: string, v: Parsed, known: Known): boolean {
  if (IN_A_LETTER.has(type) && isComplex(v)) return false;
  const isEquation = v.kind === "relation" && v.ops.length === 1 && v.ops[0] === "=";
  switch (type) {
    // "(2)" left over from f'(2) is a number in brackets, not a function to be worked on.
    case "expr": return v.kind === "term" ? !/^\([^()]*\)$/.test(raw) || symbolsOf(v.term).length > 0 : v.kind === "definition" ? v.params.length === 1 : isEquation && v.chain[0]?.kind === "symbol";
    // A formula with letters: what has none is a value to be computed.
    // A sum or difference with a bracketed polynomial in it; the square or cube of a sum.
    case "sum": return v.kind === "term" && v.term.kind === "sum" && symbolsOf(v.term).length > 0 && isPolynomialText(raw);
    case "power": return v.kind === "term" && v.term.kind === "power" && v.term.base.kind === "sum" && v.term.exponent.kind === "number";
    // A formula that applies a given function: f(g(x)), f(a + h) - f(a).
    case "applied": return v.kind === "term" && symbolsOf(v.term).length > 0 && !PRIMED.test(raw) && [...raw.matchAll(/([A-Za-z])\s*\(/g)].some((m) => known.functions.has(m[1] ?? ""));
    case "open": return v.kind === "term" && symbolsOf(v.term).length > 0;
    case "multi": return v.kind === "term" || v.kind === "definition" || (isEquation && v.chain[0]?.kind === "symbol");
    case "definition": return definitionIn(v) !== null;
    case "equation": return isEquation;
    case "curve": return isEquation && isCurve(v.chain);
    case "objective": return v.kind === "term" && [1, 2].includes(symbolsOf(v.term).length);
    case "constraint": return isEquation && new Set(v.chain.flatMap((t) => symbolsOf(t))).size === 2;
    case "line": return (v.kind === "term" && symbolsOf(v.term).every((n) => n === "x")) || (isEquation && v.chain.flatMap((t) => symbolsOf(t)).every((n) => n === "x" || n === "y"));
    case "number": return v.kind === "term" && v.term.kind === "number";
    // A square root of a negative number has no real value.
    case "value": return v.kind === "term" && symbolsOf(v.term).length === 0 && !PRIMED.test(raw) && !holdsImaginaryRoot(v.term);
    case "constant": return v.kind === "term" && v.term.kind !== "number" && symbolsOf(v.term).length === 0;
    case "primed": return v.kind === "term" && PRIMED.test(raw) && known.functions.has(raw[0] ?? "");
    default: throw new Error(`unknown kind of slot: ${type}`);
  }
}

/** Whole powers, products, sums and brackets, and at least one pair of brackets: no function, no letter below a slash. */
const isPolynomialText = (raw: string): boolean => /\(/.test(raw) && !/\\frac|\/|sqrt|[a-z]{3}|\||'/.test(raw.replace(/\\(?:left|right|cdot|times)(?![a-z])/g, ""));

/** An equation in x and y, or in two letters, that is not solved for y. */
function isCurve([left, right]: readonly Term[]): boolean {
  if (left === undefined || right === undefined) return false;
  const free = new Set([...symbolsOf(left), ...symbolsOf(right)]);
  const solved = left.kind === "symbol" && left.name !== "x" && !symbolsOf(right).includes(left.name);
  return !solved && (free.size === 2 || (free.has("x") && free.has("y")));
}

/** f(x) = body, y = body, a = 3: a name with its meaning; params is absent for a value. Null for anything else. */
export function definitionIn(v: Parsed): { readonly name: string; readonly params?: readonly string[]; readonly body: Term } | null {
  if (v.kind === "definition") return { name: v.name, params: v.params, body: v.body };
  if (v.kind !== "relation" || v.ops.length !== 1 || v.ops[0] !== "=") return null;
  const [left, body] = v.chain;
  if (left?.kind !== "symbol" || body === undefined) return null;
  const free = symbolsOf(body);
  if (free.length === 0) return { name: left.name, body };
  const unknown = theUnknown(free);
  return unknown === null || free.includes(left.name) ? null : { name: left.name, params: [unknown], body };
}
