/** What the kernel prints, plain and LaTeX, is read back as a term with the same values and the same domain. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { printLatex, printPlain } from "../../src/certify/kernel/print.js";
import type { Term } from "../../src/certify/kernel/term.js";
import { parseExpression } from "../../src/expression/parse.js";
import { terms, valueOf } from "./terms.js";

const POINTS: readonly ReadonlyMap<string, number>[] = [[0.75, 2.5, 1.25, -0.4], [-1.75, 0.6, -2.25, 3.1], [3.5, -0.875, 0.3, 1.7], [-0.25, -3.5, -0.7, -1.3]].map((v) => new Map(["x", "y", "x_1", "theta"].map((name, i) => [name, v[i] ?? 0])));

function same(a: Term, b: Term, shown: string): void {
  for (const point of POINTS) {
    const [u, v] = [valueOf(a, point), valueOf(b, point)];
    // Rounding of huge values is not what is tested here.
    if (Math.abs(u) > 1e8 || Math.abs(v) > 1e8) continue;
    assert.equal(Number.isNaN(u), Number.isNaN(v), `${shown}: ${u} and ${v} at ${[...point.values()].join()}`);
    if (!Number.isNaN(u)) assert.ok(Math.abs(u - v) <= 1e-6 * Math.max(1, Math.abs(u)), `${shown}: ${u} and ${v} at ${[...point.values()].join()}`);
  }
}

describe("print, then read", () => {
  for (const [name, print] of [["plain", printPlain], ["LaTeX", printLatex]] as const) {
    it(name, () => {
      fc.assert(fc.property(terms, (t) => {
        const shown = print(t);
        const r = parseExpression(shown, { euler: true });
        assert.ok(r.ok, r.ok ? "" : `${shown}: ${r.error.message.en} at ${r.error.span.from}`);
        assert.ok(r.value.kind === "term");
        same(t, r.value.term, shown);
      // The seed is fixed because points next to the edge of a domain could round to either side.
      }), { numRuns: 2000, seed: 20_261_124 });
    });
  }
});
