/** Percentages that have a name (出油率, 出勤率, 成活率), what became more or less by how much of itself, prices with a discount. */
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";
import { type Found, type Said, type SituationWording, situation, NAMING } from "./clause.js";

/** A rate: what it counts, and what it does not. */
const NAMED: readonly { readonly rate: string; readonly yes: string; readonly no: string }[] = [
  { rate: "出勤率", yes: "出勤|到校|到场|参加|到会", no: "缺席|缺勤|请假|没有出勤|没出勤|没来|未到|没到校" },
  { rate: "成活率", yes: "成活", no: "没有成活|没成活|未成活|死亡|枯死|死" },
  { rate: "发芽率", yes: "发芽", no: "没有发芽|没发芽|未发芽" },
  { rate: "合格率", yes: "合格", no: "不合格" }, { rate: "及格率", yes: "及格", no: "不及格|没有及格" },
  { rate: "命中率", yes: "命中|投中|射中", no: "没有命中|没命中|没投中|未命中" }, { rate: "优秀率", yes: "优秀", no: "没有得优秀" },
];
const YES = NAMED.map((r) => r.yes).join("|");
const NO = NAMED.map((r) => r.no).join("|");
const RATE = NAMED.map((r) => r.rate).join("|");
const PRESS = "(榨|榨出|磨|磨出|碾|碾出|提炼|炼|炼出|制|制出|得到|产)";

type RateFact = "yield" | "made" | "raw" | "named" | "whole" | "yes" | "no" | "ask raw" | "ask made" | "ask yes" | "ask no" | "ask rate" | "ask whole";
const r = (fact: RateFact, pattern: string, example: string): SituationWording<RateFact> => ({ fact, pattern, example });
const ABOUT = "[大约|约|至少]";
const NEEDS = "(需要|需|要|需用|要用|用)";
export const RATES: readonly SituationWording<RateFact>[] = [
  r("yield", "[一种|这种|某种]{raw:thing}[的]出{what:what}率[是|为|约是|大约是|约为]{p:n}", "大豆的出油率是16%"),
  r("raw", `[用|把|现有]{n}{m}{raw:thing}`, "现有500千克大豆"),
  r("made", `[如果|若]要${PRESS}[{made:thing}]{n}{m}[{made2:thing}]`, "要榨80千克豆油"),
  r("ask raw", `${ABOUT}${NEEDS}[用]{raw:thing}{q}{m}`, "需要大豆多少千克"),
  r("ask raw", `${ABOUT}${NEEDS}[用]{q}{m}{raw:thing}`, "需要多少千克大豆"),
  r("ask raw", `[如果|若]要${PRESS}{n}{m}{made:thing}${ABOUT}[需要|需|要|需用|要用][用]{q}{m}{raw:thing}`, "要榨80千克豆油需要多少千克大豆"),
  r("ask raw", `[如果|若]要${PRESS}{made:thing}{n}{m}${ABOUT}[需要|需|要|需用|要用][用]{raw:thing}{q}{m}`, "要榨豆油80千克需要大豆多少千克"),
  r("ask made", `[用]{n}{m}[这种]{raw:thing}[可以|可|能|一共|共]${PRESS}[{made:thing}]{q}{m}[{made2:thing}]`, "500千克大豆可以榨油多少千克"),
  r("ask made", `[可以|可|能|一共|共]${PRESS}[{made:thing}]{q}{m}[{made2:thing}]`, "可以榨油多少千克"),
  r("named", "[{who}][这天|今天|某天|当天|一天][该班|全班|这批树|这批种子|这批零件|这批产品|他|她][的]{named:named}[是|为|达到|达]{p:n}", "今天的出勤率是96%"),
  r("whole", "[{who}](有|共有|有学生|有工人|种了|栽了|植树|种树|种|栽|投了|投篮|射击|生产了|生产|检验了|抽检|播种|应到)[学生|工人|同学]{n}{m}[学生|同学|工人|树|树苗|零件|产品|种子|玉米|{thing}]", "六年级有50名学生"),
  r("no", "[{who}][今天|这天|其中|有]{n}{m}[{thing}]{no:no}", "今天有2人缺席"),
  r("no", "[{who}][今天|这天|其中|有]{no:no}[了|的有|的]{n}{m}[{thing}]", "缺席2人"),
  r("yes", "[{who}][今天|这天|其中|有]{n}{m}[{thing}]{yes:yes}", "今天有48人出勤"),
  r("yes", "[{who}][今天|这天|其中|有|实际]{yes:yes}[了|的有|的]{n}{m}[{thing}]", "成活了190棵"),
  r("ask rate", "[{who}][今天|这天|这批{thing}|这次][的]{named:named}[是|为](多少|百分之几|百分之多少)", "今天的出勤率是多少"),
  r("ask no", "[{who}][今天|这天|其中|有]{no:no}[了|的有|的]{q}{m}[{thing}]", "这天缺席多少人"),
  r("ask yes", "[{who}][今天|这天|其中|有]{yes:yes}[了|的有|的]{q}{m}[{thing}]", "成活了多少棵"),
  r("ask whole", "[{who}][一共|共][有|种了|栽了|应到]{q}{m}[{thing}]", "这个班有多少人"),
];

