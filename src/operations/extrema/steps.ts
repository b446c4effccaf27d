/** Read-back, answer and explanation of extrema. */
import type { Claim } from "../../certify/kernel/claim.js";
import { cellsOf } from "../../certify/kernel/chart.js";
import { printIntervalLatex, printLatex, printPlain, printRegion } from "../../certify/kernel/print.js";
import type { Language } from "../../language.js";
import { printApproach, printApproachLatex, printLimitValue, printLimitValueLatex } from "../../certify/kernel/approach.js";
import { joined, onInterval, say, tex, texInterval } from "../formulas.js";
import type { Presented, Step } from "../operation.js";
import { everyInteger, families, repeatedInterval, repeatedPoint } from "../point-families.js";
import { repetitionStep, signTable } from "../sign-table.js";
import { type CriticalPoint, type Global, chartOf, flatsOf, isFlat } from "../../certify/kernel/extremum.js";
import type { End, Interval } from "../../certify/kernel/region.js";
import { type Term, sameTerm } from "../../certify/kernel/term.js";
import type { Answer, Plan } from "./claims.js";

const WANTED = {
  local: { zh: "局部极值", en: "local extrema" }, critical: { zh: "驻点与不可导点并判别类型", en: "critical points, classified" }, both: { zh: "极值与最值", en: "local and global extrema" },
  global: { zh: "最大值与最小值", en: "maximum and minimum values" }, global_max: { zh: "最大值", en: "maximum value" }, global_min: { zh: "最小值", en: "minimum value" },
} as const;

export function readBack(plan: Plan, language: Language): string {
  const want = WANTED[plan.want][language];
  return say(language, `求函数 $f(${plan.variable}) = ${printLatex(plan.expr)}$ ${onInterval(plan.on, language)}的${want}(实数范围)`, `Find the ${want} of $f(${plan.variable}) = ${printLatex(plan.expr)}$${onInterval(plan.on, language)} (real numbers)`);
}

const pointsOf = (answer: Answer): readonly CriticalPoint[] => answer.pieces.flatMap((p) => p.points);
const shown = (plan: Plan, answer: Answer): readonly CriticalPoint[] => pointsOf(answer).filter((p) => plan.want === "critical" || p.kind !== "neither");

/** In order on the line; of families each kind by itself, in order of the first of its kind. */
function inOrder(plan: Plan, answer: Answer): readonly CriticalPoint[] {
  const points = shown(plan, answer);
  if (answer.repetition === null) return points;
  const merged = (["max", "min", "neither"] as const).flatMap((kind) => families(points.filter((p) => p.kind === kind), answer.repetition, plan.variable).map((p) => ({ p, kind })));
  const first = (kind: string): number => points.findIndex((p) => p.kind === kind);
  return merged.sort((a, b) => first(a.kind) - first(b.kind)).map(({ p }) => p);
}

