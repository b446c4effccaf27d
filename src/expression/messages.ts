/** What is said to whoever wrote an expression: errors (what was expected here) and notes (which convention was used). */
import { MAX_NODES } from "../certify/kernel/bounds.js";
import type { Text } from "../language.js";
import { MAX_EXPRESSION_CHARS, MAX_EXPRESSION_DEPTH, MAX_LITERAL_DIGITS } from "../limits.js";

export const MESSAGES = {
  empty: { zh: "表达式为空", en: "the expression is empty" },
  incomplete: { zh: "表达式不完整", en: "the expression is incomplete" },
  tooLong: { zh: `表达式超过 ${MAX_EXPRESSION_CHARS} 个字符`, en: `an expression longer than ${MAX_EXPRESSION_CHARS} characters` },
  tooDeep: { zh: `嵌套超过 ${MAX_EXPRESSION_DEPTH} 层`, en: `nested deeper than ${MAX_EXPRESSION_DEPTH}` },
  tooBig: { zh: `展开后超过 ${MAX_NODES} 项或嵌套过深`, en: `when definitions are expanded it has more than ${MAX_NODES} parts, or is nested too deeply` },
  tooManyDigits: { zh: `数字超过 ${MAX_LITERAL_DIGITS} 位`, en: `a number with more than ${MAX_LITERAL_DIGITS} digits` },
  plusMinus: { zh: "不支持 ±,请分开写两个式子", en: "± is not supported: write the two expressions" },
  factorial: { zh: "只支持 0 到 200 的整数的阶乘", en: "factorials are supported for the integers from 0 to 200 only" },
  infinity: { zh: "∞ 不是一个数", en: "infinity is not a number" },
  twoNumbers: { zh: "两个数之间缺少运算符", en: "an operator is missing before this number" },
  mixedNumber: { zh: "无法判断是带分数还是乘积,请写成 2+1/2 或 2*(1/2)", en: "a mixed number or a product? write 2+1/2 or 2*(1/2)" },
  fractionBraces: { zh: "分数的分子、分母请用 { } 括起来", en: "put { } around the parts of this fraction" },
  percent: { zh: "百分号只能跟在数后面", en: "a percent sign may follow only a number" },
  prime: { zh: "撇号只能用在已定义的函数名后", en: "a prime may follow only the name of a function that is given" },
  manyPrimes: { zh: "导数的阶数过高", en: "a derivative of too high an order" },
  notDifferentiable: { zh: "不能对它求导", en: "it cannot be differentiated" },
  leibniz: { zh: "这里不能写 d/dx,请用求导运算", en: "d/dx cannot be part of an expression: ask for the derivative" },
  functionPower: { zh: "函数名上的指数有歧义,请写成 (f(x))^2", en: "an exponent on the name of a function is ambiguous: write (f(x))^2" },
  bareRadicand: { zh: "根号管到哪里不明确,请加括号:√(x^2) 或 (√x)^2", en: "what is under the root is unclear: write √(x^2) or (√x)^2" },
  rootIndex: { zh: "根指数应为 2 到 100 的整数", en: "the index of a root must be an integer from 2 to 100" },
  isolatedRoot: { zh: "应为 root(整系数多项式, 下界, 上界)", en: "root(polynomial with integer coefficients, lower bound, upper bound) is expected" },
  closingBar: { zh: "缺少右侧的绝对值符号 |", en: "missing closing |" },
  backslash: { zh: "反斜杠后面应是命令", en: "a command is expected after the backslash" },
  newline: { zh: "一个式子不能换行 \\\\", en: "one expression cannot hold a line break \\\\" },
  interval: { zh: "应为区间,如 [0, 2π]、(0, +∞) 或 0 < x ≤ 1", en: "an interval is expected, such as [0, 2π], (0, ∞) or 0 < x ≤ 1" },
  endsOrder: { zh: "区间端点的顺序不对", en: "the ends of the interval are in the wrong order" },
  endNotConstant: { zh: "区间端点应为常数", en: "the ends of an interval must be constants" },
  closedInfinity: { zh: "∞ 一侧应为圆括号", en: "an infinite end takes a round bracket" },
} as const satisfies Record<string, Text>;

export const missing = (what: string): Text => ({ zh: `缺少 ${what}`, en: `missing ${what}` });
export const expectedHere = (what: string): Text => ({ zh: `这里应为 ${what}`, en: `${what} is expected here` });
export const unmatched = (what: string): Text => ({ zh: `多余的 ${what}`, en: `unmatched ${what}` });
export const unexpected = (what: string): Text => ({ zh: `这里不应出现“${what}”`, en: `unexpected “${what}”` });
export const unexpectedCharacter = (c: string): Text => ({ zh: `这里不能出现“${c}”`, en: `unexpected character “${c}”` });
export const chineseWord = (word: string): Text => ({ zh: `式子里有文字“${word}”`, en: `“${word}” is a word, not part of an expression` });
export const proseWord = (word: string): Text => ({ zh: `“${word}”是普通单词,不是表达式`, en: `“${word}” is a word, not part of an expression` });
export const operandMissing = (before: string): Text => ({ zh: `“${before}”之前缺少一个数或式子`, en: `a number or an expression is missing before “${before}”` });
export const unknownName = (name: string): Text => ({ zh: `不认识的名称“${name}”;若是乘积,请写成 a*b*c`, en: `unknown name “${name}”; for a product write a*b*c` });
export const unknownFunction = (name: string): Text => ({ zh: `不认识的函数“${name}”`, en: `unknown function “${name}”` });
export const undefinedFunction = (name: string): Text => ({ zh: `函数 ${name} 没有定义;若是乘积,请写成 ${name}*(…)`, en: `the function ${name} is not defined; for a product write ${name}*(…)` });
export const unknownCommand = (name: string): Text => ({ zh: `不认识的命令 \\${name}`, en: `unknown command \\${name}` });
export const argumentMissing = (name: string): Text => ({ zh: `${name} 后面缺少自变量`, en: `${name} needs an argument` });
export const inverseUnclear = (name: string): Text => ({ zh: `${name}^{-1} 有歧义,请写成 1/${name}(x)`, en: `${name}^{-1} is ambiguous: write 1/${name}(x)` });
export const arcUnclear = (run: string): Text => {
  const [a, name, rest] = [run[0] ?? "", run.slice(1, 4), run.slice(4)];
  return { zh: `“${run}”有歧义,请写成 ${a}*${name}(${rest}) 或 arc${name}(${rest})`, en: `“${run}” is ambiguous: write ${a}*${name}(${rest}) or arc${name}(${rest})` };
};
export const arity = (name: string, n: number): Text => ({ zh: `${name} 需要 ${n} 个自变量`, en: `${name} takes ${n} argument${n === 1 ? "" : "s"}` });

export const NOTES = {
  inverse: { zh: "sin^{-1} 这样的写法按反三角函数理解", en: "a form like sin^{-1} is read as the inverse function" },
} as const satisfies Record<string, Text>;
