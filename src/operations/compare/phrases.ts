/** Wordings: order of numbers. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const ASK = "(which|what) [(one|number|value)] (is|of these is|of the following is)";
const SMALL = "(smallest|least|lowest|minimum)";
const BIG = "(biggest|largest|greatest|highest|maximum)";
const NUMBERS = "[(number|value|one|of)]";
const IN = "[(in|of|among|from|out of|:)] [the] [(following|given)] [(list|numbers|values|set)] [:]";
const PUT = "(sort|put|arrange|order|list|write|rank|place)";
const UP = "(ascending|increasing)";
const DOWN = "(descending|decreasing)";
const NEAR = "(nearest|closest|nearest in value|closest in value)";
const ZH_LIST = "[下列|以下|下面][各]{l:items}";

const kth = (descending: boolean, k: unknown = 1): { readonly items: string; readonly want: string; readonly descending: boolean; readonly k: unknown } => ({ items: "@{l_items}", want: "kth", descending, k });
const chosen = { labels: "@{l_labels}" };
const sort = (descending: boolean): { readonly items: string; readonly want: string; readonly descending: boolean } => ({ items: "@{l_items}", want: "sort", descending });
const relation = (r: string): { readonly items: readonly string[]; readonly want: string; readonly relation: string } => ({ items: ["{a}", "{b}"], want: "relation", relation: r });
const closest = { items: "@{l_items}", want: "closest", target: "{t}" };

const ENGLISH_RELATIONS: readonly (readonly [string, string, string])[] = [
  ["<", "(less than|smaller than|below)", "3/7 less than 0.43"],
  [">", "(greater than|bigger than|larger than|more than|above)", "0.7 greater than 2/3"],
  ["<=", "(at most|less than or equal to|at most as big as|no more than|not greater than|smaller than or equal to)", "5 at most as big as 4.9"],
  [">=", "(at least|greater than or equal to|at least as big as|no less than|not less than|bigger than or equal to)", "-3 at least as big as -4"],
  ["=", "(equal to|the same as|equal)", "1/8 equal to 0.125"],
  ["!=", "(not equal to|different from|unequal to)", "1/3 not equal to 0.33"],
];
const CHINESE_RELATIONS: readonly (readonly [string, string, string])[] = [["<", "小于", "3/7"], [">", "大于", "0.7"], ["<=", "(小于等于|小于或等于|不大于|不超过)", "5"], [">=", "(大于等于|大于或等于|不小于)", "-3"], ["=", "(等于|等同于)", "0.125"], ["!=", "(不等于)", "1/3"]];

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });

export const phrases: readonly Phrase[] = [
  en(`${PUT} [the] [(numbers|values)] {l:items} (in|in an) ${UP} order`, sort(false), "Sort 3, -1/2, 0.4 in ascending order."),
  en(`${PUT} [the] [(numbers|values)] {l:items} (in|in a) ${DOWN} order`, sort(true), "Arrange the numbers 3, -1/2, 0.4 in descending order."),
  en("sort [the] [(numbers|values)] [:] {l:items}", sort(false), "Sort 3, -1/2, 0.4."),
  en(`${PUT} {l:items} from (least to greatest|smallest to largest|smallest to biggest|lowest to highest|small to large)`, sort(false), "Order 2/3, 0.6, 5/8 from least to greatest"),
  en(`${PUT} {l:items} from (greatest to least|largest to smallest|biggest to smallest|highest to lowest|large to small)`, sort(true), "Order 2/3, 0.6, 5/8 from greatest to least"),
  en(`${PUT} [the] [following] [(numbers|values)] (in|in an) ${UP} order : {l:items}`, sort(false), "Write the following numbers in increasing order: 7, -7, 0.5"),
  en(`${PUT} [the] [following] [(numbers|values)] (in|in a) ${DOWN} order : {l:items}`, sort(true), "List the following numbers in decreasing order: 7, -7, 0.5"),
  en(`${PUT} [the] [following] [(numbers|values)] from (least to greatest|smallest to largest|smallest to biggest) : {l:items}`, sort(false), "Arrange from smallest to largest: sqrt(2), 1.4, 10/7"),
  en(`${PUT} [the] [following] [(numbers|values)] from (greatest to least|largest to smallest|biggest to smallest) : {l:items}`, sort(true), "Arrange from largest to smallest: sqrt(2), 1.4, 10/7"),
  en(`${ASK} [the] ${SMALL} ${NUMBERS} ${IN} {l:items}`, kth(false), "What is the smallest value in 4, -1/3, 0.2?"),
  en(`${ASK} [the] ${BIG} ${NUMBERS} ${IN} {l:items}`, kth(true), "Which is the largest of 3/4, 0.7, 5/7?"),
  en(`${ASK} [the] {k:ordinal} ${SMALL} ${NUMBERS} ${IN} {l:items}`, kth(false, "#{k}"), "What is the second smallest number in 4, -1/3, 0.2?"),
  en(`${ASK} [the] {k:ordinal} ${BIG} ${NUMBERS} ${IN} {l:items}`, kth(true, "#{k}"), "What is the third biggest value in 9, 4, -1/3, 0.2?"),
  en(`${ASK} [the] ${SMALL} ${NUMBERS} [?|:] {l:choices}`, { ...kth(false), ...chosen }, "Which is the smallest value? (a) 3 (b) -1/2 (c) 0.4"),
  en(`${ASK} [the] ${BIG} ${NUMBERS} [?|:] {l:choices}`, { ...kth(true), ...chosen }, "Which is the biggest value? (a) 3 (b) -1/2 (c) 0.4"),
  en(`${ASK} [the] {k:ordinal} ${SMALL} ${NUMBERS} [?|:] {l:choices}`, { ...kth(false, "#{k}"), ...chosen }, "Which is the second smallest value? (a) 3 (b) -1/2 (c) 0.4"),
  en(`${ASK} [the] {k:ordinal} ${BIG} ${NUMBERS} [?|:] {l:choices}`, { ...kth(true, "#{k}"), ...chosen }, "Which is the third biggest value? (a) 3 (b) -1/2 (c) 0.4"),
  en(`(which|what) (is|of these is) (smaller|less|lower) [:] [,] {a:value} or {b:value}`, { ...kth(false), items: ["{a}", "{b}"] }, "Which is smaller: 5/7 or 0.71?"),
  en(`(which|what) (is|of these is) (bigger|greater|larger|higher) [:] [,] {a:value} or {b:value}`, { ...kth(true), items: ["{a}", "{b}"] }, "Which is bigger: 5/7 or 0.71?"),
  en(`${ASK} [the] ${NEAR} [(number|value|one)] to {t:value} ${IN} {l:items}`, closest, "What is the closest to 1 in 0.8, 1.3, -1?"),
  en(`${ASK} [the] ${NEAR} [(number|value|one)] to {t:value} [?|:] {l:choices}`, { ...closest, ...chosen }, "Which is the nearest to 1? (a) 0.8 (b) 1.3 (c) -1"),
  en(`(which|what) (number|value|one) of {l:items} is ${NEAR} to {t:value}`, closest, "Which number of 0.8, 1.3, -1 is closest to 1?"),
  ...ENGLISH_RELATIONS.flatMap(([r, words, rest]) => [
    en(`(is|is it true that) {a:value} [is] ${words} {b:value}`, relation(r), `Is ${rest}?`),
  ]),
  en("(are|is) {a:value} and {b:value} (equal|the same|identical)", relation("="), "Are 0.5 and 1/2 equal?"),
  en("(are|do) {a:value} and {b:value} (unequal|non-equal|not equal|different|differ|nonequal)", relation("!="), "Are 0.3 and 1/3 different?"),
  en("(does|is) {a:value} = {b:value}", relation("="), "Does 3/6 = 1/2?"),
  en("(does|do) {a:value} equal {b:value}", relation("="), "Does 3/6 equal 1/2?"),
  zh(`(把|将)${ZH_LIST} [这些数|各数|几个数]按[照](从小到大|由小到大|升序)[的顺序|顺序|的次序](排列|排序|排列起来|排成一列)`, sort(false), "把 3, -1/2, 0.4 按从小到大的顺序排列"),
  zh(`(把|将)${ZH_LIST} [这些数|各数|几个数]按[照](从大到小|由大到小|降序)[的顺序|顺序|的次序](排列|排序|排列起来|排成一列)`, sort(true), "把 3, -1/2, 0.4 按从大到小的顺序排列"),
  zh("(按|按照)(从小到大|由小到大|升序)[的顺序|顺序]排列[下列|以下][各数]:{l:items}", sort(false), "按从小到大的顺序排列:7, -7, 0.5"),
  zh("(按|按照)(从大到小|由大到小|降序)[的顺序|顺序]排列[下列|以下][各数]:{l:items}", sort(true), "按从大到小的顺序排列:7, -7, 0.5"),
  zh("[在]{l:items} [这几个数|这些数|各数][中|里](最小|最小的|哪个最小|最小的数|最小的是)[是][哪个|哪一个|多少|什么]", kth(false), "4, -1/3, 0.2 中最小的数是哪个?"),
  zh("[在]{l:items} [这几个数|这些数|各数][中|里](最大|最大的|哪个最大|最大的数|最大的是)[是][哪个|哪一个|多少|什么]", kth(true), "4, -1/3, 0.2 中最大的数是哪个?"),
  zh("[在]{l:items} [这几个数|这些数|各数][中|里]第{k:ordinal} 小的[数][是][哪个|哪一个|多少|什么]", kth(false, "#{k}"), "4, -1/3, 0.2 中第二小的数是哪个?"),
  zh("[在]{l:items} [这几个数|这些数|各数][中|里]第{k:ordinal} 大的[数][是][哪个|哪一个|多少|什么]", kth(true, "#{k}"), "9, 4, -1/3, 0.2 中第三大的数是哪个?"),
  zh("[在]{l:items} [这几个数|这些数|各数][中|里][哪个][数](与|和|跟|离){t:value} (最接近|最近|最接近的|最接近的数|最接近的是)[是][哪个|哪一个|多少|什么]", closest, "0.8, 1.3, -1 中与 1 最接近的数是哪个?"),
  zh("{a:value} (和|与|跟){b:value} 哪个[数](更大|较大|大)", { ...kth(true), items: ["{a}", "{b}"] }, "5/7 和 0.71 哪个大?"),
  zh("{a:value} (和|与|跟){b:value} 哪个[数](更小|较小|小)", { ...kth(false), items: ["{a}", "{b}"] }, "5/7 和 0.71 哪个小?"),
  ...CHINESE_RELATIONS.map(([r, words, a]) => zh(`{a:value} [是否]${words}{b:value} [吗|对吗|么]`, relation(r), `${a} 是否${(words.match(/[\u4e00-\u9fff]+/) ?? [""])[0]} 0.43`)),
  zh("{a:value} (和|与|跟){b:value} (相等吗|是否相等|相等么)", relation("="), "0.5 和 1/2 是否相等?"),
  zh("比较[大小][:]{l:items} [的大小]", sort(false), "比较 3/4, 0.7 的大小"),
];
