/** Wordings: equations with given solutions. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const step = { roots: "@{r_items}" };
const en = (pattern: string, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, example: string): Phrase => ({ language: "zh", pattern, step, example });
const FIND = "(find|write|give|determine|state|construct)";
const ROOTS = "(solutions|roots|solution set|zeros|solution|root)";

export const phrases: readonly Phrase[] = [
  en(`${FIND} (a|the|an) [(quadratic|cubic|polynomial|monic)] equation (with|having|that has|which has|whose) [the] ${ROOTS} [(are|is)] {r:roots}`, "Find a quadratic equation with the solutions 2 and -5"),
  en(`${FIND} (a|the|an) [(quadratic|cubic|polynomial)] equation [(in x|with integer coefficients|with real coefficients)] [that has] whose ${ROOTS} (are|is) {r:roots}`, "Write a quadratic equation whose roots are 1/2 and 3"),
  en(`{r:roots} are the ${ROOTS} of (a|which|what) [(quadratic|cubic|polynomial)] equation [:] [find it]`, "2 and -5 are the solutions of which quadratic equation?"),
  en(`(which|what) [(quadratic|cubic|polynomial)] equation has [the] ${ROOTS} {r:roots}`, "Which quadratic equation has the roots 3 ± 2i?"),
  en(`${FIND} (a|the|an) [(quadratic|cubic|polynomial)] equation given [(the|that the|its)] ${ROOTS} [are] {r:roots}`, "Find a quadratic equation given the roots ± sqrt(3)"),
  zh("(求|写出|求出)[一个]以{r:roots} 为根的[一个][一元二次|一元三次|二次]方程", "求以 2 和 -5 为根的一元二次方程"),
  zh("(求|写出|求出)[一个]根(是|为){r:roots} 的[一个][一元二次|一元三次|二次]方程", "写出根为 1/2 和 3 的一元二次方程"),
  zh("以{r:roots} 为[两]根的[一元二次|二次]方程(是|为)(什么|多少|_)", "以 2 和 -5 为根的一元二次方程是什么?"),
  zh("(求|写出)[一个]解(是|为){r:roots} 的[一个][一元二次|二次]方程", "求解为 2 和 3 的一元二次方程"),
  zh("已知[一元二次|二次]方程的(两根|根|两个根)(是|为|分别为|分别是){r:roots} ,(求|写出)[这个|该]方程", "已知一元二次方程的两根为 2 和 -5,求这个方程"),
];
