/** Given functions, values and names: expanded on sight, within bounds, without capturing anything. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { differentiate } from "../../src/certify/kernel/derivative.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import type { Term } from "../../src/certify/kernel/term.js";
import { type Definition, type ParseOptions, parseExpression } from "../../src/expression/parse.js";

function term(text: string, options: ParseOptions = {}): Term {
  const r = parseExpression(text, options);
  assert.ok(r.ok, r.ok ? "" : `${text}: ${r.error.message.en}`);
  assert.equal(r.value.kind, "term");
  return r.value.kind === "term" ? r.value.term : assert.fail();
}
const define = (params: readonly string[], body: string): Definition => ({ params, body: term(body, { parameters: new Set(params) }) });
const GIVEN: ParseOptions = {
  functions: new Map([["f", define(["x"], "x^2 - 3x")], ["g", define(["x", "y"], "x - 2y")], ["p", define(["x"], "2^x")], ["q", define(["x"], "x^x")], ["F1", define(["t"], "sin t")]]),
  symbols: new Map([["a", term("5")], ["s1", term("x + 7")], ["V_0", term("10")]]),
  names: new Set(["unit_m"]),
  derivative: (body, variable) => differentiate(body, variable),
};

describe("given names", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["f(t)", "t^2 - 3*t"], ["f(x+1)", "(x + 1)^2 - 3*(x + 1)"], ["f(f(x))", "(x^2 - 3*x)^2 - 3*(x^2 - 3*x)"], ["2f(x)", "2*(x^2 - 3*x)"], ["xf(x)", "x*(x^2 - 3*x)"], ["f", "x^2 - 3*x"], ["f(x)^2", "(x^2 - 3*x)^2"], ["sin x f(x)", "sin(x)*(x^2 - 3*x)"], ["f(a)", "5^2 - 3*5"],
    ["g(y, x)", "y - 2*x"], ["g(2,500)", "2 - 2*500"], ["f'(x)", "2*x - 3"], ["f''(x)", "2"], ["f'(2)", "2*2 - 3"], ["f^{\\prime}(t)", "2*t - 3"], ["f^{''}(t)", "2"], ["f′(t)", "2*t - 3"],
    ["p(3)", "2^3"], ["q(-2)", "exp(-2*log(-2))"], ["F1(2x)", "sin(2*x)"], ["s1^2", "(x + 7)^2"], ["2s1", "2*(x + 7)"], ["V_0 t", "10*t"], ["x^a", "x^5"], ["3 unit_m", "3*m"],
  ];
  for (const [input, expected] of rows) it(`${input} → ${expected}`, () => assert.equal(printPlain(term(input, GIVEN)), expected));

  it("an equation with a given function is an equation, not a second definition", () => {
    const r = parseExpression("f(x) = 4", GIVEN);
    assert.ok(r.ok && r.value.kind === "relation" && r.value.chain.map((t) => printPlain(t)).join(" = ") === "x^2 - 3*x = 4");
  });
  it("the parameter of a definition hides a given value of the same name", () => {
    const r = parseExpression("h(a) = a^2", GIVEN);
    assert.ok(r.ok && r.value.kind === "definition" && printPlain(r.value.body) === "a^2");
    assert.equal(printPlain(term("a^2 + x", { ...GIVEN, parameters: new Set(["a"]) })), "a^2 + x");
  });
  it("E is Euler's number only in what the kernel printed", () => {
    assert.equal(term("E").kind, "symbol");
    assert.equal(term("E", { euler: true }).kind, "constant");
  });
  for (const [input, message] of [["f(1, 2)", /takes 1 argument$/], ["g(1)", /takes 2 arguments/], ["f^{-1}(x)", /ambiguous/], ["f^2(x)", /ambiguous/], ["f^(2)(x)", /ambiguous/], ["f²(x)", /ambiguous/], ["f(x", /missing \)/], [`f${"'".repeat(13)}(x)`, /too high/]] as const) {
    it(`refuses ${input}`, () => { const r = parseExpression(input, GIVEN); assert.ok(!r.ok); assert.match(r.error.message.en, message); });
  }
});

describe("expansion is bounded", () => {
  const big: ParseOptions = { functions: new Map([["f", define(["x"], "x x")], ["w", define(["x"], Array.from({ length: 300 }, () => "x").join(" "))]]), derivative: (body, variable) => differentiate(body, variable) };
  it("refuses doubling compositions and long derivatives at once", () => {
    for (const text of [`${"f(".repeat(40)}x${")".repeat(40)}`, "w(w(w(x)))", "w''''(x)", "w(x)".repeat(20)]) {
      const r = parseExpression(text, big);
      assert.ok(!r.ok, text);
      assert.match(r.error.message.en, /expanded|cannot be differentiated/);
    }
    assert.ok(parseExpression(`${"f(".repeat(8)}x${")".repeat(8)}`, big).ok);
  });
  it("refuses chains of given values that grow", () => {
    let a = term("x + y");
    let failed = false;
    for (let i = 0; i < 10 && !failed; i += 1) {
      const r = parseExpression(Array.from({ length: 200 }, () => "a").join("+"), { symbols: new Map([["a", a]]) });
      if (r.ok && r.value.kind === "term") a = r.value.term;
      else failed = true;
    }
    assert.ok(failed);
  });
});
