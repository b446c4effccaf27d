/** Claims that are false and were once provable, with what they are too close to. Each row was found by reading the rules against the mathematics. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim, Sign } from "../../src/certify/kernel/claim.js";
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
const sign = (expr: string, on: string, s: Sign): Claim => ({ kind: "sign", expr: term(expr), variable: "x", on: interval(on), sign: s });
const equal = (left: string, right: string): Claim => ({ kind: "equal", left: term(left), right: term(right) });

const B = "(x^2 + 1)";
const FALSE: readonly (readonly [string, Claim])[] = [
  ["the sine of another angle than the one the variable moves", sign("0*sin(x) + sin(1)", "(4, 5)", -1)],
  ["the sine of a letter", sign("0*sin(x) + sin(y)", "(0, 1)", 1)],
  ["a ninth root over a fifty-sixth one", equal(`${B}^(1/7) + ${B}^(1/8) + ${B}^(1/9)`, `${B}^(1/7) + ${B}^(1/8) + ${B}^(3/28)`)],
  ["a square root over a fifteenth one", equal(`(${B}^(1/3) + ${B}^(1/5))/(${B}^(7/15) - 2)`, `(${B}^(1/3) + ${B}^(1/5))/(${B}^(7/15) - 2) + 0/(${B}^(1/2) - 2)`)],
];
const TRUE: readonly (readonly [string, Claim])[] = [
  ["the whole angle", sign("sin(2x - pi/3) + 1/2", "(pi/12, 3*pi/4)", 1)],
  ["roots over a common one", equal(`${B}^(1/7)*${B}^(1/8)`, `${B}^(15/56)`)],
];

describe("false claims", () => {
  for (const [name, claim] of FALSE) it(`refuses ${name}`, () => assert.ok(!Theorem.isTheorem(prove(claim)), "it was proved"));
});
describe("true claims beside them", () => {
  for (const [name, claim] of TRUE) it(`proves ${name}`, () => { const t = prove(claim); assert.ok(Theorem.isTheorem(t), Theorem.isTheorem(t) ? "" : t.why); });
});
