/** Small pieces of prose and formula that the templates of several operations share. */
import { printIntervalLatex, printLatex } from "../certify/kernel/print.js";
import type { Repetition } from "../certify/kernel/period.js";
import type { End, Interval } from "../certify/kernel/region.js";
import { type Term, add, mul, sym } from "../certify/kernel/term.js";
import type { Language, Text } from "../language.js";

export const tex = (t: Term): string => `$${printLatex(t)}$`;
export const texInterval = (i: Interval): string => `$${printIntervalLatex(i)}$`;
export const say = (language: Language, zh: string, en: string): string => (language === "zh" ? zh : en);
export const inLanguage = (text: Text, language: Language): string => text[language];
export const joined = (parts: readonly string[], language: Language): string => parts.join(language === "zh" ? ";" : "; ");
export const whole = (i: Interval): boolean => i.lo.kind === "-oo" && i.hi.kind === "oo";
/** "on [0, 1]" after a function, or nothing on the whole line. */
export const onInterval = (i: Interval | null, language: Language): string => (i === null || whole(i) ? "" : say(language, `在 ${texInterval(i)} 上`, ` on ${texInterval(i)}`));

/** The letter for "any integer". */
export const integerName = (variable: string): string => (variable === "n" ? "k" : "n");
const isZero = (t: Term): boolean => t.kind === "number" && t.value.n === 0n;
/** t + n·step, the general member of a family. */
export const member = (t: Term, step: Term, n: string): Term => (isZero(step) ? t : isZero(t) ? mul(step, sym(n)) : add(t, mul(step, sym(n))));
/** All copies of a point, or of a value, under x → x + length. */
export const repeatedPoint = (x: Term, r: Repetition | null, variable: string): Term => (r === null ? x : member(x, r.length, integerName(variable)));
export const repeatedValue = (y: Term, r: Repetition | null, variable: string): Term => (r === null ? y : member(y, r.drift, integerName(variable)));
export function repeatedInterval(i: Interval, r: Repetition | null, variable: string): Interval {
  const end = (e: End): End => (e.kind === "finite" ? { kind: "finite", at: repeatedPoint(e.at, r, variable), closed: e.closed } : e);
  return { lo: end(i.lo), hi: end(i.hi) };
}
export const anyInteger = (r: Repetition | null, variable: string, language: Language): string => (r === null ? "" : say(language, `(${integerName(variable)} 为任意整数)`, ` (for every integer ${integerName(variable)})`));
