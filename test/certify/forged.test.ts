/** Wrong answers that must be refused, right ones that must not; and each kind of claim is needed by some row. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import type { ClaimKind } from "../../src/certify/kernel/claim.js";
import { Verified, verify } from "../../src/certify/verify.js";
import { statements } from "../../src/operations/claims.js";

interface Row { readonly operation: string; readonly plan: unknown; readonly answer: unknown; readonly why: string; readonly good?: boolean }
const folder = new URL("../../../fixtures/forged/", import.meta.url);
const rows = readdirSync(folder).filter((f) => f.endsWith(".jsonl")).sort().flatMap((f) => readFileSync(new URL(f, folder), "utf8").split("\n").filter((l) => l !== "").map((l) => JSON.parse(l) as Row));

describe("forged answers", () => {
  for (const row of rows) {
    it(`${row.good === true ? "accepts" : "refuses"} ${row.operation}: ${row.why}`, () => {
      const v = verify(row.operation, row.plan, row.answer);
      assert.equal(Verified.isVerified(v), row.good === true, Verified.isVerified(v) ? "it was certified" : v.why);
    });
  }
  it("every operation has a right row and at least seven forged ones", () => {
    for (const s of statements) {
      assert.ok(rows.some((r) => r.operation === s.op && r.good === true), s.op);
      assert.ok(rows.filter((r) => r.operation === s.op && r.good !== true).length >= 7, s.op);
    }
  });
});

describe("every kind of claim is needed", () => {
  /** The verifier with one kind of claim left out. */
  const certifiesWithout = (kind: ClaimKind, row: Row): boolean => {
    const meaning = statements.find((s) => s.op === row.operation)?.read(row.plan, row.answer);
    return meaning !== undefined && "claims" in meaning && meaning.claims.filter((c) => c.kind !== kind).every((c) => Theorem.isTheorem(prove(c)));
  };
  const forged = rows.filter((r) => r.good !== true);
  for (const kind of ["antiderivative", "equal", "sign", "roots_complete", "derivative", "defined_on", "undefined_on", "limit", "known_integral", "quotient_between", "integral_between"] as const) {
    it(`without ${kind} some forged answer slips through`, () => assert.ok(forged.some((r) => certifiesWithout(kind, r))));
  }
});
