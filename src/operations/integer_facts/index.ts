import { defineOperation } from "../operation.js";
import { type Answer, type Plan, statement } from "./claims.js";
import { examples } from "./examples.js";
import { phrases } from "./phrases.js";
import { type Step, elaborate, step } from "./plan.js";
import { explain, present, readBack } from "./steps.js";
import { strategies } from "./strategies.js";

export const integerFacts = defineOperation<Plan, Answer, Step>({
  name: "integer_facts",
  title: { zh: "整数的性质", en: "Facts about integers" },
  summary: { zh: "质数与合数、质因数、分解质因数、整除。", en: "Primes and composites, prime factors, factorization into primes, divisibility." },
  proves: { zh: "乘积等于该数且每个因数都是质数(试除);带余除法。", en: "The product is the number and each factor is prime (trial division); division with remainder." },
  step, elaborate, statement, strategies, phrases, readBack, present, explain, examples,
});
