/** 归一 and 归总: work that grows with the number of hands and with the time; a whole that stays the same in two ways of doing it. */
import { type Value, constant, minus, over, times } from "../value.js";
import { type Found, type Said, type SituationWording, inUnit, situation } from "./clause.js";

type HandFact = "told" | "told each" | "whole" | "other hands" | "other work" | "other time" | "ask work" | "ask each" | "ask time" | "ask hands" | "ask more hands" | "same";
const h = (fact: HandFact, pattern: string, example: string): SituationWording<HandFact> => ({ fact, pattern, example });
export const DO = "(生产|加工|制作|收割|耕地|耕|安装|组装|装配|修建|修筑|修|打字|打|运送|运|织布|织|挖|种|铺|吃|喝|做|割|写|抄|烧|磨|编|粉刷|印刷|印|采摘|摘|收|植树|栽|栽树|搬|录入|处理|完成|送|拉|糊|折|缝)";
const CAN = "[一共|共|可以|可|能|就能|就可以]";
const NEED = "[要|需要|需|用|要用|得用|需用]";
const WORK = `${DO}[了|出|完]`;
const AGENT = "{am:m}[{agent}]";
export const HANDS: readonly SituationWording<HandFact>[] = [
  h("whole", `[如果|若][一项工程|一项工作|由]{a:n}{am:m}[{agent}](工作|做|来做|一起做|${DO})[这项工作|这项工程|这件工作|一项工程|一项工作][要|需要|需|用]{b:n}{time}[才|就][可以|能|才能][${DO}完|完成]`, "6个人做10天可以完成"),
  h("whole", `{a:n}{am:m}{agent}[合作|一起做|工作]{b:n}{time}[才|就][可以|能|才能](${DO}完|完成)`, "6个工人10天完成"),
  h("told", `[{who}]{a:n}${AGENT}{b:n}{time}${CAN}[${WORK}][{thing}]{w:n}{m}[{thing2:thing}]`, "6辆卡车4小时运水960吨"),
  h("told", `[{who}]{a:n}${AGENT}[{b:n}{time}]${CAN}${WORK}[{thing}]{w:n}{m}[{thing2:thing}]`, "3台拖拉机2小时耕地12公顷"),
  h("told each", `(一|每){am:m}{agent}[每|平均每]{time}${CAN}[${WORK}][{thing}]{w:n}{m}[{thing2:thing}]`, "一台拖拉机每小时耕地2公顷"),
  h("other hands", `[如果|若|现在|照这样|改由|改为|增加到][由|有|用|派]{a:n}{am:m}[{agent}][来|去][工作|做|一起做|${DO}]`, "如果12个人做"),
  h("other work", `[{who}][如果|若|现在|照这样][由|有|用]{a:n}${AGENT}[要|需要|想|准备]${WORK}[{thing}]{w:n}{m}[{thing2:thing}]`, "9台拖拉机要耕地90公顷"),
  h("other time", `[现在|如果|若][要|要在|要求|需要]{b:n}{time}[内|里]${WORK}[{thing}]{w:n}{m}[{thing2:thing}]`, "现在要8小时内加工640个零件"),
  h("same", "(每人|每人的)(工作效率|工作量|效率)(相同|不变|一样)", "每人工作效率相同"),
  h("ask work", `[那么][{who}]{a:n}${AGENT}{b:n}{time}${CAN}[${WORK}][{thing}]{q}{m}[{thing2:thing}]`, "5台拖拉机6小时耕地多少公顷"),
  h("ask each", `平均(每|一){am:m}{agent}[每{time}][${WORK}]{q}{m}[{thing}]`, "平均每头牛吃几千克草"),
  h("ask time", `[那么]${NEED}{q}{time}[就|才][可以|能|才能][完成|${DO}完|${DO}]`, "需要多少天"),
  h("ask more hands", `${NEED}[再]增加{q}{am:m}{agent}`, "需增加多少名工人"),
  h("ask hands", `${NEED}{q}{am:m}{agent}`, "需要多少名工人"),
];

