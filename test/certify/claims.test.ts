/** One table per claim kind: what must be proved, what must be refused. The refusals are the traps and the thin ice. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim, Sign } from "../../src/certify/kernel/claim.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { root } from "../../src/certify/kernel/term.js";
import { rational } from "../../src/certify/kernel/rational.js";
import { on, term } from "./terms.js";

function check(name: string, claim: Claim, proved: boolean): void {
  it(`${proved ? "proves" : "refuses"} ${name}`, () => {
    const t = prove(claim);
    assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
  });
}

describe("equal", () => {
  const yes = [
    ["(x+1)^2", "x^2+2x+1"], ["sin(x)^2+cos(x)^2", "1"], ["exp(x)*exp(-x)", "1"], ["ln(e^(3x))", "3x"], ["sqrt(12)", "2*sqrt(3)"], ["1/(sqrt(2)+sqrt(3))", "sqrt(3)-sqrt(2)"],
    ["sqrt(5+2*sqrt(6))", "sqrt(2)+sqrt(3)"], ["sin(pi/6)", "1/2"], ["cos(pi/12)", "(sqrt(6)+sqrt(2))/4"], ["(-8)^(1/3)", "-2"], ["abs(x)^2", "x^2"], ["sin(2x)", "2 sin(x) cos(x)"], ["tan(x)", "sin(x)/cos(x)"],
    ["sqrt(x)*sqrt(x)", "x"], ["x^(2/3)", "(x^(1/3))^2"], ["atan(1)", "pi/4"], ["acos(x)", "pi/2-asin(x)"], ["(x^2-1)/(x-1)", "x+1"], ["log(8)/log(2)", "3"], ["2^(x+1)", "2*2^x"], ["sin(atan(x))", "x/sqrt(1+x^2)"],
    ["cos(3x)", "4cos(x)^3-3cos(x)"], ["sqrt(x^2)", "abs(x)"], ["(x^(1/3))^3", "x"], ["cosh(x)^2-sinh(x)^2", "1"], ["1/x+1/y", "(x+y)/(x y)"],
  ] as const;
  const no = [
    ["x+1", "(x^2-1)/(x-1)"], ["sqrt(x^2)", "x"], ["ln(x^2)", "2 ln(x)"], ["2 ln(x)", "ln(x^2)*x/x+1-1+0*ln(-x)"], ["atan(x)+atan(1/x)", "pi/2"], ["asin(sin(x))", "x"], ["(x^2)^(1/2)", "x"], ["1", "x/x"], ["1", "x^0"],
    ["ln(x y)", "ln(x)+ln(y)"], ["sqrt(x y)", "sqrt(x)*sqrt(y)"], ["x^2", "x^2+10^(-40)"], ["pi", "355/113"], ["sqrt(2)+sqrt(3)", "sqrt(10)"], ["x", "abs(x)"], ["sin(x)", "x"], ["0", "0*ln(-1-x^2)"], ["1/0", "1/0"], ["ln(-1)", "ln(-1)"],
    ["(-1)^(1/2)", "(-1)^(1/2)"], ["0^0", "1"], ["x^x", "exp(x ln(abs(x)))+1"], ["exp(pi*sqrt(163))", "640320^3+744"], ["e^pi", "pi^e"], ["sin(e)", "0"], ["ln(abs(x))", "ln(abs(x))+0*sqrt(x)"], ["1/x", "1/x+0*sqrt(x)"], ["abs(x)+x", "2x+0*sqrt(x)"], ["cos(e)", "-1"], ["cos(e/2)", "0"],
  ] as const;
  for (const [left, right] of yes) check(`${left} = ${right}`, { kind: "equal", left: term(left), right: term(right) }, true);
  for (const [left, right] of no) check(`${left} = ${right}`, { kind: "equal", left: term(left), right: term(right) }, false);
});

describe("sign and nonzero", () => {
  const signs: readonly (readonly [string, string, Sign, boolean])[] = [
    ["x^2+1", "R", 1, true], ["x^2", "R", 1, false], ["x^2", "(0,oo)", 1, true], ["1-x", "(-oo,1)", 1, true], ["1-x", "(-oo,1]", 1, false], ["1-ln(x)", "(0,e)", 1, true], ["1-ln(x)", "(0,3)", 1, false], ["exp(x)-x-1", "(0,oo)", 1, true],
    ["exp(x)-x", "R", 1, false], ["x^2-2", "(-sqrt(2),sqrt(2))", -1, true], ["x^2-2", "(-sqrt(2),1.4142135624)", -1, false], ["sin(x)", "(0,pi)", 1, true], ["sin(x)", "(0,3.2)", 1, false], ["cos(x)", "(pi/2,3pi/2)", -1, true],
    ["x-sin(x)", "(0,1)", 1, true], ["1-cos(x)", "(0,1)", 1, true], ["1/x", "(0,oo)", 1, true], ["1/x", "R", 1, false], ["ln(x)", "(-1,2)", 1, false], ["sqrt(x)-1", "(1,oo)", 1, true], ["abs(x)", "R", 1, false], ["x^(2/3)", "(-oo,0)", 1, true],
    ["(x-1)^2*(x-2)", "(1,2)", -1, true], ["x^5-x-1", "(2,oo)", 1, true], ["x", "(1,0)", 1, false], ["x", "(0,0)", 1, false], ["x-x", "R", 0, true], ["x/x-1", "R", 0, false], ["exp(x)", "R", 1, true], ["a*x", "(0,oo)", 1, false],
    ["sqrt(x+2)-sqrt(x)-2", "[0,oo)", -1, true], ["10^(-30)-(x-1/3)^2", "(0,1)", -1, false], ["x^x", "(0,oo)", 1, true], ["x^x", "(-1,oo)", 1, false], ["tan(x)", "(0,pi)", 1, false], ["tan(x)", "(0,1.5)", 1, true], ["asin(x)", "(0,1]", 1, true], ["asin(x)", "(0,2)", 1, false],
  ];
  for (const [expr, interval, sign, proved] of signs) check(`${expr} has sign ${sign} on ${interval}`, { kind: "sign", expr: term(expr), variable: "x", on: on(interval), sign }, proved);
  check("x^2+x+1 != 0 on R", { kind: "nonzero", expr: term("x^2+x+1"), variable: "x", on: on("R") }, true);
  check("x^3 != 0 on (-1, 1)", { kind: "nonzero", expr: term("x^3"), variable: "x", on: on("(-1,1)") }, false);
  check("shadowed variable: x + y > 0 for y in (0, 1)", { kind: "sign", expr: term("x+y"), variable: "y", on: on("(0,1)"), sign: 1 }, false);
  check("1/x nonzero on R, where it is undefined at 0", { kind: "nonzero", expr: term("1/x"), variable: "x", on: on("R") }, false);
});

describe("roots_complete", () => {
  const R = [on("R")];
  const rows: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
    ["x^2-1", ["R"], ["-1", "1"], true], ["x^2-1", ["R"], ["1"], false], ["x^2-1", ["R"], ["1", "1"], false], ["x^2-1", ["R"], ["1", "-1"], false], ["x^2-1", ["R"], ["-1", "0", "1"], false], ["x^2+1", ["R"], [], true], ["x^2-2", ["R"], ["-sqrt(2)", "sqrt(2)"], true],
    ["(x^2-1)/(x-1)", ["(-oo,1)", "(1,oo)"], ["-1"], true], ["(x^2-1)/(x-1)", ["(-oo,1)", "(1,oo)"], ["-1", "1"], false], ["(x^2-1)/(x-1)", ["R"], ["-1"], false], ["(x^2-1)/(x-1)", ["(1,oo)"], [], false],
    ["sqrt(x+2)-x", ["[-2,oo)"], ["2"], true], ["sqrt(x+2)-x", ["[-2,oo)"], ["-1", "2"], false], ["ln(x)+ln(x-1)-ln(2)", ["(1,oo)"], ["2"], true], ["ln(x)+ln(x-1)-ln(2)", ["(1,oo)"], ["-1", "2"], false],
    ["exp(x)-5", ["R"], ["ln(5)"], true], ["exp(x)-5", ["R"], ["1.6094379124341"], false], ["x", ["R"], [], false], ["x-x", ["R"], ["0"], false], ["x^3-3x+1", ["R"], [], false], ["a*x-1", ["R"], ["1"], false], ["1/x", ["(-oo,0)", "(0,oo)"], [], true],
  ];
  for (const [expr, domain, roots, proved] of rows) {
    check(`${expr} = 0 exactly at {${roots.join(", ")}} on ${domain.join(" U ")}`, { kind: "roots_complete", expr: term(expr), variable: "x", on: on("R"), domain: domain.map(on), roots: roots.map(term) }, proved);
  }
  const quintic = [-1n, -1n, 0n, 0n, 0n, 1n];
  check("x^5-x-1 = 0 at its isolated root", { kind: "roots_complete", expr: term("x^5-x-1"), variable: "x", on: on("R"), domain: R, roots: [root(quintic, rational(1n), rational(2n))] }, true);
  check("a root term that isolates nothing", { kind: "roots_complete", expr: term("x^5-x-1"), variable: "x", on: on("R"), domain: R, roots: [root(quintic, rational(2n), rational(3n))] }, false);
  check("a root term with two roots inside", { kind: "roots_complete", expr: term("x^2-1"), variable: "x", on: on("R"), domain: R, roots: [root([-1n, 0n, 1n], rational(-2n), rational(2n))] }, false);
  it("tells a miscount in numbers", () => {
    const t = prove({ kind: "roots_complete", expr: term("x^3-7x+6"), variable: "x", on: on("R"), domain: R, roots: [term("1"), term("2")] });
    assert.ok(!Theorem.isTheorem(t));
    assert.equal(t.why, "2 roots listed, Sturm count on (-oo, oo) is 3");
  });
});

describe("derivative", () => {
  const rows: readonly (readonly [string, string, number, boolean])[] = [
    ["x^3", "3x^2", 1, true], ["x^3", "6x", 2, true], ["x*sqrt(4-x^2)", "(4-2x^2)/sqrt(4-x^2)", 1, true], ["x*sqrt(4-x^2)", "sqrt(4-x^2)-x/sqrt(4-x^2)", 1, false], ["ln(x)/ln(10)", "1/x", 1, false], ["ln(x)/ln(10)", "1/(x ln(10))", 1, true],
    ["abs(x)", "x/abs(x)", 1, true], ["abs(x)", "abs(x)/x", 1, true], ["ln(abs(x))", "1/x", 1, true], ["abs(x)", "abs(x)/x+0*ln(x)", 1, false], ["abs(x)", "1", 1, false], ["x^x", "x^x*(ln(x)+1)", 1, true], ["ln(-1-x^2)", "2x/(1+x^2)", 1, false], ["sin(x)^2", "sin(2x)", 1, true], ["x^2", "2x+ln(-1-x^2)*0", 1, false], ["x^2", "2x*x/x", 1, false],
    ["a*t^2", "0", 1, true], ["x^(1/3)", "1/(3 x^(2/3))", 1, true], ["atan(x)", "1/(1+x^2)", 1, true], ["x", "1", 0, false], ["tan(x)", "1+tan(x)^2", 1, true], ["e^2", "2e", 1, false], ["asin(x)", "1/sqrt(1-x^2)", 1, true],
  ];
  for (const [expr, result, order, proved] of rows) check(`(${expr})^(${order}) = ${result}`, { kind: "derivative", expr: term(expr), variable: "x", order, result: term(result) }, proved);
});

describe("defined_on and undefined_on", () => {
  const rows: readonly (readonly ["defined_on" | "undefined_on", string, string, boolean])[] = [
    ["defined_on", "1/x", "(0,oo)", true], ["defined_on", "1/x", "[0,oo)", false], ["defined_on", "sqrt(4-x^2)", "[-2,2]", true], ["defined_on", "sqrt(4-x^2)", "[-2,2.0000001]", false], ["defined_on", "ln(x)/x", "(0,oo)", true], ["defined_on", "x^(2/3)", "R", true],
    ["defined_on", "x^(1/2)", "R", false], ["defined_on", "x^(-1/3)", "R", false], ["defined_on", "tan(x)", "(-1,1)", true], ["defined_on", "tan(x)", "(0,2)", false], ["defined_on", "x^x", "[0,oo)", false], ["defined_on", "0*(1/x)", "R", false], ["defined_on", "ln(exp(x))", "R", true],
    ["undefined_on", "1/x", "[0,0]", true], ["undefined_on", "1/x", "[0,1]", false], ["undefined_on", "ln(x)", "(-oo,0]", true], ["undefined_on", "sqrt(4-x^2)", "(2,oo)", true], ["undefined_on", "sqrt(4-x^2)", "[2,oo)", false], ["undefined_on", "x", "R", false],
    ["undefined_on", "x^2", "(1,0)", false], ["undefined_on", "x^x", "(-oo,0]", true],
  ];
  for (const [kind, expr, interval, proved] of rows) check(`${expr} ${kind} ${interval}`, { kind, expr: term(expr), variable: "x", on: on(interval) }, proved);
});
