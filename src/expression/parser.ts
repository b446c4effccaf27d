/** The grammar: relations, sums, products with or without a sign, powers, brackets, functions. Recursive descent. */
import { MAX_NODES } from "../certify/kernel/bounds.js";
import { divQ, isInteger, rational } from "../certify/kernel/rational.js";
import { type Term, E, PI, add, call, int, mul, neg, num, pow, sizeOf, sym } from "../certify/kernel/term.js";
import { Application, factorial } from "./application.js";
import { MESSAGES, undefinedFunction } from "./messages.js";
import { CLOSING } from "./characters.js";
import { FUNCTION_LETTERS, MAYBE_FUNCTION_LETTERS, ceiling } from "./names.js";
import { type Definition, type ParseOptions, type Parsed, type RelationOperator, isRelation } from "./parsed.js";
import { degrees, expandedSize, instantiate, isBounded, quotient, raise } from "./literal.js";
import type { Token } from "./tokens.js";

/** Highest order of f'…'(x). */
const MAX_PRIMES = 12;

export class Parser extends Application {
  private readonly options: ParseOptions;
  /** Open |…| around the current place: there an unmarked bar closes. */
  private bars = 0;
  /** Parameters of the definition being read: they hide what is given under the same name. */
  private parameters: ReadonlySet<string>;
  /** Nodes that given names have been expanded to. */
  private expanded = 0;

  constructor(text: string, options: ParseOptions) {
    super(text, new Set([...(options.names ?? []), ...(options.functions?.keys() ?? []), ...(options.symbols?.keys() ?? [])]), options.conventions);
    this.options = options;
    this.parameters = options.parameters ?? new Set();
  }

  whole(): Parsed {
    if (this.isKind("end")) this.fail(MESSAGES.empty);
    const definition = this.definition();
    if (definition !== null) return definition;
    const chain = [this.sum()];
    const ops: RelationOperator[] = [];
    for (let t = this.peek(); t.kind === "op" && isRelation(t.text); t = this.peek()) {
      this.next();
      ops.push(t.text);
      chain.push(this.sum());
    }
    this.end();
    if (!chain.every(isBounded)) this.fail(MESSAGES.tooBig);
    const [only] = chain;
    return ops.length === 0 && only !== undefined ? { kind: "term", term: only } : { kind: "relation", chain, ops };
  }

  /** f(x) = body or y = f(x) = body, for a name that has no meaning yet. */
  private definition(): Parsed | null {
    const start = this.isKind("symbol") && this.isOp("=", 1) && this.parametersAt(2) !== null ? 2 : 0;
    const name = this.peek(start);
    const params = this.parametersAt(start);
    if (params === null || this.options.functions?.has(name.text) === true || this.options.symbols?.has(name.text) === true) return null;
    this.skip(start + 2 * params.length + 3);
    this.parameters = new Set([...this.parameters, ...params]);
    const body = this.sum();
    this.end();
    if (!isBounded(body)) this.fail(MESSAGES.tooBig);
    return { kind: "definition", name: name.text, params, body };
  }

  /** The x, y of "f(x, y) =" at that token; null when something else is there. */
  private parametersAt(start: number): readonly string[] | null {
    if (!this.isKind("symbol", start) || !this.isOp("(", start + 1)) return null;
    const params: string[] = [];
    for (let k = start + 2; this.isKind("symbol", k); k += 2) {
      params.push(this.peek(k).text);
      if (this.isOp(")", k + 1)) return this.isOp("=", k + 2) && new Set(params).size === params.length ? params : null;
      if (!this.isOp(",", k + 1)) return null;
    }
    return null;
  }

  sum(): Term {
    return this.descend(() => {
      const terms: Term[] = [];
      do {
        let sign = 1;
        while (this.isOp("+") || this.isOp("-")) if (this.next().text === "-") sign = -sign;
        const p = this.product();
        terms.push(sign < 0 ? neg(p) : p);
      } while (this.isOp("+") || this.isOp("-"));
      return add(...terms);
    });
  }

  private product(): Term {
    let out = this.unary();
    for (;;) {
      const top = out;
      if (this.take("*")) { out = mul(out, this.unary()); }
      else if (this.take("/") || this.take(":")) {
        const t = this.peek();
        const below = this.denominator();
        this.refuseLeibniz(top, below, t);
        out = quotient(out, below);
      } else if (this.startsImplicit()) out = mul(out, this.implicit());
      else return out;
    }
  }

  /** After a slash. In 1/2x the x is above by default; a blank (1/2 x) or a function after it (1/2 sin x) leaves little doubt. */
  private denominator(): Term {
    let below = this.unary();
    if (!this.startsImplicit()) return below;
    const t = this.peek();
    const isTight = this.previous()?.to === t.from && (t.kind === "symbol" || t.kind === "pi" || t.kind === "op");
    if (this.isOther("product_below_slash", isTight)) while (this.startsImplicit()) below = mul(below, this.implicit());
    return below;
  }

