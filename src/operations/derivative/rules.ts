/** Differentiation as a teacher writes it: which rule, which parts, what comes out. Wording only; the kernel has its own rules. */
import { differentiate, occursIn } from "../../certify/kernel/derivative.js";
import { printLatex } from "../../certify/kernel/print.js";
import { type Term, call, int, mapParts, mul, pow, sym } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { tidy } from "../../solve/tidy.js";
import { say } from "../formulas.js";
import type { Step } from "../operation.js";

/** Steps of one derivative: deeper parts are taken as known. */
const MAX_STEPS = 8;

const isPlain = (t: Term, x: string): boolean => t.kind === "symbol" && t.name === x;
const isBasic = (t: Term, x: string): boolean =>
  !occursIn(t, x) || isPlain(t, x) || (t.kind === "call" && isPlain(t.arg, x)) || (t.kind === "power" && ((isPlain(t.base, x) && !occursIn(t.exponent, x)) || (!occursIn(t.base, x) && isPlain(t.exponent, x))))
  || (t.kind === "product" && t.factors.filter((f) => occursIn(f, x)).length === 1 && t.factors.every((f) => !occursIn(f, x) || isBasic(f, x)));

const derived = (t: Term, x: string): string => { const d = differentiate(t, x); return d === null ? "\\ldots" : printLatex(tidy(d)); };
const prime = (t: Term): string => `\\left(${printLatex(t)}\\right)'`;

interface Rule {
  readonly name: string;
  readonly body: string;
  /** Parts that have a step of their own. */
  readonly parts: readonly Term[];
}

const quotientParts = (factors: readonly Term[], x: string): { readonly u: Term; readonly v: Term } | null => {
  const isBelow = (f: Term): boolean => f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.n < 0n && occursIn(f, x);
  const below = factors.filter(isBelow).map((f) => (f.kind !== "power" || f.exponent.kind !== "number" ? f : f.exponent.value.n === -1n && f.exponent.value.d === 1n ? f.base : pow(f.base, { kind: "number", value: { n: -f.exponent.value.n, d: f.exponent.value.d } })));
  const above = factors.filter((f) => !isBelow(f));
  return below.length === 0 ? null : { u: mul(...above), v: mul(...below) };
};

function ruleOf(t: Term, x: string, language: Language): Rule {
  const known = (name: string): Rule => ({ name, body: `$${prime(t)} = ${derived(t, x)}$`, parts: [] });
  switch (t.kind) {
    case "sum": {
      const moving = t.terms.filter((p) => occursIn(p, x));
      return { name: say(language, "和差的求导法则(逐项求导)", "Sum rule (term by term)"), body: moving.map((p) => `$${prime(p)} = ${derived(p, x)}$`).join(say(language, ",", ", ")), parts: moving };
    }
    case "product": {
      const moving = t.factors.filter((f) => occursIn(f, x));
      const [only, second] = moving;
      if (only !== undefined && second === undefined) {
        const c = mul(...t.factors.filter((f) => !occursIn(f, x)));
        if (isBasic(only, x)) return known(say(language, "常数倍与基本求导公式", "Constant multiple and a basic derivative"));
        return { ...ruleOf(only, x, language), name: say(language, `提出常数 $${printLatex(c)}$,`, `Constant factor $${printLatex(c)}$; `) + ruleOf(only, x, language).name };
      }
      const q = quotientParts(t.factors, x);
      if (q !== null && occursIn(q.u, x)) {
        return {
          name: say(language, "商的求导法则", "Quotient rule") + " $\\left(\\frac{u}{v}\\right)' = \\frac{u'v - uv'}{v^2}$",
          body: `$u = ${printLatex(q.u)},\\ v = ${printLatex(q.v)},\\ u' = ${derived(q.u, x)},\\ v' = ${derived(q.v, x)}$`, parts: [q.u, q.v],
        };
      }
      const names = ["u", "v", "w", "p", "q", "r"];
      const shown = moving.slice(0, 6).map((f, i) => `${names[i] ?? "u"} = ${printLatex(f)},\\ ${names[i] ?? "u"}' = ${derived(f, x)}`).join(";\\ ");
      return { name: say(language, "乘积的求导法则", "Product rule") + (moving.length === 2 ? " $(uv)' = u'v + uv'$" : ` $(uvw)' = u'vw + uv'w + uvw'$`), body: `$${shown}$`, parts: moving };
    }
    case "power": {
      if (!occursIn(t.exponent, x)) {
        if (isPlain(t.base, x)) return known(say(language, "幂函数求导公式 $(x^n)' = n x^{n-1}$", "Power rule $(x^n)' = n x^{n-1}$"));
        return chain(pow(sym("u"), t.exponent), t.base, x, say(language, "幂函数与链式法则", "Power rule with the chain rule"), language);
      }
      if (!occursIn(t.base, x)) return isPlain(t.exponent, x) ? known(say(language, "指数函数求导公式 $(a^x)' = a^x \\ln a$", "Exponential rule $(a^x)' = a^x \\ln a$")) : chain(pow(t.base, sym("u")), t.exponent, x, say(language, "指数函数与链式法则", "Exponential rule with the chain rule"), language);
      return {
        name: say(language, "对数求导法", "Logarithmic differentiation"),
        body: `$y = ${printLatex(t)},\\quad \\ln y = ${printLatex(mul(t.exponent, call("log", t.base)))},\\quad \\frac{y'}{y} = ${derived(mul(t.exponent, call("log", t.base)), x)}$`, parts: [mul(t.exponent, call("log", t.base))],
      };
    }
    case "call": return isPlain(t.arg, x) ? known(say(language, "基本求导公式", "A basic derivative")) : chain(call(t.fn, sym("u")), t.arg, x, say(language, "链式法则", "Chain rule"), language);
    default: return known(say(language, "基本求导公式", "A basic derivative"));
  }
}

