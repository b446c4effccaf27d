/** What is read: [input, as the kernel prints it]. One table for plain text, Unicode, Chinese keyboards and LaTeX. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printPlain } from "../../src/certify/kernel/print.js";
import { parseExpression } from "../../src/expression/parse.js";

const PLAIN: readonly (readonly [string, string])[] = [
  // Sums, products, powers
  ["x^3 - 7*x + 6", "x^3 - 7*x + 6"], ["-x/2", "-x/2"], ["7/3", "7/3"], ["6/4", "3/2"], ["1/(x+4)", "1/(x + 4)"], ["(x+4)/(2*x)", "(x + 4)/(2*x)"],
  ["(-2)^2", "(-2)^2"], ["-2^2", "-2^2"], ["-x^2", "-x^2"], ["(-x)^2", "(-x)^2"], ["-(x+4)", "-(x + 4)"], ["2^(-1)", "1/2"], ["x^-2", "1/x^2"], ["x--4", "x + 4"], ["+x", "x"],
  ["(x^2)^3", "(x^2)^3"], ["x^2^3", "x^8"], ["a^b^c", "a^(b^c)"], ["(a^b)^c", "(a^b)^c"], ["x**2", "x^2"], ["a/b/c", "a/(b*c)"], ["a/(b/c)", "a/(b/c)"], ["a-(b-c)", "a - (b - c)"],
  ["2*-x", "2*(-1)*x"], ["9^9^9^9", "9^(9^387420489)"], ["x^1", "x"], ["x^0", "x^0"], ["1/0", "1/0"], ["a:b", "a/b"],
  // Literal exponents
  ["x^(2/3)", "x^(2/3)"], ["x^(1/3)", "x^(1/3)"], ["x^(-1/2)", "1/sqrt(x)"], ["x^0.5", "sqrt(x)"], ["x^(1/2+1)", "x^(3/2)"], ["x^(2^-1)", "sqrt(x)"], ["x^(a/2)", "x^(a/2)"], ["x^(3%)", "x^(3/100)"],
  // Numbers
  ["0.25", "1/4"], [".5x", "x/2"], ["12.", "12"], ["2,500", "2500"], ["1,234,567x", "1234567*x"], ["1{,}000", "1000"], ["8%", "2/25"], ["50% x", "x/2"], ["½x", "x/2"], ["2½", "5/2"], ["⅔", "2/3"], ["30°", "pi/6"], ["x°", "x*pi/180"],
  // Products without a sign
  ["3x", "3*x"], ["3(x+4)", "3*(x + 4)"], ["(x+4)(x-4)", "(x + 4)*(x - 4)"], ["xy", "x*y"], ["x y", "x*y"], ["x(x+4)", "x*(x + 4)"], ["2xy^2", "2*x*y^2"], ["(x)2", "x*2"], ["2[x+4]", "2*(x + 4)"],
  ["1/3x", "x/3"], ["a/bc", "a*c/b"], ["a/b*c", "a*c/b"], ["h(a+b)", "h*(a + b)"], ["r(r+2)", "r*(r + 2)"],
  // Functions
  ["sin(x)", "sin(x)"], ["sin x", "sin(x)"], ["sinx", "sin(x)"], ["sin 3x", "sin(3*x)"], ["sin -x", "sin(-x)"], ["sin x cos x", "sin(x)*cos(x)"], ["sin x^2", "sin(x^2)"], ["sin^2 x", "sin(x)^2"], ["sin(x)^2", "sin(x)^2"],
  ["sin^2(3x)", "sin(3*x)^2"], ["sin²x", "sin(x)^2"], ["x sin x", "x*sin(x)"], ["xsinx", "x*sin(x)"], ["xlnx", "x*log(x)"], ["sin 2(x+4)", "sin(2*(x + 4))"], ["sin πx", "sin(pi*x)"], ["sin x/3", "sin(x)/3"], ["sin|x|", "sin(abs(x))"], ["2cosx", "2*cos(x)"],
  ["Sin(x)", "sin(x)"], ["tg x", "tan(x)"], ["cot x", "cos(x)/sin(x)"], ["sec x", "1/cos(x)"], ["csc(x)", "1/sin(x)"], ["sinh x", "sinh(x)"], ["tanh(x)", "tanh(x)"], ["coth x", "cosh(x)/sinh(x)"],
  ["arcsin x", "asin(x)"], ["asin(x)", "asin(x)"], ["arc sin x", "asin(x)"], ["arctg x", "atan(x)"], ["arccot x", "pi/2 - atan(x)"], ["arcsec x", "acos(1/x)"], ["arsinh x", "log(x + sqrt(x^2 + 1))"],
  ["sin^-1(x)", "asin(x)"], ["tan⁻¹x", "atan(x)"], ["cot^{-1} x", "pi/2 - atan(x)"], ["sin^(-2) x", "1/sin(x)^2"],
  ["ln x", "log(x)"], ["log(x)", "log(x)"], ["lg x", "log(x)/log(10)"], ["log10(x)", "log(x)/log(10)"], ["log10 x", "log(x)/log(10)"], ["log2(8)", "log(8)/log(2)"], ["log_3 x", "log(x)/log(3)"], ["log_3(x)", "log(x)/log(3)"], ["log_a(x)", "log(x)/log(a)"], ["log(x, 3)", "log(x)/log(3)"], ["log_3^2(x)", "(log(x)/log(3))^2"],
  ["exp(x)", "exp(x)"], ["e^x", "exp(x)"], ["e^-x", "exp(-x)"], ["xe^x", "x*exp(x)"], ["e^(2x)", "exp(2*x)"], ["e^2", "E^2"], ["e", "E"], ["ex", "E*x"],
  ["sqrt(x)", "sqrt(x)"], ["sqrt x", "sqrt(x)"], ["√x", "sqrt(x)"], ["√(x+4)", "sqrt(x + 4)"], ["√3x", "sqrt(3)*x"], ["∛x", "x^(1/3)"], ["cbrt(x)", "x^(1/3)"], ["sqrt[4](x)", "x^(1/4)"], ["(√x)^2", "sqrt(x)^2"],
  ["|x|", "abs(x)"], ["abs(x)", "abs(x)"], ["|x^2-9|", "abs(x^2 - 9)"], ["||x|-3|", "abs(abs(x) - 3)"], ["|x||y|", "abs(x)*abs(y)"], ["|x-|y||", "abs(x - abs(y))"], ["2|x|+3", "2*abs(x) + 3"], ["(|x|)|y|", "abs(x)*abs(y)"],
  ["root(x^5 - x - 1, 1, 2)", "root(x^5 - x - 1, 1, 2)"], ["2*root(3x^3 - 2x - 5, 1, 3/2)", "2*root(3*x^3 - 2*x - 5, 1, 3/2)"],
  // Symbols
  ["x_1 + x₂", "x_1 + x_2"], ["x_{12}", "x_12"], ["x_12", "x_12"], ["v_max t", "v_max*t"], ["α + β", "α + β"], ["2theta", "2*theta"], ["θ_1", "θ_1"], ["2pi r", "2*pi*r"], ["xpi", "x*pi"], ["πr²", "pi*r^2"],
];

const UNICODE: readonly (readonly [string, string])[] = [
  ["x²", "x^2"], ["x⁻¹", "1/x"], ["xⁿ⁺¹", "x^(n + 1)"], ["2ˣ", "2^x"], ["x¹⁰", "x^10"], ["x·y", "x*y"], ["3×4÷5", "3*4/5"], ["x−4", "x - 4"], ["x–4", "x - 4"], ["３＋２ｘ", "3 + 2*x"], ["（ｘ＋４）／２", "(x + 4)/2"], ["０．５", "1/2"], ["ｓｉｎ（ｘ）", "sin(x)"], ["｜x｜", "abs(x)"], ["【x＋4】×2", "(x + 4)*2"], ["𝑥²", "x^2"], ["x\u00a0+\u3000y", "x + y"], ["x^2。", "x^2"],
];

const LATEX: readonly (readonly [string, string])[] = [
  [String.raw`$\frac{x}{5}$`, "x/5"], [String.raw`\(x^2\)`, "x^2"], [String.raw`\[ x^{2} \]`, "x^2"], [String.raw`$$x$$`, "x"],
  [String.raw`\frac{a+1}{b}`, "(a + 1)/b"], [String.raw`\frac13`, "1/3"], [String.raw`\frac13x`, "x/3"], [String.raw`\frac x3`, "x/3"], [String.raw`\dfrac{x+4}{x-4}`, "(x + 4)/(x - 4)"], [String.raw`\frac{1}{3}x`, "x/3"], [String.raw`\tfrac{\frac{1}{x}}{y}`, "1/(x*y)"],
  [String.raw`\sqrt{x^{2}+9}`, "sqrt(x^2 + 9)"], [String.raw`\sqrt[3]{x}`, "x^(1/3)"], [String.raw`\sqrt3`, "sqrt(3)"], [String.raw`\sqrt{x}^{3}`, "sqrt(x)^3"],
  [String.raw`\left( x+4 \right)^{2}`, "(x + 4)^2"], [String.raw`\left[(x+4)(x-5)\right]`, "(x + 4)*(x - 5)"], [String.raw`\bigl(x+4\bigr) x`, "(x + 4)*x"], [String.raw`\{x+4\}^2`, "(x + 4)^2"], [String.raw`{x}^{2}{y}`, "x^2*y"],
  [String.raw`\left| x-5 \right|`, "abs(x - 5)"], [String.raw`\left|x\left|y\right|\right|`, "abs(x*abs(y))"], [String.raw`\lvert x \rvert`, "abs(x)"], [String.raw`\left|\frac{x}{2}\right| y`, "abs(x/2)*y"],
  [String.raw`3 \cdot x \times y \div 4`, "3*x*y/4"], [String.raw`5 x^{2}y`, "5*x^2*y"], [String.raw`x\,y\;z\quad t`, "x*y*z*t"], [String.raw`x~y`, "x*y"], [String.raw`x\ y`, "x*y"],
  [String.raw`\sin^2 x`, "sin(x)^2"], [String.raw`\sin ^{2} \theta+\cos ^{2} \theta`, "sin(theta)^2 + cos(theta)^2"], [String.raw`\sin^{2}(x)`, "sin(x)^2"], [String.raw`\sin{x}`, "sin(x)"], [String.raw`\sin\frac{\pi}{6}`, "sin(pi/6)"], [String.raw`\sin 30^\circ`, "sin(pi/6)"], [String.raw`\cos 60^{\circ}`, "cos(pi/3)"],
  [String.raw`\tan ^{-1} x`, "atan(x)"], [String.raw`\arcsin x`, "asin(x)"], [String.raw`\arctan\left(x\right)`, "atan(x)"], [String.raw`\operatorname{arccot} x`, "pi/2 - atan(x)"], [String.raw`\operatorname{tg} x`, "tan(x)"], [String.raw`\mathrm{sin}\, x`, "sin(x)"],
  [String.raw`\ln x`, "log(x)"], [String.raw`\log_{3} x`, "log(x)/log(3)"], [String.raw`\log_3 9`, "log(9)/log(3)"], [String.raw`\log_{\frac12}x`, "log(x)/log(1/2)"], [String.raw`\lg 50`, "log(50)/log(10)"], [String.raw`\ln\left|x\right|`, "log(abs(x))"],
  [String.raw`e^{x}`, "exp(x)"], [String.raw`\mathrm{e}^{-x}`, "exp(-x)"], [String.raw`e^{\frac{x}{2}}`, "exp(x/2)"], [String.raw`\mathrm{\pi}x`, "pi*x"], [String.raw`\text{x}+1`, "x + 1"],
  [String.raw`x_1+x_{2}`, "x_1 + x_2"], [String.raw`\alpha_1\beta`, "alpha_1*beta"], [String.raw`x^{\frac{2}{3}}`, "x^(2/3)"], [String.raw`x^\frac{2}{3}`, "x^(2/3)"], [String.raw`x^{2}\frac{1}{3}`, "x^2*(1/3)"], [String.raw`x \\`, "x"],
];

describe("accepted expressions", () => {
  for (const [input, expected] of [...PLAIN, ...UNICODE, ...LATEX]) {
    it(`${input} → ${expected}`, () => {
      const r = parseExpression(input);
      assert.ok(r.ok, r.ok ? "" : `${r.error.span.from}: ${r.error.message.en}`);
      assert.equal(r.value.kind, "term");
      assert.equal(r.value.kind === "term" ? printPlain(r.value.term) : "", expected);
    });
  }
});

describe("relations and definitions", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["x^2 = 9", "x^2 = 9"], ["x == 9", "x = 9"], ["0 < x <= 4", "0 < x <= 4"], ["0 ≤ x＜4", "0 <= x < 4"], ["x ≠ 3", "x != 3"], [String.raw`x \geqslant 3`, "x >= 3"], [String.raw`2x \neq y`, "2*x != y"], ["a=b=c", "a = b = c"],
    ["y = x^2", "y = x^2"], ["f(x) = x^2 + 1", "f(x) := x^2 + 1"], ["f（x）＝x²", "f(x) := x^2"], ["f(x) := 3x", "f(x) := 3*x"], ["g(x, y) = x y", "g(x, y) := x*y"], ["y = f(x) = x^3", "f(x) := x^3"], [String.raw`f\left(t\right)=t^{2}`, "f(t) := t^2"], ["f(e) = e^2", "f(e) := e^2"],
    ["x(x+4) = 0", "x*(x + 4) = 0"], ["2(x) = 6", "2*x = 6"],
  ];
  for (const [input, expected] of rows) {
    it(`${input} → ${expected}`, () => {
      const r = parseExpression(input);
      assert.ok(r.ok, r.ok ? "" : r.error.message.en);
      const v = r.value;
      const shown = v.kind === "definition" ? `${v.name}(${v.params.join(", ")}) := ${printPlain(v.body)}` : v.kind === "relation" ? v.chain.map((t, i) => (i === 0 ? "" : ` ${v.ops[i - 1] ?? ""} `) + printPlain(t)).join("") : printPlain(v.term);
      assert.equal(shown, expected);
    });
  }
});

describe("notes about conventions", () => {
  const rows: readonly (readonly [string, RegExp | null])[] = [
    ["log x", /natural/], ["ln x", null], ["log_2 x", null], ["log(x, 2)", null], ["1/2x", /\(1\/2\)·x/], ["(1/2)x", null], ["1/2*x", null], ["x/2", null], ["a/bc", /\(1\/2\)·x/],
    ["sin^{-1} x", /inverse/], ["arcsin x", null], ["e^2x", /\(e\^2\)/], ["e^{2}x", null], ["x^2y", null], ["3^2x", /\(e\^2\)/], ["sin x/2", /brackets/], ["sin(x)/2", null], ["sin 2*x", /brackets/], ["sin x*y", null], ["sin x(x+1)", /brackets/],
  ];
  for (const [input, note] of rows) {
    it(`${input}: ${note === null ? "none" : String(note)}`, () => {
      const r = parseExpression(input);
      assert.ok(r.ok);
      assert.equal(r.notes.length, note === null ? 0 : 1, r.notes.map((n) => n.en).join());
      if (note !== null) assert.ok(note.test(r.notes[0]?.en ?? "") && /[\u4e00-\u9fff]/.test(r.notes[0]?.zh ?? ""));
    });
  }
});
