/** Wordings: comparing coefficients with a form. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const one = { expr: "{f}", form: "{g}", ask: ["{v}"] };
const all = { expr: "{f}", form: "{g}" };
const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const WRITE = "(express|write|rearrange|rewrite|put|bring|expand)";
const AS = "(in the form|into the form|to the form|to|as|in form)";
const GIVE = "[,] [and] (give|find|state|determine|what is|then give)";

export const phrases: readonly Phrase[] = [
  en(`${WRITE} {f:open} ${AS} {g:multi} ${GIVE} [the value of] {v:variable}`, one, "Express 3x^2 - x + 2x^2 + 7 in the form a + b*x + c*x^2 and give c."),
  en(`${WRITE} {f:open} ${AS} {g:multi} [,] [and] (give|find|state|determine) [the values of] [all] [the] coefficients`, all, "Write (2t - 1)(t + 4) in the form p*t^2 + q*t + r and give the coefficients"),
  en(`when {f:open} is (written|expressed) ${AS} {g:multi} [,] what is [the value of] {v:variable}`, one, "When (y + 2)^3 is written in the form a*y^3 + b*y^2 + c*y + d, what is b?"),
  en(`(if|given that|suppose) {f:open} (is identical to|is identically equal to|≡|\\\\equiv) {g:multi} [for all values of the variable] [,] [then] (find|determine|what is) {v:variable}`, one, "If (y + 2)^3 is identical to a*y^3 + b*y^2 + c*y + d, find c"),
  en(`find {v:variable} (when|if) {f:open} is (written|expressed|rearranged) ${AS} {g:multi}`, one, "Find b when (y + 2)^2 is written in the form a*y^2 + b*y + c"),
  zh("(把|将){f:open} (写成|化为|化成|整理成|表示为){g:multi} 的形式[,](求|则|并求|求出){v:variable} [的值][是|为][多少]", one, "把 3x^2-x+2x^2+7 写成 a+b*x+c*x^2 的形式,求 c"),
  zh("(把|将){f:open} (写成|化为|化成|整理成|表示为){g:multi} 的形式[,](求|并求|写出)(各系数|各项系数|系数|待定系数)", all, "将 (2t-1)(t+4) 化为 p*t^2+q*t+r 的形式,求各系数"),
  zh("(若|已知|设){f:open} (恒等于|≡){g:multi} [,](求|则){v:variable} [的值][是|为|=][多少]", one, "若 (y+2)^3 恒等于 a*y^3+b*y^2+c*y+d,求 c"),
  zh("{f:open} (写成|展开成|整理成){g:multi} [的形式][时|后][,]{v:variable} [的值](是|为)多少", one, "(y+2)^3 展开成 a*y^3+b*y^2+c*y+d 时,b 是多少?"),
  zh("用待定系数法(把|将){f:open} (写成|化为){g:multi} [的形式][,]求(各系数|系数)", all, "用待定系数法把 (x+1)^2 写成 a*x^2+b*x+c 的形式,求各系数"),
];
