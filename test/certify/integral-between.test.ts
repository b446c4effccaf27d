/** The rule for enclosed integrals: true values are references computed elsewhere to more digits. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { on, term } from "./terms.js";

function check(expr: string, interval: string, lo: string, hi: string, proved: boolean): void {
  it(`${proved ? "proves" : "refuses"} ${lo} <= integral of ${expr} on ${interval} <= ${hi}`, () => {
    const t = prove({ kind: "integral_between", expr: term(expr), variable: "x", on: on(interval), lo: term(lo), hi: term(hi) });
    assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
    if (Theorem.isTheorem(t)) assert.equal(t.basis, "enclosure");
  });
}

describe("integral_between", () => {
  // ∫₀¹ exp(−x²) = √π/2·erf 1 = 0.74682413281…; ∫₁² sin x/x = Si 2 − Si 1 = 0.65932990643…; Γ-values for √(1 + x⁴).
  const yes: readonly (readonly [string, string, string, string])[] = [
    ["x^2", "[0,1]", "0.333333", "0.333334"], ["x^2", "[0,1]", "0", "1"], ["x", "[-1,1]", "-0.001", "0.001"], ["e^(-x^2)", "[0,1]", "0.746824", "0.746825"], ["sin(x)/x", "[1,2]", "0.659329", "0.659330"], ["sqrt(x)", "[0,1]", "0.666", "0.667"], ["abs(x-1/3)", "[0,1]", "0.277", "0.278"],
    ["sin(x)", "[0,pi]", "1.999999", "2.000001"], ["1/x", "[1,e]", "0.99999", "1.00001"], ["1/(1+x^2)", "[0,1]", "0.785398", "0.785399"], ["e^(-x^2)", "[0,1]", "0.7468241328124", "0.7468241328125"], ["-e^x", "[0,1]", "-1.71829", "-1.71828"],
  ];
  const no: readonly (readonly [string, string, string, string])[] = [
    ["x^2", "[0,1]", "0.333334", "0.333335"], ["x^2", "[0,1]", "0.3333", "0.33333"], ["x^2", "[1,0]", "-0.334", "-0.333"], ["x^2", "(0,1]", "0.333", "0.334"], ["x^2", "[0,oo)", "0", "1"], ["x^2", "[1,1]", "-1", "1"], ["1/x", "[0,1]", "0", "1000"], ["1/x", "[-1,1]", "-1", "1"], ["1/x^2", "[-1,1]", "-3", "-1"],
    ["a*x", "[0,1]", "0", "1"], ["log(x)", "[0,1]", "-1.1", "-0.9"], ["x^2", "[0,1]", "0.334", "0.333"], ["x^2", "[0,1]", "sqrt(2)-1.1", "1"], ["tan(x)", "[0,2]", "0", "9"], ["e^(-x^2)", "[0,1]", "0.7468241328125", "0.7468241328126"], ["e^(-x^2)", "[0,1]", "0.7468241328123", "0.7468241328124"],
  ];
  for (const row of yes) check(...row, true);
  for (const row of no) check(...row, false);
});
