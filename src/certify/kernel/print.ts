/** Terms as plain ASCII infix and as LaTeX. Prints exactly what is there; simplifies nothing. */
import { type Rational, ONE, ZERO, absInt, isInteger, negQ, printQ, signQ } from "./rational.js";
import type { End, Interval, Region } from "./region.js";
import { type ConstantName, type Term, call, mul, num, parts } from "./term.js";

/** Binding strength: a part is put in parentheses when its own strength is below what its place needs. */
const SUM = 1;
const PRODUCT = 2;
const SIGNED = 1;
const POWER = 4;
const ATOM = 5;

interface Printed {
  readonly text: string;
  readonly strength: number;
}

interface Style {
  number(q: Rational): Printed;
  symbol(name: string): string;
  constant(name: ConstantName): string;
  group(inner: string): string;
  times(left: string, right: string): string;
  fraction(top: Printed, bottom: Printed): Printed;
  power(base: Printed, exponent: Printed, isExponentNumber: boolean): Printed;
  root(inner: Printed, q: bigint): Printed;
  apply(fn: string, inner: string): Printed;
  /** fn(inner)^exponent for an integer exponent of at least 2. */
  applyPower(fn: string, inner: string, exponent: string): Printed;
  isolated(polynomial: string, lo: string, hi: string): string;
}

const wrap = (style: Style, p: Printed, needs: number): string => (p.strength < needs ? style.group(p.text) : p.text);
const TOO_DEEP: Printed = { text: "...", strength: ATOM };

function show(t: Term, style: Style, fuel: number): Printed {
  if (fuel <= 0) return TOO_DEEP;
  const inner = (u: Term): Printed => show(u, style, fuel - 1);
  switch (t.kind) {
    case "number": return style.number(t.value);
    case "symbol": return { text: style.symbol(t.name), strength: ATOM };
    case "constant": return { text: style.constant(t.name), strength: ATOM };
    case "sum": return t.terms.length === 0 ? style.number(ZERO) : { text: t.terms.map((p, i) => signedPart(p, i === 0, style, fuel)).join(""), strength: SUM };
    case "product": return product(t.factors, style, fuel);
    case "power": return power(t.base, t.exponent, style, fuel);
    case "call": return style.apply(t.fn, inner(t.arg).text);
    case "root": return { text: style.isolated(inner(polynomialTerm(t.polynomial)).text, inner(num(t.lo)).text, inner(num(t.hi)).text), strength: ATOM };
  }
}

/** A summand with its sign pulled out in front. */
function signedPart(t: Term, isFirst: boolean, style: Style, fuel: number): string {
  const positive = withoutSign(t);
  const body = show(positive ?? t, style, fuel - 1);
  if (positive === null) return `${isFirst ? "" : " + "}${wrap(style, body, isFirst ? SUM : PRODUCT)}`;
  return `${isFirst ? "-" : " - "}${wrap(style, body, PRODUCT)}`;
}

/** −t when t is written with a leading negative number; null otherwise. */
function withoutSign(t: Term): Term | null {
  if (t.kind === "number") return signQ(t.value) < 0 ? num(negQ(t.value)) : null;
  if (t.kind !== "product") return null;
  const [first, ...rest] = t.factors;
  if (first?.kind !== "number" || signQ(first.value) >= 0) return null;
  const c = negQ(first.value);
  return c.n === ONE.n && c.d === ONE.d ? mul(...rest) : mul(num(c), ...rest);
}

function product(factors: readonly Term[], style: Style, fuel: number): Printed {
  const positive = withoutSign({ kind: "product", factors });
  if (positive !== null) return { text: `-${wrap(style, show(positive, style, fuel - 1), PRODUCT)}`, strength: SIGNED };
  const top: Term[] = [];
  const bottom: Term[] = [];
  for (const [i, f] of factors.entries()) {
    if (f.kind === "number" && i === 0 && !isInteger(f.value)) {
      if (absInt(f.value.n) !== 1n) top.push(num({ n: f.value.n, d: 1n }));
      bottom.push(num({ n: f.value.d, d: 1n }));
    } else if (isReciprocal(f)) bottom.push(flipped(f));
    else top.push(f);
  }
  if (bottom.length > 0) return style.fraction(chain(top, style, fuel), chain(bottom, style, fuel));
  return chain(top, style, fuel);
}

type Power = Term & { readonly kind: "power" };
const isReciprocal = (t: Term): t is Power => t.kind === "power" && t.exponent.kind === "number" && signQ(t.exponent.value) < 0;
function flipped(t: Power): Term {
  if (t.exponent.kind !== "number") return t;
  const e = negQ(t.exponent.value);
  return e.n === 1n && e.d === 1n ? t.base : { kind: "power", base: t.base, exponent: num(e) };
}

