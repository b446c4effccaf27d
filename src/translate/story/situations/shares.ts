/** 按比分配, 年龄, 容斥: parts by a ratio, ages in other years, those who belong to both. */
import { type Value, constant, minus, over, plus, sizeOf, sum, times } from "../value.js";
import { type Found, type Said, type SituationWording, situation } from "./clause.js";
import { type Equation, equation, solveLinear } from "./linear.js";

type RatioFact = "ratio" | "ratio of three" | "mixed" | "total" | "share out" | "part" | "more" | "ask part" | "ask total";
const r = (fact: RatioFact, pattern: string, example: string): SituationWording<RatioFact> => ({ fact, pattern, example });
const OF = "[的][数量|人数|只数|棵数|本数|重量|质量|体积|个数|面积|长度|钱数|年龄|{what:what}][的]";
const IN = "(比|之比|的比|比例)[例][是|为|=|恰好是]";
const ALL = "(一共|共|总共|合计|共有|一共有|共种|共收|共重|共植树|共加工|的和是|之和是)";
export const RATIOS: readonly SituationWording<RatioFact>[] = [
  r("ratio of three", `[{who}]{a:one}、{b:one}(、|和|与){c:one}[三人|三种{t:one}|三个{u:one}|{three:n}人|{three:n}个{v:one}|{three:n}种{w:one}]${OF}${IN}{x:n}∶{y:n}∶{z:n}`, "甲、乙、丙三人植树棵数的比是2:3:5"),
  r("mixed", "一种{mix:one}(是由|是用|由|用){a:one}(和|与){b:one}(按|按照|以){x:n}∶{y:n}[的比例|的比][配制|混合|配|调制][而成|成][的]", "一种糖水是由糖和水按照1:50配制的"),
  r("mixed", "[其中|是由|由]{a:one}(和|与){b:one}[按|按照|以]{x:n}∶{y:n}[的比例|的比][配制|混合|配|调制|配成|配制成|混合成][而成|成][的]", "糖和水按照1:50配制的"),
  r("ratio", `[已知|其中][{who}]{a:one}(和|与|、){b:one}[两{t:one}|{two:n}人|{two:n}个{v:one}]${OF}${IN}{x:n}∶{y:n}`, "男生和女生人数的比是3:2"),
  r("share out", "[{who}](把|将){n}{m}[{thing}](按|按照){x:n}∶{y:n}[的比|的比例][分配给|分给]{a:one}(和|与|、){b:one}[两{t:one}|{two:n}{t2:one}]", "把60本书按2:3的比分给甲班和乙班"),
  r("more", "{a:one}比{b:one}(多|重|大)[了]{n}{m}[{thing}]", "男生比女生多12人"),
  r("more", "{b:one}比{a:one}(少|轻|小)[了]{n}{m}[{thing}]", "女生比男生少12人"),
  r("total", `[{who}]{a:one}(和|与|、){b:one}[(、|和|与){c:one}][两人|三人|{three:n}人|{three:n}种{v:one}]${ALL}[了|加工|植树|有|收集]{n}{m}[{thing}]`, "男生和女生一共有50人"),
  r("total", `[要]配制[这样的|这种]{mix:one}{n}{m}`, "要配制这样的糖水510克"),
  r("total", `[{who}][{three:n}人|{three:n}个{v:one}|{two:n}个{v2:one}|{two:n}人]${ALL}[有|植树|加工|种树|收集]{n}{m}[{thing}]`, "三个班共植树120棵"),
  r("part", "[现有|其中|已知|如果]{a:one}[有|是|为|用了|重|用]{n}{m}[{thing}]", "现有糖10克"),
  r("ask part", `[那么|那][其中][需要|需|要|应][用|准备]{a:one}[有|应|分得|分到|植树|种|加工|种了|是|各]{q}{m}[{thing}]`, "男生有多少人"),
  r("ask total", "[可以|能|一共可以][配制|配|配成][这样的|这种]{mix:one}{q}{m}", "可以配制这样的糖水多少克"),
  r("ask total", `[{who}]${ALL}[有]{q}{m}[{thing}]`, "一共有多少人"),
];

