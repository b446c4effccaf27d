/**
 * Terms as an engine writes them, and back. Symbols travel as single letters: `i` and `e` mean something else to an engine,
 * a name of several letters may become a product, and unit_m is printed m.
 */
import { printPlain } from "../certify/kernel/print.js";
import { type Term, parts, substitute, sym, symbolsOf } from "../certify/kernel/term.js";
import { parseExpression } from "../expression/parse.js";

/** No e (constant), i (imaginary unit), d (differential), o, l (read as digits by people who debug). */
const LETTERS = "xyztuvwabcfghjkmnpqrs";

export interface EngineText {
  readonly text: string;
  /** The letter that stands for a symbol of the term. */
  letterOf(symbol: string): string;
  /** A term over the same symbols; null when the text is no such term: an unknown function, the imaginary unit, a new name. */
  read(text: string): Term | null;
}

const hasRoot = (t: Term): boolean => t.kind === "root" || parts(t).some(hasRoot);

/** null when the term holds what an engine does not know: `root` terms, or more symbols than there are letters. */
export function engineText(t: Term): EngineText | null {
  const symbols = symbolsOf(t);
  if (hasRoot(t) || symbols.length > LETTERS.length) return null;
  const kept = symbols.filter((s) => s.length === 1 && LETTERS.includes(s));
  const spare = [...LETTERS].filter((l) => !kept.includes(l));
  const letters = new Map(symbols.map((s) => [s, kept.includes(s) ? s : spare.shift() ?? s]));
  // In two rounds: a letter given to one symbol must not be taken for another.
  const marked = symbols.reduce((u, s) => substitute(u, s, sym(`${s}_sent`)), t);
  const sent = symbols.reduce((u, s) => substitute(u, `${s}_sent`, sym(letters.get(s) ?? s)), marked);
  const back = new Map([...letters].map(([s, l]) => [l, sym(s)]));
  return {
    text: printPlain(sent).replace(/\bE\b/g, "e"),
    letterOf: (symbol) => letters.get(symbol) ?? "x",
    read(answer) {
      const r = parseExpression(answer, { symbols: back });
      if (!r.ok || r.value.kind !== "term") return null;
      const { term } = r.value;
      return symbolsOf(term).every((s) => symbols.includes(s)) ? term : null;
    },
  };
}
