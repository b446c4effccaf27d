/** Strings of a plan → terms: the Reader that operations use. Errors point at the field and the character. */
import { differentiate, occursIn } from "../certify/kernel/derivative.js";
import { type Interval } from "../certify/kernel/region.js";
import { type Term, int, mul, symbolsOf } from "../certify/kernel/term.js";
import { CertaError, type Span } from "../errors.js";
import type { Text } from "../language.js";
import type { Choice, Convention } from "../expression/conventions.js";
import { splitEquations } from "../expression/equations.js";
import { parseInterval } from "../expression/interval.js";
import { type Definition, type ParseOptions, type Parsed, parseExpression } from "../expression/parse.js";
import { UnitSystem, parseUnit, splitUnit } from "../expression/units.js";
import { splitRelations } from "../expression/relations.js";
import type { Comparison, Equation, Reader } from "../operations/reader.js";
import type { WirePlan } from "./plan.js";
import { theUnknown, theUnknowns } from "./unknowns.js";

export type { Choice };

export class PlanReader implements Reader {
  /** Conventions that were used, for the read-back. */
  readonly notes: Text[] = [];
  /** Places with two readings, whichever was taken. */
  readonly choices: Choice[] = [];
  private readonly conventions: ReadonlySet<Convention>;
  private readonly functions = new Map<string, Definition>();
  private readonly symbols = new Map<string, Term>();
  private readonly units = new UnitSystem();
  private pointer = "/plan";
  /** Parameter of the function last given: the variable meant when nothing nearer says so. */
  private parameter: string | undefined;
  /** The variable that this step's own formula names: the x of f(x) = …, the t of f(t) for a given f. */
  private named: string | undefined;

  private readonly given: WirePlan["given"];
  /** Parameters of the definition that is being read. */
  private bound: ReadonlySet<string> = new Set();

  constructor(plan: WirePlan, pointer = "/plan") {
    this.pointer = pointer;
    this.given = plan.given;
    this.conventions = new Set(plan.conventions ?? []);
    for (const [i, g] of plan.given.entries()) {
      const taken = plan.given.slice(0, i).some((before) => before.name === g.name);
      if (taken) throw new CertaError("invalid_plan", { zh: `${g.name} 定义了两次`, en: `${g.name} is defined twice` }, { pointer: `${pointer}/given/${i}/name` });
    }
    this.readGiven();
  }

  /** Definitions may hold letters whose values earlier steps find: they are read again when a step has its result. */
  private readGiven(): void {
    for (const [i, g] of this.given.entries()) {
      const field = `/given/${i}/expr`;
      if (g.params !== undefined) {
        // Inside f(a) = a² the letter a is the parameter, whatever a = 3 says elsewhere.
        this.bound = new Set(g.params);
        this.functions.set(g.name, { params: g.params, body: this.term(g.expr, field) });
        this.bound = new Set();
      }
      else this.symbols.set(g.name, this.quantity(g.expr, field));
      this.parameter = g.params?.[0] ?? this.parameter;
    }
    this.named = undefined;
  }

  /** Makes the result of an earlier step available under its id. */
  define(id: string, value: Term): void {
    this.symbols.set(id, value);
    const at = this.pointer;
    this.pointer = at.replace(/\/steps\/\d+$/, "");
    this.readGiven();
    this.pointer = at;
  }

  /** Prefix of the fields read next, e.g. /plan/steps/0. */
  at(pointer: string): void {
    this.pointer = pointer;
    this.named = undefined;
  }

