/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "复数 (3+i)/(1-i) =", en: "Compute (3+i)/(1-i)" }, plain: "1 + 2*I" },
  { question: { zh: "i 是虚数单位, 复数 (5-2i)(1+i) =", en: "Write (5-2i)(1+i) in the form a + bi" }, plain: "7 + 3*I" },
  { question: { zh: "已知复数 z 满足 (2+i)z=5, 则 z=", en: "Let the complex number z satisfy (2+i)z = 5. Find z." }, plain: "2 - I" },
  { question: { zh: "设复数 z 满足 z-3i=2+i, 则 |z|=", en: "If the complex number z satisfies z - 3i = 2 + i, find |z|." }, plain: "2*sqrt(5)" },
  { question: { zh: "复数 (4+2i)/(1+i) 的共轭复数是", en: "Find the conjugate of (4+2i)/(1+i)" }, plain: "3 + I" },
  { question: { zh: "已知 z=(1-3i)/(1+i), 则 z 的虚部为", en: "If z = (1-3i)/(1+i), find the imaginary part of z" }, plain: "-2" },
  { question: { zh: "若复数 (1+i)(a-2i) 是纯虚数, 则实数 a=", en: "Find the real number a such that (1+i)(a-2i) is purely imaginary" }, plain: "-2" },
  { question: { zh: "设 (2+i)a+b=3i, 其中 a, b 为实数, 则", en: "Find real numbers a and b such that (2+i)a + b = 3i" }, plain: "a = 3, b = -6" },
  { question: { zh: "已知 z_1=1+2i, z_2=3-i, 则 z_1*z_2=", en: "If z_1 = 1 + 2i and z_2 = 3 - i, find z_1*z_2" }, plain: "5 + 5*I" },
  { question: { zh: "若复数 $z$ 满足 $\\bar{z}(1+\\mathrm{i})=4$, 则 $z=$", en: "If the complex number z satisfies \\bar{z}(1+i)=4, find z" }, plain: "2 + 2*I" },
  { question: { zh: "已知 z=3-4i, 则 z 的模为", en: "Find the modulus of 3-4i" }, plain: "5" },
  // z = -1 makes both sides of the cleared equation equal, and the quotient undefined.
  { question: { zh: "若 \\frac{z}{z+1}=2i, 则 z=", en: "If z/(z+1) = 2i, where i is the imaginary unit, find z" }, plain: "-4/5 + 2*I/5" },
  { question: { zh: "复数 (1+3i)(-1+3i) =", en: "Simplify the quantity sqrt(-4)*sqrt(-25)" }, plain: "-10" },
];
