/** Nobody but prove() and verify() makes a Theorem or a Verified; nothing changes after it was checked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkCertificate, encodeCertificate } from "../../src/certify/certificate.js";
import { Theorem, prove } from "../../src/certify/kernel/theorem.js";
import { closeStatement } from "../../src/certify/kernel/statement.js";
import { record, termShape } from "../../src/certify/kernel/decode.js";
import { Verified, verify } from "../../src/certify/verify.js";
import type { Term } from "../../src/certify/kernel/term.js";
import { term } from "./terms.js";

const good = (): Verified => {
  const v = verify("solve", { left: ["Power", "x", "2"], right: "4", variable: "x" }, { domain: [{ lo: "-oo", hi: "oo" }], roots: ["-2", "2"], all: false });
  assert.ok(Verified.isVerified(v));
  return v;
};

describe("sealed values", () => {
  it("a spread of a theorem with another claim is no theorem", () => {
    const t = prove({ kind: "equal", left: term("1+1"), right: term("2") });
    assert.ok(Theorem.isTheorem(t));
    assert.equal(Theorem.isTheorem({ ...t, claim: { kind: "equal", left: term("1"), right: term("2") } }), false);
    assert.equal(Theorem.isTheorem(Object.create(Theorem.prototype)), false);
    assert.equal(Theorem.isTheorem(structuredClone({ claim: t.claim, basis: t.basis })), false);
    assert.throws(() => Object.assign(t, { basis: "exact", claim: null }), TypeError);
  });
  it("nobody else can call the constructors", () => {
    const Forge = Theorem as unknown as new (key: symbol, claim: unknown, basis: string) => unknown;
    assert.throws(() => new Forge(Symbol("theorem"), { kind: "equal" }, "exact"), /prove\(\) only/);
    const ForgeV = Verified as unknown as new (...a: unknown[]) => unknown;
    assert.throws(() => new ForgeV(Symbol("verified"), "solve", {}, []), /verify\(\) only/);
  });
  it("a claim is frozen all the way down before it is checked", () => {
    const claim = { kind: "equal" as const, left: term("x+x"), right: term("2x") };
    const t = prove(claim);
    assert.ok(Theorem.isTheorem(t));
    assert.throws(() => { (claim as { right: Term }).right = term("3x"); }, TypeError);
    assert.throws(() => { (claim.left as unknown as { terms: Term[] }).terms.push(term("1")); }, TypeError);
  });
  it("a spread of a Verified is not Verified and cannot become a certificate", () => {
    const v = good();
    const forged = { ...v, meaning: { ...v.meaning, answerJson: { domain: [{ lo: "-oo", hi: "oo" }], roots: ["2"], all: false } } };
    assert.equal(Verified.isVerified(forged), false);
    assert.throws(() => encodeCertificate([forged as unknown as Verified]), /not a Verified/);
  });
  it("zero claims are a refusal", () => {
    const empty = closeStatement({ op: "nothing", plan: record({ expr: termShape }), answer: record({ value: termShape }), claims: () => [] });
    const r = empty.read({ expr: "x" }, { value: "x" });
    assert.ok("why" in r && /without claims/.test(r.why));
  });
});

describe("certificates", () => {
  const certificate = (): Record<string, unknown> => JSON.parse(JSON.stringify(encodeCertificate([good()]))) as Record<string, unknown>;
  const part = (c: Record<string, unknown>): Record<string, unknown> => (c["parts"] as Record<string, unknown>[])[0] ?? {};

  it("round trip", () => {
    const r = checkCertificate(certificate());
    assert.ok(r.valid);
    assert.equal(r.statements[0], "x^2 - 4 = 0 for x in (-oo, oo) exactly at {-2, 2}");
  });
  const tampered: readonly (readonly [string, (c: Record<string, unknown>) => void])[] = [
    ["a root dropped", (c) => { (part(c)["answer"] as Record<string, unknown>)["roots"] = ["2"]; }],
    ["a root changed", (c) => { (part(c)["answer"] as Record<string, unknown>)["roots"] = ["-2", "3"]; }],
    ["another problem", (c) => { (part(c)["plan"] as Record<string, unknown>)["right"] = "9"; }],
    ["claims removed", (c) => { part(c)["claims"] = []; }],
    ["a claim restated", (c) => { ((part(c)["claims"] as Record<string, unknown>[])[0] ?? {})["statement"] = "1 = 2"; }],
    ["a better basis claimed", (c) => { part(c)["basis"] = part(c)["basis"] === "exact" ? "enclosure" : "exact"; }],
    ["no parts", (c) => { c["parts"] = []; }],
    ["another kernel", (c) => { c["kernel"] = "0.1"; }],
    ["another version", (c) => { c["version"] = 2; }],
    ["another operation", (c) => { part(c)["operation"] = "extrema"; }],
    ["an operation that does not exist", (c) => { part(c)["operation"] = "__proto__"; }],
    ["a float in a term", (c) => { (part(c)["plan"] as Record<string, unknown>)["right"] = 4.5; }],
    ["an extra field in the answer", (c) => { (part(c)["answer"] as Record<string, unknown>)["note"] = "trust me"; }],
  ];
  for (const [name, change] of tampered) {
    it(`refuses ${name}`, () => { const c = certificate(); change(c); assert.equal(checkCertificate(c).valid, false); });
  }
  it("refuses anything that is not a certificate, without throwing", () => {
    let deep: unknown = "x";
    for (let i = 0; i < 5000; i += 1) deep = ["Add", deep, "1"];
    const c = certificate();
    (part(c)["plan"] as Record<string, unknown>)["left"] = deep;
    for (const x of [null, 1, "x", [], {}, { format: "certa-certificate" }, c, { ...certificate(), parts: Array.from({ length: 1000 }, () => ({})) }, { ...certificate(), parts: [null, 3] }]) assert.equal(checkCertificate(x).valid, false);
  });
});
