/** Floors: what is proved of a step function, and what must not be, because it jumps. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim } from "../../src/certify/kernel/claim.js";
import { REALS } from "../../src/certify/kernel/region.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { call, int, pow, sym } from "../../src/certify/kernel/term.js";
import { on, term } from "./terms.js";

const check = (name: string, claim: Claim, proved: boolean): void => {
  it(`${proved ? "proves" : "refuses"} ${name}`, () => {
    const t = prove(claim);
    assert.equal(Theorem.isTheorem(t), proved, Theorem.isTheorem(t) ? "it was proved" : t.why);
  });
};

describe("floor: constants", () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ["floor(7/2)", "3", true], ["floor(-7/2)", "-4", true], ["floor(-3)", "-3", true], ["ceil(-3/2)", "-1", true], ["floor(pi)", "3", true], ["floor(sqrt(9))", "3", true], ["floor((sqrt(2)+sqrt(3))^2)", "9", true], ["floor(10*(sqrt(5)-2)*(sqrt(5)+2))", "10", true], ["floor(floor(5/2)/2)", "1", true],
    ["floor(-7/2)", "-3", false], ["floor(3)", "2", false], ["floor(pi)", "4", false], ["floor(ln(-1))", "0", false], ["floor(1/0)", "0", false], ["0*floor(1/0)", "0", false], ["floor(1/0)-floor(1/0)", "0", false],
  ];
  for (const [left, right, proved] of rows) check(`${left} = ${right}`, { kind: "equal", left: term(left), right: term(right) }, proved);
  check("floor(x) = x", { kind: "equal", left: term("floor(x)"), right: term("x") }, false);
  check("floor(a) - floor(a) = 0", { kind: "equal", left: term("floor(a)-floor(a)"), right: term("0") }, false);
  check("floor(x)' = 0", { kind: "derivative", expr: term("floor(x)"), variable: "x", order: 1, result: term("0") }, false);
});

describe("floor: intervals", () => {
  const defined: readonly (readonly [string, string, boolean])[] = [
    ["floor(x)", "[2,3)", true], ["floor(x/2)", "[2,3]", true], ["1/floor(x)", "[1,2)", true], ["floor(x)", "[2,3]", false], ["floor(x)", "(1,3)", false], ["1/floor(x)", "(0,1)", false], ["floor(1/x)", "[0,1]", false], ["floor(x)+ln(x)", "(0,1)", true], ["floor(sin(x))", "R", false],
  ];
  for (const [expr, where, proved] of defined) check(`${expr} continuous on ${where}`, { kind: "defined_on", expr: term(expr), variable: "x", on: on(where) }, proved);
  const sign: readonly (readonly [string, string, -1 | 0 | 1, boolean])[] = [
    ["floor(x)-2", "[2,3)", 0, true], ["floor(x)-2", "[2,3]", 0, false], ["floor(x)-2", "(-oo,2)", -1, true], ["floor(x)-2", "[3,oo)", 1, true], ["floor(x)-2", "(-oo,2]", -1, false], ["floor(x)-2", "(2,oo)", 1, false], ["floor(x)+floor(2x)", "[1,oo)", 1, true], ["x-floor(x)+1", "R", 1, true], ["x-floor(x)", "(0,5)", 1, false], ["floor(x)*floor(x)", "(1,oo)", 1, false], ["floor(1/x)", "(-1,1)", 1, false], ["floor(x)-x", "R", -1, false],
  ];
  for (const [expr, where, s, proved] of sign) check(`${expr} has sign ${s} on ${where}`, { kind: "sign", expr: term(expr), variable: "x", on: on(where), sign: s }, proved);
  // (x − 3)^floor(x) is exp(floor(x)·log(x − 3)): undefined left of 3, although (x − 3)^1 is not.
  const raised = pow(term("x-3"), call("floor", sym("x")));
  check("(x-3)^floor(x) defined on (1,2)", { kind: "defined_on", expr: raised, variable: "x", on: on("(1,2)") }, false);
  check("(x-3)^floor(x) undefined on (1,2)", { kind: "undefined_on", expr: raised, variable: "x", on: on("(1,2)") }, true);
  check("roots of floor(x) - x in [2,3)", { kind: "roots_complete", expr: term("floor(x)-x"), variable: "x", on: on("[2,3)"), domain: [on("[2,3)")], roots: [int(2)] }, true);
  check("roots of floor(x) - x in R", { kind: "roots_complete", expr: term("floor(x)-x"), variable: "x", on: REALS, domain: [REALS], roots: [int(0)] }, false);
  check("integral of floor on [0,2]", { kind: "integral_between", expr: term("floor(x)"), variable: "x", on: on("[0,2]"), lo: int(0), hi: int(3) }, false);
  check("antiderivative across a step", { kind: "antiderivative", expr: term("floor(x)"), variable: "x", on: on("(0,2)"), result: term("x*floor(x)"), except: [int(1)] }, false);
  check("antiderivative on a step", { kind: "antiderivative", expr: term("floor(x)"), variable: "x", on: on("(1,2)"), result: term("x"), except: [] }, true);
});

describe("floor: limits", () => {
  const rows: readonly (readonly [string, string, "left" | "right" | "oo" | "-oo", string, boolean])[] = [
    ["floor(x)", "2", "left", "1", true], ["floor(x)", "2", "right", "2", true], ["floor(x)", "5/2", "left", "2", true], ["floor(-x)", "2", "left", "-2", true], ["floor(-x)", "2", "right", "-3", true], ["ceil(x)", "2", "right", "3", true], ["floor(sin(x)/x)", "0", "right", "0", true], ["floor(cosh(x))", "0", "left", "1", true], ["floor(x^2-x^2+1)", "0", "right", "1", true],
    ["x*floor(1/x)", "0", "left", "1", true], ["x*floor(1/x)", "0", "right", "1", true], ["floor(x)/x", "0", "oo", "1", true], ["floor(x)/x", "0", "-oo", "1", true], ["floor(pi*x)/x", "0", "oo", "pi", true], ["e^(floor(x)-x)/x", "0", "oo", "0", true], ["floor(2+x*sin(1/x))", "0", "right", "2", false],
    ["floor(x)", "2", "left", "2", false], ["floor(x)", "2", "right", "1", false], ["floor(sin(x)/x)", "0", "right", "1", false], ["x-floor(x)", "0", "oo", "0", false], ["floor(x)/x", "0", "oo", "0", false], ["e^(x-floor(x))", "0", "oo", "1", false], ["1/floor(x)", "0", "right", "0", false], ["floor(a)+x", "0", "right", "floor(a)", false], ["floor(ln(x))", "0", "left", "0", false],
  ];
  for (const [expr, at, side, value, proved] of rows) {
    check(`${expr} -> ${value} at ${at} ${side}`, { kind: "limit", expr: term(expr), variable: "x", at: side === "left" || side === "right" ? { kind: "finite", at: term(at), side } : { kind: side }, value: { kind: "finite", value: term(value) } }, proved);
  }
});
