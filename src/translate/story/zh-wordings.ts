/** Clauses of Chinese stories: one line a wording. The first line that fits a clause is taken; the order is part of the grammar. */
import type { Wording } from "./wording.js";

export type ZhFact =
  | "ask difference" | "ask times" | "ask share" | "ask more share" | "ask less share" | "ask each" | "ask left" | "ask now" | "ask undone" | "ask start" | "ask sum" | "ask amount" | "ask equal" | "ask some" | "ask in" | "ask distance" | "whole" | "shared out" | "discount price" | "several" | "route" | "rest event" | "ask price" | "ask old price" | "ask saving" | "old price" | "price" | "discount" | "reduced" | "share was" | "exactly"
  | "more" | "less" | "times" | "times more" | "times less" | "share" | "share more" | "share less" | "n times more" | "total" | "fewer than"
  | "per each" | "rate of one" | "grouped" | "shared" | "left" | "some" | "some left" | "have" | "event" | "bare" | "pair"  | "give" | "spend" | "share of stock" | "share left" | "share is";

/** Kinds of slots, as patterns over the letters of the lexicon (zh-words.ts). */
const THING = "(?:(?:[OYE]M)?K(?:DK){0,2})";
const NAME = `(?:(?:[OYE]M)?(?:T(?:D?K)?|KVF?D|(?:VD)?V?K(?:D?K){0,3}D?|VD)|YM)`;
export const KINDS = {
  n: "N", k: "N", m: "M", pm: "M", q: "Q", v: "V", v0: "V", adv0: "[AT]{1,3}", give: "G",
  a: NAME, b: NAME, to: "K", t: THING, t2: "(?:H?D)?K(?:DK)?", pt: "K", pt2: "K",
  names: `(?:${NAME}(?:J${NAME}){0,4})`, name: NAME, names2: `(?:${NAME}(?:J${NAME}){0,4})`,
  have: "H", adv: "(?:[AT]|[ZG][OYE]?M?K(?:DK)?(?:FK)?){1,4}", can: "C{1,2}|H", sum: "S", up: "U", down: "W", is: "I", f: "F", left: "L", j: "J", undone: "R",
} as const;

const w = (fact: ZhFact, pattern: string, example: string): Wording<ZhFact> => ({ fact, pattern, example });

