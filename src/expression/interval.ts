/** Intervals in words and symbols: [0, 2π], (−∞, 1), x > 0, 0 ≤ x < 1, R. */
import { type Interval, INFINITY, NEGATIVE_INFINITY, REALS, closedAt, interval, openAt, type End } from "../certify/kernel/region.js";
import { type Term, isConstantTerm, sym } from "../certify/kernel/term.js";
import type { Span } from "../errors.js";
import type { Text } from "../language.js";
import { type ParseOptions, Parser, guarded, isRelation } from "./parse.js";

export type IntervalResult =
  | { readonly ok: true; readonly interval: Interval; readonly variable?: string }
  | { readonly ok: false; readonly error: { readonly span: Span; readonly message: Text } };

const NOT_AN_INTERVAL: Text = { zh: "应为区间,如 [0, 2π]、(0, +∞) 或 0 < x ≤ 1", en: "an interval is expected, such as [0, 2π], (0, ∞) or 0 < x ≤ 1" };

export function parseInterval(text: string, options: ParseOptions = {}): IntervalResult {
  if (/^\s*(?:ℝ|R|\\mathbb\s*\{?\s*R\s*\}?|\\R)\s*$/.test(text)) return { ok: true, interval: REALS };
  return guarded(text, (): IntervalResult => {
    const p = new Parser(text, options);
    const [variable, isMember] = [p.peek(), p.isOp("in", 1)];
    if (variable.kind === "symbol" && isMember) { p.next(); p.next(); return { ok: true, interval: bracketed(p), variable: variable.text }; }
    if (p.isOp("[") || (p.isOp("(") && text.includes(","))|| (p.isOp("(") && text.includes("，"))) return { ok: true, interval: bracketed(p) };
    return inequality(p);
  });
}

function bracketed(p: Parser): Interval {
  const open = p.next();
  if (open.text !== "[" && open.text !== "(") p.fail(NOT_AN_INTERVAL, open);
  const lo = end(p, open.text === "[");
  if (!p.isOp(",") && !p.isOp(";")) p.fail(NOT_AN_INTERVAL);
  p.next();
  const at = p.peek();
  const hi = endValue(p);
  const close = p.next();
  if (close.text !== "]" && close.text !== ")") p.fail(NOT_AN_INTERVAL, close);
  p.end();
  if (hi === "-oo" || lo.kind === "oo") p.fail({ zh: "区间端点的顺序不对", en: "the ends of the interval are in the wrong order" }, at);
  return interval(lo, hi === "oo" ? INFINITY : close.text === "]" ? closedAt(hi) : openAt(hi));
}

function end(p: Parser, closed: boolean): End {
  const v = endValue(p);
  return v === "oo" ? INFINITY : v === "-oo" ? NEGATIVE_INFINITY : closed ? closedAt(v) : openAt(v);
}

function endValue(p: Parser): Term | "oo" | "-oo" {
  const sign = p.isOp("-") || p.isOp("+") ? p.peek().text : "";
  if (p.peek(sign === "" ? 0 : 1).kind === "infinity") {
    if (sign !== "") p.next();
    p.next();
    return sign === "-" ? "-oo" : "oo";
  }
  const start = p.peek();
  const t = p.sum();
  if (!isConstantTerm(t)) p.fail({ zh: "区间端点应为常数", en: "the ends of an interval must be constants" }, start);
  return t;
}

/** x > 0, 0 ≤ x < 1, −1 < x. */
function inequality(p: Parser): IntervalResult {
  const first = p.peek();
  const chain: (Term | "oo" | "-oo")[] = [item(p)];
  const ops: string[] = [];
  for (let t = p.peek(); t.kind === "op" && isRelation(t.text); t = p.peek()) { ops.push(p.next().text); chain.push(item(p)); }
  p.end();
  const where = chain.findIndex((t) => typeof t !== "string" && t.kind === "symbol");
  const variable = chain[where];
  if (variable === undefined || typeof variable === "string" || variable.kind !== "symbol" || ops.length === 0 || ops.length > 2 || ops.some((o) => o === "=" || o === "!=")) return p.fail(NOT_AN_INTERVAL, first);
  let [lo, hi]: [End, End] = [NEGATIVE_INFINITY, INFINITY];
  for (const [i, op] of ops.entries()) {
    const other = i < where ? chain[i] : chain[i + 1];
    if (other === undefined || (i !== where && i !== where - 1)) return p.fail(NOT_AN_INTERVAL, first);
    const below = (i < where) === (op === "<" || op === "<=");
    if (typeof other === "string") continue;
    if (!isConstantTerm(other)) return p.fail(NOT_AN_INTERVAL, first);
    const e: End = op.endsWith("=") ? closedAt(other) : openAt(other);
    if (below) lo = e;
    else hi = e;
  }
  return { ok: true, interval: interval(lo, hi), variable: variable.name };
}

function item(p: Parser): Term | "oo" | "-oo" {
  const t = p.peek();
  if (t.kind === "symbol" && !p.isOp("(", 1)) { const next = p.peek(1); if (next.kind === "end" || (next.kind === "op" && isRelation(next.text))) { p.next(); return sym(t.text); } }
  const sign = p.isOp("-") || p.isOp("+");
  if (p.peek(sign ? 1 : 0).kind === "infinity") return endValue(p);
  return p.sum();
}
