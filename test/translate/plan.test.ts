/** Plans on the wire: shape, places of errors, hashes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CertaError } from "../../src/errors.js";
import { MAX_EXPRESSION_CHARS, MAX_PLAN_GIVEN, MAX_PLAN_STEPS } from "../../src/limits.js";
import { hashPlan, parsePlan } from "../../src/translate/plan.js";

const step = (id: string): object => ({ id, op: "derivative", expr: "x^2" });

const refused: readonly (readonly [what: string, json: unknown, pointer: RegExp])[] = [
  ["nothing", null, /^\/plan$/],
  ["a list", [], /^\/plan$/],
  ["no steps", { steps: [] }, /\/steps$/],
  ["an unknown key", { steps: [step("a")], note: "hello" }, /^\/plan/],
  ["an unknown operation", { steps: [{ id: "a", op: "guess", expr: "x" }] }, /\/steps\/0\/op$/],
  ["an unknown field of a step", { steps: [{ ...step("a"), quickly: true }] }, /\/steps\/0/],
  ["a field that is missing", { steps: [{ id: "a", op: "derivative" }] }, /\/steps\/0\/expr$/],
  ["an order out of range", { steps: [{ ...step("a"), order: 21 }] }, /\/steps\/0\/order$/],
  ["one id twice", { steps: [step("a"), step("a")] }, /\/steps\/1\/id$/],
  ["an answer that is no step", { steps: [step("a")], answer: ["b"] }, /\/answer$/],
  ["an expression too long", { steps: [{ ...step("a"), expr: "x".repeat(MAX_EXPRESSION_CHARS + 1) }] }, /\/steps\/0\/expr$/],
  ["too many steps", { steps: Array.from({ length: MAX_PLAN_STEPS + 1 }, (_, i) => step(`s${i}`)) }, /\/steps$/],
  ["too many givens", { given: Array.from({ length: MAX_PLAN_GIVEN + 1 }, (_, i) => ({ name: `g${i}`, expr: "1" })), steps: [step("a")] }, /\/given$/],
  ["a given with a bad name", { given: [{ name: "1a", expr: "1" }], steps: [step("a")] }, /\/given\/0\/name$/],
  ["a given with an unknown key", { given: [{ name: "a", expr: "1", unit: "m" }], steps: [step("a")] }, /\/given\/0/],
];

describe("plans that are refused", () => {
  for (const [what, json, pointer] of refused) {
    it(what, () => {
      assert.throws(() => parsePlan(json), (e) => e instanceof CertaError && e.code === "invalid_plan" && pointer.test(e.detail.pointer ?? "") && e.text.zh !== "" && e.text.en !== "");
    });
  }
});

describe("plans that are read", () => {
  it("fills in what may be left out", () => {
    const plan = parsePlan({ steps: [step("a"), step("b")] });
    assert.deepEqual(plan.given, []);
    assert.deepEqual(plan.answer, ["a", "b"]);
    assert.equal(plan.steps[0]?.["order"], 1);
  });
  it("one hash for one plan, whatever the order of its keys", () => {
    const [one, two] = [parsePlan({ steps: [{ id: "a", op: "derivative", expr: "x^2", var: "x" }] }), parsePlan({ steps: [{ var: "x", expr: "x^2", op: "derivative", id: "a" }], given: [] })];
    assert.equal(hashPlan(one), hashPlan(two));
    assert.notEqual(hashPlan(one), hashPlan(parsePlan({ steps: [{ id: "a", op: "derivative", expr: "x^3", var: "x" }] })));
    assert.match(hashPlan(one), /^[0-9a-f]{64}$/);
  });
});
