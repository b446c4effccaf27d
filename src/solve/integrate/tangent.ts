/** F(u), u = tan θ, written back in θ: arctan u is θ, logarithms are taken over cos θ, so that cos θ = 0 brings in no pole. */
import { occursIn } from "../../certify/kernel/derivative.js";
import { type Term, call, int, substitute } from "../../certify/kernel/term.js";
import { isZeroTerm, minus, over, plus, raised, simplify, times } from "./algebra.js";
import { fromHalfTangent, mapCalls, quadraticIn } from "./trigonometric.js";

export function fromTangent(result: Term, u: string, theta: Term): Term {
  const [s, c] = [call("sin", theta), call("cos", theta)];
  const logAbs = (t: Term): Term => call("log", call("abs", t));
  const items = result.kind === "sum" ? result.terms : [result];
  return plus(...items.map((item) => {
    const swapped = mapCalls(item, (f) => {
      if (f.fn === "atan") return f.arg.kind === "symbol" ? theta : fromHalfTangent(f, u, times(int(2), theta));
      if (f.fn !== "log") return null;
      const q = quadraticIn(f.arg.kind === "call" && f.arg.fn === "abs" ? f.arg.arg : f.arg, u);
      if (q === null) return null;
      if (isZeroTerm(q.a)) return minus(logAbs(plus(times(q.b, s), times(q.c, c))), logAbs(c));
      const inside = isZeroTerm(q.b) && isZeroTerm(minus(q.a, q.c)) ? q.a : plus(times(q.a, raised(s, int(2))), times(q.b, s, c), times(q.c, raised(c, int(2))));
      return minus(logAbs(inside), times(int(2), logAbs(c)));
    });
    if (swapped !== null && !occursIn(swapped, u)) return swapped;
    const isMonomial = item.kind === "symbol" || item.kind === "power" || item.kind === "product" ? monomialExponent(item, u) : null;
    if (isMonomial !== null && isMonomial > 0n) return substitute(item, u, call("tan", theta));
    return simplify(substitute(item, u, over(s, c)));
  }).map((t) => times(t)));
}

/** n when t is a number times u^n. */
function monomialExponent(t: Term, u: string): bigint | null {
  const factors = (t.kind === "product" ? t.factors : [t]).filter((f) => occursIn(f, u));
  const [only] = factors;
  if (factors.length !== 1 || only === undefined) return null;
  if (only.kind === "symbol") return 1n;
  return only.kind === "power" && only.base.kind === "symbol" && only.exponent.kind === "number" && only.exponent.value.d === 1n ? only.exponent.value.n : null;
}