export const rates = situation<RateFact>({
  name: "百分率", when: new RegExp(`出.率|${RATE}`),
  kinds: { what: "(?:油|粉|米|糖|盐|汁|水|面粉|铁)", named: `(?:${RATE})`, yes: `(?:${YES})`, no: `(?:${NO})` },
  wordings: RATES,
  solve: (said, asked): Found | null => {
    const find = (fact: RateFact) => { const all = said.filter((s) => s.fact === fact); return all.length > 1 ? undefined : (all[0] ?? null); };
    const all = [find("yield"), find("made"), find("raw"), find("named"), find("whole"), find("yes"), find("no")] as const;
    if (all.includes(undefined)) return null;
    const [yields, made, raw, rate, whole, yes, no] = all as readonly (Said<RateFact> | null)[];
    if (asked.fact === "ask raw" || asked.fact === "ask made") {
      const from = asked.fact === "ask raw" ? (made ?? null) : (raw ?? null);
      const told = asked.n() !== null ? asked : from;
      const [n, p] = [told?.n() ?? null, yields?.n("p") ?? null];
      const name = [...said, asked].map((s) => s.text("raw")).filter((x) => x !== "");
      if (n === null || p === null || told === null || rate !== null || whole !== null || (asked.n() !== null && from !== null) || new Set(name).size > 1) return null;
      return told.unit() === asked.unit() ? { value: asked.fact === "ask raw" ? over(n, p) : times(n, p), unit: asked.unit() } : null;
    }
    if (yields !== null || made !== null || raw !== null) return null;
    // 出勤率 with 缺席, and not with 发芽: words of one rate.
    const words = [...said, asked].flatMap((s) => [s.text("yes"), s.text("no")]).filter((x) => x !== "");
    const kind = NAMED.find((k) => k.rate === (rate ?? asked).text("named"));
    if (kind === undefined || !words.every((x) => `${kind.yes}|${kind.no}`.split("|").includes(x))) return null;
    const [w, y, n, p] = [whole?.n() ?? null, yes?.n() ?? null, no?.n() ?? null, rate?.n("p") ?? null];
    const one = constant(1);
    const unit = asked.unit();
    if (asked.fact === "ask rate") {
      if (p !== null) return null;
      if (w === null) return y === null || n === null ? null : { value: over(y, plus(y, n)), unit: "" };
      return y !== null && n === null ? { value: over(y, w), unit: "" } : y === null && n !== null ? { value: over(minus(w, n), w), unit: "" } : null;
    }
    if (p === null) return null;
    if (asked.fact === "ask whole") return w !== null ? null : y !== null && n === null ? { value: over(y, p), unit } : y === null && n !== null ? { value: over(n, minus(one, p)), unit } : null;
    if (w === null || y !== null || n !== null) return null;
    return { value: asked.fact === "ask yes" ? times(w, p) : minus(w, times(w, p)), unit };
  },
});

