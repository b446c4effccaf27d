/** The trusted table of classical integrals: each row against numerical integration, and claims that are not quite a row. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim } from "../../src/certify/kernel/claim.js";
import { toRationals } from "../../src/certify/kernel/ball.js";
import { enclose } from "../../src/certify/kernel/interval.js";
import { KNOWN_NAMES, type KnownName, knownIntegral } from "../../src/certify/kernel/known-integral.js";
import { stateClaim } from "../../src/certify/certificate.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { GAMMA, type Term, substitute, sym } from "../../src/certify/kernel/term.js";
import { numberAt } from "../../src/solve/numeric.js";
import { on, term } from "./terms.js";

type Claimed = Claim & { readonly kind: "known_integral" };

/** Parameters at which a row is tried; null for a row without. */
const PARAMETERS: Readonly<Record<KnownName, readonly (string | null)[]>> = {
  gauss: [null], "gauss-line": [null], "gauss-cosine": ["1/3", "1", "sqrt(2)", "5"], "fresnel-sine": [null], "fresnel-cosine": [null], dirichlet: [null],
  "damped-dirichlet": ["1/3", "1", "sqrt(2)", "5"], frullani: ["1/3", "1", "sqrt(2)", "5"], "frullani-cosine": [null],
  "laplace-cosine": ["1/3", "1", "sqrt(2)", "5"], "laplace-sine": ["1/3", "1", "sqrt(2)", "5"], reflection: ["1/3", "1/2", "sqrt(2)/2", "4/5"],
  dilogarithm: [null], "dilogarithm-plus": [null], planck: [null], "log-sine": [null], "log-cauchy": [null], serret: [null], "gamma-logarithm": [null], "gamma-difference": [null],
};
/** Rows that converge by oscillation only: the distance of the zeros, for a parameter; in x² for Fresnel's. */
const OSCILLATING: Readonly<Partial<Record<KnownName, (a: number) => number>>> = {
  dirichlet: () => Math.PI, "frullani-cosine": () => Math.PI, "laplace-cosine": (a) => Math.PI / a, "laplace-sine": (a) => Math.PI / a, "fresnel-sine": () => Math.PI, "fresnel-cosine": () => Math.PI,
};

/** Double exponential quadrature: over (0, b) with singular ends, and over (0, ∞) by exp(π/2·sinh t). */
function bounded(f: (x: number) => number, b: number): number {
  const h = 1 / 250;
  let sum = 0;
  for (let k = -900; k <= 900; k += 1) {
    const [t, s] = [k * h, (Math.PI / 2) * Math.sinh(k * h)];
    const left = 1 / (1 + Math.exp(-2 * s));
    const x = b * left;
    const w = (b * h * (Math.PI / 2) * Math.cosh(t)) / (2 * Math.cosh(s) ** 2);
    const v = f(x);
    if (x > 0 && x < b && w > 1e-300 && Number.isFinite(v)) sum += w * v;
  }
  return sum;
}
function halfLine(f: (x: number) => number): number {
  const h = 1 / 500;
  let sum = 0;
  for (let k = -2600; k <= 2600; k += 1) {
    const s = (Math.PI / 2) * Math.sinh(k * h);
    const x = Math.exp(s);
    const v = f(x) * x * (Math.PI / 2) * Math.cosh(k * h) * h;
    if (Number.isFinite(v)) sum += v;
  }
  return sum;
}
/** Partial integrals up to multiples of the half wave, averaged again and again (Euler). */
function oscillating(f: (x: number) => number, half: number): number {
  let sum = bounded(f, half);
  const partial = [sum];
  for (let k = 1; k < 60; k += 1) partial.push((sum += bounded((x) => f(k * half + x), half)));
  let row = partial.slice(30);
  while (row.length > 1) row = row.slice(1).map((v, i) => (v + (row[i] ?? 0)) / 2);
  return row[0] ?? NaN;
}

function numerically(name: KnownName, expr: Term, range: string, a: number): number {
  const f = (x: number): number => numberAt(expr, "x", x);
  // 1/(1 − exp(−x)) − 1/x is lost to rounding next to 0, where it is nearly constant.
  if (name === "gamma-difference") return halfLine((x) => f(x < 1e-5 ? 1e-5 : x));
  const half = OSCILLATING[name]?.(a);
  if (half !== undefined && name.startsWith("fresnel")) return oscillating((t) => f(Math.sqrt(t)) / (2 * Math.sqrt(t)), half);
  if (half !== undefined) return oscillating(f, half);
  if (range === "line") return halfLine(f) + halfLine((x) => f(-x));
  return range === "half" ? halfLine(f) : bounded(f, range === "unit" ? 1 : Math.PI / 2);
}

const rowOf = (row: KnownName, a: string | null): Claimed => {
  const parameter = a === null ? null : term(a);
  const k = knownIntegral(row, parameter, "x");
  assert.ok(k !== null, row);
  return { kind: "known_integral", row, parameter, variable: "x", expr: k.expr, on: k.on, value: k.value };
};

