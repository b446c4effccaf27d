/**
 * What of a problem was not understood, as short as it can be quoted: the words that stand in no wording; else the clause at
 * which the furthest wording stopped; else the last clause.
 */
import { holdsProse } from "./prose.js";
import type { Pattern } from "./pattern.js";

/** Words quoted at most, and characters of a clause. */
const MAX_WORDS = 4;
const MAX_CHARS = 120;
const MAX_PHRASE = 40;

/** All English words of the wordings, in small letters. */
export function vocabularyOf(patterns: readonly (readonly Pattern[])[]): ReadonlySet<string> {
  const out = new Set<string>();
  const collect = (items: readonly Pattern[]): void => {
    for (const p of items) {
      if (p.kind === "word") for (const w of p.text.split(/[^a-z]+/)) out.add(w);
      else if (p.kind === "choice") p.options.forEach(collect);
    }
  };
  patterns.forEach(collect);
  return out;
}

/** Names that formulas hold. */
const MATHEMATICS = /^(?:sin|cos|tan|cot|sec|csc|log|exp|sqrt|cbrt|abs|arc\w*|asin|acos|atan|a?sinh|a?cosh|a?tanh|lim|max|min|det|inf|infinity|oo|pi|theta|alpha|beta|gamma|delta|lambda|sigma|omega|phi)$/;

/** English words of three letters or more that no wording has; what LaTeX commands and braces hold is no word. */
function strangers(text: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const prose = text.replace(/\\(?:begin|end)\s*\{[A-Za-z*]+\}(?:\s*\{[lcr|]+\})?/g, " ").replace(/\\[A-Za-z]+/g, " ").replace(/(?<=\d)[A-Za-z]+/g, " ");
  const words = [...prose.matchAll(/(?<![A-Za-z'’_^])[A-Za-z]{3,}(?![A-Za-z(_^])/g)].map((m) => m[0]);
  return [...new Set(words.filter((w) => { const l = w.toLowerCase(); return !vocabulary.has(l) && !MATHEMATICS.test(l); }))];
}

const isInformative = (clause: string): boolean => /[A-Za-z]{3,}|[\u3400-\u9fff]{2,}|[A-Za-z0-9].*[-+*/^=<>]/.test(clause) || holdsProse(clause);
const trimmed = (clause: string): string => clause.replaceAll("$", " ").replace(/^[\s.,;:?!。,、;:?!)\]}]+|[\s.,;:?!。,、;:?!]+$/g, "").slice(0, MAX_CHARS);
const clausesOf = (text: string): readonly string[] => text.split(/(?<=[.;?!])\s+(?=[A-Z\\$])|[。;?!]|\n\n/).map(trimmed).filter((c) => c !== "");

/** The quotation; `reached` finds out the place in the question up to which some wording came. */
export function quotation(question: string, reached: () => number, vocabulary: ReadonlySet<string>): string {
  const words = strangers(question, vocabulary);
  const [first] = words;
  if (first !== undefined) {
    // To the end of the clause when that is short: "infinitely many primes".
    const from = question.search(new RegExp(`(?<![A-Za-z])${first}(?![A-Za-z])`));
    const [phrase = ""] = clausesOf(question.slice(Math.max(0, from)));
    const isWhole = phrase.length <= MAX_PHRASE && words.every((w) => phrase.includes(w));
    return isWhole ? phrase : words.slice(0, MAX_WORDS).join(", ");
  }
  const [next] = clausesOf(question.slice(reached()));
  if (next !== undefined && isInformative(next)) return next;
  const all = clausesOf(question);
  return all[all.length - 1] ?? question.trim().slice(0, MAX_CHARS);
}
