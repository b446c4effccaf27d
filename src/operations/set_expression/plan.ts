/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { type Interval } from "../../certify/kernel/region.js";
import type { Relation } from "../../certify/kernel/relation.js";
import { int, sym } from "../../certify/kernel/term.js";
import { CertaError } from "../../errors.js";
import { MAX_EXPRESSION_CHARS } from "../../limits.js";
import { type SetNode, namesIn, parseSetExpression, setText } from "../../expression/sets.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { stepOf } from "../step.js";
import { type GivenSet, type Node, type Plan, asks } from "./claims.js";

const MAX_SETS = 8;

export const step = stepOf("set_expression", {
  /** Sets by name (one capital letter): `{1, 2}`, `{x | x^2 < 4}`, `{x | x > 0, x in Z}`, `[0, 2)`, `R`. R, Z, N need not be listed. */
  sets: z.array(z.strictObject({ name: z.string().regex(/^[A-Z]$/).meta({ grammar: "capital" }), is: z.string().min(1).max(MAX_EXPRESSION_CHARS).meta({ grammar: "set" }) })).min(1).max(MAX_SETS),
  /** `A ∩ B`, `A ∪ (B ∩ C)`, `∁_U A` (the complement in U), `A \\setminus B`; in words `A intersect (B union C)`, `U minus A`. */
  expr: z.string().min(1).max(200).meta({ grammar: "set-operation" }),
  ask: z.enum(asks).default("set"),
});
export type Step = z.infer<typeof step>;

const fail = (zh: string, en: string, pointer: string): never => { throw new CertaError("invalid_plan", { zh, en }, { pointer }); };

/** The relations that say that x lies in the interval. */
function within({ lo, hi }: Interval): readonly Relation[] {
  const x = sym("x");
  return [
    ...(lo.kind === "finite" ? [{ left: x, op: lo.closed ? ">=" as const : ">" as const, right: lo.at }] : []),
    ...(hi.kind === "finite" ? [{ left: x, op: hi.closed ? "<=" as const : "<" as const, right: hi.at }] : []),
  ];
}

function given(name: string, is: string, field: string, reader: Reader): GivenSet {
  const t = setText(is);
  if (t === null) return fail(`读不懂集合 ${is.slice(0, 60)}`, `the set ${is.slice(0, 60)} is not understood`, field);
  if (t.kind === "list") return { name, elements: t.elements.map((e, i) => tidyConstant(reader.term(e, `${field}/${i}`))), any: [], variable: "x", among: "R" };
  if (t.kind === "interval") return { name, elements: null, any: [within(reader.interval(t.text, field))], variable: "x", among: "R" };
  const any = t.relation === "" ? [[]] : reader.relation(t.relation, field);
  const v = sym(t.variable);
  const natural: readonly Relation[] = t.among === "N" ? [{ left: v, op: ">=", right: int(0) }] : t.among === "N+" ? [{ left: v, op: ">", right: int(0) }] : [];
  return { name, elements: null, any: any.map((all) => [...all, ...natural]), variable: t.variable, among: t.among === "R" ? "R" : "Z" };
}

const BUILT_IN: ReadonlySet<string> = new Set(["R", "Z", "N"]);

export function elaborate(s: Step, reader: Reader): Plan {
  const tree = parseSetExpression(s.expr.trim());
  if (tree === null) return fail(`读不懂集合运算 ${s.expr}`, `the expression ${s.expr} is not understood`, "/expr");
  const sets = s.sets.map((one, i) => given(one.name, one.is, `/sets/${i}/is`, reader));
  for (const name of new Set(namesIn(tree))) {
    if (sets.some((one) => one.name === name)) continue;
    sets.push(BUILT_IN.has(name) ? given(name, name, "/expr", reader) : fail(`没有给出集合 ${name}`, `the set ${name} is not given`, "/expr"));
  }
  const nodes: Node[] = [];
  const place = (n: SetNode): number => {
    const node: Node = n.op === "name" ? { op: "set", left: sets.findIndex((one) => one.name === n.name), right: 0 } : { op: n.op, left: place(n.left), right: place(n.right) };
    return nodes.push(node) - 1;
  };
  place(tree);
  return { sets, nodes, ask: s.ask };
}