  private options(): ParseOptions {
    return {
      functions: this.functions, symbols: this.symbols, parameters: this.bound, conventions: this.conventions,
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
    this.choices.push(...r.choices);
    return r.value;
  }

  term(text: string, field: string): Term {
    const p = this.parse(text, field);
    if (p.kind === "term") { this.named = this.argumentIn(text) ?? this.named; return p.term; }
    if (p.kind === "definition") { this.named = p.params[0]; return p.body; }
    const [left, right] = p.chain;
    if (p.ops.length === 1 && p.ops[0] === "=" && left?.kind === "symbol" && right !== undefined && !occursIn(right, left.name)) return right;
    return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这里应为式子,而不是关系式", en: "an expression is expected here, not a relation" } });
  }

  /** The variable of a text that is only a given function, `f` or `f(t)`. */
  private argumentIn(text: string): string | undefined {
    const m = /^\s*([A-Za-z\u0370-\u03ff]\w*)\s*(?:\(\s*([A-Za-z\u0370-\u03ff]\w*)\s*\))?\s*$/.exec(text);
    const params = this.functions.get(m?.[1] ?? "")?.params;
    return params?.length === 1 ? (m?.[2] ?? params[0]) : undefined;
  }

  equation(text: string, field: string): Equation {
    const p = this.parse(text, field);
    if (p.kind === "term") return { left: p.term, right: int(0) };
    const [left, right] = p.kind === "relation" ? p.chain : [];
    if (p.kind === "relation" && p.ops.length === 1 && p.ops[0] === "=" && left !== undefined && right !== undefined) return { left, right };
    if (p.kind === "definition") return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这是函数的定义,不是方程", en: "this defines a function; it is not an equation" } });
    return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这里应为一个等式", en: "one equation with “=” is expected here" } });
  }

  relation(text: string, field: string): readonly (readonly Comparison[])[] {
    const parts = splitRelations(text);
    if (parts.some((all) => all.length === 0)) return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "这里应为一个不等式", en: "an inequality is expected here" } });
    return parts.map((all) => all.flatMap((piece) => {
      const p = this.parse(piece, field);
      if (p.kind !== "relation") return this.fail(piece, field, { span: { from: 0, to: piece.length }, message: { zh: "这里应为一个不等式", en: "an inequality is expected here" } });
      return p.ops.map((op, i): Comparison => ({ left: p.chain[i] ?? int(0), op, right: p.chain[i + 1] ?? int(0) }));
    }));
  }

  equations(text: string, field: string): readonly Equation[] {
    const pieces = splitEquations(text);
    if (pieces === null) return this.fail(text, field, { span: { from: 0, to: text.length }, message: { zh: "看不出方程之间的分界,请用逗号或换行分开", en: "it is not clear where one equation ends: separate them by commas or lines" } });
    return pieces.flatMap((piece) => {
      const p = this.parse(piece, field);
      if (p.kind !== "relation" || p.ops.some((op) => op !== "=")) return [this.equation(piece, field)];
      return p.chain.slice(1).map((right, i): Equation => ({ left: p.chain[i] ?? right, right }));
    });
  }

  unknowns(asked: readonly string[] | undefined, all: boolean, count: number, ...terms: readonly Term[]): readonly string[] {
    const free = [...new Set(terms.flatMap((t) => symbolsOf(t)))];
    asked?.forEach((name) => { this.refuseNumber(name, "/vars"); });
    const found = all && asked !== undefined ? asked : theUnknowns(free, asked ?? [], count);
    if (found !== null && found.length > 0) return found;
    throw new CertaError("invalid_plan", { zh: `方程组里有 ${free.slice(0, 8).join("、")} 几个字母,请用 vars 指明哪些是未知数`, en: `the system has the letters ${free.slice(0, 8).join(", ")}: say with vars which are the unknowns` }, { pointer: `${this.pointer}/vars` });
  }

  interval(text: string, field: string): Interval {
    const r = parseInterval(text, this.options());
    return r.ok ? r.interval : this.fail(text, field, r.error);
  }

  variable(asked: string | undefined, ...terms: readonly Term[]): string {
    const name = this.choose(asked, terms);
    this.refuseNumber(name, "/var");
    if (!this.symbols.has(name)) return name;
    throw new CertaError("invalid_plan", { zh: `${name} 已给定了值,不能再作变量`, en: `${name} is given a value, so it cannot be the variable` }, { pointer: `${this.pointer}/var` });
  }

  /** In formulas e is a number: the limit of e as e → 0 would be that number, and e² = 4 would have no solution for e. */
  private refuseNumber(name: string, field: string): void {
    if (name !== "e" && name !== "pi" && name !== "π") return;
    throw new CertaError("invalid_plan", { zh: `${name} 在式子里是一个数,不能作变量,请换一个字母`, en: `${name} is a number in formulas, so it cannot be the variable: use another letter` }, { pointer: `${this.pointer}${field}` });
  }

  private choose(asked: string | undefined, terms: readonly Term[]): string {
    const known = asked ?? this.named;
    if (known !== undefined) return known;
    const free = [...new Set(terms.flatMap((t) => symbolsOf(t)))];
    if (this.parameter !== undefined && free.includes(this.parameter)) return this.parameter;
    const unknown = free.length === 0 ? (this.parameter ?? "x") : theUnknown(free);
    if (unknown !== null) return unknown;
    const list = free.slice(0, 6);
    throw new CertaError("invalid_plan", { zh: `式子里有 ${list.join("、")} 几个字母,请用 var 指明哪一个是变量`, en: `the formula has the letters ${list.join(", ")}: say with var which one is the variable` }, { pointer: `${this.pointer}/var` });
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
