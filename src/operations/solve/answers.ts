/** Answers of equations as shown: lists of roots, identities, families. */
import type { Factorisation } from "../../certify/kernel/factorisation.js";
import type { General } from "../../certify/kernel/families.js";
import type { Literal, ParameterCondition } from "../../certify/kernel/literal.js";
import { printLatex, printPlain, printRegion, printRegionLatex } from "../../certify/kernel/print.js";
import { type Term, add, isConstantTerm, mul, neg, num, sym, symbolsOf } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { cutOff } from "../decimal.js";
import { inThatInterval, say, whole } from "../formulas.js";
import type { Presented } from "../operation.js";
import type { Answer, Plan } from "./claims.js";
import { presentMixed } from "./mixed-steps.js";
import { presentLocated } from "./located-steps.js";

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const x = plan.variable;
  if (answer.all) {
    const region = printRegion(answer.domain);
    return { text: say(language, `恒成立:${x} ∈ ${region} 都是解`, `an identity: every ${x} in ${region} is a solution`), latex: `${x} \\in ${printRegionLatex(answer.domain)}`, plain: answer.domain.every(whole) && answer.domain.length === 1 ? "all real numbers" : region };
  }
  if (answer.general !== null && answer.general.roots.length > 0) return presentGeneral(plan, answer.general, language);
  if (answer.mixed !== null) return presentMixed(plan, answer.mixed, language);
  if (answer.complex !== null) return presentComplex(plan, answer.complex, language);
  if (answer.literal !== null) return presentLiteral(plan, answer.literal, language);
  if (answer.located !== null) return presentLocated(plan, answer.located, language);
  if (answer.roots.length === 0) return { text: say(language, `${inThatInterval(plan.on, language)}无实数解`, `no real solution${inThatInterval(plan.on, language)}`), latex: "\\varnothing", plain: "no solution" };
  const [only, ...others] = answer.roots;
  const text = answer.roots.map((r, i) => `${others.length === 0 ? x : `${x}_${i + 1}`} = ${described(r, language)}`).join(say(language, ",", ", "));
  const latex = answer.roots.map((r, i) => `${others.length === 0 ? x : `${x}_{${i + 1}}`} = ${latexRoot(r)}`).join(",\\ ");
  return {
    text, latex,
    plain: others.length === 0 && only !== undefined ? `${x} = ${printPlain(only)}` : `{${answer.roots.map((r) => printPlain(r)).join(", ")}}`,
    ...(others.length === 0 && only !== undefined ? { term: only } : {}),
  };
}

/** start + step·n; the letter of the integer is n, or k when the unknown is called n. */
function presentGeneral(plan: Plan, general: General, language: Language): Presented {
  const n = plan.variable === "n" ? "k" : "n";
  const forms = general.families.map((f) => withInteger(f.start, f.step, n));
  return {
    text: `${forms.map((t) => `${plan.variable} = ${printPlain(t)}`).join(say(language, " 或 ", " or "))}${say(language, `(${n} ∈ Z)`, ` (${n} any integer)`)}`,
    latex: `${forms.map((t) => `${plan.variable} = ${printLatex(t)}`).join(",\\ ")}\\quad (${n} \\in \\mathbb{Z})`,
    plain: forms.map((t) => `${plan.variable} = ${printPlain(t)}`).join(", "),
  };
}

export function withInteger(start: Term, step: Term, n: string): Term {
  const multiple = step.kind === "number" && step.value.n === step.value.d ? sym(n) : mul(step, sym(n));
  return start.kind === "number" && start.value.n === 0n ? multiple : add(start, multiple);
}

/** Twelve decimal digits that are proved right, rounded towards zero; only for roots without a closed form. */
const decimals = (t: Term): string => cutOff(t, 12) ?? printPlain(t);

const described = (t: Term, language: Language): string => (t.kind !== "root" ? printPlain(t) : say(language, `${decimals(t)}…(${polynomialOf(t)} = 0 在 [${printPlain(num(t.lo))}, ${printPlain(num(t.hi))}] 内的唯一实根)`, `${decimals(t)}… (the only real root of ${polynomialOf(t)} = 0 in [${printPlain(num(t.lo))}, ${printPlain(num(t.hi))}])`));
const polynomialOf = (t: Term & { kind: "root" }): string => printPlain(t).slice(5).split(", ")[0] ?? "";
const latexRoot = (t: Term): string => (t.kind === "root" ? `${decimals(t)}\\ldots` : printLatex(t));

export const printCondition = (c: ParameterCondition, of: (t: Term) => string, signs: Readonly<Record<ParameterCondition["requires"], string>>): string => `${of(c.term)} ${signs[c.requires]} 0`;
export const SIGNS = { nonzero: "≠", positive: ">", nonnegative: "≥" } as const;
export const LATEX_SIGNS = { nonzero: "\\ne", positive: ">", nonnegative: "\\ge" } as const;

