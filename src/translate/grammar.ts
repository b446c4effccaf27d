/**
 * Decoding grammars, derived from the steps of the operations (operations/<op>/plan.ts): GBNF in the subset that llama.cpp
 * and xgrammar share, and a JSON schema for servers that take only that. Compact JSON, fixed key order, no whitespace, every
 * repetition bounded, brackets nested in layers, ASCII classes, no underscore in a rule's name.
 * Whatever a server makes of it, the plan is validated afterwards: the grammar is no proof.
 */
import { z } from "zod";
import { UNIT_NAMES, parseUnit } from "../expression/units.js";
import { operations } from "../operations/index.js";
import type { AnyOperation } from "../operations/operation.js";
import type { Constraint } from "../model/server-kind.js";
import { compactFormula, compactQuantity, compactUnit } from "./compact.js";
import { compactAngleFacts, compactTriangleFacts, compactTriangleTarget } from "./compact-angles.js";
import { compactSet, compactSetOperation } from "./compact-sets.js";
import { compactProgressionFacts, compactProgressionTarget } from "./compact-progressions.js";
import { compactVectorFacts, compactVectorTarget } from "./compact-vectors.js";
import { documentedPlanSchema } from "./plan.js";

/** Layers of brackets in a formula. */
const DEPTH = 4;
/** Steps of one plan. */
const STEPS = 6;
const FUNCTIONS = ["sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "ln", "log", "sqrt", "cbrt", "abs", "floor", "ceil"] as const;

interface Field { readonly type?: string; readonly default?: unknown; readonly const?: unknown; readonly enum?: readonly unknown[]; readonly anyOf?: readonly Field[]; readonly items?: Field; readonly minItems?: number; readonly maxItems?: number; readonly minimum?: number; readonly maximum?: number; readonly grammar?: string; readonly properties?: Readonly<Record<string, Field>>; readonly required?: readonly string[] }
interface StepSchema { readonly properties: Readonly<Record<string, Field>>; readonly required: readonly string[] }

const quoted = (text: string): string => JSON.stringify(text);
const ruleName = (text: string): string => text.replaceAll("_", "-");

/** Spellings by the name of the grammar rule; a formula where none is named. */
const SPELLINGS: Readonly<Record<string, (text: string, functions: ReadonlySet<string>) => string | null>> = { quantity: compactQuantity, set: compactSet, "set-operation": compactSetOperation, "vector-facts": compactVectorFacts, "vector-target": compactVectorTarget, "progression-facts": compactProgressionFacts, "progression-target": compactProgressionTarget, "angle-facts": compactAngleFacts, "triangle-facts": compactTriangleFacts, "triangle-target": compactTriangleTarget };

/** A step in the canonical spelling (compact.ts), field by field, without defaults and labels; null when a formula cannot be spelt so. */
export function compactStep(o: AnyOperation, step: Readonly<Record<string, unknown>>, functions: ReadonlySet<string>): Readonly<Record<string, unknown>> | null {
  const schema = z.toJSONSchema(o.step, { io: "input" }) as unknown as StepSchema;
  let failed = false;
  const spelt = (f: Field, v: unknown): unknown => {
    const options = f.anyOf ?? [f];
    if (options.some((a) => a.const === v || (a.enum ?? []).includes(v))) return v;
    if (Array.isArray(v)) return v.map((w) => spelt(options.find((a) => a.items !== undefined)?.items ?? {}, w));
    if (typeof v === "object" && v !== null) return inOrder(options.find((a) => a.properties !== undefined)?.properties ?? {}, v as Readonly<Record<string, unknown>>);
    if (typeof v !== "string" || options.some((a) => a.grammar === "name" || a.grammar === "capital" || a.grammar === "numeral")) return v;
    const unit = options.some((a) => a.grammar === "unit") ? parseUnit(v) : null;
    const spell = SPELLINGS[options.find((a) => a.grammar !== undefined)?.grammar ?? ""] ?? compactFormula;
    const text = unit === null ? spell(v, functions) : compactUnit(unit);
    if (text === null) failed = true;
    return text;
  };
  const inOrder = (properties: Readonly<Record<string, Field>>, v: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(properties).flatMap(([name, f]) => (v[name] === undefined || name === "label" || f.default === v[name] ? [] : [[name, name === "id" || name === "op" ? v[name] : spelt(f, v[name])]])));
  const out = inOrder(schema.properties, step);
  return failed ? null : { id: out["id"], op: out["op"], ...out };
}

/** Exactly the integers from `lo` to `hi`, two digits at most: the tens between take any digit, the first and the last some. */
export function integerRule(lo: number, hi: number): string {
  const [from, to] = [Math.max(lo, 0), Math.min(hi, 99)];
  const tens = Array.from({ length: Math.floor(to / 10) - Math.floor(from / 10) + 1 }, (_, i) => Math.floor(from / 10) + i);
  const digits = (a: number, b: number): string => (a === b ? quoted(String(a)) : `[${a}-${b}]`);
  const whole = tens.filter((t) => t > 0 && t * 10 >= from && t * 10 + 9 <= to);
  const partly = tens.filter((t) => !whole.includes(t)).map((t) => `${t === 0 ? "" : `${quoted(String(t))} `}${digits(Math.max(from - t * 10, 0), Math.min(to - t * 10, 9))}`);
  const [first, last] = [whole[0], whole[whole.length - 1]];
  return `(${[...partly, ...(first === undefined || last === undefined ? [] : [`${digits(first, last)} [0-9]`])].join(" | ")})`;
}

/** With a sign where the bound is below 0, and with as many digits as the bound has where it is above 99. */
function numberRule(lo: number, hi: number): string {
  const digits = String(hi);
  const long = hi <= 99 ? [] : [
    ...(digits.length > 3 ? [`[1-9] [0-9]{2,${digits.length - 2}}`] : []),
    // As long as the bound: equal to it up to one digit, which is smaller; then the bound itself.
    ...[...digits].flatMap((d, i) => { const least = i === 0 ? 1 : 0; return Number(d) <= least - 1 || Number(d) - 1 < least ? [] : [`${i === 0 ? "" : `${quoted(digits.slice(0, i))} `}[${least}-${Number(d) - 1}]${i === digits.length - 1 ? "" : ` [0-9]{${digits.length - 1 - i}}`}`]; }),
    quoted(digits),
  ];
  const more = [...long, ...(lo < 0 ? [`"-" ${integerRule(1, -lo)}`] : [])];
  return more.length === 0 ? integerRule(lo, hi) : `(${[integerRule(lo, hi), ...more].join(" | ")})`;
}

/** The right side for one field's value. */
function valueRule(f: Field): string {
  if (f.const !== undefined) return quoted(JSON.stringify(f.const));
  if (f.enum !== undefined) return `(${f.enum.map((v) => quoted(JSON.stringify(v))).join(" | ")})`;
  if (f.anyOf !== undefined) return `(${f.anyOf.map(valueRule).join(" | ")})`;
  if (f.type === "array" && f.items !== undefined) return `"[" ${valueRule(f.items)} ("," ${valueRule(f.items)}){${Math.max((f.minItems ?? 1) - 1, 0)},${Math.max(Math.min(f.maxItems ?? 8, 8), f.minItems ?? 1) - 1}} "]"`;
  if (f.type === "integer" || f.type === "number") return numberRule(f.minimum ?? 0, f.maximum ?? 99);
  if (f.type === "boolean") return `("true" | "false")`;
  if (f.type === "object" && f.properties !== undefined) return objectRule(f.properties, f.required ?? []);
  if (f.type !== "string") throw new Error(`no grammar for a field of type ${String(f.type)}`);
  return `"\\"" ${f.grammar ?? "value"} "\\""`;
}

/** An object inside a step: one way for each field that may come first. */
function objectRule(properties: Readonly<Record<string, Field>>, required: readonly string[]): string {
  const fields = Object.entries(properties);
  const pair = ([name, f]: readonly [string, Field], comma: string): string => `${quoted(`${comma}${JSON.stringify(name)}:`)} ${valueRule(f)}`;
  const rest = (from: number): string => fields.slice(from).map((field) => (required.includes(field[0]) ? ` ${pair(field, ",")}` : ` (${pair(field, ",")})?`)).join("");
  const firsts = fields.slice(0, fields.findIndex(([name]) => required.includes(name)) + 1 || fields.length);
  return `"{" (${firsts.map((field, i) => `${pair(field, "")}${rest(i + 1)}`).join(" | ")}) "}"`;
}

function stepRule(o: AnyOperation): string {
  const schema = z.toJSONSchema(o.step, { io: "input" }) as unknown as StepSchema;
  const fields = Object.entries(schema.properties).filter(([name]) => name !== "id" && name !== "op" && name !== "label");
  const parts = fields.map(([name, f]) => {
    const pair = `${quoted(`,${JSON.stringify(name)}:`)} ${valueRule(f)}`;
    return schema.required.includes(name) ? pair : `(${pair})?`;
  });
  return `step-${ruleName(o.name)} ::= ${quoted(`,"op":${JSON.stringify(o.name)}`)} ${parts.join(" ")} "}"`;
}

/** Formulas: + − * / ^ ! ( ) functions, numbers, names, primes; relations and lists of them around. */
function formulaRules(): readonly string[] {
  const layers: string[] = [];
  for (let d = DEPTH; d >= 0; d -= 1) {
    const group = d === 0 ? "" : ` | "(" sum-${d - 1} ")" | func "(" sum-${d - 1} ")" | function "'"{0,3} "(" sum-${d - 1} ")"`;
    layers.push(`sum-${d} ::= "-"? product-${d} ([-+] product-${d}){0,9}`, `product-${d} ::= power-${d} (("*" | "/") power-${d}){0,7}`, `power-${d} ::= atom-${d} "!"? ("^" "-"? atom-${d} "!"?)?`, `atom-${d} ::= number [A-Za-z]? | name${group}`);
  }
  return [
    `formula ::= relation ((" and " | " or " | ",") relation){0,5}`,
    `relation ::= sum-${DEPTH} (("=" | "<=" | ">=" | "!=" | "<" | ">") sum-${DEPTH}){0,2}`,
    `value ::= interval | formula | [xy] "-axis"`,
    `quantity ::= formula (" " unit)?`,
    `unit ::= unit-name ("^" [23])? ("/" unit-name ("^" [23])?)?`,
    `unit-name ::= ${UNIT_NAMES.map(quoted).join(" | ")}`,
    `capital ::= [A-Z]`,
    `set ::= [RZN] | interval | "{" (sum-2 ("," sum-2){0,19})? "}" | "{" [a-z] (" in " [RZN])? " | " formula "}"`,
    `set-operation ::= set-operand ((" union " | " intersect " | " minus ") set-operand){0,3}`,
    `set-operand ::= [A-Z] | "(" [A-Z] ((" union " | " intersect " | " minus ") [A-Z]){1,3} ")"`,
    `vector-facts ::= vector-fact ("," vector-fact){0,9}`,
    `vector-fact ::= [a-z] ("=(" sum-2 ("," sum-2){1,2} ")")? | [a-z] "=" sum-1 | "|" sum-1 "|=" sum-2 | vector-pair | "cosangle(" [a-z] "," [a-z] ")=" sum-2`,
    `vector-pair ::= product-1 (" perp " product-1 | " par " product-1 | " dot " product-1 "=" sum-2)`,
    `vector-target ::= [A-Za-z] | "|" sum-1 "|" | product-1 " dot " product-1 | ("cos")? "angle(" sum-1 "," sum-1 ")"`,
    `progression-facts ::= ("arithmetic" | "geometric") " sequence" ("," sum-2 "=" sum-2){1,6}`,
    `progression-target ::= [aS] "_n" | sum-2`,
    `angle-facts ::= angle-fact ("," angle-fact){0,6}`,
    `angle-fact ::= sum-2 "=" sum-2 | "quadrant(" name ")=" [1-4] | name " in " interval`,
    `triangle-facts ::= "triangle ABC" ("," sum-2 "=" sum-2){1,6}`,
    `triangle-target ::= "area" | "perimeter" | sum-2`,
    `interval ::= [(\\[] sum-2 "," sum-2 [)\\]]`,
    ...layers,
    // Two characters at most and not two letters: a longer one would be an unknown function, and a second way to read a known one.
    `function ::= [A-Za-z] [0-9]?`,
    `func ::= ${FUNCTIONS.map(quoted).join(" | ")}`,
    `number ::= [0-9]{1,12} ("." [0-9]{1,9})?`,
    `name ::= [A-Za-z] [A-Za-z0-9]{0,7} ("_" [0-9]{1,3})?`,
    `numeral ::= "-"? [0-9A-Za-z]{1,40}`,
  ];
}

/** After the n-th step: the answer, which names steps that are there, or one step more. Steps are numbered in order. */
function endRule(n: number): string {
  const id = n === 1 ? quoted(`"s1"`) : `"\\"s" [1-${n}] "\\""`;
  const answer = `${quoted(`],"answer":[`)} ${id}${n === 1 ? "" : ` ("," ${id}){0,${n - 1}}`} "]}"`;
  return `end-${n} ::= ${answer}${n === STEPS ? "" : ` | ${quoted(`,{"id":"s${n + 1}"`)} step end-${n + 1}`}`;
}

/** The plan grammar for all operations, or only for those that are likely. */
export function planGrammar(only: readonly AnyOperation[] = operations): string {
  return [
    `# Generated from src/operations/*/plan.ts by npm run generate. Do not edit.`,
    `root ::= "{" given? ${quoted(`"steps":[{"id":"s1"`)} step end-1`,
    ...Array.from({ length: STEPS }, (_, i) => endRule(i + 1)),
    `given ::= ${quoted(`"given":[`)} definition ("," definition){0,5} "],"`,
    `definition ::= ${quoted(`{"name":"`)} (function ${quoted(`","params":["`)} name ${quoted(`"],`)} | name ${quoted(`",`)}) ${quoted(`"expr":"`)} quantity ${quoted(`"}`)}`,
    `step ::= ${only.map((o) => `step-${ruleName(o.name)}`).join(" | ")}`,
    ...only.map(stepRule),
    ...formulaRules(),
    "",
  ].join("\n");
}

/** The same language as a JSON schema: only keywords that all servers take, names of fields in a fixed order. */
export function planJsonSchema(only: readonly AnyOperation[] = operations): Readonly<Record<string, unknown>> {
  const whole = z.toJSONSchema(documentedPlanSchema, { io: "input" }) as { properties: Record<string, { items?: unknown }> };
  const steps = only.map((o) => plain(z.toJSONSchema(o.step, { io: "input" })));
  const given = plain(whole.properties["given"] ?? {});
  return { type: "object", properties: { given, steps: { type: "array", minItems: 1, maxItems: 6, items: { anyOf: steps } }, answer: { type: "array", minItems: 1, maxItems: 6, items: { type: "string" } } }, required: ["steps", "answer"], additionalProperties: false };
}

/** Without $schema, defaults, patterns and our own keywords: some servers drop, others refuse what they do not know. */
function plain(j: unknown): unknown {
  if (Array.isArray(j)) return j.map(plain);
  if (typeof j !== "object" || j === null) return j;
  const dropped = new Set(["$schema", "default", "pattern", "grammar", "minLength", "maxLength", "minimum", "maximum", "description"]);
  return Object.fromEntries(Object.entries(j).filter(([k]) => !dropped.has(k)).map(([k, v]) => [k, k === "properties" && typeof v === "object" && v !== null ? Object.fromEntries(Object.entries(v).filter(([name]) => name !== "label").map(([name, f]) => [name, plain(f)])) : plain(v)]));
}

/** Constraints by the names of their operations: writing one takes tens of milliseconds. */
const constraints = new Map<string, Constraint>();
const MAX_CONSTRAINTS = 64;

export function planConstraint(only: readonly AnyOperation[] = operations): Constraint {
  const key = only.map((o) => o.name).join(" ");
  const old = constraints.get(key);
  if (old !== undefined) return old;
  const made: Constraint = { grammar: planGrammar(only), schemaName: "plan", schema: planJsonSchema(only) };
  if (constraints.size >= MAX_CONSTRAINTS) constraints.clear();
  constraints.set(key, made);
  return made;
}
