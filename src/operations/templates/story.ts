/** The plan of a problem told as a story: its value, with the equation in words as label. */

/** Characters of a label (operations/step.ts). */
const MAX_LABEL = 60;

interface Step { readonly id: string; readonly op: string; readonly label: string; readonly expr: string; readonly fn?: "remainder"; readonly second?: string }
interface Plan { readonly given: readonly never[]; readonly steps: readonly [Step, ...Step[]]; readonly answer: readonly string[] }

const short = (label: string): string => (label.length <= MAX_LABEL ? label : `${label.slice(0, MAX_LABEL - 1)}…`);

/** How many whole groups of b there are in a, how many are needed for all, or what is left over: by the remainder, which is proved too. */
export function wholesPlan(a: string, b: string, label: string, way: "up" | "down" | "rest"): Plan {
  if (way === "rest") return { given: [], steps: [{ id: "s1", op: "evaluate", label: short(label), expr: a, fn: "remainder", second: b }], answer: ["s1"] };
  return {
    given: [],
    steps: [
      { id: "s1", op: "evaluate", label: short(label), expr: a, fn: "remainder", second: b },
      { id: "s2", op: "evaluate", label: short(label), expr: `(${a} - s1)/(${b})${way === "up" ? " + 1" : ""}` },
    ],
    answer: ["s2"],
  };
}

/** `more`: other values that are asked for as well, each with its equation in words. */
export function storyPlan(expr: string, label: string, more: readonly (readonly [expr: string, label: string])[] = []): Plan {
  const rest = more.map(([e, l], i): Step => ({ id: `s${i + 2}`, op: "evaluate", label: short(l), expr: e }));
  return { given: [], steps: [{ id: "s1", op: "evaluate", label: short(label), expr }, ...rest], answer: ["s1", ...rest.map((s) => s.id)] };
}
