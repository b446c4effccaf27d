/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "91 是质数吗?", en: "Is 91 prime?" }, plain: "False" },
  { question: { zh: "判断 97 是不是质数", en: "Determine whether 97 is prime" }, plain: "True" },
  { question: { zh: "1 是合数吗?", en: "Is 1 composite?" }, plain: "False" },
  { question: { zh: "2147483647 是质数吗?", en: "Is 2147483647 a prime number?" }, plain: "True" },
  { question: { zh: "求 84 的所有质因数", en: "What are the prime factors of 84?" }, plain: "2, 3, 7" },
  { question: { zh: "把 84 分解质因数", en: "Find the prime factorization of 84" }, plain: "2^2*3*7" },
  { question: { zh: "把 1001 分解质因数", en: "Write 1001 as a product of primes" }, plain: "7*11*13" },
  { question: { zh: "91 是 7 的倍数吗?", en: "Is 91 a multiple of 7?" }, plain: "True" },
  { question: { zh: "7 能整除 90 吗?", en: "Does 7 divide 90?" }, plain: "False" },
];