/** 极大值: the local maxima alone; null when both kinds are asked for. A family is shown as a whole. */
function oneKind(plan: Plan, answer: Answer, language: Language): Presented | null {
  const kind = plan.tell?.startsWith("local_max") === true ? "max" : plan.tell?.startsWith("local_min") === true ? "min" : null;
  if (kind === null || plan.want !== "local" || answer.repetition !== null) return null;
  const points = inOrder(plan, answer).filter((p) => p.kind === kind);
  const name = say(language, kind === "max" ? "极大值" : "极小值", kind === "max" ? "local maximum" : "local minimum");
  const [first, ...others] = points;
  if (first === undefined) return { text: say(language, `没有${name}`, `no ${name}`), latex: `\\text{${say(language, `无${name}`, `no ${name}`)}}`, plain: `no local ${kind}imum` };
  const [isAt, isPoint] = ["_at", "_point"].map((end) => plan.tell?.endsWith(end) === true);
  const shown = (print: (t: Term) => string): string => [...new Set(points.map((p) => (isAt === true ? `${plan.variable} = ${print(p.x)}` : isPoint === true ? `(${print(p.x)}, ${print(p.y)})` : print(p.y))))].join(", ");
  return {
    text: points.map((p) => say(language, `${name} ${printPlain(p.y)}(${plan.variable} = ${printPlain(p.x)} 处)`, `${name} ${printPlain(p.y)} at ${plan.variable} = ${printPlain(p.x)}`)).join(", "),
    latex: shown((t) => printLatex(t)), plain: isPoint === true ? points.map((p) => `${kind} at (${printPlain(p.x)}, ${printPlain(p.y)})`).join("; ") : shown((t) => printPlain(t)),
    ...(others.length > 0 || isPoint === true ? {} : { term: isAt === true ? first.x : first.y }),
  };
}

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  if (isFlat(answer)) {
    const value = answer.max?.value;
    const v = value === undefined ? "" : ` (${printPlain(value)})`;
    // Two pieces may have two values: |x|/x.
    const [zh, en] = answer.pieces.length === 1 ? [`函数恒为常数${v}`, `The function is constant${v}`] : ["函数在定义域的每个区间上都是常数", "The function is constant on each interval of its domain"];
    return {
      text: say(language, `${zh}:没有严格极值,每一点都同时是(不严格的)极大值点和极小值点`, `${en}: it has no strict extremum, every point is both a weak maximum and a weak minimum`),
      latex: value === undefined ? `f' \\equiv 0` : `f \\equiv ${printLatex(value)}`, plain: "no extrema",
    };
  }
  const one = oneKind(plan, answer, language);
  if (one !== null) return one;
  const local = plan.want === "local" || plan.want === "critical" || plan.want === "both";
  const parts: { text: string; latex: string; plain: string }[] = [];
  const names = { max: say(language, "极大值点", "local maximum"), min: say(language, "极小值点", "local minimum"), neither: say(language, "非极值点", "neither"), edge: "" };
  if (local) {
    for (const p of inOrder(plan, answer)) {
      parts.push({
        text: say(language, `${names[p.kind]} (${printPlain(p.x)}, ${printPlain(p.y)})`, `${names[p.kind]} at (${printPlain(p.x)}, ${printPlain(p.y)})`),
        latex: `\\text{${p.kind === "neither" ? names.neither : say(language, p.kind === "max" ? "极大" : "极小", p.kind)}}\\ \\left(${printLatex(p.x)}, ${printLatex(p.y)}\\right)`,
        plain: `${p.kind} at (${printPlain(p.x)}, ${printPlain(p.y)})`,
      });
    }
    if (parts.length === 0) parts.push({ text: say(language, plan.want === "critical" ? "没有驻点和不可导点" : "没有极值", plan.want === "critical" ? "no critical points" : "no local extrema"), latex: `\\text{${say(language, "无极值", "none")}}`, plain: plan.want === "critical" ? "no critical points" : "no local extrema" });
  }
  if (!local || plan.want === "both") parts.push(...globalParts(plan, answer, language));
  const value = plan.tell === "value" ? valueAsked(plan, answer) : null;
  const isFamily = (local && shown(plan, answer).length > 0) || (answer.max ?? answer.min) !== null;
  return { text: `${joined(parts.map((p) => p.text), language)}${everyInteger(isFamily ? answer.repetition : null, plan.variable, language)}`, latex: parts.map((p) => p.latex).join(",\\; "), plain: parts.map((p) => p.plain).join("; "), ...(value === null ? bothValues(plan, answer) : { latex: printLatex(value), plain: printPlain(value), term: value }) };
}

/** Both extreme values in the order asked for, when both are attained. */
function bothValues(plan: Plan, answer: Answer): { readonly latex?: string; readonly plain?: string } {
  const [min, max] = [answer.min?.value, answer.max?.value];
  if (plan.want !== "global" || (plan.tell !== "min_max" && plan.tell !== "max_min") || min === undefined || max === undefined) return {};
  const values = plan.tell === "min_max" ? [min, max] : [max, min];
  return { latex: values.map((v) => printLatex(v)).join(",\\ "), plain: values.map((v) => printPlain(v)).join(", ") };
}

