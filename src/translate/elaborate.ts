/** Strings of a plan → terms: the Reader that operations use. Errors point at the field and the character. */
import { differentiate, occursIn } from "../certify/kernel/derivative.js";
import { type Interval } from "../certify/kernel/region.js";
import { type Term, int, mul, symbolsOf } from "../certify/kernel/term.js";
import { CertaError, type Span } from "../errors.js";
import type { Text } from "../language.js";
import { parseInterval } from "../expression/interval.js";
import { type Definition, type ParseOptions, type Parsed, parseExpression } from "../expression/parse.js";
import { UnitSystem, parseUnit, splitUnit } from "../expression/units.js";
import type { Equation, Reader } from "../operations/reader.js";
import type { WirePlan } from "./plan.js";

/** Variables that are taken when several symbols are free, in this order. */
const USUAL = ["x", "t", "y", "u", "z", "s", "n", "r", "θ", "theta"];

export class PlanReader implements Reader {
  /** Conventions that were used, for the read-back. */
  readonly notes: Text[] = [];
  private readonly functions = new Map<string, Definition>();
  private readonly symbols = new Map<string, Term>();
  private readonly units = new UnitSystem();
  private pointer = "/plan";
  /** Parameter of the function last defined: the variable meant when nothing else says so. */
  private parameter: string | undefined;

  constructor(plan: WirePlan, pointer = "/plan") {
    this.pointer = pointer;
    for (const [i, g] of plan.given.entries()) {
      const field = `/given/${i}/expr`;
      const taken = this.functions.has(g.name) || this.symbols.has(g.name);
      if (taken) throw new CertaError("invalid_plan", { zh: `${g.name} 定义了两次`, en: `${g.name} is defined twice` }, { pointer: `${pointer}/given/${i}/name` });
      if (g.params !== undefined) this.functions.set(g.name, { params: g.params, body: this.term(g.expr, field) });
      else this.symbols.set(g.name, this.quantity(g.expr, field));
      this.parameter = g.params?.[0] ?? this.parameter;
    }
  }

  /** Makes the result of an earlier step available under its id. */
  define(id: string, value: Term): void {
    this.symbols.set(id, value);
  }

  /** Prefix of the fields read next, e.g. /plan/steps/0. */
  at(pointer: string): void {
    this.pointer = pointer;
  }

  private options(): ParseOptions {
    return {
      functions: this.functions, symbols: this.symbols,
      names: new Set([...this.symbols.keys(), ...this.functions.keys()].filter((n) => n.length > 1)),
      derivative: (body, variable) => differentiate(body, variable),
    };
  }

  private fail(text: string, field: string, error: { readonly span: Span; readonly message: Text }): never {
    throw new CertaError("invalid_expression", error.message, { pointer: `${this.pointer}${field}`, source: text, span: error.span });
  }

  private parse(text: string, field: string): Parsed {
    const r = parseExpression(text, this.options());
    if (!r.ok) return this.fail(text, field, r.error);
    for (const n of r.notes) if (!this.notes.includes(n)) this.notes.push(n);
    return r.value;
  }

  term(text: string, field: string): Term {
    const p = this.parse(text, field);
    if (p.kind === "term") return p.term;
    if (p.kind === "definition") { this.parameter = p.params[0]; return p.body; }
    const [left, right] = p.chain;
    if (p.ops.length === 1 && p.ops[0] === "=" && left?.kind === "symbol" && right !== undefined && !occursIn(right, left.name)) return right;
    return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这里应为式子,而不是关系式", en: "an expression is expected here, not a relation" } });
  }

  equation(text: string, field: string): Equation {
    const p = this.parse(text, field);
    if (p.kind === "term") return { left: p.term, right: int(0) };
    const [left, right] = p.kind === "relation" ? p.chain : [];
    if (p.kind === "relation" && p.ops.length === 1 && p.ops[0] === "=" && left !== undefined && right !== undefined) return { left, right };
    if (p.kind === "definition") return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这是函数的定义,不是方程", en: "this defines a function; it is not an equation" } });
    return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这里应为一个等式", en: "one equation with “=” is expected here" } });
  }

  interval(text: string, field: string): Interval {
    const r = parseInterval(text, this.options());
    return r.ok ? r.interval : this.fail(text, field, r.error);
  }

  variable(asked: string | undefined, ...terms: readonly Term[]): string {
    if (asked !== undefined) return asked;
    const free = [...new Set(terms.flatMap((t) => symbolsOf(t)))];
    const [only] = free;
    if (free.length === 1 && only !== undefined) return only;
    if (this.parameter !== undefined && (free.length === 0 || free.includes(this.parameter))) return this.parameter;
    return USUAL.find((v) => free.includes(v)) ?? only ?? "x";
  }

  quantity(text: string, field: string): Term {
    const split = splitUnit(text);
    if (split === null) return this.term(text, field);
    return mul(this.term(split.value, field), this.units.term(split.unit));
  }

  unit(text: string, field: string): Term {
    const parts = parseUnit(text);
    if (parts === null) return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "不认识的单位", en: "unknown unit" } });
    return this.units.term(parts);
  }
}
