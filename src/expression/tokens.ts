/** Text, Unicode and LaTeX → tokens, each with its place in the original text. Linear time; never throws but SyntaxFault. */
import type { Span } from "../errors.js";
import type { Text } from "../language.js";
import { MAX_LITERAL_DIGITS } from "../limits.js";
import { type Rational, rational } from "../certify/kernel/rational.js";
import { FUNCTIONS, GREEK, INFINITY_NAMES, WORDS } from "./names.js";

export type TokenKind = "number" | "symbol" | "function" | "pi" | "infinity" | "frac" | "sqrt" | "op" | "superscript" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** Operator character(s), name, or the digits of a superscript. */
  readonly text: string;
  readonly value?: Rational;
  readonly from: number;
  readonly to: number;
}

/** Thrown inside this folder only; parse.ts turns it into a value. */
export class SyntaxFault extends Error {
  readonly span: Span;
  readonly text: Text;
  constructor(span: Span, text: Text) {
    super(text.en);
    this.span = span;
    this.text = text;
  }
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ...["+", "-", "*", "/", "^", "(", ")", "[", "]", "{", "}", "|", ",", "=", "<", ">", "!", "'", "_", "%", ";", ":"].map((c): [string, string] => [c, c]),
  ["·", "*"], ["×", "*"], ["∙", "*"], ["∗", "*"], ["⋅", "*"], ["•", "*"], ["÷", "/"], ["⁄", "/"], ["−", "-"], ["–", "-"], ["—", "-"], ["﹣", "-"],
  ["≤", "<="], ["⩽", "<="], ["≦", "<="], ["≥", ">="], ["⩾", ">="], ["≧", ">="], ["≠", "!="], ["′", "'"], ["’", "'"], ["‘", "'"], ["″", "''"],
  ["、", ","], ["【", "["], ["】", "]"], ["〔", "["], ["〕", "]"], ["∣", "|"], ["﹤", "<"], ["﹥", ">"], ["±", "+-"], ["∓", "+-"], ["∈", "in"],
]);
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿˣ";
const SUPERSCRIPT_VALUES = "0123456789+-nx";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
const FRACTIONS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([["½", [1n, 2n]], ["⅓", [1n, 3n]], ["⅔", [2n, 3n]], ["¼", [1n, 4n]], ["¾", [3n, 4n]], ["⅕", [1n, 5n]], ["⅛", [1n, 8n]]]);
const SPACE_COMMANDS: ReadonlySet<string> = new Set(["left", "right", "quad", "qquad", "displaystyle", "limits", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "mathstrut", "bigg", "Bigg", "biggl", "biggr", "thinspace"]);
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["cdot", "*"], ["times", "*"], ["ast", "*"], ["div", "/"], ["le", "<="], ["leq", "<="], ["leqslant", "<="], ["ge", ">="], ["geq", ">="], ["geqslant", ">="],
  ["ne", "!="], ["neq", "!="], ["lt", "<"], ["gt", ">"], ["lvert", "|"], ["rvert", "|"], ["vert", "|"], ["mid", "|"], ["prime", "'"], ["lbrace", "{"], ["rbrace", "}"], ["lbrack", "["], ["rbrack", "]"], ["pm", "+-"], ["mp", "+-"], ["in", "in"],
]);

/** Full-width forms and ideographic space as their ASCII counterparts. */
function narrow(c: string): string {
  const code = c.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : c === "\u3000" || c === "\u00a0" ? " " : c;
}

const isDigit = (c: string): boolean => c >= "0" && c <= "9";
const isLetter = (c: string): boolean => /^[A-Za-z]$/.test(c);

