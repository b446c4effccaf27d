/** f(x) = \begin{cases} …, & x < 1 \\ …, & x \ge 1 \end{cases}, or {… if x < 1; … if x >= 1}: formulas with their intervals, as text. */
export interface PiecewiseText {
  readonly name: string;
  readonly variable: string;
  readonly pieces: readonly { readonly expr: string; readonly on: string }[];
}

const HEAD = /^\s*(?:([A-Za-z])\s*\(\s*([A-Za-z])\s*\)|y)\s*=\s*/;
const CASES = /^(?:\\left\s*\\\{)?\s*\\begin\s*\{(?:cases|array)\}(?:\{[lcr|]*\})?(.*)\\end\s*\{(?:cases|array)\}\s*(?:\\right\s*\.?)?\s*$/s;
const PLAIN = /^\{(.+)\}?$/s;
/** Between a formula and its condition. */
const CONDITION = /^(.*?)\s*(?:,?\s*&\s*|,?\s*\\(?:text|mathrm|mbox)\s*\{\s*(?:if|for|when|当)?\s*~?\s*\}\s*|,?\s*\b(?:if|for|when)\b\s*|,\s*当?\s*|，\s*当?\s*|\s+当\s*|\(\s*(?=[^()]*[<>≤≥]))(.+?)\s*\)?\s*时?\s*[,;.，；。]?\s*$/s;

export function piecewiseIn(text: string): PiecewiseText | null {
  const head = HEAD.exec(text);
  if (head === null) return null;
  const rest = text.slice(head[0].length).trim();
  const inner = CASES.exec(rest)?.[1] ?? PLAIN.exec(rest)?.[1]?.replace(/\}\s*$/, "");
  if (inner === undefined) return null;
  const pieces: { expr: string; on: string }[] = [];
  for (const row of inner.split(/\\\\(?:\[[^\]]*\])?|;|；|\n/)) {
    if (row.trim() === "") continue;
    const m = CONDITION.exec(row.trim());
    if (m === null) return null;
    const condition = (m[2] ?? "").replace(/\\(?:text|mathrm|mbox)\s*\{\s*(?:if|for|when|当)?\s*~?\s*\}/g, " ").replace(/^\s*(?:if|for|when|当)\s*/, "").replaceAll("&", " ").trim();
    const hole = /^([A-Za-z])\s*(?:\\neq?(?![a-zA-Z])|≠|!=)\s*(.+)$/s.exec(condition);
    const expr = (m[1] ?? "").replace(/[,;，]\s*$/, "").trim();
    const point = /^([A-Za-z])\s*=\s*(.+)$/s.exec(condition);
    if (hole !== null) pieces.push({ expr, on: `(-oo, ${hole[2] ?? ""})` }, { expr, on: `(${hole[2] ?? ""}, oo)` });
    else if (point !== null) pieces.push({ expr, on: `[${point[2] ?? ""}, ${point[2] ?? ""}]` });
    else pieces.push({ expr, on: condition });
  }
  return pieces.length < 2 ? null : { name: head[1] ?? "y", variable: head[2] ?? "x", pieces };
}
