/** Strings of a plan → terms: definitions, variables, units, and the places of errors. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printPlain } from "../../src/certify/kernel/print.js";
import { int } from "../../src/certify/kernel/term.js";
import { CertaError } from "../../src/errors.js";
import { PlanReader } from "../../src/translate/elaborate.js";
import { type WirePlan, parsePlan } from "../../src/translate/plan.js";

const readerOf = (...given: WirePlan["given"]): PlanReader => new PlanReader(parsePlan({ given, steps: [{ id: "s1", op: "derivative", expr: "x" }] }));
const failure = (run: () => unknown): CertaError => {
  try { run(); } catch (e) { if (e instanceof CertaError) return e; throw e; }
  return assert.fail("nothing was thrown");
};

describe("terms", () => {
  it("takes the right side of a definition", () => {
    for (const text of ["x^2 + 1", "y = x^2 + 1", "f(x) = x^2 + 1"]) assert.equal(printPlain(readerOf().term(text, "/expr")), "x^2 + 1");
  });
  it("expands what is given, in order", () => {
    const reader = readerOf({ name: "a", expr: "3" }, { name: "f", params: ["x"], expr: "a*x" }, { name: "g", params: ["t"], expr: "f(t^2)" });
    assert.equal(printPlain(reader.term("g(x) + 1", "/expr")), "3*x^2 + 1");
  });
  it("knows a parameter from a letter of the same name that has a value, from a function and from the number e", () => {
    assert.equal(printPlain(readerOf({ name: "a", expr: "3" }, { name: "f", params: ["a"], expr: "a^2" }).term("f(2) + a", "/expr")), "2^2 + 3");
    assert.equal(printPlain(readerOf({ name: "f", params: ["x"], expr: "x + 1" }, { name: "g", params: ["f"], expr: "f^2" }).term("g(3)", "/expr")), "3^2");
    assert.equal(printPlain(readerOf({ name: "f", params: ["e"], expr: "e^2" }).term("f(2)", "/expr")), "2^2");
  });
  it("differentiates a given function where it has a prime", () => {
    assert.equal(printPlain(readerOf({ name: "f", params: ["x"], expr: "x^2" }).term("f'(5)", "/expr")), "2*5");
  });
  it("knows the result of an earlier step by its id", () => {
    const reader = readerOf();
    reader.define("s1", int(7));
    assert.equal(printPlain(reader.term("s1 + 1", "/expr")), "7 + 1");
  });
  it("refuses a relation, an inequality, a name defined twice", () => {
    assert.equal(failure(() => readerOf().term("x^2 = 4", "/expr")).code, "invalid_expression");
    assert.equal(failure(() => readerOf().equation("x^2 > 4", "/equation")).code, "invalid_expression");
    assert.equal(failure(() => readerOf({ name: "a", expr: "1" }, { name: "a", expr: "2" })).code, "invalid_plan");
  });
  it("points at the field and the character", () => {
    const reader = readerOf();
    reader.at("/plan/steps/3");
    const { detail } = failure(() => reader.term("x + * 2", "/expr"));
    assert.deepEqual([detail.pointer, detail.source, detail.span?.from], ["/plan/steps/3/expr", "x + * 2", 4]);
    assert.equal(failure(() => readerOf({ name: "f", params: ["x"], expr: "(x" })).detail.pointer, "/plan/given/0/expr");
  });
});

describe("the variable meant", () => {
  const variable = (text: string, asked?: string, ...given: WirePlan["given"]): string => { const r = readerOf(...given); return r.variable(asked, r.term(text, "/expr")); };
  it("is the one asked for", () => assert.equal(variable("a*t^2", "a"), "a"));
  it("is the only symbol", () => assert.equal(variable("q^2"), "q"));
  it("is the usual unknown among parameters", () => assert.equal(variable("a*t^2 + b*t + c"), "t"));
  it("is the parameter of the function, even when only others occur", () => {
    assert.equal(variable("f(x) = a"), "x");
    assert.equal(variable("f(t)", undefined, { name: "f", params: ["x"], expr: "c" }), "t");
    assert.equal(variable("f", undefined, { name: "f", params: ["x"], expr: "c" }), "x");
  });
  it("is no number", () => {
    for (const name of ["e", "pi"]) assert.equal(failure(() => variable("x^2", name)).code, "invalid_plan");
  });
  it("is asked for when two letters are as likely", () => {
    const e = failure(() => variable("x^2 + y^2"));
    assert.equal(e.code, "invalid_plan");
    assert.match(e.text.en, /x, y/);
  });
  it("is never a letter that has a value", () => {
    assert.equal(failure(() => variable("x^2", "x", { name: "x", expr: "3" })).code, "invalid_plan");
  });
  it("does not outlive its step", () => {
    const reader = readerOf();
    reader.at("/plan/steps/0");
    reader.term("f(t) = t^2", "/expr");
    reader.at("/plan/steps/1");
    assert.equal(reader.variable(undefined, reader.term("u^3", "/expr")), "u");
  });
});

describe("quantities", () => {
  it("one unit per dimension: the first that is met", () => {
    const reader = readerOf({ name: "a", expr: "1 m" }, { name: "b", expr: "50 cm" });
    const area = printPlain(reader.term("a*b", "/expr"));
    assert.ok(area.includes("1/100") && !area.includes("cm"), area);
  });
  it("a unit that is asked for first decides", () => {
    const reader = readerOf();
    reader.unit("cm", "/unit");
    assert.ok(printPlain(reader.quantity("3 m", "/expr")).includes("cm"));
  });
  it("refuses an unknown unit", () => assert.equal(failure(() => readerOf().unit("parsnips", "/unit")).code, "invalid_expression"));
});
