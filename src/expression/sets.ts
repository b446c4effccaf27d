/** Sets in text and LaTeX: "A={x | x^2<4}, B={1,2}", and what is made of them: A∩B, (∁_U A)∪B. */
import { parseExpression } from "./parse.js";
import { linesOf, splitRelations } from "./relations.js";

export interface NamedSet {
  readonly name: string;
  /** As written: {1, 2}, {x | x > 0}, [0, 2), R. */
  readonly is: string;
}
export type Among = "R" | "Z" | "N" | "N+";
export type SetText =
  | { readonly kind: "list"; readonly elements: readonly string[] }
  | { readonly kind: "condition"; readonly variable: string; readonly relation: string; readonly among: Among }
  | { readonly kind: "interval"; readonly text: string };

/** ℝ, \mathbb{R}, Z, N*, N_+: the numbers of a kind. */
const NUMBERS = String.raw`(?:[RZN]|[ℝℤℕ]|\\(?:mathbb|mathbf|mathrm|bf|rm)\s*\{?\s*[RZN]\s*\}?)(?:\s*(?:\^\s*\{?\s*[*+]\s*\}?|\^\s*\{?\\ast\}?|_\s*\{?\s*\+\s*\}?|\*))?`;
const NUMBERS_ONLY = new RegExp(`^\\s*${NUMBERS}\\s*$`);
const MEMBER = new RegExp(`^\\s*([a-z])\\s*(?:∈|\\\\in(?![a-z])|in\\b)\\s*(${NUMBERS})\\s*$`);
const BUILDER = new RegExp(`^\\s*([a-z])\\s*(?:(?:∈|\\\\in(?![a-z])|in\\b)\\s*(${NUMBERS})\\s*)?(?:\\\\mid(?![a-z])|\\||｜|:|;)([^]*)$`);

export function amongOf(text: string): Among | null {
  if (!NUMBERS_ONLY.test(text)) return null;
  const letter = /[RZNℝℤℕ](?=\s*\}?\s*(?:$|[\^_*]))/.exec(text)?.[0] ?? "";
  const isPositive = /[*+]|\\ast/.test(text.replace(/\\math\w+/, ""));
  if (letter === "N" || letter === "ℕ") return isPositive ? "N+" : "N";
  return isPositive ? null : letter === "R" || letter === "ℝ" ? "R" : letter === "" ? null : "Z";
}

const WORDS = /^(?:[\s,，;；、。]|已知|设|若|全集|集合|且|与|和|其中|and\b|the\b|sets?\b|universal\b|universe\b|let\b)+/i;

/** Sets by name, one after the other; null when the text is anything else. */
export function splitSets(text: string): readonly NamedSet[] | null {
  const out: NamedSet[] = [];
  let rest = text;
  while (rest.trim() !== "") {
    rest = out.length === 0 ? rest.trimStart() : rest.replace(WORDS, "");
    const head = /^([A-Z])\s*=\s*/.exec(rest);
    if (head === null) return null;
    rest = rest.slice(head[0].length);
    const n = setLength(rest);
    if (n === 0 || out.some((s) => s.name === head[1])) return null;
    out.push({ name: head[1] ?? "", is: rest.slice(0, n).trim() });
    rest = rest.slice(n);
    if (rest.trim() !== "" && !/^\s*(?:[,，;；、。]|且|与|和|集合|全集|and\b)/i.test(rest)) return null;
  }
  return out.length === 0 ? null : out;
}

