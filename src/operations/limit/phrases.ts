/** Wordings: limits of functions and sequences. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const LIMIT = { expr: "{l_expr}", var: "{l_var}", point: "{l_point}", side: "{l_side}" };
/** ∞ without a sign means both directions in Chinese textbooks. */
const LIMIT_ZH = { ...LIMIT, infinity: "both" };
const APPROACH = { expr: "{f}", var: "{p_var}", point: "{p_point}", side: "{p_side}" };
const APPROACH_ZH = { ...APPROACH, infinity: "both" };
const WORDS = { expr: "{f}", var: "{v}", point: "{a}" };
const PIECES = { pieces: "@{p_pieces}", var: "{p_var}", point: "{l_point}", side: "{l_side}" };
const FIND = "(find|evaluate|compute|calculate|determine|what is|give|state|work out|solve)";

const LE = "(≤|<=|⩽|\\\\leqslant|\\\\leq|\\\\le)";
const SQUEEZE = { squeeze: { lower: "{a}", upper: "{b}", on: "{i}" }, var: "x", point: "{l_point}", side: "{l_side}" };

/** Functions that have a name and no single formula: the name asked about must be the one given. */
const named = (name: string): readonly Phrase[] => [
    { language: "en", pattern: `[let|given|if|suppose|for] [the function] {p:cases${name}} [.|,] [then] ${FIND} [:] {l:limit${name}}`, step: PIECES, example: `Let ${name}(x) = \\begin{cases} x^2, & x < 1 \\\\ 3-x, & x \\ge 1 \\end{cases}. Find \\lim_{x \\to 1} ${name}(x)` },
    { language: "en", pattern: `[(if|suppose|given|assume|suppose that|given that|let)] [(for all|for|when)] [x] [(in|with)] [{i:interval}] [,] {a:expr} ${LE} ${name}\\(x\\) ${LE} {b:expr} [.|,] [then] [use the squeeze theorem to] ${FIND} {l:limit${name}}`, step: SQUEEZE, example: `If 3 - x^2 ≤ ${name}(x) ≤ 3 + x^2, find lim_{x→0} ${name}(x)` },
    { language: "en", pattern: `[(if|suppose|given|assume|suppose that|given that|let)] {a:expr} ${LE} ${name}\\(x\\) ${LE} {b:expr} for [all] [x] [(in|with)] {i:interval} [.|,] [then] [use the squeeze theorem to] ${FIND} {l:limit${name}}`, step: SQUEEZE, example: `If 2x ≤ ${name}(x) ≤ x^2 + 1 for x > 0, find lim_{x→1} ${name}(x)` },
    { language: "zh", pattern: `[(若|设|已知|如果)] [(当|对)] [{i:interval}] [(时|,)] [,] {a:expr} ${LE} ${name}\\(x\\) ${LE} {b:expr} [,] (求|则|计算) [极限] {l:limit${name}} [=|的值]`, step: SQUEEZE, example: `已知 3-x^2 ≤ ${name}(x) ≤ 3+x^2,求 lim_{x→0} ${name}(x)` },
    { language: "zh", pattern: `[设|已知|若|给定][函数] {p:cases${name}} [,|.|,则] (求|则|计算|试求) [极限] {l:limit${name}} [=|的值]`, step: { ...PIECES, infinity: "both" }, example: `设 ${name}(x) = \\begin{cases} x^2, & x < 1 \\\\ 3-x, & x \\ge 1 \\end{cases},求 \\lim_{x \\to 1} ${name}(x)` },
];

