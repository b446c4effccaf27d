/**
 * Famous integrands without an elementary antiderivative (Liouville, Ritt). Recognised by shape, and only named: nothing is
 * proved here, and what is not on the list may be elementary or not.
 */
import { occursIn } from "../../certify/kernel/derivative.js";
import type { Term } from "../../certify/kernel/term.js";
import { constantFactor, linearIn, polynomialIn, simplify } from "./algebra.js";

const isPower = (t: Term, n: bigint, d = 1n): boolean => t.kind === "power" && t.exponent.kind === "number" && t.exponent.value.n === n && t.exponent.value.d === d;

interface Named { readonly zh: string; readonly en: string }

/** The function in terms of which the integral is usually written, with its meaning; null when the shape is not known. */
function named(g: Term, x: string): Named | null {
  const factors = g.kind === "product" ? g.factors : [g];
  const below = factors.find((f) => f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.n < 0n && linearIn(f.base, x) !== null);
  const core = (f: Term): Term => (f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.n > 0n ? f.base : f);
  const has = (fn: string): boolean => factors.map(core).some((f) => f.kind === "call" && f.fn === fn && linearIn(f.arg, x) !== null);
  const inner = (t: Term): Term | null => (t.kind === "call" && occursIn(t.arg, x) ? t.arg : null);
  for (const f of factors) {
    const u = inner(f);
    const degree = u === null ? 0 : (polynomialIn(u, x, 6)?.length ?? 0) - 1;
    if (f.kind === "call" && f.fn === "exp" && degree === 2) return { zh: "误差函数 erf(或 erfi)", en: "the error function erf (or erfi)" };
    if (f.kind === "call" && (f.fn === "sin" || f.fn === "cos") && degree === 2) return { zh: "菲涅耳积分 S、C", en: "the Fresnel integrals S, C" };
    if (f.kind === "call" && f.fn === "exp" && u !== null && degree < 1) return { zh: "指数积分 Ei", en: "the exponential integral Ei" };
    if (isPower(f, -1n) && f.kind === "power" && f.base.kind === "call" && f.base.fn === "log") return { zh: "对数积分 li", en: "the logarithmic integral li" };
    if (f.kind === "power" && f.exponent.kind === "number" && f.exponent.value.d === 2n && (polynomialIn(f.base, x, 4)?.length ?? 0) >= 4) return { zh: "椭圆积分", en: "an elliptic integral" };
    if (f.kind === "power" && f.base.kind === "symbol" && f.exponent.kind === "symbol" && f.exponent.name === x) return { zh: "级数(没有专门名称的函数)", en: "a series (it has no named function)" };
  }
  if (below !== undefined && (has("sin") || has("cos"))) return { zh: "正弦积分 Si 与余弦积分 Ci", en: "the sine integral Si and the cosine integral Ci" };
  if (below !== undefined && has("exp")) return { zh: "指数积分 Ei", en: "the exponential integral Ei" };
  if (below !== undefined && has("log")) return { zh: "二重对数 Li2", en: "the dilogarithm Li2" };
  return null;
}

/** In both languages: a strategy does not know who asks. */
export function nonElementary(expr: Term, x: string): string | null {
  const name = named(constantFactor(simplify(expr), x)[1], x);
  return name === null ? null : `未找到初等原函数;这类积分通常用${name.zh}表示 / no elementary antiderivative is known to us; integrals of this shape are usually written with ${name.en}`;
}