function chain(factors: readonly Term[], style: Style, fuel: number): Printed {
  const [first, ...rest] = factors;
  if (first === undefined) return style.number(ONE);
  if (rest.length === 0) return show(first, style, fuel - 1);
  const part = (t: Term, i: number): string => {
    const p = show(t, style, fuel - 1);
    // A fraction or a sign inside a product is put in parentheses unless it comes first.
    return wrap(style, p, i === 0 && t.kind === "number" && signQ(t.value) >= 0 && isInteger(t.value) ? PRODUCT : PRODUCT + 1);
  };
  return { text: rest.reduce((out, t, i) => style.times(out, part(t, i + 1)), part(first, 0)), strength: PRODUCT };
}

function power(base: Term, exponent: Term, style: Style, fuel: number): Printed {
  if (exponent.kind === "number") {
    const e = exponent.value;
    if (e.n === 1n && e.d > 1n) return style.root(show(base, style, fuel - 1), e.d);
    if (signQ(e) < 0) {
      const t: Power = { kind: "power", base, exponent };
      return style.fraction(style.number(ONE), show(flipped(t), style, fuel - 1));
    }
    // sin²(x) is usual for exponents from 2 upwards only: sin^{-1} would be read as the inverse.
    if (base.kind === "call" && isInteger(e) && e.n >= 2n) return style.applyPower(base.fn, show(base.arg, style, fuel - 1).text, printQ(e));
  }
  // x^(2/3) with a literal exponent is defined for negative x; a computed 2·3^(−1) means exp(e·log x) and must not look the same.
  const isPositive = base.kind === "constant" || (base.kind === "number" && signQ(base.value) > 0);
  if (exponent.kind !== "number" && !isPositive && isRationalText(exponent, fuel - 1)) return show(call("exp", mul(exponent, call("log", base))), style, fuel - 1);
  return style.power(show(base, style, fuel - 1), show(exponent, style, fuel - 1), exponent.kind === "number");
}

/** Whether a reader would take the printed term for a rational number: literals, + · / and integer powers of them. */
function isRationalText(t: Term, fuel: number): boolean {
  if (fuel <= 0) return false;
  if (t.kind === "number") return true;
  if (t.kind === "power" && t.exponent.kind === "number" && !isInteger(t.exponent.value)) return false;
  return (t.kind === "sum" || t.kind === "product" || t.kind === "power") && parts(t).every((p) => isRationalText(p, fuel - 1));
}

/** For printing a `root` term only; its unknown is written x. */
function polynomialTerm(p: readonly bigint[]): Term {
  const x: Term = { kind: "symbol", name: "x" };
  const terms: Term[] = [];
  for (let i = p.length - 1; i >= 0; i -= 1) {
    const c = p[i] ?? 0n;
    if (c === 0n) continue;
    const xi: Term = i === 1 ? x : { kind: "power", base: x, exponent: num({ n: BigInt(i), d: 1n }) };
    terms.push(i === 0 ? num({ n: c, d: 1n }) : c === 1n ? xi : mul(num({ n: c, d: 1n }), xi));
  }
  return { kind: "sum", terms };
}

const unprefixed = (name: string): string => (name.startsWith("unit_") ? name.slice(5) : name);

const PLAIN: Style = {
  number: (q) => ({ text: isInteger(q) ? q.n.toString() : `${q.n}/${q.d}`, strength: signQ(q) < 0 ? SIGNED : isInteger(q) ? ATOM : PRODUCT }),
  symbol: unprefixed,
  constant: (name) => (name === "pi" ? "pi" : name === "e" ? "E" : "EulerGamma"),
  group: (inner) => `(${inner})`,
  times: (a, b) => `${a}*${b}`,
  fraction: (a, b) => ({ text: `${a.strength < PRODUCT ? `(${a.text})` : a.text}/${b.strength <= PRODUCT ? `(${b.text})` : b.text}`, strength: PRODUCT }),
  power: (a, b) => ({ text: `${a.strength <= POWER ? `(${a.text})` : a.text}^${b.strength < ATOM ? `(${b.text})` : b.text}`, strength: POWER }),
  root: (inner, q) => (q === 2n ? { text: `sqrt(${inner.text})`, strength: ATOM } : { text: `${wrap(PLAIN, inner, ATOM)}^(1/${q})`, strength: POWER }),
  apply: (fn, inner) => ({ text: `${fn}(${inner})`, strength: ATOM }),
  applyPower: (fn, inner, exponent) => ({ text: `${fn}(${inner})^${exponent}`, strength: POWER }),
  isolated: (p, lo, hi) => `root(${p}, ${lo}, ${hi})`,
};

