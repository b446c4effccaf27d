/** 连续数, 平均数, 浓度. */
import { type Value, constant, minus, over, plus, sizeOf, sum, times } from "../value.js";
import { type Found, type SituationWording, situation } from "./clause.js";

type RowFact = "row" | "ask";
const r = (fact: RowFact, pattern: string, example: string): SituationWording<RowFact> => ({ fact, pattern, example });
export const ROWS: readonly SituationWording<RowFact>[] = [
  r("row", "[有|已知]{k:n}个连续[的]{kind:kind}[的和|之和|的总和|的和恰好]是{n}", "5个连续自然数的和是100"),
  r("ask", "[其中|这{j:n}个数中|它们中][的]{which:which}[的][一个|那个]数是{q}", "最大的数是多少"),
];

export const rows = situation<RowFact>({
  name: "连续数", when: /连续/,
  kinds: { kind: "(?:自然数|整数|偶数|奇数|双数|单数)", which: "(?:最大|最小|中间|正中间)" },
  wordings: ROWS,
  solve: (said, asked): Found | null => {
    const [row, ...more] = said;
    const [k, n, count] = [row?.n("k") ?? null, row?.n() ?? null, row?.size("k") ?? null];
    if (row === undefined || more.length > 0 || k === null || n === null || count === null || count.d !== 1n || count.n < 2n) return null;
    const again = asked.has("j") ? [asked.id("j")] : [];
    if (asked.has("j") && asked.size("j")?.n !== count.n) return null;
    const middle = over(n, k);
    const which = asked.text("which");
    if (which.endsWith("中间")) return count.n % 2n === 1n ? { value: middle, unit: "个", irrelevant: again } : null;
    const half = /自然数|整数/.test(row.text("kind")) ? over(minus(k, constant(1)), constant(2)) : minus(k, constant(1));
    const value = which === "最大" ? plus(middle, half) : minus(middle, half);
    const size = sizeOf(value);
    // Even numbers are even, and odd ones odd.
    const isOdd = /奇数|单数/.test(row.text("kind"));
    const isEven = /偶数|双数/.test(row.text("kind"));
    if (size === null || size.d !== 1n || (isOdd && size.n % 2n === 0n) || (isEven && size.n % 2n !== 0n)) return null;
    return { value, unit: "个", irrelevant: again };
  },
});

type SaltFact = "solution" | "percent" | "mixed" | "water" | "salt" | "ask part" | "ask water" | "ask percent";
const s0 = (fact: SaltFact, pattern: string, example: string): SituationWording<SaltFact> => ({ fact, pattern, example });
const SALT = "{x:solute}";
export const SALTS: readonly SituationWording<SaltFact>[] = [
  s0("solution", `[现有|有|一杯|一瓶|用]{p:n}的{y:solution}{n}{m}`, "现有10%的盐水200克"),
  s0("solution", `[现有|有|一杯|一瓶|用][浓度|含${SALT}率][是|为]{p:n}的{y:solution}{n}{m}`, "有含盐率是10%的盐水200克"),
  s0("solution", `[现有|有|一杯|一瓶|用]{n}{m}[浓度|含${SALT}率][是|为]{p:n}的{y:solution}`, "有200克含盐率为10%的盐水"),
  s0("solution", "[现有|有|一杯|一瓶|用]{y:solution}[有|重]{n}{m}", "盐水有200克"),
  s0("percent", `[这种{y:solution}的|它的](浓度|含${SALT}率)[是|为]{p:n}`, "含盐率是10%"),
  s0("mixed", `[{who}][在|往]{n}{m}[的]水(中|里)(加入|放入|溶解|加|放)[了]{k:n}{m2:m}[的]${SALT}`, "在180克水中加入20克盐"),
  s0("mixed", `[{who}][把|将]{k:n}{m2:m}[的]${SALT}(溶解在|放入|加入|溶在|放在){n}{m}[的]水(中|里)`, "把20克盐溶解在180克水中"),
  s0("mixed", `[{who}]用{k:n}{m2:m}[的]${SALT}[和|与]{n}{m}[的]水(配成|配制成|调成|配制)[了][一杯]{y:solution}`, "用20克盐和180克水配成盐水"),
  s0("water", "[又|再|向里面|往里面](加|加入|倒入|加了|加进|兑入)[了]{n}{m}[的]水[后|以后]", "加入50克水后"),
  s0("salt", `[又|再|向里面|往里面](加|加入|放入|加了|加进)[了]{n}{m}[的]${SALT}[后|以后]`, "再加入10克盐后"),
  s0("ask part", `[这些{y:solution}|其中|它]含[有]${SALT}[有|是]{q}{m}`, "含盐多少克"),
  s0("ask water", "[这些{y:solution}|其中|它]含[有]水[有|是]{q}{m}", "含水多少克"),
  s0("ask percent", `[这时|现在|这种|这杯|此时][{y:solution}][的](浓度|含${SALT}率)[是|为](多少|百分之几|百分之多少)`, "盐水的含盐率是多少"),
];

