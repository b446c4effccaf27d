/**
 * Expressions in plain text, Unicode and LaTeX → terms. Untrusted: the read-back shows what was understood.
 * Conventions (each is told in a note): log is natural; 1/2x is (1/2)·x; sin^{-1} is arcsin; sin 2x is sin(2x).
 */
import { type Rational, absInt, bitLength, divQ, isInteger, mulQ, addQ, powQ, rational, signQ } from "../certify/kernel/rational.js";
import { type Term, E, PI, add, call, div, frac, int, mul, neg, num, pow, sameTerm, substitute, sym } from "../certify/kernel/term.js";
import type { Span } from "../errors.js";
import type { Text } from "../language.js";
import { MAX_EXPRESSION_CHARS, MAX_EXPRESSION_DEPTH } from "../limits.js";
import { FUNCTIONS, INVERSES } from "./names.js";
import { SyntaxFault, type Token, tokenize } from "./tokens.js";

export interface Definition {
  readonly params: readonly string[];
  readonly body: Term;
}

export interface ParseOptions {
  /** f(x) is expanded for these names. */
  readonly functions?: ReadonlyMap<string, Definition>;
  /** These symbols are replaced on sight. */
  readonly symbols?: ReadonlyMap<string, Term>;
  /** Names of more than one letter that are symbols (units). */
  readonly names?: ReadonlySet<string>;
  /** For f'(x); null when it cannot. */
  readonly derivative?: (body: Term, variable: string) => Term | null;
}

export type RelationOperator = "=" | "<" | "<=" | ">" | ">=" | "!=";
export type Parsed =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "relation"; readonly chain: readonly Term[]; readonly ops: readonly RelationOperator[] }
  | { readonly kind: "definition"; readonly name: string; readonly params: readonly string[]; readonly body: Term };
export type ParseResult =
  | { readonly ok: true; readonly value: Parsed; readonly notes: readonly Text[] }
  | { readonly ok: false; readonly error: { readonly span: Span; readonly message: Text } };

const RELATIONS: ReadonlySet<string> = new Set(["=", "<", "<=", ">", ">=", "!="]);
export const isRelation = (s: string): s is RelationOperator => RELATIONS.has(s);

const NOTE_LOG: Text = { zh: "log 按自然对数理解", en: "log is read as the natural logarithm" };
const NOTE_FRACTION: Text = { zh: "1/2x 这样的写法按 (1/2)·x 理解", en: "a form like 1/2x is read as (1/2)·x" };
const NOTE_INVERSE: Text = { zh: "sin^{-1} 这样的写法按反三角函数理解", en: "a form like sin^{-1} is read as the inverse function" };

/** Parses a whole text. Never throws. */
export function parseExpression(text: string, options: ParseOptions = {}): ParseResult {
  return guarded(text, () => {
    const parser = new Parser(text, options);
    const value = parser.whole();
    return { ok: true, value, notes: parser.notes };
  });
}

/** Runs a parse and turns its one kind of exception into a value. */
export function guarded<T>(text: string, run: () => T): T | { readonly ok: false; readonly error: { readonly span: Span; readonly message: Text } } {
  if (text.length > MAX_EXPRESSION_CHARS) return { ok: false, error: { span: { from: MAX_EXPRESSION_CHARS, to: text.length }, message: { zh: `表达式超过 ${MAX_EXPRESSION_CHARS} 个字符`, en: `an expression longer than ${MAX_EXPRESSION_CHARS} characters` } } };
  try {
    return run();
  } catch (e) {
    if (e instanceof SyntaxFault) return { ok: false, error: { span: e.span, message: e.text } };
    throw e;
  }
}

export class Parser {
  readonly notes: Text[] = [];
  private readonly tokens: readonly Token[];
  private readonly options: ParseOptions;
  private index = 0;
  private depth = 0;
  /** Open |…| around the current place: there a bar closes. */
  private bars = 0;

  constructor(text: string, options: ParseOptions) {
    this.options = options;
    this.tokens = tokenize(text, new Set([...(options.names ?? []), ...(options.functions?.keys() ?? []), ...(options.symbols?.keys() ?? [])]));
  }

