/** nerdamer behind the engine interface. One in five of its answers is wrong without a sign of it: the kernel decides. */
import { createRequire } from "node:module";
import { printPlain } from "../certify/kernel/print.js";
import type { Term } from "../certify/kernel/term.js";
import { parseExpression } from "../expression/parse.js";
import type { Engine } from "./cas.js";

interface Nerdamer {
  (expression: string): { toString(): string };
  flush(): void;
  clearVars(): void;
}

const load = createRequire(import.meta.url);
let loaded: Nerdamer | undefined;
function nerdamer(): Nerdamer {
  return (loaded ??= load("nerdamer/all.js") as Nerdamer);
}

/** Its state is global and its heap grows with every call until it is flushed. */
function ask(expression: string): string {
  const engine = nerdamer();
  try {
    return engine(expression).toString();
  } finally {
    engine.flush();
    engine.clearVars();
  }
}

/** nerdamer writes the constant e in lower case and log for the natural logarithm; `root` terms mean nothing to it. */
function printed(t: Term): string | null {
  const text = printPlain(t);
  return text.includes("root(") ? null : text.replace(/\bE\b/g, "e").replace(/\b(a)(sin|cos|tan)\(/g, "a$2(");
}

function read(text: string): Term[] {
  const r = parseExpression(text);
  return r.ok && r.value.kind === "term" ? [r.value.term] : [];
}

/** The items of a bracketed list, split at commas outside brackets. */
function items(list: string): readonly string[] {
  const inner = list.trim().replace(/^\[/, "").replace(/\]$/, "");
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= inner.length; i += 1) {
    const c = inner[i];
    if (c === "(" || c === "[") depth += 1;
    if (c === ")" || c === "]") depth -= 1;
    if ((c === "," && depth === 0) || c === undefined) { out.push(inner.slice(start, i)); start = i + 1; }
  }
  return out.map((s) => s.trim()).filter((s) => s !== "");
}

export const nerdamerEngine: Engine = {
  name: "nerdamer",
  differentiate(expr, variable) {
    const text = printed(expr);
    return text === null ? [] : read(ask(`diff(${text}, ${variable})`));
  },
  solve(expr, variable) {
    const text = printed(expr);
    if (text === null) return [];
    // Roots with the imaginary unit are not real; what is left may still be wrong or incomplete.
    const roots = items(ask(`solve(${text}, ${variable})`)).filter((s) => !/\bi\b/.test(s)).flatMap(read);
    return roots.length === 0 ? [] : [roots];
  },
  simplify(expr) {
    const text = printed(expr);
    return text === null ? [] : read(ask(`simplify(${text})`));
  },
};
