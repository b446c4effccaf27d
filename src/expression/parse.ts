/**
 * Expressions in plain text, Unicode and LaTeX → terms. Untrusted: the read-back shows what was understood.
 * Conventions (each is told in a note): log is natural; 1/2x is (1/2)·x; sin^{-1} is arcsin; sin x/2 is (sin x)/2;
 * sin 2x^2 is sin(2x^2); sin 30 is in radians. The other readings: conventions.ts.
 */
import { guarded } from "./fault.js";
import type { ParseOptions, ParseResult } from "./parsed.js";
import { Parser } from "./parser.js";

export type { Definition, ParseOptions, ParseResult, Parsed, RelationOperator } from "./parsed.js";

/** Parses a whole text of at most MAX_EXPRESSION_CHARS UTF-16 units, in linear time. Never throws. */
export function parseExpression(text: string, options: ParseOptions = {}): ParseResult {
  return guarded(text, () => {
    const parser = new Parser(text, options);
    const value = parser.whole();
    return { ok: true, value, notes: parser.notes, choices: parser.choices };
  });
}
