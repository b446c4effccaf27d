/**
 * The canonical spelling of a formula in a plan: ASCII, no space, every product written out, every argument in brackets.
 * Worked examples of the prompt are brought into it, so that they obey the grammar that the model has to obey.
 * It works on tokens and knows no mathematics: whoever uses it compares what the parser makes of both spellings.
 */
import { type UnitPower, splitUnit } from "../expression/units.js";

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\left|\\right|\\,|\\;|\\!|\\ |\$/g, " "], [/\\d?frac(?=\{)/g, " frac"], [/\\(?:cdot|times)(?![a-z])|[·×⋅]/g, "*"], [/\\infty(?![a-z])|∞|\binfinity\b/g, "oo"],
  [/\\le(?:q|qslant)?(?![a-z])|≤/g, "<="], [/\\ge(?:q|qslant)?(?![a-z])|≥/g, ">="], [/\\ne(?:q)?(?![a-z])|≠/g, "!="], [/\\lt(?![a-z])/g, "<"], [/\\gt(?![a-z])/g, ">"],
  [/[−–]/g, "-"], [/π|\\pi(?![a-z])/g, " pi "], [/²/g, "^2"], [/³/g, "^3"], [/√/g, " sqrt"], [/\\(?=(?:a?sin|a?cos|a?tan|arcsin|arccos|arctan|cot|sec|csc|sinh|cosh|tanh|exp|ln|log|sqrt|frac)(?![a-z]))/g, " "], [/≥/g, ">="], [/\*\*/g, "^"], [/\barc(?=sin|cos|tan)/g, "a"], [/[，]/g, ","],
];
const FUNCTIONS: ReadonlySet<string> = new Set(["sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "ln", "log", "sqrt", "cbrt", "abs", "floor", "ceil"]);
const GREEK: Readonly<Record<string, string>> = { α: "alpha", β: "beta", γ: "gamma", θ: "theta", φ: "phi", ω: "omega" };
const GREEK_NAMES: ReadonlySet<string> = new Set(Object.values(GREEK));
/** α and \alpha as one name. */
export const inLatin = (text: string): string => text.replace(/[αβγθφω]/g, (c) => GREEK[c] ?? c);
const WORDS: ReadonlySet<string> = new Set(["and", "or"]);
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]+(?:_?\d+)?)|(<=|>=|!=|['^*/+\-=<>!()[\]{},|;]))/y;

/** Null: a character that no plan may have. */
function tokensOf(text: string): string[] | null {
  // "x ∈ [0, 3]" as an interval: the step says which letter it is about.
  let plain = text.replace(/^\s*[A-Za-z]\s*(?:∈|\\in(?![a-z]))\s*(?=[[(])/, "").replace(/[αβγθφω]/g, (c) => ` ${GREEK[c] ?? c} `).replace(/\\(?=(?:alpha|beta|gamma|theta|phi|omega)(?![a-z]))/g, " ");
  for (const [sign, by] of SIGNS) plain = plain.replace(sign, by);
  plain = plain.trim();
  const out: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < plain.length) {
    const m = TOKEN.exec(plain);
    if (m === null) return null;
    out.push(...(m[2] === undefined ? [m[1] ?? m[3] ?? ""] : namesIn(m[2])));
  }
  return out;
}

/** `xe` is x·e, `2pix` is told by the digits; a name of several letters that is known stays whole. */
function namesIn(word: string): readonly string[] {
  if (FUNCTIONS.has(word) || WORDS.has(word) || word === "pi" || word === "oo" || word === "frac" || GREEK_NAMES.has(word) || word.length === 1 || /\d/.test(word)) return [word];
  if (word.startsWith("pi")) return ["pi", ...namesIn(word.slice(2))];
  for (const f of FUNCTIONS) if (word.endsWith(f)) return [...namesIn(word.slice(0, -f.length)), f];
  return [...word];
}

const isName = (t: string | undefined): boolean => t !== undefined && /^[A-Za-z]/.test(t) && !WORDS.has(t);
const isNumber = (t: string | undefined): boolean => t !== undefined && /^\d/.test(t);
const begins = (t: string | undefined): boolean => isName(t) || isNumber(t) || t === "(" || t === "{" || t === "|";
const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

class Compactor {
  private at = 0;
  constructor(private readonly tokens: readonly string[], private readonly functions: ReadonlySet<string>) {}

  get ended(): boolean { return this.at >= this.tokens.length; }
  private next(): string | undefined { return this.tokens[this.at]; }

  /** Everything up to a closing bracket that was not opened here. */
  sequence(closer: string | null): string | null {
    let out = "";
    let operand = false;
    while (!this.ended && this.next() !== closer) {
      const t = this.next() ?? "";
      if (begins(t)) {
        const piece = this.factor();
        if (piece === null) return null;
        out += `${operand ? "*" : ""}${piece}`;
        operand = true;
        continue;
      }
      if (/^[)\]}]$/.test(t)) return null;
      this.at += 1;
      // The grammar has no sign that changes nothing: +oo is oo.
      if (t === "+" && !operand) continue;
      out += WORDS.has(t) ? ` ${t} ` : t;
      operand = t === "!";
    }
    return out;
  }

  /** One factor with its power: a number, a name, brackets, a function with its argument. */
  private factor(): string | null {
    const base = this.base();
    return base === null ? null : this.powered(base);
  }

  private powered(base: string): string | null {
    let out = base;
    while (this.next() === "!" ) { this.at += 1; out += "!"; }
    if (this.next() !== "^") return out;
    this.at += 1;
    const sign = this.next() === "-" ? "-" : "";
    if (sign !== "") this.at += 1;
    const exponent = this.base();
    if (exponent === null) return null;
    const bare = exponent.replace(/^\((\d+|[A-Za-z])\)$/, "$1");
    return `${out}^${sign}${bare}${this.next() === "!" ? "!" : ""}`;
  }

  private group(): string | null {
    const open = this.next() ?? "";
    const closer = CLOSERS[open];
    if (closer === undefined) return null;
    this.at += 1;
    const inner = this.sequence(closer);
    if (inner === null || this.next() !== closer) return null;
    this.at += 1;
    return `(${inner})`;
  }

  private base(): string | null {
    const t = this.next() ?? "";
    if (t === "(" || t === "{") return this.group();
    this.at += 1;
    if (t === "|") {
      const inner = this.sequence("|");
      if (inner === null || this.next() !== "|") return null;
      this.at += 1;
      return `abs(${inner})`;
    }
    if (isNumber(t)) return t;
    if (t === "frac") {
      const [top, bottom] = [this.group(), this.group()];
      return top === null || bottom === null ? null : `(${tight(top)}/${tight(bottom)})`;
    }
    if (FUNCTIONS.has(t)) return this.applied(t);
    if (!isName(t)) return null;
    if (!this.functions.has(t)) return t;
    let name = t;
    while (this.next() === "'") { this.at += 1; name += "'"; }
    if (this.next() !== "(") return name;
    const argument = this.group();
    return argument === null ? null : `${name}${argument}`;
  }

  /** sin(x), sin x, sin 2x, sin^2 x. */
  private applied(name: string): string | null {
    let power = "";
    if (this.next() === "^") {
      this.at += 1;
      const exponent = this.base();
      if (exponent === null) return null;
      power = `^${exponent.replace(/^\((\d+)\)$/, "$1")}`;
    }
    if (this.next() === "(" || this.next() === "{") { const g = this.group(); return g === null ? null : `${name}${g}${power}`; }
    let argument = "";
    while (isNumber(this.next()) || (isName(this.next()) && !FUNCTIONS.has(this.next() ?? "") && this.next() !== "frac")) {
      const piece = this.factor();
      if (piece === null) return null;
      argument += `${argument === "" ? "" : "*"}${piece}`;
    }
    return argument === "" ? null : `${name}(${argument})${power}`;
  }
}

