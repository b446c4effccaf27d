/**
 * Places where a formula can be read in two ways. The parser has one reading by default (parse.ts) and the other one when
 * the convention's name is switched on; it tells of every such place it passes, so that a caller can ask or compare.
 */
import type { Text } from "../language.js";

export const CONVENTIONS = ["common_log", "product_below_slash", "wide_argument", "wide_exponent", "power_of_function", "degrees"] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** A place with two readings. Not open: written so that nearly everyone takes the default (sin x / x, a blank before the factor). */
export interface Choice {
  readonly convention: Convention;
  readonly isOpen: boolean;
}

/** What is told in the read-back: the default reading, and the other one. */
export const READINGS: Readonly<Record<Convention, { readonly usual: Text | null; readonly other: Text }>> = {
  common_log: {
    usual: { zh: "log 按自然对数理解", en: "log is read as the natural logarithm" },
    other: { zh: "log 按常用对数(以 10 为底)理解", en: "log is read as the common logarithm (base 10)" },
  },
  product_below_slash: {
    usual: { zh: "1/2x 这样的写法按 (1/2)·x 理解", en: "a form like 1/2x is read as (1/2)·x" },
    other: { zh: "1/2x 这样的写法按 1/(2x) 理解", en: "a form like 1/2x is read as 1/(2x)" },
  },
  wide_argument: {
    usual: { zh: "不加括号时,函数只管紧跟其后的因子:sin x/2 按 (sin x)/2 理解", en: "without brackets a function takes only the factors right after it: sin x/2 is read as (sin x)/2" },
    other: { zh: "不加括号时,函数管到后面的乘除:sin x/2 按 sin(x/2) 理解", en: "without brackets a function takes the product or quotient after it: sin x/2 is read as sin(x/2)" },
  },
  wide_exponent: {
    usual: { zh: "e^2x 这样的写法按 (e^2)·x 理解", en: "a form like e^2x is read as (e^2)·x" },
    other: { zh: "e^2x 这样的写法按 e^(2x) 理解", en: "a form like e^2x is read as e^(2x)" },
  },
  power_of_function: {
    usual: null,
    other: { zh: "sin 2x^2 这样的写法按 (sin 2x)^2 理解", en: "a form like sin 2x^2 is read as (sin 2x)^2" },
  },
  degrees: {
    usual: { zh: "角按弧度理解", en: "angles are in radians" },
    other: { zh: "sin 30 这样的角按度理解", en: "an angle like that of sin 30 is in degrees" },
  },
};
