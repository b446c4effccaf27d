/** 植树, 锯木头, 上楼: gaps are one fewer than posts. */
import { isInteger } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";
import { type Found, type SituationWording, inUnit, situation } from "./clause.js";

type TreeFact = "length" | "scene" | "gap" | "both" | "none" | "one" | "circle" | "count" | "ask count" | "ask length" | "ask ends length" | "ask gap";
const t = (fact: TreeFact, pattern: string, example: string): SituationWording<TreeFact> => ({ fact, pattern, example });
const PLANT = "(栽种|种植|栽上|种上|架设|安装|设置|种|栽|植|装|安|插|设|摆|放|竖|立|挂)";
const WILL = "[要|准备|打算|计划|想]";
const END = "(也|都|也都|都要|也要|各)";

export const TREES: readonly SituationWording<TreeFact>[] = [
  t("length", `[{who}]${WILL}在[一条|一段|这条]长{n}{len}的{road:thing}[的]{side}[${PLANT}[了]{what:thing}]`, "在一条长90米的小路一边种柳树"),
  t("length", `[{who}]${WILL}在[一条|一段|这条]{n}{len}长的{road:thing}[的]{side}[${PLANT}[了]{what:thing}]`, "园林处准备在一条240米长的大道两旁栽梧桐"),
  t("length", "[一条|一段|这条|有一条]{road:thing}[的]{side}[全]长{n}{len}", "公园小路一侧长60米"),
  t("length", "[有][一条|一段]长{n}{len}的{road:thing}", "有一条长200米的河堤"),
  t("circle", `[{who}]${WILL}[在|沿][一个|这个]周长[是|为]{n}{len}的{road:thing}(周围|四周|一周|边上|边)[${PLANT}[了]{what:thing}]`, "在一个周长60米的花坛四周摆花盆"),
  t("circle", "[一个|这个]{road:thing}[的]周长[是|为]{n}{len}", "一个圆形湖的周长是450米"),
  t("length", "[有][一条|一段|这条]{road:thing}[全]长{n}{len}", "一条小路全长80米"),
  t("gap", `[一个|这个]{ring:ring}(周围|四周|一周|边上)每隔{n}{len}${PLANT}[了](一|1){m}[{what:thing}]`, "一个圆形花坛四周每隔3米摆一盆花"),
  t("gap", `[{who}]${WILL}在[一条|一段|这条]{road:thing}[的]{side}[,]每隔{n}{len}${PLANT}[了](一|1){m}[{what:thing}]`, "在一条公路两侧每隔50米安装一盏路灯"),
  t("gap", `[沿着|沿][{road:thing}][湖边|岸边|池边|一周|四周|周围]每隔{n}{len}${PLANT}[了](一|1){m}[{what:thing}]`, "每隔5米栽一棵树"),
  t("gap", `每隔{n}{len}${PLANT}{what:thing}(一|1){m}`, "每隔50米安装路灯一盏"),
  t("gap", "[每]相邻{two:n}{m}[{what:thing}][之间][的](相距|相隔|间隔|距离|间距)[是|为]{n}{len}", "每相邻两棵树之间相距4米"),
  t("gap", "每{two:n}{m}[{what:thing}][之间][的](相距|相隔|间隔|距离|间距)[是|为]{n}{len}", "每两盏灯之间的距离是20米"),
  t("scene", `[{who}]${WILL}[在|沿|沿着][一条|一段|这条|它]{road:thing}[的]{side}(植树|种树|栽树|${PLANT}[了]{what:thing})`, "工人在马路两边栽树"),
  t("scene", `${WILL}在[它]{side}${PLANT}{what:thing}`, "要在两边种树"),
  t("both", `(两端|两头|首尾|起点和终点|头尾|两端各|路的两端)${END}(栽种|种植|栽|种|植|安装|装|插|设|放|摆|安|挂|有|要)[树|灯|一棵|一盏|一面]`, "两端都种"),
  t("none", `(两端|两头|首尾|起点和终点)[都|均|也都](不|没有|没)(栽种|种植|栽|种|植|安装|装|插|设|放|摆|安|挂)`, "两端都不种"),
  t("one", `(只|只有)[在](一端|一头)(栽|种|植|安装|装|插|设|放|摆)`, "只有一端种"),
  t("count", `[{who}][一共|共|总共]${PLANT}[了|有]{n}{m}[{what:thing}]`, "一共种了25棵树"),
  t("count", `[{who}][一共|共|总共]用[了|去]{what:thing}{n}{m}`, "共用路灯30盏"),
  t("ask count", `[那么][{who}][一共|共|总共][共][需要|需|要|可以|可|能|应|应该|会][准备]${PLANT}[了]{q}{m}[{what:thing}]`, "一共要种多少棵树"),
  t("ask count", "[{who}][一共|共|总共][共](需要|需|要|有)[准备|购买|买]{q}{m}[{what:thing}]", "共需准备多少盏灯"),
  t("ask length", "[这条|这段|这个]{road:thing}[的][全|周]长[有|是|为|约]{q}{len}", "这条路全长多少米"),
  t("ask length", "[这条|这段]{road:thing}有{q}{len}[长]", "这条小路有多少米"),
  t("ask ends length", "从第一{m}[{a:thing}]到最后一{m1:m}[{b:thing}][的距离|一共|共][有|是|相距|长]{q}{len}", "从第一棵树到最后一棵树的距离是多少米"),
  t("ask gap", "[每]相邻{two:n}{m}[{what:thing}][之间][的](相距|相隔|间隔|距离|间距)[是|为|有]{q}{len}", "相邻两棵树之间的距离是多少米"),
  t("ask gap", `每隔{q}{len}${PLANT}(一|1){m}[{what:thing}]`, "每隔多少米种一棵"),
];

