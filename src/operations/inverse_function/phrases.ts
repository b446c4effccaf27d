/** Wordings: inverse functions. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const find = { expr: "{f}" };
const check = { expr: "{f}", other: "{g}" };
const FIND = "(find|determine|compute|give|what is|calculate|write)";
const TWO = "[:] {f:definition} [,] [and] {g:definition}";

export const phrases: readonly Phrase[] = [
  en(`${FIND} [(the|an)] [formula for the] inverse [function] (of|for) [(the|each)] [(given|following)] [one-to-one] [function] [:] {f:expr}`, find, "Find the inverse of the function f(x) = (x - 1)/(x + 2)"),
  en(`${FIND} [(a formula for|an expression for)] [the inverse] f^[\\{]-1[\\}][ ][\\(x\\)] [(for|of|if|when|where|given)] [that] [the] [function] {f:expr}`, find, "Find f^{-1}(x) if f(x) = 3x - 5"),
  en(`{f:expr} [.|;|,] ${FIND} (f^[\\{]-1[\\}][ ][\\(x\\)]|the inverse|its inverse|the inverse function|the inverse of f|the inverse function of f|the inverse of the function)`, find, "f(x) = 3x - 5. Find the inverse function"),
  en(`(invert|inverse of) [the] [function] {f:expr}`, find, "Invert the function f(x) = 2^x - 1"),
  en(`(state|determine|decide|check|verify|show|find) (if|whether|that) [(the|each)] [(given|following)] [(two|pair of)] functions are inverses [of each other] ${TWO}`, check, "Determine whether the functions are inverses of each other: f(x) = 2x + 1, g(x) = (x - 1)/2"),
  en(`are [the] [(given|following)] [functions] {f:definition} and {g:definition} inverses [of each other] [functions]`, check, "Are f(x) = 2x + 1 and g(x) = x/2 - 1 inverses of each other?"),
  en(`(state|determine|decide|check) (if|whether) {f:definition} and {g:definition} are inverses [of each other]`, check, "Determine whether f(x) = x^3 and g(x) = x^(1/3) are inverses"),
  zh("(求|求出|写出)[函数]{f:expr} 的反函数[的解析式|的表达式]", find, "求函数 f(x)=(x-1)/(x+2) 的反函数"),
  zh("[函数]{f:expr} 的反函数(是|为)(什么|多少|_)", find, "函数 f(x)=3x-5 的反函数是什么?"),
  zh("[已知|设][函数]{f:expr} ,求[它的|其|f\\(x\\)的|该函数的](反函数|反函数的解析式|f^[\\{]-1[\\}][ ]\\(x\\))", find, "已知函数 f(x)=3x-5,求其反函数"),
  zh("(判断|判定)[函数]{f:definition} (与|和){g:definition} 是否互为反函数", check, "判断 f(x)=2x+1 与 g(x)=(x-1)/2 是否互为反函数"),
  zh("[函数]{f:definition} (与|和){g:definition} 互为反函数[吗|么]", check, "f(x)=2x+1 与 g(x)=x/2-1 互为反函数吗?"),
];
