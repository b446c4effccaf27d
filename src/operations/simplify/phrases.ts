/** Wordings: simplifying and named forms. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const THING = "[(the|this|each|each of the)] [(following|given)] [(expression|expressions|polynomial|polynomials|trinomial|binomial|fraction|radical|radicals|product|quotient|rational expression|rational expressions|algebraic expression|complex fraction|quadratic|quadratic expression|expression by factoring)] [:]";
const SIMPLY = "(simplify|reduce|simplify and reduce|find the simplest form of|write in simplest form|write in lowest terms|express in simplest form|reduce to lowest terms)";
const POSITIVE = "[(assume|assuming|suppose|where|if)] [that] [all] [the] (variables|letters|variable expressions) (are|represent|denote) [all] positive [real] [numbers|values|quantities]";
const EXPONENTS = "[(,|and)] [(your|the|write|express|give|leave)] [your|the] [(answer|answers|result|it)] [(should|must)] [(contain|with|using|have|in terms of|has|be written with)] [only] positive exponents [only]";
const ZH_THING = "[下列|以下|下面的|该|多项式|代数式|式子|分式|根式|整式|各式|各多项式][:]";

const form = (name: string): { readonly expr: string; readonly form: string } => ({ expr: "{f}", form: name });
const plain = { expr: "{f}" };

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `${SIMPLY} [completely|fully] ${THING} {f:open} [completely|fully|as much as possible]`, step: plain, example: "Simplify the following expression: (x^2 - 9)/(x + 3)" },
  { language: "en", pattern: `${SIMPLY} ${THING} {f:open} [,|.] ${POSITIVE}`, step: { expr: "{f}", positive: "all" }, example: "Simplify sqrt(8a^2 b), where all variables represent positive numbers" },
  { language: "en", pattern: `${SIMPLY} ${THING} {f:open} [,] (assuming|for|where|if|when|given that) [that] {v:variable} (is positive|> 0|is a positive number|is a positive real number)`, step: { expr: "{f}", positive: ["{v}"] }, example: "Simplify (t^3)^(1/2)*t assuming t is positive." },
  { language: "en", pattern: `${SIMPLY} ${THING} ${EXPONENTS} [:] {f:open}`, step: plain, example: "Simplify and write with positive exponents: a^(-2)*b^3/a" },
  { language: "en", pattern: `${SIMPLY} ${THING} {f:open} [,|.] ${EXPONENTS}`, step: plain, example: "Simplify x^(-3)*x^5*y^(-1). Write your answer with only positive exponents." },
  { language: "en", pattern: "(add|subtract|multiply|divide|add or subtract|multiply or divide|perform the indicated operation|perform the indicated operations|perform the operation|perform the operations|combine) [the] [(indicated|following|given)] [(rational expressions|fractions|expressions|radicals|radical expressions|polynomials|algebraic fractions)] [and (simplify|simplify completely|reduce|simplify the result|simplify your answer)] [:] {f:open} [and (simplify|simplify completely|reduce)]", step: plain, example: "Add and simplify: x/(x+1) + 2/(x-1)" },
  { language: "en", pattern: `(factor|factorize|factorise) [completely|fully] ${THING} {f:open} [completely|fully|over the rationals|over the rational numbers|over the integers]`, step: form("factored"), example: "Factor completely: 2x^3 - 8x" },
  { language: "en", pattern: `(factor out|factor|factorise|factorize) [out] (the greatest common factor|the gcf|the common factor|by grouping|the difference of squares|the difference of two squares) [(of|from|in|out of)] ${THING} {f:open}`, step: form("factored"), example: "Factor by grouping: x^3 + x^2 + x + 1" },
  { language: "en", pattern: `(find|give|write|what is) [the] (factorization|factored form|complete factorization|prime factorization) of ${THING} {f:open}`, step: form("factored"), example: "Find the factorization of x^2 - 5x + 6" },
  { language: "en", pattern: "write {f:open} (as a product of factors|in factored form|as a product)", step: form("factored"), example: "Write x^2 - 4 in factored form" },
  { language: "en", pattern: `(expand|expand and simplify|multiply out|expand out|expand fully|multiply and combine like terms|remove the parentheses in|expand and collect terms in|simplify by expanding) ${THING} {f:open}`, step: form("expanded"), example: "Expand and simplify: (2x - 1)^3" },
  { language: "en", pattern: `find the product [of] ${THING} {f:open}`, step: form("expanded"), example: "Find the product (x + 4)(x - 5)" },
  { language: "en", pattern: "(write|express|combine|rewrite) ${THING} {f:open} [as|into] [a|one] (single|one|single rational) (fraction|rational expression|quotient) [in lowest terms]".replace("${THING}", "[(the|the expression)]"), step: form("single_fraction"), example: "Express 1/x + 1/(x+2) as a single fraction" },
  { language: "en", pattern: "(write|express|combine|rewrite) [the expression] as [a|one] (single|one) (fraction|rational expression|quotient) [:] {f:open}", step: form("single_fraction"), example: "Write as a single fraction: 2/(x-3) - 1/x" },
  { language: "en", pattern: `[(find|give|determine|write|compute|write out)] [the] (partial fraction decomposition|partial fractions decomposition|partial fraction expansion|partial fractions) [(of|for)] ${THING} {f:open}`, step: form("partial_fractions"), example: "Find the partial fraction decomposition of (3x+5)/(x^2-1)" },
  { language: "en", pattern: `(decompose|resolve|split|write|express) ${THING} {f:open} (into|in|as|as a sum of|using|in terms of) partial fractions`, step: form("partial_fractions"), example: "Decompose 1/(x^3 + x) into partial fractions" },
  { language: "en", pattern: `(rationalize|rationalise) [the] (denominator|denominators) [(of|in)] [and simplify] ${THING} {f:expr}`, step: form("rationalised"), example: "Rationalize the denominator: 3/(2 - sqrt(3))" },
  { language: "en", pattern: `(rationalize|rationalise) ${THING} {f:expr}`, step: form("rationalised"), example: "Rationalize 2/(sqrt(7) + 1)" },
  { language: "en", pattern: `(collect|combine|gather|add) [the] [all] (like terms|terms|similar terms) [(in|of)] ${THING} {f:open}`, step: form("expanded"), example: "Combine like terms: 4a - b + 2a + 3b" },
  { language: "en", pattern: "collect [the] [like] [terms|powers] [(in|of)] {f:open} (in powers of|with respect to|in|as powers of|in terms of powers of) {v:variable}", step: { expr: "{f}", form: "collected", var: "{v}" }, example: "Collect the terms in a*x + b*x + x^2 with respect to x" },
  { language: "en", pattern: `complete the square [(in|for|on|of|to rewrite)] ${THING} {f:open}`, step: form("completed_square"), example: "Complete the square: x^2 - 8x + 3" },
  { language: "en", pattern: "(write|express|rewrite|put) {f:open} (in completed square form|by completing the square|in the form a\\(x-h\\)^2+k|in vertex form)", step: form("completed_square"), example: "Write 2x^2 + 8x + 1 in vertex form" },
  { language: "en", pattern: "(write|express|rewrite|condense|combine) [the] [expression] [:] {f:open} (as|into|to) [a|one] (single logarithm|single log|one logarithm|single logarithmic expression)", step: form("single_log"), example: "Write ln(x) + 3ln(y) as a single logarithm" },
  { language: "en", pattern: "[(use|using)] [the] [(properties|laws|rules)] [of] [(logarithms|logs)] [to] [,] (write|express|rewrite|condense|combine) [(the|the expression|each expression|the logarithmic expression|it)] [expression] (as|into|to) [a|one] (single logarithm|single log|one logarithm|single logarithmic expression) [:] {f:open}", step: form("single_log"), example: "Use the laws of logarithms to write as a single logarithm: log(a) - 2log(b)" },
  { language: "en", pattern: "condense [the] [following] [(expression|logarithm|logarithms|logarithmic expression)] [(to|into|as) [a] single logarithm] [:] {f:open}", step: form("single_log"), example: "Condense the logarithmic expression: 2 ln(x) + ln(y)" },
  { language: "en", pattern: "expand [(the|each|the following|the given)] (logarithm|logarithms|logarithmic expression|log) [as much as possible] [and simplify] [using the (properties|laws|rules) of logarithms] [:] {f:open}", step: form("expanded_log"), example: "Expand the logarithm: ln(x^3/y)" },
  { language: "en", pattern: "(use|using) [the] (properties|laws|rules) of (logarithms|logs) [to] [,] (expand|expand the expression|expand the logarithm|expand the logarithmic expression) [as much as possible] [:] {f:open}", step: form("expanded_log"), example: "Use the properties of logarithms to expand: ln(x*y^2)" },
  { language: "en", pattern: "(write|express|expand) {f:open} (as a sum of logarithms|as a sum and difference of logarithms|as a sum or difference of logarithms|as sums and differences of logarithms|in terms of logarithms of x and y)", step: form("expanded_log"), example: "Write ln(x^2*y) as a sum of logarithms" },
  { language: "en", pattern: "what is the simplest form of {f:open}", step: plain, example: "What is the simplest form of (2x+4)/(x+2)?" },
  { language: "zh", pattern: `(化简|试化简|先化简|化简下列各式|化简求值|约分)${ZH_THING} {f:open}`, step: plain, example: "化简:(x^2-9)/(x+3)" },
  { language: "zh", pattern: "(把|将)[分式|式子|代数式]{f:open} (化简|化成最简形式|化为最简形式|约分|化为最简分式|化成最简分式)", step: plain, example: "将分式 (2x+4)/(x+2) 约分" },
  { language: "zh", pattern: "[代数式|式子|分式]{f:open} (化简的结果|化简后|化简的结果是|化简得)[是|为|等于][多少|什么]", step: plain, example: "(x+1)^2-x^2 化简的结果是什么?" },
  { language: "zh", pattern: "(化简)[:] {f:open} ,[其中|且|这里|设](各字母都是正数|字母均为正数|所有字母都是正数|各字母均为正数|字母都表示正数)", step: { expr: "{f}", positive: "all" }, example: "化简 sqrt(8a^2*b),其中各字母均为正数" },
  { language: "zh", pattern: "(化简)[:] {f:open} , [其中|且|这里|设]{v:variable} (> 0|为正数|是正数)", step: { expr: "{f}", positive: ["{v}"] }, example: "化简 sqrt(t^4)*t,其中 t 为正数" },
  { language: "zh", pattern: `(因式分解|分解因式|在有理数范围内分解因式|在有理数范围内因式分解|把下列各式因式分解|把下列各式分解因式)${ZH_THING} {f:open} [=]`, step: form("factored"), example: "因式分解:2x^3-8x" },
  { language: "zh", pattern: "(把|将)[多项式|式子|代数式]{f:open} [在有理数范围内](因式分解|分解因式)", step: form("factored"), example: "把多项式 x^2-5x+6 分解因式" },
  { language: "zh", pattern: "[多项式]{f:open} (因式分解|分解因式)(的结果|后)[是|为|得][多少|什么]", step: form("factored"), example: "x^2-4 因式分解的结果是什么?" },
  { language: "zh", pattern: `(展开|去括号|展开并化简|展开并合并同类项|乘法展开|去括号并合并同类项)${ZH_THING} {f:open}`, step: form("expanded"), example: "展开并化简:(2x-1)^3" },
  { language: "zh", pattern: "(把|将)[多项式|式子]{f:open} (展开|去括号)", step: form("expanded"), example: "把 (x+4)(x-5) 展开" },
  { language: "zh", pattern: "(合并同类项)[:] {f:open}", step: form("expanded"), example: "合并同类项:4a-b+2a+3b" },
  { language: "zh", pattern: "(把|将)[式子|代数式]{f:open} (合并同类项)", step: form("expanded"), example: "把 5x-2x+y 合并同类项" },
  { language: "zh", pattern: "(通分|计算并通分)[:] {f:open}", step: form("single_fraction"), example: "通分:2/(x-3)-1/x" },
  { language: "zh", pattern: "(把|将){f:open} (通分|化为一个分式|写成一个分式|化成一个分式|合并成一个分式)", step: form("single_fraction"), example: "将 1/x+1/(x+2) 写成一个分式" },
  { language: "zh", pattern: "(把|将)[分式|有理式|有理函数]{f:open} (分解为部分分式|分解成部分分式|化为部分分式|写成部分分式|化成部分分式|分解为部分分式之和|写成部分分式之和)", step: form("partial_fractions"), example: "将分式 (3x+5)/(x^2-1) 化为部分分式" },
  { language: "zh", pattern: "(求|求出|写出)[分式|有理式|有理函数]{f:open} 的(部分分式分解|部分分式|部分分式展开)", step: form("partial_fractions"), example: "求 1/(x^3+x) 的部分分式分解" },
  { language: "zh", pattern: "(分母有理化|将分母有理化|把分母有理化)[:] {f:expr}", step: form("rationalised"), example: "分母有理化:3/(2-sqrt(3))" },
  { language: "zh", pattern: "(把|将)[式子]{f:expr} [的]分母有理化", step: form("rationalised"), example: "把 1/(sqrt(5)-1) 的分母有理化" },
  { language: "zh", pattern: "(配方|用配方法化简|将下列式子配方)[:] {f:open}", step: form("completed_square"), example: "配方:x^2-8x+3" },
  { language: "zh", pattern: "(把|将)[二次三项式|二次函数|多项式|式子]{f:open} (配方|配成完全平方形式|化为顶点式|化成顶点式|写成顶点式)", step: form("completed_square"), example: "将二次函数 2x^2+8x+1 化为顶点式" },
  { language: "zh", pattern: "(把|将){f:open} (写成|化为|化成|合并为|合并成)(一个对数|单个对数|一个对数的形式)", step: form("single_log"), example: "将 ln(x)+3ln(y) 写成一个对数" },
  { language: "zh", pattern: "(展开对数|将对数展开|把对数展开|展开下列对数)[式][:] {f:open}", step: form("expanded_log"), example: "展开对数:ln(x^3/y)" },
  { language: "zh", pattern: "(把|将)[对数|对数式]{f:open} (展开成对数的和与差|写成对数的和|写成对数的和与差|用对数的和差表示)", step: form("expanded_log"), example: "将 ln(x^2*y) 写成对数的和" },
  { language: "en", pattern: `distribute ${THING} {f:open}`, step: form("expanded"), example: "Distribute: 3a(2a - 5)" },
  { language: "en", pattern: "(what is|calculate|compute|find|determine|give|evaluate|write) [and simplify] {f:applied} [and simplify]", plan: { steps: [{ id: "s1", op: "simplify", expr: "{f}", form: "expanded" }] }, example: "Let f(t) = 3t + 1. Let g(t) = t^2. What is 2f(t) - g(t + 1)?" },
  { language: "zh", pattern: "(求|计算|求出|写出|化简){f:applied} [的表达式|的解析式]", plan: { steps: [{ id: "s1", op: "simplify", expr: "{f}", form: "expanded" }] }, example: "设 f(t)=3t+1, g(t)=t^2, 求 f(g(t))" },
  { language: "en", pattern: `simplify ${THING} [.|:|;|,] ${EXPONENTS} [:] {f:open}`, step: plain, example: "Simplify. Your answer should contain only positive exponents: a^(-3)*b/a^2" },
  { language: "en", pattern: `(evaluate|compute|calculate|find) [the (value of|sum|difference)] [the] [following] [(expression|sum|difference)] [:] {f:sum}`, step: form("expanded"), example: "Evaluate (3x^2 + 2x) - (x^2 - 5x + 1)" },
  { language: "en", pattern: `find [the] (square|cube) [of] [(the|each)] [(binomial|expression|polynomial)] [:] {f:power}`, step: form("expanded"), example: "Find the square: (3a - 2b)^2" },
  { language: "en", pattern: `(combine|add|subtract) [the] [following] [(like|similar)] radicals [:] {f:expr}`, step: plain, example: "Combine the following radicals: 3sqrt(2x) + sqrt(8x)" },
  { language: "zh", pattern: "(计算|求|化简)[下列|以下][多项式]{f:sum}", step: form("expanded"), example: "计算 (3x^2+2x)-(x^2-5x+1)" },
];