  peek(ahead = 0): Token {
    const token = this.tokens[this.index + ahead] ?? this.tokens[this.tokens.length - 1];
    if (token === undefined) throw new Error("tokens end with an end token");
    return token;
  }
  isOp(text: string, ahead = 0): boolean {
    const t = this.peek(ahead);
    return t.kind === "op" && t.text === text;
  }
  next(): Token {
    const t = this.peek();
    this.index += 1;
    return t;
  }
  fail(message: Text, token: Token = this.peek()): never {
    throw new SyntaxFault({ from: token.from, to: Math.max(token.to, token.from) }, message);
  }
  private note(text: Text): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  whole(): Parsed {
    if (this.peek().kind === "end") this.fail({ zh: "表达式为空", en: "the expression is empty" });
    const definition = this.definition();
    if (definition !== null) return definition;
    const chain = [this.sum()];
    const ops: RelationOperator[] = [];
    for (;;) {
      const t = this.peek();
      if (t.kind !== "op" || !isRelation(t.text)) break;
      this.next();
      ops.push(t.text);
      chain.push(this.sum());
    }
    this.end();
    const [only] = chain;
    return ops.length === 0 && only !== undefined ? { kind: "term", term: only } : { kind: "relation", chain, ops };
  }

  end(): void {
    const t = this.peek();
    if (t.kind === "end") return;
    if (t.text === "+-") this.fail({ zh: "不支持 ±,请分开写两个式子", en: "± is not supported: write the two expressions" });
    if (t.text === "!") this.fail({ zh: "暂不支持阶乘", en: "factorials are not supported" });
    if (t.text === ")" || t.text === "]" || t.text === "}") this.fail({ zh: `多余的 ${t.text}`, en: `unmatched ${t.text}` });
    this.fail({ zh: `这里不应出现“${t.text}”`, en: `unexpected “${t.text}”` });
  }

  /** f(x) = body, for a name that is not a known function. */
  private definition(): Parsed | null {
    // y = f(x) = body names the same value twice.
    if (this.peek().kind === "symbol" && this.isOp("=", 1) && this.peek(2).kind === "symbol" && this.isOp("(", 3) && this.peek(4).kind === "symbol" && this.isOp(")", 5) && this.isOp("=", 6)) this.index += 2;
    const name = this.peek();
    if (name.kind !== "symbol" || !this.isOp("(", 1)) return null;
    const params: string[] = [];
    for (let k = 2; ; k += 2) {
      const p = this.peek(k);
      if (p.kind !== "symbol") return null;
      params.push(p.text);
      if (this.isOp(")", k + 1)) { if (!this.isOp("=", k + 2)) return null; this.index += k + 3; break; }
      if (!this.isOp(",", k + 1)) return null;
    }
    const body = this.sum();
    this.end();
    return { kind: "definition", name: name.text, params, body };
  }

  sum(): Term {
    this.depth += 1;
    if (this.depth > MAX_EXPRESSION_DEPTH) this.fail({ zh: `嵌套超过 ${MAX_EXPRESSION_DEPTH} 层`, en: `nested deeper than ${MAX_EXPRESSION_DEPTH}` });
    const terms: Term[] = [];
    let sign = 1;
    while (this.isOp("+") || this.isOp("-")) if (this.next().text === "-") sign = -sign;
    terms.push(sign < 0 ? neg(this.product()) : this.product());
    while (this.isOp("+") || this.isOp("-")) {
      const minus = this.next().text === "-";
      const p = this.product();
      terms.push(minus ? neg(p) : p);
    }
    this.depth -= 1;
    return terms.length === 1 && terms[0] !== undefined ? terms[0] : add(...terms);
  }

  private product(): Term {
    let out = this.unary();
    let afterSlash = false;
    for (;;) {
      if (this.isOp("*")) { this.next(); out = mul(out, this.unary()); afterSlash = false; }
      else if (this.isOp("/") || this.isOp(":")) {
        this.next();
        out = quotient(out, this.unary());
        afterSlash = true;
      } else if (this.startsImplicit()) {
        if (afterSlash) this.note(NOTE_FRACTION);
        out = mul(out, this.power());
      } else return out;
    }
  }