/** How long the set at the beginning is; 0 when there is none. */
function setLength(text: string): number {
  const numbers = new RegExp(`^${NUMBERS}(?![A-Za-z])`).exec(text);
  if (numbers !== null) return numbers[0].length;
  const nothing = /^(?:∅|\\varnothing(?![a-z])|\\emptyset(?![a-z]))/.exec(text);
  if (nothing !== null) return nothing[0].length;
  const open = /^(?:\\left\s*)?(?:\\\{|\{|\\lbrace|[[(])/.exec(text);
  if (open === null) return 0;
  const isBrace = !/[[(]$/.test(open[0]);
  let depth = 1;
  for (let i = open[0].length; i < text.length; i += 1) {
    const c = text[i] ?? "";
    if (isBrace ? c === "{" : "([".includes(c)) depth += 1;
    else if (isBrace ? c === "}" : ")]".includes(c)) depth -= 1;
    if (depth === 0) return i + 1;
  }
  return 0;
}

/** What one set says; null when it is none of the kinds known. */
export function setText(is: string): SetText | null {
  const among = amongOf(is);
  if (among !== null) return { kind: "condition", variable: "x", relation: "", among };
  if (/^(?:∅|\\varnothing|\\emptyset)$/.test(is)) return { kind: "list", elements: [] };
  const inner = /^(?:\\left\s*)?(?:\\\{|\{|\\lbrace)([^]*?)(?:\\right\s*)?\\?\}$/.exec(is)?.[1];
  if (inner === undefined) return /^(?:\\left\s*)?[[(]/.test(is) ? { kind: "interval", text: is.replace(/\\(?:left|right)\s*/g, "") } : null;
  const builder = BUILDER.exec(inner);
  if (builder !== null) return condition(builder[1] ?? "x", builder[2], builder[3] ?? "");
  const elements = linesOf(inner.replace(/、/g, ",")).map((e) => e.trim());
  if (elements.length === 1 && elements[0] === "") return { kind: "list", elements: [] };
  return elements.every((e) => { const r = parseExpression(e); return r.ok && r.value.kind === "term"; }) ? { kind: "list", elements } : null;
}

/** {x ∈ Z | …} and {x | …, x ∈ Z}. */
function condition(variable: string, first: string | undefined, text: string): SetText | null {
  let among: Among = first === undefined ? "R" : (amongOf(first) ?? "R");
  const kept: string[] = [];
  for (const piece of linesOf(text.replace(/\\mid(?![a-z])/g, "|"))) {
    const member = MEMBER.exec(piece.replace(/^\s*(?:且|and\s)/, ""));
    if (member === null) kept.push(piece);
    else if (member[1] !== variable) return null;
    else among = amongOf(member[2] ?? "") ?? among;
  }
  const relation = kept.map((p) => p.trim()).filter((p) => p !== "").join(" 且 ");
  const pieces = splitRelations(relation).flat();
  const holds = relation === "" ? among !== "R" || first !== undefined : pieces.length > 0 && pieces.every((p) => { const r = parseExpression(p); return r.ok && r.value.kind === "relation"; });
  return holds ? { kind: "condition", variable, relation, among } : null;
}

export type SetNode = { readonly op: "name"; readonly name: string } | { readonly op: "union" | "intersection" | "difference"; readonly left: SetNode; readonly right: SetNode };

const TOKENS = /\s+|\\(?:left|right|quad|,|;)|(?:∁|\\complement(?![a-z])|\\mathrm\{?C\}?|C(?=\s*_))\s*_?\s*\{?\s*(\\?[A-Za-zℝ]+|\\mathbb\s*\{?\s*[A-Z]\s*\}?)\s*\}?|∩|\\cap(?![a-z])|∪|\\cup(?![a-z])|\\setminus|\\backslash|(?:union|intersect|minus)\b|[()[\]]|[A-Z]/g;
/** Longer expressions are none of a problem. */
const MAX_TOKENS = 60;

/** A∩B, (∁_U A)∪B, A∩(B∪C), in words A intersect (B union C), U minus A; ∩ and ∪ side by side need brackets. Null for anything else. */
export function parseSetExpression(text: string): SetNode | null {
  const tokens: string[] = [];
  let at = 0;
  for (const m of text.matchAll(TOKENS)) {
    if (m.index !== at || tokens.length > MAX_TOKENS) return null;
    at += m[0].length;
    if (/^(?:\s+|\\(?:left|right|quad|,|;))$/.test(m[0])) continue;
    tokens.push(m[1] !== undefined ? `complement ${(/[A-Zℝ](?=\s*\}?$)/.exec(m[1])?.[0] ?? "").replace("ℝ", "R")}` : /^(?:∩|\\cap|intersect)$/.test(m[0]) ? "intersection" : /^(?:∪|\\cup|union)$/.test(m[0]) ? "union" : /^(?:\\setminus|\\backslash|minus)$/.test(m[0]) ? "difference" : m[0]);
  }
  if (at !== text.length || tokens.length === 0) return null;
  let i = 0;
  const operand = (): SetNode | null => {
    const t = tokens[i] ?? "";
    i += 1;
    if (/^[A-Z]$/.test(t)) return { op: "name", name: t };
    if (t.startsWith("complement ")) {
      const of = operand();
      return of === null || t.length !== 12 ? null : { op: "difference", left: { op: "name", name: t.slice(11) }, right: of };
    }
    if (t !== "(" && t !== "[") return null;
    const inner = chain();
    i += 1;
    return tokens[i - 1] === (t === "(" ? ")" : "]") ? inner : null;
  };
  const chain = (): SetNode | null => {
    let left = operand();
    const op = tokens[i];
    while (left !== null && (tokens[i] === "union" || tokens[i] === "intersection" || tokens[i] === "difference")) {
      // A∩B∪C is read differently by different people.
      if (tokens[i] !== op || (op === "difference" && left.op === "difference")) return null;
      i += 1;
      const right = operand();
      left = right === null || (op !== "union" && op !== "intersection" && op !== "difference") ? null : { op, left, right };
    }
    return left;
  };
  const whole = chain();
  return i === tokens.length ? whole : null;
}

/** The names in an expression. */
export const namesIn = (n: SetNode): readonly string[] => (n.op === "name" ? [n.name] : [...namesIn(n.left), ...namesIn(n.right)]);
