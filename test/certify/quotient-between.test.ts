/** Integrals up to a removable singularity, and Taylor coefficients in interval arithmetic against differences in doubles. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toRationals } from "../../src/certify/kernel/ball.js";
import { enclose } from "../../src/certify/kernel/interval.js";
import { jetOf } from "../../src/certify/kernel/jets.js";
import { differentiate } from "../../src/certify/kernel/derivative.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { type Term, substitute } from "../../src/certify/kernel/term.js";
import { on, term } from "./terms.js";

type Row = readonly [string, number, "low" | "high", string, string, string];
function check(row: Row, proved: boolean): void {
  const [numerator, order, side, interval, lo, hi] = row;
  it(`${proved ? "proves" : "refuses"} ${lo} <= integral of (${numerator})/(x-c)^${order} on ${interval}, c ${side} <= ${hi}`, () => {
    const t = prove({ kind: "quotient_between", numerator: term(numerator), order, side, variable: "x", on: on(interval), lo: term(lo), hi: term(hi) });
    assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
  });
}

describe("quotient_between", () => {
  // Si(1/4) = 0.24913357031975716…, by its series; ∫₀^(1/4) (1 − cos x)/x² = 1/8 − 1/4608·…; the others by mpmath; π − x mirrors sin.
  const yes: readonly Row[] = [
    ["sin(x)", 1, "low", "[0,1/4]", "0.2491335703", "0.2491335704"], ["sin(x)", 1, "high", "[-1/4,0]", "0.2491335703", "0.2491335704"],
    ["x", 1, "low", "[0,1/4]", "0.2499999", "0.2500001"], ["x^3", 1, "high", "[-1/2,0]", "0.0416666", "0.0416667"], ["sin(x)", 1, "low", "[pi,pi+1/4]", "-0.2491335704", "-0.2491335703"],
    ["1-cos(x)", 2, "low", "[0,1/4]", "0.124783", "0.124784"], ["e^x-1", 1, "low", "[0,1/4]", "0.26653", "0.26654"], ["x^4", 3, "high", "[-1,0]", "-0.500001", "-0.499999"], ["log(x)", 1, "low", "[1,5/4]", "0.23590", "0.23591"],
  ];
  const no: readonly Row[] = [
    ["cos(x)", 1, "low", "[0,1/4]", "-100", "100"], ["sin(x)", 2, "low", "[0,1/4]", "-100", "100"], ["sin(x)", 1, "high", "[0,1/4]", "-100", "100"], ["sin(x)", 0, "low", "[0,1/4]", "-100", "100"], ["sin(x)", 7, "low", "[0,1/4]", "-100", "100"],
    ["sin(x)", 1, "low", "[0,1/4]", "0.2491335704", "0.2491335705"], ["sin(x)", 1, "low", "[1/4,0]", "-1", "1"], ["sin(x)", 1, "low", "(0,1/4]", "0", "1"], ["sin(x)", 1, "low", "[0,oo)", "0", "2"], ["sin(x)", 1, "low", "[0,1/4]", "1", "0"],
    ["abs(x)", 1, "low", "[0,1/4]", "0", "1"], ["x^(3/2)", 1, "low", "[0,1/4]", "0", "1"], ["sqrt(x)", 1, "low", "[0,1/4]", "0", "9"], ["a*x", 1, "low", "[0,1/4]", "-1", "1"], ["x/(x-1/8)", 1, "low", "[0,1/4]", "-9", "9"], ["floor(x)", 1, "low", "[0,1/4]", "-1", "1"], ["x", 1, "low", "[0,0]", "-1", "1"],
    ["x-10^(-30)", 1, "low", "[0,1/4]", "0", "1"],
  ];
  for (const row of yes) check(row, true);
  for (const row of no) check(row, false);
});

describe("Taylor coefficients in interval arithmetic", () => {
  const functions = ["x^3-2*x", "sin(x)*e^x", "1/(1+x^2)", "sqrt(1+x)", "(x+2)^(-3/2)", "(x-1)^(1/3)", "log(2+x)", "tan(x)", "atan(3*x)", "asin(x/2)", "acos(x/2)", "sinh(x)+cosh(2*x)", "tanh(x)", "abs(x-2)", "(2+x)^x", "2^x", "e^(-x^2)", "x*pi", "(x^2-1)^5", "cos(1/(2+x))"];
  for (const text of functions) {
    it(`encloses the derivatives of ${text}`, () => {
      for (const at of ["1/3", "-2/5"]) {
        const [bits, c] = [90, term(at)];
        const ball = enclose(c, new Map(), bits, 10);
        const jet = ball === null ? null : jetOf(term(text), "x", ball, 5, bits);
        assert.ok(jet !== null, text);
        let slope: Term | null = term(text);
        let factorial = 1n;
        for (const [k, coefficient] of jet.entries()) {
          factorial *= k === 0 ? 1n : BigInt(k);
          assert.ok(slope !== null);
          const exact = enclose(substitute(slope, "x", c), new Map(), bits, 400);
          assert.ok(exact !== null, `${text}, derivative ${k}`);
          // Two enclosures of the same number meet, and this one is narrow.
          assert.ok(coefficient.lo * factorial <= exact.hi && exact.lo <= coefficient.hi * factorial, `${text} at ${at}, coefficient ${k}`);
          assert.ok(coefficient.hi - coefficient.lo < 1n << 40n, `${text} at ${at}, coefficient ${k} is wide`);
          slope = differentiate(slope, "x");
        }
      }
    });
  }
  const wide: readonly (readonly [string, string, string])[] = [["sqrt(x)", "0", "1"], ["log(x)", "0", "1"], ["abs(x)", "-1", "1"], ["1/x", "-1", "1"], ["tan(x)", "1", "2"], ["asin(x)", "0", "1"], ["x^(1/3)", "-1", "1"], ["x^x", "0", "1"], ["floor(x)", "0", "1"], ["y", "0", "1"]];
  for (const [text, lo, hi] of wide) {
    it(`refuses ${text} on [${lo}, ${hi}]`, () => {
      const [a, b] = [enclose(term(lo), new Map(), 60, 10), enclose(term(hi), new Map(), 60, 10)];
      assert.ok(a !== null && b !== null);
      assert.equal(jetOf(term(text), "x", { lo: a.lo, hi: b.hi }, 3, 60), null);
    });
  }
  it("holds for every point of a wide ball", () => {
    const [a, b] = [0n, 1n << 60n];
    const jet = jetOf(term("sin(x)*e^x+1/(2+x)"), "x", { lo: a, hi: b }, 4, 60);
    assert.ok(jet !== null);
    for (const at of ["0", "1/7", "1/2", "0.93", "1"]) {
      const exact = enclose(term(at), new Map(), 60, 10);
      const inner = exact === null ? null : jetOf(term("sin(x)*e^x+1/(2+x)"), "x", exact, 4, 60);
      for (const [k, c] of (inner ?? []).entries()) {
        const outer = jet[k];
        assert.ok(outer !== undefined && outer.lo <= c.hi && c.lo <= outer.hi && toRationals(c, 60).lo.d > 0n, `coefficient ${k} at ${at}`);
      }
    }
  });
});