describe("the table of known integrals", () => {
  for (const name of KNOWN_NAMES) {
    for (const a of PARAMETERS[name]) {
      it(`${name} ${a ?? ""}`, () => {
        const claim = rowOf(name, a);
        const { lo, hi } = claim.on;
        const range = lo.kind === "-oo" ? "line" : hi.kind === "oo" ? "half" : hi.kind === "finite" && hi.at.kind === "number" ? "unit" : "quarter";
        const [found, value] = [numerically(name, claim.expr, range, a === null ? 0 : numberAt(term(a), "", 0)), numberAt(claim.value, "", 0)];
        assert.ok(Math.abs(found - value) < 2e-7, `${stateClaim(claim)}: ${found} is not ${value}`);
        assert.ok(Theorem.isTheorem(prove(claim)));
      });
    }
  }
  it("the numerical integration tells a wrong value", () => {
    assert.ok(Math.abs(numerically("dirichlet", term("sin(x)/x"), "half", 0) - Math.PI / 2.0001) > 1e-5);
    assert.ok(Math.abs(numerically("frullani-cosine", term("(cos(x)-e^(-1.001x))/x"), "half", 0)) > 1e-4);
  });
});

describe("what is no row is refused", () => {
  const refused = (why: string, claim: Claimed): void => { it(why, () => assert.ok(!Theorem.isTheorem(prove(claim)), stateClaim(claim))); };
  const dirichlet = rowOf("dirichlet", null);
  refused("another integrand", { ...dirichlet, expr: term("sin(x)/x^2") });
  refused("another value", { ...dirichlet, value: term("pi") });
  refused("another interval", { ...dirichlet, on: on("(-oo,oo)") });
  refused("a closed end", { ...dirichlet, on: on("[0,oo)") });
  refused("a finite end", { ...dirichlet, on: on("(0,1)") });
  refused("another row", { ...dirichlet, row: "gauss" });
  refused("another variable than the integrand's", { ...dirichlet, variable: "y" });
  refused("a superfluous parameter", { ...dirichlet, parameter: term("2") });
  const frullani = rowOf("frullani", "2");
  refused("a missing parameter", { ...frullani, parameter: null });
  refused("another parameter", { ...frullani, parameter: term("3") });
  for (const a of ["-1", "0", "pi-22/7", "log(1)", "1/0"]) refused(`frullani with ${a}`, rowOf("frullani", a));
  for (const a of ["0", "1", "-1/2", "3/2", "1+1/10^30"]) refused(`reflection with ${a}`, rowOf("reflection", a));
  for (const a of ["0", "-1"]) for (const r of ["laplace-cosine", "laplace-sine", "damped-dirichlet", "gauss-cosine"] as const) refused(`${r} with ${a}`, rowOf(r, a));
  it("a parameter that is a letter makes no row", () => assert.equal(knownIntegral("frullani", sym("a"), "x"), null));
  it("a parameter that is the variable makes no row", () => assert.equal(knownIntegral("frullani", sym("x"), "x"), null));
});

describe("Euler's constant", () => {
  // Euler 1735; digits from DLMF 5.2.3 and Knuth 1962.
  const digits = 57721566490153286060651209008240243104215933593992n;
  for (const bits of [8, 48, 100, 160, 400]) {
    it(`is enclosed at ${bits} bits`, () => {
      const ball = enclose(GAMMA, new Map(), bits, 10);
      assert.ok(ball !== null);
      const { lo, hi } = toRationals(ball, bits);
      assert.ok(lo.n * 10n ** 50n <= (digits + 1n) * lo.d && digits * hi.d <= hi.n * 10n ** 50n);
      assert.ok(ball.hi - ball.lo <= 1n << BigInt(Math.max(4, bits - 230)));
    });
  }
  const claims: readonly (readonly [string, Claim, boolean])[] = [
    ["is no decimal", { kind: "equal", left: GAMMA, right: term("0.57721566490153286") }, false],
    ["is positive", { kind: "sign", expr: GAMMA, variable: "x", on: on("[0,0]"), sign: 1 }, true],
    ["is below 0.57721566490153287", { kind: "sign", expr: substitute(term("0.57721566490153287-g"), "g", GAMMA), variable: "x", on: on("[0,0]"), sign: 1 }, true],
    ["is not below 0.57721566490153286", { kind: "sign", expr: substitute(term("0.57721566490153286-g"), "g", GAMMA), variable: "x", on: on("[0,0]"), sign: 1 }, false],
    ["is not pi, nor e", { kind: "equal", left: GAMMA, right: term("pi") }, false],
    ["has no special sine", { kind: "equal", left: substitute(term("sin(g)"), "g", GAMMA), right: term("0") }, false],
    ["log of it is not 1", { kind: "equal", left: substitute(term("log(g)"), "g", GAMMA), right: term("1") }, false],
    ["cancels", { kind: "equal", left: substitute(term("(g+1)^2-g^2-2g"), "g", GAMMA), right: term("1") }, true],
  ];
  for (const [why, claim, proved] of claims) it(why, () => assert.equal(Theorem.isTheorem(prove(claim)), proved));
});
