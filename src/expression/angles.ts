/** What is said of angles: equations between functions of them, quadrants, acute and obtuse, ranges. */
import { isConstantTerm, symbolsOf, type Term } from "../certify/kernel/term.js";
import { parseInterval } from "./interval.js";
import { parseExpression } from "./parse.js";
import { linesOf } from "./relations.js";

export interface AngleText {
  readonly facts: readonly string[];
  readonly quadrants: readonly { readonly angle: string; readonly quadrant: 1 | 2 | 3 | 4 }[];
  /** In quarters of a turn; `open`: the end that does not belong to it when the other does. */
  readonly ranges: readonly { readonly angle: string; readonly from: number; readonly to: number; readonly closed: boolean; readonly open: "from" | "to" | null }[];
}

const QUADRANTS: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([["一", 1], ["二", 2], ["三", 3], ["四", 4], ["1", 1], ["2", 2], ["3", 3], ["4", 4], ["I", 1], ["II", 2], ["III", 3], ["IV", 4], ["first", 1], ["second", 2], ["third", 3], ["fourth", 4]]);
const WORDS = /^(?:[\s,，;；。、]|已知|设|若|如果|且|并且|其中|又|角|有|满足|and\b|if\b|given\b|that\b|let\b|suppose\b|where\b|with\b)+|[\s,，;；。.、]+$/gi;
const LETTER = String.raw`(\\[a-z]+|[α-ωa-z])`;
const IN_QUADRANT = new RegExp(`^${LETTER}\\s*(?:是|为|在|位于|∈|的终边在|终边在)?\\s*第\\s*([一二三四1-4])\\s*象限(?:的角|角|内)?$`);
const IN_QUADRANT_EN = new RegExp(`^${LETTER}\\s+(?:is|lies)\\s+(?:an angle\\s+)?in\\s+(?:the\\s+)?(?:quadrant\\s+(I{1,3}|IV|[1-4])|(first|second|third|fourth)\\s+quadrant)$`, "i");
/** As a plan spells it: quadrant(alpha) = 2. */
const QUADRANT_OF = /^quadrant\s*\(\s*([A-Za-z]+)\s*\)\s*=\s*([1-4])$/;
const SHAPE = new RegExp(`^${LETTER}\\s*(?:是|为)(锐|钝)角$|^${LETTER}\\s+is\\s+(acute|obtuse)$`, "i");

/** The name that a letter has in a formula. */
function nameOf(letter: string): string | null {
  const r = parseExpression(letter);
  return r.ok && r.value.kind === "term" && r.value.term.kind === "symbol" ? r.value.term.name : null;
}
export const hasTrig = (t: Term): boolean => (t.kind === "call" && (t.fn === "sin" || t.fn === "cos" || t.fn === "tan") && !isConstantTerm(t)) || children(t).some(hasTrig);
const children = (t: Term): readonly Term[] => (t.kind === "sum" ? t.terms : t.kind === "product" ? t.factors : t.kind === "power" ? [t.base, t.exponent] : t.kind === "call" ? [t.arg] : []);

/** k when the term is k·π/2. */
function quarters(t: Term): number | null {
  for (let k = -8; k <= 8; k += 1) {

    if (Math.abs(approximate(t) - (k * Math.PI) / 2) < 1e-9) return k;
  }
  return null;
}
/** Good enough to tell multiples of a right angle apart: they are looked for by value and read back by the kernel. */
function approximate(t: Term): number {
  switch (t.kind) {
    case "number": return Number(t.value.n) / Number(t.value.d);
    case "constant": return t.name === "pi" ? Math.PI : Math.E;
    case "sum": return t.terms.reduce((s, p) => s + approximate(p), 0);
    case "product": return t.factors.reduce((s, p) => s * approximate(p), 1);
    case "power": return approximate(t.base) ** approximate(t.exponent);
    default: return Number.NaN;
  }
}

/** The text as facts; null when a part of it is none. */
export function angleText(raw: string): AngleText | null {
  const out: { facts: string[]; quadrants: AngleText["quadrants"][number][]; ranges: AngleText["ranges"][number][] } = { facts: [], quadrants: [], ranges: [] };
  for (const piece of linesOf(raw.replace(/\\(?:left|right)(?![a-z])/g, "")).flatMap((p) => p.split(/[。；]|且|若|\sand\s/))) {
    const p = piece.replace(WORDS, "").trim().replace(/^([A-Za-z]+) in (?=[(\[])/, "$1 ∈ ");
    if (p === "") continue;
    const q = QUADRANT_OF.exec(p) ?? IN_QUADRANT.exec(p) ?? IN_QUADRANT_EN.exec(p);
    const shape = SHAPE.exec(p);
    if (q !== null) {
      const [angle, quadrant] = [nameOf(q[1] ?? ""), QUADRANTS.get((q[2] ?? q[3] ?? "").toLowerCase()) ?? QUADRANTS.get((q[2] ?? "").toUpperCase())];
      if (angle === null || quadrant === undefined) return null;
      out.quadrants.push({ angle, quadrant });
    } else if (shape !== null) {
      const angle = nameOf(shape[1] ?? shape[3] ?? "");
      const isAcute = /锐|acute/i.test(shape[2] ?? shape[4] ?? "");
      if (angle === null) return null;
      out.ranges.push({ angle, from: isAcute ? 0 : 1, to: isAcute ? 1 : 2, closed: false, open: null });
    } else if (!addRangeOrFact(p, out)) return null;
  }
  return out.facts.length === 0 ? null : out;
}

function addRangeOrFact(p: string, out: { facts: string[]; ranges: AngleText["ranges"][number][] }): boolean {
  const i = /[∈<>≤≥]|\\in(?![a-z])|\\l(?:e|t)|\\g(?:e|t)/.test(p) ? parseInterval(p) : null;
  if (i !== null) {
    if (!i.ok || i.variable === undefined || i.interval.lo.kind !== "finite" || i.interval.hi.kind !== "finite") return false;
    const { lo, hi } = i.interval;
    const [from, to] = [quarters(lo.at), quarters(hi.at)];
    if (from === null || to === null) return false;
    out.ranges.push({ angle: i.variable, from, to, closed: lo.closed || hi.closed, open: lo.closed === hi.closed ? null : lo.closed ? "to" : "from" });
    return true;
  }
  const r = parseExpression(p);
  if (!r.ok || r.value.kind !== "relation" || r.value.ops.length !== 1 || r.value.ops[0] !== "=" || !r.value.chain.some(hasTrig)) return false;
  out.facts.push(p);
  return true;
}

/** The letters of facts and target agree, and some of them is an angle. */
export function anglesAgree(facts: string, target: string): boolean {
  const text = angleText(facts);
  const r = parseExpression(target);
  if (text === null || !r.ok || r.value.kind !== "term") return false;
  const terms = text.facts.flatMap((f) => { const e = parseExpression(f); return e.ok && e.value.kind === "relation" ? e.value.chain : []; });
  const known = new Set(terms.flatMap((t) => symbolsOf(t)));
  const said = [...text.quadrants, ...text.ranges].map((x) => x.angle);
  return hasTrig(r.value.term) && symbolsOf(r.value.term).every((s) => known.has(s)) && said.every((s) => known.has(s));
}
