/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Term, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { type VectorFact, vectorTarget, vectorText } from "../../expression/vectors.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { stepOf } from "../step.js";
import type { Fact, GivenVector, Plan } from "./claims.js";

export const step = stepOf("vector", {
  /** Facts separated by commas: `a=(1,2)`, `c=a+k b`, `a·b=3`, `|a|=2`, `a⊥b`, `a//b`, `a,b的夹角为60°`. Vectors are small letters, with or without arrows. */
  facts: z.string().min(1).max(1000).meta({ grammar: "vector-facts" }),
  /** A letter, `|a+b|`, `a·b`, `a,b的夹角`, `a,b的夹角的余弦值`. */
  ask: z.string().min(1).max(200).meta({ grammar: "vector-target" }),
});
export type Step = z.infer<typeof step>;

const unclear = (): never => { throw new CertaError("invalid_plan", { zh: "读不懂关于向量的条件", en: "what is said about the vectors is not understood" }, { pointer: "/facts" }); };

export function elaborate(s: Step, reader: Reader): Plan {
  const [text, asked] = [vectorText(s.facts), vectorTarget(s.ask)];
  if (text === null || asked === null) return unclear();
  const read = (t: string): Term => reader.term(t, "/facts");
  const definitions = text.vectors.flatMap((v) => (v.is === undefined ? [] : [[v.name, read(v.is)] as const]));
  const given = text.vectors.filter((v) => v.is === undefined);
  // Beside vectors with components, one without has unknown ones.
  const size = given.find((v) => v.components !== undefined)?.components?.length ?? 0;
  const unknown = (name: string): readonly Term[] | null => (size === 0 ? null : ["x", "y", "z"].slice(0, size).map((k) => sym(`${name}_${k}`)));
  const vectors = given.map((v): GivenVector => ({ name: v.name, components: v.components?.map((c) => { const t = read(c); return symbolsOf(t).length === 0 ? tidyConstant(t) : t; }) ?? unknown(v.name) }));
  const combination = (t: string): Term => definitions.reduceRight((u, [name, is]) => substitute(u, name, is), read(t));
  const factOf = (f: VectorFact): Fact => ({ kind: f.kind, u: combination(f.u), v: f.v === undefined ? null : combination(f.v), value: f.value === undefined ? null : read(f.value) });
  const facts = text.facts.map(factOf);
  const target = { kind: asked.kind, u: asked.kind === "letter" ? read(asked.u) : combination(asked.u), v: asked.v === undefined ? null : combination(asked.v) };
  const names = vectors.map((v) => v.name);
  const terms = [...vectors.flatMap((v) => v.components ?? []), ...facts.flatMap((f) => [f.u, f.v, f.value]), target.u, target.v].filter((t): t is Term => t !== null);
  const letters = [...new Set(terms.flatMap((t) => symbolsOf(t)))].filter((n) => !names.includes(n));
  return { vectors, letters, facts, target };
}

