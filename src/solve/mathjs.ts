/** mathjs behind the engine interface: derivatives and simplification. It solves no equations. */
import { createRequire } from "node:module";
import type * as MathJs from "mathjs";
import type { Term } from "../certify/kernel/term.js";
import type { Engine } from "./cas.js";
import { engineText } from "./engine-text.js";

const load = createRequire(import.meta.url);
let loaded: MathJs.MathJsInstance | undefined;
/** Loaded at first use: 0.65 s, whatever is imported of it, as the package has one entry. Only the factories in use are built. */
function mathjs(): MathJs.MathJsInstance {
  if (loaded === undefined) {
    const { create, derivativeDependencies, parseDependencies, simplifyDependencies } = load("mathjs") as typeof MathJs;
    loaded = create({ ...derivativeDependencies, ...parseDependencies, ...simplifyDependencies }, {});
  }
  return loaded;
}

const single = (t: Term | null): readonly Term[] => (t === null ? [] : [t]);

export const mathjsEngine: Engine = {
  name: "mathjs",
  differentiate(expr, variable) {
    const sent = engineText(expr);
    return sent === null ? [] : single(sent.read(mathjs().derivative(sent.text, sent.letterOf(variable)).toString()));
  },
  solve: () => [],
  simplify(expr) {
    const sent = engineText(expr);
    return sent === null ? [] : single(sent.read(mathjs().simplify(sent.text).toString()));
  },
};
