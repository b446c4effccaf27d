/** Bare nerdamer or bare mathjs as their users use them, one problem a line; the answer as text, then the mark. */
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import type { FormalRow } from "../formal-plan.js";

const load = createRequire(import.meta.url);
const [engine] = process.argv.slice(2);

interface Nerdamer { (e: string): { toString(): string; text(f?: string): string; evaluate(): { text(f?: string): string } }; flush(): void; clearVars(): void }

function byNerdamer(row: FormalRow): string | null {
  const nerdamer = load("nerdamer/all.js") as Nerdamer;
  const ask = (e: string): string => { try { return nerdamer(e).toString(); } finally { nerdamer.flush(); nerdamer.clearVars(); } };
  const x = typeof row.var === "string" ? row.var : "x";
  const text = typeof row.input === "string" ? row.input : "";
  const roots = (list: string): string => { const inner = list.replace(/^\[|\]$/g, ""); return inner === "" ? "no solution" : `{${inner}}`; };
  const infinity = (s: string): string => s.replace(/\boo\b/g, "Infinity");
  switch (row.op) {
    case "differentiate": return ask(`diff(${text}, ${x})`);
    case "integrate_indefinite": { const r = ask(`integrate(${text}, ${x})`); return r.includes("integrate") ? null : `${r} + C`; }
    case "integrate_definite": { const r = ask(`defint(${text}, ${infinity(row.args.a ?? "0")}, ${infinity(row.args.b ?? "0")}, ${x})`); return r.includes("defint") || r.includes("integrate") ? null : r; }
    case "limit": { const r = ask(`limit(${text}, ${x}, ${infinity(row.args.point ?? "0")})`); return r.includes("limit") ? null : r; }
    case "solve": case "inequality": return roots(ask(`solve(${text}, ${x})`));
    case "system": { const s = (nerdamer as unknown as { solveEquations(e: readonly string[]): readonly (readonly [string, unknown])[] }).solveEquations(row.input as readonly string[]); return s.length === 0 ? "no solution" : s.map(([n, v]) => `${n} = ${String(v)}`).join(", "); }
    case "extrema": {
      const found = ask(`solve(${ask(`diff(${text}, ${x})`)}, ${x})`).replace(/^\[|\]$/g, "").split(",").filter((r) => r !== "" && !r.includes("i"));
      const second = ask(`diff(${text}, ${x}, 2)`);
      const at = (e: string, r: string): number => Number(nerdamer(`(${e})`.replaceAll(new RegExp(`\\b${x}\\b`, "g"), `(${r})`)).evaluate().text("decimals"));
      return found.map((r) => { const v = at(second, r); return v === 0 ? "" : `${v < 0 ? "max" : "min"} at (${r}, ${at(text, r)})`; }).filter((s) => s !== "").join("; ") || "no extrema";
    }
    default: return null;
  }
}

function byMathjs(row: FormalRow): string | null {
  const math = load("mathjs") as { derivative(e: string, v: string): { toString(options?: object): string } };
  return row.op === "differentiate" && typeof row.input === "string" && typeof row.var === "string" ? math.derivative(row.input, row.var).toString({ parenthesis: "all" }).replaceAll(" ", "") : null;
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const { row, mark } = JSON.parse(line) as { row: FormalRow; mark: string };
  let text: string | null;
  try { text = (engine === "mathjs" ? byMathjs : byNerdamer)(row); } catch { text = null; }
  process.stdout.write(`${text ?? ""}\n${mark}\n`);
});