export const trees = situation<TreeFact>({
  name: "植树", when: /每隔|相邻|每[\ue000-\ue0ff].{1,6}(?:相距|距离|相隔|间隔)/,
  kinds: { side: "(?:一边|一旁|一侧|单侧|旁边|边上|旁|两边|两旁|两侧|周围|四周)", ring: "(?:圆形|环形|正方形|长方形)?(?:水池|池塘|花坛|花圃|湖|鱼塘|操场|跑道|草坪|广场|场地)" },
  wordings: TREES,
  solve: (said, asked): Found | null => {
    const one = (fact: TreeFact) => { const all = said.filter((s) => s.fact === fact); return all.length === 1 ? all[0] : undefined; };
    const twos = [...said, asked].flatMap((s) => (s.has("two") ? [s] : []));
    if (twos.some((s) => s.size("two")?.n !== 2n)) return null;
    const irrelevant = twos.map((s) => s.id("two"));
    const around = [...said].some((s) => s.fact === "circle" || s.has("ring") || /周围|四周/.test(s.text("side")));
    const sides = said.filter((s) => s.has("side")).map((s) => (/^两/.test(s.text("side")) ? 2 : 1));
    if (new Set(sides).size > 1 || said.filter((s) => ["both", "none", "one"].includes(s.fact)).length > 1) return null;
    const rows = constant(sides[0] ?? 1);
    const ends = around ? 0 : one("both") !== undefined || asked.fact === "ask ends length" ? 1 : one("none") !== undefined ? -1 : one("one") !== undefined ? 0 : null;
    if (ends === null) return null;
    const [length, gap, count] = [one("length") ?? one("circle"), one("gap"), one("count")];
    const more = (v: Value): Value => (ends > 0 ? plus(v, constant(1)) : ends < 0 ? minus(v, constant(1)) : v);
    const less = (v: Value): Value => (ends > 0 ? minus(v, constant(1)) : ends < 0 ? plus(v, constant(1)) : v);
    if (asked.fact === "ask count") {
      const [l, g] = [length?.n(), gap?.n()];
      const same = g == null || length === undefined || gap === undefined ? null : inUnit(g, gap.text("len"), length.text("len"));
      if (l == null || same === null || count !== undefined) return null;
      const gaps = over(l, same);
      const size = sizeOf(gaps);
      return size === null || !isInteger(size) ? null : { value: times(more(gaps), rows), unit: asked.unit(), irrelevant };
    }
    const n = count?.n();
    if (n == null) return null;
    const gaps = less(over(n, rows));
    if (asked.fact === "ask gap") { const l = length?.n(); return l == null || length === undefined || asked.text("len") !== length.text("len") ? null : { value: over(l, gaps), unit: asked.text("len"), irrelevant }; }
    const g = gap?.n();
    const wide = g == null || gap === undefined ? null : inUnit(g, gap.text("len"), asked.text("len"));
    return wide === null || length !== undefined ? null : { value: times(gaps, wide), unit: asked.text("len"), irrelevant };
  },
});

