/** Wordings: primes, prime factors, divisibility. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const of = (want: string): { readonly expr: string; readonly want: string } => ({ expr: "{n}", want });
const divides = { expr: "{n}", other: "{d}", want: "divides" };

export const phrases: readonly Phrase[] = [
  en("is {n:value} [a] prime [number]", of("prime"), "Is 91 prime?"),
  en("is {n:value} [a] composite [number]", of("composite"), "Is 91 a composite number?"),
  en("(determine|decide|check|find out|state) (whether|if) [the number] {n:value} is [a] prime [number] [or not]", of("prime"), "Determine whether 97 is prime"),
  en("(determine|decide|check|find out|state) (whether|if) [the number] {n:value} is [a] composite [number] [or not]", of("composite"), "Determine whether 97 is composite"),
  en("(what are|list|find|give|determine|state|write down) [all] [of] [the] [distinct|different] prime (factors|divisors) of [the number] {n:value}", of("prime_factors"), "What are the prime factors of 84?"),
  en("(what is|find|give|write|determine) [the] prime factorization of [the number] {n:value}", of("factorization"), "Find the prime factorization of 84"),
  en("(factor|factorize|factorise|decompose|write|express) [the number] {n:value} (into primes|into prime factors|as a product of primes|as a product of prime factors|as a product of prime numbers)", of("factorization"), "Write 84 as a product of primes"),
  en("is {d:value} a (factor|divisor) of {n:value}", divides, "Is 7 a factor of 91?"),
  en("is {n:value} [a] (multiple of|divisible by|evenly divisible by) {d:value}", divides, "Is 91 a multiple of 7?"),
  en("does {d:value} [evenly] divide {n:value} [evenly]", divides, "Does 7 divide 90?"),
  en("(determine|decide|check|find out) (whether|if) {n:value} is [a] (multiple of|divisible by) {d:value}", divides, "Check whether 1001 is divisible by 13"),
  en("(determine|decide|check|find out) (whether|if) {d:value} (is a factor of|is a divisor of|divides) {n:value}", divides, "Determine whether 13 divides 1001"),
  en("can {n:value} be [evenly] divided by {d:value} [(evenly|without remainder|without a remainder)]", divides, "Can 90 be divided by 7 without remainder?"),
  zh("{n:value} [是|是不是|是否是|是否为](质数|素数)[吗|么]", of("prime"), "91 是质数吗?"),
  zh("{n:value} [是|是不是|是否是|是否为]合数[吗|么]", of("composite"), "91 是不是合数"),
  zh("判断[整数]{n:value} [是不是|是否是|是否为](质数|素数)", of("prime"), "判断 97 是不是质数"),
  zh("判断[整数]{n:value} [是不是|是否是|是否为]合数", of("composite"), "判断 97 是不是合数"),
  zh("(求|求出|写出|列出|找出)[整数]{n:value} 的[所有|全部](质因数|素因数|质因子|素因子)", of("prime_factors"), "求 84 的所有质因数"),
  zh("{n:value} 的[所有|全部](质因数|素因数)[是|有|为][哪些|什么]", of("prime_factors"), "84 的质因数有哪些?"),
  zh("(把|将)[整数]{n:value} (分解质因数|分解素因数|写成质数的积|写成质因数的乘积|写成质因数相乘的形式)", of("factorization"), "把 84 分解质因数"),
  zh("(分解质因数|质因数分解|分解素因数)[:]{n:value}", of("factorization"), "分解质因数:84"),
  zh("{d:value} 是[不是]{n:value} 的(因数|约数|因子)[吗|么]", divides, "7 是 91 的因数吗?"),
  zh("{n:value} 是[不是]{d:value} 的倍数[吗|么]", divides, "91 是 7 的倍数吗?"),
  zh("{n:value} (能|能不能|能否|可以)被{d:value} 整除[吗|么]", divides, "91 能被 7 整除吗?"),
  zh("{d:value} (能|能不能|能否|可以)整除{n:value} [吗|么]", divides, "7 能整除 90 吗?"),
  zh("判断{n:value} (能否|是否能|能不能)被{d:value} 整除", divides, "判断 1001 能否被 13 整除"),
];
