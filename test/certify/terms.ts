/** Short ways to write terms in tests. */
import assert from "node:assert/strict";
import { parseInterval } from "../../src/expression/interval.js";
import { parseExpression } from "../../src/expression/parse.js";
import type { Interval } from "../../src/certify/kernel/region.js";
import type { Term } from "../../src/certify/kernel/term.js";

export function term(text: string): Term {
  const r = parseExpression(text);
  assert.ok(r.ok && r.value.kind === "term", `not a term: ${text}`);
  return r.value.term;
}

export function on(text: string): Interval {
  const r = parseInterval(text);
  assert.ok(r.ok, `not an interval: ${text}`);
  return r.interval;
}
