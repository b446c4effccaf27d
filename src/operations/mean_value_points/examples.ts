/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求函数 f(x)=x^2 在 [0,2] 上满足拉格朗日中值定理的 c", en: "Find all c that satisfy the mean value theorem for f(x) = x^2 on [0, 2]" }, plain: "c = 1" },
  { question: { zh: "验证罗尔定理对函数 f(x)=x^3-3x 在 [0,sqrt(3)] 上的正确性", en: "Verify Rolle's theorem for f(x) = x^3 - 3x on [0, sqrt(3)]" }, plain: "c = 1" },
  { question: { zh: "求 f(x)=x^3-x 在 [-1,1] 上满足拉格朗日中值定理的点", en: "Find the values of c that satisfy the mean value theorem for x^3 - x on [-1, 1]" }, plain: "c = -sqrt(3)/3, c = sqrt(3)/3" },
  { question: { zh: "验证拉格朗日中值定理对 f(x)=|x| 在 [-1,1] 上是否成立", en: "Does the mean value theorem apply to |x| on [-1, 1]?" }, plain: "does not apply" },
  { question: { zh: "求 f(x)=1/x 在 [-1,2] 上满足拉格朗日中值定理的 c", en: "Find all c that satisfy the mean value theorem for 1/x on [-1, 2]" }, plain: "does not apply" },
  { question: { zh: "求 f(x)=ln(x) 在 [1,e] 上满足拉格朗日中值定理的 c", en: "Find the number c that satisfies the mean value theorem for ln(x) on [1, e]" }, plain: "c = E - 1" },
  { question: { zh: "求 f(x)=x^2 在 [0,1] 上满足罗尔定理的 c", en: "Find all c that satisfy Rolle's theorem for x^2 on [0, 1]" }, plain: "does not apply" },
  { question: { zh: "求 f(x)=sin(x) 在 [0,pi] 上满足罗尔定理的 c", en: "Find all c that satisfy Rolle's theorem for sin(x) on [0, pi]" }, plain: "c = pi/2" },
  { question: { zh: "求 f(x)=sqrt(x) 在 [0,4] 上满足拉格朗日中值定理的 c", en: "Find all c in the conclusion of the mean value theorem for sqrt(x) on [0, 4]" }, plain: "c = 1" },
];
