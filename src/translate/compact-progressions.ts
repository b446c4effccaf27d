/** The canonical spelling of a progression: `arithmetic sequence,a_3=7,S_5=20`; asked: `a_10`, `d`, `a_n`, `S_n`. */
import { progressionTarget, progressionText } from "../expression/progressions.js";
import { compactFormula } from "./compact.js";

const NO_FUNCTIONS: ReadonlySet<string> = new Set();
const spelt = (t: string): string | null => compactFormula(t.replace(/_\s*\{\s*(\d+)\s*\}/g, "_$1"), NO_FUNCTIONS);

/** Null when it cannot be spelt so: signs of terms, three terms of another progression. */
export function compactProgressionFacts(text: string): string | null {
  const said = progressionText(text);
  if (said === null || said.positive || said.changing || said.nonzero.length > 0 || said.triples.length > 0) return null;
  const facts = said.facts.map(spelt);
  return facts.includes(null) ? null : [`${said.kind} sequence`, ...facts].join();
}

export function compactProgressionTarget(text: string): string | null {
  const asked = progressionTarget(text);
  return asked === null ? null : asked.ask === "term" ? "a_n" : asked.ask === "sum" ? "S_n" : spelt(asked.expr);
}
