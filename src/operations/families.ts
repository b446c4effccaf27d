/** Regions and their copies moved by whole multiples of a period, in words and formulas. */
import { printPlain, printLatex, printRegion, printRegionLatex } from "../certify/kernel/print.js";
import { type End, type Interval, type Region, interval } from "../certify/kernel/region.js";
import { type Term, add, mul, sameTerm, sym } from "../certify/kernel/term.js";
import { whole } from "./formulas.js";

export interface Written {
  readonly plain: string;
  readonly latex: string;
}

/** The letter for "any integer". */
export const integerName = (variable: string): string => (variable === "n" ? "k" : "n");

/** a + T·n. */
export function member(a: Term, period: Term, variable: string): Term {
  const step = mul(period, sym(integerName(variable)));
  return a.kind === "number" && a.value.n === 0n ? step : add(a, step);
}

const isSingle = (i: Interval): boolean => i.lo.kind === "finite" && i.hi.kind === "finite" && i.lo.closed && i.hi.closed && sameTerm(i.lo.at, i.hi.at);

/** A region as a union of intervals; several points as one set. With a period, the family of its copies. */
export function writeRegion(region: Region, period: Term | null, variable: string): Written {
  const moved = period === null ? region : region.map((i) => { const at = (e: End): End => (e.kind === "finite" ? { ...e, at: member(e.at, period, variable) } : e); return interval(at(i.lo), at(i.hi)); });
  if (moved.length > 1 && moved.every(isSingle)) {
    const points = moved.flatMap((i) => (i.lo.kind === "finite" ? [i.lo.at] : []));
    return { plain: `{${points.map((p) => printPlain(p)).join(", ")}}`, latex: `\\{${points.map((p) => printLatex(p)).join(",\\ ")}\\}` };
  }
  return { plain: printRegion(moved), latex: printRegionLatex(moved) };
}

/** "n any integer", in LaTeX. */
export const anyInteger = (variable: string): string => `${integerName(variable)} \\in \\mathbb{Z}`;
export const isWholeLine = (region: Region): boolean => region.length === 1 && region.every(whole);
