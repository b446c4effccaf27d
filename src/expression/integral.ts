/**
 * ∫ f dx in text, Unicode and LaTeX: splits off the bounds, the integrand and the differential. The pieces stay text, in
 * the language of parseExpression. Forms: ∫_0^1 x^2 dx, ∫₀¹ x² dx, \int\limits_{0}^{\infty} \frac{dx}{1+x^2}, ∫ dx/x.
 */
import { SUBSCRIPTS, SUPERSCRIPTS } from "./characters.js";

export interface IntegralText {
  readonly expr: string;
  readonly variable: string;
  /** null: an indefinite integral. */
  readonly bounds: { readonly from: string; readonly to: string } | null;
}

const SIGN = /^\s*(?:\\displaystyle\s*)?(?:\\int(?![a-zA-Z])|∫|int(?=\s*[_^]))\s*(?:\\(?:limits|nolimits)(?![a-zA-Z])\s*)?/;
const LAYOUT = String.raw`(?:\\[,;:!> ]|\\(?:quad|qquad|thinspace)(?![a-zA-Z])|\s)*`;
const D = String.raw`(?:\\(?:mathrm|text|textrm|mathit|mathbf|operatorname|mathop|rm)\s*\{\s*(?:\\rm\s+)?d\s*\}|\{\s*\\rm\s+d\s*\}|d)`;
const V = String.raw`(\\[a-z]+|[A-Za-z\u03b1-\u03c9]|\{\s*(?:\\[a-z]+|[A-Za-z\u03b1-\u03c9])\s*\})`;
const AT_END = new RegExp(String.raw`^(.*?)${LAYOUT}(?<![A-Za-z\\])${D}${LAYOUT}${V}${LAYOUT}$`, "s");
/** xdx, sin xdx. */
const AFTER_LETTER = new RegExp(String.raw`^(.*?)${LAYOUT}${D}${LAYOUT}${V}${LAYOUT}$`, "s");
const OVER = new RegExp(String.raw`^(.*?)${LAYOUT}(?<![A-Za-z\\])${D}\s*${V}\s*/(.+)$`, "s");

/** The end of the group that opens at `from`, or −1. */
function groupEnd(s: string, from: number): number {
  const [open, close] = s[from] === "{" ? ["{", "}"] : ["(", ")"];
  let depth = 0;
  for (let i = from; i < s.length; i += 1) {
    if (s[i] === "\\") { i += 1; continue; }
    if (s[i] === open) depth += 1;
    if (s[i] === close) depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** One bound after _ or ^: a group, a command, a number or a letter; TeX takes one digit, plain text the whole number. */
function bound(s: string, isTex: boolean): { readonly text: string; readonly rest: string } | null {
  if (s.startsWith("{") || s.startsWith("(")) {
    const end = groupEnd(s, 0);
    return end < 0 ? null : { text: s.slice(1, end).trim(), rest: s.slice(end + 1) };
  }
  const command = /^\\frac\s*(?:\{[^{}]*\}|\d)\s*(?:\{[^{}]*\}|\d)|^\\sqrt\s*\{[^{}]*\}|^[+-]?\\[A-Za-z]+/.exec(s)?.[0];
  const token = command ?? (isTex ? /^[+-]?[0-9A-Za-zπ∞]/ : /^[+-]?(?:\d*(?:pi|π)(?![A-Za-z])|oo(?![A-Za-z])|infinity|inf(?![A-Za-z])|∞|\d+(?:\.\d+)?(?![\dA-Za-z(\\])|[A-Za-z](?![A-Za-z]))/).exec(s)?.[0];
  if (token === undefined) return null;
  const over = isTex ? undefined : /^\/\d+(?![\dA-Za-z(])/.exec(s.slice(token.length))?.[0];
  return { text: `${token}${over ?? ""}`, rest: s.slice(token.length + (over ?? "").length) };
}

/** ₋₁ or ² as ASCII; empty when the text does not begin with such characters. */
function small(s: string, table: (c: string) => string | undefined): { readonly text: string; readonly rest: string } {
  let [text, i] = ["", 0];
  for (; i < s.length; i += 1) {
    const c = table(s[i] ?? "");
    if (c === undefined) break;
    text += c;
  }
  return { text, rest: s.slice(i) };
}
const lowered = (c: string): string | undefined => (c === "₋" ? "-" : c !== "" && SUBSCRIPTS.includes(c) ? String(SUBSCRIPTS.indexOf(c)) : undefined);
const raised = (c: string): string | undefined => SUPERSCRIPTS.get(c);

function boundsOf(given: string, isTex: boolean): { readonly from: string | null; readonly to: string | null; readonly rest: string } | null {
  let rest = given;
  let [from, to]: [string | null, string | null] = [null, null];
  for (;;) {
    rest = rest.trimStart();
    const [down, up] = [small(rest, lowered), small(rest, raised)];
    if (down.text !== "") { if (from !== null) return null; [from, rest] = [down.text, down.rest]; continue; }
    if (up.text !== "") { if (to !== null) return null; [to, rest] = [up.text, up.rest]; continue; }
    if (!rest.startsWith("_") && !rest.startsWith("^")) return { from, to, rest };
    const b = bound(rest.slice(1).trimStart(), isTex);
    if (b === null || b.text === "" || (rest.startsWith("_") ? from : to) !== null) return null;
    if (rest.startsWith("_")) from = b.text;
    else to = b.text;
    rest = b.rest;
  }
}

/** The integrand without its differential, and the variable. `dx` may stand at the end, or over a fraction line. */
export function splitDifferential(body: string): { readonly expr: string; readonly variable: string } | null {
  const name = (v: string): string => v.replace(/[{}\\\s]/g, "");
  const filled = (s: string): string => (s.replace(new RegExp(LAYOUT, "g"), "") === "" ? "1" : s.trim());
  const end = AT_END.exec(body) ?? AFTER_LETTER.exec(body);
  if (end !== null) return { expr: filled(end[1] ?? ""), variable: name(end[2] ?? "") };
  const over = OVER.exec(body);
  if (over !== null) return { expr: `(${filled(over[1] ?? "")})/${(over[3] ?? "").trim()}`, variable: name(over[2] ?? "") };
  for (const m of body.matchAll(/\\[dt]?frac\s*\{/g)) {
    const open = m.index + m[0].length - 1;
    const close = groupEnd(body, open);
    const top = close < 0 ? null : AT_END.exec(body.slice(open + 1, close)) ?? AFTER_LETTER.exec(body.slice(open + 1, close));
    if (top !== null) return { expr: `${body.slice(0, open)}{${filled(top[1] ?? "")}}${body.slice(close + 1)}`, variable: name(top[2] ?? "") };
  }
  return null;
}

/** Null when the text is not one integral, from its sign to its differential. */
export function integralIn(text: string): IntegralText | null {
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return null;
  const bounds = boundsOf(text.slice(sign.length), sign.includes("\\"));
  if (bounds === null || /\\int(?![a-zA-Z])|∫/.test(bounds.rest)) return null;
  const split = splitDifferential(bounds.rest.trim());
  if (split === null) return null;
  if (bounds.from === null && bounds.to === null) return { ...split, bounds: null };
  return bounds.from === null || bounds.to === null ? null : { ...split, bounds: { from: bounds.from, to: bounds.to } };
}
