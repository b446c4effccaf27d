/** What is said of vectors, in text and LaTeX: components, moduli, products, angles, perpendicular, parallel; and what is asked. */
import { parseExpression } from "./parse.js";
import { linesOf } from "./relations.js";

export interface VectorFact { readonly kind: "dot" | "modulus" | "cosine" | "perpendicular" | "parallel" | "not_parallel" | "nonzero"; readonly u: string; readonly v?: string; readonly value?: string }
export interface VectorTarget { readonly kind: "letter" | "dot" | "modulus" | "cosine" | "angle"; readonly u: string; readonly v?: string }
export interface VectorText {
  /** `is`: a combination of the others; without either: known by its products only. */
  readonly vectors: readonly { readonly name: string; readonly components?: readonly string[]; readonly is?: string }[];
  readonly facts: readonly VectorFact[];
}

/** Arrows off, one spelling for each sign; `perp`, `par`, `dot`, `cosangle(a,b)`, `angle(a,b)` are what plans in ASCII say. */
export const withoutArrows = (text: string): string => text
  .replace(/\\(?:vec|overrightarrow|boldsymbol|mathbf|mathrm)\s{0,3}\{\s{0,3}([a-z])\s{0,3}\}/g, " $1 ").replace(/\\vec\s{0,3}([a-z])(?![a-z])/g, " $1 ")
  .replace(/ perp /g, "⊥").replace(/ par /g, "‖").replace(/ dot /g, "·")
  .replace(/\/\s{0,3}\/|\\parallel(?![a-z])|∥/g, "‖").replace(/\\perp(?![a-z])|⟂|⊥/g, "⊥").replace(/\\cdot(?![a-z])|⋅|·|•/g, "·").replace(/\\(?:left|right)(?=\s*[|(])|\\(?:left|right)(?=\s*\\?[|)])/g, "").replace(/\\(?:mid|vert|lvert|rvert)(?![a-z])/g, "|");

const isFormula = (t: string): boolean => { const r = parseExpression(t); return r.ok && r.value.kind === "term"; };
const WORDS = /^(?:\s|已知|设|若|如果|且|并且|其中|平面|两个|非零|向量|满足|是|均为|都是|and\b|vectors?\b|the\b|let\b|with\b|where\b)+|(?:\s|满足|且|\.)+$/gi;

