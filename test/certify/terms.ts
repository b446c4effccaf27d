/** Short ways to write terms in tests. */
import assert from "node:assert/strict";
import { parseExpression } from "../../src/expression/parse.js";
import { type End, type Interval, REALS, closedAt, openAt } from "../../src/certify/kernel/region.js";
import type { Term } from "../../src/certify/kernel/term.js";

export function term(text: string): Term {
  const r = parseExpression(text);
  assert.ok(r.ok && r.value.kind === "term", `not a term: ${text}`);
  return r.value.term;
}

/** R, or (a,b), [a,b] … with any ends: malformed intervals are what some tests are about. */
export function on(text: string): Interval {
  if (text === "R") return REALS;
  const m = /^([[(])([^,]*),([^,]*)([\])])$/.exec(text);
  assert.ok(m !== null, `not an interval: ${text}`);
  const end = (t: string, closed: boolean): End => (t === "oo" || t === "-oo" ? { kind: t } : closed ? closedAt(term(t)) : openAt(term(t)));
  return { lo: end(m[2] ?? "", m[1] === "["), hi: end(m[3] ?? "", m[4] === "]") };
}
