/** What is positive as it stands, whatever its letters are: it must never be said of anything that can be 0 or negative. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPositiveAsWritten } from "../../src/certify/kernel/conditions.js";
import { parseExpression } from "../../src/expression/parse.js";

describe("positive as written", () => {
  const rows: readonly (readonly [text: string, positive: boolean])[] = [
    ["1 + x^2", true], ["2 + x^2*y^4", true], ["1 + |x|", true], ["1 + sqrt(x)", true], ["1 + x^(2/3)", true], ["cosh(x)", true], ["pi + (x/sqrt(a^2 - x^2))^2", true], ["exp(x)*(1 + ln(x)^2)", true], ["(1 + x^2)^(1/3)", true], ["1 + x^(-2)", true],
    ["x^2 + y^2", false], ["x^2", false], ["|x|", false], ["sqrt(x)", false], ["1 + x", false], ["1 + x^3", false], ["1 + x^(1/3)", false], ["1 - x^2", false], ["1 + x*y", false], ["1 + x^y", false], ["1 + sin(x)", false], ["1 + x^2*y", false], ["2 - 1", false], ["1 + ln(x)", false], ["(x^2)^(1/3)", false], ["1 + (-2)^2", true], ["sinh(x)", false], ["a^2*(1 + x^2)", false],
  ];
  for (const [text, positive] of rows) {
    it(`${text}: ${positive ? "yes" : "no"}`, () => {
      const r = parseExpression(text);
      assert.ok(r.ok && r.value.kind === "term");
      assert.equal(isPositiveAsWritten(r.value.term), positive);
    });
  }
});
