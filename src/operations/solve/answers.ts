/** Answers of equations as shown: lists of roots, identities, families. */
import type { General } from "../../certify/kernel/families.js";
import { enclose, toRationals } from "../../certify/kernel/interval.js";
import { printLatex, printPlain, printRegion, printRegionLatex } from "../../certify/kernel/print.js";
import { type Term, add, mul, num } from "../../certify/kernel/term.js";
import type { Language } from "../../language.js";
import { say, whole } from "../formulas.js";
import type { Presented } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

export function present(plan: Plan, answer: Answer, language: Language): Presented {
  const x = plan.variable;
  if (answer.all) {
    const region = printRegion(answer.domain);
    return { text: say(language, `恒成立:${x} ∈ ${region} 都是解`, `an identity: every ${x} in ${region} is a solution`), latex: `${x} \\in ${printRegionLatex(answer.domain)}`, plain: answer.domain.every(whole) && answer.domain.length === 1 ? "all real numbers" : region };
  }
  if (answer.general !== null && answer.general.roots.length > 0) return presentGeneral(plan, answer.general, language);
  if (answer.roots.length === 0) return { text: say(language, "无实数解", "no real solution"), latex: "\\varnothing", plain: "no solution" };
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

function withInteger(start: Term, step: Term, n: string): Term {
  const multiple = mul(step, { kind: "symbol", name: n });
  return start.kind === "number" && start.value.n === 0n ? multiple : add(start, multiple);
}

/** Twelve decimal digits that are proved right, rounded towards zero; only for roots without a closed form. */
function decimals(t: Term): string {
  const ball = enclose(t, new Map(), 80, 400);
  if (ball === null) return "";
  const { lo } = toRationals(ball, 80);
  const n = (lo.n < 0n ? -lo.n : lo.n) * 10n ** 12n / lo.d;
  const digits = n.toString().padStart(13, "0");
  return `${lo.n < 0n ? "-" : ""}${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

const described = (t: Term, language: Language): string => (t.kind !== "root" ? printPlain(t) : say(language, `${decimals(t)}…(${polynomialOf(t)} = 0 在 (${printPlain(num(t.lo))}, ${printPlain(num(t.hi))}) 内的唯一实根)`, `${decimals(t)}… (the only real root of ${polynomialOf(t)} = 0 in (${printPlain(num(t.lo))}, ${printPlain(num(t.hi))}))`));
const polynomialOf = (t: Term & { kind: "root" }): string => printPlain(t).slice(5).split(", ")[0] ?? "";
const latexRoot = (t: Term): string => (t.kind === "root" ? `${decimals(t)}\\ldots` : printLatex(t));
