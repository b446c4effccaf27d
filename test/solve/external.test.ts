/** External systems: the line protocol with a real child process, and the real systems where they are installed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { printPlain } from "../../src/certify/kernel/print.js";
import { termShape } from "../../src/certify/kernel/decode.js";
import { EXTERNAL_NAMES } from "../../src/config.js";
import { Child } from "../../src/solve/external/child.js";
import { createExternals, engineFromHints } from "../../src/solve/external/index.js";
import { term } from "../certify/terms.js";

/** Answers in upper case; "hang" never ends, "die" ends the process, "flood" prints without end. */
const ECHO = `
process.stdin.setEncoding("utf8"); let rest = "";
process.stdin.on("data", (d) => { rest += d; let i; while ((i = rest.indexOf("\\n")) >= 0) { const [q, m] = rest.slice(0, i).split("|"); rest = rest.slice(i + 1);
  if (q === "hang") for (;;) {} if (q === "die") process.exit(3); if (q === "flood") for (;;) process.stdout.write("x".repeat(1e5));
  process.stdout.write(q.toUpperCase() + "\\n" + m + "\\n"); } });`;
const echo = (): Child => new Child({ command: process.execPath, args: ["-e", ECHO], preamble: "", frame: (q, m) => `${q}|${m}\n` });

describe("a child process", () => {
  it("answers in order, and again after a question that hung, died or flooded", async () => {
    const child = echo();
    const late = child.ask("hang", 700);
    const all = await Promise.all([late, child.ask("a", 5_000), child.ask("die", 5_000), child.ask("b", 5_000), child.ask("flood", 5_000), child.ask("c", 5_000)]);
    assert.deepEqual(all.map((a) => (a.ok ? a.text.trim() : a.why)), ["deadline", "A", "gone", "B", "too much output", "C"]);
    child.close();
  });
  it("that does not exist is gone", async () => {
    const child = new Child({ command: "/nonexistent/system", args: [], preamble: "", frame: (q) => q });
    assert.deepEqual(await child.ask("1", 5_000), { ok: false, why: "gone" });
  });
});

const installed = {
  sympy: spawnSync("python3", ["-c", "import sympy"]).status === 0,
  giac: spawnSync("giac", ["--version"], { input: "" }).error === undefined,
  maxima: spawnSync("maxima", ["--version"]).error === undefined,
};

for (const name of EXTERNAL_NAMES) {
  describe(name, { skip: installed[name] ? false : "not installed" }, () => {
    it("differentiates, integrates, solves and simplifies", async () => {
      const externals = createExternals([name]);
      const ask = async (kind: "differentiate" | "integrate" | "solve" | "simplify", expr: string): Promise<string> => {
        const hints = await externals.ask([{ kind, expr: term(expr), variable: "x" }]);
        return hints.flatMap((h) => h.answers).map((list) => list.map((j) => { const t = termShape.decode(j, ""); return t.ok ? printPlain(t.value) : "?"; }).sort().join(", ")).join("; ");
      };
      assert.equal(await ask("differentiate", "x^3"), "3*x^2");
      assert.match(await ask("integrate", "cos(x)"), /^sin\(x\)$/);
      assert.equal(await ask("solve", "x^2-3x+2"), "1, 2");
      assert.match(await ask("simplify", "sin(x)^2+cos(x)^2-1+x"), /x/);
      externals.close();
    });
  });
}

describe("an engine made of hints", () => {
  it("knows only what was asked", () => {
    const engine = engineFromHints("s", [{ system: "s", kind: "solve", expr: ["Add", "x", "1"], variable: "x", answers: [["-1"]] }]);
    assert.deepEqual(engine.solve(term("x+1"), "x").map((l) => l.map((t) => printPlain(t))), [["-1"]]);
    assert.deepEqual(engine.solve(term("x+2"), "x"), []);
    assert.deepEqual(engine.solve(term("x+1"), "y"), []);
  });
});