export const hands = situation<HandFact>({
  name: "归一", when: /[\ue000-\ue0ff].*[\ue000-\ue0ff].*(?:多少|几)/,
  kinds: { agent: "(?:工人|人|农民|同学|学生|师傅|拖拉机|收割机|抽水机|挖土机|推土机|织布机|机器|机床|机|牛|马|羊|鸡|鸭|蚕|蜜蜂|兔子?|汽车|卡车|货车|车|打字员|铺路工|工程队|水管|缝纫机|水泵|打印机|复印机)" },
  wordings: HANDS,
  solve: (said, asked): Found | null => {
    const first = said.filter((s) => s.fact === "told" || s.fact === "told each" || s.fact === "whole");
    const then = said.filter((s) => s.fact.startsWith("other"));
    const [one] = first;
    const [second] = then;
    if (one === undefined || first.length > 1 || then.length > 1) return null;
    const one1 = constant(1);
    const time1 = one.n("b") !== null ? one.text("time") : one.has("time") ? one.text("time") : "";
    const w1 = one.fact === "whole" ? one1 : one.n("w");
    const [a1, b1] = one.fact === "told each" ? [one1, one1] : [one.n("a"), one.n("b")];
    if (a1 === null || w1 === null) return null;
    const sameAgent = (x: Said<HandFact>): boolean => x.text("am") === one.text("am") || (/[名个位]/.test(x.text("am")) && /[名个位]/.test(one.text("am"))) || x.text("am") === "人" || one.text("am") === "人";
    const sameWork = (x: Said<HandFact>): boolean => x.unit() === one.unit();
    if (asked.fact === "ask each") {
      if (second !== undefined || !sameWork(asked) || !sameAgent(asked) || one.fact !== "told") return null;
      const per = asked.has("time");
      if (b1 !== null && !per && one.size("b")?.n !== 1n) return null;
      if (per && (b1 === null || asked.text("time") !== time1)) return null;
      return { value: over(over(w1, a1), per && b1 !== null ? b1 : one1), unit: asked.unit(), irrelevant: per || b1 === null ? [] : [one.id("b")] };
    }
    if (b1 === null) return null;
    const perHand = over(over(w1, a1), b1);
    if (asked.fact === "ask work") {
      const [a2, b2] = [asked.n("a"), asked.n("b")];
      const t2 = b2 === null ? null : inUnit(b2, asked.text("time"), time1);
      return second !== undefined || a2 === null || t2 === null || !sameAgent(asked) || !sameWork(asked) ? null : { value: one.fact === "told each" ? times(times(w1, a2), t2) : times(times(perHand, a2), t2), unit: asked.unit() };
    }
    if (second === undefined || (second.has("am") && !sameAgent(second)) || (second.n("w") !== null) !== (one.fact !== "whole") || (second.n("w") !== null && !sameWork(second))) return null;
    const w2 = second.n("w");
    if (asked.fact === "ask time") {
      const a2 = second.n("a");
      if (a2 === null || second.fact === "other time" || asked.text("time") !== time1) return null;
      return { value: w2 === null ? over(times(a1, b1), a2) : over(over(w2, perHand), a2), unit: asked.text("time") };
    }
    const b2 = second.n("b");
    if (b2 === null || w2 === null || second.text("time") !== time1 || !sameAgent(asked)) return null;
    const need = over(over(w2, perHand), b2);
    return { value: asked.fact === "ask more hands" ? minus(need, a1) : need, unit: "人" };
  },
});

type KeptFact = "per" | "number" | "per and number" | "start" | "ask number" | "ask per" | "again";
const k = (fact: KeptFact, pattern: string, example: string): SituationWording<KeptFact> => ({ fact, pattern, example });
const WAY = "[原计划|计划|原来|实际|现在|如果|若|结果|后来|改为|改成|改用|实际上]";
const MOVE = "(行驶|行|开|走|跑|飞行|航行|骑|步行|前进)";
const ACT = `(坐满|站满|坐|站|摆|放|排|装|住|栽|种|修|做|生产|加工|读|看|烧|用|吃|运|铺|织|印|挖|${MOVE})`;
const TO = "(到达{goal:thing}|到达|到{goal:thing}|到达目的地|到|走完全程|行完全程|返回{goal:thing}|返回原地|返回)";
export const KEPT: readonly SituationWording<KeptFact>[] = [
  k("per", `[{who}][上山|下山|去时|返回时]的速度[是|为]{n}{len}/{u:m}`, "货车的速度是60千米/时"),
  k("per", `[{who}]${WAY}[平均]每{u:m}[${ACT}]{n}{m}[{thing}]`, "如果每排坐8人"),
  k("per", `[{who}]${WAY}以每{u:m}{n}{len}的速度`, "他以每分钟60米的速度"),
  k("per", `{who}[上山|下山|去时|返回时]的速度[是|为]每{u:m}{n}{m}`, "汽车上山的速度为每小时30千米"),
  k("per", `[{who}][上山|下山|去时|返回时|回来时][平均]每{u:m}${MOVE}{n}{m}`, "去时每小时行40千米"),
  k("number", `${WAY}[正好]${CAN}[需要|要|用|只用了|用了][${ACT}][了|满]{n}{u:m}[就可以|就能|可以|能]${TO}`, "4小时就可以到达县城"),
  k("number", `{who}[用了|用]{n}{u:m}[就|可以|能]${TO}`, "客车4小时到达乙地"),
  k("start", "(两|{two:n})(车|人)[同时|分别]从{x:name}[同时]出发到{y:name}", "两车从甲地同时出发到乙地"),
  k("number", `${WAY}[{who}]${MOVE}[了]{n}{u:m}[后]${TO}`, "行了6小时到达山顶"),
  k("number", `${WAY}[正好]${CAN}[需要|要|用][${ACT}][了]{n}{u:m}[就可以|就能|可以|能|正好|刚好][坐满|站满|坐完|站完|放完|摆完|装完|修完|做完|看完|读完|烧完|用完|吃完|运完|完成|铺完|织完|印完|挖完|生产完|加工完]`, "可以坐满12排"),
  k("number", "[结果|实际][只][用了|用]{n}{u:m}(就到达了|就完成了|就修完了|就看完了|就读完了|就做完了|就到达|就到了)", "结果只用了5小时就到达了"),
  k("number", "[{who}](下山时|返回时|回来时|返回|原路返回时)[按原路返回|按原路|沿原路返回|沿原路][只][用了|用]{n}{u:m}", "返回时只用了4小时"),
  k("ask number", `[那么]${WAY}[则|就]${CAN}[正好][需要|需|要|用][${ACT}][满]{q}{u:m}[就可以|就能|可以|能|才能|正好][坐满|站满|坐完|站完|放完|摆完|装完|修完|做完|看完|读完|烧完|用完|吃完|运完|完成|铺完|织完|印完|挖完|返回|到达]`, "可以坐满多少排"),
  k("ask number", `{who}(要|需要|用|需){q}{u:m}[就|才][可以|能|才能]${TO}`, "客车要几小时才能到达乙地"),
  k("ask number", `[{who}](返回时|回来时|下山时|返回)[要|需要|用][用|${MOVE}]{q}{u:m}`, "返回时要用几小时"),
  k("ask per", `[{who}]${WAY}[{who2:who}][上山时|下山时|返回时|回来时][平均]每{u:m}[${ACT}]{q}{m}[{thing}]`, "实际平均每小时行多少千米"),
  k("ask per", `[{who}]${WAY}(返回时|回来时|下山时|返回)的速度是[每{u:m}]{q}{m}`, "返回时的速度是每小时多少千米"),
];

