/** A wording that fits but for one formula that does not parse: the error belongs to that formula, with its place. */
import { CertaError } from "../errors.js";
import { parseExpression } from "../expression/parse.js";
import { type Budget, type SlotTest, match } from "./matching.js";
import type { Pattern } from "./pattern.js";
import { holdsProse } from "./prose.js";
import { type Known, slotTest, slotText } from "./slots.js";

/** Names of three letters and more that a formula may hold. */
const KNOWN_LONG = /^(?:\\.*|sin|cos|tan|cot|sec|csc|log|exp|sqrt|abs|arcsin|arccos|arctan|asin|acos|atan|sinh|cosh|tanh|sinx|cosx|tanx|lnx|logx)$/i;

/** Looks like mathematics and like nothing else: a comma or a word means that more was said than one formula. */
function looksLikeFormula(raw: string): boolean {
  if (raw === "" || /[\u3400-\u9fff,;、。?]|:\s/.test(raw) || !/[\d=+*/^()\\|-]/.test(raw) || holdsProse(raw)) return false;
  return [...raw.matchAll(/\\?[A-Za-z]{3,}/g)].every((m) => KNOWN_LONG.test(m[0])) && !/[A-Za-z]\s+[A-Za-z]{2,}\s/.test(raw);
}

/** Kinds of slots that hold one formula and nothing else. */
const FORMULAS: ReadonlySet<string> = new Set(["expr", "equation", "value"]);
const holdsFormula = (pattern: readonly Pattern[]): boolean => pattern.some((p) => (p.kind === "slot" ? FORMULAS.has(p.type) : p.kind === "choice" && p.options.some(holdsFormula)));

/**
 * `patterns`: those whose words the text has. Throws CertaError("invalid_expression") that points into the question, or returns
 * when no formula is to blame. `origin`: where in the question a place of the text comes from.
 */
export function blameFormula(text: string, known: Known, origin: (at: number) => number, question: string, patterns: readonly (readonly Pattern[])[], budget: Budget): void {
  const real = slotTest(text, known);
  const fit = (type: string, from: number, to: number): boolean => real(type, from, to) || (FORMULAS.has(type) && looksLikeFormula(slotText(text, { type, from, to })));
  const lenient: SlotTest = Object.assign(fit, { somewhere: real.somewhere, reach: real.reach });
  for (const pattern of patterns) {
    if (pattern.length === 1 || !holdsFormula(pattern)) continue;
    for (const slot of match(pattern, text, lenient, budget).slots ?? []) {
      if (real(slot.type, slot.from, slot.to)) continue;
      const r = parseExpression(text.slice(slot.from, slot.to));
      // A command that we do not know (\\int) is our limit, not the caller's mistake.
      if (r.ok || text[slot.from + r.error.span.from] === "\\") continue;
      throw new CertaError("invalid_expression", r.error.message, { pointer: "/question", source: question, span: { from: origin(slot.from + r.error.span.from), to: origin(slot.from + r.error.span.to) } });
    }
  }
}
