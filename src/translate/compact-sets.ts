/** The canonical spelling of sets and of what is made of them: `{x in Z | x>0 and x<5}`, `A intersect (B union C)`, `U minus A`. */
import { type SetNode, parseSetExpression, setText } from "../expression/sets.js";
import { compactFormula } from "./compact.js";

const NO_FUNCTIONS: ReadonlySet<string> = new Set();

/** Null when it cannot be spelt so. */
export function compactSet(text: string): string | null {
  const set = setText(text.trim());
  if (set === null) return null;
  if (set.kind === "interval") return compactFormula(set.text, NO_FUNCTIONS);
  if (set.kind === "list") {
    const elements = set.elements.map((e) => compactFormula(e, NO_FUNCTIONS));
    return elements.includes(null) ? null : `{${elements.join()}}`;
  }
  if (set.among === "N+") return null;
  if (set.relation === "") return set.among;
  const relations = set.relation.split(" 且 ").map((r) => compactFormula(r, NO_FUNCTIONS));
  return relations.includes(null) ? null : `{${set.variable}${set.among === "R" ? "" : ` in ${set.among}`} | ${relations.join(" and ")}}`;
}

const WORDS = { union: "union", intersection: "intersect", difference: "minus" } as const;

export function compactSetOperation(text: string): string | null {
  const tree = parseSetExpression(text.trim());
  return tree === null ? null : spelt(tree, null);
}

/** Brackets except where one operator follows itself. */
function spelt(n: SetNode, outer: SetNode["op"] | null): string {
  if (n.op === "name") return n.name;
  const inner = `${spelt(n.left, n.op === "difference" ? "name" : n.op)} ${WORDS[n.op]} ${spelt(n.right, "name")}`;
  return outer === null || outer === n.op ? inner : `(${inner})`;
}
