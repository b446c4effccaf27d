/** Square roots of polynomials in several generators. A proposer. */
import { type MPoly, addM, contentM, divideE, exponentOf, leadingM, monomial, mulM, negM, scaleM } from "../certify/kernel/multipoly.js";
import { type Rational, divQ, mulQ, ONE, rational, signQ } from "../certify/kernel/rational.js";
import { integerRoot } from "../certify/kernel/normal.js";

/** p = content·polynomial² with a positive rational content; null when p is no such product. */
export function rootOfSquare(p: MPoly): { readonly content: Rational; readonly polynomial: MPoly } | null {
  const content = contentM(p);
  const primitive = scaleM(p, divQ(ONE, content));
  const lead = leadingM(primitive);
  if (lead === undefined || signQ(lead.c) <= 0 || lead.e.some((n) => n % 2 !== 0)) return null;
  const c = integerRoot(lead.c.n);
  if (c * c !== lead.c.n || lead.c.d !== 1n) return null;
  let root: MPoly = monomial(lead.e.map((n) => n / 2), rational(c));
  const top = leadingM(root);
  for (let steps = 0; steps < 40 && top !== undefined; steps += 1) {
    const square = mulM(root, root);
    if (square === null) return null;
    const rest = addM(primitive, negM(square));
    const next = leadingM(rest);
    if (next === undefined) return { content, polynomial: root };
    if (top.e.some((n, g) => exponentOf(next.e, g) < n)) return null;
    root = addM(root, monomial(divideE(next.e.concat(new Array<number>(Math.max(0, top.e.length - next.e.length)).fill(0)), top.e), divQ(next.c, mulQ(rational(2n), top.c))));
  }
  return null;
}
