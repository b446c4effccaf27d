/** Words that must not vanish into a formula. */
import { FUNCTIONS, GREEK, INFINITY_NAMES, ISOLATED_ROOT, WORDS } from "../expression/names.js";

/**
 * English words that the expression language would take for a function with letters (sin·e) or a product (m·e). Without
 * this list a word left over in a question could vanish into a formula.
 */
const PROSE: ReadonlySet<string> = new Set([
  ...WORDS, "am", "me", "my", "us", "up", "go", "he", "hi", "ok", "oh", "ie", "eg", "vs", "mr", "ms", "dr",
  "sine", "since", "sing", "sink", "sins", "cosy", "tank", "tang", "logs", "logo", "logic", "login", "expo", "sect", "must", "much", "mud", "mug", "muse", "null", "nut", "nuts", "chip", "chin", "taut",
]);

/** Whether a run of letters in the text is prose. */
export const holdsProse = (raw: string): boolean => [...raw.matchAll(/(?<!\\[A-Za-z]*)[A-Za-z]{2,}/g)].some((m) => PROSE.has(m[0].toLowerCase()));

const NAMES = new RegExp(["pi", "sqrt", "cbrt", "arc", ISOLATED_ROOT, ...FUNCTIONS.keys(), ...GREEK.keys(), ...INFINITY_NAMES].join("|"), "i");

/** Whether no formula can hold a run of letters: prose, or three letters and more without a name among them. */
export const isNoFormula = (run: string): boolean => PROSE.has(run.toLowerCase()) || (run.length > 2 && !NAMES.test(run));
