/** Intervals in brackets and inequalities: [0, 2π], (−∞, 1), x > 0, 0 ≤ x < 1, x ∈ [0, 1], R. */
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, REALS, closedAt, interval, openAt } from "../certify/kernel/region.js";
import { compareQ } from "../certify/kernel/rational.js";
import { type Term, isConstantTerm } from "../certify/kernel/term.js";
import { type Faulty, guarded } from "./fault.js";
import { isBounded } from "./literal.js";
import { MESSAGES } from "./messages.js";
import { type ParseOptions, isRelation } from "./parsed.js";
import { Parser } from "./parser.js";
import type { Token } from "./tokens.js";

export type IntervalResult = { readonly ok: true; readonly interval: Interval; readonly variable?: string } | Faulty;

const THE_REALS = String.raw`(?:ℝ|R|实数集?|\\mathbb\s*\{?\s*R\s*\}?|\\mathbf\s*\{?\s*R\s*\}?|\\R)`;
const ONLY_REALS = new RegExp(String.raw`^[\s$]*(?:([A-Za-z\u0370-\u03ff])\s*(?:∈|\\in(?![a-z]))\s*)?${THE_REALS}[\s$]*$`);

/** Reads an interval; `variable` is the letter that the text names, if any. Ends are constants. Never throws. */
export function parseInterval(text: string, options: ParseOptions = {}): IntervalResult {
  const reals = ONLY_REALS.exec(text);
  if (reals !== null) return { ok: true, interval: REALS, ...(reals[1] === undefined ? {} : { variable: reals[1] }) };
  return guarded(text, (): IntervalResult => {
    const p = new Parser(text, options);
    if (p.isKind("end")) p.fail(MESSAGES.empty);
    const variable = p.peek();
    if (variable.kind === "symbol" && p.isOp("in", 1)) { p.skip(2); return { ok: true, interval: bracketed(p), variable: variable.text }; }
    return p.isOp("[") || (p.isOp("(") && /[,，]/.test(text)) ? { ok: true, interval: bracketed(p) } : inequality(p);
  });
}

type EndValue = Term | "oo" | "-oo";
const finite = (at: Term, isClosed: boolean): End => (isClosed ? closedAt(at) : openAt(at));

function bracketed(p: Parser): Interval {
  const open = p.next();
  if (open.text !== "[" && open.text !== "(") p.fail(MESSAGES.interval, open);
  const start = p.peek();
  const lo = endValue(p);
  if (!p.take(",") && !p.take(";")) p.fail(MESSAGES.interval);
  const hi = endValue(p);
  const close = p.next();
  if (close.text !== "]" && close.text !== ")") p.fail(MESSAGES.interval, close);
  p.end();
  if (hi === "-oo" || lo === "oo") return p.fail(MESSAGES.endsOrder, start);
  if ((lo === "-oo" && open.text === "[") || (hi === "oo" && close.text === "]")) return p.fail(MESSAGES.closedInfinity, lo === "-oo" && open.text === "[" ? open : close);
  return ordered(p, lo === "-oo" ? NEGATIVE_INFINITY : finite(lo, open.text === "["), hi === "oo" ? INFINITY : finite(hi, close.text === "]"), start);
}

/** Ends that are literal numbers are compared here; about others the kernel decides. */
function ordered(p: Parser, lo: End, hi: End, at: Token): Interval {
  if (lo.kind === "finite" && hi.kind === "finite" && lo.at.kind === "number" && hi.at.kind === "number") {
    const c = compareQ(lo.at.value, hi.at.value);
    if (c > 0 || (c === 0 && !(lo.closed && hi.closed))) p.fail(MESSAGES.endsOrder, at);
  }
  return interval(lo, hi);
}

function endValue(p: Parser): EndValue {
  const isSigned = p.isOp("-") || p.isOp("+");
  if (p.isKind("infinity", isSigned ? 1 : 0)) {
    const isNegative = p.isOp("-");
    p.skip(isSigned ? 2 : 1);
    return isNegative ? "-oo" : "oo";
  }
  const start = p.peek();
  const t = p.sum();
  if (!isConstantTerm(t)) p.fail(MESSAGES.endNotConstant, start);
  if (!isBounded(t)) p.fail(MESSAGES.tooBig, start);
  return t;
}

/** x > 0, 0 ≤ x < 1, 1 > x > −1. */
function inequality(p: Parser): IntervalResult {
  const first = p.peek();
  const items = [item(p)];
  const ops: string[] = [];
  for (let t = p.peek(); t.kind === "op" && isRelation(t.text); t = p.peek()) { ops.push(p.next().text); items.push(item(p)); }
  p.end();
  const where = items.findIndex((i) => i.name !== undefined);
  const variable = items[where]?.name;
  const isOneWay = ops.every((o) => o[0] === "<") || ops.every((o) => o[0] === ">");
  if (variable === undefined || ops.length === 0 || ops.length > 2 || !isOneWay || (ops.length === 2 && where !== 1) || items.some((i, k) => k !== where && i.name !== undefined)) return p.fail(MESSAGES.interval, first);
  let [lo, hi]: [End, End] = [NEGATIVE_INFINITY, INFINITY];
  for (const [i, op] of ops.entries()) {
    const value = items[i < where ? i : i + 1]?.value;
    if (value === undefined) return p.fail(MESSAGES.interval, first);
    const isBelow = (i < where) === (op[0] === "<");
    if (value === "oo" || value === "-oo") {
      if (isBelow !== (value === "-oo") || op.endsWith("=")) return p.fail(MESSAGES.interval, first);
    } else if (isBelow) lo = finite(value, op.endsWith("="));
    else hi = finite(value, op.endsWith("="));
  }
  return { ok: true, interval: ordered(p, lo, hi, first), variable };
}

/** The variable alone, or an end. */
function item(p: Parser): { readonly name?: string; readonly value?: EndValue } {
  const [t, after] = [p.peek(), p.peek(1)];
  const isAlone = t.kind === "symbol" && (after.kind === "end" || (after.kind === "op" && isRelation(after.text)));
  if (!isAlone) return { value: endValue(p) };
  const value = p.sum();
  return isConstantTerm(value) ? { value } : value.kind === "symbol" ? { name: value.name } : p.fail(MESSAGES.interval, t);
}