/** The one extreme value that is asked for, when it is attained. */
const valueAsked = (plan: Plan, answer: Answer): Term | null => (plan.want === "global_max" ? answer.max?.value : plan.want === "global_min" ? answer.min?.value : null) ?? null;

interface Part {
  readonly text: string;
  readonly latex: string;
  readonly plain: string;
}

function globalParts(plan: Plan, answer: Answer, language: Language): Part[] {
  const max = plan.want === "global_min" ? [] : [...attained(plan, answer, answer.max, "max", language), ...missing(plan, answer, "max", language)];
  const min = plan.want === "global_max" ? [] : [...attained(plan, answer, answer.min, "min", language), ...missing(plan, answer, "min", language)];
  return [...max, ...min];
}

const NAMES = { max: { zh: "最大值", en: "maximum" }, min: { zh: "最小值", en: "minimum" } } as const;

function attained(plan: Plan, answer: Answer, g: Global | null, kind: "max" | "min", language: Language): Part[] {
  if (g === null) return [];
  const { points, stretches } = placesOf(plan, answer, g);
  const at = [...points.map((x) => `${plan.variable} = ${printPlain(x)}`), ...stretches.map((i) => say(language, `${plan.variable} ∈ ${printRegion([i])}`, `${plan.variable} in ${printRegion([i])}`))];
  const latexAt = [...points.map((x) => `${plan.variable} = ${printLatex(x)}`), ...stretches.map((i) => `${plan.variable} \\in ${printIntervalLatex(i)}`)];
  const value = printPlain(g.value);
  return [{
    text: say(language, `最${kind === "max" ? "大" : "小"}值 ${value},在 ${at.join("、")} 处取得`, `${NAMES[kind].en} ${value} at ${at.join(", ")}`),
    latex: `\\${kind}\\,f = ${printLatex(g.value)}\\ (${latexAt.join(",\\ ")})`,
    plain: `global ${kind} ${value} at ${[...points.map((x) => `${plan.variable} = ${printPlain(x)}`), ...stretches.map((i) => `${plan.variable} in ${printRegion([i])}`)].join(", ")}`,
  }];
}

/** Where the value is attained: single points, and stretches on which f is constant and whose ends are among the points. */
function placesOf(plan: Plan, answer: Answer, g: Global): { readonly points: readonly Term[]; readonly stretches: readonly Interval[] } {
  const isAt = (e: End): boolean => e.kind === "finite" && g.at.some((x) => sameTerm(x, e.at));
  const flats = answer.pieces.flatMap((p) => flatsOf(p)).filter((i) => isAt(i.lo) || isAt(i.hi));
  const closed = (e: End): End => (isAt(e) && e.kind === "finite" ? { ...e, closed: true } : e);
  const inside = (x: Term): boolean => flats.some((i) => [i.lo, i.hi].some((e) => e.kind === "finite" && sameTerm(x, e.at)));
  return {
    points: g.at.filter((x) => !inside(x)).map((x) => repeatedPoint(x, answer.repetition, plan.variable)),
    stretches: flats.map((i) => repeatedInterval({ lo: closed(i.lo), hi: closed(i.hi) }, answer.repetition, plan.variable)),
  };
}

/** "No greatest value", with the reason that was proved. */
function missing(plan: Plan, answer: Answer, kind: "max" | "min", language: Language): Part[] {
  const bound = kind === "max" ? answer.noMax : answer.noMin;
  if (bound === null) return [];
  const end = answer.ends?.find((l) => printLimitValue(l.value) === printLimitValue(bound));
  const towards = end === undefined ? "" : `${plan.variable} → ${printApproach(end.at)}`;
  const reason = end === undefined
    ? say(language, "函数值逐周期增减,无界", "the values grow without bound from period to period")
    : say(language, `当 ${towards} 时 f → ${printLimitValue(bound)}${bound.kind === "finite" ? ",取不到" : ""}`, `f → ${printLimitValue(bound)} as ${towards}${bound.kind === "finite" ? ", a value that is not attained" : ""}`);
  return [{
    text: say(language, `没有${NAMES[kind].zh}(${reason})`, `no ${NAMES[kind].en} (${reason})`),
    latex: `\\text{${say(language, `无${NAMES[kind].zh}`, `no ${NAMES[kind].en}`)}}`,
    plain: `no global ${kind}`,
  }];
}