/** x = …, with the conditions on the parameters; what happens for vanishing coefficients follows from the form. */
function presentLiteral(plan: Plan, literal: Literal, language: Language): Presented {
  const x = plan.variable;
  const conditions = literal.conditions.map((c) => printCondition(c, printPlain, SIGNS)).join(", ");
  const latexConditions = literal.conditions.map((c) => printCondition(c, printLatex, LATEX_SIGNS)).join(",\\ ");
  const [only, ...others] = literal.roots;
  const list = literal.roots.map((r) => `${x} = ${printPlain(r)}`).join(say(language, " 或 ", " or "));
  const where = inThatInterval(plan.on, language);
  const main = only === undefined ? say(language, `${where}无实数解`, `no real solution${where}`) : list;
  const generic = conditions === "" ? main : say(language, `当 ${conditions} 时,${main}`, `${main}, if ${conditions}`);
  const latex = only === undefined ? "\\varnothing" : literal.roots.map((r) => `${x} = ${printLatex(r)}`).join(",\\ ");
  return {
    text: [generic, ...degenerate(literal, x, language, printPlain, SIGNS)].join(say(language, ";", "; ")),
    latex: latexConditions === "" ? latex : `${latex}\\quad (${latexConditions})`,
    plain: only === undefined ? "no solution" : others.length === 0 ? `${x} = ${printPlain(only)}` : `{${literal.roots.map((r) => printPlain(r)).join(", ")}}`,
    ...(only !== undefined && others.length === 0 ? { term: only, conditional: conditions !== "" } : {}),
  };
}

/** What school algebra says of c₀ + c₁x (+ c₂x²) = 0 when the conditions fail. */
export function degenerate(literal: Literal, x: string, language: Language, of: (t: Term) => string, signs: Readonly<Record<"nonzero", string>>): readonly string[] {
  const [c0, c1, c2] = literal.form?.coefficients ?? [];
  if (c0 === undefined || c1 === undefined) return [];
  if (c2 !== undefined) {
    // a·x + b + c/x = 0 is no equation at x = 0, whatever a is.
    const isPart = literal.form !== null && symbolsOf(literal.form.rest).includes(x);
    const linear = isConstantTerm(c2) ? [] : [say(language, `若 ${of(c2)} = 0,方程${isPart ? "在有意义处" : ""}成为一次方程 ${of(add(mul(c1, sym(x)), c0))} = 0`, `if ${of(c2)} = 0, the equation is ${of(add(mul(c1, sym(x)), c0))} = 0${isPart ? " where it makes sense" : ""}, of degree at most 1`)];
    const d = literal.conditions.some((c) => c.requires === "nonnegative") ? [say(language, `判别式为负时无实数解`, "if the discriminant is negative, there is no real solution")] : [];
    return [...d, ...linear];
  }
  if (isConstantTerm(c1)) return [];
  return [
    say(language, `若 ${of(c1)} = 0 且 ${of(c0)} = 0,使方程有意义的每个 ${x} 都是解;若 ${of(c1)} = 0 而 ${of(c0)} ${signs.nonzero} 0,无解`, `if ${of(c1)} = 0 and ${of(c0)} = 0, every ${x} for which the equation makes sense is a solution; if ${of(c1)} = 0 and ${of(c0)} ${signs.nonzero} 0, there is none`),
  ];
}

/** r, then u + vi and u − vi. A multiple root is named once; the text says how often it counts. */
function presentComplex(plan: Plan, f: Factorisation, language: Language): Presented {
  const roots = complexRoots(f);
  const x = plan.variable;
  const times = (m: number): string => (m === 1 ? "" : say(language, `(${m} 重)`, ` (multiplicity ${m})`));
  return {
    text: roots.map((r, i) => `${roots.length === 1 ? x : `${x}_${i + 1}`} = ${printPlain(r.of("i"))}${times(r.multiplicity)}`).join(say(language, ",", ", ")),
    latex: roots.map((r, i) => `${roots.length === 1 ? x : `${x}_{${i + 1}}`} = ${printLatex(r.of("i"))}`).join(",\\ "),
    plain: roots.length === 1 ? `${x} = ${roots.map((r) => printPlain(r.of("i"))).join("")}` : `{${roots.map((r) => printPlain(r.of("i"))).join(", ")}}`,
  };
}

/** Each root as a term in which a letter stands for the imaginary unit: for printing only. */
export function complexRoots(f: Factorisation): readonly { readonly of: (unit: string) => Term; readonly multiplicity: number }[] {
  const isNumber = (t: Term, n: bigint): boolean => t.kind === "number" && t.value.d === 1n && t.value.n === n;
  const at = (re: Term, im: Term, sign: 1 | -1) => (unit: string): Term => {
    const i = isNumber(im, 1n) ? sym(unit) : mul(im, sym(unit));
    const part = sign === 1 ? i : neg(i);
    return isNumber(re, 0n) ? part : add(re, part);
  };
  return [
    ...f.real.map((r) => ({ of: (): Term => r.at, multiplicity: r.multiplicity })),
    ...f.pairs.flatMap((p) => ([1, -1] as const).map((sign) => ({ of: at(p.re, p.im, sign), multiplicity: p.multiplicity }))),
  ];
}
