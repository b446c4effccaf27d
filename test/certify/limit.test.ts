/** limit: what must be proved, what must be refused. Rows: expression, where, value. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Approach, LimitValue } from "../../src/certify/kernel/approach.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { expansionOf } from "../../src/solve/limits.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import { term } from "./terms.js";

/** "0+", "pi-", "oo", "-oo". */
function approach(text: string): Approach {
  if (text === "oo" || text === "-oo") return { kind: text };
  return { kind: "finite", at: term(text.slice(0, -1)), side: text.endsWith("+") ? "right" : "left" };
}
const limitValue = (text: string): LimitValue => (text === "oo" || text === "-oo" ? { kind: text } : { kind: "finite", value: term(text) });

function check(expr: string, at: string, value: string, proved: boolean): void {
  it(`${proved ? "proves" : "refuses"} ${expr} -> ${value} as x -> ${at}`, () => {
    const t = prove({ kind: "limit", expr: term(expr), variable: "x", at: approach(at), value: limitValue(value) });
    assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
  });
}
type Row = readonly [expr: string, at: string, value: string];

describe("limit", () => {
  const yes: readonly Row[] = [
    ["x^2+1", "3+", "10"], ["(x^2-9)/(x-3)", "3-", "6"], ["sin(x)/x", "0+", "1"], ["sin(x)/x", "0-", "1"], ["(1-cos(x))/x^2", "0+", "1/2"], ["tan(3x)/sin(5x)", "0+", "3/5"], ["(sqrt(x+1)-1)/x", "0-", "1/2"], ["(x^100-1)/(x-1)", "1+", "100"],
    ["1/x", "0+", "oo"], ["1/x", "0-", "-oo"], ["1/(x-2)^2", "2-", "oo"], ["abs(x)/x", "0-", "-1"], ["abs(x-1)/(x^2-1)", "1-", "-1/2"], ["(3x^2-x)/(2x^2+5)", "oo", "3/2"], ["(x^3+1)/(x^2-1)", "-oo", "-oo"], ["sqrt(x^2+x)-x", "oo", "1/2"], ["sqrt(x^2+x)-x", "-oo", "oo"], ["sqrt(4x^2+1)/x", "-oo", "-2"],
    ["(1+1/x)^x", "oo", "e"], ["(1+2/x)^(3x)", "oo", "e^6"], ["(1+x)^(1/x)", "0+", "e"], ["(1+x)^(1/x)", "0-", "e"], ["((1+x)^(1/x)-e)/x", "0+", "-e/2"], ["x^x", "0+", "1"], ["x^(1/x)", "oo", "1"], ["x*ln(x)", "0+", "0"], ["ln(x)/x", "oo", "0"], ["e^x/x^3", "oo", "oo"], ["x^50*e^(-x)", "oo", "0"], ["e^x/x^3", "-oo", "0"],
    ["x*sin(1/x)", "0+", "0"], ["x*sin(1/x)", "oo", "1"], ["(x+sin(x))/x", "oo", "1"], ["sin(x)/x", "oo", "0"], ["e^(sin(x)-x)", "oo", "0"], ["atan(x)", "-oo", "-pi/2"], ["x*(pi/2-atan(x))", "oo", "1"], ["atan(1/x)", "0-", "-pi/2"], ["e^(1/x)", "0-", "0"], ["e^(1/x)", "0+", "oo"], ["1/(1+e^(1/x))", "0-", "1"], ["tan(x)", "pi/2-", "oo"], ["tan(x)", "pi/2+", "-oo"],
    ["(tan(x)-sin(x))/x^3", "0+", "1/2"], ["(x-sin(x))/x^3", "0+", "1/6"], ["(e^x-1-x-x^2/2)/x^3", "0+", "1/6"], ["(cos(x)-e^(-x^2/2))/x^4", "0+", "-1/12"], ["1/x-1/(e^x-1)", "0+", "1/2"], ["1/sin(x)^2-1/x^2", "0+", "1/3"], ["cos(x)^(1/x^2)", "0+", "e^(-1/2)"], ["(2^x-1)/x", "0+", "ln(2)"], ["(2^x+3^x)^(1/x)", "oo", "3"], ["((2^x+3^x)/2)^(1/x)", "0+", "sqrt(6)"],
    ["tanh(x)", "oo", "1"], ["sinh(x)/cosh(x)", "-oo", "-1"], ["sinh(x)/x", "0+", "1"], ["asin(x)", "1-", "pi/2"], ["acos(x)/sqrt(1-x)", "1-", "sqrt(2)"], ["asin(x)/x", "0+", "1"], ["acos(x)", "-1+", "pi"], ["asin(x)", "1/2+", "pi/6"], ["x^(1/3)", "0-", "0"], ["(x^(1/3)-2)/(x-8)", "8+", "1/12"], ["x^(2/3)/x", "0-", "-oo"], ["sqrt(x)", "0+", "0"],
    ["ln(x)", "0+", "-oo"], ["ln(ln(x))/ln(x)", "oo", "0"], ["x^(ln(x))/e^x", "oo", "0"], ["ln(x+e^x)/x", "oo", "1"], ["(ln(x))^10/x^(1/10)", "oo", "0"], ["x^ln(ln(x))/e^sqrt(x)", "oo", "0"], ["(1+1/x)^(x^2)/e^x", "oo", "e^(-1/2)"], ["x^pi/x^3", "oo", "oo"], ["e^x/2^x", "oo", "oo"], ["(e^x+e^(-x))/(e^x-e^(-x))", "-oo", "-1"], ["(sin(x)^2+cos(x)^2-1)/x", "0+", "0"],
    ["sin(a*x)/x", "0+", "a"], ["(1+a/x)^x", "oo", "e^a"], ["((a+x)^3-a^3)/x", "0+", "3a^2"], ["(sin(a+x)-sin(a))/x", "0+", "cos(a)"], ["(x^2-a^2)/(x-a)", "a+", "2a"], ["(x^3-a^3)/(x-a)", "a-", "3a^2"], ["x^(sqrt(2))", "0+", "0"], ["log(1+x)/log(10)/x", "0+", "1/ln(10)"], ["(x*sin(1/x))^(1/3)", "0+", "0"], ["sin(pi*x)/(x-1)", "1+", "-pi"], ["(1-sin(x))/(x-pi/2)^2", "pi/2+", "1/2"],
  ];
  const no: readonly Row[] = [
    ["sin(x)/x", "0+", "0"], ["1/x", "0+", "-oo"], ["1/x", "0+", "0"], ["e^x/x^3", "oo", "0"], ["sqrt(x^2+x)-x", "oo", "-oo"], ["sqrt(x^2+x)-x", "oo", "0"], ["sqrt(x)", "0-", "0"], ["ln(x)", "0-", "-oo"], ["ln(-x)", "0+", "-oo"], ["asin(x)", "1+", "pi/2"], ["x^x", "0-", "1"], ["sqrt(-x^2)", "0+", "0"], ["sqrt(x-2)", "1+", "0"], ["x*ln(-1)", "0+", "0"],
    ["sin(x)", "oo", "0"], ["sin(1/x)", "0+", "0"], ["x*sin(x)", "oo", "oo"], ["x+x*sin(x)", "oo", "oo"], ["cos(x)^2", "oo", "1"], ["tan(x)/x", "oo", "0"], ["abs(x)/x", "0-", "1"], ["abs(x)/x", "0-", "0"], ["(1+1/x)^x", "oo", "1"], ["0*(1/x)", "0+", "1"], ["1/(sin(x)^2+cos(x)^2-1)", "0+", "oo"], ["1/(x-x)", "0+", "oo"], ["(x-x)^0", "0+", "1"], ["0*ln(x-x)", "0+", "0"],
    ["a*x", "oo", "oo"], ["((x+a)^3-x^3)/a", "0+", "a^2"], ["x^a", "oo", "oo"], ["sin(a*x)/sin(b*x)", "0+", "a/b"], ["e^(a*x)", "oo", "oo"], ["sin(x)/x", "0+", "x/x"], ["x^2", "0+", "x"], ["x", "x+", "x"], ["x", "1/0+", "0"], ["x", "ln(-1)+", "0"], ["x", "1+", "1+0*ln(-1)"], ["a", "0+", "a+0/a"], ["x/a*a", "a+", "a"], ["sqrt(a)+x", "0+", "sqrt(a)"], ["x^(1/3)/x", "0-", "-oo"], ["(2^x+3^x)^(1/x)", "oo", "2"],
    ["x^2+10^(-40)", "0+", "0"], ["x^50*e^(-x)", "oo", "oo"], ["atan(x)", "oo", "-pi/2"], ["tan(x)", "pi/2+", "oo"], ["x*sin(1/x)", "oo", "0"], ["e^(x^2*sin(x))", "oo", "0"], ["ln(x*sin(1/x))", "0+", "-oo"], ["sqrt(x*sin(1/x))", "0+", "0"], ["(x*sin(1/x))^0", "0+", "1"], ["1/(x*sin(1/x))", "0+", "oo"], ["x/(x*sin(1/x))*sin(1/x)", "0+", "1"], ["asin(sin(x))", "oo", "0"],
  ];
  for (const [expr, at, value] of yes) check(expr, at, value, true);
  for (const [expr, at, value] of no) check(expr, at, value, false);
});

describe("expansionOf", () => {
  const rows: readonly (readonly [expr: string, at: string, expected: string])[] = [
    ["e^x", "0+", "1*x^0 + 1*x^1 + 1/2*x^2 + 1/6*x^3 + O(x^4)"], ["(x^3+1)/x", "-oo", "1*x^2 + 1*x^-1"], ["sqrt(x^2+x)", "oo", "1*x^1 + 1/2*x^0 - 1/8*x^-1 + 1/16*x^-2 + O(x^-3)"], ["1/x", "0-", "1*x^-1"], ["x^3", "1-", "1*x^0 + 3*x^1 + 3*x^2 + 1*x^3"],
  ];
  for (const [expr, at, expected] of rows) {
    it(`${expr} as x -> ${at}`, () => {
      const e = expansionOf(term(expr), "x", approach(at), 4);
      assert.ok(e !== null);
      const shown = e.terms.map((t) => `${printPlain(t.coefficient)}*x^${t.power.n}`).join(" + ").replaceAll("+ -", "- ");
      assert.equal(e.remainder === null ? shown : `${shown} + O(x^${e.remainder.n})`, expected);
    });
  }
});
