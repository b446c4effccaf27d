/** Wordings: Taylor and Maclaurin polynomials. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const FIND = "(find|compute|calculate|determine|give|write|write down|obtain|what is|construct|state)";
const POLY = "(polynomial|expansion|approximation|series|formula|series expansion)";
const AT = "(at|about|around|near|centered at|centred at|centered around|with center|centered on|expanded about|in powers of x -|with a =) [the point] [(x =|a =|c =)] {a:value}";
const OF = "(of|for)";

/** The remainder is always part of the answer. */
const REMAINDER = " [(with|including|together with) [(the|its|lagrange|lagrange\'s|the lagrange)] [(lagrange|lagrange form of the)] (remainder|remainder term)]";
const english: readonly Phrase[] = ([
  { language: "en", pattern: `${FIND} [the] taylor ${POLY} of (degree|order) {n:ordinal} ${OF} [the] [function] {f:expr} ${AT}`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "Find the Taylor polynomial of degree 3 for 1/x centered at x = 1" },
  { language: "en", pattern: `${FIND} [the] {n:ordinal} [-] (degree|order|) [-] taylor ${POLY} ${OF} [the] [function] {f:expr} ${AT}`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "Find the third-degree Taylor polynomial for 1/x at x = 1" },
  { language: "en", pattern: `${FIND} [the] taylor ${POLY} (at|about|centered at|centred at|around) [x =|a =] {a:value} of (degree|order) {n:ordinal} ${OF} [the] [function] {f:expr}`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "Find the Taylor polynomial at x = 1 of order 2 for ln(x)" },
  { language: "en", pattern: `${FIND} [the] taylor ${POLY} ${OF} [the] [function] {f:expr} ${AT} [(up to|to|through|with terms up to|up to and including)] [terms of] [(degree|order|the term of degree|the terms of order)] {n:ordinal} [order|degree]`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "Find the Taylor expansion of 1/x at x = 1 up to order 4" },
  { language: "en", pattern: `${FIND} [the] maclaurin ${POLY} of (degree|order) {n:ordinal} ${OF} [the] [function] {f:expr}`, step: { expr: "{f}", order: "#{n}" }, example: "Find the Maclaurin polynomial of degree 4 for e^(2x)" },
  { language: "en", pattern: `${FIND} [the] {n:ordinal} [-] (degree|order|) [-] maclaurin ${POLY} ${OF} [the] [function] {f:expr}`, step: { expr: "{f}", order: "#{n}" }, example: "Find the fourth-degree Maclaurin polynomial for e^(2x)" },
  { language: "en", pattern: `${FIND} [the] maclaurin ${POLY} ${OF} [the] [function] {f:expr} (up to|to|through|with terms up to|up to and including) [terms of] [(degree|order|the term of degree|the terms of order)] {n:ordinal} [order|degree]`, step: { expr: "{f}", order: "#{n}" }, example: "Find the Maclaurin series of e^(2x) up to order 4" },
  { language: "en", pattern: `${FIND} [the] first {n:ordinal} (nonzero|non-zero) terms of the (maclaurin|taylor) ${POLY} ${OF} [the] [function] {f:expr} [(at|about) [x =] 0]`, step: { expr: "{f}", terms: "#{n}" }, example: "Find the first three nonzero terms of the Maclaurin series for e^(2x)" },
  { language: "en", pattern: `${FIND} [the] first {n:ordinal} (nonzero|non-zero) terms of the taylor ${POLY} ${OF} [the] [function] {f:expr} ${AT}`, step: { expr: "{f}", terms: "#{n}", at: "{a}" }, example: "Find the first three nonzero terms of the Taylor series of 1/x at x = 1" },
  { language: "en", pattern: `expand [the] [function] {f:expr} [in|as|into] [a] (taylor|taylor's|maclaurin) ${POLY} [(at|about|around) [x =] 0] (up to|to|of) [the] [(degree|order)] {n:ordinal} [order|degree]`, step: { expr: "{f}", order: "#{n}" }, example: "Expand cos(2x) in a Maclaurin series up to order 4" },
  { language: "en", pattern: `expand [the] [function] {f:expr} [in|as|into] [a] taylor ${POLY} ${AT} (up to|to|of) [the] [(degree|order)] {n:ordinal} [order|degree]`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "Expand 1/x in a Taylor series about x = 1 up to order 3" },
  { language: "en", pattern: `taylor ${POLY} of (degree|order) {n:ordinal} ${OF} {f:expr} ${AT}`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "Taylor polynomial of order 3 of 1/x at x = 1" },
  { language: "en", pattern: `maclaurin ${POLY} of (degree|order) {n:ordinal} ${OF} {f:expr}`, step: { expr: "{f}", order: "#{n}" }, example: "Maclaurin polynomial of order 3 of e^(2x)" },
  { language: "en", pattern: `${FIND} [the] (quadratic approximation|quadratic taylor polynomial) ${OF} [the] [function] {f:expr} ${AT}`, step: { expr: "{f}", order: 2, at: "{a}" }, example: "Find the quadratic approximation of cos(x) at x = 0" },
] as readonly Phrase[]).map((p) => ({ ...p, pattern: `${p.pattern}${REMAINDER}` }));