type ChangeFact = "old" | "new" | "more" | "less" | "ask more" | "ask less";
const c = (fact: ChangeFact, pattern: string, example: string): SituationWording<ChangeFact> => ({ fact, pattern, example });
const OLD = "{old:old}";
const OLD_WORDS = "(?:去年同期|去年|上个月|上月|计划|原计划|原来|原有|原先|第一季度|往年|原产量)";
const NEW = "(今年|本月|这个月|实际|现在|现有|第二季度|现|实际上|下半年|七月份)";
const MAKE = "(全年|投资|生产|造|修建|修|种|种植|栽|植树|用电|用水|用煤|用汽油|耗煤|耗电|烧煤|加工|完成|有|招生|销售|收入|产量|产值|发电|绿化|开支|节约用水)";
const UP = "(增产|超产|超额|增长|增加|提高|超过|超出|上涨|涨价|多生产|多修)";
const DOWN = "(减产|减少|降低|节省|节约|精简|下降|降价|少用|少生产|裁减)";
const OF = "(百分之几|几分之几|百分之多少)";
export const CHANGES: readonly SituationWording<ChangeFact>[] = [
  c("new", `[{who}][去年|今年|本月|上月]实际[${MAKE}][了|{thing}]{n}{m}[{thing2:thing}]`, "去年实际投资480万元"),
  c("old", `[{who}]${OLD}[${MAKE}][${MAKE}][了|{thing}][是|为]{n}{m}[{thing2:thing}]`, "某厂去年生产水泥2000吨"),
  c("new", `[{who}]${NEW}[${MAKE}][${MAKE}][了|{thing}][是|为|用了]{n}{m}[{thing2:thing}]`, "今年生产水泥2500吨"),
  c("more", `比${OLD}[{thing}](多|增加了|增产了|增产|增加|超过|超产)[${MAKE}][了]{n}{m}[{thing2:thing}]`, "比去年多生产500吨"),
  c("less", `比${OLD}[{thing}](少|减少了|减少|节省了|节省|节约了|节约|降低了|降低)[${MAKE}][了]{n}{m}[{thing2:thing}]`, "比计划投资节省20万元"),
  c("old", `[{who}]${MAKE}(一[条座台]){thing}[${OLD}][${MAKE}]{n}{m}`, "建造一座厂房计划投资50万元"),
  c("new", `[{who}][上半年|下半年|全年|第一季度|第二季度]${MAKE}[了|{thing}]{n}{m}[{thing2:thing}]`, "某厂上半年生产汽车2000辆"),
  c("ask more", `[{who}][${NEW}][比${OLD}][{thing}]${UP}[了]${OF}`, "增产百分之几"),
  c("ask less", `[{who}][${NEW}][比${OLD}][{thing}]${DOWN}[了]${OF}`, "节省了百分之几"),
  c("ask more", `[{who}][${NEW}][${MAKE}][{thing}][产量]比${OLD}[{thing2:thing}](${UP}|多)[了]${OF}`, "今年产量比去年增加百分之几"),
  c("ask less", `[{who}][${NEW}][${MAKE}][{thing}][产量]比${OLD}[{thing2:thing}](${DOWN}|少)[了]${OF}`, "今年用电比去年少百分之几"),
];

export const changes = situation<ChangeFact>({
  name: "增减百分率", when: /(?:增|超|提|涨|节|减|降|精|下|裁|多|少).{0,6}(?:百分之几|几分之几|百分之多少)/,
  kinds: { who: `(?![比是把从在])${NAMING}{1,12}?`, old: OLD_WORDS },
  wordings: CHANGES,
  solve: (said, asked): Found | null => {
    const [was, is, more, less] = (["old", "new", "more", "less"] as const).map((f) => said.filter((s) => s.fact === f));
    if (was === undefined || is === undefined || more === undefined || less === undefined || said.length !== 2 || new Set(said.map((s) => s.unit())).size !== 1) return null;
    const [o, n, u, d] = [was[0]?.n() ?? null, is[0]?.n() ?? null, more[0]?.n() ?? null, less[0]?.n() ?? null];
    const up = asked.fact === "ask more";
    if (o !== null && n !== null) return { value: over(up ? minus(n, o) : minus(o, n), o), unit: "" };
    if (up ? d !== null : u !== null) return null;
    const by = u ?? d;
    // 上月…, 比计划…: what it is compared with is the plan.
    const [told, than] = [(was[0] ?? is[0])?.text("old") ?? "", (more[0] ?? less[0])?.text("old") ?? ""];
    if (told !== "" && told !== than) return null;
    if (by === null || (o === null) === (n === null)) return null;
    return { value: over(by, o ?? (up ? minus(n ?? by, by) : plus(n ?? by, by))), unit: "" };
  },
});

