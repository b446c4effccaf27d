/** The situations, in the order in which they are asked. */
import { usesOf } from "../value.js";
import type { Numeral } from "../number-words.js";
import { type Found, type Situation, clausesOf, isComplete } from "./clause.js";
import { bank, tax } from "./bank.js";
import { cuts, floors, trees } from "./intervals.js";
import { changes, prices, rates } from "./percent.js";
import { cage, purchases, surplus } from "./pairs.js";
import { ages, overlap, ratios } from "./shares.js";
import { figures } from "./figures.js";
import { hands, kept } from "./proportion.js";
import { means, rows, salts } from "./means.js";
import { motion } from "./motion.js";
import { work } from "./work.js";
import { sums } from "./sums.js";

export const SITUATIONS: readonly Situation[] = [sums, trees, cuts, floors, work, hands, kept, motion, rates, changes, prices, bank, tax, cage, purchases, surplus, ratios, ages, overlap, figures, rows, salts, means];

/** What the first situation that fits makes of a text with its numbers marked; null when none does, or two disagree. */
export function readSituation(text: string, numerals: readonly Numeral[]): { readonly name: string; readonly found: Found } | null {
  let clauses: readonly string[] | null = null;
  for (const s of SITUATIONS) {
    if (!s.when.test(text)) continue;
    const found = s.read((clauses ??= clausesOf(text)), numerals, text.replace(/\s+/g, ""));
    if (found !== null && usesOf(found.value).size > 0 && isComplete(found, numerals)) return { name: s.name, found };
  }
  return null;
}
