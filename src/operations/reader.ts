/** What an operation uses to turn the strings of its step into terms. Implemented in translate/elaborate.ts. */
import type { Interval } from "../certify/kernel/region.js";
import type { Term } from "../certify/kernel/term.js";

export interface Equation {
  readonly left: Term;
  readonly right: Term;
}

/** left op right. */
export interface Comparison {
  readonly left: Term;
  readonly op: "<" | "<=" | ">" | ">=" | "!=" | "=";
  readonly right: Term;
}

/** All methods throw CertaError("invalid_expression" | "invalid_plan") that points at the field and the character. */
export interface Reader {
  /** An expression; `y = …` and `f(x) = …` give the right side; given functions and earlier steps are expanded. */
  term(text: string, field: string): Term;
  /** An equation; a bare expression means expr = 0. */
  equation(text: string, field: string): Equation;
  /** Relations joined by and, or: one of the lists holds, each of them with all its members. A chain a < b < c is two relations. */
  relation(text: string, field: string): readonly (readonly Comparison[])[];
  /** One equation or several: `x + y = 5, x - y = 1`, lines, LaTeX cases; a chain a = b = c gives two. */
  equations(text: string, field: string): readonly Equation[];
  /** The unknowns of a system of `count` equations: `asked` when `all` says that it lists them, else found from the letters. */
  unknowns(asked: readonly string[] | undefined, all: boolean, count: number, ...terms: readonly Term[]): readonly string[];
  /** `[0, 2*pi]`, `(0, oo)`, `x > 0`, `0 <= x < 1`, `R`. Ends are constants. */
  interval(text: string, field: string): Interval;
  /** The variable meant: `asked` if given, else the parameter of the function named, else the only free symbol, else x, y, t… */
  variable(asked: string | undefined, ...terms: readonly Term[]): string;
  /** An expression that may end in a unit (`8 m`, `5 km/h`): the unit becomes a symbol `unit_m`, one per dimension in a problem. */
  quantity(text: string, field: string): Term;
  /** A unit alone, e.g. `cm^2`; it also fixes the unit of its dimension when it is read first. */
  unit(text: string, field: string): Term;
}
