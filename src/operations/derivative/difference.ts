/** The difference quotient with h cancelled, term by term: algebra only, so null for sin, exp, log and their kind. */
import { rational } from "../../certify/kernel/rational.js";
import { type Term, add, call, int, mul, neg, num, pow, substitute, sym, symbolsOf } from "../../certify/kernel/term.js";

/** Powers that are written out as a sum of products. */
const MAX_POWER = 12n;

/** (t(x + h) − t(x))/h without h in a denominator that vanishes with it; null when algebra alone does not give it. */
export function dividedDifference(t: Term, x: string, h: string): Term | null {
  if (!symbolsOf(t).includes(x)) return int(0);
  const moved = (u: Term): Term => substitute(u, x, add(sym(x), sym(h)));
  switch (t.kind) {
    case "symbol": return int(1);
    case "sum": {
      const parts = t.terms.filter((p) => symbolsOf(p).includes(x)).map((p) => dividedDifference(p, x, h));
      return parts.some((p) => p === null) ? null : add(...parts.filter((p): p is Term => p !== null));
    }
    case "product": {
      // Δ(uv) = Δu·v(x) + u(x + h)·Δv, factor by factor.
      const out: Term[] = [];
      for (const [i, factor] of t.factors.entries()) {
        if (!symbolsOf(factor).includes(x)) continue;
        const d = dividedDifference(factor, x, h);
        if (d === null) return null;
        out.push(mul(...t.factors.slice(0, i).map(moved), d, ...t.factors.slice(i + 1)));
      }
      return add(...out);
    }
    case "power": return powerDifference(t.base, t.exponent, x, h);
    case "call": {
      if (t.fn !== "abs") return null;
      // (|a| − |b|)/h = (a² − b²)/h/(|a| + |b|)
      const d = dividedDifference(pow(t.arg, int(2)), x, h);
      return d === null ? null : mul(d, pow(add(call("abs", moved(t.arg)), t), int(-1)));
    }
    default: return null;
  }
}

function powerDifference(base: Term, exponent: Term, x: string, h: string): Term | null {
  if (exponent.kind !== "number") return null;
  const d = dividedDifference(base, x, h);
  const { n, d: q } = exponent.value;
  const p = n < 0n ? -n : n;
  if (d === null || p > MAX_POWER || q > 6n) return null;
  const moved = substitute(base, x, add(sym(x), sym(h)));
  // With a = u(x + h)^(1/q), b = u(x)^(1/q): (a^p − b^p)/(a^q − b^q)·Δu, both differences divided by a − b.
  const unit = (u: Term): Term => (q === 1n ? u : pow(u, num(rational(1n, q))));
  const [a, b] = [unit(moved), unit(base)];
  const sum = (k: bigint): Term => add(...Array.from({ length: Number(k) }, (_, i) => {
    const [m, r] = [BigInt(i), k - 1n - BigInt(i)];
    const power = (u: Term, e: bigint): readonly Term[] => (e === 0n ? [] : [e === 1n ? u : pow(u, int(e))]);
    return mul(...power(a, m), ...power(b, r));
  }));
  const rise = q === 1n ? mul(d, sum(p)) : mul(d, sum(p), pow(sum(q), int(-1)));
  return n > 0n ? rise : neg(mul(rise, pow(mul(pow(a, int(p)), pow(b, int(p))), int(-1))));
}
