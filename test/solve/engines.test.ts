/**
 * What nerdamer proposes today, as recorded in fixtures/traps/engines.json, and that the kernel takes the right ones and
 * refuses the wrong ones. A row: `verdict` is about the raw proposal; `proposes` is its exact text, `approximations` how
 * many rationals it holds at least; `certified` (solve) is what is proved after non-solutions are filtered out, null for
 * nothing, "" for a proof that there is no root.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { prove, Theorem } from "../../src/certify/kernel/theorem.js";
import { REALS } from "../../src/certify/kernel/region.js";
import { printPlain } from "../../src/certify/kernel/print.js";
import { type Term, add, int, mul, sym } from "../../src/certify/kernel/term.js";
import { Verified, verify } from "../../src/certify/verify.js";
import { parseExpression } from "../../src/expression/parse.js";
import { operations } from "../../src/operations/index.js";
import type { AnyOperation } from "../../src/operations/operation.js";
import { engineText } from "../../src/solve/engine-text.js";
import { mathjsEngine } from "../../src/solve/mathjs.js";
import { naturalDomain } from "../../src/solve/natural-domain.js";
import { nerdamerEngine } from "../../src/solve/nerdamer.js";
import { sorted } from "../../src/solve/order.js";

interface Row {
  readonly operation: "derivative" | "solve" | "simplify";
  readonly expr: string;
  readonly variable: string;
  readonly verdict: "right" | "wrong" | "nothing";
  readonly why: string;
  readonly proposes?: readonly string[];
  readonly approximations?: number;
  readonly certified?: string | null;
}

const file = new URL("../../../fixtures/traps/engines.json", import.meta.url);
const fixture = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string; readonly rows: readonly Row[] };

function term(text: string): Term {
  const r = parseExpression(text);
  assert.ok(r.ok && r.value.kind === "term", text);
  return r.value.term;
}
function operation(name: string): AnyOperation {
  const o = operations.find((p) => p.name === name);
  assert.ok(o !== undefined, name);
  return o;
}

function proposed(row: Row): readonly Term[] {
  const t = term(row.expr);
  if (row.operation === "derivative") return nerdamerEngine.differentiate(t, row.variable);
  return row.operation === "simplify" ? nerdamerEngine.simplify(t) : nerdamerEngine.solve(t, row.variable).flat();
}

/** Whether the kernel proves the raw proposal. */
function isProved(row: Row, proposal: readonly Term[]): boolean {
  const expr = term(row.expr);
  const [first] = proposal;
  assert.ok(first !== undefined);
  if (row.operation === "simplify") return Theorem.isTheorem(prove({ kind: "equal", left: expr, right: first }));
  const { statement } = operation(row.operation);
  const [plan, answer] = row.operation === "derivative"
    ? [{ expr, variable: row.variable, order: 1, at: null, side: null, method: null }, { result: first, value: null, limits: null, quotient: null }]
    : [equation(row), { domain: naturalDomain(expr, row.variable, REALS) ?? [], roots: sorted(proposal) ?? proposal, all: false, general: null, literal: null, complex: null, located: null, mixed: null }];
  return Verified.isVerified(verify(row.operation, statement.plan.encode(plan), statement.answer.encode(answer)));
}

const equation = (row: Row): unknown => ({ left: term(row.expr), right: int(0), variable: row.variable, on: null, over: null });

/** The roots that are proved among what the strategy makes of nerdamer's answer; null when nothing is. */
function certified(row: Row): string | null {
  const { statement, strategies } = operation("solve");
  const plan = equation(row);
  const strategy = strategies.find((s) => s.name === "nerdamer");
  assert.ok(strategy !== undefined);
  for (const answer of strategy.propose(plan, { engines: [nerdamerEngine] })) {
    const v = verify("solve", statement.plan.encode(plan), statement.answer.encode(answer));
    if (Verified.isVerified(v)) return (answer as { readonly roots: readonly Term[] }).roots.map((t) => printPlain(t)).join(", ");
  }
  return null;
}