  /** d/dx is no fraction. */
  private refuseLeibniz(top: Term, below: Term, at: Token): void {
    const isD = (t: Term | undefined): boolean => t?.kind === "symbol" && t.name === "d";
    const isUpper = isD(top) || (top.kind === "power" && isD(top.base)) || (top.kind === "product" && isD(top.factors[0]));
    if (isUpper && (isD(below) || (below.kind === "product" && isD(below.factors[0])))) this.fail(MESSAGES.leibniz, at);
  }

  /** A factor without a sign of multiplication; 2\frac{1}{2} could be a mixed number. */
  private implicit(): Term {
    const [before, start] = [this.previous(), this.peek()];
    const isWhole = before?.kind === "number" && this.previous(2)?.text !== "^";
    const factor = this.power();
    if (isWhole && start.kind === "frac" && factor.kind === "number") this.fail(MESSAGES.mixedNumber, start);
    return factor;
  }

  /** Whether the next token begins a factor without a sign of multiplication. */
  private startsImplicit(): boolean {
    const t = this.peek();
    if (t.kind === "number") {
      const before = this.previous()?.text ?? "";
      if (before === ")" || before === "]" || before === "}" || before === "|" || before === "⌋" || before === "⌉" || before === "!") return true;
      return this.fail(before === "%" ? MESSAGES.percent : MESSAGES.twoNumbers);
    }
    if (t.kind === "op") return t.text === "(" || t.text === "{" || t.text === "[" || t.text === "⌊" || t.text === "⌈" || (t.text === "|" && this.opensBar());
    return t.kind === "symbol" || t.kind === "function" || t.kind === "pi" || t.kind === "frac" || t.kind === "sqrt";
  }

  private opensBar(): boolean {
    const { side } = this.peek();
    return side === undefined ? this.bars === 0 : side === "left";
  }

  private unary(): Term {
    if (this.take("-")) return neg(this.descend(() => this.unary()));
    if (this.take("+")) return this.descend(() => this.unary());
    return this.power();
  }

  power(): Term {
    const start = this.peek();
    let base = this.primary();
    for (;;) {
      if (this.isOp("^")) {
        const isLoose = start.kind === "number" || base.kind === "constant";
        this.next();
        const braced = this.isOp("{") || this.isOp("(");
        let exponent = this.exponent();
        if (isLoose && !braced && this.previous()?.kind === "number" && this.isKind("symbol") && this.previous()?.to === this.peek().from && this.isOther("wide_exponent", true)) {
          while (this.isKind("symbol")) exponent = mul(exponent, this.power());
        }
        base = raise(base, exponent);
        if (this.take("°")) base = degrees(base);
        return this.isOp("%") ? this.fail(MESSAGES.percent) : base;
      }
      if (base.kind === "number" && this.take("%")) { base = num(divQ(base.value, rational(100n))); continue; }
      if (this.take("°")) { base = degrees(base); continue; }
      if (this.isOp("!")) {
        base = factorial(base) ?? this.fail(MESSAGES.factorial);
        this.next();
        // 3!! is 3·1 to some and (3!)! to others.
        if (this.isOp("!")) this.fail(MESSAGES.factorial);
        continue;
      }
      if (this.isOp("%")) this.fail(MESSAGES.percent);
      if (this.isOp("'")) this.fail(MESSAGES.prime, start);
      return base;
    }
  }

  private exponent(): Term {
    if (this.isOp("{")) return this.group();
    if (this.take("-")) return neg(this.descend(() => this.exponent()));
    if (this.take("+")) return this.descend(() => this.exponent());
    return this.descend(() => this.power());
  }

  /** (…), […], {…}, ⌊…⌋ or ⌈…⌉. */
  group(): Term {
    const open = this.next();
    const close = CLOSING.get(open.text) ?? "}";
    const t = this.bracketed(() => this.sum());
    this.close(close, open);
    return t;
  }

  /** Inside brackets, bars from outside cannot close. */
  bracketed<T>(rule: () => T): T {
    const outer = this.bars;
    this.bars = 0;
    const out = rule();
    this.bars = outer;
    return out;
  }

  private primary(): Term {
    const t = this.peek();
    switch (t.kind) {
      case "number": this.next(); return num(t.value ?? rational(0n));
      case "pi": this.next(); return PI;
      case "symbol": return this.symbol();
      case "function": return this.application();
      case "frac": return this.fraction();
      case "sqrt": return this.radical();
      case "op":
        if (t.text === "(" || t.text === "[" || t.text === "{") return this.group();
        if (t.text === "⌊") return call("floor", this.group());
        if (t.text === "⌈") return ceiling(this.group());
        return t.text === "|" && t.side !== "right" ? this.absolute() : this.operandExpected();
      default: return this.operandExpected();
    }
  }

