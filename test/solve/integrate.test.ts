/** Own integration: every result is proved by the kernel, on every interval of the domain; what is not elementary is named. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { everywhereClaims } from "../../src/certify/kernel/everywhere.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import { integrate } from "../../src/solve/integrate/index.js";
import { nonElementary } from "../../src/solve/integrate/nonelementary.js";
import { forms } from "../../src/solve/integrate/polish.js";
import { term } from "../certify/terms.js";

const ELEMENTARY = [
  "7", "x^5 - 3x", "1/x^3", "sqrt(x)", "1/(2x+3)", "e^(3x-1)", "5^x", "sin(2x+1)", "tan(x)", "1/sin(x)", "1/cos(x)", "x*e^(x^2)", "cos(x)*sin(x)^4", "ln(x)^3/x", "x^3/sqrt(1-x^2)", "e^x/(1+e^(2x))",
  "x^2*e^(-x)", "x^3*cos(x)", "x^2*ln(x)", "atan(3x)", "asin(x)^2", "e^(2x)*cos(3x)", "cos(ln(x))", "x*sin(x)*cos(x)", "x/cos(x)^2",
  "(2x+3)/((x-1)*(x+2))", "1/(x*(x^2+1)^2)", "x^4/(x^2-4)", "1/(x^4+4)", "1/(x^4+1)", "x/(x^4+2x^2+10)", "1/(x^3-1)", "(x+1)/(x^2+2x+5)^2", "1/(x^6-1)", "1/(x^4+x^2+1)",
  "sin(x)^2*cos(x)^3", "sin(x)^4", "tan(x)^3", "sin(3x)*cos(5x)", "1/(1+sin(x))", "1/(5+3*cos(x))", "1/(3*sin(x)+4*cos(x))", "1/(1+sin(x)^2)", "sin(x)/(1+cos(x)^2)",
  "sqrt(4-x^2)", "sqrt(x^2+9)", "1/sqrt(x^2-6x+5)", "x^2/sqrt(x^2+1)", "1/(x*sqrt(x^2+1))", "1/(x^2*sqrt(9-x^2))", "(2x+3)/sqrt(5-4x-x^2)", "1/(x^2+4)^(3/2)", "1/((x^2+1)*sqrt(x^2+2))",
  "x*sqrt(x+1)", "1/(sqrt(x)+x^(1/3))", "1/(1+sqrt(x))", "sin(sqrt(x))", "sqrt(1+e^x)", "sinh(2x)", "cosh(x)^2", "1/(1+e^x)", "x*e^x/(1+x)^2", "ln(x+sqrt(x^2+1))",
];

describe("elementary integrals, proved on every interval of the domain", () => {
  for (const text of ELEMENTARY) {
    it(text, () => {
      const f = term(text);
      const found = integrate(f, "x");
      assert.ok(found !== null, "nothing found");
      const proved = forms(found.result, "x").some((F) => { const claims = everywhereClaims(f, "x", F); return typeof claims !== "string" && claims.every((c) => Theorem.isTheorem(prove(c))); });
      assert.ok(proved, printPlain(found.result));
    });
  }
});

describe("no elementary antiderivative is known", () => {
  for (const [text, name] of [["e^(-x^2)", "erf"], ["sin(x)/x", "Si"], ["1/ln(x)", "li"], ["e^x/x", "Ei"], ["sin(x^2)", "Fresnel"], ["x^x", "no named"], ["1/sqrt(1+x^3)", "elliptic"]] as const) {
    it(text, () => {
      assert.equal(integrate(term(text), "x"), null);
      assert.match(nonElementary(term(text), "x") ?? "", new RegExp(name));
    });
  }
});
