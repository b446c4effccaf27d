/** 鸡兔同笼, two purchases, 盈亏: two unknown numbers from two facts. */
import { isInteger } from "../../../certify/kernel/rational.js";
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";
import { type Found, type Said, type SituationWording, situation } from "./clause.js";
import { equation, solveLinear } from "./linear.js";

/** What everybody knows of an animal or a vehicle. */
const PARTS: Readonly<Record<string, number>> = { 鸡: 2, 鸭: 2, 鹅: 2, 鸵鸟: 2, 仙鹤: 2, 鹤: 2, 兔: 4, 兔子: 4, 羊: 4, 牛: 4, 狗: 4, 乌龟: 4, 龟: 4, 蜘蛛: 8, 自行车: 2, 摩托车: 2, 三轮车: 3, 小轿车: 4, 小汽车: 4, 轿车: 4 };
const LEGS = "(?:腿|脚|足|轮子|车轮|轮)";

type CageFact = "both" | "both name" | "legs" | "each" | "same" | "cage" | "ask one" | "ask any";
const c = (fact: CageFact, pattern: string, example: string): SituationWording<CageFact> => ({ fact, pattern, example });
export const CAGE: readonly SituationWording<CageFact>[] = [
  c("cage", "{x:beast}{y:beast}同笼", "鸡兔同笼"),
  c("both name", "[笼子里|笼中|笼里|院子里|停车场|停车场里|停车场上][停着|停放着|停放了|停放|关着|养着|养了|有|共有|一共有]{n}{m}{x:beast}(和|与|、){y:beast}", "停车场停着12辆自行车和三轮车"),
  c("both", "[笼子里|笼中|笼里|院子里|停车场|停车场里|停车场上][停着|停放着|关着|养着|有][一些|若干只][{x:beast}(和|与|、){y:beast}][,][一共|共|总共][有]{n}{m}[头]", "笼子里有鸡和兔共10只"),
  c("both", "[从上面数|从上面看][一共|共][有]{n}(个头|头)", "从上面数有10个头"),
  c("legs", "[从下面数|从下面看][{x:beast}(和|与|、){y:beast}|它们|{two:n}种动物][的]{part:part}[一共|共|总共|加起来共|加起来][共][有]{n}{m}", "腿共有28条"),
  c("legs", "[从下面数|从下面看|它们|{x:beast}(和|与|、){y:beast}][一共|共|总共][有]{n}{m}{part:part}", "一共有28条腿"),
  c("legs", "[它们|{x:beast}(和|与|、){y:beast}][一共|共|总共][有]{part:part}{n}{m}", "自行车和三轮车共有车轮30个"),
  c("each", "[每|一]{m}{x:beast}[有]{n}{m1:m}{part:part}", "每只蜻蜓有6条腿"),
  c("same", "{x:beast}(和|与){y:beast}的(只数|辆数|头数|数量)(相同|相等|同样多|一样多)", "鸡和兔的只数相同"),
  c("ask one", "[那么|其中][笼子里|笼中|停车场][里|上][有]{x:beast}[有]{q}{m}", "鸡有多少只"),
  c("ask one", "[那么|其中][笼子里|笼中|停车场][里|上][有]{q}{m}{x:beast}", "有多少只兔"),
  c("ask any", "{x:beast}(和|与){y:beast}的(只数|辆数|数量)[各]是{q}[{m}]", "鸡和兔的数量是多少"),
];

export const cage = situation<CageFact>({
  name: "鸡兔同笼", when: /腿|脚|轮/,
  kinds: { beast: `(?:${Object.keys(PARTS).sort((a, b) => b.length - a.length).join("|")}|蜻蜓|蚂蚁)`, part: LEGS },
  wordings: CAGE,
  solve: (said, asked): Found | null => {
    const beasts = [...new Set([...said, asked].flatMap((s) => [s.text("x"), s.text("y")]).filter((x) => x !== "").map((x) => (x === "兔子" ? "兔" : x)))];
    const [a, b, ...more] = beasts;
    if (a === undefined || b === undefined || more.length > 0) return null;
    const twos = said.flatMap((s) => (s.has("two") ? [s] : []));
    if (twos.some((s) => s.size("two")?.n !== 2n)) return null;
    const irrelevant = twos.map((s) => s.id("two"));
    const told = (beast: string): Value | null => { const s = said.filter((x) => x.fact === "each" && x.text("x") === beast); return s.length > 0 ? (s[0]?.n() ?? null) : PARTS[beast] === undefined ? null : constant(PARTS[beast] ?? 0); };
    const [ka, kb] = [told(a), told(b)];
    const [both, legs] = [said.filter((s) => s.fact.startsWith("both")), said.filter((s) => s.fact === "legs")];
    const [n, l] = [both[0]?.n() ?? null, legs[0]?.n() ?? null];
    const isSame = said.some((s) => s.fact === "same");
    if (ka === null || kb === null || l === null || both.length > 1 || legs.length > 1 || (n === null) !== isSame || new Set([...legs, ...said.filter((s) => s.fact === "each")].map((s) => s.text("part"))).size > 1) return null;
    if (isSame) { const v = over(l, plus(ka, kb)); return { value: v, unit: "只", irrelevant }; }
    if (asked.fact !== "ask one" || n === null) return null;
    const solved = solveLinear([equation([[a, constant(1)], [b, constant(1)]], n), equation([[a, ka], [b, kb]], l)]);
    const value = solved?.get(asked.text("x") === "兔子" ? "兔" : asked.text("x"));
    return value === undefined || [...(solved ?? new Map<string, Value>()).values()].some((v) => { const s = sizeOf(v); return s === null || !isInteger(s); }) ? null : { value, unit: "只", irrelevant };
  },
});

