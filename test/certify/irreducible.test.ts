/** Irreducibility: what is said to be irreducible is; common cases are decided. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isIrreducible, isIrreducibleM } from "../../src/certify/kernel/irreducible.js";
import { polynomialsOf } from "../../src/certify/kernel/forms.js";
import { type Poly, degree, mulP } from "../../src/certify/kernel/polynomial.js";
import { parseExpression } from "../../src/expression/parse.js";
import { factorPolynomial } from "../../src/solve/factor.js";

const yes: readonly (readonly number[])[] = [[5, 2], [1, 0, 1], [-2, 0, 1], [-2, 0, 0, 1], [1, 0, 0, 0, 1], [1, 0, -10, 0, 1], [1, 0, -1, 0, 1], [1, 1, 1, 1, 1], [-1, -1, 0, 0, 0, 1], [2, 0, 4]];
const no: readonly (readonly number[])[] = [[], [7], [0, 0, 1], [-1, 0, 1], [4, 0, 0, 0, 1], [6, 0, -5, 0, 1], [1, 2, 1], [-1, 0, 0, 0, 0, 0, 1], [0, 1, 0, 0, 1], [1, 0, 2, 0, 1], [16, 0, -4, 0, 1].map((c, i) => (i === 2 ? 4 : c))];

describe("irreducible over the rationals", () => {
  for (const p of yes) it(`yes: ${p.join()}`, () => assert.equal(isIrreducible(p.map(BigInt)), true));
  for (const p of no) it(`no: ${p.join()}`, () => assert.equal(isIrreducible(p.map(BigInt)), false));

  it("no product of two is called irreducible", () => {
    let seed = 20261125;
    const below = (n: number): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return (seed >> 8) % n; };
    let undecided = 0;
    for (let i = 0; i < 600; i += 1) {
      const factor = (): Poly => [...Array.from({ length: 1 + below(4) }, () => BigInt(below(13) - 6)), BigInt(1 + below(4))];
      const p = mulP(factor(), factor());
      assert.equal(isIrreducible(p), false, p.join());
      const factors = factorPolynomial(p);
      assert.ok(factors !== null && factors.reduce((n, f) => n + f.multiplicity * degree(f.factor), 0) === degree(p), `factors of ${p.join()}`);
      if (!factors.every((f) => isIrreducible(f.factor))) undecided += 1;
    }
    assert.ok(undecided <= 3, `${undecided} of 600 undecided`);
  });

  const several: readonly (readonly [string, boolean])[] = [["x^2+y^2", true], ["x^2-y^2", false], ["x*y", false], ["x*y+1", true], ["x^2*y+y", false], ["x^2+2*x*y+y^2-z^2", false], ["x+y+z", true], ["x^2+x*y+y^2", true], ["a*x+b*y", true], ["x^4+4*y^4", false], ["x^3+y^3", false]];
  for (const [text, expected] of several) {
    it(`${text}: ${expected}`, () => {
      const r = parseExpression(text);
      assert.ok(r.ok && r.value.kind === "term");
      const [p] = polynomialsOf([r.value.term]) ?? [];
      assert.ok(p !== undefined);
      assert.equal(isIrreducibleM(p), expected);
    });
  }
});
