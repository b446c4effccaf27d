/** The decoding grammars, compiled and matched by xgrammar, the matcher of vLLM. llama-server's is asked in test/engines/. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import { explanationGrammar } from "../../src/explain/guard.js";
import { operations } from "../../src/operations/index.js";
import { compactFormula } from "../../src/translate/compact.js";
import { integerRule, planGrammar } from "../../src/translate/grammar.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";
import { parsePlan } from "../../src/translate/plan.js";
import { canonicalPlan, shots } from "../../src/translate/prompt.js";
import { badPlans, goodPlans } from "./plan-table.js";
import { matcher } from "./xgrammar.js";

const file = (name: string): string => readFileSync(new URL(`../../../grammars/${name}`, import.meta.url), "utf8");
type Accepts = (text: string) => boolean;

describe("plan.gbnf", () => {
  let accepts: Accepts = () => { throw new Error("not compiled"); };
  before(async () => { accepts = await matcher(file("plan.gbnf")); });

  it("accepts every example of every operation", () => {
    const rows = goodPlans();
    assert.ok(rows.length > 1_500 && new Set(rows.map((r) => r.op)).size >= operations.length, `${rows.length} plans`);
    assert.deepEqual(rows.filter((r) => !accepts(r.plan)), []);
  });
  it("refuses every spoilt plan of every operation", () => {
    const rows = badPlans();
    assert.ok(rows.length > 40 * operations.length, `${rows.length} plans`);
    assert.deepEqual(rows.filter((r) => accepts(r.plan)), []);
  });
  it("accepts what the parser reads from every worked example, as the shape does", () => {
    for (const s of shots()) parsePlan(JSON.parse(s.plan));
  });
  it("has a worked example for every operation", () => {
    const seen = new Set(shots().map((s) => s.operation.name));
    assert.deepEqual(operations.map((o) => o.name).filter((n) => !seen.has(n)), []);
  });

  const step = (fields: string): string => `{"steps":[{"id":"s1",${fields}}],"answer":["s1"]}`;
  const expr = (formula: string): string => step(`"op":"derivative","expr":"${formula}"`);
  const good: readonly string[] = [
    "x", "-x^2+3*x-1", "2x", "1.25*x", "((((x))))", "sin(x)/cos(x)", "sqrt(abs(x-2))", "e^(-x)", "x^-1", "n!", "f(x)=x^2", "f'(x)", "f''(2*x)", "cbrt(-27)", "x^2+y^2=25", "0<=x<1", "x<1 or x>3", "x>0 and x<2", "pi/6",
  ];
  for (const g of good) it(`accepts the formula ${g}`, () => assert.ok(accepts(expr(g))));
  const wholePlans: readonly (readonly [string, string])[] = [
    ["an interval", step('"op":"extrema","expr":"x^2","on":"[0,2*pi)"')],
    ["a given function and a given value", '{"given":[{"name":"f","params":["x"],"expr":"x^2"},{"name":"a","expr":"3"}],"steps":[{"id":"s1","op":"evaluate","expr":"f(a)"}],"answer":["s1"]}'],
    ["units", '{"given":[{"name":"a","expr":"8 cm"}],"steps":[{"id":"s1","op":"evaluate","expr":"a^2","unit":"cm^2"}],"answer":["s1"]}'],
    ["a speed", step('"op":"evaluate","expr":"36 km/h","unit":"m/s"')],
    ["two steps", '{"steps":[{"id":"s1","op":"derivative","expr":"x^3"},{"id":"s2","op":"solve","equation":"s1=0"}],"answer":["s1","s2"]}'],
    ["an axis", step('"op":"integral_application","kind":"volume","expr":"x^2","from":"0","to":"1","axis":"x-axis"')],
  ];
  for (const [name, plan] of wholePlans) it(`accepts ${name}`, () => { parsePlan(JSON.parse(plan)); assert.ok(accepts(plan)); });

  const bad: readonly (readonly [string, string])[] = [
    ["an unknown operation", step('"op":"summon","expr":"x"')],
    ["an unknown key", step('"op":"derivative","expr":"x","note":"x"')],
    ["another order of keys", '{"steps":[{"op":"derivative","id":"s1","expr":"x"}],"answer":["s1"]}'],
    ["another order of fields", step('"op":"derivative","order":2,"expr":"x"')],
    ["a missing field", step('"op":"derivative"')],
    ["a field of another operation", step('"op":"derivative","expr":"x","equation":"x=1"')],
    ["a value that is none of an enumeration", step('"op":"extrema","expr":"x","want":"all"')],
    ["white space between tokens", '{ "steps":[{"id":"s1","op":"derivative","expr":"x"}],"answer":["s1"]}'],
    ["a line break between tokens", '{"steps":[{"id":"s1","op":"derivative",\n"expr":"x"}],"answer":["s1"]}'],
    ["text after the end", `${expr("x")} That is all.`], ["a second plan", expr("x").repeat(2)], ["a fence", `\`\`\`json\n${expr("x")}\n\`\`\``],
    ["no steps", '{"steps":[],"answer":["s1"]}'], ["no answer", '{"steps":[{"id":"s1","op":"derivative","expr":"x"}]}'],
    ["an answer that is no step", '{"steps":[{"id":"s1","op":"derivative","expr":"x"}],"answer":["s2"]}'], ["steps out of order", '{"steps":[{"id":"s2","op":"derivative","expr":"x"},{"id":"s1","op":"derivative","expr":"x"}],"answer":["s1"]}'],
    ["nothing", ""], ["an empty object", "{}"], ["a solution instead of a plan", '{"answer":"2*x"}'],
    ["seven steps", `{"steps":[${Array.from({ length: 7 }, (_, i) => `{"id":"s${i + 1}","op":"derivative","expr":"x"}`).join(",")}],"answer":["s1"]}`],
  ];
  for (const [name, plan] of bad) it(`refuses ${name}`, () => assert.equal(accepts(plan), false));
  const badFormulas: readonly string[] = ["", "x**2", "(x", "x)", "x+", "*x", "x--1", "x + 1", "x\u22121", "x\u00b2", "\\\\frac{1}{2}", "sin x", "system('ls')", "x;y", "x\\\"y", "[0,1", "|x|", "$x$", "1e5", "\u6c42\u5bfc", "x=1=2=3=4", "9".repeat(13), "(((((x)))))", `${"x+".repeat(10)}x`];
  for (const f of badFormulas) it(`refuses the formula ${f.slice(0, 20)}`, () => assert.equal(accepts(expr(f)), false));

  it("refuses every worked example that is cut off anywhere", () => {
    for (const s of shots().filter((_, i) => i % 40 === 0)) for (let n = 0; n < s.plan.length; n += 1) assert.equal(accepts(s.plan.slice(0, n)), false, s.plan.slice(0, n));
  });
});

describe("a grammar cut to one operation", () => {
  it("compiles, accepts that operation's examples and refuses all others", async () => {
    for (const o of operations) {
      const accepts = await matcher(planGrammar([o]));
      const uses = (plan: string): boolean => parsePlan(JSON.parse(plan)).steps.every((s) => s.op === o.name);
      const own = shots().filter((s) => uses(s.plan));
      const wrong = shots().filter((s, i) => !own.includes(s) && i % 10 === 0);
      assert.deepEqual(own.filter((s) => !accepts(s.plan)).map((s) => s.plan), [], o.name);
      assert.deepEqual(wrong.filter((s) => accepts(s.plan)).map((s) => s.plan), [], o.name);
    }
  });
});

describe("the rule of an integer field", () => {
  for (const [lo, hi] of [[0, 9], [1, 6], [1, 12], [0, 60], [2, 99], [7, 7], [5, 23], [10, 19], [15, 37]] as const) {
    it(`has ${lo} to ${hi} and nothing else`, async () => {
      const accepts = await matcher(`root ::= ${integerRule(lo, hi)}`);
      for (let n = 0; n < 130; n += 1) assert.equal(accepts(String(n)), n >= lo && n <= hi, String(n));
      for (const s of ["", "-1", "01", "1.0"]) assert.equal(accepts(s), false, s);
    });
  }
});

describe("explanation.gbnf", () => {
  let accepts: Accepts = () => { throw new Error("not compiled"); };
  before(async () => { accepts = await matcher(file("explanation.gbnf")); });
  for (const text of ["The derivative of <1> is <2>.", "先求导得 <12>,再令其为零。", "Die Ableitung ist <3>;\ndanach: <4>!"]) it(`accepts ${JSON.stringify(text)}`, () => assert.ok(accepts(text)));
  for (const text of ["", "It is 2.", "x = <1>", "<0>", "<123>", "<a>", "$<1>$", "half <1", "1 > <1>", "a^b", "{\"text\":\"x\"}", "# Title", "50%", "`<1>`", "a\tb"]) it(`refuses ${JSON.stringify(text)}`, () => assert.equal(accepts(text), false));
});

describe("the explanation's grammar", () => {
  for (const n of [0, 1, 9, 10, 17, 20, 60]) {
    it(`of ${n} formulas has their placeholders and no other`, async () => {
      const accepts = await matcher(explanationGrammar(n));
      for (let i = 0; i <= 99; i += 1) assert.equal(accepts(`See <${i}> here.`), i >= 1 && i <= n, String(i));
      assert.equal(accepts("All is clear."), n === 0);
    });
  }
});

describe("the canonical spelling", () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ["x e^{2x}", "x*e^(2*x)"], ["(x^3 - 4x)", "(x^3-4*x)"], ["f(x) = 6x^2 - 4", "f(x)=6*x^2-4"], ["\\frac{1}{x^2}", "(1/(x^2))"], ["2sin x cos x", "2*sin(x)*cos(x)"], ["sin^2 x", "sin(x)^2"], ["x|x-1|", "x*abs(x-1)"],
    ["[0, 2π)", "[0,2*pi)"], ["x ∈ (0, +∞)", "(0,oo)"], ["x² ≤ 4", "x^2<=4"], ["x < 1 or x > 3", "x<1 or x>3"], ["√(x+1)", "sqrt(x+1)"], ["the x-axis", "x-axis"], ["2^{-x}", "2^(-x)"],
    ["求导", null], ["x \\in A", null], ["(x", null], ["x)", null], ["", null],
  ];
  for (const [text, spelt] of rows) it(`of ${text} is ${String(spelt)}`, () => assert.equal(compactFormula(text, new Set()), spelt));
  const plans: readonly (readonly [string, string | null])[] = [["1/2x", "1/2*x"], ["sin x/2", "sin(x)/2"], ["ln 2x", "ln(2*x)"], ["e^-x", "e^-x"], ["sin^{-1} x", null], ["x^{-1/2}", "x^(-1/2)"]];
  for (const [expr, spelt] of plans) {
    it(`of a plan is used only when it is read like ${expr}`, () => {
      const written = canonicalPlan(parsePlan({ steps: [{ id: "s1", op: "derivative", expr }], answer: ["s1"] }));
      assert.equal(written, spelt === null ? null : `{"steps":[{"id":"s1","op":"derivative","expr":"${spelt}"}],"answer":["s1"]}`);
    });
  }
  it("is found for nearly every wording's example", () => {
    const examples = operations.flatMap((o) => o.phrases.map((p) => p.example));
    const bare = examples.filter((q) => { const r = readWithPhrasebook(q); return r.kind !== "read" || canonicalPlan(r.plan) === null; });
    // What has no ASCII spelling: an angle of 22.5°, i beside a letter that is one.
    assert.ok(bare.length <= examples.length / 50, bare.join("\n"));
  });
});
