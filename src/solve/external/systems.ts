/**
 * SymPy, Giac and Maxima: how each is started, asked and read. All text is ASCII infix over single letters (engine-text.ts).
 * They are proposers like any other: nothing they say is believed.
 */
import type { ExternalName } from "../../config.js";
import type { Question } from "../cas.js";
import type { ChildCommand } from "./child.js";


export interface System extends ChildCommand {
  /** The question in the system's own language, or null when it has none for it. `expr` is its text, `x` its variable. */
  put(question: Question, expr: string, x: string): string | null;
  /** The answers in infix, from the raw output; each is a list of terms (roots) or a single term. */
  answers(raw: string): readonly (readonly string[])[];
}

/** Items of a list at the outermost level. */
export function splitItems(list: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= list.length; i += 1) {
    const c = list[i];
    if (c === "(" || c === "[" || c === "{") depth += 1;
    if (c === ")" || c === "]" || c === "}") depth -= 1;
    if ((c === "," && depth === 0) || c === undefined) { out.push(list.slice(start, i).trim()); start = i + 1; }
  }
  return out.filter((s) => s !== "");
}

const bare = (text: string): string => text.replace(/^\s*(?:list)?\[/, "").replace(/\]\s*$/, "");
const isList = (text: string): boolean => /^\s*(?:list)?\[/.test(text);
const termsOf = (text: string): readonly (readonly string[])[] => (text.trim() === "" ? [] : isList(text) ? [splitItems(bare(text)).map((s) => s.replace(/^.*?=\s*/, ""))] : [[text.trim()]]);

/** Reads expressions with its own parser and no names but the mathematical ones; answers are printed in infix. */
const SYMPY_PROGRAM = `
import sys, json
import sympy as sp
from sympy.parsing.sympy_parser import parse_expr
names = {n: getattr(sp, n) for n in "sin cos tan asin acos atan sinh cosh tanh exp log sqrt pi E oo".split()}
names["abs"] = sp.Abs
symbols = {c: sp.Symbol(c, real=True) for c in "xyztuvwabcfghjkmnpqrs"}
def read(text):
    return parse_expr(text.replace("^", "**"), local_dict=dict(symbols), global_dict=dict(names, Integer=sp.Integer, Float=sp.Float, Rational=sp.Rational, Symbol=sp.Symbol))
def show(e):
    return str(e).replace("**", "^")
def work(q):
    e, x = read(q["expr"]), symbols[q["x"]]
    k = q["kind"]
    if k == "differentiate": return [[show(sp.diff(e, x))]]
    if k == "integrate": return [[show(r) for r in [sp.integrate(e, x)] if not r.has(sp.Integral)]]
    if k == "simplify": return [[show(sp.simplify(e))]]
    return [[show(r) for r in sp.solve(e, x) if not r.has(sp.I)]]
for line in sys.stdin:
    q = json.loads(line)
    try: out = [a for a in work(q["q"]) if a or q["q"]["kind"] == "solve"]
    except Exception: out = []
    sys.stdout.write(json.dumps(out) + "\\n" + q["mark"] + "\\n")
    sys.stdout.flush()
`;

const sympy: System = {
  command: "python3", args: ["-c", SYMPY_PROGRAM], preamble: "",
  frame: (question, mark) => `${JSON.stringify({ q: JSON.parse(question) as unknown, mark })}\n`,
  put: (q, expr, x) => JSON.stringify({ kind: q.kind, expr: expr.replace(/\be\b/g, "E"), x }),
  answers(raw) {
    const parsed: unknown = JSON.parse(raw.trim() === "" ? "[]" : raw);
    return Array.isArray(parsed) ? parsed.filter((a): a is string[] => Array.isArray(a) && a.every((s) => typeof s === "string")) : [];
  },
};

const giac: System = {
  command: "giac", args: [], preamble: "",
  // The mark is made of two parts, so that the echo of the input does not hold it.
  frame: (question, mark) => `${question};\n"${mark.slice(0, 2)}"+"${mark.slice(2)}";\n`,
  put(q, expr, x) {
    switch (q.kind) {
      case "differentiate": return `diff(${expr},${x})`;
      case "integrate": return `integrate(${expr},${x})`;
      case "simplify": return `simplify(${expr})`;
      case "solve": return `solve(${expr}=0,${x})`;
    }
  },
  answers(raw) {
    const lines = raw.split("\n").map((l) => l.replace(/^\s*\d+>>\s?/, "")).filter((l) => l.trim() !== "" && !l.startsWith("//"));
    // The last line that is neither an echo nor the start of the next prompt.
    const text = lines.filter((l) => !/;\s*$/.test(l) && l.trim() !== '"').pop() ?? "";
    return /error|undef|integrate\(|unable/i.test(text) ? [] : termsOf(text.replace(/\bln\(/g, "log(").replace(/\+infinity/g, "oo").replace(/infinity/g, "oo"));
  },
};

const maxima: System = {
  command: "maxima", args: ["--very-quiet"], preamble: "display2d:false$ linel:100000$ \n",
  frame: (question, mark) => `${question};\nprint("${mark}")$\n`,
  put(q, expr, x) {
    const e = (t: string): string => t.replace(/\bpi\b/g, "%pi").replace(/\be\b/g, "%e").replace(/\boo\b/g, "inf").replace(/-inf/g, "minf");
    switch (q.kind) {
      case "differentiate": return `diff(${e(expr)},${x})`;
      case "integrate": return `integrate(${e(expr)},${x})`;
      case "simplify": return `radcan(${e(expr)})`;
      case "solve": return `solve(${e(expr)}=0,${x})`;
    }
  },
  answers(raw) {
    const text = raw.split("\n").filter((l) => l.trim() !== "").pop() ?? "";
    if (/'?integrate\(|error|\bund\b|\bind\b|%i|\?/.test(text)) return [];
    return termsOf(text.replace(/%pi/g, "pi").replace(/%e/g, "e").replace(/\bminf\b/g, "-oo").replace(/\binf\b/g, "oo"));
  },
};

export const SYSTEMS: Readonly<Record<ExternalName, System>> = { sympy, giac, maxima };