type CutFact = "log" | "pieces" | "each" | "all" | "ask time" | "ask cuts" | "ask pieces";
const c = (fact: CutFact, pattern: string, example: string): SituationWording<CutFact> => ({ fact, pattern, example });
const CUT = "(锯|截|切|剪)";
const TAKES = "[需要|需|要|用|花|用了|需用|要用|花费]";
export const CUTS: readonly SituationWording<CutFact>[] = [
  c("log", "[有|-|一]根[长]{n}{len}[长]的{wood:wood}", "有根长6米的木料"),
  c("pieces", `[{who}][要|打算|准备]把[一根|一条|这根|每根|它]{n}{len}长的{wood:wood}[平均]${CUT}(成|为){k:n}(段|截|根|节)`, "把一根8米长的钢管锯成4段"),
  c("pieces", `[{who}][要|打算|准备][把][一根|一条|这根|每根|它][长{n}{len}的][{wood:wood}][平均]${CUT}(成|为){k:n}(段|截|根|节)`, "把一根木头锯成6段"),
  c("log", "[有][一根|一条|-根]{wood:wood}[长{n}{len}]", "有一根木料长6米"),
  c("each", `每${CUT}[开|断|下](一|1)(次|处|下|刀)${TAKES}[时间|时]{n}{time}`, "每锯一次用3分钟"),
  c("each", `${CUT}[开|断](一|1)(次|处|下|刀)${TAKES}[时间|时]{n}{time}`, "锯一次需要3分钟"),
  c("all", `[一共|共|总共]${TAKES}[了]{n}{time}`, "一共用了12分钟"),
  c("ask time", `[全部|把它|都][${CUT}完][一共|共|总共]${TAKES}[${CUT}]{q}{time}[才能${CUT}完|${CUT}完]`, "锯完一共需要多少分钟"),
  c("ask cuts", `[一共|共|总共]${TAKES}${CUT}{q}(次|下|刀)`, "一共要锯几次"),
  c("ask pieces", `[它|这根木头|这根{wood:wood}][一共|可以|被]${CUT}(成|为)[了]{q}(段|截|根)`, "可以锯成几段"),
];

export const cuts = situation<CutFact>({
  name: "锯木头", when: /[锯截切剪](?:成|为|开|一次|一下)/,
  kinds: { wood: "(?:木头|木料|木材|圆木|木棍|木棒|木条|钢管|铁管|水管|铁丝|绳子|钢筋|钢条|竹竿|方木|树干|管子|塑料管)" },
  wordings: CUTS,
  solve: (said, asked): Found | null => {
    const find = (fact: CutFact) => { const all = said.filter((s) => s.fact === fact); return all.length === 1 ? all[0] : undefined; };
    const [pieces, each, all] = [find("pieces"), find("each"), find("all")];
    // How long the log is says nothing of the number of cuts.
    const irrelevant = said.flatMap((s) => (s.fact !== "each" && s.fact !== "all" && s.n() !== null ? [s.id()] : []));
    const k = pieces?.n("k");
    const cut = k == null ? null : minus(k, constant(1));
    if (asked.fact === "ask cuts") return cut === null || each !== undefined ? null : { value: cut, unit: "次", irrelevant };
    const per = each?.n();
    if (per == null || each === undefined) return null;
    if (asked.fact === "ask time") { const v = inUnit(per, each.text("time"), asked.text("time")); return cut === null || v === null ? null : { value: times(cut, v), unit: asked.text("time"), irrelevant }; }
    const total = all?.n();
    return total == null || all === undefined || each.text("time") !== all.text("time") ? null : { value: plus(over(total, per), constant(1)), unit: "段", irrelevant };
  },
});

