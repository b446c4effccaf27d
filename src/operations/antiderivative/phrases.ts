/** Wordings: indefinite integrals. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIND = "(find|compute|calculate|determine|evaluate|work out|give|obtain|solve|derive|what is|what's)";
const NOUN = "(integral|antiderivative|anti-derivative|primitive|indefinite integral|primitive function|antiderivative function|general antiderivative)";
const INTEGRAL = { expr: "{f_expr}", var: "{f_var}" } as const;
const PLAIN = { expr: "{f}" } as const;
const NAMED = { expr: "{f}", var: "{v}" } as const;
const FITTED = { expr: "{r_expr}", var: "{r_var}", at: "{i_at}", value: "{i_value}" } as const;
const FUNCTION = "[the|a|an] [particular] [function] [f\\(x\\)|F\\(x\\)|y\\(x\\)|y\\(t\\)|f\\(t\\)|f|F|y|s|g]";
const SUCH = "[if|such that|so that|given that|given|where|when|for which|with|satisfying|that satisfies|which satisfies|knowing that|whose derivative is|,]";
const AND = "[,] [and|with|if|where|given|when|subject to] [that]";
const 求 = "(求|求出|计算|试求|算|算出|求解|求下列|求以下|计算下列|写出)";
const 积分 = "(不定积分|积分|原函数|一个原函数|全体原函数|所有原函数|全部原函数|原函数族|反导数)";

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: "{f:indefinite}", step: INTEGRAL, example: "∫ (x^3 - 4x) dx" },
  { language: "en", pattern: "{f:indefinite} = [?]", step: INTEGRAL, example: "\\int (2x + \\cos x) dx =" },
  { language: "en", pattern: `${FIND} [the|this|following|each of the] [following] [most general] [(indefinite integral|integral|antiderivative|antiderivatives|anti-derivative|integrals|indefinite integrals|general antiderivative|primitive)] [of] [:] {f:indefinite} [=]`, step: INTEGRAL, example: "Evaluate the indefinite integral $\\int x e^{2x} \\, dx$" },
  { language: "en", pattern: "(integrate|integrate the following|do the integral|evaluate the following|find the following|indefinite integral|integral|antiderivative|the integral|simplify|use substitution to evaluate|use integration by parts to evaluate|evaluate by substitution|evaluate using substitution|evaluate using integration by parts|evaluate by parts|use partial fractions to evaluate|evaluate using partial fractions) [the] [integral|indefinite integral] [:] {f:indefinite} [=]", step: INTEGRAL, example: "Integrate: ∫ x sqrt(x + 1) dx" },
  { language: "en", pattern: `(evaluate|find|compute|calculate|determine|integrate) [the] [indefinite] [integral] {f:indefinite} [by|using|with|via|by means of] [the method of] (substitution|u-substitution|integration by parts|parts|partial fractions|trigonometric substitution|a substitution|trig substitution|a trigonometric substitution)`, step: INTEGRAL, example: "Evaluate ∫ x cos(x) dx using integration by parts" },
  { language: "en", pattern: "what is the value of [the] [indefinite] [integral] {f:indefinite}", step: INTEGRAL, example: "What is the value of ∫ dx/(1+x^2)?" },
  { language: "en", pattern: `${FIND} [the|an|all|one] [most] [general|indefinite] ${NOUN} [of|for] [the] [function|expression|following|following function] [:] {f:bare}`, step: PLAIN, example: "Find the most general antiderivative of f(x) = 6x^2 - 4" },
  { language: "en", pattern: `${FIND} [the|an|all] [most] [general|indefinite] ${NOUN} [of|for] [the] [function|expression|following] [:] {f:integrand}`, step: INTEGRAL, example: "Find the integral of x^2 cos(x) dx" },
  { language: "en", pattern: `${FIND} [the|an|all] [most] [general|indefinite] ${NOUN} (of|for) [the] [function] {f:bare} [,] (with respect to|wrt|w.r.t.|in terms of|in) [the variable] {v:variable}`, step: NAMED, example: "Find the integral of a t^2 with respect to t" },
  { language: "en", pattern: `${FIND} [the|all] [the] (antiderivatives|primitives|anti-derivatives) (of|for) [the] [function] {f:bare}`, step: PLAIN, example: "Determine the antiderivatives of 1/(x^2 + 4)" },
  { language: "en", pattern: `${FIND} [the] ${NOUN} (of|for) [the] [function] {f:bare} (on|over) [the] [interval] {i:interval}`, step: { expr: "{f}", on: "{i}" }, example: "Find the antiderivative of 1/x on (0, oo)" },
  { language: "en", pattern: "[find|compute|calculate] [the] integrate [the] [function|following] [:] {f:bare}", step: PLAIN, example: "Integrate x ln(x)" },
  { language: "en", pattern: "integrate [the] [function|following] [:] {f:integrand}", step: INTEGRAL, example: "Integrate sin(x)^3 dx" },
  { language: "en", pattern: "integrate [the] [function] {f:bare} [,] (with respect to|wrt|w.r.t.|in terms of|over) [the variable] {v:variable}", step: NAMED, example: "Integrate b e^(2t) with respect to t" },
  { language: "en", pattern: "[the] [general|indefinite] (antiderivative|indefinite integral|integral|primitive) [of|:] {f:bare}", step: PLAIN, example: "Antiderivative of tan(x)" },
  { language: "en", pattern: "[the] [indefinite] (antiderivative|integral|primitive) [of|:] {f:integrand}", step: INTEGRAL, example: "Integral of x/(x^2 + 9) dx" },
  { language: "en", pattern: `{f:bare} , (find|compute|determine|give|what is) [its|the|an|a] [most] [general] (antiderivative|indefinite integral|primitive|integral) [of f|of f\\(x\\)|f\\(x\\)]`, step: PLAIN, example: "f(x) = e^x - x, find its antiderivative" },
  { language: "en", pattern: "(find|determine|give) [a|the|all] (function|functions) [f|F|f\\(x\\)|F\\(x\\)] (whose derivative is|with derivative|that has derivative|that have derivative|such that the derivative is) {f:bare}", step: PLAIN, example: "Find a function whose derivative is 4x^3 - 1" },
  { language: "en", pattern: `(find|determine|give|compute|solve for|what is) ${FUNCTION} ${SUCH} {r:slope} ${AND} {i:initial}`, step: FITTED, example: "Find f if f'(x) = 6x and f(1) = 5" },
  { language: "en", pattern: `(if|given|suppose|let|given that|suppose that|assume that) {r:slope} [,] [and|with] [that] {i:initial} , [then] (find|determine|compute|what is) (f\\(x\\)|f|y|F\\(x\\)|F|y\\(x\\)|the function|the function f)`, step: FITTED, example: "Given that f'(x) = cos(x) and f(0) = 3, find f(x)" },
  { language: "en", pattern: `(find|determine|solve) ${FUNCTION} ${SUCH} {i:initial} ${AND} {r:slope}`, step: FITTED, example: "Find f with f(0) = 1 and f'(x) = e^x" },
  { language: "en", pattern: "(solve|find the solution of|find the particular solution of|find the solution to) [the] [differential equation|initial value problem|initial-value problem] [:] {r:slope} [,] [with|where|and|given|subject to|satisfying] [that] [the] [initial condition] {i:initial}", step: FITTED, example: "Solve the initial value problem dy/dx = 2x, y(0) = 1" },
  { language: "en", pattern: "find [the] antiderivative [F|F\\(x\\)] of {f:bare} (with|such that|that satisfies|satisfying|for which|where|if|given) {i:initial}", step: { expr: "{f}", at: "{i_at}", value: "{i_value}" }, example: "Find the antiderivative F of 3x^2 that satisfies F(1) = 4" },
  { language: "zh", pattern: `${求}[函数|下列函数|下列|以下] [的]${积分}[:]{f:indefinite}[=]`, step: INTEGRAL, example: "求不定积分 ∫ x e^x dx" },
  { language: "zh", pattern: `${求}[:]{f:indefinite}[=][的值|的结果|?]`, step: INTEGRAL, example: "计算 ∫ dx/(x^2+4)" },
  { language: "zh", pattern: `[不定]积分[:]{f:indefinite}[=|等于|是|为][多少|什么|?]`, step: INTEGRAL, example: "不定积分 ∫ (2x+1) dx 等于多少?" },
  { language: "zh", pattern: "{f:indefinite} (等于|=|是|的结果是|的值是|为)[多少|什么|几|?]", step: INTEGRAL, example: "∫ cos(3x) dx 等于什么?" },
  { language: "zh", pattern: `${求}[函数|下列函数|已知函数]{f:bare}[的]${积分}`, step: PLAIN, example: "求函数 f(x)=x^2*e^x 的原函数" },
  { language: "zh", pattern: `${求}{f:integrand}[的]${积分}`, step: INTEGRAL, example: "求 x*sin(x) dx 的积分" },
  { language: "zh", pattern: `${求}[函数]{f:bare}(对|关于){v:variable}[的]${积分}`, step: NAMED, example: "求 a*t^2 关于 t 的不定积分" },
  { language: "zh", pattern: `${求}[函数]{f:bare}在[区间]{i:interval}[上|内][的]${积分}`, step: { expr: "{f}", on: "{i}" }, example: "求 1/x 在区间 (0, oo) 上的原函数" },
  { language: "zh", pattern: "对[函数]{f:bare}(求不定积分|求积分|积分|作不定积分|求原函数)", step: PLAIN, example: "对 ln(x) 求不定积分" },
  { language: "zh", pattern: "(求不定积分|求积分|求原函数|不定积分|原函数)[:]{f:bare}", step: PLAIN, example: "求不定积分: tan(x)^2" },
  { language: "zh", pattern: `[函数]{f:bare}[的]${积分}[是|为|等于][什么|多少|?]`, step: PLAIN, example: "函数 f(x)=1/(1+x^2) 的原函数是什么?" },
  { language: "zh", pattern: `[已知][函数]{f:bare},(求|求出|则|计算)[它的|其|该函数的|f\\(x\\)的|函数的]${积分}[是|为][什么|多少]`, step: PLAIN, example: "函数 f(x)=e^(2x),求它的原函数" },
  { language: "zh", pattern: "[用|利用|使用](换元法|换元积分法|第一类换元法|第二类换元法|凑微分法|分部积分法|分部积分|部分分式法|三角代换)(求|计算|求解|求不定积分|计算不定积分)[:]{f:indefinite}", step: INTEGRAL, example: "用分部积分法求 ∫ x cos(x) dx" },
  { language: "zh", pattern: "[已知|若|设|如果|函数][函数][y=f\\(x\\)|f\\(x\\)|y][满足]{r:slope}[,|且|,且|并且|,并且]{i:initial},(求|则|求出|求函数|则函数|试求)(f\\(x\\)|f|y|F\\(x\\)|函数|y的表达式|f\\(x\\)的表达式|f\\(x\\)的解析式|该函数)[=|的表达式|的解析式|是|等于][什么|多少|?]", step: FITTED, example: "已知 f'(x)=2x+1,f(0)=3,求 f(x)" },
  { language: "zh", pattern: "(求|求出|试求)[满足]{r:slope}[,|且|和|,且|与|及]{i:initial}的函数[f\\(x\\)|f|y]", step: FITTED, example: "求满足 f'(x)=cos(x) 且 f(0)=1 的函数 f(x)" },
  { language: "zh", pattern: "(求|求出)[函数]{f:bare}[的][一个]满足{i:initial}的原函数[F\\(x\\)]", step: { expr: "{f}", at: "{i_at}", value: "{i_value}" }, example: "求函数 f(x)=3x^2 的满足 F(1)=4 的原函数" },
];
