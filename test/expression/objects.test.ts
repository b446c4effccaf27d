/** Readers of sets, complex numbers, vectors, progressions, angles and triangles: what they take, and what they leave alone. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { angleText } from "../../src/expression/angles.js";
import { complexTerms, lettersOf, withConjugates } from "../../src/expression/complex.js";
import { progressionTarget, progressionText } from "../../src/expression/progressions.js";
import { parseSetExpression, setText, splitSets } from "../../src/expression/sets.js";
import { triangleTarget, triangleText } from "../../src/expression/triangles.js";
import { vectorTarget, vectorText } from "../../src/expression/vectors.js";

describe("sets", () => {
  it("names and what they are", () => {
    assert.deepEqual(splitSets("A={1,2}, 集合 B={x | x^2<4}")?.map((s) => s.name), ["A", "B"]);
    assert.deepEqual(splitSets("U=R, A=[0,2)")?.map((s) => s.is), ["R", "[0,2)"]);
  });
  for (const bad of ["A={1,2} 与众不同", "A=5", "A={1,2}, A={3}", "a={1}", "A={1,2"]) it(`no sets: ${bad}`, () => assert.equal(splitSets(bad)?.every((s) => setText(s.is) !== null) ?? null, null));
  it("conditions among numbers of a kind", () => {
    assert.deepEqual(setText("\\{x \\in Z \\mid x^2<5\\}"), { kind: "condition", variable: "x", relation: "x^2<5", among: "Z" });
    assert.deepEqual(setText("{x | |x|<3, x∈N}"), { kind: "condition", variable: "x", relation: "|x|<3", among: "N" });
    assert.equal(setText("{(x,y) | x+y=1}")?.kind ?? null, null);
    assert.equal(setText("{x | x 是质数}"), null);
  });
  for (const good of ["A∩B", "A \\cup (B \\cap C)", "∁_U(A∪B)", "(C_{U} A) \\cap B", "A∩B∩C"]) it(`an expression: ${good}`, () => assert.notEqual(parseSetExpression(good), null));
  for (const bad of ["A∩B∪C", "A∩", "A B", "(A∩B", "A+B", ""]) it(`no expression: ${bad}`, () => assert.equal(parseSetExpression(bad), null));
});

describe("complex numbers", () => {
  it("conjugates are names of their own, about the same number", () => {
    assert.equal(withConjugates("\\bar{z_1}").trim(), "z_{1bar}");
    assert.deepEqual(lettersOf(complexTerms("z + \\overline{z} = a i") ?? []), ["z", "a"]);
  });
  for (const bad of ["z < 2", "z = 1 = 2", "f(z) = z^2"]) it(`no fact: ${bad}`, () => assert.notEqual(complexTerms(bad)?.length ?? 0, 2));
});

describe("vectors", () => {
  it("facts of every kind", () => {
    const t = vectorText("\\vec{a}=(1,m), \\vec{b}=(3,-2), 且 (\\vec{a}+\\vec{b}) \\perp \\vec{b}, |\\vec{a}|=|\\vec{b}|=2, \\vec{a} \\cdot \\vec{b}=1");
    assert.deepEqual(t?.facts.map((f) => f.kind), ["perpendicular", "modulus", "modulus", "dot"]);
    assert.deepEqual(t?.vectors.map((v) => v.components?.length), [2, 2]);
  });
  it("angles and units in words", () => assert.deepEqual(vectorText("单位向量 a, b 的夹角为 60°")?.facts.map((f) => f.kind), ["modulus", "modulus", "cosine"]));
  for (const bad of ["\\vec{a}=(1,2), 点 P 在圆上", "\\vec{a} 与众不同", "\\vec{a} > 2"]) it(`no facts: ${bad}`, () => assert.equal(vectorText(bad), null));
  it("what is asked", () => {
    assert.deepEqual([vectorTarget("|2\\vec{a}-\\vec{b}|")?.kind, vectorTarget("\\vec{a} \\cdot \\vec{b}")?.kind, vectorTarget("a 与 b 的夹角的余弦值")?.kind, vectorTarget("λ")?.kind], ["modulus", "dot", "cosine", "letter"]);
    assert.equal(vectorTarget("三角形的面积"), null);
  });
});

describe("progressions", () => {
  it("the kind, facts, triples and signs", () => {
    const t = progressionText("已知各项均为正数的等比数列 \\left\\{a_{n}\\right\\} 的前 n 项和为 S_{n}, a_{2}=6, S_{3}=26, 且 a_1, a_2+2, a_3 成等差数列");
    assert.deepEqual([t?.kind, t?.facts, t?.positive, t?.triples[0]?.kind], ["geometric", ["a_{2}=6", "S_{3}=26"], true, "arithmetic"]);
  });
  for (const bad of ["数列 {a_n} 中, a_1=1", "等差数列 {a_n} 与等比数列 {b_n}", "等差数列 {a_n} 中, a_1=k", "等差数列 {a_n} 递增, a_1=1", "等差数列 {a_n} 中, a_1 + b_2 = 3"]) it(`no facts: ${bad}`, () => assert.equal(progressionText(bad), null));
  it("what is asked", () => {
    assert.deepEqual(["a_{10}", "S_5", "公差", "通项公式", "{a_n} 的前 6 项和", "a_1+a_2+\\cdots+a_9"].map((t) => progressionTarget(t)?.expr), ["a_{10}", "S_5", "d", "a_1", "S_{6}", "S_{9}"]);
    assert.equal(progressionTarget("最大项"), null);
  });
});

describe("angles", () => {
  it("quadrants, shapes and ranges", () => {
    assert.deepEqual(angleText("\\sin α = 3/5, α 是第三象限角")?.quadrants, [{ angle: "α", quadrant: 3 }]);
    assert.deepEqual(angleText("\\tan α = 2, α∈(0,π)")?.ranges, [{ angle: "α", from: 0, to: 2, closed: false, open: null }]);
    assert.deepEqual(angleText("\\cos α = -1/2, α 为钝角")?.ranges, [{ angle: "α", from: 1, to: 2, closed: false, open: null }]);
  });
  for (const bad of ["x = 3", "\\sin α = 3/5, α 很大", "\\sin α = 3/5, α∈(0,1)", "α 是第一象限角"]) it(`no facts: ${bad}`, () => assert.equal(angleText(bad), null));
});

describe("triangles", () => {
  it("segments are sides, angles and area are facts", () => {
    const t = triangleText("在 \\triangle A B C 中, A B=3, \\angle C=60^{\\circ}, 面积为 5");
    assert.deepEqual([t?.facts.map((f) => f.replace(/\s+/g, "")), t?.angles.map((a) => a.angle)], [["c=3", "S=5"], ["C"]]);
  });
  for (const bad of ["a=3, b=4, C=60°", "△ABC 中, D 是 BC 的中点, a=3", "△ABC 中, sin(A+B)=1/2", "△ABC 为锐角三角形, a=2"]) it(`no facts: ${bad}`, () => assert.equal(triangleText(bad), null));
  it("what is asked", () => assert.deepEqual([triangleTarget("BC"), triangleTarget("∠B"), triangleTarget("△ABC 的面积"), triangleTarget("中线")], [{ formula: "a" }, { angle: "B" }, { formula: "S" }, null]));
});
