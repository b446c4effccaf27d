/**
 * A soundness campaign against the kernel: random claims, most of them false; whatever is proved is checked in doubles at
 * many points. A contradiction is printed with the claim and makes the exit code 1.
 *   node dist/bench/soundness.js [COUNT] [SEED]
 */
import { parseArgs } from "node:util";
import type { Claim, Sign } from "../src/certify/kernel/claim.js";
import { Theorem, prove } from "../src/certify/kernel/theorem.js";
import { printInterval, printPlain } from "../src/certify/kernel/print.js";
import type { End, Interval } from "../src/certify/kernel/region.js";
import { type Term, add, call, frac, int, mul, num, pow, sqrt, sub } from "../src/certify/kernel/term.js";
import { rational } from "../src/certify/kernel/rational.js";
import { differentiate } from "../src/certify/kernel/derivative.js";
import { tidy } from "../src/solve/tidy.js";
import { below, pick, random, seed, value, x } from "./random.js";
import { stateClaim } from "../src/certify/certificate.js";

const { positionals } = parseArgs({ allowPositionals: true });
const COUNT = Number(positionals[0] ?? 20_000);
const SEED = Number(positionals[1] ?? 20261124);

seed(SEED);
const small = (): Term => pick([int(below(7) - 3), frac(below(9) - 4, 1 + below(4))]);

function expression(depth: number): Term {
  if (depth <= 0) return random() < 0.7 ? x : small();
  const e = (): Term => expression(depth - 1 - below(2));
  switch (below(12)) {
    case 0: case 1: return add(e(), e());
    case 2: return sub(e(), e());
    case 3: case 4: return mul(e(), e());
    case 5: return mul(e(), pow(e(), int(-1)));
    case 6: return pow(e(), int(2 + below(2)));
    case 7: return pow(e(), pick([frac(1, 2), frac(1, 3), frac(2, 3), frac(-1, 2), frac(3, 2)]));
    case 8: return call("exp", e());
    case 9: return call("log", e());
    case 10: return call(pick(["sin", "cos", "atan", "abs", "tan", "asin"] as const), e());
    default: return pow(x, e());
  }
}

const finite = (at: Term): End => ({ kind: "finite", at, closed: random() < 0.4 });
function randomInterval(): Interval {
  const end = (): Term => pick([small(), sqrt(int(1 + below(5))), mul(frac(below(5) - 2, 2), { kind: "constant", name: "pi" }), call("exp", small())]);
  const [a, b] = [end(), end()];
  const [lo, hi] = value(a, 0) <= value(b, 0) ? [a, b] : [b, a];
  return { lo: random() < 0.25 ? { kind: "-oo" } : finite(lo), hi: random() < 0.25 ? { kind: "oo" } : finite(hi) };
}

/** Points of the interval, crowded towards its ends. */
function pointsIn(i: Interval): readonly number[] {
  const lo = i.lo.kind === "finite" ? value(i.lo.at, 0) : -30;
  const hi = i.hi.kind === "finite" ? value(i.hi.at, 0) : 30;
  const out: number[] = [];
  for (let k = 1; k < 120; k += 1) {
    const u = k / 120;
    out.push(lo + (hi - lo) * u, lo + (hi - lo) * u ** 4, hi - (hi - lo) * u ** 4);
  }
  return out.filter((p) => p > lo && p < hi);
}

/** A point that contradicts the claim by more than rounding can explain, or null. */
function contradiction(c: Claim): number | null {
  const far = (v: number, scale: number): boolean => Number.isFinite(v) && Math.abs(v) > 1e-6 * Math.max(1, scale);
  switch (c.kind) {
    case "sign": return pointsIn(c.on).find((p) => { const v = value(c.expr, p); return far(v, magnitude(c.expr, p)) && Math.sign(v) !== c.sign; }) ?? null;
    case "nonzero": return null;
    case "defined_on": return pointsIn(c.on).find((p) => undefinedStably(c.expr, p)) ?? null;
    case "undefined_on": return pointsIn(c.on).find((p) => [p, p + 1e-9, p - 1e-9].every((q) => far(value(c.expr, q), 0) && Math.abs(value(c.expr, q)) < 1e7)) ?? null;
    case "equal": return [...Array(60).keys()].map((k) => (k - 30) / 3.7).find((p) => { const [a, b] = [value(c.left, p), value(c.right, p)]; return Number.isFinite(a) && far(a - b, Math.abs(a) + Math.abs(b) + magnitude(c.left, p)); }) ?? null;
    case "derivative": return [...Array(40).keys()].map((k) => (k - 20) / 2.9).find((p) => { const h = 1e-5; const d = (value(c.expr, p + h) - value(c.expr, p - h)) / (2 * h); const v = value(c.result, p); const s = (value(c.expr, p + 2 * h) - value(c.expr, p - 2 * h)) / (4 * h); return Number.isFinite(d) && Number.isFinite(v) && Math.abs(d - s) < 1e-4 * Math.max(1, Math.abs(d)) && Math.abs(d - v) > 1e-2 * Math.max(1, Math.abs(d), magnitude(c.expr, p)) && magnitude(c.result, p) < 1e3; }) ?? null;
    case "antiderivative": return pointsIn(c.on).find((p) => { const h = 1e-5; const slope = (k: number): number => (value(c.result, p + k * h) - value(c.result, p - k * h)) / (2 * k * h); const [d, s, v] = [slope(1), slope(2), value(c.expr, p)]; return Number.isFinite(d) && Number.isFinite(v) && Math.abs(d - s) < 1e-4 * Math.max(1, Math.abs(d)) && Math.abs(d - v) > 1e-2 * Math.max(1, Math.abs(d), magnitude(c.result, p)) && magnitude(c.expr, p) < 1e3; }) ?? null;
    case "roots_complete": case "limit": case "integral_between": return null;
  }
}

