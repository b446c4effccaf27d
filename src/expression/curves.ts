/**
 * Lists of curves in words: "y = x^2, the x-axis and x = 2", "曲线 y=x^2 与直线 y=2x". Each item comes back as an equation
 * (an axis as y = 0 or x = 0) or as a condition on one letter (0 ≤ x ≤ 2).
 */
const AXIS = /^(?:the\s+)?(?:positive\s+)?([xy])\s*(?:[-–]\s*axis|axis|轴)$/i;
const NOUNS = /^(?:(?:the|a|both|curves?|lines?|graphs?|functions?|parabolas?|hyperbola|of|vertical|horizontal|straight|equations?|for|where|with|on|in|interval|over|region)(?:\s*:\s*|\s+)|直线|曲线|抛物线|双曲线|函数|两条|两|及|以及|由|区间|其中|在)\s*/i;
const TAILS = /\s*(?:的?(?:图象|图像|曲线)|上|内)$/;
const SEPARATORS = /\s*(?:[,;，；、]\s*(?:and\s+)?|\s(?:and|between)\s(?:also\s+)?|与|和|以及|及)\s*/i;

/** Commas within brackets do not separate. */
function outer(text: string): string {
  let depth = 0;
  return [...text].map((c) => {
    if ("([{".includes(c)) depth += 1;
    if (")]}".includes(c)) depth -= 1;
    return depth > 0 && ",，、;；".includes(c) ? "\u0001" : c;
  }).join("");
}

/** Null when an item is neither a relation nor an axis. Whether it can be read as a formula is for the reader to say. */
export function splitCurves(text: string): readonly string[] | null {
  const items: string[] = [];
  // y = sin x (0 ≤ x ≤ π): the condition is an item of its own.
  const loose = text.replace(/[((]([^()()=]*(?:[<>≤≥]|\\[lg]eq?(?![a-z]))[^()()=]*)[))]/g, ", $1, ");
  for (const raw of outer(loose).split(SEPARATORS)) {
    let item = raw.replaceAll("\u0001", ",").trim();
    for (let before = ""; before !== item;) { before = item; item = item.replace(NOUNS, "").replace(TAILS, "").trim(); }
    if (item === "") continue;
    const axis = AXIS.exec(item);
    if (axis !== null) items.push(axis[1]?.toLowerCase() === "x" ? "y = 0" : "x = 0");
    else if (/[=<>≤≥]|\\leq?(?![a-z])|\\geq?(?![a-z])|\\[lg]t(?![a-z])/.test(item)) items.push(item);
    else return null;
  }
  return items.length === 0 || items.length > 6 ? null : items;
}

/** Whether the item is a condition such as 0 ≤ x ≤ 2 and no equation. */
export const isCondition = (item: string): boolean => /[<>≤≥]|\\leq?(?![a-z])|\\geq?(?![a-z])|\\[lg]t(?![a-z])/.test(item);
