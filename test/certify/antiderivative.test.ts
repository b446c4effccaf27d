/** The rule for antiderivatives: what must be proved, what must be refused. The refusals are jumps, poles and lost signs. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { on, term } from "./terms.js";

type Row = readonly [expr: string, on: string, result: string, except?: readonly string[]];

function check(expr: string, interval: string, result: string, except: readonly string[], proved: boolean): void {
  it(`${proved ? "proves" : "refuses"} (${result})' = ${expr} on ${interval}${except.length === 0 ? "" : ` except ${except.join(", ")}`}`, () => {
    const t = prove({ kind: "antiderivative", expr: term(expr), variable: "x", on: on(interval), result: term(result), except: except.map(term) });
    assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
  });
}

describe("antiderivative", () => {
  const yes: readonly Row[] = [
    ["x^2", "R", "x^3/3"], ["x^2", "[0,1]", "x^3/3 + 7"], ["1/x", "(0,oo)", "ln(x)"], ["1/x", "(-oo,0)", "ln(abs(x))"], ["1/x", "[-2,-1]", "ln(-x)"], ["abs(x)", "R", "x*abs(x)/2", ["0"]], ["abs(x-1)", "[0,3]", "(x-1)*abs(x-1)/2", ["1"]],
    ["sqrt(x^2)", "R", "x*sqrt(x^2)/2", ["0"]], ["asin(x)", "[-1,1]", "x*asin(x)+sqrt(1-x^2)"], ["sqrt(1-x^2)", "[-1,1]", "(x*sqrt(1-x^2)+asin(x))/2"], ["atan(sqrt(x))", "[0,oo)", "(x+1)*atan(sqrt(x))-sqrt(x)"], ["x^(1/3)", "R", "3*x^(4/3)/4"],
    ["1/(1+x^2)", "R", "atan(x)"], ["1/(1+x^2)", "(0,oo)", "-atan(1/x)"], ["sin(x)^2", "R", "x/2-sin(2x)/4"], ["tan(x)", "(-pi/2,pi/2)", "-ln(cos(x))"], ["e^(2x)", "R", "e^(2x)/2"], ["ln(x)", "(0,oo)", "x*ln(x)-x"], ["a*x^2", "R", "a*x^3/3"],
    ["1/sqrt(x^2+1)", "R", "ln(x+sqrt(x^2+1))"], ["sqrt((x-1)^2)", "(-oo,1]", "-(x-1)^2/2"],
  ];
  const no: readonly Row[] = [
    ["x^2", "R", "x^3"], ["1/x", "R", "ln(abs(x))"], ["1/x", "(-oo,oo)", "ln(abs(x))", ["0"]], ["1/x^2", "[-1,1]", "-1/x", ["0"]], ["1", "R", "atan(tan(x))"], ["1", "(0,pi)", "atan(tan(x))", ["pi/2"]], ["1/(1+x^2)", "R", "-atan(1/x)", ["0"]], ["1/(1+x^2)", "R", "-atan(1/x)"],
    ["abs(x)", "R", "x^2/2", ["0"]], ["abs(x)", "R", "x*abs(x)/2"], ["abs(x)", "R", "x*abs(x)/2", ["1"]], ["abs(x)", "R", "x*abs(x)/2", ["0", "0"]], ["abs(x)", "R", "x*abs(x)/2", ["1", "0"]], ["abs(x)", "(1,2)", "x*abs(x)/2", ["5"]], ["x", "[1,1]", "5"], ["x", "[1,0]", "x^2/2"], ["x", "(1,1)", "x^2/2"],
    ["e^x", "R", "e^x*x/x"], ["x", "R", "x^2/2 + 0*ln(x)"], ["x", "R", "x^2/2+0*sqrt(abs(x)-x)"], ["ln(-1-x^2)", "R", "x"], ["1/(2+cos(x))", "R", "2/sqrt(3)*atan(tan(x/2)/sqrt(3))"], ["1/(1+sin(x))", "(0,1)", "ln(1+sin(x))"], ["1/x", "(-1,0)", "ln(x)"], ["e^(a*x)", "R", "e^(a*x)/a"],
    ["0", "R", "abs(x)/x", ["0"]], ["0", "[-1,1]", "abs(x)/x"], ["1/(2*sqrt(x))", "[0,1]", "sqrt(x)"], ["x/abs(x)", "[-1,1]", "abs(x)", ["0"]], ["1", "R", "x+abs(x)-sqrt(x^2)+abs(x)", ["0"]],
  ];
  for (const [expr, interval, result, except] of yes) check(expr, interval, result, except ?? [], true);
  for (const [expr, interval, result, except] of no) check(expr, interval, result, except ?? [], false);

  it("does not confuse the variable with a parameter", () => {
    const t = prove({ kind: "antiderivative", expr: term("x"), variable: "t", on: on("R"), result: term("x^2/2"), except: [] });
    assert.equal(Theorem.isTheorem(t), false);
  });
});
