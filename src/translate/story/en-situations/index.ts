/** The English situations. Two that both fit leave it open what is meant. */
import type { Numeral } from "../number-words.js";
import type { Found, Situation } from "./engine.js";
import { motion } from "./motion.js";
import { work } from "./work.js";
import { loans } from "./loans.js";
import { prices } from "./prices.js";
import { mixtures } from "./mixtures.js";
import { numbers } from "./numbers.js";
import { ages } from "./ages.js";
import { shares } from "./shares.js";
import { averages } from "./averages.js";
import { shapes } from "./shapes.js";

export const EN_SITUATIONS: readonly Situation[] = [work, motion, loans, prices, mixtures, numbers, ages, shares, averages, shapes];

export function readEnglishSituation(text: string, numerals: readonly Numeral[]): { readonly name: string; readonly found: Found } | null {
  const all = EN_SITUATIONS.flatMap((s) => { const found = s.read(text, numerals); return found === null ? [] : [{ name: s.name, found }]; });
  return all.length === 1 ? (all[0] ?? null) : null;
}