describe("what nerdamer proposes", () => {
  it("is recorded for the version installed", () => {
    const { version } = createRequire(import.meta.url)("nerdamer/package.json") as { readonly version: string };
    assert.equal(version, fixture.version);
  });
  it("holds rows of each verdict, so that the kernel is tried both ways", () => {
    for (const verdict of ["right", "wrong", "nothing"]) assert.ok(fixture.rows.some((r) => r.verdict === verdict), verdict);
  });
  for (const row of fixture.rows) {
    it(`${row.operation} ${row.expr}: ${row.verdict}`, () => {
      const proposal = proposed(row);
      if (row.proposes !== undefined) assert.deepEqual(proposal.map((t) => printPlain(t)), row.proposes);
      else {
        assert.ok(proposal.length >= (row.approximations ?? 1), `${proposal.length} proposals`);
        assert.ok(proposal.some((t) => t.kind === "number" || (t.kind === "product" && t.factors.length === 2)));
      }
      if (row.verdict === "nothing") assert.deepEqual(proposal, []);
      else assert.equal(isProved(row, proposal), row.verdict === "right");
      if (row.operation === "solve") assert.equal(certified(row), row.certified);
    });
  }
});

describe("what mathjs proposes", () => {
  const { statement } = operation("derivative");
  for (const row of fixture.rows.filter((r) => r.operation === "derivative" && r.expr !== "abs(x^2-9)")) {
    it(`derivative ${row.expr} is proved`, () => {
      const [result] = mathjsEngine.differentiate(term(row.expr), row.variable);
      assert.ok(result !== undefined);
      const plan = statement.plan.encode({ expr: term(row.expr), variable: row.variable, order: 1, at: null, side: null, method: null });
      assert.ok(Verified.isVerified(verify("derivative", plan, statement.answer.encode({ result, value: null, limits: null, quotient: null }))), printPlain(result));
    });
  }
  it("no equation is solved, and a number in floating point is no value of an exact one", () => {
    assert.deepEqual(mathjsEngine.solve(term("x^2-4"), "x"), []);
    const exact = term("2^(1/2)*2^(1/3)");
    const [rounded] = mathjsEngine.simplify(exact);
    assert.ok(rounded !== undefined && !Theorem.isTheorem(prove({ kind: "equal", left: exact, right: rounded })));
  });
});

describe("terms on their way to an engine", () => {
  it("symbols that mean something else there travel under other letters and come back", () => {
    const t = add(mul(sym("i"), sym("unit_m")), sym("e"), sym("m"), sym("x_1"), sym("x"), { kind: "constant", name: "e" });
    const sent = engineText(t);
    assert.ok(sent !== null);
    assert.match(sent.text, /^[a-z]\*[a-z] \+ [a-z] \+ m \+ [a-z] \+ x \+ e$/);
    assert.equal(new Set(sent.text.match(/[a-z]/g)).size, 7);
    assert.deepEqual(sent.read(sent.text), t);
    assert.deepEqual(sent.read(sent.letterOf("unit_m")), sym("unit_m"));
  });
  it("an answer with the imaginary unit, an unknown function or a new name is no answer", () => {
    const sent = engineText(term("x^2+1"));
    for (const text of ["i", "2*i", "sign(x)", "sgn(x)", "y", "x+undefined", "Infinity", "[x]+", ""]) assert.equal(sent?.read(text), null, text);
    assert.notEqual(sent?.read("x+1"), null);
  });
  it("what an engine does not know is not sent", () => {
    assert.equal(engineText({ kind: "root", polynomial: [-2n, 0n, 1n], lo: { n: 1n, d: 1n }, hi: { n: 2n, d: 1n } }), null);
    assert.equal(engineText(add(...Array.from({ length: 40 }, (_, i) => sym(`x_${i}`)))), null);
  });
});