type PriceFact = "full" | "at" | "sold" | "off" | "cut" | "down" | "ask now" | "ask at" | "ask full" | "ask off" | "ask saved";
const p = (fact: PriceFact, pattern: string, example: string): SituationWording<PriceFact> => ({ fact, pattern, example });
const ITEM = "[{item}][每{m}]";
const SELL = "(出售|销售|卖出|优惠|处理)";
export const PRICES: readonly SituationWording<PriceFact>[] = [
  p("full", `${ITEM}[的](原价|标价|定价|原来售价|原来的价格)[每{m}][是|为]{n}{money}[{item2:thing}]`, "一台风扇原价是260元"),
  p("sold", `${ITEM}[现在|如果|若]打{k:n}折[${SELL}][后][的][售价|价格|卖价|现价][卖了|卖|是|为|只要|要|需要|花了]{n}{money}`, "一件上衣打八折后卖160元"),
  p("off", `${ITEM}[现在|现|如果|若|商场|商店|按原价][按]打{k:n}折[${SELL}|后]`, "现在打九折出售"),
  p("cut", `${ITEM}[现在|现]按(原价|标价|定价)的{k:n}[${SELL}]`, "按原价的85%出售"),
  p("down", `${ITEM}[现在|现|每{m}]降价{n}{money}[${SELL}]`, "现降价60元出售"),
  p("at", `${ITEM}[每{m}|一{m}](卖价|售价|现价|卖|只要|只卖|实际付了|实际花了)[是|为|了]{n}{money}`, "每件卖45元"),
  p("ask now", `${ITEM}[现在|买一{m}|买这{m}{item2:item}|买这{m}|买这{item2:item}][的](现价|售价|卖价|可以卖|能卖|需要|要|应付|只要|卖|要付)[是|为]{q}{money}`, "可以卖多少元"),
  p("ask full", `${ITEM}[的](原价|标价|定价|原来的价格|原来售价)[每{m}][是|为|卖]{q}{money}`, "原价是多少元"),
  p("ask saved", `${ITEM}[打折后|现在|买一{m}|买这{m}{item2:item}][比原价|能|可以|可|现价比原价](便宜|节省|省|优惠|少付|降价)[了]{q}{money}`, "比原价便宜多少元"),
  p("ask off", `${ITEM}[是|相当于][按]打[了]几折[${SELL}][的]`, "是打了几折出售的"),
];

export const prices = situation<PriceFact>({
  name: "打折", when: /折|降价|(?:原|标|定)价的/,
  kinds: { item: "(?:(?:一|某|该|这)?[种件台套个款本双条辆部只把块]?[\\u4e00-\\u9fff]{1,8}?)", money: "(?:万元|元|美元)" },
  wordings: PRICES,
  solve: (said, asked): Found | null => {
    const one = (fact: PriceFact) => said.filter((s) => s.fact === fact);
    const tenth = (s: Said<PriceFact> | undefined): Value | null => {
      const k = s?.n("k") ?? null;
      const size = k === null ? null : sizeOf(k);
      if (k === null || size === null || s === undefined) return null;
      if (s.fact === "cut") return s.isShare("k") || size.d > 1n ? k : null;
      // 打8折, 打85折, 打0.8折 is no way to say it.
      if (size.d === 1n ? size.n < 1n || size.n > 99n : size.n < size.d) return null;
      return over(k, constant(size.d === 1n && size.n > 10n ? 100 : 10));
    };
    const [full, sold, off, cut, down, at] = [one("full"), one("sold"), one("off"), one("cut"), one("down"), one("at")];
    if ([full, sold, off, cut, down, at].some((x) => x.length > 1) || new Set([...said, asked].filter((s) => s.has("money")).map((s) => s.text("money"))).size > 1) return null;
    const unit = asked.text("money");
    const part = tenth(off[0] ?? cut[0]);
    const [f, d, a] = [full[0]?.n() ?? null, down[0]?.n() ?? null, at[0]?.n() ?? null];
    const [s, k] = [sold[0]?.n() ?? null, tenth(sold[0])];
    // Sold at one discount, asked at another.
    if (s !== null && k !== null && f === null && d === null && a === null) {
      const whole = over(s, k);
      if (asked.fact === "ask now") return part === null ? null : { value: times(whole, part), unit };
      return part !== null ? null : asked.fact === "ask full" ? { value: whole, unit } : asked.fact === "ask saved" ? { value: minus(whole, s), unit } : null;
    }
    if (sold.length > 0) return null;
    const known = f ?? (a !== null && part !== null ? over(a, part) : a !== null && d !== null ? plus(a, d) : null);
    if (known === null || (f !== null && [part, d, a].filter((x) => x !== null).length !== 1) || (off.length > 0 && cut.length > 0)) return null;
    if (asked.fact === "ask full") return f === null ? { value: known, unit } : null;
    const now = a ?? (part !== null ? times(known, part) : d !== null ? minus(known, d) : null);
    if (now === null) return null;
    if (asked.fact === "ask now") return a === null ? { value: now, unit } : null;
    if (asked.fact === "ask saved") return d === null ? { value: minus(known, now), unit } : null;
    return part === null && f !== null ? { value: times(constant(10), over(now, known)), unit: "" } : null;
  },
});
