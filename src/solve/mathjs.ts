/** mathjs behind the engine interface: derivatives and simplification. Only the factories in use are loaded. */
import { create, derivativeDependencies, parseDependencies, simplifyDependencies } from "mathjs";
import { printPlain } from "../certify/kernel/print.js";
import type { Term } from "../certify/kernel/term.js";
import { parseExpression } from "../expression/parse.js";
import type { Engine } from "./cas.js";

const math = create({ ...derivativeDependencies, ...parseDependencies, ...simplifyDependencies }, {});

/** mathjs has e for the constant and its own names for nothing else that we print. */
function printed(t: Term): string | null {
  const text = printPlain(t);
  return text.includes("root(") ? null : text.replace(/\bE\b/g, "e");
}

function read(text: string): readonly Term[] {
  const r = parseExpression(text);
  return r.ok && r.value.kind === "term" ? [r.value.term] : [];
}

export const mathjsEngine: Engine = {
  name: "mathjs",
  differentiate(expr, variable) {
    const text = printed(expr);
    return text === null ? [] : read(math.derivative(text, variable).toString());
  },
  solve: () => [],
  simplify(expr) {
    const text = printed(expr);
    return text === null ? [] : read(math.simplify(text).toString());
  },
};