export const ratios = situation<RatioFact>({
  name: "按比分配", when: /[\ue000-\ue0ff]:[\ue000-\ue0ff]/,
  kinds: { one: "(?![其现共一需要可能有和与的比])(?:(?!和|与|、|多|少|比|共|有)[\\u4e00-\\u9fffA-Za-z\\uff10-\\uff19]){1,6}?", what: "(?:植树|加工|完成|收集|种|存油|体重|图书|完成数|人)(?:数量|棵数|数)?" },
  wordings: RATIOS,
  solve: (said, asked): Found | null => {
    const ratio = said.filter((s) => s.has("x"));
    const [by] = ratio;
    if (by === undefined || ratio.length > 1) return null;
    const short = (n: string): string => n.replace(/^(?:纯)/, "").replace(/(?:植树|的人数)$/, "");
    const fits = (x: string, y: string): boolean => x === y || (Math.min(x.length, y.length) > 1 && (x.endsWith(y) || y.endsWith(x)));
    const names = ["a", "b", "c"].map((s) => short(by.text(s))).filter((x) => x !== "");
    const parts = ["x", "y", "z"].flatMap((s) => { const v = by.n(s); return v === null ? [] : [v]; });
    const counted = [...said, asked].flatMap((s) => [["two", 2n], ["three", 3n]].flatMap(([slot, k]) => (s.has(String(slot)) ? [s.size(String(slot))?.n === k && BigInt(parts.length) === k ? s.id(String(slot)) : -1] : [])));
    if (names.length !== parts.length || counted.includes(-1) || new Set(names).size !== names.length) return null;
    const of = (name: string): Value | null => { const i = names.findIndex((x) => fits(x, short(name))); return i < 0 ? null : (parts[i] ?? null); };
    const whole = sum(parts);
    const mixes = new Set([...said, asked].map((s) => s.text("mix")).filter((x) => x !== ""));
    const told = said.filter((s) => s.n() !== null && (s !== by || s.fact === "share out"));
    const [t] = told;
    const n = t?.n() ?? null;
    if (t === undefined || n === null || told.length > 1 || mixes.size > 1) return null;
    const allNamed = (s: Said<RatioFact>): boolean => !s.has("a") || names.every((x) => ["a", "b", "c"].some((k) => s.has(k) && fits(x, short(s.text(k)))));
    const size = t.fact === "part" ? of(t.text("a")) : t.fact === "more" ? (() => { const [p, q] = [of(t.text("a")), of(t.text("b"))]; return p === null || q === null ? null : minus(p, q); })() : t.fact === "total" && !allNamed(t) ? null : whole;
    const wanted = asked.fact === "ask total" ? whole : of(asked.text("a"));
    if (size === null || wanted === null || (sizeOf(size)?.n ?? 0n) <= 0n || asked.unit() !== t.unit()) return null;
    // The difference of three is not of two of them.
    return { value: times(over(n, size), wanted), unit: asked.unit(), irrelevant: counted.filter((x): x is number => typeof x === "number") };
  },
});

