/** Small pieces of prose and formula that the templates of several operations share. */
import { printIntervalLatex, printLatex } from "../certify/kernel/print.js";
import type { Interval } from "../certify/kernel/region.js";
import { isPositiveAsWritten } from "../certify/kernel/conditions.js";
import { type Term, isConstantTerm, parts } from "../certify/kernel/term.js";
import type { Language, Text } from "../language.js";

export const tex = (t: Term): string => `$${printLatex(t)}$`;
export const texInterval = (i: Interval): string => `$${printIntervalLatex(i)}$`;
export const say = (language: Language, zh: string, en: string): string => (language === "zh" ? zh : en);
export const inLanguage = (text: Text, language: Language): string => text[language];
export const joined = (parts: readonly string[], language: Language): string => parts.join(language === "zh" ? ";" : "; ");
export const whole = (i: Interval): boolean => i.lo.kind === "-oo" && i.hi.kind === "oo";
/** What is said of "no solution" when only an interval was looked at: nothing is known outside of it. */
export const inThatInterval = (i: Interval | null, language: Language): string => (i === null || whole(i) ? "" : say(language, "在该区间内", " in that interval"));
/** "on [0, 1]" after a function, or nothing on the whole line. */
export const onInterval = (i: Interval | null, language: Language): string => (i === null || whole(i) ? "" : say(language, `在 ${texInterval(i)} 上`, ` on ${texInterval(i)}`));

const hasMovingPower = (t: Term): boolean => (t.kind === "power" && t.exponent.kind !== "number" && !isConstantTerm(t.base) && !isPositiveAsWritten(t.base)) || parts(t).some(hasMovingPower);
/** "real numbers", and that x^x is only looked at for a positive base, though (−2)^(−2) has a value. */
export function realNumbers(terms: readonly Term[], language: Language): string {
  const note = terms.some(hasMovingPower) ? say(language, ",像 x^x 这样的幂只取正底数", ", powers like x^x with a positive base only") : "";
  return say(language, `(实数范围${note})`, `(real numbers${note})`);
}
