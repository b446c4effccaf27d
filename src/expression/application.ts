/** Functions and their arguments, with or without brackets: sin(x), sin 2x, sin^2 x, log_2 x, log(x, b). */
import { type Rational, absInt, equalQ, isInteger, rational } from "../certify/kernel/rational.js";
import { type Term, call, div, int, integerOf, mul, neg } from "../certify/kernel/term.js";
import { Cursor } from "./cursor.js";
import { isolatedRoot } from "./isolated.js";
import { degrees, quotient, raise } from "./literal.js";
import { MESSAGES, NOTES, argumentMissing, arity, inverseUnclear, unknownFunction } from "./messages.js";
import { FUNCTIONS, INVERSES, ISOLATED_ROOT } from "./names.js";
import type { Token } from "./tokens.js";

/** Functions of an angle. */
const ANGLES: ReadonlySet<string> = new Set(["sin", "cos", "tan", "tg", "cot", "ctg", "sec", "csc", "cosec"]);

/** 30, 45, 120, -90: an angle that is round in degrees, and none in radians. */
const isRound = (q: Rational): boolean => isInteger(q) && absInt(q.n) >= 10n && q.n % 5n === 0n;

export abstract class Application extends Cursor {
  abstract sum(): Term;
  abstract power(): Term;
  abstract group(): Term;
  abstract argument(): Term;
  protected abstract isFunctionName(name: string): boolean;
  abstract bracketed<T>(rule: () => T): T;

  protected application(): Term {
    const t = this.next();
    let name = t.text;
    if (name === ISOLATED_ROOT) return this.isolated(t);
    let base = name === "log" && this.take("_") ? this.argument() : null;
    let power: Term | null = null;
    if (this.take("^")) {
      power = this.exponentOfName();
      if (power.kind === "number" && equalQ(power.value, rational(-1n))) {
        const inverse = INVERSES.get(name);
        if (inverse === undefined) return this.fail(inverseUnclear(name), t);
        this.note(NOTES.inverse);
        [name, power] = [inverse, null];
      }
    }
    if (base === null && name === "log" && this.take("_")) base = this.argument();
    const make = FUNCTIONS.get(name);
    if (make === undefined) return this.fail(unknownFunction(name), t);
    let [argument, second]: readonly (Term | undefined)[] = [];
    let outer: Term | null = null;
    if (this.isOp("(")) [argument, second] = this.argumentList(t, name === "log" && base === null ? 2 : 1);
    else [argument, outer] = this.looseArgument(t);
    if (argument === undefined) return this.fail(argumentMissing(name), t);
    base ??= second ?? null;
    if (name === "log" && base === null && this.isOther("common_log", true)) base = int(10);
    if (argument.kind === "number" && ANGLES.has(name) && isRound(argument.value) && this.isOther("degrees", true)) argument = degrees(argument);
    const bare = base === null ? make(argument) : div(call("log", argument), call("log", base));
    const value = power === null ? bare : raise(bare, power);
    return outer === null ? value : raise(value, outer);
  }

  /** The exponent in sin^2 x: one token or a group, so that x is left for the argument. */
  private exponentOfName(): Term {
    return this.take("-") ? neg(this.descend(() => this.exponentOfName())) : this.argument();
  }

  /** (a, b, …): `count` of them; log may have one or two. */
  protected argumentList(name: Token, count: number): readonly Term[] {
    const open = this.next();
    const args = this.bracketed(() => {
      const list = [this.sum()];
      while (this.take(",")) list.push(this.sum());
      return list;
    });
    this.close(")", open);
    if (args.length !== count && !(name.text === "log" && args.length === 1)) this.fail(arity(name.text, name.text === "log" ? 1 : count), name);
    return args;
  }

  /** The argument of sin 2x, sin -x, sin|x|, sin{x}: the factors up to the next sign, bracket or function; and the power of the whole, in the reading of sin 2x^2 that has one. */
  private looseArgument(name: Token): readonly [Term, Term | null] {
    if (this.isOp("{") || this.isOp("[")) return [this.group(), null];
    const bar = this.isOp("|") && this.peek().side !== "right";
    if (this.isKind("end") || (this.isKind("infinity") || (this.isKind("op") && !bar && !this.isOp("-") && !this.isOp("⌊") && !this.isOp("⌈")))) this.fail(argumentMissing(name.text), name);
    const isNegative = this.take("-");
    let last = this.descend(() => this.power());
    let out = last;
    let rest: Term | null = null;
    let isCoefficient = this.isCoefficient();
    while (this.argumentGoesOn(isCoefficient)) {
      isCoefficient &&= this.isKind("pi");
      [rest, last] = [out, this.power()];
      out = mul(rest, last);
    }
    if (rest !== null && last.kind === "power" && last.exponent.kind === "number" && isInteger(last.exponent.value) && this.isOther("power_of_function", false)) {
      const inside = mul(rest, last.base);
      return [isNegative ? neg(inside) : inside, last.exponent];
    }
    out = this.wider(out, isCoefficient);
    return [isNegative ? neg(out) : out, null];
  }

  /** sin x/2, sin 1/x and sin 2*x: what follows may belong to the argument. A letter before a letter or a bracket (sin x/x, sin x(x+1)): hardly. */
  private wider(argument: Term, isCoefficient: boolean): Term {
    const [sign, after] = [this.peek(), this.peek(1)];
    const isTight = this.previous()?.to === sign.from && sign.to === after.from;
    if (this.isOp("/") || this.isOp(":")) {
      if (!this.isOther("wide_argument", isTight && (isCoefficient || after.kind === "number" || after.kind === "pi"))) return argument;
      this.next();
      return quotient(argument, this.power());
    }
    if (isCoefficient && this.isOp("*")) {
      if (!this.isOther("wide_argument", isTight)) return argument;
      this.next();
      return mul(argument, this.power());
    }
    return this.isOp("(") && this.isOther("wide_argument", false) ? mul(argument, this.group()) : argument;
  }

  /** Whether the argument so far is a number or π: then a bracket belongs to it, as in sin 2(x+1). */
  private isCoefficient(): boolean {
    const before = this.previous();
    return before?.kind === "number" || before?.kind === "pi";
  }

  private argumentGoesOn(isCoefficient: boolean): boolean {
    const t = this.peek();
    if (t.kind === "op" && t.text === "(") return isCoefficient;
    if (t.kind === "symbol") return !this.isFunctionName(t.text);
    return t.kind === "pi" || t.kind === "frac" || t.kind === "sqrt";
  }

  /** root(polynomial, lo, hi), as the printer writes it. */
  private isolated(name: Token): Term {
    if (!this.isOp("(")) this.fail(MESSAGES.isolatedRoot, name);
    const [polynomial, lo, hi] = this.argumentList(name, 3);
    return isolatedRoot(polynomial ?? int(0), lo ?? int(0), hi ?? int(0)) ?? this.fail(MESSAGES.isolatedRoot, name);
  }
}

/** Factorials above it are longer than what the kernel takes for a number anyway. */
const MAX_FACTORIAL = 200n;

/** n! of a literal as a number; null for anything else. */
export function factorial(t: Term): Term | null {
  const n = integerOf(t);
  if (n === null || n < 0n || n > MAX_FACTORIAL) return null;
  let product = 1n;
  for (let i = 2n; i <= n; i += 1n) product *= i;
  return int(product);
}