const ASK = "(求|求出|写出|试求|计算|给出)[函数]";
const ZH = "(泰勒多项式|泰勒展开式|泰勒公式|泰勒展开|泰勒级数|Taylor 公式|Taylor 多项式|Taylor公式|Taylor多项式|带拉格朗日余项的泰勒公式|带皮亚诺余项的泰勒公式|带有拉格朗日余项的泰勒公式)";
const MAC = "(麦克劳林多项式|麦克劳林展开式|麦克劳林公式|麦克劳林展开|麦克劳林级数|Maclaurin 公式|Maclaurin公式|带拉格朗日余项的麦克劳林公式|带皮亚诺余项的麦克劳林公式)";
const chinese: readonly Phrase[] = [
  { language: "zh", pattern: `${ASK}{f:expr} 在 [点] [x =|x=]{a:value} (处|点|处的|点处)[的]{n:ordinal} (阶|次)[的]${ZH}`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "求 f(x)=1/x 在 x=1 处的三阶泰勒公式" },
  { language: "zh", pattern: `${ASK}{f:expr} 在 [点] [x =|x=]{a:value} (处|点|点处)[的]${ZH} [,][展开](到|至){n:ordinal} (阶|次)[项]`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "求 f(x)=1/x 在 x=1 处的泰勒展开式到3阶" },
  { language: "zh", pattern: `${ASK}{f:expr} [的]{n:ordinal} (阶|次)[的]${MAC}`, step: { expr: "{f}", order: "#{n}" }, example: "求 f(x)=e^(2x) 的三阶麦克劳林公式" },
  { language: "zh", pattern: `${ASK}{f:expr} [的]${MAC} [,][展开](到|至){n:ordinal} (阶|次)[项]`, step: { expr: "{f}", order: "#{n}" }, example: "求 f(x)=e^(2x) 的麦克劳林展开式到4阶" },
  { language: "zh", pattern: `${ASK}{f:expr} [的](${MAC.slice(1, -1)}|${ZH.slice(1, -1)})的前{n:ordinal} (个非零项|项非零项)`, step: { expr: "{f}", terms: "#{n}" }, example: "求 f(x)=e^(2x) 的麦克劳林展开式的前三个非零项" },
  { language: "zh", pattern: "(将|把)[函数]{f:expr} 在 [点] [x =|x=]{a:value} (处|点|点处)(展开为|展开成|展成|写成){n:ordinal} (阶|次)(泰勒公式|泰勒多项式|泰勒展开式)", step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "将 f(x)=1/x 在 x=1 处展开为三阶泰勒公式" },
  { language: "zh", pattern: "(将|把)[函数]{f:expr} (展开为|展开成|展成|写成){n:ordinal} (阶|次)(麦克劳林公式|麦克劳林多项式|麦克劳林展开式)", step: { expr: "{f}", order: "#{n}" }, example: "将 f(x)=cos(2x) 展开为4阶麦克劳林公式" },
  { language: "zh", pattern: `[函数]{f:expr} 在 [点] [x =|x=]{a:value} (处|点|点处)[的]{n:ordinal} (阶|次)${ZH} [是|为][什么|多少]`, step: { expr: "{f}", order: "#{n}", at: "{a}" }, example: "函数 f(x)=1/x 在 x=1 处的2阶泰勒多项式是什么" },
];

export const phrases: readonly Phrase[] = [...english, ...chinese];
