/** Names that the expression language knows, in every spelling it accepts. */
import { type FunctionName, type Term, PI, add, call, div, frac, int, mul, neg, pow, sqrt } from "../certify/kernel/term.js";

type Make = (u: Term) => Term;
const of = (fn: FunctionName): Make => (u) => call(fn, u);
const reciprocal = (u: Term): Term => pow(u, int(-1));
const squared = (u: Term): Term => pow(u, int(2));
const logTo = (base: number): Make => (u) => div(call("log", u), call("log", int(base)));

/** The least integer ≥ u. */
export const ceiling: Make = (u) => neg(call("floor", neg(u)));

const cot: Make = (u) => div(call("cos", u), call("sin", u));
const arccot: Make = (u) => add(mul(frac(1, 2), PI), neg(call("atan", u)));
const arcsec: Make = (u) => call("acos", reciprocal(u));
const arccsc: Make = (u) => call("asin", reciprocal(u));
// Inverse hyperbolic functions by their logarithms (Abramowitz and Stegun 4.6.20-22).
const arsinh: Make = (u) => call("log", add(u, sqrt(add(squared(u), int(1)))));
const arcosh: Make = (u) => call("log", add(u, sqrt(add(squared(u), int(-1)))));
const artanh: Make = (u) => mul(frac(1, 2), call("log", div(add(int(1), u), add(int(1), neg(u)))));

/** Functions of one argument. */
export const FUNCTIONS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ...(["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "abs", "log", "floor"] as const).map((f): [string, Make] => [f, of(f)]),
  ["ln", of("log")], ["lg", logTo(10)], ["log10", logTo(10)], ["log2", logTo(2)],
  ["tg", of("tan")], ["arcsin", of("asin")], ["arccos", of("acos")], ["arctan", of("atan")], ["arctg", of("atan")],
  ["cot", cot], ["ctg", cot], ["sec", (u) => reciprocal(call("cos", u))], ["csc", (u) => reciprocal(call("sin", u))], ["cosec", (u) => reciprocal(call("sin", u))],
  ["coth", (u) => div(call("cosh", u), call("sinh", u))], ["sech", (u) => reciprocal(call("cosh", u))], ["csch", (u) => reciprocal(call("sinh", u))],
  ["arccot", arccot], ["arcctg", arccot], ["arcsec", arcsec], ["arccsc", arccsc],
  ["asinh", arsinh], ["arsinh", arsinh], ["arcsinh", arsinh], ["acosh", arcosh], ["arcosh", arcosh], ["arccosh", arcosh], ["atanh", artanh], ["artanh", artanh], ["arctanh", artanh],
  ["ceil", ceiling], ["ceiling", ceiling],
  ["sqrt", sqrt], ["cbrt", (u) => pow(u, frac(1, 3))],
]);

/** Names of functions with more than one argument; the parser knows them itself. */
export const ISOLATED_ROOT = "root";

/** sin^{-1} means arcsin, not 1/sin. */
export const INVERSES: ReadonlyMap<string, string> = new Map([
  ["sin", "asin"], ["cos", "acos"], ["tan", "atan"], ["tg", "atan"], ["cot", "arccot"], ["ctg", "arccot"], ["sec", "arcsec"], ["csc", "arccsc"], ["cosec", "arccsc"],
  ["sinh", "asinh"], ["cosh", "acosh"], ["tanh", "atanh"],
]);

/** Letters that usually name a function: f(x) without a definition is no product. */
export const FUNCTION_LETTERS: ReadonlySet<string> = new Set(["f", "g", "F", "G"]);
/** Letters that name a function or a quantity: h(x) is a function, h(a+b) a height times a sum. */
export const MAYBE_FUNCTION_LETTERS: ReadonlySet<string> = new Set(["h", "H"]);

/** Spelled-out symbols, as in LaTeX. */
export const GREEK: ReadonlySet<string> = new Set(["alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "vartheta", "iota", "kappa", "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "varphi", "chi", "psi", "omega"]);

/** Two-letter words of prose: never products of two variables. */
export const WORDS: ReadonlySet<string> = new Set(["is", "of", "at", "in", "on", "to", "be", "by", "if", "or", "as", "an", "it", "we", "do", "so", "no", "and", "the", "for", "let", "its", "has", "are"]);

export const INFINITY_NAMES: ReadonlySet<string> = new Set(["oo", "inf", "infinity", "infty"]);