function chain(outer: Term, inner: Term, x: string, name: string, language: Language): Rule {
  return {
    name: `${name} $\\left(g(u)\\right)' = g'(u)\\,u'$`,
    body: say(language, `外层 $g(u) = ${printLatex(outer)}$,$g'(u) = ${derived(outer, "u")}$;内层 $u = ${printLatex(inner)}$,$u' = ${derived(inner, x)}$`, `outer function $g(u) = ${printLatex(outer)}$, $g'(u) = ${derived(outer, "u")}$; inner function $u = ${printLatex(inner)}$, $u' = ${derived(inner, x)}$`),
    parts: [inner],
  };
}

/** exp(x)·exp(−1·…) and other forms are shown as they stand; a literal 1 that a person would not write is dropped. */
const clean = (t: Term): Term => {
  const u = mapParts(t, clean);
  return u.kind === "product" ? mul(...u.factors.filter((f, i) => i > 0 || f.kind !== "number" || f.value.n !== f.value.d)) : u;
};

/** The rule for t, then those for its parts that are not basic, outside in. */
export function ruleSteps(t: Term, x: string, language: Language): readonly Step[] {
  const out: Step[] = [];
  const queue: { readonly term: Term; readonly isWhole: boolean }[] = [{ term: clean(t), isWhole: true }];
  while (queue.length > 0 && out.length < MAX_STEPS) {
    const next = queue.shift();
    if (next === undefined) break;
    const rule = ruleOf(next.term, x, language);
    const about = next.isWhole ? "" : say(language, `其中 $${printLatex(next.term)}$:`, `For $${printLatex(next.term)}$: `);
    out.push({ title: next.isWhole ? say(language, "求导法则", "Rule") : say(language, "各部分", "Parts"), body: `${about}${rule.name}${say(language, "。", ". ")}${rule.body}`, claims: [0] });
    for (const p of rule.parts) if (!isBasic(p, x) && !(p.kind === "sum" && p.terms.every((q) => isBasic(q, x)))) queue.push({ term: p, isWhole: false });
  }
  return out;
}

/** ln|y| with products, quotients and powers taken apart. */
export function expandedLog(t: Term, x: string): Term {
  if (t.kind === "product") return { kind: "sum", terms: t.factors.map((f) => expandedLog(f, x)) };
  if (t.kind === "power") return mul(t.exponent, expandedLog(t.base, x));
  if (t.kind === "call" && t.fn === "exp") return t.arg;
  return t.kind === "constant" && t.name === "e" ? int(1) : call("log", t.kind === "symbol" || t.kind === "number" ? t : call("abs", t));
}
