/** Signs by logarithms, by dropping bars, and of constants in disguise: what is proved, and what must not be. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { type Interval, REALS } from "../../src/certify/kernel/region.js";
import type { Term } from "../../src/certify/kernel/term.js";
import { parseExpression } from "../../src/expression/parse.js";
import { parseInterval } from "../../src/expression/interval.js";

function term(text: string): Term {
  const r = parseExpression(text);
  assert.ok(r.ok && r.value.kind === "term", text);
  return r.value.term;
}
function interval(text: string): Interval {
  const r = parseInterval(text);
  return r.ok ? r.interval : REALS;
}
const isProved = (expr: string, on: string, sign: -1 | 0 | 1): boolean => Theorem.isTheorem(prove({ kind: "sign", expr: term(expr), variable: "x", on: interval(on), sign }));

const rows: readonly (readonly [string, string, -1 | 0 | 1])[] = [
  ["2^x - 3^x", "(0, oo)", -1], ["2^x - 3^x", "(-oo, 0)", 1], ["2^(x^3 - x) - 1", "(0, 1)", -1], ["(1/3)^(x^2 - 8) - 3^(-2x)", "(4, oo)", -1],
  ["ln(x + 3)/ln(2) - ln(x^2 + 1)/ln(4)", "(-4/3, oo)", 1], ["2*ln(x) - ln(2x + 3)", "(0, 3)", -1], ["ln(x^2 - 3x) - ln(10)", "(5, oo)", 1],
  ["|x - 1| + |x + 2| - 5", "(-2, 1)", -1], ["|x - 1| + |x + 2| - 3", "(-2, 1)", 0], ["|x^2 - 4| - 3x", "(4, oo)", 1],
  ["ln((1 - x)/(1 + x)) + ln((1 + x)/(1 - x))", "(-1, 1)", 0], ["arctan(x) + arctan(1/x) - pi/2", "(0, oo)", 0],
  ["sin(x) - x/2", "(-oo, -3)", 1], ["cos(x) - x", "(2, oo)", -1], ["(x + 1)^(2/3) - (x - 1)^(2/3)", "(1, oo)", 1], ["(x + 1)^(1/3) + (x - 1)^(1/3)", "(-oo, 0)", -1],
  ["2^x - x^2", "(4, oo)", 1], ["2^x - x^2", "(2, 4)", -1], ["2^x - x^4", "(-oo, -1)", -1], ["e^(-x) - x^2", "(-oo, -3)", 1], ["x^2 - e^(-x)", "(-2, -1)", -1], ["3^x + 4^x - 5^x", "(2, oo)", -1], ["3^x + 4^x - 5^x", "(-oo, 2)", 1], ["x^sqrt(x) - sqrt(x)^x", "(1, 4)", 1],
  ["ln(x)^2 - ln(10)*ln(x) - 2*ln(10)^2", "(100, oo)", 1], ["ln(x)^2 - ln(10)*ln(x) - 2*ln(10)^2", "(1/10, 100)", -1], ["ln(x)/ln(2) + ln(2)/ln(x) - 5/2", "(2, 4)", -1], ["ln(x)^2 + ln(2)*ln(x) - 2*ln(2)^2", "(1/4, 2)", -1], ["x^x - 27", "(0.1875, 0.375)", -1],
];

describe("signs in special forms", () => {
  for (const [expr, on, sign] of rows) {
    it(`${expr} on ${on}`, () => {
      assert.ok(isProved(expr, on, sign), "not proved");
      for (const other of ([-1, 0, 1] as const).filter((s) => s !== sign)) assert.ok(!isProved(expr, on, other), `proved ${other} too`);
    });
  }
  const wrong: readonly (readonly [string, string, -1 | 0 | 1])[] = [
    ["sin(x) - x/2", "(1, oo)", -1], ["cos(x) - x", "(-oo, 1)", 1], ["x*sin(x) + x/2", "(2, oo)", 1], ["(x + 1)^(2/3) - (x - 1)^(2/3)", "(-1, oo)", 1], ["(x + 1)^(1/3) + (x - 1)^(1/3)", "(-1, 1)", -1],
    ["2^x - x^2", "(3, oo)", 1], ["2^x - x^2", "(-1, 1)", 1], ["e^x - x^3", "(1, 5)", 1], ["x*e^x - 1", "(-1, 1)", -1],
    ["2^x - x^2", "(3, 5)", -1], ["2^x - x^2", "(-1, 2)", 1], ["e^(-x) - x^2", "(0, 1)", 1], ["x^3 - e^x", "(-2, 5)", -1], ["3^x + 4^x - 5^x", "(1, 3)", 1], ["2^x + 3^x - 4^x", "(0, 2)", 1], ["ln(x)^2 - ln(10)*ln(x) - 2*ln(10)^2", "(0, 100)", -1], ["ln(x)^2 - ln(10)*ln(x) - 2*ln(10)^2", "(1, oo)", 1], ["ln(x)/ln(2) + ln(2)/ln(x) - 5/2", "(1/2, 4)", -1],
    // The sign changes, or the term is undefined on a part of the interval.
    ["2^x - 3^x", "(-1, 1)", 1], ["ln(x) - ln(2 - x)", "(0, 2)", -1], ["|x - 1| + |x + 2| - 3", "(-2, 2)", 0], ["|x - 1| - 1", "(-1, 1)", 1],
    ["arctan(x) + arctan(1/x) - pi/2", "(-1, 1)", 0], ["arctan(x) + arctan(1/x) - pi/2", "(-oo, 0)", 0], ["|x|/x - 1", "(-1, 1)", 0], ["ln(x^2) - 2*ln(x)", "(-1, 1)", 0],
  ];
  for (const [expr, on, sign] of wrong) it(`refuses ${expr} on ${on}`, () => assert.ok(!isProved(expr, on, sign)));
});
