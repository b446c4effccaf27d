/** Wordings: coefficients in expansions. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const OF = "[求|在|已知|若|二项式|多项式][二项式]{f:multi} [的](展开式中的|展开式中|展开式里|展开式)[,][含]";
const IS = "[是|为|等于][多少]";
const COEFFICIENT = { expr: "{f}", power: "{p}" } as const;
const CONSTANT = { expr: "{f}", power: "1" } as const;
const unknown = (power: string, on?: string): Readonly<Record<string, unknown>> => ({ steps: [{ id: "s1", op: "expansion_coefficient", expr: "{f}", power }, { id: "s2", op: "solve", equation: "s1 = {c}", var: "{v}", ...(on === undefined ? {} : { on }) }], answer: ["s2"] });

export const phrases: readonly Phrase[] = [
  { language: "zh", pattern: `${OF}{p:open} [的|项的|的项的]系数${IS}`, step: COEFFICIENT, example: "(2x-1)^6 的展开式中 x^4 的系数为" },
  { language: "zh", pattern: `${OF}{p:open} [的|项的|的项的]系数${IS}`, step: COEFFICIENT, example: "求 (x+2y)(x-y)^4 的展开式中含 x^3 y^2 的项的系数" },
  { language: "zh", pattern: `${OF}[的]常数项${IS}`, step: CONSTANT, example: "(x-1/x^2)^6 的展开式中的常数项是" },
  { language: "zh", pattern: `${OF}{p:open} [的|项的]系数(是|为|等于){c:value} ,[则|求][实数]{v:variable} [=|的值[为|是]|等于|是|为]`, plan: unknown("{p}"), example: "(x+a)^5 的展开式中 x^3 的系数为 40, 则 a=" },
  { language: "zh", pattern: `${OF}{p:open} [的|项的]系数(是|为|等于){c:value} ,[则|求](正数|正实数){v:variable} [=|的值[为|是]|等于|是|为]`, plan: unknown("{p}", "(0, oo)"), example: "(x+a)^5 的展开式中 x^3 的系数为 40, 则正数 a=" },
  { language: "zh", pattern: `${OF}[的]常数项(是|为|等于){c:value} ,[则|求][实数]{v:variable} [=|的值[为|是]|等于|是|为]`, plan: unknown("1"), example: "(x+a/x)^4 的展开式中常数项为 24, 则 a=" },
  { language: "zh", pattern: `${OF}[的]常数项(是|为|等于){c:value} ,[则|求](正数|正实数){v:variable} [=|的值[为|是]|等于|是|为]`, plan: unknown("1", "(0, oo)"), example: "(x+a/x)^4 的展开式中常数项为 24, 则正数 a=" },
  { language: "zh", pattern: `求{p:open} 在{f:multi} [的]展开式中的系数`, step: COEFFICIENT, example: "求 x^2 在 (3+x)^4 的展开式中的系数" },
  { language: "en", pattern: "(find|determine|what is|compute|calculate) the coefficient of [the] {p:open} [term] (in|of) [the] [(expansion|binomial expansion)] [of] {f:multi}", step: COEFFICIENT, example: "Find the coefficient of x^4 in the expansion of (2x-1)^6" },
  { language: "en", pattern: "(find|determine|what is|compute|calculate) the (constant term|term independent of x|term without x) (in|of) [the] [(expansion|binomial expansion)] [of] {f:multi}", step: CONSTANT, example: "Find the constant term in the expansion of (x-1/x^2)^6" },
  { language: "en", pattern: "in the [binomial] expansion of {f:multi} [,] (find|determine|what is) the coefficient of {p:open}", step: COEFFICIENT, example: "In the expansion of (x+2y)(x-y)^4, find the coefficient of x^3 y^2" },
  { language: "en", pattern: "in the [binomial] expansion of {f:multi} [,] (find|determine|what is) the constant term", step: CONSTANT, example: "In the expansion of (2x^2+1/x)^9, find the constant term" },
  { language: "en", pattern: "the coefficient of {p:open} in [the] [(expansion|binomial expansion)] [of] {f:multi} is {c:value} [,|.] (find|what is|determine) {v:variable}", plan: unknown("{p}"), example: "The coefficient of x^3 in the expansion of (x+a)^5 is 40. Find a." },
];
