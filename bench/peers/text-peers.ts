/** Giac and Maxima as their users use them: the question in their own language, the answer as the grader reads it. */
import type { FormalRow } from "../formal-plan.js";
import { splitItems } from "../../src/solve/external/systems.js";

export interface TextPeer { put(row: FormalRow): string | null; plain(op: string, raw: string): string | null }

const text = (row: FormalRow): string => (typeof row.input === "string" ? row.input : "");
const variable = (row: FormalRow): string => (typeof row.var === "string" ? row.var : "x");
const list = (row: FormalRow): string => (Array.isArray(row.input) ? `[${row.input.join(",")}]` : "[]");
const names = (row: FormalRow): string => (Array.isArray(row.var) ? `[${row.var.join(",")}]` : `[${variable(row)}]`);
const lastLine = (raw: string): string => raw.split("\n").map((l) => l.replace(/^\s*\d+>>\s?/, "").trim()).filter((l) => l !== "" && !l.startsWith("//") && l !== '"' && !/[;$]$/.test(l)).pop() ?? "";

/** x<1, x>2, (x>=1) and (x<3) → intervals. */
export function region(alternatives: readonly string[]): string | null {
  const out: string[] = [];
  for (const a of alternatives) {
    let [lo, hi, open, close] = ["-oo", "oo", "(", ")"];
    for (const atom of a.replace(/[()[\]\s]/g, (c) => (c === "(" || c === ")" ? c : "")).split(/and|&&|,/)) {
      const m = /^\(*([^<>=]+?)\)*(<=|>=|<|>|=)\(*([^<>=]+?)\)*$/.exec(atom.trim().replace(/^\((.*)\)$/, "$1"));
      if (m === null) return null;
      const [, left = "", op = "", right = ""] = m;
      const flip = !/^[a-z]$/.test(left);
      const value = flip ? left : right;
      const relation = flip ? op.replace(/[<>]/, (c) => (c === "<" ? ">" : "<")) : op;
      if (relation === "=") { [lo, hi, open, close] = [value, value, "[", "]"]; }
      else if (relation.startsWith(">")) { lo = value; open = relation === ">=" ? "[" : "("; }
      else { hi = value; close = relation === "<=" ? "]" : ")"; }
    }
    out.push(`${open}${lo}, ${hi}${close}`);
  }
  return out.length === 0 ? "no solution" : out.join(" U ");
}

/** Real roots; null when the system only rearranged the equation. */
const roots = (items: readonly string[]): string | null => { const real = items.map((s) => s.replace(/^\s*[a-z]\s*=\s*/, "")).filter((s) => !/\bi\b|%i/.test(s)); return real.length === 0 ? "no solution" : real.some((s) => s.includes("=")) ? null : `{${real.join(", ")}}`; };
function solutions(items: readonly string[]): string {
  if (items.length === 0) return "no solution";
  const tuples = items.map((s) => splitItems(s.trim().replace(/^(?:list)?\[|\]$/g, "")));
  const [only] = tuples;
  return tuples.length === 1 && only !== undefined ? (only.every((s) => s.includes("=")) ? only.join(", ") : `(${only.join(", ")})`) : `{${tuples.map((t) => `(${t.map((s) => s.replace(/^.*=/, "")).join(", ")})`).join(", ")}}`;
}
const inner = (s: string): string => s.replace(/^(?:list)?\[/, "").replace(/\]$/, "");