export function tokenize(text: string, known: ReadonlySet<string>): readonly Token[] {
  // One entry per UTF-16 unit, so that places in the tokens are places in the text.
  const s = text.split("").map(narrow);
  const out: Token[] = [];
  let i = 0;
  const at = (k: number): string => s[k] ?? "";
  const push = (kind: TokenKind, value: string, from: number, more: { value?: Rational } = {}): void => { out.push({ kind, text: value, from, to: i, ...more }); };
  while (i < s.length) {
    const c = at(i);
    const from = i;
    if (/\s/.test(c) || c === "$" || c === "~" || c === "\u200b" || c === "\ufeff") { i += 1; continue; }
    if (isDigit(c) || (c === "." && isDigit(at(i + 1)))) { i = number(s, i, out); continue; }
    if (isLetter(c)) {
      // Names with digits (s1, unit_cm): steps and units that the caller has made known.
      const name = knownAt(s, i, known);
      if (name !== undefined) { i += name.length; push("symbol", name, from); continue; }
      i = letters(s, i, known, out);
      continue;
    }
    if (c === "\\") { i = command(s, i, known, out); continue; }
    i += 1;
    if (c === "π") push("pi", "pi", from);
    else if (c === "∞") push("infinity", "oo", from);
    else if (c === "√" || c === "∛" || c === "∜") push("sqrt", c === "√" ? "2" : c === "∛" ? "3" : "4", from);
    else if (c === "*" && at(i) === "*") { i += 1; push("op", "^", from); }
    else if ((c === "<" || c === ">" || c === "!") && at(i) === "=") { i += 1; push("op", `${c}=`, from); }
    else if (SUPERSCRIPTS.includes(c)) {
      while (at(i) !== "" && SUPERSCRIPTS.includes(at(i))) i += 1;
      push("superscript", s.slice(from, i).map((d) => SUPERSCRIPT_VALUES[SUPERSCRIPTS.indexOf(d)] ?? "").join(""), from);
    } else if (FRACTIONS.has(c)) { const [n, d] = FRACTIONS.get(c) ?? [1n, 2n]; push("number", c, from, { value: rational(n, d) }); }
    else if (/^[\u0370-\u03ff]$/.test(c)) push("symbol", c, from);
    else {
      const op = OPERATORS.get(c);
      if (op === undefined) throw new SyntaxFault({ from, to: i }, { zh: `这里不能出现“${c}”`, en: `unexpected character “${c}”` });
      if (op === "''") { push("op", "'", from); push("op", "'", from); } else push("op", op, from);
    }
  }
  out.push({ kind: "end", text: "", from: text.length, to: text.length });
  return out;
}

/** A known name that has a digit or an underscore and stands here as a whole. */
function knownAt(s: readonly string[], i: number, known: ReadonlySet<string>): string | undefined {
  for (const name of known) {
    if (/[0-9_]/.test(name) && s.slice(i, i + name.length).join("") === name && !/[A-Za-z0-9_]/.test(s[i + name.length] ?? " ")) return name;
  }
  return undefined;
}

/** Digits, an optional fraction, thousands separators of the form 1,234,567. */
function number(s: readonly string[], start: number, out: Token[]): number {
  let i = start;
  const digits = (): string => { const from = i; while (isDigit(s[i] ?? "")) i += 1; return s.slice(from, i).join(""); };
  let whole = digits();
  if (whole.length >= 1 && whole.length <= 3) {
    while (s[i] === "," && [1, 2, 3].every((k) => isDigit(s[i + k] ?? "")) && !isDigit(s[i + 4] ?? "")) { i += 1; whole += digits(); }
  }
  let fraction = "";
  if (s[i] === "." && isDigit(s[i + 1] ?? "")) { i += 1; fraction = digits(); }
  else if (s[i] === "." && whole !== "" && !/[.\w]/.test(s[i + 1] ?? " ")) i += 1;
  if (whole.length + fraction.length > MAX_LITERAL_DIGITS) throw new SyntaxFault({ from: start, to: i }, { zh: `数字超过 ${MAX_LITERAL_DIGITS} 位`, en: `a number with more than ${MAX_LITERAL_DIGITS} digits` });
  out.push({ kind: "number", text: s.slice(start, i).join(""), value: rational(BigInt(`${whole}${fraction}` || "0"), 10n ** BigInt(fraction.length)), from: start, to: i });
  return i;
}