  /** Whether the next token begins a factor without a sign of multiplication. */
  private startsImplicit(): boolean {
    const t = this.peek();
    if (t.kind === "number") {
      const before = this.tokens[this.index - 1];
      if (before !== undefined && (before.text === ")" || before.text === "}" || before.text === "|")) return true;
      this.fail({ zh: "两个数之间缺少运算符", en: "an operator is missing before this number" });
    }
    if (t.kind === "op") return t.text === "(" || t.text === "{" || (t.text === "[" && this.bars === 0) || (t.text === "|" && this.bars === 0);
    return t.kind === "symbol" || t.kind === "function" || t.kind === "pi" || t.kind === "frac" || t.kind === "sqrt";
  }

  private unary(): Term {
    if (this.isOp("-")) { this.next(); return neg(this.descend(() => this.unary())); }
    if (this.isOp("+")) { this.next(); return this.descend(() => this.unary()); }
    return this.power();
  }

  private descend<T>(f: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_EXPRESSION_DEPTH) this.fail({ zh: `嵌套超过 ${MAX_EXPRESSION_DEPTH} 层`, en: `nested deeper than ${MAX_EXPRESSION_DEPTH}` });
    const out = f();
    this.depth -= 1;
    return out;
  }

  private power(): Term {
    const start = this.peek();
    let base = this.primary();
    for (;;) {
      const t = this.peek();
      if (this.isOp("^")) {
        this.next();
        return raise(base, this.exponent());
      }
      if (t.kind === "superscript") { this.next(); base = raise(base, superscript(t, (m) => this.fail(m, t))); continue; }
      if (this.isOp("%")) { this.next(); base = mul(base, frac(1, 100)); continue; }
      if (this.isOp("!")) this.fail({ zh: "暂不支持阶乘", en: "factorials are not supported" });
      if (this.isOp("'")) this.fail({ zh: "撇号只能用在已定义的函数名后", en: "a prime may follow only the name of a function that is given" }, start);
      return base;
    }
  }

  private exponent(): Term {
    if (this.isOp("{")) return this.group();
    if (this.isOp("-")) { this.next(); return neg(this.descend(() => this.exponent())); }
    if (this.isOp("+")) { this.next(); return this.descend(() => this.exponent()); }
    return this.descend(() => this.power());
  }

  /** (…), […] or {…}. */
  private group(): Term {
    const open = this.next();
    const close = open.text === "(" ? ")" : open.text === "[" ? "]" : "}";
    const outer = this.bars;
    this.bars = 0;
    const t = this.sum();
    this.bars = outer;
    if (!this.isOp(close)) this.fail(this.peek().kind === "end" ? { zh: `缺少 ${close}`, en: `missing ${close}` } : { zh: `这里应为 ${close}`, en: `${close} is expected here` }, this.peek().kind === "end" ? open : this.peek());
    this.next();
    return t;
  }

  private primary(): Term {
    const t = this.peek();
    switch (t.kind) {
      case "number": this.next(); return num(t.value ?? rational(0n));
      case "pi": this.next(); return PI;
      case "infinity": return this.fail({ zh: "∞ 不是一个数", en: "infinity is not a number" });
      case "symbol": return this.symbol();
      case "function": return this.application();
      case "frac": { this.next(); const a = this.argument(); return quotient(a, this.argument()); }
      case "sqrt": return this.radical();
      case "op": {
        if (t.text === "(" || t.text === "[" || t.text === "{") return this.group();
        if (t.text === "|") return this.absolute();
        return this.fail(t.text === "+-" ? { zh: "不支持 ±,请分开写两个式子", en: "± is not supported: write the two expressions" } : { zh: `“${t.text}”之前缺少一个数或式子`, en: `a number or an expression is missing before “${t.text}”` });
      }
      default: return this.fail({ zh: "表达式不完整", en: "the expression is incomplete" });
    }
  }

  private absolute(): Term {
    const open = this.next();
    this.bars += 1;
    const t = this.sum();
    this.bars -= 1;
    if (!this.isOp("|")) this.fail({ zh: "缺少右侧的绝对值符号 |", en: "missing closing |" }, open);
    this.next();
    return call("abs", t);
  }

  /** One argument of \frac or \sqrt: a group or a single token. */
  private argument(): Term {
    return this.isOp("{") || this.isOp("(") ? this.group() : this.descend(() => this.primary());
  }

  private radical(): Term {
    const t = this.next();
    let q = t.text === "" ? 2n : BigInt(t.text);
    if (t.text === "" && this.isOp("[")) {
      const index = this.group();
      if (index.kind !== "number" || !isInteger(index.value) || index.value.n < 2n || index.value.n > 100n) this.fail({ zh: "根指数应为 2 到 100 的整数", en: "the index of a root must be an integer from 2 to 100" }, t);
      else q = index.value.n;
    }
    return pow(this.argument(), num(rational(1n, q)));
  }

  private symbol(): Term {
    const t = this.next();
    const definition = this.options.functions?.get(t.text);
    if (definition !== undefined) {
      let primes = 0;
      while (this.isOp("'")) { this.next(); primes += 1; }
      if (this.isOp("^") && this.isOp("{", 1) && this.isOp("'", 2)) {
        this.index += 2;
        while (this.isOp("'")) { this.next(); primes += 1; }
        if (!this.isOp("}")) this.fail({ zh: "缺少 }", en: "missing }" });
        this.next();
      }
      return this.applyDefinition(t, definition, primes);
    }
    const value = this.options.symbols?.get(t.text);
    if (value !== undefined) return value;
    return t.text === "e" ? E : sym(t.text);
  }

  private applyDefinition(name: Token, definition: Definition, primes: number): Term {
    let body = definition.body;
    const [first] = definition.params;
    for (let i = 0; i < primes; i += 1) {
      const d = first === undefined ? null : this.options.derivative?.(body, first) ?? null;
      if (d === null) this.fail({ zh: "不能对它求导", en: "it cannot be differentiated" }, name);
      else body = d;
    }
    if (!this.isOp("(")) return body;
    const open = this.next();
    const args = [this.sum()];
    while (this.isOp(",")) { this.next(); args.push(this.sum()); }
    if (!this.isOp(")")) this.fail({ zh: "缺少 )", en: "missing )" }, open);
    this.next();
    if (args.length !== definition.params.length) this.fail({ zh: `${name.text} 需要 ${definition.params.length} 个自变量`, en: `${name.text} takes ${definition.params.length} arguments` }, name);
    // Fresh names first, so that f(y, x) of a function of (x, y) does not substitute twice.
    const fresh = definition.params.map((_, i) => `arg_${i}_fresh`);
    const renamed = definition.params.reduce((b, p, i) => substitute(b, p, sym(fresh[i] ?? p)), body);
    return fresh.reduce((b, p, i) => substitute(b, p, args[i] ?? int(0)), renamed);
  }

  private application(): Term {
    const t = this.next();
    let name = t.text;
    let power: Term | null = null;
    let base: Term | null = null;
    if (this.isOp("_") && (name === "log")) { this.next(); base = this.argument(); }
    if (this.isOp("^") || this.peek().kind === "superscript") {
      const superscripted = this.peek();
      const e = this.isOp("^") ? (this.next(), this.exponentOfName()) : (this.next(), superscript(superscripted, (m) => this.fail(m, superscripted)));
      const inverse = INVERSES.get(name);
      if (e.kind === "number" && e.value.n === -1n && e.value.d === 1n && inverse !== undefined) { name = inverse; this.note(NOTE_INVERSE); }
      else power = e;
    }
    if (this.isOp("_") && name === "log") { this.next(); base = this.argument(); }
    const make = FUNCTIONS.get(name);
    if (make === undefined) return this.fail({ zh: `不认识的函数 ${name}`, en: `unknown function ${name}` }, t);
    const arg = this.functionArgument(t);
    if (arg.second !== null && name !== "log") this.fail({ zh: `${name} 只有一个自变量`, en: `${name} takes one argument` }, t);
    base ??= arg.second;
    if (name === "log" && base === null) this.note(NOTE_LOG);
    const value = base === null ? make(arg.first) : div(call("log", arg.first), call("log", base));
    return power === null ? value : raise(value, power);
  }

  /** The exponent in sin^2 x: one token or a group, so that x is left for the argument. */
  private exponentOfName(): Term {
    if (this.isOp("-")) { this.next(); return neg(this.exponentOfName()); }
    return this.argument();
  }

  private functionArgument(name: Token): { first: Term; second: Term | null } {
    if (this.isOp("(")) {
      const open = this.next();
      const outer = this.bars;
      this.bars = 0;
      const first = this.sum();
      const second = this.isOp(",") ? (this.next(), this.sum()) : null;
      this.bars = outer;
      if (!this.isOp(")")) this.fail({ zh: "缺少 )", en: "missing )" }, open);
      this.next();
      return { first, second };
    }
    if (this.isOp("{") || this.isOp("[")) return { first: this.group(), second: null };
    if (this.peek().kind === "end" || (this.peek().kind === "op" && !this.isOp("|") && !this.isOp("-"))) this.fail({ zh: `${name.text} 后面缺少自变量`, en: `${name.text} needs an argument` }, name);
    // sin 2x y: the factors up to the next function, sign or bracket.
    const negative = this.isOp("-") ? (this.next(), true) : false;
    let out = this.descend(() => this.power());
    while (this.argumentGoesOn()) out = mul(out, this.power());
    return { first: negative ? neg(out) : out, second: null };
  }

  private argumentGoesOn(): boolean {
    const t = this.peek();
    return t.kind === "symbol" ? this.options.functions?.has(t.text) !== true : t.kind === "pi" || t.kind === "frac" || t.kind === "sqrt";
  }
}

