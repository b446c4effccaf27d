/** What is said of a triangle ABC with sides a, b, c, in text and LaTeX, and what is asked. */
import { parseExpression } from "./parse.js";

export interface TriangleText {
  readonly facts: readonly string[];
  readonly angles: readonly { readonly angle: "A" | "B" | "C"; readonly value: string }[];
}
export type TriangleTarget = { readonly formula: string } | { readonly angle: "A" | "B" | "C" };

const TRIANGLE = /(?:\\(?:big)?triangle(?:up|down)?(?![a-z])|△|∆|Δ|三角形|\btriangle\b)\s*\{?\s*A\s*B\s*C\s*\}?/gi;
const OPPOSITE = /(?:的)?(?:三个)?(?:内)?角\s*A\s*[,，、]\s*B\s*[,，、]\s*C\s*(?:的|所)?对(?:应)?的?边(?:的长|长)?(?:分别)?(?:为|是|记为)\s*a\s*[,，、]\s*b\s*[,，、]\s*c|a\s*[,，、]\s*b\s*[,，、]\s*c\s*分别(?:是|为)(?:内)?角?\s*A\s*[,，、]\s*B\s*[,，、]\s*C\s*(?:的|所)?对(?:应)?的?边(?:的长|长)?|with sides a, b, c opposite (?:the angles )?A, B, C/g;

/** Segments as sides, angles as letters, one spelling for the rest. */
function plainText(raw: string): string {
  let t = raw.replace(/\\(?:left|right)(?![a-z])/g, "").replace(/\\angle(?![a-z])|∠/g, " ").replace(TRIANGLE, " ").replace(OPPOSITE, " , ");
  t = t.replace(/(?<![A-Za-z\\])([ABC])\s+(?=[ABC](?![A-Za-z]))/g, "$1");
  for (const [segment, side] of [["(?:AB|BA)", "c"], ["(?:BC|CB)", "a"], ["(?:AC|CA)", "b"]] as const) t = t.replace(new RegExp(`(?<![A-Za-z\\\\])${segment}(?![A-Za-z])`, "g"), ` ${side} `);
  return t.replace(/(?:的)?(?:\b|其)?面积\s*(?:为|是|等于|=)/g, ", S =").replace(/S_\{?\s*(?=,|=|\})\}?/g, "S").replace(/(?:the )?area (?:is|of|=)/gi, ", S =");
}

/** Sides, area and functions of one angle each. */
function isFormula(text: string): boolean {
  const r = parseExpression(text);
  if (!r.ok || r.value.kind === "definition") return false;
  const bare = text.replace(/\\?(?:sin|cos|tan)\s*(?:\^\s*\{?\s*\d\s*\}?)?\s*[({]?\s*[ABC]\s*[)}]?/g, " ").replace(/\\?(?:sqrt|frac|cdot|pi)/g, " ");
  return [...bare.matchAll(/[A-Za-z]+/g)].every((m) => /^[abcS]+$/.test(m[0]));
}

const WORDS = /^(?:[\s,，;；。.、]|已知|设|若|如果|且|又|在|中|的|满足|记|有|内角|其|in|if|given|let|with|and|the|of|a triangle has)+|[\s,，;；。.、中的]+$/gi;

/** The text as facts; null when it is about no triangle, or a part of it is no fact. */
export function triangleText(raw: string): TriangleText | null {
  if (raw.replace(TRIANGLE, "") === raw) return null;
  const facts: string[] = [];
  const angles: TriangleText["angles"][number][] = [];
  for (const piece of plainText(raw).split(/[,，;；。、]|且|若|\sand\s|\swith\s/)) {
    const p = piece.replace(WORDS, "").trim();
    if (p === "") continue;
    const angle = /^([ABC])\s*=\s*(.+)$/.exec(p);
    if (angle !== null) {
      const r = parseExpression(angle[2] ?? "");
      if (!r.ok || r.value.kind !== "term" || /[A-DF-Za-z]/.test((angle[2] ?? "").replace(/\\?(?:pi|frac|circ|sqrt)/g, ""))) return null;
      angles.push({ angle: (angle[1] ?? "A") as "A", value: angle[2] ?? "" });
      continue;
    }
    const r = parseExpression(p);
    if (!r.ok || r.value.kind !== "relation" || r.value.ops.length !== 1 || r.value.ops[0] !== "=" || !isFormula(p)) return null;
    facts.push(p);
  }
  return facts.length + angles.length === 0 ? null : { facts, angles };
}

/** A side, a function of an angle, the area, the perimeter, an angle. */
export function triangleTarget(raw: string): TriangleTarget | null {
  const t = plainText(raw).replace(/^(?:\s|的|边|角|边长|the|side|angle|of)+/i, "").trim();
  if (/^(?:面积|S|area)$/i.test(t)) return { formula: "S" };
  if (/^(?:周长|perimeter)$/i.test(t)) return { formula: "a+b+c" };
  if (/^[ABC]$/.test(t)) return { angle: t as "A" };
  return t !== "" && isFormula(t) && !t.includes("=") ? { formula: t } : null;
}