const tight = (group: string): string => group.replace(/^\((\d+|[A-Za-z])\)$/, "$1");

/** km/h, cm^2. */
export function compactUnit(powers: readonly UnitPower[]): string {
  const part = (p: UnitPower): string => `${p.unit.name}${Math.abs(p.exponent) === 1 ? "" : `^${Math.abs(p.exponent)}`}`;
  const below = powers.filter((p) => p.exponent < 0).map((p) => `/${part(p)}`).join("");
  return `${powers.filter((p) => p.exponent > 0).map(part).join("*")}${below}`;
}

/** Null when it cannot be spelt so. `functions`: names of functions that the plan defines. */
export function compactQuantity(text: string, functions: ReadonlySet<string>): string | null {
  const quantity = splitUnit(text);
  if (quantity === null) return compactFormula(text, functions);
  const value = compactFormula(quantity.value, functions);
  return value === null ? null : `${value} ${compactUnit(quantity.unit)}`;
}

export function compactFormula(text: string, functions: ReadonlySet<string>): string | null {
  const axis = /^(?:the )?([xy])[ -]?(?:axis|轴)$/.exec(text.trim());
  if (axis !== null) return `${axis[1] ?? ""}-axis`;
  const tokens = tokensOf(text.replace(/^\s*[A-Za-z]\s*∈/, ""));
  if (tokens === null) return null;
  // f(x) = … as a formula: f is a function there too.
  const names = /^\s*[A-Za-z]\s*\(\s*[A-Za-z]\s*\)\s*=/.test(text) ? new Set([...functions, text.trim()[0] ?? ""]) : functions;
  const isInterval = /^\s*[[(].*[\])]\s*$/s.test(text) && tokens.includes(",");
  if (isInterval) return intervalOf(tokens, names);
  const compactor = new Compactor(tokens, names);
  const out = compactor.sequence(null);
  return out === "" || !compactor.ended ? null : out;
}

function intervalOf(tokens: readonly string[], functions: ReadonlySet<string>): string | null {
  const [first, last, inner] = [tokens[0] ?? "", tokens[tokens.length - 1] ?? "", tokens.slice(1, -1)];
  const out = new Compactor(inner, functions).sequence(null);
  return out === null ? null : `${first}${out}${last}`;
}
