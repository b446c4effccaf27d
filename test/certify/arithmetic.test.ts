/** Property tests of the kernel's arithmetic: polynomials with known roots, enclosures against 50-digit values. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { all, create, type BigNumber } from "mathjs";
import { type Ball, fromRational, toRationals } from "../../src/certify/kernel/ball.js";
import { enclose } from "../../src/certify/kernel/interval.js";
import { type Poly, countRoots, degree, derivativeP, divideExact, gcdP, mulP, signAt, squareFreeFactors } from "../../src/certify/kernel/polynomial.js";
import { isolateRoots, rationalRoots } from "../../src/solve/isolate.js";
import { type Rational, compareQ, printQ, rational } from "../../src/certify/kernel/rational.js";
import { FUNCTION_NAMES, type Term, add, call, frac, mul, num, pow, sym } from "../../src/certify/kernel/term.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import { Fuel } from "../../src/certify/kernel/fuel.js";
import { Normalizer } from "../../src/certify/kernel/normal.js";
import { term } from "./terms.js";

const runs = { numRuns: 100 };
const smallQ = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => rational(BigInt(n), BigInt(d)));
const fromRoots = (roots: readonly Rational[]): Poly => roots.reduce<Poly>((p, r) => mulP(p, [-r.n, r.d]), [1n]);
const distinct = (qs: readonly Rational[]): Rational[] => qs.filter((q, i) => qs.findIndex((r) => compareQ(q, r) === 0) === i).sort(compareQ);

describe("polynomials with known roots", () => {
  it("Sturm counts the roots inside any open interval", () => {
    fc.assert(fc.property(fc.array(smallQ, { minLength: 1, maxLength: 6 }), smallQ, smallQ, (roots, a, b) => {
      const p = mulP(fromRoots(roots), [1n, 0n, 1n]);
      const [lo, hi] = compareQ(a, b) <= 0 ? [a, b] : [b, a];
      const inside = distinct(roots).filter((r) => compareQ(r, lo) > 0 && compareQ(r, hi) < 0).length;
      assert.equal(countRoots(p, lo, hi), inside);
      assert.equal(countRoots(p, null, null), distinct(roots).length);
    }), runs);
  });
  it("isolates and finds them all", () => {
    fc.assert(fc.property(fc.array(smallQ, { minLength: 1, maxLength: 5 }), (roots) => {
      const p = fromRoots(roots);
      const boxes = isolateRoots(p);
      assert.equal(boxes?.length, distinct(roots).length);
      distinct(roots).forEach((r, i) => { const b = boxes?.[i]; assert.ok(b !== undefined && compareQ(b.lo, r) <= 0 && compareQ(r, b.hi) <= 0); });
      assert.deepEqual([...rationalRoots(p)].sort(compareQ), distinct(roots));
    }), runs);
  });
  it("square-free factors multiply back, with the right multiplicities", () => {
    fc.assert(fc.property(fc.array(fc.tuple(smallQ, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 3 }), (rows) => {
      const p = rows.reduce<Poly>((q, [r, m]) => { let out = q; for (let i = 0; i < m; i += 1) out = mulP(out, [-r.n, r.d]); return out; }, [1n]);
      const factors = squareFreeFactors(p);
      assert.equal(factors.reduce((n, f) => n + degree(f.factor) * f.multiplicity, 0), degree(p));
      for (const f of factors) assert.equal(degree(gcdP(f.factor, derivativeP(f.factor))), 0);
      for (const [r] of rows) {
        const multiplicity = rows.filter(([s]) => compareQ(r, s) === 0).reduce((n, [, m]) => n + m, 0);
        assert.equal(factors.find((f) => signAt(f.factor, r) === 0)?.multiplicity, multiplicity);
      }
      const [first] = rows;
      assert.ok(first !== undefined && divideExact(p, [-first[0].n, first[0].d]) !== null);
    }), runs);
  });
  it("Wilkinson's ten roots, and polynomials without rational ones", () => {
    const w = fromRoots(Array.from({ length: 10 }, (_, i) => rational(BigInt(i + 1))));
    assert.equal(countRoots(w, rational(5n, 2n), rational(15n, 2n)), 5);
    assert.equal(isolateRoots(w)?.length, 10);
    assert.equal(countRoots([-1n, -1n, 0n, 0n, 0n, 1n], null, null), 1);
    assert.equal(countRoots([1n, 0n, 1n], null, null), 0);
    assert.equal(countRoots([], null, null), null);
  });
});

const math = create(all ?? {}, { number: "BigNumber", precision: 70 });
const big = (t: Term, at: Rational): BigNumber | null => {
  const text = printPlain(t).replaceAll("E", "e").replace(/\((-?[^()]*)\)\^\(1\/3\)/g, "nthRoot($1, 3)");
  const v: unknown = math.evaluate(text, { x: math.evaluate(`bignumber(${at.n.toString()})/bignumber(${at.d.toString()})`) as unknown });
  return math.isBigNumber(v) ? v : null;
};
const within = (b: Ball, k: number, v: BigNumber): boolean => {
  const { lo, hi } = toRationals(b, k);
  const q = (r: Rational): BigNumber => math.evaluate(`bignumber("${r.n.toString()}")/bignumber("${r.d.toString()}")`) as BigNumber;
  const slack = math.evaluate("bignumber(\"1e-55\")") as BigNumber;
  return v.plus(slack).gte(q(lo)) && v.minus(slack).lte(q(hi));
};

describe("enclosures contain 50-digit values", () => {
  for (const fn of FUNCTION_NAMES) {
    it(fn, () => {
      fc.assert(fc.property(smallQ, (q) => {
        const t = call(fn, sym("x"));
        const b = enclose(t, new Map([["x", fromRational(q, 200)]]), 200, 50);
        if (b === null) return;
        const v = big(t, q);
        assert.ok(v !== null, `${fn}(${printQ(q)})`);
        assert.ok(within(b, 200, v), `${fn}(${printQ(q)})`);
        const { lo, hi } = toRationals(b, 200);
        // Wide only by rounding: 150 bits relative to the size of the value.
        const size = 1n + (hi.n < 0n ? -hi.n : hi.n) / hi.d;
        assert.ok((hi.n * lo.d - lo.n * hi.d) << 150n <= (1n + size * size) * hi.d * lo.d, `width of ${fn}(${printQ(q)})`);
      }), { numRuns: 60 });
    });
  }
  const compound = fc.letrec<{ t: Term }>((tie) => ({
    t: fc.oneof({ maxDepth: 3 }, fc.constant(sym("x")), smallQ.map(num), fc.tuple(tie("t"), tie("t")).map(([a, b]) => add(a, b)), fc.tuple(tie("t"), tie("t")).map(([a, b]) => mul(a, b)),
      tie("t").map((a) => call("sin", a)), tie("t").map((a) => call("atan", a)), tie("t").map((a) => pow(add(frac(3, 2), pow(a, num(rational(2n)))), frac(1, 2))), tie("t").map((a) => call("exp", call("sin", a)))),
  })).t;
  it("compound terms at points, and boxes around them", () => {
    fc.assert(fc.property(compound, smallQ, (t, q) => {
      const at = enclose(t, new Map([["x", fromRational(q, 220)]]), 220, 100);
      const v = big(t, q);
      if (at === null || v === null) return;
      assert.ok(within(at, 220, v), `${printPlain(t)} at ${printQ(q)}`);
      const x = fromRational(q, 220);
      const box = enclose(t, new Map([["x", { lo: x.lo - (1n << 216n), hi: x.hi + (1n << 215n) }]]), 220, 100);
      assert.ok(box === null || within(box, 220, v), `box: ${printPlain(t)} at ${printQ(q)}`);
    }), runs);
  });
  it("the normal form has the value of the term", () => {
    fc.assert(fc.property(compound, smallQ, (t, q) => {
      const normalizer = new Normalizer(new Fuel());
      const f = normalizer.normalize(t);
      if (f === null) return;
      const env = new Map([["x", fromRational(q, 220)]]);
      const [a, b] = [enclose(t, env, 220, 100), enclose(normalizer.toTerm(f), env, 220, 200)];
      if (a === null || b === null) return;
      assert.ok(a.lo <= b.hi && b.lo <= a.hi, `${printPlain(t)} → ${printPlain(normalizer.toTerm(f))} at ${printQ(q)}`);
    }), { numRuns: 200 });
  });
});

describe("where enclosures must refuse", () => {
  for (const text of ["9^9^9^9", "0^0", "1/0", "ln(0)", "ln(-1)", "(-1)^(1/2)", "asin(2)", "exp(10^9)", "tan(pi/2)", "1/(sqrt(2)^2-2)", "(10^9)^(10^9)"]) {
    it(text, () => assert.equal(enclose(term(text), new Map(), 64, 100), null));
  }
  it("odd roots of negatives are real", () => {
    const b = enclose(term("(-27)^(2/3)"), new Map(), 64, 100);
    assert.ok(b !== null && b.lo <= 9n << 64n && b.hi >= 9n << 64n);
  });
});