/** A run of letters: known names are taken whole (longest first), other letters one by one. */
function letters(s: readonly string[], start: number, known: ReadonlySet<string>, out: Token[]): number {
  let end = start;
  while (isLetter(s[end] ?? "")) end += 1;
  const run = s.slice(start, end).join("");
  if (WORDS.has(run.toLowerCase()) && !known.has(run)) throw new SyntaxFault({ from: start, to: end }, { zh: `“${run}”是普通单词,不是表达式`, en: `“${run}” is a word, not part of an expression` });
  let i = start;
  let singles = 0;
  while (i < end) {
    const rest = s.slice(i, end).join("");
    const name = longestName(rest, known, i === start);
    const to = i + (name?.length ?? 1);
    if (name !== undefined && (known.has(name) || name.length > 1)) {
      const lower = name.toLowerCase();
      const digits = (lower === "log" && ((s[to] === "1" && s[to + 1] === "0") || s[to] === "2") && s[to + (s[to] === "2" ? 1 : 2)] === "(") ? (s[to] === "2" ? 1 : 2) : 0;
      const spelled = lower + s.slice(to, to + digits).join("");
      if (known.has(name)) out.push({ kind: "symbol", text: name, from: i, to });
      else if (lower === "pi") out.push({ kind: "pi", text: "pi", from: i, to });
      else if (INFINITY_NAMES.has(lower)) out.push({ kind: "infinity", text: "oo", from: i, to });
      else if (GREEK.has(name)) out.push({ kind: "symbol", text: name, from: i, to });
      else if (lower === "sqrt" || lower === "cbrt") out.push({ kind: "sqrt", text: lower === "sqrt" ? "2" : "3", from: i, to });
      else out.push({ kind: "function", text: spelled, from: i, to: to + digits });
      i = to + digits;
      end = Math.max(end, i);
      continue;
    }
    singles += 1;
    if (singles > 2) throw new SyntaxFault({ from: start, to: end }, { zh: `不认识的名称“${run}”;若是乘积,请写成 a*b*c`, en: `unknown name “${run}”; for a product write a*b*c` });
    i = symbol(s, i, 1, out);
  }
  return i;
}

function longestName(rest: string, known: ReadonlySet<string>, isStart: boolean): string | undefined {
  for (let n = Math.min(rest.length, 12); n >= 1; n -= 1) {
    const head = rest.slice(0, n);
    if (known.has(head) && (n === rest.length || n > 1) && isStart) return head;
    if (n === 1) return undefined;
    const lower = head.toLowerCase();
    const isCased = head === lower || head === lower.toUpperCase() || head === `${lower[0]?.toUpperCase()}${lower.slice(1)}`;
    if (isCased && (FUNCTIONS.has(lower) || lower === "pi" || GREEK.has(head) || (INFINITY_NAMES.has(lower) && isStart && n === rest.length))) {
      // "pin" is no π·n, but "xpi" and "2pi" are; "logx" and "sinx" are common.
      if (lower === "pi" && rest.length > 2 && isStart) continue;
      return head;
    }
  }
  return undefined;
}

/** One symbol with an optional subscript: x_1, x_{12}, x₁, C_n. */
function symbol(s: readonly string[], i: number, length: number, out: Token[]): number {
  const base = s.slice(i, i + length).join("");
  let end = i + length;
  let subscript = "";
  while (SUBSCRIPTS.includes(s[end] ?? " ")) { subscript += String(SUBSCRIPTS.indexOf(s[end] ?? "")); end += 1; }
  if (subscript === "" && s[end] === "_") {
    const braced = s[end + 1] === "{";
    let k = end + (braced ? 2 : 1);
    const from = k;
    while (/[A-Za-z0-9]/.test(s[k] ?? "") && (braced || k === from)) k += 1;
    if (k > from && (!braced || s[k] === "}")) { subscript = s.slice(from, k).join(""); end = braced ? k + 1 : k; }
  }
  out.push({ kind: "symbol", text: subscript === "" ? base : `${base}_${subscript}`, from: i, to: end });
  return end;
}