export const salts = situation<SaltFact>({
  name: "浓度", when: /浓度|含.率|(?:盐|糖|药)水/,
  kinds: { solute: "(?:食盐|白糖|酒精|农药|药粉|盐|糖|药|碘)", solution: "(?:盐水|糖水|药水|酒精溶液|食盐水|药液|碘酒|盐溶液|糖溶液)" },
  wordings: SALTS,
  solve: (said, asked): Found | null => {
    const find = (f: SaltFact) => { const all = said.filter((s) => s.fact === f); return all.length > 1 ? undefined : (all[0] ?? null); };
    const [solution, percent, mixed, water, salt] = [find("solution"), find("percent"), find("mixed"), find("water"), find("salt")];
    if (solution === undefined || percent === undefined || mixed === undefined || water === undefined || salt === undefined) return null;
    const head = (x: string): string => x.replace(/^(?:食|白|农)/, "").slice(0, 1);
    const all = [...said, asked];
    if (new Set(all.flatMap((s) => [s.text("x"), s.text("y")]).filter((x) => x !== "").map(head)).size > 1) return null;
    if (new Set(all.flatMap((s) => [s.has("m") ? s.unit() : "", s.has("m2") ? s.unit("m2") : ""]).filter((x) => x !== "")).size > 1) return null;
    if ((solution === null) === (mixed === null) || (percent !== null && solution?.n("p") != null)) return null;
    let [mass, part]: [Value | null, Value | null] = [null, null];
    if (mixed !== null) { const [w, k] = [mixed.n(), mixed.n("k")]; if (w === null || k === null || percent !== null) return null; [mass, part] = [plus(w, k), k]; }
    else { const [n, p] = [solution?.n() ?? null, solution?.n("p") ?? percent?.n("p") ?? null]; if (n === null || p === null || (sizeOf(p)?.n ?? 0n) > (sizeOf(p)?.d ?? 0n)) return null; [mass, part] = [n, times(n, p)]; }
    const [w, k] = [water?.n() ?? null, salt?.n() ?? null];
    if (w !== null) mass = plus(mass, w);
    if (k !== null) [mass, part] = [plus(mass, k), plus(part, k)];
    const unit = asked.has("m") ? asked.unit() : "";
    return asked.fact === "ask percent" ? { value: over(part, mass), unit } : asked.fact === "ask part" ? { value: part, unit } : { value: minus(mass, part), unit };
  },
});

type MeanFact = "item" | "ask";
const m = (fact: MeanFact, pattern: string, example: string): SituationWording<MeanFact> => ({ fact, pattern, example });
export const MEANS: readonly SituationWording<MeanFact>[] = [
  m("item", "[{who}][期中考试|期末考试][的]{name:subject}[成绩][考了|得了|是|得]{n}{m}", "语文90分"),
  m("item", "[{who}]{name:day}[一共|共][看了|读了|写了|做了|跑了|走了|修了|卖出|卖了|生产了|生产|练了|看|读|吃了|摘了][{what:thing}]{n}{m}[{what2:thing}]", "第一天看了20页"),
  m("ask", "[这{k:n}天|{who}|他|她|这{k2:n}科|这几天|这几科][的]平均每(天|科|门)[看|读|写|做|跑|走|修|卖出|卖|生产|练|吃|摘|考|得][{what:thing}]{q}{m}[{what2:thing}]", "平均每科多少分"),
  m("ask", "[他|她|{who}][的]({k:n}科|各科|这{k2:n}科|{k3:n}门|)[的]平均(成绩|分)[是]{q}{m}", "平均成绩是多少分"),
];

export const means = situation<MeanFact>({
  name: "平均数", when: /平均/,
  kinds: { subject: "(?:语文|数学|英语|外语|科学|品德|音乐|美术|体育|历史|地理|物理|化学|政治)", day: "(?:第[一二三四五六七]天|星期[一二三四五六日天]|周[一二三四五六日])" },
  wordings: MEANS,
  solve: (said, asked): Found | null => {
    const names = said.map((s) => s.text("name"));
    if (said.length < 2 || new Set(names).size !== names.length || new Set([...said, asked].map((s) => s.unit())).size > 1) return null;
    const isDays = said.every((s) => /^(?:第.天|星期.|周.)$/.test(s.text("name")));
    const isSubjects = said.every((s) => /[^天]$/.test(s.text("name")) && !/^(?:第|星期|周)/.test(s.text("name")));
    if (isDays === isSubjects || (/每天/.test(asked.raw) ? !isDays : !isSubjects)) return null;
    const whos = new Set(said.map((s) => s.text("who")).filter((x) => x !== ""));
    const counts = ["k", "k2", "k3"].filter((k) => asked.has(k));
    if (whos.size > 1 || counts.some((k) => asked.size(k)?.n !== BigInt(said.length))) return null;
    const all = said.map((s) => s.n());
    if (all.some((v) => v === null)) return null;
    return { value: over(sum(all.flatMap((v) => (v === null ? [] : [v]))), constant(said.length)), unit: "米", irrelevant: counts.map((k) => asked.id(k)) };
  },
});
