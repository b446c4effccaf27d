/** Signs of polynomials in sine and cosine; minimal polynomials of cosines; families. A failing row prints itself. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { minimalCosine } from "../../src/certify/kernel/cyclotomic.js";
import { Fuel } from "../../src/certify/kernel/fuel.js";
import { closedAt, interval, openAt, REALS } from "../../src/certify/kernel/region.js";
import { signsOn } from "../../src/certify/kernel/sign.js";
import { parseExpression } from "../../src/expression/parse.js";
import type { Term } from "../../src/certify/kernel/term.js";

const term = (text: string): Term => {
  const r = parseExpression(text);
  assert.ok(r.ok && r.value.kind === "term", text);
  return r.value.term;
};

describe("signs of polynomials in sine and cosine", () => {
  const rows: readonly (readonly [string, string, string, number])[] = [
    ["2cos(x)^2 - cos(x) - 1", "0", "2*pi/3", 1],
    ["sin(5x) - sin(3x)", "0", "pi/8", 4],
    ["sin(7x)", "9*pi/7", "10*pi/7", 1],
    ["sin(2x - pi/3) + 1/2", "pi/12", "3*pi/4", 4],
    ["sin(x)", "0", "2*pi", 7],
    ["1 - cos(x)", "-1", "1", 6],
    ["1 + cos(x)", "3", "4", 6],
    ["cos(x) - 2", "0", "100", 1],
    ["cos(3x) + 1", "pi/3", "pi", 4],
    ["sin(x)^2 - 1", "-20", "-19", 1],
    ["sin(x)", "pi", "2*pi", 1],
    ["sin(x)", "3*pi", "4*pi", 1],
  ];
  for (const [text, lo, hi, mask] of rows) {
    it(`${text} on (${lo}, ${hi})`, () => assert.equal(signsOn(term(text), "x", interval(openAt(term(lo)), openAt(term(hi))), new Fuel()), mask));
  }
  it("2 + sin x > 0 on the whole line, closed ends count", () => {
    assert.equal(signsOn(term("2 + sin(x)"), "x", REALS, new Fuel()), 4);
    assert.equal(signsOn(term("sin(x)"), "x", interval(closedAt(term("0")), openAt(term("pi"))), new Fuel()), 6);
  });
});

describe("the minimal polynomial of 2cos(2pi/n)", () => {
  for (let n = 3; n <= 60; n += 1) {
    it(`n = ${n}`, () => {
      const p = minimalCosine(n);
      assert.ok(p !== null);
      const y = 2 * Math.cos((2 * Math.PI) / n);
      assert.ok(Math.abs(p.reduceRight((v, c) => v * y + Number(c), 0)) < 1e-6);
      const totient = Array.from({ length: n }, (_, k) => k + 1).filter((k) => { let [a, b] = [k, n]; while (b > 0) [a, b] = [b, a % b]; return a === 1; }).length;
      assert.equal(p.length - 1, totient / 2);
    });
  }
});
