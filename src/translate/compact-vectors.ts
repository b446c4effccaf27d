/** The canonical spelling of what is said of vectors: `a=(2,x),b=(3,-6),a perp b`, `|a|=2,cosangle(a,b)=1/2`; asked: `x`, `|a+b|`, `a dot b`. */
import { type VectorFact, vectorTarget, vectorText } from "../expression/vectors.js";
import { compactFormula } from "./compact.js";

const NO_FUNCTIONS: ReadonlySet<string> = new Set();
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
/** 120° as 2*pi/3. */
const radians = (degrees: number): string => { const g = gcd(degrees, 180); return `${degrees / g === 1 ? "" : `${degrees / g}*`}pi${g === 180 ? "" : `/${180 / g}`}`; };
/** With degrees as radians; null when it cannot be spelt. */
export const spelt = (t: string): string | null => compactFormula(t.replace(/(\d+)\s*(?:°|\^\s*\{?\s*\\circ\s*\}?)/g, (_, d: string) => radians(Number(d))), NO_FUNCTIONS);
/** Brackets around a sum. */
const factor = (t: string): string | null => { const s = spelt(t); return s === null || /^[^+-]*$|^\(.*\)$/.test(s) ? s : `(${s})`; };
export const joined = (...pieces: readonly (string | null)[]): string | null => (pieces.includes(null) ? null : pieces.join(""));

function compactFact(f: VectorFact): string | null {
  switch (f.kind) {
    case "modulus": return joined("|", spelt(f.u), "|=", spelt(f.value ?? ""));
    case "dot": return joined(factor(f.u), " dot ", factor(f.v ?? ""), "=", spelt(f.value ?? ""));
    case "perpendicular": return joined(factor(f.u), " perp ", factor(f.v ?? ""));
    case "parallel": return joined(factor(f.u), " par ", factor(f.v ?? ""));
    case "cosine": return joined("cosangle(", f.u, ",", f.v ?? "", ")=", spelt(f.value ?? ""));
    case "not_parallel": case "nonzero": return null;
  }
}

/** Null when it cannot be spelt so. */
export function compactVectorFacts(text: string): string | null {
  const said = vectorText(text);
  if (said === null) return null;
  const vectors = said.vectors.map((v) => (v.components !== undefined ? joined(`${v.name}=(`, v.components.map(spelt).includes(null) ? null : v.components.map(spelt).join(), ")") : v.is !== undefined ? joined(`${v.name}=`, spelt(v.is)) : v.name));
  return joined(...[...vectors, ...said.facts.map(compactFact)].flatMap((piece, i) => (i === 0 ? [piece] : [",", piece])));
}

export function compactVectorTarget(text: string): string | null {
  const asked = vectorTarget(text);
  if (asked === null) return null;
  switch (asked.kind) {
    case "letter": return spelt(asked.u);
    case "modulus": return joined("|", spelt(asked.u), "|");
    case "dot": return joined(factor(asked.u), " dot ", factor(asked.v ?? ""));
    case "angle": return joined("angle(", spelt(asked.u), ",", spelt(asked.v ?? ""), ")");
    case "cosine": return joined("cosangle(", spelt(asked.u), ",", spelt(asked.v ?? ""), ")");
  }
}