export const zhWordings: readonly Wording<ZhFact>[] = [
  // ---- questions
  w("ask each", "[{names}][{adv}]平均[{v}][{f}]每{pm}[{pt}][{adv}][{can}][{v}|{have}][{f}]{q}{m}[{t2}]", "小丽平均每天看多少页"),
  w("ask each", "[{names}][{adv}](每|一){pm}[{pt}][{adv}][{can}][{v}|{have}|{is}][{f}][{t}]{q}{m}[{t2}]", "每个班分多少根"),
  w("ask each", "[{names}][{adv}](每|一){pm}[{pt}]的{t}{is}{q}{m}", "每本书的价钱是多少元"),
  w("ask difference", "[{adv}][{a}][{adv}]比{b}[{adv}]{up}[{v}][{f}]{q}{m}[{t2}]", "小明比小红多几本"),
  w("ask difference", "[{adv}][{a}][{adv}]比{b}[{adv}]{down}[{v}][{f}]{q}{m}[{t2}]", "小明比小红少几本"),
  w("ask equal", "{a}[{can}][{adv}|{undone}]{v}{q}{m}[{t2}][{adv}|才能|才]{j}{b}[{v}][的]一样多", "小红再折几个就和小丽一样多"),
  w("ask times", "{a}[{adv}]{is}{b}的{q}倍", "苹果是梨的几倍"),
  w("ask share", "{a}[{adv}]{is}{b}的(几分之几|百分之几)", "男生占全班的几分之几"),
  w("ask more share", "{a}[{adv}]比{b}[{adv}]({up}|增加|提高|增产|增长|超过|超产)[{f}](几分之几|百分之几)", "今年比去年增产百分之几"),
  w("ask less share", "{a}[{adv}]比{b}[{adv}]({down}|减少|降低|减产|节约|节省)[{f}](几分之几|百分之几)", "今年比去年减少百分之几"),
  w("ask in", "[{a}][{adv}][{v}]{n}{pm}[{pt}][{adv}][{sum}][{can}][有|{v}|{have}|{is}][{f}][{t}]{q}{m}[{t2}]", "7天可以看多少页"),
  w("ask in", "[{a}][{adv}]{v}[{f}]{n}{pm}[{pt}][{adv}][{sum}][{can}][有|{v}|{have}|{is}][{f}]{q}{m}[{t2}]", "买7本要多少元"),
  w("ask price", "[{a}][{adv}](现价|打折后|折后价)[{can}][{is}|{have}|{v}]{q}{m}", "现价是多少元"),
  w("ask price", "[{a}][{adv}](现在|打折后)[{can}]{v}[一{pm}][{a}][{can}|{is}]{q}{m}", "现在买一件要多少元"),
  w("ask old price", "[{a}][{adv}]原价[{is}|{have}]{q}{m}", "原价是多少元"),
  w("ask saving", "[{a}][{adv}][打折后|现价|现在][比 原价]便宜[{f}]{q}{m}", "比原价便宜多少元"),
  w("ask in", "[{a}][{adv}]{n}{pm}[{pt}][{adv}][{can}]{v}[{f}]{q}{m}", "7小时行多少千米"),
  w("ask distance", "[{names}](相距|相隔|的距离是|之间的距离是|的路程是|全程|全长)[有|{is}|大约]{q}{m}", "甲、乙两地相距多少千米"),
  w("ask distance", "[从]{a}(到|离|距离|距){b}[的{t}][有|{is}|{have}|{sum}]{q}{m}", "小明家到学校有多少米"),
  w("ask undone", "[{names}][{adv}]{undone}[{v}][{f}][{t}]{q}{m}[{t2}][才能{v}|才能{v}完|就可以{v}完|{can}{v}完|才{v}完]", "还要修多少米才能修完"),
  w("ask undone", "[{names}][{adv}]{left}[{t}]{q}{m}[{t2}](没|没有|未){v}[完]", "还剩多少页没看"),
  w("ask left", "[{names}][{adv}]{left}[的][{t}]{q}{m}[{t2}]", "还剩多少本"),
  w("ask left", "[{names}][现在]{left}[{t}]{q}{m}[{t2}]", "现在还剩多少本"),
  w("ask now", "[{names}]现在[{names2}][{adv}][{sum}][有|{is}][{t}]{q}{m}[{t2}]", "树上现在有多少只鸟"),
  w("ask start", "[{names}](原来|原有|原先|原本|本来)[{sum}][有|{v}|{is}|{have}][{f}][{t}]{q}{m}[{t2}]", "小明原来有多少张"),
  w("ask sum", "[{v0}][{names}][{adv}]{sum}[{can}][有|{v}|{is}|{have}][{f}][{t}]{q}{m}[{t2}]", "小明和小红一共有多少本"),
  w("ask some", "[{a}][{adv}]{v}[{f}][{t}]{q}{m}[{t2}]", "拿走了多少把"),
  w("ask amount", "[{a}][{adv}][{can}][有|{v}|{have}|{is}][{f}][{t}]{q}{m}[{t2}]", "小红有多少本书"),
  w("ask amount", "[{a}][{adv}][{sum}][{can}]{q}{m}[{t2}][{can}]{v}完", "多少天可以看完"),
  w("ask amount", "{a}[{adv}]{is}{q}", "这个数是多少"),
  w("ask amount", "{a}的({t}|{have}){is}{q}{m}", "小红的身高是多少厘米"),
  // ---- relations
  w("old price", "[{a}][的]原价[{is}]{n}{m}", "原价200元"),
  w("price", "[{a}][的](现价|打折后)[{is}|{v}]{n}{m}", "现价120元"),
  w("discount price", "[{a}][{adv}][现在]打{k}折[后|出售|销售][{have}|{v}|{is}][{is}]{n}{m}", "打6折后售价是360元"),
  w("discount", "[{a}][{adv}][现在][按][原价][的]打{n}折[出售|销售|后|卖]", "现在打8折出售"),
  w("discount", "[{a}][{adv}]按(标价|原价|定价)的{n}[出售|销售|卖]", "按原价的85%出售"),
  w("reduced", "[{a}][{adv}]降价{n}{m}[出售]", "降价30元"),
  w("share was", "{b}的{n}[{adv}]{is}{k}{m}[{t2}]", "一筐苹果的2/7是20千克"),
  w("share was", "{b}的{n}[{adv}]{is}{k}", "一个数的2/7是20"),
  w("exactly", "[{adv}](正好|恰好|刚好)[{is}|是]{n}{m}[{t2}]", "正好是66页"),
  w("times more", "[{a}][{adv}](比|{is}){b}的{n}倍[还]{up}[{v}][{f}]{k}{m}[{t2}]", "柳树比杨树的2倍多5棵"),
  w("times less", "[{a}][{adv}](比|{is}){b}的{n}倍[还]{down}[{v}][{f}]{k}{m}[{t2}]", "柳树比杨树的2倍少5棵"),
  w("n times more", "[{a}][{adv}]比{b}{up}[{f}]{n}倍", "小明的邮票比小红多2倍"),
  w("times", "[{a}][{adv}]{is}{b}的{n}倍", "苹果是梨的3倍"),
  w("share is", "{a}[{adv}]{is}{n}", "女生占40%"),
  w("share", "[{a}][{adv}]{is}{b}的{n}", "女生占全班的2/5"),
  w("share more", "[{a}][{adv}]比{b}[{adv}]({up}|增加|提高|增产|增长|上涨)[{f}]{n}", "今年比去年增加20%"),
  w("share less", "[{a}][{adv}]比{b}[{adv}]({down}|减少|降低|减产|节约)[{f}]{n}", "今年比去年减少20%"),
  w("more", "[{a}][{adv}]比{b}[{adv}]({up}|增加)[{v}][{f}]{n}{m}[{t2}]", "小明比小红多3本"),
  w("less", "[{a}][{adv}]比{b}[{adv}]({down}|减少)[{v}][{f}]{n}{m}[{t2}]", "小明比小红少3本"),
  // ---- rates
  w("whole", "[{a}][{adv}][{can}]{v}[{f}]一{pm}[{have}]{n}{m}[{have}]的{t}", "要修一条850米长的公路"),
  w("whole", "一{pm}[{have}]{n}{m}[{have}]的{t}", "一根长30米的绳子"),
  w("spend", "[{a}][{adv}]{v}[{f}]一{pm}{t}[{adv}]{v}[{f}]{n}{m}", "买一个足球用了80元"),
  w("rate of one", "[{adv0}][{v0}][{f}]一{pm}[{pt}][{adv}]{n}{m}[{t2}]", "一个皮球60元"),
  w("rate of one", "[{adv}][{v}][{f}]一{pm}[{pt}][{adv}|里|里面][{can}](有|{have}|{v}|{is})[{f}][{t}]{n}{m}[{t2}]", "一只兔子有4只脚"),
  w("per each", "[{a}][{adv}][平均]每{pm}[{pt}][{adv}]{n}{m}[{t2}]", "每条4元"),
  w("per each", "[{a}][{adv}][平均]每{pm}[{pt}][{adv}][里|里面][{can}](有|{v}|{have}|{is})[{f}][{t}]{n}{m}[{t2}]", "货车平均每小时行80千米"),
  w("grouped", "[{adv}][把][{a}]每{n}{m}[{t2}][{v}][{f}]一{pm}[{pt}]", "每4名同学站一排"),
  w("grouped", "[{adv}][把][{a}][每]{n}{m}[{t2}][{v}][{f}]一{pm}[{pt}]", "4个人一组"),
  w("shared out", "[{a}][{adv}]把{n}{m}[{t2}]平均({v}|{give}|放在|放到|装在|装入|装到|分到)[{f}]{k}{pm}[{pt}][里]", "老师把72本书平均分给9个班"),
  w("shared", "[{adv}][把][{a}][{adv}]平均({v}|{give}|放在|放到|装在|装入|装到|分到)[{f}]{n}{m}[{t2}][里]", "平均分给6个班"),
  // ---- shares of a stock
  w("share left", "[{a}][{adv}]{left}[的][{t}]{is}{b}的{n}", "还剩的是全长的1/4"),
  w("share left", "[{a}][{adv}]{left}{b}的{n}[没{v}|没有{v}]", "还剩全书的1/4没看"),
  w("share of stock", "[{a}][{adv}]{v}[{f}]{b}的{n}", "第一天看了全书的1/6"),
  w("share of stock", "[{a}][{adv}]{v}[{f}]{n}", "卖出25%"),
  // ---- amounts
  w("some left", "[{a}][{adv}]{left}一些[{t2}]", "还剩一些苹果"),
  w("left", "[{a}][{adv}]{left}[的][{t}]{n}{m}[{t2}][没{v}|没有{v}|没{v}完|没有{v}完]", "还剩8把"),
  w("left", "[{a}]现在[{a}][有|{is}][{t}]{n}{m}[{t2}]", "现在有12只"),
  w("some", "[{a}][{adv}](有|{v})[{f}|去|出去]一些[{t2}][后]", "买来一些苹果"),
  w("give", "[{a}][{adv}][{v}][{f}]{give}[{f}]{to}[{f}]{n}{m}[{t2}]", "送给弟弟5张"),
  w("give", "[{a}]给{to}{v}[{f}]{n}{m}[{t2}]", "给弟弟买了5张"),
  w("spend", "[{a}][{adv}]{v}[{f}]{t}[{adv}]({v}|{have})[{f}]{n}{m}", "买梨用了8元"),
  w("event", "[{a}][{adv}]有{n}{m}[{t2}]{v}[{f}]", "有3只飞走了"),
  w("total", "[{a}][{adv}]{v}[{f}]{name}和{names}[{adv}]{sum}{n}{m}[{t2}]", "水果店运来苹果和梨共840千克"),
  w("total", "{name}和{names}[{adv}]{sum}[有|{v}|{have}|{is}][{f}][{t}]{n}{m}[{t2}]", "苹果和梨一共有80千克"),
  w("rest event", "{left}的[{pt}][{adv}][平均]{v}[{f}]{n}{m}[{t2}]", "剩下的钱买了8个篮球"),
  w("rest event", "{left}的[{pt}][{adv}]平均(分给|分成|放在|装在|装入|{v}|{give})[{f}]{n}{m}[{t2}]", "剩下的平均分给8个班"),
  w("event", "[{a}][{adv}]{undone}{v}{n}{m}[{t2}]", "还要捡39个"),
  w("several", "[{a}][{adv}]{v}[{f}]{name}和{names}各{n}{m}", "买来香梨和苹果各36箱"),
  w("several", "{name}和{names}[{adv}](各|都)(有|{have}|{v})[{f}]{n}{m}[{t2}]", "小明和小红各有5本书"),
  w("route", "[{a}](相距|全长|全程){n}{m}", "两地相距425千米"),
  w("route", "[从]{a}(和|到|与){b}(相距|全程|的{t}[{have}|{is}]){n}{m}", "甲城到乙城的公路长180千米"),
  w("event", "[{a}][{adv}]{v}一{pm}{t}[{adv}][{sum}]{v}[{f}]{n}{m}[{t2}]", "小强写一篇作文写了608个字"),
  w("shared", "[把]{a}分给[{pt}]{n}{m}[{t2}]", "把这些书分给6个班"),
  w("have", "[{a}][{adv}][{sum}][{can}](有|{have}|{is})[{f}][{t}]{n}{m}[{t2}]", "小明有8本书"),
  w("event", "[{a}][{adv}][{sum}]{v}[{f}|出去|有]{n}{m}[{t2}][后|以后]", "吃了5个"),
  w("event", "[{a}][{adv}][{sum}]{v}[{f}|有]{t}{n}{m}[后]", "摘黄瓜46筐"),
  w("event", "[{a}][{adv}]{sum}[{v}]{n}{m}[{t2}]", "上午共40人"),
  w("bare", "{a}[{adv}]{n}{m}[{t2}]", "小明今年8岁"),
  w("have", "[{a}][{adv}][有]{n}{m}{t}(参加|去|观看|乘|报名|排队|来)[{v}][{t}]", "三年级60个同学参加植树"),
  w("bare", "{n}{m}[{t2}]", "20名女生"),
  w("pair", "[{a}][{adv}][{v0}[{t}]]{k}{pm}[{pt}][后|里][{adv}][{sum}][{can}]{v}[{f}][{t}]{n}{m}[{t2}]", "5头牛吃了30筐草"),
];
