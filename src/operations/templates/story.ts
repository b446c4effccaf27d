/** The plan of a problem told as a story: its value, with the equation in words as label. */

/** Characters of a label (operations/step.ts). */
const MAX_LABEL = 60;

export function storyPlan(expr: string, label: string): { readonly given: readonly never[]; readonly steps: readonly [{ readonly id: string; readonly op: string; readonly label: string; readonly expr: string }]; readonly answer: readonly string[] } {
  const short = label.length <= MAX_LABEL ? label : `${label.slice(0, MAX_LABEL - 1)}…`;
  return { given: [], steps: [{ id: "s1", op: "evaluate", label: short, expr }], answer: ["s1"] };
}
