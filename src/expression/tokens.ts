/** Text, Unicode and LaTeX → tokens, each with its place in the original text. Linear time; throws only SyntaxFault. */
import { type Rational, addQ, rational } from "../certify/kernel/rational.js";
import { MAX_LITERAL_DIGITS } from "../limits.js";
import { FRACTIONS, OPERATORS, SUBSCRIPTS, SUPERSCRIPTS, isChinese, isDigit, isGreek, isLayout, isLetter, plainCharacters } from "./characters.js";
import { SyntaxFault } from "./fault.js";
import { scanCommand } from "./latex.js";
import { MESSAGES, arcUnclear, chineseWord, proseWord, unexpectedCharacter, unknownFunction, unknownName } from "./messages.js";
import { FUNCTIONS, GREEK, INFINITY_NAMES, ISOLATED_ROOT, WORDS } from "./names.js";

export type TokenKind = "number" | "symbol" | "function" | "pi" | "infinity" | "frac" | "sqrt" | "op" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** The operator in ASCII, a name, or the index of a root (2 for √). */
  readonly text: string;
  readonly value?: Rational;
  /** Of a bar that LaTeX marks: \left| or \right|. */
  readonly side?: "left" | "right";
  readonly from: number;
  readonly to: number;
}

/** Letters of a run that are single symbols: more is a word or an unknown name. */
const MAX_SINGLE_LETTERS = 2;
/** Longest spelled name (arccosh, varepsilon, infinity). */
const MAX_NAME = 12;

/** The names in `known` are symbols, even when they have several letters. */
export const tokenize = (text: string, known: ReadonlySet<string>): readonly Token[] => new Scanner(text, known).run();

export class Scanner {
  readonly tokens: Token[] = [];
  i = 0;
  /** Set by \left and \right for the bar that follows. */
  side: "left" | "right" | undefined;
  readonly s: string;
  private readonly known: ReadonlySet<string>;
  private readonly isLatex: boolean;
  /** Open ( and [: inside them a comma separates, outside it may group digits. */
  private brackets = 0;

  constructor(text: string, known: ReadonlySet<string>) {
    this.s = plainCharacters(text);
    this.known = known;
    this.isLatex = /[\\$]/.test(text);
  }

  at(k: number): string {
    return this.s[k] ?? "";
  }

  /** A token from `from` to the current place. */
  push(kind: TokenKind, text: string, from: number, value?: Rational): void {
    if (text === "(" || text === "[") this.brackets += 1;
    if (text === ")" || text === "]") this.brackets -= 1;
    const side = text === "|" ? this.side : undefined;
    this.side = undefined;
    this.tokens.push({ kind, text, from, to: this.i, ...(value === undefined ? {} : { value }), ...(side === undefined ? {} : { side }) });
  }

  skipLayout(): void {
    while (this.i < this.s.length && isLayout(this.at(this.i))) this.i += 1;
  }

  run(): readonly Token[] {
    while (this.i < this.s.length) {
      const c = this.at(this.i);
      if (isLayout(c)) this.i += 1;
      else if (isDigit(c) || (c === "." && isDigit(this.at(this.i + 1)))) this.number();
      else if (isLetter(c)) this.letters();
      else if (c === "\\") scanCommand(this);
      else if (SUPERSCRIPTS.has(c)) this.raised();
      else this.character(c);
    }
    this.push("end", "", this.s.length);
    return this.tokens;
  }

  private character(c: string): void {
    const from = this.i;
    if (c === "^" && this.mark()) return;
    this.i += 1;
    const pair = c + this.at(this.i);
    if (c === "π") this.push("pi", "pi", from);
    else if (c === "∞") this.push("infinity", "oo", from);
    else if (c === "√" || c === "∛" || c === "∜") this.push("sqrt", c === "√" ? "2" : c === "∛" ? "3" : "4", from);
    else if (FRACTIONS.has(c)) this.push("number", c, from, vulgar(c));
    else if (isGreek(c)) { this.i = from; this.symbol(1); }
    else if (pair === "**") { this.i += 1; this.push("op", "^", from); }
    else if (pair === "<=" || pair === ">=" || pair === "!=") { this.i += 1; this.push("op", pair, from); }
    else if (pair === "==" || pair === ":=") { this.i += 1; this.push("op", "=", from); }
    else if (c === "″" || c === '"') { this.push("op", "'", from); this.push("op", "'", from); }
    else if ((c === "." || c === "。") && [...this.s.slice(this.i, this.i + 8)].every(isLayout) && this.i + 8 >= this.s.length) return;
    else this.operator(c, from);
  }