/** Indices of the claims of these kinds. */
const indices = (claims: readonly Claim[], ...kinds: readonly Claim["kind"][]): readonly number[] => claims.flatMap((c, i) => (kinds.includes(c.kind) ? [i] : []));

export function explain(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const steps: Step[] = [...repetitionStep(plan.variable, answer.repetition, indices(claims, "equal"), language)];
  const domain = answer.pieces.map((p) => printIntervalLatex(p.on)).join(" \\cup ");
  steps.push({ title: say(language, "定义域", "Domain"), body: say(language, `函数在 $${domain}$ 上有定义且连续${plan.on === null ? "" : "(限于所给区间)"}。`, `The function is defined and continuous on $${domain}$${plan.on === null ? "" : " (within the interval given)"}.`), claims: indices(claims, "undefined_on", "defined_on") });
  steps.push({ title: say(language, "求导", "Differentiate"), body: `$f'(${plan.variable}) = ${printLatex(answer.derivative)}$`, claims: indices(claims, "derivative") });
  if (isFlat(answer)) {
    steps.push({ title: say(language, "结论", "Conclusion"), body: say(language, "导数恒为 0,函数在定义域的每个区间上是常数,没有严格极值。", "The derivative is 0 everywhere: the function is constant on each interval of its domain and has no strict extremum."), claims: indices(claims, "sign", "equal") });
    return steps;
  }
  const points = pointsOf(answer);
  const stationary = points.filter((p) => p.stationary).map((p) => `${plan.variable} = ${printLatex(p.x)}`);
  const broken = points.filter((p) => !p.stationary).map((p) => `${plan.variable} = ${printLatex(p.x)}`);
  const found = [
    ...(stationary.length > 0 ? [say(language, `令 $f'(${plan.variable}) = 0$,得驻点 $${stationary.join(",\\ ")}$。`, `$f'(${plan.variable}) = 0$ at $${stationary.join(",\\ ")}$.`)] : [say(language, `$f'(${plan.variable}) = 0$ 无解,没有驻点。`, `$f'(${plan.variable}) = 0$ has no solution: there is no stationary point.`)]),
    ...(broken.length > 0 ? [say(language, `导数公式在 $${broken.join(",\\ ")}$ 处无定义,但函数在那里连续。`, `The formula for $f'$ is undefined at $${broken.join(",\\ ")}$, where the function is continuous.`)] : []),
  ];
  steps.push({ title: say(language, "驻点与不可导点", "Critical points"), body: found.join(" "), claims: indices(claims, "equal", "undefined_on") });
  steps.push({ title: say(language, "导数的符号", "Sign of the derivative"), body: `${signsInWords(answer, language)}\n\n${table(plan, answer, language)}`, claims: indices(claims, "sign") });
  if (answer.second !== null) steps.push({ title: say(language, "二阶导数", "Second derivative"), body: `$f''(${plan.variable}) = ${printLatex(answer.second)}$`, claims: indices(claims, "derivative") });
  for (const p of points.filter((q) => q.kind !== "edge")) steps.push(p.bend === null ? verdict(plan, p, claims, language) : secondVerdict(p, claims, language));
  if (plan.want !== "local" && plan.want !== "critical") steps.push(...globalSteps(plan, answer, claims, language));
  return steps;
}