/** Critical points by solve, kinds by the second derivative: one line `kind,x,y` each. */
export const giac: TextPeer = {
  put(row) {
    const [f, x] = [text(row), variable(row)];
    const point = (p: string): string => p.replace(/^oo$/, "+infinity").replace(/^-oo$/, "-infinity");
    switch (row.op) {
      case "differentiate": return `diff(${f},${x})`;
      case "integrate_indefinite": return `integrate(${f},${x})`;
      case "integrate_definite": return `integrate(${f},${x},${point(row.args.a ?? "0")},${point(row.args.b ?? "0")})`;
      case "limit": return `limit(${f},${x}=${point(row.args.point ?? "0")}${row.args.side === "+" ? ",1" : row.args.side === "-" ? ",-1" : ""})`;
      case "solve": case "inequality": return `solve(${f},${x})`;
      case "system": return `solve(${list(row)},${names(row)})`;
      case "extrema": return `apply(r->[sign(evalf(subst(diff(${f},${x},2),${x}=r))),r,subst(${f},${x}=r)],solve(diff(${f},${x})=0,${x}))`;
      default: return null;
    }
  },
  plain(op, raw) {
    const t = lastLine(raw).replace(/\bln\(/g, "log(").replace(/\+infinity/g, "oo").replace(/infinity/g, "oo");
    if (/distinct/.test(t) || t === "undef") return "does not exist";
    if (t === "" || /error|integrate\(|unable/i.test(t)) return null;
    if (op === "integrate_indefinite") return `${t} + C`;
    if (op === "solve") return roots(splitItems(inner(t)));
    if (op === "inequality") return region(splitItems(inner(t)));
    if (op === "system") return solutions(splitItems(inner(t)));
    if (op === "extrema") return points(splitItems(inner(t)));
    return t;
  },
};

const points = (items: readonly string[]): string => items.map((s) => splitItems(inner(s.trim()))).filter(([k]) => k === "1" || k === "-1" || k === "1.0" || k === "-1.0").map(([k, x, y]) => `${k?.startsWith("-") === true ? "max" : "min"} at (${x}, ${y})`).join("; ") || "no extrema";

export const maxima: TextPeer = {
  put(row) {
    const e = (s: string): string => s.replace(/\bpi\b/g, "%pi").replace(/\be\b/g, "%e").replace(/\boo\b/g, "inf").replace(/-inf/g, "minf");
    const [f, x] = [e(text(row)), variable(row)];
    switch (row.op) {
      case "differentiate": return `diff(${f},${x})`;
      case "integrate_indefinite": return `integrate(${f},${x})`;
      case "integrate_definite": return `integrate(${f},${x},${e(row.args.a ?? "0")},${e(row.args.b ?? "0")})`;
      case "limit": return `limit(${f},${x},${e(row.args.point ?? "0")}${row.args.side === "+" ? ",plus" : row.args.side === "-" ? ",minus" : ""})`;
      case "solve": return /sin|cos|tan|sec|csc|cot/.test(f) ? `%solve(${f},${x})` : `solve(${f},${x})`;
      case "inequality": return `fourier_elim([${f}],[${x}])`;
      case "system": return `solve(${e(list(row))},${names(row)})`;
      case "extrema": return `map(lambda([r],[signum(float(at(diff(${f},${x},2),r))),rhs(r),at(${f},r)]),solve(diff(${f},${x})=0,${x}))`;
      default: return null;
    }
  },
  plain(op, raw) {
    const t = lastLine(raw).replace(/%pi/g, "pi").replace(/%e\b/g, "exp(1)").replace(/\bminf\b/g, "-oo").replace(/\binf\b/g, "oo").replace(/%z\d+/g, "n");
    if (/defint: integral is divergent/.test(raw)) return "diverges";
    if (/^(?:und|ind)$/.test(t)) return "does not exist";
    if (t === "" || /error|'?integrate\(|'?limit\(|%solve|\?/.test(t)) return null;
    if (op === "integrate_indefinite") return `${t} + C`;
    if (op === "solve") return roots(t.startsWith("%union(") ? splitItems(t.slice(7, -1)).map((s) => inner(s)) : splitItems(inner(t)));
    if (op === "inequality") return t === "emptyset" ? "no solution" : t === "universalset" ? "(-oo, oo)" : region(t.split(" or ").map((s) => s.trim()));
    if (op === "system") return solutions(splitItems(inner(t)));
    if (op === "extrema") return points(splitItems(inner(t)));
    return t;
  },
};