  private absolute(): Term {
    const open = this.next();
    this.bars += 1;
    const t = this.sum();
    this.bars -= 1;
    if (!this.isOp("|") || this.peek().side === "left") this.fail(MESSAGES.closingBar, open);
    this.next();
    return call("abs", t);
  }

  /** One argument of \frac, \sqrt or log_: a group or a single token. */
  argument(): Term {
    return this.isOp("{") || this.isOp("(") ? this.group() : this.descend(() => this.primary());
  }

  private fraction(): Term {
    const start = this.next();
    const part = (): Term => {
      const t = this.peek();
      if (t.kind === "number" && t.text.length > 1) this.fail(MESSAGES.fractionBraces, t);
      return this.argument();
    };
    const top = part();
    const below = part();
    this.refuseLeibniz(top, below, start);
    return quotient(top, below);
  }

  private radical(): Term {
    const t = this.next();
    let q = t.text === "" ? 2n : BigInt(t.text);
    if ((t.text === "" || t.text === "2") && this.isOp("[")) {
      const index = this.group();
      if (index.kind !== "number" || !isInteger(index.value) || index.value.n < 2n || index.value.n > 100n) return this.fail(MESSAGES.rootIndex, t);
      q = index.value.n;
    }
    if (this.isKind("end")) this.operandExpected();
    const isBare = !this.isOp("{") && !this.isOp("(");
    const radicand = this.argument();
    if (isBare && this.isOp("^")) this.fail(MESSAGES.bareRadicand, t);
    return pow(radicand, num(rational(1n, q)));
  }

  private symbol(): Term {
    const t = this.next();
    if (this.parameters.has(t.text)) return sym(t.text);
    const definition = this.options.functions?.get(t.text);
    if (definition !== undefined) return this.applyDefinition(t, definition);
    const value = this.options.symbols?.get(t.text);
    if (value !== undefined) { this.spend(sizeOf(value), t); return value; }
    if (t.text === "e") return E;
    if (t.text === "E" && this.options.euler === true) return E;
    if (this.isOp("'")) this.fail(MESSAGES.prime, t);
    const isShort = (this.isKind("symbol", 1) || this.isKind("number", 1)) && this.isOp(")", 2);
    if (this.isOp("(") && (FUNCTION_LETTERS.has(t.text) || (MAYBE_FUNCTION_LETTERS.has(t.text) && isShort))) this.fail(undefinedFunction(t.text), t);
    return sym(t.text);
  }

  private spend(nodes: number, at: Token): void {
    this.expanded += nodes;
    if (this.expanded > MAX_NODES) this.fail(MESSAGES.tooBig, at);
  }

  /** f(u), f'(u), f''(u); f alone is its body. */
  private applyDefinition(name: Token, definition: Definition): Term {
    let body = definition.body;
    const [first] = definition.params;
    for (let primes = 1; this.take("'"); primes += 1) {
      if (primes > MAX_PRIMES) this.fail(MESSAGES.manyPrimes, name);
      const d = first === undefined ? null : this.options.derivative?.(body, first) ?? null;
      if (d === null) return this.fail(MESSAGES.notDifferentiable, name);
      if (!isBounded(d)) return this.fail(MESSAGES.tooBig, name);
      body = d;
    }
    if (this.isOp("^") && this.followedByArguments()) this.fail(MESSAGES.functionPower, name);
    if (!this.isOp("(")) { this.spend(sizeOf(body), name); return body; }
    const args = this.argumentList(name, definition.params.length);
    this.spend(expandedSize(body, new Map(definition.params.map((p, i) => [p, sizeOf(args[i] ?? int(0), MAX_NODES)]))), name);
    return instantiate(body, new Map(definition.params.map((p, i) => [p, args[i] ?? int(0)])));
  }

  /** Whether an exponent is here and a bracket follows it: f^2(x), f^{-1}(x), f^(2)(x). */
  private followedByArguments(): boolean {
    let k = this.isOp("-", 1) ? 2 : 1;
    for (let depth = 0; !this.isKind("end", k); k += 1) {
      if (this.isOp("{", k) || this.isOp("(", k)) depth += 1;
      if (this.isOp("}", k) || this.isOp(")", k)) depth -= 1;
      if (depth <= 0) return this.isOp("(", k + 1);
    }
    return false;
  }

  protected isFunctionName(name: string): boolean {
    return this.options.functions?.has(name) === true && !this.parameters.has(name);
  }
}