/** Limits at open ends, then the comparison. */
function globalSteps(plan: Plan, answer: Answer, claims: readonly Claim[], language: Language): readonly Step[] {
  const limits = (answer.ends ?? []).map((l) => `\\lim_{${plan.variable} \\to ${printApproachLatex(l.at)}} f = ${printLimitValueLatex(l.value)}`);
  const parts = globalParts(plan, answer, language);
  return [
    ...(limits.length === 0 ? [] : [{ title: say(language, "开端点处的极限", "Limits at the open ends"), body: `$${limits.join(",\\ ")}$`, claims: indices(claims, "limit") }]),
    { title: say(language, "比较函数值", "Compare values"), body: say(language, `比较极值点、端点处的函数值${limits.length === 0 ? "" : "与极限"}:`, `Comparing the values at the critical points and end points${limits.length === 0 ? "" : " with the limits"}: `) + joined(parts.map((p) => `$${p.latex}$`), language) + say(language, "。", "."), claims: indices(claims, "equal", "sign", "limit") },
  ];
}

const KINDS = { edge: { zh: "函数值", en: "value" }, max: { zh: "极大值", en: "local max" }, min: { zh: "极小值", en: "local min" }, neither: { zh: "非极值", en: "no extremum" } } as const;

function table(plan: Plan, answer: Answer, language: Language): string {
  return signTable(plan.variable, answer.pieces.map(chartOf), "f'", language, (x) => {
    const p = pointsOf(answer).find((q) => q.x === x);
    return p === undefined ? { sign: "", note: "" } : { sign: p.stationary ? "$0$" : say(language, "无定义", "undefined"), note: `${KINDS[p.kind][language]} ${tex(p.y)}` };
  });
}

function signsInWords(answer: Answer, language: Language): string {
  const rows = answer.pieces.flatMap((p) => cellsOf(chartOf(p)).map((cell, i) => {
    const s = p.signs[i] ?? 0;
    const [relation, zh, en] = s > 0 ? ["> 0", "递增", "increasing"] : s < 0 ? ["< 0", "递减", "decreasing"] : ["= 0", "为常数", "constant"];
    return say(language, `在 ${texInterval(cell)} 上 $f' ${relation}$,函数${zh}`, `on ${texInterval(cell)}, $f' ${relation}$: ${en}`);
  }));
  return `${joined(rows, language)}${say(language, "。", ".")}`;
}

/** f'(c) = 0 and f''(c) < 0: a maximum. */
function secondVerdict(p: CriticalPoint, claims: readonly Claim[], language: Language): Step {
  const at = printLatex(p.x);
  const relation = p.bend === 1 ? "> 0" : "< 0";
  return {
    title: say(language, "二阶导数判别", "Second-derivative test"),
    body: say(language, `$f'\\left(${at}\\right) = 0$,$f''\\left(${at}\\right) ${relation}$,取得极${p.bend === 1 ? "小" : "大"}值 $f = ${printLatex(p.y)}$。`, `$f'\\left(${at}\\right) = 0$ and $f''\\left(${at}\\right) ${relation}$: a local ${p.bend === 1 ? "minimum" : "maximum"}, with value ${tex(p.y)}.`),
    claims: indices(claims, "sign", "equal"),
  };
}

function verdict(plan: Plan, p: CriticalPoint, claims: readonly Claim[], language: Language): Step {
  const change = { max: say(language, "由正变负", "from + to −"), min: say(language, "由负变正", "from − to +"), neither: say(language, "不变号", "no change"), edge: "" }[p.kind];
  const kind = { max: say(language, "极大值", "a local maximum"), min: say(language, "极小值", "a local minimum"), neither: say(language, "不是极值", "not an extremum"), edge: "" }[p.kind];
  const at = `${plan.variable} = ${printLatex(p.x)}`;
  return {
    title: say(language, "判别", "Classify"),
    body: say(language, `在 $${at}$ 处 $f'$ 的符号${change},${p.kind === "neither" ? kind : `取得${kind} $f = ${printLatex(p.y)}$`}。`, `At $${at}$ the sign of $f'$ changes ${change}: ${kind}${p.kind === "neither" ? "" : `, with value ${tex(p.y)}`}.`).replace("changes no change", "does not change"),
    claims: indices(claims, "sign", "equal"),
  };
}