type AgeFact = "age" | "older" | "times" | "times more" | "sum" | "later" | "ago" | "ask difference" | "ask age" | "ask when";
const g = (fact: AgeFact, pattern: string, example: string): SituationWording<AgeFact> => ({ fact, pattern, example });
const THEN = "[{later:n}年后|{later:n}年以后|{ago:n}年前|今年|现在|那时|到那时|明年|去年]";
export const AGES: readonly SituationWording<AgeFact>[] = [
  g("later", "[再过|过]{later:n}年[后|以后|之后]", "10年后"), g("ago", "{ago:n}年前", "3年前"),
  g("age", `${THEN}{a:one}${THEN}[的年龄][是]{n}岁`, "妈妈今年35岁"),
  g("sum", `${THEN}[{a:one}和{b:one}|他们|他俩|她们|{two:n}人|父子俩|母女俩][的]年龄[之和|和|总和|的和][是|为|将为|将是|共]{n}岁`, "他们的年龄和是40岁"),
  g("times", `${THEN}{a:one}${THEN}[的年龄](是|正好是|恰好是|将是){b:one}[的年龄|年龄]的{k:n}倍`, "爸爸的年龄是小明的4倍"),
  g("times more", `${THEN}{a:one}${THEN}[的年龄]比{b:one}[的年龄|年龄]的{k:n}倍(多|大){n}岁`, "爷爷的年龄比小明的5倍多8岁"),
  g("older", `{a:one}比{b:one}大{n}岁`, "哥哥比弟弟大6岁"), g("older", `{b:one}比{a:one}小{n}岁`, "弟弟比哥哥小6岁"),
  g("ask difference", `${THEN}{a:one}${THEN}比{b:one}大{q}岁`, "妈妈比小明大多少岁"),
  g("ask difference", `${THEN}{b:one}${THEN}比{a:one}小{q}岁`, "小明比妈妈小多少岁"),
  g("ask age", `${THEN}{a:one}${THEN}[的年龄][是]{q}岁`, "小明今年几岁"),
  g("ask when", "[再过|过]{q}年[后|以后|之后]{a:one}[的年龄](是|正好是|恰好是){b:one}[的年龄|年龄]的{k:n}倍", "几年后爸爸的年龄是小明的3倍"),
];

export const ages = situation<AgeFact>({
  name: "年龄", when: /岁/,
  kinds: { one: "(?![今现那再过几其是])(?:(?!和|与|比|今年|现在|的|是|年)[\\u4e00-\\u9fffA-Za-z\\uff10-\\uff19]){1,6}?" },
  wordings: AGES,
  solve: (said, asked): Found | null => {
    const first = said.find((s) => s.fact === "age")?.text("a") ?? "";
    // 他, beside another name: the one whose age was told.
    const name = (s: Said<AgeFact>, slot: string): string => (/^[他她]$/.test(s.text(slot)) && slot === "b" && s.text("a") !== first ? first : s.text(slot));
    const all = [...said, asked];
    const named = [...new Set(all.flatMap((s) => [name(s, "a"), name(s, "b")]).filter((x) => x !== ""))];
    if (named.length === 0 || named.length > 2 || named.some((x) => /^(?:他|她)$/.test(x))) return null;
    const [p, q] = named;
    // A time of its own ("10年后") holds for what is said next.
    let shift: Value = constant(0);
    const irrelevant: number[] = [];
    const equations: Equation[] = [];
    const at = (s: Said<AgeFact>): Value => { const [l, a] = [s.n("later"), s.n("ago")]; return l !== null ? l : a !== null ? minus(constant(0), a) : /明年/.test(s.raw) ? constant(1) : /去年/.test(s.raw) ? minus(constant(0), constant(1)) : /今年|现在/.test(s.raw) ? constant(0) : shift; };
    const one = constant(1);
    const back = (v: Value, by: Value): Value => (by.kind === "-" && by.left.kind === "constant" ? plus(v, by.right) : minus(v, by));
    for (const s of said) {
      if (s.fact === "later" || s.fact === "ago") { shift = at(s); continue; }
      const t = at(s);
      const n = s.n();
      const k = s.n("k");
      if (s.fact === "age" && n !== null) equations.push(equation([[name(s, "a"), one]], back(n, t)));
      else if (s.fact === "older" && n !== null) equations.push(equation([[name(s, "a"), one], [name(s, "b"), constant(-1)]], n));
      else if (s.fact === "times" && k !== null) equations.push(equation([[name(s, "a"), one], [name(s, "b"), minus(constant(0), k)]], times(t, minus(k, one))));
      else if (s.fact === "times more" && k !== null && n !== null) equations.push(equation([[name(s, "a"), one], [name(s, "b"), minus(constant(0), k)]], plus(n, times(t, minus(k, one)))));
      else if (s.fact === "sum" && n !== null && p !== undefined && q !== undefined) equations.push(equation([[p, one], [q, one]], back(n, times(t, constant(2)))));
      else return null;
    }
    const twos = all.flatMap((s) => (s.has("two") ? [s] : []));
    if (twos.some((s) => s.size("two")?.n !== 2n)) return null;
    irrelevant.push(...twos.map((s) => s.id("two")));
    const solved = solveLinear(equations);
    if (solved === null) return null;
    const [a, b] = [solved.get(name(asked, "a")), solved.get(name(asked, "b"))];
    if (a === undefined || [...solved.values()].some((v) => sizeOf(v)?.d !== 1n)) return null;
    // 3年后…, 小华几岁: now or then is not said.
    const isTimed = asked.has("later") || asked.has("ago") || /今年|现在|明年|去年|那时/.test(asked.raw) || ["later", "ago"].includes(said[said.length - 1]?.fact ?? "");
    if (asked.fact === "ask age" && !isTimed && said.some((s) => s.has("later") || s.has("ago"))) return null;
    if (asked.fact === "ask age") { const t = at(asked); return { value: t.kind === "-" && t.left.kind === "constant" ? minus(a, t.right) : plus(a, t), unit: "个", irrelevant }; }
    if (b === undefined) return null;
    // The difference is the same in every year.
    if (asked.fact === "ask difference") return { value: minus(a, b), unit: "个", irrelevant: [...irrelevant, ...all.flatMap((s) => [s.has("later") ? s.id("later") : -1, s.has("ago") ? s.id("ago") : -1]).filter((x) => x >= 0)] };
    const k = asked.n("k");
    return k === null ? null : { value: over(minus(a, times(k, b)), minus(k, one)), unit: "个", irrelevant };
  },
});