/** The text as facts; null when a part of it is no fact. */
export function vectorText(raw: string): VectorText | null {
  // "非零向量" is about all vectors of the text, or it is not clear about which.
  const isNonzero = raw.includes("非零");
  if (isNonzero && raw.split("向量").length > 2) return null;
  const names = new Set<string>();
  for (const m of raw.matchAll(/\\(?:vec|overrightarrow)\s{0,3}\{?\s{0,3}([a-z])(?![a-z])/g)) names.add(m[1] ?? "");
  const marks: string[] = [];
  const mark = (t: string): string => { marks.push(t); return `,#${marks.length - 1},`; };
  const text = withoutArrows(raw)
    .replace(/\bcosangle\(([a-z]),([a-z])\)=([^,;]{1,60})/g, (_, a: string, b: string, value: string) => mark(`angle|${a}|${b}|${value}`))
    .replace(/单位向量\s{0,3}([a-z])\s{0,3}(?:[,、与和]\s{0,3}([a-z])(?![a-z]))?/g, (_, a: string, b?: string) => `${mark(`unit|${a}|${b ?? ""}`)} ${a}${b === undefined ? "" : `, ${b}`}`)
    .replace(/([a-z])\s{0,3}[,、与和]\s{0,3}([a-z])\s{0,3}(?:的|之间的)?夹角(的余弦值?)?\s{0,3}(?:为|是|等于|=)\s{0,3}([^,，;；。且满若]{1,60})/g, (_, a: string, b: string, cosine: string | undefined, value: string) => mark(`angle|${a}|${b}|${cosine === undefined ? `cos(${value})` : value}`))
    .replace(/([a-z])\s{0,3}[,、与和]\s{0,3}([a-z])\s{0,3}(?:为|是|均为|都是)(?:两个)?单位向量/g, (_, a: string, b: string) => mark(`unit|${a}|${b}`))
    .replace(/([a-z])\s{0,3}[,、与和]\s{0,3}([a-z])\s{0,3}(?:不平行|不共线)/g, (_, a: string, b: string) => mark(`free|${a}|${b}`));
  const vectors = new Map<string, VectorText["vectors"][number]>();
  const facts: VectorFact[] = [];
  const see = (...list: readonly string[]): void => { for (const n of list) if (n !== "" && !vectors.has(n)) vectors.set(n, { name: n }); };
  for (const n of names) see(n);
  for (const piece of linesOf(text).flatMap((p) => p.split(/[。;；]|若|且|满足/))) {
    const p = piece.replace(WORDS, "").trim();
    if (p === "" || /^[a-z]$/.test(p)) { if (p !== "") see(p); continue; }
    const marked = /^#(\d+)$/.exec(p);
    if (marked !== null) {
      const [kind, a = "", b = "", value = ""] = (marks[Number(marked[1])] ?? "").split("|");
      see(a, b);
      if (kind === "angle" && !isFormula(value)) return null;
      if (kind === "angle") facts.push({ kind: "cosine", u: a, v: b, value });
      else if (kind === "free") facts.push({ kind: "not_parallel", u: a, v: b });
      else for (const n of [a, b]) if (n !== "") facts.push({ kind: "modulus", u: n, value: "1" });
      continue;
    }
    const components = /^([a-z])\s*=\s*\(([^()=]*(?:\([^()]*\)[^()=]*)*)\)$/.exec(p);
    const parts = components === null ? [] : linesOf(components[2] ?? "").map((c) => c.trim());
    if (components !== null && parts.length > 1) {
      const name = components[1] ?? "";
      if (vectors.get(name)?.components !== undefined || !parts.every(isFormula)) return null;
      vectors.set(name, { name, components: parts });
      continue;
    }
    // "… 与向量 c=(1,2) 平行": a vector given where it is first used.
    const inside = /(?:^|⊥|‖|与|和)\s*(?:向量)?\s*([a-z])\s*=\s*\(([^()=]*)\)/.exec(p);
    if (inside !== null && vectors.get(inside[1] ?? "")?.components === undefined && linesOf(inside[2] ?? "").every((c) => isFormula(c))) {
      vectors.set(inside[1] ?? "", { name: inside[1] ?? "", components: linesOf(inside[2] ?? "").map((c) => c.trim()) });
    }
    const found = relationOf(p.replace(/(?<=^|⊥|‖|与|和)(\s*(?:向量)?\s*[a-z])\s*=\s*\([^()=]*\)/, "$1"));
    if (found === null) return null;
    for (const f of found) {
      if (f.kind === "is") vectors.set(f.u, { name: f.u, is: f.v ?? "" });
      else facts.push(f as VectorFact);
    }
  }
  if (isNonzero) for (const v of vectors.values()) if (v.is === undefined) facts.push({ kind: "nonzero", u: v.name });
  return vectors.size === 0 ? null : { vectors: [...vectors.values()], facts };
}

type Found = Omit<VectorFact, "kind"> & { readonly kind: VectorFact["kind"] | "is" };

/** u ⊥ v, u ‖ v, u 与 v 垂直, |u| = |v| = 3, u·v = 2, c = a + kb. */
function relationOf(p: string): readonly Found[] | null {
  const [left, right, ...more] = p.split(/⊥|‖|(?:与|和)(?=[^与和]*(?:垂直|平行|共线)$)/).map((t) => t.replace(/(?:互相)?(?:垂直|平行|共线)$|^向量/g, "").trim());
  if (right !== undefined) {
    const kind = /⊥|垂直/.test(p) ? "perpendicular" : "parallel";
    if (left === undefined || more.length > 0) return null;
    // c=(1,2) may be given where it is first used.
    return isFormula(left) && isFormula(right) ? [{ kind, u: left, v: right }] : null;
  }
  const sides = p.split("=").map((t) => t.trim());
  const value = sides[sides.length - 1] ?? "";
  if (sides.length < 2) return null;
  const moduli = sides.slice(0, -1).map((s) => /^\|([^|]+)\|$/.exec(s)?.[1]);
  if (moduli.every((m) => m !== undefined && isFormula(m)) && isFormula(value) && !value.includes("|")) return moduli.map((m) => ({ kind: "modulus", u: (m ?? "").trim(), value }));
  if (sides.length !== 2) return null;
  const product = splitProduct(sides[0] ?? "");
  if (product !== null && isFormula(value)) return [{ kind: "dot", u: product[0], v: product[1], value }];
  return /^[a-z]$/.test(sides[0] ?? "") && isFormula(value) ? [{ kind: "is", u: sides[0] ?? "", v: value }] : null;
}

/** The two sides of one dot outside brackets. */
function splitProduct(t: string): readonly [string, string] | null {
  let [depth, at] = [0, -1];
  for (const [i, c] of [...t].entries()) {
    if ("([{".includes(c)) depth += 1;
    else if (")]}".includes(c)) depth -= 1;
    else if (c === "·" && depth === 0) { if (at >= 0) return null; at = i; }
    else if ("+-".includes(c) && depth === 0) return null;
  }
  const [u, v] = [t.slice(0, at).trim(), t.slice(at + 1).trim()];
  return at < 0 || !isFormula(u) || !isFormula(v) ? null : [u, v];
}

/** What is asked: a letter, |u|, u·v, the angle of a and b or its cosine. */
export function vectorTarget(raw: string): VectorTarget | null {
  const plain = /^(cos)?angle\(([^(),]+),([^(),]+)\)$/.exec(raw.trim());
  if (plain !== null) return isFormula(plain[2] ?? "") && isFormula(plain[3] ?? "") ? { kind: plain[1] === undefined ? "angle" : "cosine", u: plain[2] ?? "", v: plain[3] ?? "" } : null;
  const t = withoutArrows(raw).replace(/^\s*(?:实数|向量|的值)\s*/, "").trim();
  const angle = /^([^,，、与和]+?)\s*[,，、与和]\s*(?:向量)?([^,，、与和]+?)\s*(?:的|之间的)?夹角(的余弦值?|的大小)?$/.exec(t);
  if (angle !== null) return isFormula(angle[1] ?? "") && isFormula(angle[2] ?? "") ? { kind: (angle[3] ?? "").includes("余弦") ? "cosine" : "angle", u: angle[1] ?? "", v: angle[2] ?? "" } : null;
  if (/^(?:[a-z]|\\[a-z]+|[α-ω])$/.test(t)) return isFormula(t) ? { kind: "letter", u: t } : null;
  const modulus = /^\|([^|]+)\|$/.exec(t)?.[1];
  if (modulus !== undefined) return isFormula(modulus) ? { kind: "modulus", u: modulus.trim() } : null;
  const product = splitProduct(t);
  return product === null ? null : { kind: "dot", u: product[0], v: product[1] };
}
