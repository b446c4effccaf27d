/** Printing is trusted: what is shown must be what was proved. [term, plain, LaTeX] for every place where brackets matter. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printInterval, printIntervalLatex, printLatex, printPlain, printRegion, printRegionLatex } from "../../src/certify/kernel/print.js";
import { rational } from "../../src/certify/kernel/rational.js";
import { INFINITY, NEGATIVE_INFINITY, REALS, closedAt, interval, openAt, point } from "../../src/certify/kernel/region.js";
import { E, PI, type Term, add, call, div, frac, int, mul, neg, num, pow, root, sqrt, sub, sym } from "../../src/certify/kernel/term.js";

const [x, a, b] = [sym("x"), sym("a"), sym("b")];
const raw = (kind: "sum" | "product", ts: readonly Term[]): Term => (kind === "sum" ? { kind, terms: ts } : { kind, factors: ts });

const ROWS: readonly (readonly [Term, string, string])[] = [
  // Sums and signs
  [add(pow(x, int(3)), mul(int(-7), x), int(6)), "x^3 - 7*x + 6", "x^{3} - 7 x + 6"], [neg(x), "-x", "-x"], [neg(add(x, int(1))), "-(x + 1)", String.raw`-\left(x + 1\right)`], [sub(a, add(b, x)), "a - (b + x)", String.raw`a - \left(b + x\right)`],
  [sub(a, sub(b, x)), "a - (b - x)", String.raw`a - \left(b - x\right)`], [add(a, int(-3)), "a - 3", "a - 3"], [add(a, frac(-1, 2)), "a - 1/2", String.raw`a - \frac{1}{2}`], [mul(int(-1), int(-2), x), "-(-2*x)", String.raw`-\left(-2 x\right)`], [raw("sum", [a, raw("sum", [b, neg(x)])]), "a + (b - x)", String.raw`a + \left(b - x\right)`],
  // Products and fractions
  [mul(int(2), x), "2*x", "2 x"], [mul(x, int(2)), "x*2", String.raw`x \cdot 2`], [mul(int(2), int(3)), "2*3", String.raw`2 \cdot 3`], [mul(x, int(-2)), "x*(-2)", String.raw`x \left(-2\right)`], [mul(x, frac(2, 3)), "x*(2/3)", String.raw`x \cdot \frac{2}{3}`], [mul(add(x, int(1)), x), "(x + 1)*x", String.raw`\left(x + 1\right) x`],
  [mul(frac(1, 2), x), "x/2", String.raw`\frac{x}{2}`], [mul(frac(-3, 2), x), "-3*x/2", String.raw`-\frac{3 x}{2}`], [div(a, mul(b, x)), "a/(b*x)", String.raw`\frac{a}{b x}`], [div(div(a, b), x), "a/(b*x)", String.raw`\frac{a}{b x}`], [div(a, div(b, x)), "a/(b/x)", String.raw`\frac{a}{\frac{b}{x}}`], [div(add(x, int(1)), mul(int(2), x)), "(x + 1)/(2*x)", String.raw`\frac{x + 1}{2 x}`],
  [div(neg(x), add(x, int(1))), "-x/(x + 1)", String.raw`-\frac{x}{x + 1}`], [mul(sym("f"), add(x, int(1))), "f*(x + 1)", String.raw`f \cdot \left(x + 1\right)`], [mul(a, raw("product", [b, x])), "a*b*x", "a b x"], [raw("product", [a, raw("product", [b, x])]), "a*(b*x)", String.raw`a \left(b x\right)`], [raw("product", []), "1", "1"], [raw("sum", []), "0", "0"],
  // Powers and roots
  [pow(int(-2), int(2)), "(-2)^2", String.raw`\left(-2\right)^{2}`], [neg(pow(x, int(2))), "-x^2", "-x^{2}"], [pow(frac(2, 3), int(2)), "(2/3)^2", String.raw`\left(\frac{2}{3}\right)^{2}`], [pow(pow(x, int(2)), int(3)), "(x^2)^3", String.raw`\left(x^{2}\right)^{3}`], [pow(pow(x, a), b), "(x^a)^b", String.raw`\left(x^{a}\right)^{b}`], [pow(x, pow(a, b)), "x^(a^b)", "x^{a^{b}}"],
  [pow(mul(int(2), x), int(3)), "(2*x)^3", String.raw`\left(2 x\right)^{3}`], [pow(div(a, b), int(2)), "(a/b)^2", String.raw`\left(\frac{a}{b}\right)^{2}`], [pow(x, int(-2)), "1/x^2", String.raw`\frac{1}{x^{2}}`], [pow(x, frac(-2, 3)), "1/x^(2/3)", String.raw`\frac{1}{x^{\frac{2}{3}}}`], [pow(x, neg(a)), "x^(-a)", "x^{-a}"], [pow(pow(x, int(-1)), int(2)), "(1/x)^2", String.raw`\left(\frac{1}{x}\right)^{2}`],
  [sqrt(x), "sqrt(x)", String.raw`\sqrt{x}`], [pow(sqrt(x), int(3)), "sqrt(x)^3", String.raw`\left(\sqrt{x}\right)^{3}`], [sqrt(add(x, int(1))), "sqrt(x + 1)", String.raw`\sqrt{x + 1}`], [pow(x, frac(1, 3)), "x^(1/3)", String.raw`\sqrt[3]{x}`], [pow(pow(x, int(2)), frac(1, 3)), "(x^2)^(1/3)", String.raw`\sqrt[3]{x^{2}}`], [pow(int(-8), frac(1, 3)), "(-8)^(1/3)", String.raw`\sqrt[3]{-8}`], [pow(x, frac(3, 2)), "x^(3/2)", String.raw`x^{\frac{3}{2}}`], [pow(x, sqrt(int(2))), "x^sqrt(2)", String.raw`x^{\sqrt{2}}`],
  // Same look, other meaning: a computed exponent 1·3^(−1) is undefined for negative x, the literal 1/3 is not.
  [pow(x, mul(int(1), pow(int(3), int(-1)))), "exp(1*log(x)/3)", String.raw`e^{\frac{1 \ln\left(x\right)}{3}}`], [pow(x, add(int(1), int(1))), "exp((1 + 1)*log(x))", String.raw`e^{\left(1 + 1\right) \ln\left(x\right)}`], [pow(int(9), pow(int(9), int(9))), "9^(9^9)", "9^{9^{9}}"],
  // Functions and constants
  [call("exp", neg(x)), "exp(-x)", "e^{-x}"], [pow(call("exp", x), int(2)), "exp(x)^2", String.raw`\left(e^{x}\right)^{2}`], [call("log", x), "log(x)", String.raw`\ln\left(x\right)`], [pow(call("sin", x), int(2)), "sin(x)^2", String.raw`\sin^{2}\left(x\right)`], [pow(call("sin", x), int(-1)), "1/sin(x)", String.raw`\frac{1}{\sin\left(x\right)}`], [pow(call("sin", x), int(-2)), "1/sin(x)^2", String.raw`\frac{1}{\sin^{2}\left(x\right)}`],
  [call("asin", x), "asin(x)", String.raw`\arcsin\left(x\right)`], [call("abs", sub(x, int(1))), "abs(x - 1)", String.raw`\left|x - 1\right|`], [pow(call("abs", x), int(2)), "abs(x)^2", String.raw`\left|x\right|^{2}`], [mul(frac(1, 2), PI), "pi/2", String.raw`\frac{\pi}{2}`], [mul(x, E), "x*E", "x e"], [pow(E, int(2)), "E^2", "e^{2}"],
  [root([-1n, -1n, 0n, 0n, 0n, 1n], rational(1n), rational(2n)), "root(x^5 - x - 1, 1, 2)", String.raw`\operatorname{root}\left(x^{5} - x - 1,\,1,\,2\right)`],
  // Symbols and units
  [sym("x_1"), "x_1", "x_{1}"], [sym("alpha"), "alpha", String.raw`\alpha`], [mul(int(40), pow(sym("unit_m"), int(2))), "40*m^2", String.raw`40 \,\mathrm{m}^{2}`], [mul(int(5), sym("unit_km"), pow(sym("unit_h"), int(-1))), "5*km/h", String.raw`\frac{5 \,\mathrm{km}}{\,\mathrm{h}}`],
];

describe("terms", () => {
  for (const [t, plain, latex] of ROWS) {
    it(plain, () => {
      assert.equal(printPlain(t), plain);
      assert.equal(printLatex(t), latex);
    });
  }
  it("stops at its fuel", () => {
    let deep: Term = x;
    for (let i = 0; i < 1000; i += 1) deep = call("sin", deep);
    assert.ok(printPlain(deep).includes("..."));
    assert.equal(printPlain(call("sin", x), 1), "sin(...)");
  });
});

describe("intervals and regions", () => {
  const below = interval(NEGATIVE_INFINITY, openAt(int(0)));
  const above = interval(openAt(int(2)), INFINITY);
  it("prints ends, points and unions", () => {
    assert.equal(printInterval(interval(closedAt(int(0)), openAt(mul(int(2), PI)))), "[0, 2*pi)");
    assert.equal(printInterval(REALS), "(-oo, oo)");
    assert.equal(printInterval(point(frac(1, 2))), "{1/2}");
    assert.equal(printInterval(interval(openAt(num(rational(1n))), openAt(int(1)))), "(1, 1)");
    assert.equal(printRegion([below, above]), "(-oo, 0) U (2, oo)");
    assert.equal(printRegionLatex([below, above]), String.raw`(-\infty, 0) \cup (2, \infty)`);
    assert.equal(printIntervalLatex(interval(openAt(frac(-1, 2)), closedAt(sqrt(int(2))))), String.raw`(-\frac{1}{2}, \sqrt{2}]`);
  });
});
