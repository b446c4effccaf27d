/** Numbers of a problem against numbers of a plan: a translation that drops or invents one is suspect. */
import type { WirePlan } from "./plan.js";

/** Numbers in words that a formula writes as digits. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["two", "2"], ["three", "3"], ["four", "4"], ["five", "5"], ["six", "6"], ["seven", "7"], ["eight", "8"], ["nine", "9"], ["ten", "10"], ["half", "2"], ["twice", "2"], ["double", "2"],
  ["二", "2"], ["两", "2"], ["三", "3"], ["四", "4"], ["五", "5"], ["六", "6"], ["七", "7"], ["八", "8"], ["九", "9"], ["十", "10"], ["半", "2"],
]);

const numbersIn = (text: string): readonly string[] => [...text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "").matchAll(/\d+(?:\.\d+)?/g)].map((m) => m[0].replace(/^0+(?=\d)/, ""));

/** What may appear in a plan without being said: 0 and 1, exponents 2, and the order of a derivative or a step's number. */
const UNSAID: ReadonlySet<string> = new Set(["0", "1", "2"]);

export interface Literals {
  /** Numbers of the problem that the plan lacks. */
  readonly missing: readonly string[];
  /** Numbers of the plan that the problem lacks. */
  readonly invented: readonly string[];
}

export function compareLiterals(problem: string, plan: WirePlan): Literals {
  const spoken = [...WORDS].filter(([w]) => problem.toLowerCase().includes(w)).map(([, n]) => n);
  // Numbering of questions, "(1)" and "2.", is no data.
  const said = numbersIn(problem.replace(/^\s*\(?\d{1,2}[).、.]\s/gm, " ").replace(/[((]\d[))]/g, " "));
  const values = plan.steps.flatMap((s) => Object.entries(s).filter(([k]) => k !== "id" && k !== "op").map(([, v]) => JSON.stringify(v)));
  const written = numbersIn([...plan.given.map((g) => g.expr), ...values].join(" ").replace(/\bs\d\b/g, " "));
  return {
    missing: [...new Set(said.filter((n) => !written.includes(n) && !UNSAID.has(n)))],
    invented: [...new Set(written.filter((n) => !said.includes(n) && !spoken.includes(n) && !UNSAID.has(n)))],
  };
}
