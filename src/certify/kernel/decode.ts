/**
 * Untrusted JSON ↔ kernel data. Decoding is total (never throws) and bounded; what it accepts is well-formed.
 * Terms travel as MathJSON (numbers as strings, so that bigints survive); plans and answers are described by shapes.
 */
import { MAX_DEPTH, MAX_DIGITS, MAX_LIST, MAX_NODES } from "./bounds.js";
import { type Rational, rational, compareQ } from "./rational.js";
import { type ConstantName, type FunctionName, type Term, E, FUNCTION_NAMES, GAMMA, PI, add, call, mul, num, pow, root, sym } from "./term.js";
import { type End, type Interval, INFINITY, NEGATIVE_INFINITY, interval } from "./region.js";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly path: string; readonly why: string };

const good = <T>(value: T): Decoded<T> => ({ ok: true, value });
const bad = (path: string, why: string): { readonly ok: false; readonly path: string; readonly why: string } => ({ ok: false, path, why });

/** A two-way description of one kind of data. */
export interface Shape<T> {
  encode(value: T): Json;
  decode(json: unknown, path: string): Decoded<T>;
}
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

const MATHJSON_NAME: Readonly<Record<FunctionName, string>> = {
  exp: "Exp", log: "Ln", sin: "Sin", cos: "Cos", tan: "Tan", asin: "Arcsin", acos: "Arccos", atan: "Arctan",
  sinh: "Sinh", cosh: "Cosh", tanh: "Tanh", abs: "Abs", floor: "Floor",
};

const SYMBOL_NAME = /^[A-Za-zͰ-Ͽ][A-Za-z0-9_]{0,31}$/;
const CONSTANTS: Readonly<Record<ConstantName, string>> = { pi: "Pi", e: "ExponentialE", gamma: "EulerGamma" };
/** e and pi: a letter of that name would be printed like the number. */
const RESERVED = new Set([...Object.values(CONSTANTS), "ImaginaryUnit", "oo", "e", "pi"]);
export const isSymbolName = (s: unknown): s is string => typeof s === "string" && SYMBOL_NAME.test(s) && !RESERVED.has(s);

export function encodeRational(q: Rational): Json {
  return q.d === 1n ? q.n.toString() : ["Rational", q.n.toString(), q.d.toString()];
}

export function encodeTerm(t: Term, fuel = 2000): Json {
  if (fuel <= 0) throw new RangeError("encodeTerm: term too deep");
  const sub = (p: Term): Json => encodeTerm(p, fuel - 1);
  switch (t.kind) {
    case "number": return encodeRational(t.value);
    case "symbol": return t.name;
    case "constant": return CONSTANTS[t.name];
    case "sum": return ["Add", ...t.terms.map(sub)];
    case "product": return ["Multiply", ...t.factors.map(sub)];
    case "power": return ["Power", sub(t.base), sub(t.exponent)];
    case "call": return [MATHJSON_NAME[t.fn], sub(t.arg)];
    case "root": return ["RootOf", ["List", ...t.polynomial.map((c) => c.toString())], encodeRational(t.lo), encodeRational(t.hi)];
  }
}

function decodeInteger(json: unknown, path: string): Decoded<bigint> {
  if (typeof json === "number") return Number.isSafeInteger(json) ? good(BigInt(json)) : bad(path, "not a safe integer");
  if (typeof json !== "string" || json.length > MAX_DIGITS || !/^[+-]?\d+$/.test(json)) return bad(path, "expected an integer");
  return good(BigInt(json));
}

function decodeRational(json: unknown, path: string): Decoded<Rational> {
  if (!Array.isArray(json)) {
    const n = decodeInteger(json, path);
    return n.ok ? good(rational(n.value)) : n;
  }
  if (json.length !== 3 || json[0] !== "Rational") return bad(path, "expected a rational number");
  const n = decodeInteger(json[1], `${path}/1`);
  if (!n.ok) return n;
  const d = decodeInteger(json[2], `${path}/2`);
  if (!d.ok) return d;
  return d.value === 0n ? bad(path, "zero denominator") : good(rational(n.value, d.value));
}

/** Decodes a term; `budget.nodes` is shared by the whole term. */
function decodeTermAt(json: unknown, path: string, fuel: number, budget: { nodes: number }): Decoded<Term> {
  budget.nodes -= 1;
  if (budget.nodes < 0) return bad(path, `more than ${MAX_NODES} nodes`);
  if (fuel <= 0) return bad(path, `nested deeper than ${MAX_DEPTH}`);
  if (json === "Pi") return good(PI);
  if (json === "ExponentialE") return good(E);
  if (json === "EulerGamma") return good(GAMMA);
  if (isSymbolName(json)) return good(sym(json));
  if (!Array.isArray(json) || json[0] === "Rational") {
    const q = decodeRational(json, path);
    return q.ok ? good(num(q.value)) : bad(path, "expected a term");
  }
  const [head, ...rest]: unknown[] = json;
  if (head === "RootOf") return decodeRoot(rest, path);
  if (rest.length > MAX_NODES) return bad(path, `more than ${MAX_NODES} parts`);
  const args: Term[] = [];
  for (const [i, part] of rest.entries()) {
    const t = decodeTermAt(part, `${path}/${i + 1}`, fuel - 1, budget);
    if (!t.ok) return t;
    args.push(t.value);
  }
  const [a, b] = args;
  if (head === "Add" && args.length >= 2) return good(add(...args));
  if (head === "Multiply" && args.length >= 2) return good(mul(...args));
  if (head === "Power" && a !== undefined && b !== undefined && args.length === 2) return good(pow(a, b));
  const fn = FUNCTION_NAMES.find((f) => MATHJSON_NAME[f] === head);
  if (fn !== undefined && a !== undefined && args.length === 1) return good(call(fn, a));
  return bad(path, `unknown head or wrong number of parts: ${String(head).slice(0, 40)}/${rest.length}`);
}