/** The largest intermediate value: cancellation can cost that much. */
function magnitude(t: Term, at: number): number {
  const own = Math.abs(value(t, at));
  const parts = t.kind === "sum" ? t.terms : t.kind === "product" ? t.factors : t.kind === "power" ? [t.base, t.exponent] : t.kind === "call" ? [t.arg] : [];
  return Math.max(Number.isFinite(own) ? own : 1e12, ...parts.map((p) => magnitude(p, at)));
}

/** Undefined on a whole neighbourhood, not by rounding. */
const undefinedStably = (t: Term, p: number): boolean => [p, p + 1e-7, p - 1e-7].every((q) => Number.isNaN(value(t, q))) && magnitude(t, p) < 1e6;

function randomClaim(): Claim {
  const expr = expression(2 + below(3));
  const variable = "x";
  switch (below(7)) {
    case 0: return { kind: "equal", left: expr, right: random() < 0.5 ? tidy(expr) : mutated(tidy(expr)) };
    case 1: return { kind: "derivative", expr, variable, order: 1, result: mutatedMaybe(differentiate(expr, variable) ?? int(0)) };
    case 2: return { kind: "defined_on", expr, variable, on: randomInterval() };
    case 4: return { kind: "antiderivative", expr: mutatedMaybe(differentiate(expr, variable) ?? int(0)), variable, on: randomInterval(), result: expr, except: random() < 0.2 ? [int(0)] : [] };
    case 3: return { kind: "undefined_on", expr, variable, on: randomInterval() };
    default: return { kind: "sign", expr, variable, on: randomInterval(), sign: pick([-1, 1, 1, -1, 0] as readonly Sign[]) };
  }
}

const mutatedMaybe = (t: Term): Term => (random() < 0.6 ? t : mutated(t));
/** One place changed: a sign, a number, a function. */
function mutated(t: Term): Term {
  const inner = (p: Term): Term => (random() < 0.5 ? mutated(p) : p);
  switch (t.kind) {
    case "number": return num(rational(t.value.n + (random() < 0.5 ? 1n : -1n), t.value.d));
    case "sum": return add(...t.terms.map((p, i) => (i === 0 ? inner(p) : p)));
    case "product": return mul(...t.factors.map((p, i) => (i === 0 ? inner(p) : p)));
    case "power": return random() < 0.5 ? pow(mutated(t.base), t.exponent) : pow(t.base, t.exponent.kind === "number" ? num(rational(t.exponent.value.n + 1n, t.exponent.value.d)) : t.exponent);
    case "call": return random() < 0.5 ? call(t.fn, mutated(t.arg)) : call("abs", t);
    default: return random() < 0.5 ? call("abs", t) : t;
  }
}

const tally = new Map<string, { tried: number; proved: number }>();
let slowest = { ms: 0, claim: "" };
let contradictions = 0;
for (let i = 0; i < COUNT; i += 1) {
  const claim = randomClaim();
  const began = performance.now();
  const t = prove(claim);
  const ms = performance.now() - began;
  const row = tally.get(claim.kind) ?? { tried: 0, proved: 0 };
  row.tried += 1;
  if (ms > slowest.ms) slowest = { ms, claim: stateClaim(claim).slice(0, 300) };
  if (Theorem.isTheorem(t)) {
    row.proved += 1;
    const p = contradiction(claim);
    if (p !== null) {
      contradictions += 1;
      process.stdout.write(`CONTRADICTION at x = ${p}: ${stateClaim(claim)}${"on" in claim ? ` on ${printInterval(claim.on)}: ${printPlain(claim.expr)} = ${value(claim.expr, p)}` : ""}\n`);
    }
  }
  tally.set(claim.kind, row);
}
process.stdout.write(`seed ${SEED}, ${COUNT} claims\n`);
for (const [kind, { tried, proved }] of tally) process.stdout.write(`  ${kind}: ${proved} of ${tried} proved\n`);
process.stdout.write(`slowest ${slowest.ms.toFixed(0)} ms: ${slowest.claim}\ncontradictions: ${contradictions}\n`);
process.exitCode = contradictions === 0 ? 0 : 1;
