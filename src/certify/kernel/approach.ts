/** How a variable approaches a point, and what a function then tends to. One-sided only: a two-sided limit is two claims. */
import { type Shape, oneOf, record, termShape } from "./decode.js";
import { printLatex, printPlain } from "./print.js";
import type { Term } from "./term.js";

/** variable → at from above ("right") or below ("left"), or → ±∞. `at` is a constant. */
export type Approach =
  | { readonly kind: "finite"; readonly at: Term; readonly side: "left" | "right" }
  | { readonly kind: "oo" }
  | { readonly kind: "-oo" };

/** A finite value, or divergence to +∞ or −∞. */
export type LimitValue =
  | { readonly kind: "finite"; readonly value: Term }
  | { readonly kind: "oo" }
  | { readonly kind: "-oo" };

export const approachShape: Shape<Approach> = {
  encode: (a) => (a.kind === "finite" ? finiteApproach.encode({ at: a.at, side: a.side }) : a.kind),
  decode: (json, path) => {
    if (json === "oo" || json === "-oo") return { ok: true, value: { kind: json } };
    const r = finiteApproach.decode(json, path);
    return r.ok ? { ok: true, value: { kind: "finite", at: r.value.at, side: r.value.side } } : r;
  },
};
const finiteApproach = record<{ at: Term; side: "left" | "right" }>({ at: termShape, side: oneOf("left", "right") });

export const limitValueShape: Shape<LimitValue> = {
  encode: (v) => (v.kind === "finite" ? finiteValue.encode({ value: v.value }) : v.kind),
  decode: (json, path) => {
    if (json === "oo" || json === "-oo") return { ok: true, value: { kind: json } };
    const r = finiteValue.decode(json, path);
    return r.ok ? { ok: true, value: { kind: "finite", value: r.value.value } } : r;
  },
};
const finiteValue = record<{ value: Term }>({ value: termShape });

export const printApproach = (a: Approach): string => (a.kind === "finite" ? `${printPlain(a.at)}${a.side === "left" ? "-" : "+"}` : a.kind);
export const printApproachLatex = (a: Approach): string => (a.kind === "finite" ? `${printLatex(a.at)}^{${a.side === "left" ? "-" : "+"}}` : a.kind === "oo" ? "+\\infty" : "-\\infty");
export const printLimitValue = (v: LimitValue): string => (v.kind === "finite" ? printPlain(v.value) : v.kind);
export const printLimitValueLatex = (v: LimitValue): string => (v.kind === "finite" ? printLatex(v.value) : v.kind === "oo" ? "+\\infty" : "-\\infty");
