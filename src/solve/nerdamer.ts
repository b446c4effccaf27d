/** nerdamer behind the engine interface. One in five of its answers is wrong without a sign of it: the kernel decides. */
import { createRequire } from "node:module";
import { type Rational, absInt } from "../certify/kernel/rational.js";
import { type Term, parts } from "../certify/kernel/term.js";
import type { Engine } from "./cas.js";
import { engineText } from "./engine-text.js";

interface Nerdamer {
  (expression: string): { toString(): string };
  flush(): void;
  clearVars(): void;
}

/** nerdamer refuses polynomials above degree 100, but first lays out every coefficient: x^10000000 - 3 takes all memory. */
const MAX_SOLVE_EXPONENT = 100n;

const load = createRequire(import.meta.url);
let loaded: Nerdamer | undefined;
/** Loaded at first use: 0.04 s. */
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

const single = (t: Term | null): readonly Term[] => (t === null ? [] : [t]);

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

const isLarge = (q: Rational): boolean => absInt(q.n) > MAX_SOLVE_EXPONENT * q.d;
const hasLargeExponent = (t: Term): boolean => (t.kind === "power" && t.exponent.kind === "number" && isLarge(t.exponent.value)) || parts(t).some(hasLargeExponent);

export const nerdamerEngine: Engine = {
  name: "nerdamer",
  differentiate(expr, variable) {
    const sent = engineText(expr);
    return sent === null ? [] : single(sent.read(ask(`diff(${sent.text}, ${sent.letterOf(variable)})`)));
  },
  solve(expr, variable) {
    const sent = hasLargeExponent(expr) ? null : engineText(expr);
    if (sent === null) return [];
    // A root with the imaginary unit cannot be read back; what is left may still be wrong or incomplete.
    const roots = items(ask(`solve(${sent.text}, ${sent.letterOf(variable)})`)).flatMap((s) => single(sent.read(s)));
    return roots.length === 0 ? [] : [roots];
  },
  integrate(expr, variable) {
    const sent = hasLargeExponent(expr) ? null : engineText(expr);
    return sent === null ? [] : single(sent.read(ask(`integrate(${sent.text}, ${sent.letterOf(variable)})`)));
  },
  simplify(expr) {
    const sent = engineText(expr);
    return sent === null ? [] : single(sent.read(ask(`simplify(${sent.text})`)));
  },
};