type BothFact = "everyone" | "total" | "first" | "only" | "both" | "none" | "ask both" | "ask none" | "ask total" | "ask only" | "scene";
const o = (fact: BothFact, pattern: string, example: string): SituationWording<BothFact> => ({ fact, pattern, example });
const EITHER = "(两|{two:n})(样|种|项|个|题)";
const KIND = "[{thing}]";
export const OVERLAP: readonly SituationWording<BothFact>[] = [
  o("both", `[而且|其中|有][有]{n}{m}[同学|学生]既{does}{a:one}又{does2:does}{b:one}`, "有7人既参加数学小组又参加语文小组"),
  o("both", `[而且|其中|有]{n}{m}[同学|学生]{does}{a:one}(又|也|且){does2:does}{b:one}`, "12人喜欢苹果又喜欢梨"),
  o("both", `[结果][有]{n}{m}[同学|学生]${EITHER}${KIND}都{does}[了|的]`, "6人两项比赛都参加了"),
  o("both", `${EITHER}${KIND}都{does}[了]的[有]{n}{m}`, "两种水果都喜欢的有8人"),
  o("none", `[有]{n}{m}[同学|学生]${EITHER}${KIND}都(没有|没|不){does}`, "有5人两项比赛都没有参加"),
  o("none", `${EITHER}${KIND}都(没有|没|不){does}的[有]{n}{m}`, "两种水果都不喜欢的有3人"),
  o("everyone", "[每|全班|所有|其中][个][人|同学|学生]{every:every}[至少]{does}[了]{any:any}", "每人至少参加一项"),
  o("first", "[已知|其中|其中有|有]{n}{m}[同学|学生]{does}[了]{a:one}", "其中21人参加数学小组"),
  o("first", "[已知|其中]{does}[了]{a:one}的[同学|学生][有]{n}{m}", "参加数学小组的有20人"),
  o("first", "[已知|其中]{a:one}{does}的[同学|学生][有]{n}{m}", "数学比赛获奖的有20人"),
  o("total", "[{t:one}][一共|共|总共]有[学生|同学]{n}{m}[学生|同学]", "某班有学生48人"), o("total", "[{t:one}]学生{n}{m}", "某班学生48人"),
  o("ask both", `${EITHER}${KIND}都{does}[了]的[同学|学生][有]{q}{m}`, "两项都参加的有多少人"),
  o("ask both", "[有]{q}{m}[同学|学生]既{does}{a:one}又{does2:does}{b:one}", "有多少人既参加数学小组又参加语文小组"),
  o("ask none", `[那么]${EITHER}${KIND}都(没有|没|不){does}的[同学|学生][有]{q}{m}`, "两种水果都不喜欢的有多少人"),
  o("ask only", "[那么]只{does}{a:one}的[同学|学生][有]{q}{m}", "只参加数学小组的有多少人"),
  o("ask total", "[那么][{who}][一共|共|总共]有(学生|同学)[一共|共]{q}{m}", "这个班共有学生多少人"),
  o("ask total", "[那么][这批|这些][{who}的](学生|同学)(一共|共|总共)[有]{q}{m}", "这些学生一共有多少人"),
];

