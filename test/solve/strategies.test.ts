/** A strategy that hangs costs its own answer, not the request: the others' candidates go to the kernel. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPool } from "../../src/solve/pool.js";
import { propose } from "../../src/solve/propose.js";
import type { StrategyResult, StrategyTask } from "../../src/solve/pool.js";
import { operations } from "../../src/operations/index.js";
import { Verified, verify } from "../../src/certify/verify.js";
import { parseExpression } from "../../src/expression/parse.js";
import type { Term } from "../../src/certify/kernel/term.js";

const term = (text: string): Term => { const r = parseExpression(text); assert.ok(r.ok && r.value.kind === "term", text); return r.value.term; };

describe("strategies in workers", () => {
  it("a hanging one does not take the others with it", async () => {
    const real = operations.find((o) => o.name === "derivative");
    assert.ok(real !== undefined);
    const hanging = { ...real, strategies: [{ name: "hangs", tier: 1 as const, propose: () => [] }, ...real.strategies.filter((s) => s.name === "differentiation-rules")] };
    const pool = createPool<StrategyTask, StrategyResult>({ filename: new URL("./hanging-strategy-worker.js", import.meta.url).href, threads: 2, runMs: 1500 });
    const plan = real.statement.plan.encode({ expr: term("x^3"), variable: "x", order: 1, at: null });
    const outcomes: string[] = [];
    for await (const p of propose(hanging, plan, 1, pool)) {
      const good = p.candidates.some((c) => Verified.isVerified(verify("derivative", plan, c)));
      outcomes.push(`${p.strategy}:${good ? "verified" : (p.error ?? "none")}`);
    }
    await pool.close();
    assert.deepEqual(outcomes, ["differentiation-rules:verified", "hangs:timeout"]);
  });

  it("engines propose and the kernel refuses what they get wrong", async () => {
    const pool = createPool<StrategyTask, StrategyResult>({ threads: 1, runMs: 10_000 });
    const derivative = operations.find((o) => o.name === "derivative");
    assert.ok(derivative !== undefined);
    // nerdamer 1.1.13 mistakes the product rule under a square root; mathjs does not.
    const plan = derivative.statement.plan.encode({ expr: term("x*sqrt(4 - x^2)"), variable: "x", order: 1, at: null });
    const seen = new Map<string, boolean>();
    for await (const p of propose(derivative, plan, 2, pool)) seen.set(p.strategy, p.candidates.length > 0 && p.candidates.every((c) => Verified.isVerified(verify("derivative", plan, c))));
    await pool.close();
    assert.deepEqual([seen.get("nerdamer"), seen.get("mathjs")], [false, true]);
  });
});