/** a/b, folded when both are literal numbers, so that x^(2/3) has a literal exponent. */
function quotient(a: Term, b: Term): Term {
  if (a.kind === "number" && b.kind === "number" && signQ(b.value) !== 0) return num(divQ(a.value, b.value));
  return div(a, b);
}

function superscript(t: Token, fail: (m: Text) => never): Term {
  const m = /^([+-]?)(\d*)([nx]?)$/.exec(t.text);
  if (m === null || (m[2] === "" && m[3] === "")) return fail({ zh: "上标无法理解", en: "this superscript is not understood" });
  const parts = [...(m[2] === "" ? [] : [int(BigInt(m[2] ?? "1"))]), ...(m[3] === "" ? [] : [sym(m[3] ?? "x")])];
  return m[1] === "-" ? neg(mul(...parts)) : mul(...parts);
}

/** base^exponent; e^u is exp(u); a constant rational exponent becomes a literal. */
function raise(base: Term, exponent: Term): Term {
  const literal = literalOf(exponent);
  if (literal !== null) return literal.n === 1n && literal.d === 1n ? base : pow(base, num(literal));
  return sameTerm(base, E) ? call("exp", exponent) : pow(base, exponent);
}

/** Bits of a literal exponent: beyond this it stays a term. */
const MAX_LITERAL_BITS = 64;

/** The rational that a term without symbols and functions is, when it is small. */
function literalOf(t: Term): Rational | null {
  const small = (q: Rational | null): Rational | null => (q !== null && bitLength(q.n) + bitLength(q.d) <= MAX_LITERAL_BITS ? q : null);
  const all = (ts: readonly Term[], op: (a: Rational, b: Rational) => Rational, start: Rational): Rational | null =>
    ts.reduce<Rational | null>((v, u) => { const q = literalOf(u); return v === null || q === null ? null : small(op(v, q)); }, start);
  switch (t.kind) {
    case "number": return t.value;
    case "sum": return all(t.terms, addQ, rational(0n));
    case "product": return all(t.factors, mulQ, rational(1n));
    case "power": {
      const [b, e] = [literalOf(t.base), literalOf(t.exponent)];
      if (b === null || e === null || !isInteger(e) || absInt(e.n) > 64n || (b.n === 0n && e.n <= 0n)) return null;
      return small(powQ(b, e.n));
    }
    default: return null;
  }
}