  private operator(c: string, from: number): void {
    const op = OPERATORS.get(c);
    if (op !== undefined) return this.push("op", op, from);
    while (isChinese(c) && isChinese(this.at(this.i))) this.i += 1;
    const word = this.s.slice(from, this.i);
    throw new SyntaxFault({ from, to: this.i }, isChinese(c) ? chineseWord(word.slice(0, 20)) : unexpectedCharacter(c));
  }

  /** ^\circ is the degree sign; ^{\prime\prime} and ^{''} are primes. */
  private mark(): boolean {
    const from = this.i;
    const m = /^\^\s*(?:\\circ(?![A-Za-z])|\{\s*\\circ\s*\}|\\prime(?![A-Za-z])|\{\s*(?:(?:\\prime|')\s*)+\})/.exec(this.s.slice(from, from + 60));
    if (m === null) return false;
    this.i += m[0].length;
    const primes = [...m[0].matchAll(/\\prime|'/g)];
    if (primes.length === 0) this.push("op", "°", from);
    for (const _ of primes) this.push("op", "'", from);
    return true;
  }

  /** x²ⁿ⁺¹ → x^{2n+1}. */
  private raised(): void {
    const from = this.i;
    let digits = "";
    this.push("op", "^", from);
    this.push("op", "{", from);
    for (;;) {
      const c = SUPERSCRIPTS.get(this.at(this.i));
      if (digits !== "" && (c === undefined || !isDigit(c))) { this.push("number", digits, from, this.literal(digits, "", from)); digits = ""; }
      if (c === undefined) break;
      this.i += 1;
      if (isDigit(c)) digits += c;
      else this.push(isLetter(c) ? "symbol" : "op", c, this.i - 1);
    }
    this.push("op", "}", from);
  }

  /** Digits, an optional fraction, groups as in 1,234,567 or 1{,}234, a vulgar fraction as in 2½. In 0.(3) the 3 recurs: no product. */
  private number(): void {
    const from = this.i;
    let whole = this.digits();
    if (/^[1-9]\d{0,2}$/.test(whole)) for (let n = this.separator(); n > 0; n = this.separator()) { this.i += n; whole += this.digits(); }
    let fraction = "";
    if (this.at(this.i) === "." && isDigit(this.at(this.i + 1))) { this.i += 1; fraction = this.digits(); }
    else if (this.at(this.i) === "." && whole !== "" && !/[.\w(]/.test(this.at(this.i + 1) || " ")) this.i += 1;
    let value = this.literal(whole, fraction, from);
    const text = this.s.slice(from, this.i);
    const more = FRACTIONS.has(this.at(this.i)) && fraction === "" ? vulgar(this.at(this.i)) : undefined;
    if (more !== undefined) { this.i += 1; value = addQ(value, more); }
    this.push("number", text, from, value);
  }

  private digits(): string {
    const from = this.i;
    while (isDigit(this.at(this.i))) this.i += 1;
    return this.s.slice(from, this.i);
  }

  /** Length of a separator here, when exactly three digits follow it. */
  private separator(): number {
    const next = this.s.slice(this.i, this.i + 7);
    return /^\{,\}\d{3}(?!\d)/.test(next) ? 3 : this.brackets === 0 && /^,\d{3}(?!\d)/.test(next) ? 1 : 0;
  }

  private literal(whole: string, fraction: string, from: number): Rational {
    if (whole.length + fraction.length > MAX_LITERAL_DIGITS) throw new SyntaxFault({ from, to: this.i }, MESSAGES.tooManyDigits);
    return rational(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
  }

  /** A run of letters: known names are taken whole (longest first), other letters one by one. */
  private letters(): void {
    const start = this.i;
    let end = start;
    while (isLetter(this.at(end))) end += 1;
    const run = this.s.slice(start, end);
    if (this.wholeName(start)) return;
    if (WORDS.has(run.toLowerCase())) throw new SyntaxFault({ from: start, to: end }, proseWord(run));
    if (run === "arc" && this.arc()) return;
    for (let singles = 0; this.i < end;) {
      const rest = this.s.slice(this.i, Math.min(end, this.i + MAX_NAME + 1));
      const name = longestName(rest, this.i === start, end - this.i, this.at(end));
      if (name !== undefined) { this.name(name, start, end); continue; }
      singles += 1;
      if (singles > MAX_SINGLE_LETTERS) throw new SyntaxFault({ from: start, to: end }, (this.at(end) === "(" ? unknownFunction : unknownName)(run.slice(0, 40)));
      this.symbol(1);
    }
  }

  /** A letter with all letters, digits and underscores after it, when that is a given name. */
  private wholeName(start: number): boolean {
    let end = start;
    while (/^[A-Za-z0-9_]$/.test(this.at(end)) && end - start <= 32) end += 1;
    const name = this.s.slice(start, end);
    if (!this.known.has(name) || SUBSCRIPTS.includes(this.at(end) || " ")) return false;
    this.i = end;
    this.push("symbol", name, start);
    return true;
  }

  /** arc sin x. */
  private arc(): boolean {
    const m = /^arc\s+(sin|cos|tan|tg|cot)(?![A-Za-z])/.exec(this.s.slice(this.i, this.i + 12));
    if (m === null) return false;
    this.i += m[0].length;
    this.push("function", `arc${m[1] ?? ""}`, this.i - m[0].length);
    return true;
  }

  private name(name: string, start: number, end: number): void {
    const from = this.i;
    const lower = name.toLowerCase();
    this.i += name.length;
    // asin x could be a·sin x; asin(x) is the usual spelling of arcsin in programs.
    if (from === start && /^a(?:sin|cos|tan)$/.test(name) && !/^\s*(?:\\left\s*)?\(/.test(this.s.slice(this.i, this.i + 12))) {
      throw new SyntaxFault({ from, to: end }, arcUnclear(`${name}${this.s.slice(this.i, end) || "x"}`));
    }
    if (lower === "pi") return this.push("pi", "pi", from);
    if (INFINITY_NAMES.has(lower)) return this.push("infinity", "oo", from);
    if (GREEK.has(name)) { this.i = from; return this.symbol(name.length); }
    if (lower === "sqrt" || lower === "cbrt") return this.push("sqrt", lower === "sqrt" ? "2" : "3", from);
    // log10(x) and log2 x have a base; in log10x and log2x it is unclear, and the letters speak for a factor.
    const base = lower === "log" ? /^(?:10|2)(?=\s*\(|\s+[\w\\])/.exec(this.s.slice(this.i, this.i + 8))?.[0] ?? "" : "";
    this.i += base.length;
    this.push("function", lower + base, from);
  }

  /** One symbol of `length` letters with an optional subscript: x_1, x_{12}, x₁, C_n, x_max. */
  symbol(length: number): void {
    const from = this.i;
    const base = this.s.slice(from, from + length);
    this.i += length;
    let subscript = "";
    while (SUBSCRIPTS.includes(this.at(this.i) || " ")) { subscript += String(SUBSCRIPTS.indexOf(this.at(this.i))); this.i += 1; }
    if (subscript === "") subscript = this.subscript();
    this.push("symbol", subscript === "" ? base : `${base}_${subscript}`, from);
  }

  /** TeX takes one character after _, everybody else takes the whole word. */
  subscript(): string {
    const pattern = this.isLatex ? /^_\s*(?:([A-Za-z0-9])|\{\s*([A-Za-z0-9]+)\s*\})/ : /^_(?:([A-Za-z0-9]+)|\{\s*([A-Za-z0-9]+)\s*\})/;
    const m = pattern.exec(this.s.slice(this.i, this.i + 36));
    if (m === null) return "";
    this.i += m[0].length;
    return m[1] ?? m[2] ?? "";
  }
}

const vulgar = (c: string): Rational => { const [n, d] = FRACTIONS.get(c) ?? [0n, 1n]; return rational(n, d); };

/** The longest known name at the start of `rest`, of which `left` letters remain in the run; `after` follows the run. */
function longestName(rest: string, isStart: boolean, left: number, after: string): string | undefined {
  for (let n = Math.min(rest.length, MAX_NAME); n >= 2; n -= 1) {
    const head = rest.slice(0, n);
    const lower = head.toLowerCase();
    const isWhole = n === left;
    const isCased = head === lower || head === lower.toUpperCase() || head === `${(lower[0] ?? "").toUpperCase()}${lower.slice(1)}`;
    if (!isCased) continue;
    if (FUNCTIONS.has(lower) || (lower === ISOLATED_ROOT && isStart && isWhole && after === "(")) return head;
    // "pin" and "pix" are no products with π, but "xpi" and "2pi" are.
    if (lower === "pi" && (isWhole || !isStart)) return head;
    if (GREEK.has(head) && isWhole && (isStart || n > 2)) return head;
    if (INFINITY_NAMES.has(lower) && isStart && isWhole) return head;
  }
  return undefined;
}