function command(s: readonly string[], start: number, known: ReadonlySet<string>, out: Token[]): number {
  let i = start + 1;
  const c = s[i] ?? "";
  if (!isLetter(c)) {
    // \, \; \: \! \( \) \[ \] and an escaped space are layout; \{ \} are brackets; \% is a percent sign.
    i += 1;
    if (c === "{" || c === "}") out.push({ kind: "op", text: c, from: start, to: i });
    else if (c === "%" || c === "|") out.push({ kind: "op", text: c, from: start, to: i });
    else if (c === "$") return i;
    else if (!",;:!()[] \\>".includes(c) || c === "") throw new SyntaxFault({ from: start, to: i }, { zh: "反斜杠后面应是命令", en: "a command is expected after the backslash" });
    return i;
  }
  while (isLetter(s[i] ?? "")) i += 1;
  const name = s.slice(start + 1, i).join("");
  const op = COMMANDS.get(name);
  if (SPACE_COMMANDS.has(name)) return (name === "left" || name === "right") && s[i] === "." ? i + 1 : i;
  if (op !== undefined) out.push({ kind: "op", text: op, from: start, to: i });
  else if (name === "frac" || name === "dfrac" || name === "tfrac" || name === "cfrac") return fraction(s, start, i, out);
  else if (name === "sqrt") out.push({ kind: "sqrt", text: "", from: start, to: i });
  else if (name === "pi") out.push({ kind: "pi", text: "pi", from: start, to: i });
  else if (name === "infty") out.push({ kind: "infinity", text: "oo", from: start, to: i });
  else if (GREEK.has(name)) out.push({ kind: "symbol", text: name, from: start, to: i });
  else if (FUNCTIONS.has(name)) out.push({ kind: "function", text: name, from: start, to: i });
  else if (["operatorname", "mathrm", "text", "mathit", "mathbf", "textrm", "rm", "mbox"].includes(name)) return named(s, start, i, known, out);
  else throw new SyntaxFault({ from: start, to: i }, { zh: `不认识的命令 \\${name}`, en: `unknown command \\${name}` });
  return i;
}

/** \frac12 has one-digit parts without braces. */
function fraction(s: readonly string[], start: number, after: number, out: Token[]): number {
  out.push({ kind: "frac", text: "frac", from: start, to: after });
  let i = after;
  while (s[i] === " ") i += 1;
  for (let part = 0; part < 2 && isDigit(s[i] ?? ""); part += 1) {
    out.push({ kind: "number", text: s[i] ?? "", value: rational(BigInt(s[i] ?? "0")), from: i, to: i + 1 });
    i += 1;
    while (s[i] === " ") i += 1;
  }
  return i;
}

/** \mathrm{e}, \operatorname{arcsin}, \text{m}: the name inside. */
function named(s: readonly string[], start: number, after: number, known: ReadonlySet<string>, out: Token[]): number {
  let i = after;
  while (s[i] === " ") i += 1;
  if (s[i] !== "{") return i;
  const close = s.indexOf("}", i);
  if (close < 0) throw new SyntaxFault({ from: start, to: s.length }, { zh: "缺少 }", en: "missing }" });
  const name = s.slice(i + 1, close).filter((c) => c !== " " && c !== "~").join("");
  if (name === "") return close + 1;
  if (FUNCTIONS.has(name)) out.push({ kind: "function", text: name, from: start, to: close + 1 });
  else if (known.has(name) || (name.length === 1 && isLetter(name))) out.push({ kind: "symbol", text: name, from: start, to: close + 1 });
  else throw new SyntaxFault({ from: start, to: close + 1 }, { zh: `不认识的名称“${name.slice(0, 40)}”`, en: `unknown name “${name.slice(0, 40)}”` });
  return close + 1;
}
