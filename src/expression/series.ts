/**
 * Infinite series in text: Σ_{n=1}^∞ a(n), \sum_{n=0}^{\infty} …, sum(n=1..oo). Splits off index, start and general term; the
 * term stays text. Factorials of the index are written as letters of their own, since the expression language has none.
 */
export interface SeriesText {
  readonly term: string;
  readonly variable: string;
  readonly from: string;
}

const SIGN = /^\s*(?:\\displaystyle\s*)?(?:\\sum(?![a-zA-Z])|∑|Σ|sum(?=\s*[_^(]))\s*(?:\\(?:limits|nolimits)(?![a-zA-Z])\s*)?/;
const LOWER = /^_\s*(?:\{\s*([A-Za-z])\s*=\s*(\d{1,3})\s*\}|\(\s*([A-Za-z])\s*=\s*(\d{1,3})\s*\)|([A-Za-z])\s*=\s*(\d{1,3}))\s*/;
const UPPER = /^\^\s*(?:\{\s*\+?(?:\\infty|∞|oo|infinity|inf)\s*\}|\(\s*\+?(?:∞|oo|infinity|inf)\s*\)|\+?(?:\\infty(?![a-zA-Z])|∞|oo|infinity|inf(?![a-z])))\s*/;

const FROM = /[,\s]\s*(?:(?:from|for)\s+)?([A-Za-z])\s*=\s*(\d{1,3})\s*(?:(?:to|through|\.\.\.?|\.\.)\s*\+?(?:∞|oo|infinity|inf|\\infty))?\s*$/i;

/**
 * A series of which only the general term is written, "∑ x^n/n", or "sum 1/n^2 from n=1": whether it converges does not
 * depend on where it starts, so it starts at 1, or at 2 when the term holds a logarithm or n − 1.
 */
export function generalTermIn(text: string): SeriesText | null {
  const sign = /^\s*(?:\\displaystyle\s*)?(?:\\sum(?![a-zA-Z])|∑|Σ|sum(?:\s+of)?(?=[\s(]))\s*/i.exec(text)?.[0];
  if (sign === undefined || /^[_^]/.test(text.slice(sign.length))) return null;
  const rest = text.slice(sign.length);
  const bounds = FROM.exec(rest);
  const term = (bounds === null ? rest : rest.slice(0, bounds.index)).trim();
  const variable = bounds?.[1] ?? ["n", "k", "i"].find((l) => new RegExp(`(?<![A-Za-z\\\\])${l}(?![A-Za-z])`).test(term));
  if (term === "" || variable === undefined || /\\sum(?![a-zA-Z])|∑|Σ/.test(term)) return null;
  return { term, variable, from: bounds?.[2] ?? (new RegExp(`ln|log|${variable}\\s*-\\s*1(?!\\d)`).test(term) ? "2" : "1") };
}

/** Null when the text is not one infinite series. */
export function seriesIn(text: string): SeriesText | null {
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return null;
  let rest = text.slice(sign.length);
  const [lowerFirst, upperFirst] = [LOWER.exec(rest), UPPER.exec(rest)];
  if (upperFirst !== null) rest = rest.slice(upperFirst[0].length);
  const lower = lowerFirst ?? LOWER.exec(rest);
  if (lower === null) return null;
  rest = rest.slice(lower[0].length);
  if (upperFirst === null) {
    const upper = UPPER.exec(rest);
    if (upper === null) return null;
    rest = rest.slice(upper[0].length);
  }
  const term = rest.trim();
  if (term === "" || /\\sum(?![a-zA-Z])|∑|Σ/.test(term)) return null;
  return { term, variable: lower[1] ?? lower[3] ?? lower[5] ?? "n", from: lower[2] ?? lower[4] ?? lower[6] ?? "1" };
}

/** Letters that stand for factorials; one that the text uses already is passed over. */
const LETTERS = "QWYZJKLRUV";
const MAX_FACTORIALS = 6;

/** The text with every factorial of k·n + j replaced by a letter; null when one is of another kind. Numbers are multiplied out. */
export function withoutFactorials(text: string, n: string): { readonly text: string; readonly factorials: ReadonlyMap<string, { readonly k: number; readonly j: number }> } | null {
  const factorials = new Map<string, { k: number; j: number }>();
  const letterOf = new Map<string, string>();
  let out = text;
  for (;;) {
    const at = out.search(/!(?!=)/);
    if (at < 0) return { text: out, factorials };
    const from = operandStart(out, at, n);
    if (from === null) return null;
    const operand = out.slice(from, at);
    const arg = linear(operand.trim().replace(/^(?:\\left)?[({]|(?:\\right)?[)}]$/g, "").replace(/\\right$/, ""), n);
    if (arg === null) return null;
    if (arg.k === 0) {
      if (arg.j < 0 || arg.j > 20) return null;
      let product = 1n;
      for (let i = 2n; i <= BigInt(arg.j); i += 1n) product *= i;
      out = `${out.slice(0, from)}(${product})${out.slice(at + 1)}`;
      continue;
    }
    const key = `${arg.k},${arg.j}`;
    const letter = letterOf.get(key) ?? [...LETTERS].find((l) => !text.includes(l) && !factorials.has(l));
    if (letter === undefined || factorials.size > MAX_FACTORIALS) return null;
    letterOf.set(key, letter);
    factorials.set(letter, arg);
    out = `${out.slice(0, from)}(${letter})${out.slice(at + 1)}`;
  }
}

/** Where the operand of the "!" at this place begins: a bracketed group, a number or the index. */
function operandStart(text: string, at: number, n: string): number | null {
  let i = at - 1;
  while (i >= 0 && text[i] === " ") i -= 1;
  const close = text[i] ?? "";
  if (close === n) return i;
  if (/\d/.test(close)) { while (i > 0 && /\d/.test(text[i - 1] ?? "")) i -= 1; return i; }
  if (close !== ")" && close !== "}") return null;
  let depth = 0;
  for (; i >= 0; i -= 1) {
    if (text[i] === ")" || text[i] === "}") depth += 1;
    if (text[i] === "(" || text[i] === "{") depth -= 1;
    if (depth === 0) return text.slice(Math.max(0, i - 5), i).endsWith("\\left") ? i - 5 : i;
  }
  return null;
}

/** k·n + j from text such as 2n+1, n, 2 n - 1, 7. */
function linear(text: string, n: string): { k: number; j: number } | null {
  const m = new RegExp(String.raw`^\s*(?:(\d*)\s*(?:\*|\\cdot)?\s*${n}\s*(?:([+-])\s*(\d+))?|(\d+))\s*$`).exec(text);
  if (m === null) return null;
  if (m[4] !== undefined) return { k: 0, j: Number(m[4]) };
  return { k: m[1] === "" || m[1] === undefined ? 1 : Number(m[1]), j: m[3] === undefined ? 0 : Number(`${m[2] ?? "+"}${m[3]}`) };
}