export const kept = situation<KeptFact>({
  name: "总量不变", when: /每.*每|\/.*\/|每.*(?:原路|返回|下山)/,
  wordings: KEPT,
  solve: (said, asked): Found | null => {
    const per = said.filter((s) => s.fact === "per");
    const number = said.filter((s) => s.fact === "number");
    // One way in full, and the other by half.
    const both = said.filter((s) => s.has("two"));
    if (both.some((s) => s.size("two")?.n !== 2n)) return null;
    const irrelevant = both.map((s) => s.id("two"));
    const [p1, p2] = per;
    const [n1, n2] = number;
    if (p1 === undefined || n1 === undefined || per.length + number.length !== 3 || said.indexOf(p1) > 1 && said.indexOf(n1) > 1) return null;
    const units = new Set([...per, ...number, asked].filter((s) => s.has("u")).map((s) => s.unit("u")));
    const measures = new Set([...per, asked].filter((s) => s.has("m") || s.has("len")).map((s) => (s.has("len") ? s.text("len") : s.unit())));
    if (units.size !== 1 || (asked.fact === "ask per" ? measures.size !== 1 : new Set(per.map((s) => (s.has("len") ? s.text("len") : s.unit()))).size !== 1)) return null;
    // The same whole, or only two numbers: words of finishing say it.
    if (![...number, asked].some((s) => /完|满|到达|到|返回|原路|可以|能|就/.test(s.raw))) return null;
    if (!n1.has("who") && new Set(per.map((s) => s.text("who")).filter((x) => x !== "")).size > 1) return null;
    const bare = (s: Said<KeptFact>): string => s.text("who").replace(/^一[辆列艘架个]/, "");
    if (n1.has("who") && p2 !== undefined) {
      // 货车的速度…, 客车的速度…, 客车4小时到达: the one whose time is told goes first.
      const mine = per.filter((s) => bare(s) === bare(n1));
      const rest = per.filter((s) => bare(s) !== bare(n1));
      const [v, c, t] = [mine[0]?.n(), rest[0]?.n(), n1.n()];
      return asked.fact !== "ask number" || mine.length !== 1 || rest.length !== 1 || v == null || c == null || t === null || bare(rest[0] ?? asked) !== bare(asked) ? null : { value: over(times(v, t), c), unit: asked.unit("u"), irrelevant };
    }
    const [a, b] = [p1.n(), n1.n()];
    if (a === null || b === null) return null;
    const whole: Value = times(a, b);
    if (asked.fact === "ask number") { const c = p2?.n(); return c == null || n2 !== undefined ? null : { value: over(whole, c), unit: asked.unit("u") }; }
    const c = n2?.n();
    return c == null || p2 !== undefined ? null : { value: over(whole, c), unit: asked.unit() };
  },
});
