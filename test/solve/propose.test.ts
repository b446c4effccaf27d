/** Proposals come as they are ready; a consumer who has enough, or has gone, stops the rest. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { int } from "../../src/certify/kernel/term.js";
import { parseExpression } from "../../src/expression/parse.js";
import { operations } from "../../src/operations/index.js";
import type { AnyOperation } from "../../src/operations/operation.js";
import { type PoolOptions, createPool } from "../../src/solve/pool.js";
import { type Proposal, type StrategyPool, propose } from "../../src/solve/propose.js";

const hanging = new URL("./hanging-strategy-worker.js", import.meta.url).href;

function operation(name: string): AnyOperation {
  const o = operations.find((p) => p.name === name);
  assert.ok(o !== undefined);
  return o;
}
/** The derivative, with a strategy of tier 1 that never returns in the hanging worker. */
function withHanging(): AnyOperation {
  const real = operation("derivative");
  return { ...real, strategies: [{ name: "hangs", tier: 1, propose: () => [] }, ...real.strategies.filter((s) => s.name === "differentiation-rules")] };
}
function term(text: string): unknown {
  const r = parseExpression(text);
  assert.ok(r.ok && r.value.kind === "term");
  return r.value.term;
}
const cube = operation("derivative").statement.plan.encode({ expr: term("x^3"), variable: "x", order: 2, at: null, side: null, method: null });

async function withPool(options: PoolOptions, body: (pool: StrategyPool) => Promise<void>): Promise<void> {
  const pool: StrategyPool = createPool({ threads: 2, ...options });
  try {
    await body(pool);
  } finally {
    await pool.close();
  }
}
async function all(proposals: AsyncIterable<Proposal>): Promise<readonly Proposal[]> {
  const out: Proposal[] = [];
  for await (const p of proposals) out.push(p);
  return out;
}

describe("propose", () => {
  it("asks the strategies of the tier and no others", async () => {
    await withPool({}, async (pool) => {
      const names = (tier: 1 | 2): readonly string[] => operation("derivative").strategies.filter((s) => s.tier === tier).map((s) => s.name).sort();
      for (const tier of [1, 2] as const) {
        const proposals = await all(propose(operation("derivative"), cube, tier, pool));
        assert.deepEqual(proposals.map((p) => p.strategy).sort(), names(tier));
        for (const p of proposals) assert.ok(p.candidates.length > 0 && p.error === undefined, p.strategy);
      }
    });
  });

  it("one who has enough stops the rest", async () => {
    await withPool({ filename: hanging, runMs: 60_000 }, async (pool) => {
      for await (const p of propose(withHanging(), cube, 1, pool)) {
        assert.equal(p.strategy, "differentiation-rules");
        break;
      }
      await new Promise((resolve) => setImmediate(resolve));
      const { running, killed } = pool.stats();
      assert.deepEqual({ running, killed }, { running: 0, killed: 1 });
    });
  });

  it("one who goes, or has gone before, is told that each was aborted", async () => {
    await withPool({ filename: hanging, runMs: 60_000 }, async (pool) => {
      const gone = await all(propose(withHanging(), cube, 1, pool, AbortSignal.abort()));
      assert.deepEqual(gone.map((p) => p.error), ["aborted", "aborted"]);
      assert.equal(pool.stats().killed, 0);
      const going = new AbortController();
      const seen: (string | undefined)[] = [];
      for await (const p of propose(withHanging(), cube, 1, pool, going.signal)) {
        seen.push(p.error);
        going.abort();
      }
      assert.deepEqual(seen, [undefined, "aborted"]);
    });
  });

  it("a plan that is none gives no candidate and says so", async () => {
    await withPool({ threads: 1 }, async (pool) => {
      for (const plan of [null, {}, { expr: "x^3" }]) {
        const [p] = await all(propose(operation("derivative"), plan, 1, pool));
        assert.deepEqual(p?.candidates, []);
        assert.match(p?.error ?? "", /malformed plan/);
      }
    });
  });

  it("an equation of a degree that no engine can lay out ends neither the worker nor the service", async () => {
    await withPool({ threads: 1 }, async (pool) => {
      const { statement } = operation("solve");
      const plan = statement.plan.encode({ left: term("x^10000000"), right: int(3), variable: "x", on: null });
      for (const tier of [1, 2] as const) assert.ok((await all(propose(operation("solve"), plan, tier, pool))).every((p) => p.candidates.length === 0));
      assert.equal(pool.stats().crashed, 0);
    });
  });
});
