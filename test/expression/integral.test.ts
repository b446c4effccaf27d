/** ∫ f dx as text: bounds, integrand, variable. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { integralIn } from "../../src/expression/integral.js";

describe("integrals", () => {
  const rows: readonly (readonly [text: string, expr: string, variable: string, from?: string, to?: string])[] = [
    ["∫_0^1 x^2 dx", "x^2", "x", "0", "1"], ["\\int_{0}^{1} x^2 \\, dx", "x^2", "x", "0", "1"], ["\\int\\limits_{-1}^{1} t dt", "t", "t", "-1", "1"], ["\\int_0^{\\infty} e^{-x} d x", "e^{-x}", "x", "0", "\\infty"],
    ["\\int_0^\\infty e^{-x}\\,\\mathrm{d}x", "e^{-x}", "x", "0", "\\infty"], ["∫₀¹ √x dx", "√x", "x", "0", "1"], ["∫₋₁¹ x dx", "x", "x", "-1", "1"], ["∫_0^oo 1/(1+x^2) dx", "1/(1+x^2)", "x", "0", "oo"], ["∫_0^pi sin x dx", "sin x", "x", "0", "pi"],
    ["∫_0^pi/2 sin x dx", "sin x", "x", "0", "pi/2"], ["int_0^1 x dx", "x", "x", "0", "1"], ["∫_(-1)^(1) x dx", "x", "x", "-1", "1"], ["\\int^1_0 x dx", "x", "x", "0", "1"], ["\\int_0^12x dx", "2x", "x", "0", "1"], ["\\int_0^{\\pi} \\sin\\theta d\\theta", "\\sin\\theta", "theta", "0", "\\pi"],
    ["\\int_1^2 \\frac{dx}{x}", "\\frac{1}{x}", "x", "1", "2"], ["\\int_1^2 \\frac{2\\,dx}{x+1}", "\\frac{2}{x+1}", "x", "1", "2"], ["\\int_1^e dx/x", "(1)/x", "x", "1", "e"], ["∫ dx", "1", "x"], ["∫ x dx", "x", "x"], ["∫xdx", "x", "x"], ["\\int \\frac{1}{t^{2}+3 t} d t", "\\frac{1}{t^{2}+3 t}", "t"],
    ["\\int_{0}^{3}-x^{2}+9 d x", "-x^{2}+9", "x", "0", "3"], ["\\displaystyle\\int_0^{\\frac{\\pi}{2}} \\cos x\\text{d}x", "\\cos x", "x", "0", "\\frac{\\pi}{2}"], ["\\int_{1}^{x} e^{t^{2}} d t", "e^{t^{2}}", "t", "1", "x"], ["∫_-1^1 x dx", "x", "x", "-1", "1"],
  ];
  for (const [text, expr, variable, from, to] of rows) {
    it(text, () => assert.deepEqual(integralIn(text), { expr, variable, bounds: from === undefined || to === undefined ? null : { from, to } }));
  }
  for (const text of ["x^2 dx", "∫_0 x dx", "∫_0^1 x", "∫_0^1∫_0^1 xy dx dy", "\\int_0^1 x dx + 1", "", "∫", "∫_0^12x dx", "integral of x"]) {
    it(`refuses ${text}`, () => assert.equal(integralIn(text), null));
  }
});
