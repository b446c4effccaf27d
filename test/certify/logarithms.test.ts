/** Constants that are sums of logarithms, and roots of cubics in radicals and cosines: equal only when they are. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { term } from "./terms.js";

const rows: readonly (readonly [string, string, boolean])[] = [
  ["ln((sqrt(9+4*e)-3)/2)+ln((sqrt(9+4*e)+3)/2)", "1", true], ["2*ln(1+sqrt(2))", "ln(3+2*sqrt(2))", true], ["ln(pi+1)+ln(pi-1)", "ln(pi^2-1)", true], ["ln(pi)/2+ln(2)", "ln(4*pi)/2", true], ["ln(e+1)-ln(e-1)", "ln((e+1)/(e-1))", true],
  ["ln((sqrt(9+4*e)-3)/2)+ln((sqrt(9+4*e)+3)/2)", "2", false], ["ln((sqrt(9+4*e)-3)/2)+ln((sqrt(9+4*e)+3)/2)", "0", false], ["ln(pi+1)+ln(pi-1)", "ln(pi^2+1)", false], ["ln(1-pi)+ln(-1-pi)", "ln(pi^2-1)", false], ["ln(pi-4)+ln(pi-4)", "2*ln(4-pi)", false],
  ["8*cos(2*pi/9)^3-6*cos(2*pi/9)", "-1", true], ["8*cos(pi/9)^3-6*cos(pi/9)", "-1", false], ["((1+sqrt(2))^(1/3)-(sqrt(2)-1)^(1/3))^3+3*((1+sqrt(2))^(1/3)-(sqrt(2)-1)^(1/3))", "2", true], ["((1+sqrt(2))^(1/3)+(sqrt(2)-1)^(1/3))^3+3*((1+sqrt(2))^(1/3)+(sqrt(2)-1)^(1/3))", "2", false],
];

describe("constants: logarithms, cubics", () => {
  for (const [left, right, proved] of rows) {
    it(`${left} ${proved ? "=" : "is not"} ${right}`, () => {
      const t = prove({ kind: "equal", left: term(left), right: term(right) });
      assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
    });
  }
});