function decodeRoot(rest: readonly unknown[], path: string): Decoded<Term> {
  const [list, lo, hi] = rest;
  if (rest.length !== 3 || !Array.isArray(list) || list[0] !== "List" || list.length < 3 || list.length > MAX_LIST) return bad(path, "malformed RootOf");
  const coefficients: bigint[] = [];
  for (const c of list.slice(1)) {
    const n = decodeInteger(c, path);
    if (!n.ok) return n;
    coefficients.push(n.value);
  }
  const l = decodeRational(lo, path);
  if (!l.ok) return l;
  const h = decodeRational(hi, path);
  if (!h.ok) return h;
  // Whether there is exactly one root in [lo, hi] is a mathematical question: `enclose` and the rules ask Sturm.
  return compareQ(l.value, h.value) < 0 ? good(root(coefficients, l.value, h.value)) : bad(path, "RootOf: swapped ends");
}

export const termShape: Shape<Term> = {
  encode: (t) => encodeTerm(t),
  decode: (json, path) => decodeTermAt(json, path, MAX_DEPTH, { nodes: MAX_NODES }),
};

export const symbolShape: Shape<string> = {
  encode: (s) => s,
  decode: (json, path) => (isSymbolName(json) ? good(json) : bad(path, "expected a symbol name")),
};

/** A short plain text: unit names, labels. Never interpreted. */
export const textShape: Shape<string> = {
  encode: (s) => s,
  decode: (json, path) => (typeof json === "string" && json.length <= 200 ? good(json) : bad(path, "expected a short text")),
};

export const booleanShape: Shape<boolean> = {
  encode: (b) => b,
  decode: (json, path) => (typeof json === "boolean" ? good(json) : bad(path, "expected true or false")),
};

/** A small nonnegative integer (orders, multiplicities). */
export const countShape: Shape<number> = {
  encode: (n) => n,
  decode: (json, path) => (typeof json === "number" && Number.isSafeInteger(json) && json >= 0 && json <= 1000 ? good(json) : bad(path, "expected an integer from 0 to 1000")),
};

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return {
    encode: (v) => v,
    decode: (json, path) => {
      const found = values.find((v) => v === json);
      return found === undefined ? bad(path, `expected one of ${values.join(", ")}`) : good(found);
    },
  };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    encode: (values) => values.map((v) => item.encode(v)),
    decode: (json, path) => {
      if (!Array.isArray(json) || json.length > MAX_LIST) return bad(path, `expected a list of at most ${MAX_LIST}`);
      const values: T[] = [];
      for (const [i, j] of json.entries()) {
        const v = item.decode(j, `${path}/${i}`);
        if (!v.ok) return v;
        values.push(v.value);
      }
      return good(values);
    },
  };
}

export function nullable<T>(inner: Shape<T>): Shape<T | null> {
  return {
    encode: (v) => (v === null ? null : inner.encode(v)),
    decode: (json, path) => (json === null || json === undefined ? good(null) : inner.decode(json, path)),
  };
}

/** An object with exactly these fields; a nullable field may be missing. */
export function record<F extends Readonly<Record<string, unknown>>>(fields: { readonly [K in keyof F]: Shape<F[K]> }): Shape<F> {
  const keys: (keyof F & string)[] = [];
  for (const k in fields) keys.push(k);
  const isComplete = (o: Partial<F>): o is F => keys.every((k) => k in o);
  return {
    encode: (value) => Object.fromEntries(keys.map((k) => [k, fields[k].encode(value[k])])),
    decode: (json, path) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) return bad(path, "expected an object");
      const source = new Map<string, unknown>(Object.entries(json));
      for (const k of source.keys()) if (!Object.hasOwn(fields, k)) return bad(path, `unknown field ${k.slice(0, 40)}`);
      const out: Partial<F> = {};
      for (const k of keys) {
        const v = fields[k].decode(source.get(k), `${path}/${k}`);
        if (!v.ok) return v;
        out[k] = v.value;
      }
      return isComplete(out) ? good(out) : bad(path, "incomplete object");
    },
  };
}

const endShape: Shape<End> = {
  encode: (e) => (e.kind === "finite" ? { at: encodeTerm(e.at), closed: e.closed } : e.kind),
  decode: (json, path) => {
    if (json === "-oo") return good(NEGATIVE_INFINITY);
    if (json === "oo") return good(INFINITY);
    const r = record<{ at: Term; closed: boolean }>({ at: termShape, closed: booleanShape }).decode(json, path);
    return r.ok ? good({ kind: "finite", at: r.value.at, closed: r.value.closed }) : r;
  },
};

export const intervalShape: Shape<Interval> = {
  encode: (i) => ({ lo: endShape.encode(i.lo), hi: endShape.encode(i.hi) }),
  decode: (json, path) => {
    const r = record<{ lo: End; hi: End }>({ lo: endShape, hi: endShape }).decode(json, path);
    return r.ok ? good(interval(r.value.lo, r.value.hi)) : r;
  },
};
