/** The import arrows, what trusted code may contain, and its size. Planted violations show that the checks can fail. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { importsOf, sourceFiles, violation, violations } from "../../src/dev/arrows.js";
import { countTrusted, offences, trustedFiles } from "../../src/dev/trusted.js";
import { operations } from "../../src/operations/index.js";
import { statements } from "../../src/operations/claims.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "src");
const read = (f: string): string => readFileSync(join(root, f), "utf8");

describe("arrows", () => {
  it("no file imports what its room may not", () => assert.deepEqual(violations(root), []));

  const planted: readonly (readonly [string, string])[] = [
    ["certify/kernel/x.ts", 'import { readFileSync } from "node:fs";'],
    ["certify/kernel/x.ts", 'import { z } from "zod";'],
    ["certify/kernel/x.ts", 'import { Theorem } from "../verify.js";'],
    ["certify/kernel/rules/x.ts", 'import type { Plan } from "../../../operations/solve/claims.js";'],
    ["certify/verify.ts", 'export { strategies } from "../operations/solve/strategies.js";'],
    ["operations/solve/claims.ts", 'import { strategies } from "./strategies.js";'],
    ["operations/solve/claims.ts", 'import { tidy } from "../../solve/tidy.js";'],
    ["operations/solve/strategies.ts", 'import { prove } from "../../certify/kernel/theorem.js";'],
    ["operations/solve/strategies.ts", 'const v = await import("../../certify/verify.js");'],
    ["operations/solve/steps.ts", 'import { present } from "../extrema/steps.js";'],
    ["solve/x.ts", 'import { verify } from "../certify/verify.js";'],
    ["solve/worker.ts", 'type V = import("../certify/verify.js").Verified;'],
    ["translate/x.ts", 'import { createPool } from "../solve/pool.js";'],
    ["serve/x.ts", 'import { verify } from "../certify/verify.js";'],
    ["expression/x.ts", 'import "nerdamer";'],
    ["nowhere.ts", 'import { z } from "zod";'],
  ];
  const known = new Set(sourceFiles(root));
  for (const [file, text] of planted) {
    it(`planted: ${file}: ${text}`, () => {
      const found = importsOf(file, text);
      assert.equal(found.length, 1);
      for (const i of found) assert.notEqual(violation(i, (p) => known.has(p)), null);
    });
  }
});

describe("trusted code", () => {
  it("has no assertion, float, clock, try, or recursion without fuel", () => {
    assert.deepEqual(trustedFiles(root).flatMap((f) => offences(f, read(f))), []);
  });
  const planted = ["const x = y as number;", "const x = y!;", "const x = 1.5;", "const x = Math.abs(y);", "try { f(); } catch { g(); }", "const x = Number(y);", "const now = Date.now();", "function f(n: bigint): bigint { return f(n - 1n); }", "const f = (n: bigint): bigint => f(n);", "class A { m(): void { this.m(); } }"];
  for (const text of planted) it(`planted: ${text}`, () => assert.equal(offences("x.ts", text).length, 1));

  it("stays small enough to read", () => {
    const { kernel, total } = countTrusted(root);
    // The design aims at 2,000 lines; src/decisions/0016 says why the kernel has more today. Raise these only with a page.
    assert.ok(kernel <= 6_250, `kernel: ${kernel} lines of code`);
    assert.ok(total <= 10_400, `trusted code: ${total} lines`);
  });
});

describe("completeness", () => {
  it("every operation has a statement, and every statement an operation", () => {
    assert.deepEqual(statements.map((s) => s.op).sort(), operations.map((o) => o.name).sort());
    assert.deepEqual(operations.map((o) => o.statement.op), operations.map((o) => o.name));
  });
  it("every operation is a folder with the same rooms", () => {
    const files = new Set(sourceFiles(root));
    for (const o of operations) for (const room of ["claims", "examples", "index", "phrases", "plan", "steps", "strategies"]) assert.ok(files.has(`operations/${o.name}/${room}.ts`), `${o.name}/${room}.ts`);
  });
  it("an operation's name is not branched on outside its folder", () => {
    const names = operations.map((o) => o.name).filter((n) => n !== "derivative" && n !== "antiderivative" && n !== "solve" && n !== "system" && n !== "limit" && n !== "simplify");
    for (const f of sourceFiles(root)) {
      if (/^operations\/(?:index|claims)\.ts$|^operations\/[^/]+\//.test(f) || f.startsWith("dev/")) continue;
      for (const n of names) assert.equal(new RegExp(`["']${n}["']`).test(read(f)), false, `${f} names ${n}`);
    }
  });
  it("files stay under 300 lines, data tables and the normal form aside", () => {
    const long = sourceFiles(root).filter((f) => read(f).split("\n").length > 300 && !f.endsWith("phrases.ts"));
    assert.deepEqual(long, ["certify/kernel/normal.ts", "expression/parser.ts"]);
  });
});
