/** The steps of an integral evaluated piece by piece, shared by the operations that integrate. */
import { type LimitValue, printLimitValueLatex } from "../certify/kernel/approach.js";
import type { Claim } from "../certify/kernel/claim.js";
import type { IntegralPiece } from "../certify/kernel/integral.js";
import { printLatex } from "../certify/kernel/print.js";
import type { End, Interval } from "../certify/kernel/region.js";
import { type Term, symbolsOf } from "../certify/kernel/term.js";
import type { Language } from "../language.js";
import { withoutBarsAt } from "../solve/integral.js";
import { sampleIn } from "../solve/order.js";
import { joined, say, texInterval } from "./formulas.js";
import { derivationSteps } from "./integral-trace.js";
import type { Step } from "./operation.js";

export interface Evaluated {
  readonly expr: Term;
  readonly variable: string;
  readonly from: LimitValue;
  readonly to: LimitValue;
  readonly pieces: readonly IntegralPiece[];
  /** null: not said here. */
  readonly value: Term | null;
}

const needsBrackets = (t: Term): boolean => t.kind === "sum";
export const integralLatex = (expr: Term, variable: string, from: LimitValue, to: LimitValue): string =>
  `\\int_{${printLimitValueLatex(from)}}^{${printLimitValueLatex(to)}} ${needsBrackets(expr) ? `\\left(${printLatex(expr)}\\right)` : printLatex(expr)}\\,d${variable.length > 1 ? `\\${variable}` : variable}`;

const endLatex = (e: End): string => (e.kind === "finite" ? printLatex(e.at) : e.kind === "oo" ? "+\\infty" : "-\\infty");
const asBound = (e: End): LimitValue => (e.kind === "finite" ? { kind: "finite", value: e.at } : e);
const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

/** Places where a limit is taken: infinite ends, and ends of pieces at which something has no value. */
function improperAt(pieces: readonly IntegralPiece[]): readonly string[] {
  const places = pieces.flatMap((p) => [p.on.lo, p.on.hi].flatMap((e) => (e.kind !== "finite" || !e.closed ? [endLatex(e)] : [])));
  return [...new Set(places)];
}

function valueOf(p: IntegralPiece, side: "low" | "high", variable: string): string {
  const [e, v] = side === "low" ? [p.on.lo, p.low] : [p.on.hi, p.high];
  const shown = v === null ? "?" : printLimitValueLatex(v);
  if (e.kind === "finite" && e.closed) return `F\\left(${printLatex(e.at)}\\right) = ${shown}`;
  const to = e.kind === "finite" ? `${printLatex(e.at)}^{${side === "low" ? "+" : "-"}}` : endLatex(e);
  return `\\lim_{${variable} \\to ${to}} F(${variable}) = ${shown}`;
}

/** [F(x)] from end to end = F(b) − F(a), with both values; brackets only where they are needed. */
function difference(p: IntegralPiece, F: Term): string {
  const [high, low] = [p.high === null ? "?" : printLimitValueLatex(p.high), p.low === null ? "?" : printLimitValueLatex(p.low)];
  const subtrahend = /^-|[+]| - /.test(low) ? `\\left(${low}\\right)` : low;
  return `\\left[${printLatex(F)}\\right]_{${endLatex(p.on.lo)}}^{${endLatex(p.on.hi)}} = ${high} - ${subtrahend}`;
}

/** Pieces whose derivation is looked for: a search each. */
const MAX_DERIVED = 4;

/** How the antiderivative on a piece was found, with the integrand as it reads there. */
function derivation(e: Pick<Evaluated, "expr" | "variable">, on: Interval, F: Term, language: Language): readonly Step[] {
  const sample = symbolsOf(e.expr).every((s) => s === e.variable) ? sampleIn(on) : null;
  const plain = (t: Term): Term => (sample === null ? t : withoutBarsAt(t, e.variable, sample));
  return derivationSteps(plain(e.expr), e.variable, F, language, plain);
}

/** The derivation, and then that F is an antiderivative on the interval. */
export function antiderivativeSteps(e: Pick<Evaluated, "expr" | "variable">, on: Interval, F: Term, claims: readonly Claim[], language: Language, derived = true): readonly Step[] {
  return [...(derived ? derivation(e, on, F, language) : []), {
    title: say(language, "求原函数", "Antiderivative"),
    body: say(language, `在 ${texInterval(on)} 上,$F(${e.variable}) = ${printLatex(F)}$ 是 $${printLatex(e.expr)}$ 的一个原函数。`, `On ${texInterval(on)}, $F(${e.variable}) = ${printLatex(F)}$ is an antiderivative of $${printLatex(e.expr)}$.`),
    claims: indices(claims, "antiderivative"),
  }];
}

/** Antiderivative, values at the ends, differences, for each piece; then the sum. */
export function evaluationSteps(e: Evaluated, claims: readonly Claim[], language: Language): readonly Step[] {
  const steps: Step[] = [];
  const places = improperAt(e.pieces);
  if (e.pieces.length === 0) return [{ title: say(language, "积分限相等", "Equal ends"), body: say(language, "上限与下限相等,积分为 0。", "The ends of integration are equal, so the integral is 0."), claims: indices(claims, "equal") }];
  if (places.length > 0) steps.push({ title: say(language, "取极限处", "Where limits are taken"), body: say(language, `在 $${places.join(",\\ ")}$ 处按极限计算(反常积分或原函数在该处不连续)。`, `At $${places.join(",\\ ")}$ limits are taken (the integral is improper there, or the antiderivative is not continuous).`), claims: indices(claims, "limit") });
  if (e.pieces.length > 1) steps.push({ title: say(language, "分段", "Split the interval"), body: `$${integralLatex(e.expr, e.variable, e.from, e.to)}$${say(language, "分为 ", " is split into ")}${joined(e.pieces.map((p) => texInterval(p.on)), language)}${say(language, "。", ".")}`, claims: indices(claims, "antiderivative", "defined_on") });
  for (const [i, p] of e.pieces.entries()) {
    if (p.antiderivative === null) continue;
    // The same derivation is told once.
    const told = antiderivativeSteps(e, p.on, p.antiderivative, claims, language, i < MAX_DERIVED);
    steps.push(...told.filter((s) => steps.every((t) => t.body !== s.body)));
    const part = integralLatex(e.expr, e.variable, asBound(p.on.lo), asBound(p.on.hi));
    const ends = (["high", "low"] as const).filter((s) => p[s] !== null).map((s) => `$${valueOf(p, s, e.variable)}$`);
    const isTold = p.high?.kind === "finite" && p.low?.kind === "finite";
    steps.push({ title: say(language, "牛顿–莱布尼茨公式", "Fundamental theorem of calculus"), body: `${joined(ends, language)}${isTold ? `${say(language, ";", "; ")}$${part} = ${difference(p, p.antiderivative)}$` : ""}`, claims: indices(claims, "equal", "limit") });
  }
  if (e.value !== null) steps.push({ title: say(language, "结论", "Conclusion"), body: `$${integralLatex(e.expr, e.variable, e.from, e.to)} = ${printLatex(e.value)}$`, claims: indices(claims, "equal") });
  return steps;
}