type FloorFact = "live" | "each" | "climb" | "ask climb" | "ask home" | "ask floor" | "building" | "far";
const f = (fact: FloorFact, pattern: string, example: string): SituationWording<FloorFact> => ({ fact, pattern, example });
const GO = "(爬|走|跑|上|登)";
const STEPS = "[的]{m}[楼梯]{thing:steps}";
export const FLOORS: readonly SituationWording<FloorFact>[] = [
  f("live", "[{who}][的]家[住][在]{to:floor}", "小林家住在5楼"),
  f("live", "{who}住[在]{to:floor}", "小林住六楼"),
  f("each", `[这座楼|这幢楼|一座楼房|一幢楼房|他家]每[${GO}][一|1|{one:n}]层[楼][之间|有|要|需要|用|需|要用|都有][${GO}]{n}${STEPS}`, "每层楼有18级台阶"),
  f("each", `[{who}][每]${GO}(一|1|{one:n})层[楼](有|要|需要|用|需|要用|需用)[${GO}]{n}${STEPS}`, "他每上一层楼要用20秒"),
  f("climb", `[{who}]从{from:floor}[${GO}]到{to:floor}[一共|共][有|要|需要|用|需|要用|用了|需用][${GO}][了]{n}${STEPS}`, "从一楼走到三楼用了30秒"),
  f("far", `[从楼下|从一楼|从底楼]到{who}[要|需要|共要]${GO}{n}${STEPS}`, "到小林家要走72级台阶"),
  f("ask climb", `[照这样计算|照这样|那么][{who}]从{from:floor}[${GO}]到{to:floor}[一共|共|供][有|要|需要|用|需|要用|需用][${GO}|迈|时间]{q}${STEPS}`, "从一楼走到六楼要走多少级台阶"),
  f("ask climb", `[一共|共][要|需要|用|需|要用][${GO}]{q}${STEPS}`, "要走多少分钟"),
  f("climb", `[{who}]从{from:floor}[${GO}]到{to:floor}`, "小林从一楼走到四楼"),
  f("ask home", `[他|她|{who}][从一楼|从底楼](到家|回到家|回家|从一楼到家|从底楼到家)[一共|共][要|需要|需][${GO}]{q}${STEPS}`, "他到家要走多少级台阶"),
  f("ask floor", "{who}[的家|家]住[在](几|第几)(楼|层|层楼)", "小林家住几楼"),
];

export const floors = situation<FloorFact>({
  name: "上楼", when: /楼/,
  kinds: { floor: "(?:[一二三四五六七八九]|十[一二三四五六七八九]?|[\\ue000-\\ue0ff])(?:楼|层)", steps: "(?:台阶|阶梯)?" },
  wordings: FLOORS,
  solve: (said, asked): Found | null => {
    const floor = (text: string): Value | null => {
      const digits = "一二三四五六七八九";
      const word = text.slice(0, -1);
      if (word >= "\ue000" && word <= "\ue0ff") return null;
      const n = word === "十" ? 10 : word.startsWith("十") ? 11 + digits.indexOf(word[1] ?? "") : 1 + digits.indexOf(word);
      return n < 1 ? null : constant(n);
    };
    type S = (typeof said)[number];
    const level = (s: S, slot: string): Value | null => (/^[\ue000-\ue0ff]/.test(s.text(slot)) ? s.n(slot) : floor(s.text(slot)));
    const flights = (s: S): Value | null => { const [a, b] = [level(s, "from"), level(s, "to")]; return a === null || b === null ? null : minus(b, a); };
    const find = (fact: FloorFact) => { const all = said.filter((s) => s.fact === fact); return all.length === 1 ? all[0] : undefined; };
    const [live, each, far] = [find("live"), find("each"), find("far")];
    const climbs = said.filter((s) => s.fact === "climb");
    const irrelevant = said.flatMap((s) => (s.has("one") && s.size("one")?.n === 1n && s.size("one")?.d === 1n ? [s.id("one")] : []));
    const timed = climbs.find((s) => s.n() !== null);
    const walked = climbs.find((s) => s.n() === null);
    const per = each !== undefined ? each.n() : timed === undefined ? null : (() => { const [v, k] = [timed.n(), flights(timed)]; return v === null || k === null ? null : over(v, k); })();
    if (per === null || (each !== undefined && timed !== undefined)) return null;
    const unit = (each ?? timed)?.unit() ?? "";
    if (asked.fact === "ask floor") { const n = far?.n(); return n == null || far?.unit() !== unit ? null : { value: plus(over(n, per), constant(1)), unit: "层", irrelevant }; }
    const up = asked.has("from") ? flights(asked) : walked !== undefined ? flights(walked) : live === undefined ? null : (() => { const v = level(live, "to"); return v === null ? null : minus(v, constant(1)); })();
    // Where they live must be where they went.
    if (live !== undefined && walked !== undefined && live.text("to") !== walked.text("to")) return null;
    if (up === null || far !== undefined || asked.unit() !== unit) return null;
    return { value: times(up, per), unit, irrelevant };
  },
});
