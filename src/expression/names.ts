/** Names that the expression language knows, in every spelling it accepts. */
import { type Term, PI, call, div, frac, int, pow } from "../certify/kernel/term.js";

/** Functions of one argument. */
export const FUNCTIONS: ReadonlyMap<string, (u: Term) => Term> = new Map<string, (u: Term) => Term>([
  ...(["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "abs"] as const).map((f): [string, (u: Term) => Term] => [f, (u) => call(f, u)]),
  ["ln", (u) => call("log", u)],
  ["log", (u) => call("log", u)],
  ["lg", (u) => div(call("log", u), call("log", int(10)))],
  ["log10", (u) => div(call("log", u), call("log", int(10)))],
  ["log2", (u) => div(call("log", u), call("log", int(2)))],
  ["tg", (u) => call("tan", u)],
  ["arcsin", (u) => call("asin", u)],
  ["arccos", (u) => call("acos", u)],
  ["arctan", (u) => call("atan", u)],
  ["arctg", (u) => call("atan", u)],
  ["cot", (u) => div(call("cos", u), call("sin", u))],
  ["ctg", (u) => div(call("cos", u), call("sin", u))],
  ["sec", (u) => pow(call("cos", u), int(-1))],
  ["csc", (u) => pow(call("sin", u), int(-1))],
  ["coth", (u) => div(call("cosh", u), call("sinh", u))],
  ["sech", (u) => pow(call("cosh", u), int(-1))],
  ["csch", (u) => pow(call("sinh", u), int(-1))],
  ["arccot", (u) => ({ kind: "sum", terms: [{ kind: "product", factors: [frac(1, 2), PI] }, { kind: "product", factors: [int(-1), call("atan", u)] }] })],
  ["sqrt", (u) => pow(u, frac(1, 2))],
  ["cbrt", (u) => pow(u, frac(1, 3))],
]);

/** sin^{-1} means arcsin, not 1/sin. */
export const INVERSES: ReadonlyMap<string, string> = new Map([["sin", "asin"], ["cos", "acos"], ["tan", "atan"], ["tg", "atan"]]);

/** Spelled-out symbols, as in LaTeX. */
export const GREEK: ReadonlySet<string> = new Set(["alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "vartheta", "iota", "kappa", "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "varphi", "chi", "psi", "omega"]);

/** Two-letter words of prose: never products of two variables. */
export const WORDS: ReadonlySet<string> = new Set(["is", "of", "at", "in", "on", "to", "be", "by", "if", "or", "as", "an", "it", "we", "do", "so", "no", "and", "the", "for", "let", "its", "has", "are"]);

export const INFINITY_NAMES: ReadonlySet<string> = new Set(["oo", "inf", "infinity", "infty"]);