type BuyFact = "bought" | "ask price" | "ask weight";
const b = (fact: BuyFact, pattern: string, example: string): SituationWording<BuyFact> => ({ fact, pattern, example });
const COST = "(一共|共|总共)[要|用|用了|花了|花|付|付了|重|需要|值|是|计]";
export const BUY: readonly SituationWording<BuyFact>[] = [
  b("bought", `[{who}][也|又|第一次|第二次][买了|买|购买了|购买][同样的|这样的]{a:n}{ma:m}{x:thing}(和|与|、|加){k:n}{mb:m}{y:thing}[则]${COST}{n}{m}`, "妈妈买了3千克苹果和2千克梨共付28元"),
  b("ask price", "(每|一|1|{one:n}){ma:m}{x:thing}[要|卖|的价钱是|的单价是|的价格是|重|是|的体重是]{q}{m}", "每千克苹果多少元"),
  b("ask price", "(每|一|1|{one:n}){ma:m}{x:thing}的(体重|重量|价钱|价格|单价|质量)", "1只小河马的体重"),
  b("ask price", "{x:thing}的(单价|价格)[是]{q}{m}", "苹果的单价是多少元"),
];

export const purchases = situation<BuyFact>({
  name: "两次购买", when: /[\ue000-\ue0ff].*[\ue000-\ue0ff].*[\ue000-\ue0ff].*[\ue000-\ue0ff].*[\ue000-\ue0ff].*[\ue000-\ue0ff]/,
  wordings: BUY,
  solve: (said, asked): Found | null => {
    const irrelevant = asked.has("one") && asked.size("one")?.n === 1n && asked.size("one")?.d === 1n ? [asked.id("one")] : [];
    if (said.length !== 2 || new Set(said.map((s) => s.unit())).size !== 1 || (asked.has("m") && asked.unit() !== said[0]?.unit())) return null;
    const rows = said.map((s) => { const [p, q, n] = [s.n("a"), s.n("k"), s.n()]; return p === null || q === null || n === null ? null : equation([[`${s.unit("ma")}${s.text("x")}`, p], [`${s.unit("mb")}${s.text("y")}`, q]], n); });
    const solved = rows.some((r) => r === null) ? null : solveLinear(rows.flatMap((r) => (r === null ? [] : [r])));
    if (solved === null) return null;
    const value = solved.get(`${asked.unit("ma")}${asked.text("x")}`) ?? (asked.has("ma") ? undefined : [...solved].find(([k]) => k.endsWith(asked.text("x")))?.[1]);
    return value === undefined ? null : { value, unit: asked.has("m") ? asked.unit() : (said[0]?.unit() ?? ""), irrelevant };
  },
});

