/** What an expression can be, and what may be given beforehand. */
import type { Term } from "../certify/kernel/term.js";
import type { Text } from "../language.js";
import type { Choice, Convention } from "./conventions.js";
import type { Faulty } from "./fault.js";

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
  /** Symbols that stay symbols, whatever else has the same name: the parameters of the function whose body is read. */
  readonly parameters?: ReadonlySet<string>;
  /** E is Euler's number, as in what the kernel prints and SymPy reads; a person's E is an energy or a point. */
  readonly euler?: boolean;
  /** Where a formula has two readings: the ones that are not the default. */
  readonly conventions?: ReadonlySet<Convention>;
  /** For f'(x); null when it cannot. */
  readonly derivative?: (body: Term, variable: string) => Term | null;
}

export type RelationOperator = "=" | "<" | "<=" | ">" | ">=" | "!=";
export type Parsed =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "relation"; readonly chain: readonly Term[]; readonly ops: readonly RelationOperator[] }
  | { readonly kind: "definition"; readonly name: string; readonly params: readonly string[]; readonly body: Term };
export type ParseResult = { readonly ok: true; readonly value: Parsed; readonly notes: readonly Text[]; readonly choices: readonly Choice[] } | Faulty;

const RELATIONS: ReadonlySet<string> = new Set(["=", "<", "<=", ">", ">=", "!="]);
export const isRelation = (s: string): s is RelationOperator => RELATIONS.has(s);