export const phrases: readonly Phrase[] = [
  ...["f", "g", "h"].flatMap(named),
  { language: "en", pattern: "{l:limit}", step: LIMIT, example: "lim_{x->0} sin(x)/x" },
  { language: "en", pattern: `${FIND} [the] [following] [value of] [the] [given] [indicated] [limit|limits] [of] [:] [the] [:] {l:limit} [(if it exists|, if it exists|, if possible|analytically|algebraically|exactly)]`, step: LIMIT, example: "Evaluate the limit \\lim_{x \\to 3} \\frac{x^2-9}{x-3}" },
  { language: "en", pattern: `${FIND} [the] [following] [value of] [the] [given] [indicated] [limit] [of] [:] {l:limit} [.|,] (if [a|the] limit does not exist , [explain why|state why|say so|say why]|if the limit does not exist , (write|state|answer) (dne|"dne"|that it does not exist)|or (state|show|say|explain why) (that|) (it|the limit) does not exist)`, step: LIMIT, example: "Compute the limit: $\\lim_{x \\to 2} \\frac{x-2}{x^2-4}$. If a limit does not exist, explain why." },
  { language: "en", pattern: `(use|using|apply|applying|by) (l'hopital's rule|l'hôpital's rule|lhopital's rule|l'hospital's rule|the squeeze theorem|limit laws|the limit laws|algebra|a series expansion|taylor series) [,] [to] ${FIND} [the] [limit] [of] [:] {l:limit}`, step: LIMIT, example: "Use l'Hôpital's rule to evaluate lim_{x→0} (e^x-1)/x" },
  { language: "en", pattern: `${FIND} [the] [limit] [:] {l:limit} (using|with|by) (l'hopital's rule|l'hôpital's rule|lhopital's rule|l'hospital's rule|the squeeze theorem|limit laws|the limit laws)`, step: LIMIT, example: "Evaluate lim_{x->0} (1-cos x)/x using l'Hopital's rule" },
  { language: "en", pattern: "(does [the] [limit] {l:limit} exist|determine (whether|if) [the] [limit] {l:limit} exists)", step: LIMIT, example: "Does the limit lim_{x->0} |x|/x exist?" },
  { language: "en", pattern: `${FIND} [the] limit [of] [the] [function] {f:expr} (as|when) {p:approach}`, step: APPROACH, example: "Find the limit of (x^2-1)/(x-1) as x -> 1" },
  { language: "en", pattern: `${FIND} [the] limit as {p:approach} of [the] [function] {f:expr}`, step: APPROACH, example: "Find the limit as x→0 of tan(x)/x" },
  { language: "en", pattern: `[${FIND}] [the] limit of [the] [function] {f:expr} (as|when) {v:variable} (approaches|goes to|tends to|gets close to|nears|->|to) [(positive|plus)] {a:bound}`, step: WORDS, example: "Find the limit of (x^2-1)/(x-1) as x approaches 1" },
  { language: "en", pattern: `[${FIND}] [the] limit as {v:variable} (approaches|goes to|tends to|gets close to|nears) [(positive|plus)] {a:bound} (of|for) [the] [function] {f:expr}`, step: WORDS, example: "Compute the limit as x approaches 0 of sin(5x)/x" },
  { language: "en", pattern: `[${FIND}] [the] limit of [the] [function] {f:expr} (as|when) {v:variable} (approaches|goes to|tends to) (negative infinity|minus infinity)`, step: { ...WORDS, point: "-oo" }, example: "Find the limit of e^x as x approaches negative infinity" },
  { language: "en", pattern: `[${FIND}] [the] limit as {v:variable} (approaches|goes to|tends to) (negative infinity|minus infinity) of [the] [function] {f:expr}`, step: { ...WORDS, point: "-oo" }, example: "Find the limit as x approaches negative infinity of x/(x^2+1)" },
  { language: "en", pattern: `[${FIND}] [the] [right-hand|right hand|right|one-sided] limit of [the] [function] {f:expr} (as|when) {v:variable} (approaches|goes to|tends to) {a:bound} from (the right|above|the right side|the right-hand side|the positive side)`, step: { ...WORDS, side: "right" }, example: "Find the limit of 1/(x-3) as x approaches 3 from the right" },
  { language: "en", pattern: `[${FIND}] [the] [left-hand|left hand|left|one-sided] limit of [the] [function] {f:expr} (as|when) {v:variable} (approaches|goes to|tends to) {a:bound} from (the left|below|the left side|the left-hand side|the negative side)`, step: { ...WORDS, side: "left" }, example: "Find the limit of 1/(x-3) as x approaches 3 from the left" },
  { language: "en", pattern: `[${FIND}] [the] limit as {v:variable} (approaches|goes to|tends to) {a:bound} from (the right|above|the right side|the positive side) of [the] [function] {f:expr}`, step: { ...WORDS, side: "right" }, example: "Find the limit as x approaches 0 from the right of ln(x)" },
  { language: "en", pattern: `[${FIND}] [the] limit as {v:variable} (approaches|goes to|tends to) {a:bound} from (the left|below|the left side|the negative side) of [the] [function] {f:expr}`, step: { ...WORDS, side: "left" }, example: "Find the limit as x approaches 2 from below of |x-2|/(x-2)" },
  { language: "en", pattern: `${FIND} [the] (right-hand|right hand|right-sided) limit of [the] [function] {f:expr} (at|as x approaches) [x =] {a:value}`, step: { expr: "{f}", point: "{a}", side: "right" }, example: "Find the right-hand limit of |x|/x at x = 0" },
  { language: "en", pattern: `${FIND} [the] (left-hand|left hand|left-sided) limit of [the] [function] {f:expr} (at|as x approaches) [x =] {a:value}`, step: { expr: "{f}", point: "{a}", side: "left" }, example: "Find the left-hand limit of |x|/x at x = 0" },
  { language: "en", pattern: `${FIND} [the] limit of [the] [function] {f:expr} at [x =] {a:bound}`, step: { expr: "{f}", point: "{a}" }, example: "Find the limit of sin(x)/x at x = 0" },
  { language: "en", pattern: "(what does|what value does) {f:expr} (approach|tend to) as {v:variable} (approaches|goes to|tends to) {a:bound}", step: WORDS, example: "What does (3x+1)/(x-2) approach as x approaches infinity?" },
  { language: "en", pattern: `${FIND} [the] limit of the sequence [(given by|defined by|with general term|whose general term is|whose nth term is)] {f:expr} [as n (approaches|tends to|goes to|->) (infinity|∞|oo)]`, step: { expr: "{f}", point: "oo", integers: true }, example: "Find the limit of the sequence (2n+1)/(n+3)" },
  { language: "en", pattern: "(does|determine whether|determine if) the sequence {f:expr} (converge|converges|converge or diverge|converges or diverges|is convergent|is convergent or divergent) [.|,] [(if it converges, find (its|the) limit|if so, find its limit|and find its limit [if it converges]|find (its|the) limit)]", step: { expr: "{f}", point: "oo", integers: true }, example: "Determine whether the sequence n/(n^2+1) converges or diverges" },
  { language: "zh", pattern: "(求|计算|求出|试求|求解|确定|讨论)[下列|如下|下面|以下][函数|数列][的]极限[值] [:] {l:limit} [的值]", step: LIMIT_ZH, example: "求极限 lim_{x→0} sin(x)/x" },
  { language: "zh", pattern: "(求|计算|求出|试求|求解|确定) [:] {l:limit} [的(值|极限|结果)] [(是多少|为多少)]", step: LIMIT_ZH, example: "求 \\lim_{x \\to 3} \\frac{x^2-9}{x-3} 的值" },
  { language: "zh", pattern: "[极限] {l:limit} (=|等于|的值(是|为)|的值等于|是|为) [多少|几|什么|__|?]", step: LIMIT_ZH, example: "极限 lim_{x→0} tan(x)/x 等于多少?" },
  { language: "zh", pattern: "(用|利用|运用|使用|应用|根据)(洛必达法则|洛必塔法则|罗必塔法则|夹逼准则|夹逼定理|等价无穷小|等价无穷小代换|等价无穷小替换|重要极限|两个重要极限|泰勒公式|泰勒展开|极限的四则运算法则) [,](求|计算)[下列][极限] [:] {l:limit} [的值]", step: LIMIT_ZH, example: "用洛必达法则求极限 lim_{x→0} (e^x-1)/x" },
  { language: "zh", pattern: "(讨论|判断|判定|研究)[极限]{l:limit} (是否存在|的存在性|存在吗)", step: LIMIT_ZH, example: "判断极限 lim_{x→0} |x|/x 是否存在" },
  { language: "zh", pattern: "[求|计算|试求]当 {p:approach} 时 [,] [求|计算] [函数]{f:expr} [的]极限[值][是多少|为多少]", step: APPROACH_ZH, example: "当 x→0 时,求 (1-cos x)/x^2 的极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} [在|当] {p:approach} 时[的]极限[值]", step: APPROACH_ZH, example: "求函数 sin(3x)/x 当 x→0 时的极限" },
  { language: "zh", pattern: "[函数]{f:expr} [在|当] {p:approach} 时[的]极限[值](是|为|等于)[多少|什么|几]", step: APPROACH_ZH, example: "函数 (x^2-1)/(x-1) 当 x→1 时的极限是多少?" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} 在[点] [x =|x=]{a:value} 处的(极限|极限值)", step: { expr: "{f}", point: "{a}" }, example: "求函数 sin(x)/x 在 x=0 处的极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} 在[点] [x =|x=]{a:value} 处的左极限", step: { expr: "{f}", point: "{a}", side: "left" }, example: "求函数 |x|/x 在 x=0 处的左极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} 在[点] [x =|x=]{a:value} 处的右极限", step: { expr: "{f}", point: "{a}", side: "right" }, example: "求函数 |x|/x 在 x=0 处的右极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} [当] {v:variable} 趋(于|近于|向于|向)正无穷[大]时[的]极限", step: { expr: "{f}", var: "{v}", point: "oo" }, example: "求 x/e^x 当 x 趋于正无穷时的极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} [当] {v:variable} 趋(于|近于|向于|向)负无穷[大]时[的]极限", step: { expr: "{f}", var: "{v}", point: "-oo" }, example: "求 e^x 当 x 趋于负无穷时的极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)[函数]{f:expr} [当] {v:variable} 趋(于|近于|向于|向)无穷[大]时[的]极限", step: { expr: "{f}", var: "{v}", point: "oo", infinity: "both" }, example: "求 1/x 当 x 趋于无穷大时的极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)数列 {f:expr} [的]极限", step: { expr: "{f}", point: "oo", integers: true }, example: "求数列 (2n+1)/(n+3) 的极限" },
  { language: "zh", pattern: "(求|计算|试求|求出)数列[的]极限 [:] (lim|\\\\lim) {f:expr}", step: { expr: "{f}", point: "oo", integers: true }, example: "求数列极限 lim (2n+1)/(n-3)" },
  { language: "zh", pattern: "(求|计算|试求|求出)数列极限 [:] {l:limit}", step: { ...LIMIT, integers: true }, example: "求数列极限 lim_{n→∞} (n+1)/n" },
];