type ShareFact = "scene" | "over" | "short" | "even" | "ways" | "left" | "lack" | "exact" | "ask groups" | "ask things";
const s0 = (fact: ShareFact, pattern: string, example: string): SituationWording<ShareFact> => ({ fact, pattern, example });
const GIVE = "(分给|分到|分得|分|坐|住|栽|种|植|搬|发|配|装|放|站|排|运|吃)";
const EACH = `[如果|若|按](每|一|{one:n}){g:m}[{group:thing}]${GIVE}[了]{k:n}{m}[{thing}]`;
export const SHARES: readonly SituationWording<ShareFact>[] = [
  s0("scene", "[{who}](把|将)[一些|一批|若干]{thing}(分给|发给|奖给)[一些|若干]{other:thing}", "老师把糖果分给小朋友"),
  s0("over", `${EACH}[还|就|则][会](剩下|剩|多出|多|余){n}{m2:m}[{thing2:thing}][没有{way:thing}]`, "如果每人分5个还剩4个"),
  s0("short", `${EACH}[还|就|则][会](缺|少|差){n}{m2:m}[{thing2:thing}]`, "如果每人分7个还少6个"),
  s0("even", `${EACH}[就|则](正好|刚好|恰好)(分完|栽完|坐满|种完|坐完|用完)`, "每人分6个正好分完"),
  s0("ways", EACH, "如果每人分5个"),
  s0("left", "[还|就|则][会][有](剩下|剩|多出|多|余){n}{m2:m}[{thing}][{why:thing}]", "还剩4个"),
  s0("lack", "[还|就|则][会](缺|少|差){n}{m2:m}[{thing}]", "还少6个"),
  s0("exact", "[就|则](正好|刚好|恰好)(分完|栽完|坐满|种完|坐完|用完)", "正好分完"),
  s0("ask groups", "[一共|共|总共|这组|这个班|这一组|那么]有[学生|小朋友|同学]{q}{g:m}[{group:thing}]", "一共有多少人"),
  s0("ask things", "[一共|共|总共|这些|这批]{thing}[一共|共|总共]有{q}{m}", "这些苹果一共有多少个"),
  s0("ask things", "[一共|共|总共|那么]有{thing}{q}{m}", "一共有苹果多少个"),
];

export const surplus = situation<ShareFact>({
  name: "盈亏", when: /(?:每|配|按).*(?:多|剩|余|少|缺|差|正好|刚好|恰好).*(?:每|配|按).*(?:多|剩|余|少|缺|差|正好|刚好|恰好)[^少]*多少|[每配].*[剩余].*[每配].*[缺差].*几/,
  wordings: SHARES,
  solve: (said, asked): Found | null => {
    const ways: { k: Value; left: Value; s: Said<ShareFact> }[] = [];
    const zero = constant(0);
    const below = (v: Value): Value => minus(zero, v);
    const told = said.filter((s) => s.fact !== "scene");
    for (const [i, s] of told.entries()) {
      const k = s.n("k");
      const then = s.fact === "ways" ? told[i + 1] : s;
      if (k === null) { if (i === 0 || told[i - 1]?.fact !== "ways") return null; continue; }
      const n = then?.n() ?? null;
      const sign = then?.fact === "over" || then?.fact === "left" ? 1 : then?.fact === "short" || then?.fact === "lack" ? -1 : then?.fact === "even" || then?.fact === "exact" ? 0 : null;
      if (sign === null || (sign !== 0 && n === null) || (then?.has("m2") === true && then.unit("m2") !== s.unit())) return null;
      ways.push({ k, left: n === null ? zero : sign > 0 ? n : below(n), s });
    }
    const [a, b2, ...more] = ways;
    if (a === undefined || b2 === undefined || more.length > 0 || a.s.unit() !== b2.s.unit() || a.s.unit("g") !== b2.s.unit("g")) return null;
    const [small, big] = (sizeOf(minus(b2.k, a.k))?.n ?? 0n) > 0n ? [a, b2] : [b2, a];
    const minusLeft = (v: Value, w: Value): Value => (w.kind === "-" && w.left === zero ? (v === zero ? w.right : plus(v, w.right)) : v.kind === "-" && v.left === zero && w === zero ? v : w === zero ? v : minus(v, w));
    if (small.left.kind === "-" && small.left.left === zero) return big.left.kind === "-" && big.left.left === zero ? of(over(minus(big.left.right, small.left.right), minus(big.k, small.k))) : null;
    return of(over(minusLeft(small.left, big.left), minus(big.k, small.k)));
    function of(groups: Value): Found | null {
      if (small === undefined || sizeOf(groups) === null) return null;
      const ones = [...said, asked].flatMap((x) => (x.has("one") && x.size("one")?.n === 1n ? [x.id("one")] : []));
      const size = sizeOf(groups);
      if (size === null || !isInteger(size)) return null;
      const person = /^[人名位]$/;
      const isPeople = (x: Said<ShareFact>): boolean => person.test(x.unit("g")) || /(?:人|学生|同学|小朋友|孩子)$/.test(x.text("group"));
      // The same measure word may count what is given out: the noun must say which.
      const fits = isPeople(small.s) ? isPeople(asked) : small.s.has("group") ? asked.text("group") === small.s.text("group") : asked.unit("g") === small.s.unit("g") && asked.unit("g") !== small.s.unit();
      if (asked.fact === "ask groups") return fits ? { value: groups, unit: "个", irrelevant: ones } : null;
      if (isPeople(asked) || (small.s.has("group") && asked.text("thing") === small.s.text("group"))) return null;
      const all = times(groups, small.k);
      return asked.unit() !== small.s.unit() ? null : { value: small.left === zero ? all : small.left.kind === "-" && small.left.left === zero ? minus(all, small.left.right) : plus(all, small.left), unit: "个", irrelevant: ones };
    }
  },
});