const GREEK = new Set(["alpha", "beta", "gamma", "delta", "epsilon", "theta", "lambda", "mu", "nu", "rho", "sigma", "tau", "phi", "omega", "eta", "kappa", "xi"]);
const LATEX_NAMES: ReadonlyMap<string, string> = new Map([["log", "\\ln"], ["asin", "\\arcsin"], ["acos", "\\arccos"], ["atan", "\\arctan"]]);

function latexSymbol(name: string): string {
  if (name.startsWith("unit_")) return `\\,\\mathrm{${name.slice(5)}}`;
  const [head = name, ...rest] = name.split("_");
  const body = GREEK.has(head) ? `\\${head}` : head.length > 1 ? `\\mathrm{${head}}` : head;
  return rest.length === 0 ? body : `${body}_{${rest.join("_")}}`;
}

const LATEX: Style = {
  number: (q) => ({ text: isInteger(q) ? q.n.toString() : `${signQ(q) < 0 ? "-" : ""}\\frac{${absInt(q.n)}}{${q.d}}`, strength: signQ(q) < 0 ? SIGNED : isInteger(q) ? ATOM : POWER }),
  symbol: latexSymbol,
  constant: (name) => (name === "pi" ? "\\pi" : name === "e" ? "e" : "\\gamma"),
  group: (inner) => `\\left(${inner}\\right)`,
  // 2·3 and 2·½ are no 23 and no mixed number; f·(x + 1) is no value of f.
  times: (a, b) => (/^[0-9]/.test(b) || /^\\frac\{[0-9]/.test(b) || (/(^|[^A-Za-z])[fghFGH]$/.test(a) && b.startsWith("\\left(")) ? `${a} \\cdot ${b}` : `${a} ${b}`),
  fraction: (a, b) => ({ text: `\\frac{${a.text}}{${b.text}}`, strength: PRODUCT + 1 }),
  power: (a, b) => ({ text: `${a.strength <= POWER ? `\\left(${a.text}\\right)` : a.text}^{${b.text}}`, strength: POWER }),
  root: (inner, q) => ({ text: q === 2n ? `\\sqrt{${inner.text}}` : `\\sqrt[${q}]{${inner.text}}`, strength: POWER }),
  apply: (fn, inner) => (fn === "exp" ? { text: `e^{${inner}}`, strength: POWER } : fn === "abs" ? { text: `\\left|${inner}\\right|`, strength: ATOM } : fn === "floor" ? { text: `\\left\\lfloor ${inner}\\right\\rfloor `, strength: ATOM } : { text: `${LATEX_NAMES.get(fn) ?? `\\${fn}`}\\left(${inner}\\right)`, strength: POWER }),
  applyPower: (fn, inner, exponent) => (fn === "exp" || fn === "abs" || fn === "floor" ? LATEX.power(LATEX.apply(fn, inner), { text: exponent, strength: ATOM }, true) : { text: `${LATEX_NAMES.get(fn) ?? `\\${fn}`}^{${exponent}}\\left(${inner}\\right)`, strength: POWER }),
  isolated: (p, lo, hi) => `\\operatorname{root}\\left(${p},\\,${lo},\\,${hi}\\right)`,
};

export const printPlain = (t: Term, fuel = 400): string => show(t, PLAIN, fuel).text;
export const printLatex = (t: Term, fuel = 400): string => show(t, LATEX, fuel).text;

function showInterval(i: Interval, of: (t: Term) => string, infinity: string, braces: readonly [string, string]): string {
  if (i.lo.kind === "finite" && i.hi.kind === "finite" && i.lo.closed && i.hi.closed && of(i.lo.at) === of(i.hi.at)) return `${braces[0]}${of(i.lo.at)}${braces[1]}`;
  const end = (e: End): string => (e.kind === "finite" ? of(e.at) : e.kind === "oo" ? infinity : `-${infinity}`);
  const closed = (e: End): boolean => e.kind === "finite" && e.closed;
  return `${closed(i.lo) ? "[" : "("}${end(i.lo)}, ${end(i.hi)}${closed(i.hi) ? "]" : ")"}`;
}
export const printInterval = (i: Interval): string => showInterval(i, printPlain, "oo", ["{", "}"]);
export const printIntervalLatex = (i: Interval): string => showInterval(i, printLatex, "\\infty", ["\\{", "\\}"]);
export const printRegion = (r: Region): string => r.map((i) => printInterval(i)).join(" U ");
export const printRegionLatex = (r: Region): string => r.map((i) => printIntervalLatex(i)).join(" \\cup ");