export const overlap = situation<BothFact>({
  name: "容斥", when: /既.*又|又|都/,
  kinds: { every: "(?:都|至少)?", any: "(?:其中)?(?:的)?(?:一|[\\ue000-\\ue0ff])?(?:项|种|样|个)", does: "(?:参加|喜欢吃|喜欢|会|爱好|订阅|订|获奖|做对|答对|选)", one: "(?:(?!又|也|的|都|既|只|没|不|有)[\\u4e00-\\u9fffA-Za-z\\uff10-\\uff19]){1,10}?" },
  wordings: OVERLAP,
  solve: (said, asked): Found | null => {
    const find = (f: BothFact) => said.filter((s) => s.fact === f);
    const [total, both, none, firsts] = [find("total"), find("both"), find("none"), find("first")];
    const [a, b, ...more] = firsts;
    const twos = [...said, asked].flatMap((s) => (s.has("two") ? [s] : []));
    if (a === undefined || b === undefined || more.length > 0 || total.length > 1 || both.length > 1 || none.length > 1 || a.text("a") === b.text("a") || twos.some((s) => s.size("two")?.n !== 2n)) return null;
    if (new Set([...said, asked].filter((s) => s.has("m")).map((s) => s.unit().replace(/^[名位]$/, "人"))).size > 1 || new Set([...said, asked].map((s) => s.text("does").replace("吃", "")).filter((x) => x !== "")).size > 1) return null;
    const irrelevant = twos.map((s) => s.id("two"));
    const [x, y, t, u, z] = [a.n(), b.n(), total[0]?.n() ?? null, both[0]?.n() ?? null, none[0]?.n() ?? null];
    if (x === null || y === null) return null;
    const all = find("everyone").length > 0;
    // 50人, 25 and 30 of them: some may be in neither.
    if ((asked.fact === "ask both" || asked.fact === "ask total") && (z === null) !== all) return null;
    const either = u === null ? null : minus(plus(x, y), u);
    const found = (value: Value): Found => ({ value, unit: "个", irrelevant });
    if (asked.fact === "ask total") return either === null || t !== null ? null : found(z === null ? either : plus(either, z));
    if (asked.fact === "ask none") return either === null || t === null || z !== null ? null : found(minus(t, either));
    if (asked.fact === "ask both") return u !== null || t === null ? null : found(minus(plus(x, y), z === null ? t : minus(t, z)));
    if (asked.fact === "ask only") {
      const mine = [a, b].filter((s) => s.text("a") === asked.text("a"));
      const n = mine[0]?.n() ?? null;
      // How many there are of the other, and in all, does not matter.
      return mine.length !== 1 || n === null || u === null ? null : { value: minus(n, u), unit: "个", irrelevant: [...irrelevant, ...[a, b, ...total].filter((s) => s !== mine[0]).map((s) => s.id())] };
    }
    return null;
  },
});
