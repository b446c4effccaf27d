/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "求曲线 y=1/(x-2) 的渐近线", en: "Find the asymptotes of y = 1/(x-2)" }, plain: "x = 2, y = 0" },
  { question: { zh: "求曲线 y=(x^2+1)/x 的渐近线", en: "Find all asymptotes of f(x) = (x^2+1)/x" }, plain: "x = 0, y = x" },
  { question: { zh: "求 y=(2x+3)/(x^2-1) 的铅直渐近线", en: "Find the vertical asymptotes of y = (2x+3)/(x^2-1)" }, plain: "x = -1, x = 1" },
  { question: { zh: "求 y=x/sqrt(x^2+1) 的水平渐近线", en: "Find the horizontal asymptotes of x/sqrt(x^2+1)" }, plain: "y = 1, y = -1" },
  { question: { zh: "求曲线 y=(x^2-3x+1)/(x-2) 的斜渐近线", en: "Find the oblique asymptote of y = (x^2-3x+1)/(x-2)" }, plain: "y = x - 1" },
  { question: { zh: "求曲线 y=(x^2-4)/(x-2) 的铅直渐近线", en: "Find the vertical asymptotes of (x^2-4)/(x-2)" }, plain: "none" },
  { question: { zh: "求曲线 y=e^(1/x) 的渐近线", en: "Find the asymptotes of e^(1/x)" }, plain: "x = 0, y = 1" },
  { question: { zh: "求 y=tan(x) 的铅直渐近线", en: "Find the vertical asymptotes of tan(x)" }, plain: "x = pi/2 + pi*n" },
  { question: { zh: "求曲线 y=x^2 的渐近线", en: "Find the asymptotes of x^2" }, plain: "none" },
  { question: { zh: "求曲线 y=x+atan(x) 的渐近线", en: "Find the asymptotes of the curve y = x + atan(x)" }, plain: "y = x + pi/2, y = x - pi/2" },
];
