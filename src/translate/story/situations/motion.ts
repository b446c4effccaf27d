/** 相遇 and 追及: two who move towards each other, or one after the other. */
import { type Value, minus, over, plus, sizeOf, sum, times } from "../value.js";
import { type Found, type Said, type SituationWording, inUnit, situation, NAMING } from "./clause.js";

type MoveFact = "start" | "apart" | "speed" | "speed more" | "speed less" | "meet" | "time" | "still" | "first" | "chase" | "caught" | "ask apart" | "ask meet" | "ask speed" | "ask caught" | "ask way" | "ask gap";
const m = (fact: MoveFact, pattern: string, example: string): SituationWording<MoveFact> => ({ fact, pattern, example });
const GO = "(行驶|步行|行走|飞行|航行|行|走|跑|骑车|骑行|骑|驶|开|游)";
const TOWARDS = "(相向而行|相对而行|相向开出|相对开出|相向出发|相对出发|相向行驶|相向运动|对开|相向驶来|面对面走来|相向走来|迎面开来|相对驶出|相向驶出|相向行走|相对走来|相对行走)";
const AFTER = "(同向而行|同向行驶|同向行走|同向出发|沿同一方向行走|向同一方向行走)";
const MET = "[两车|两人|他们|甲乙两人|甲乙两车|两船|{two:n}(车|人|船)][在途中|在中途|在途中某处|途中]相遇";
const AFTERWARDS = "[经过|经|行了|走了|行驶了|出发后|行驶|过了]";
const PAIR = "{pair}";
const MOVERS = "[两车|两人|两船|他们|{two:n}(车|人|船)|{who}和{whom:who}|{who}与{whom:who}]";
export const MOTION: readonly SituationWording<MoveFact>[] = [
  m("start", `[${PAIR}][分别|同时|分别同时|同时分别]从[相距|相隔]{n}{len}的{places}[两地|两站|两城|两端|两港|两村][分别|同时|分别同时]${TOWARDS}`, "甲、乙两车同时从相距480千米的两地相对开出"),
  m("start", `[${PAIR}][分别|同时|分别同时|同时分别]从{places}[两地|两站|两城|两端|两港|两村][分别|同时|分别同时]${TOWARDS}`, "甲、乙两车分别从两地同时相向而行"),
  m("start", `${MOVERS}[分别|同时][分别|同时]从{places}(同时|同时出发|出发|同时开出|开出)`, "两车同时从两地出发"),
  m("start", `[${PAIR}][同时|同时出发|从两地同时出发]${TOWARDS}`, "相向而行"),
  m("chase", `[${PAIR}][同时|同时出发|从同一地点]${AFTER}`, "同向而行"),
  m("chase", `${MOVERS}[从同一地点|同地]同时出发`, "两人同时出发"),
  m("apart", `[{places}[两地|两站|两城|两港|两村]|${PAIR}](相距|相隔|的距离是|之间的路程是|间的铁路长|间的公路长|的路程是|的公路长|之间的距离是)[是|为]{n}{len}`, "甲、乙两地相距480千米"),
  m("speed", `[{who}][在前|在前面|在后|在后面][平均|的速度是|的速度为|速度是|速度为]每{time}[可以|可|能][${GO}][了]{n}{len}`, "客车每小时行80千米"),
  m("speed", "{who}的速度[是|为]{n}{len}/{time}", "客车的速度是80千米/时"),
  m("speed more", `{who}[平均]每{time}比{whom:who}(多|快)[${GO}]{n}{len}`, "货车每小时比客车多行10千米"),
  m("speed less", `{who}[平均]每{time}比{whom:who}(少|慢)[${GO}]{n}{len}`, "货车每小时比客车少行10千米"),
  m("meet", `${AFTERWARDS}{n}{time}[后|以后|之后]${MET}`, "经过4小时相遇"),
  m("caught", `${AFTERWARDS}{n}{time}[后|以后|之后]{who}[就|能|可以|正好|刚好](追上|赶上)[了]{whom:who}`, "5分钟后甲追上乙"),
  m("still", `[这时|此时]${MOVERS}[还|仍]相距{n}{len}`, "两车还相距60千米"),
  m("first", `{who}[先](出发|走了|走|行了|行|跑了|跑|开出|行驶了|行驶){n}{time}[后|以后]`, "甲先走5分钟后"),
  m("ask apart", "[{places}[两地|两站|两城|两港|两村|之间]](的距离|之间的距离|的路程|间的路程|之间的路程|间的公路|间的铁路|间的公路长|间的铁路长|相距|相隔)[有|是|为|长]{q}{len}", "甲、乙两地相距多少千米"),
  m("ask meet", `${AFTERWARDS}{q}{time}[后|以后|之后|可以|能]${MET}`, "几小时后两车相遇"),
  m("ask caught", `${AFTERWARDS}{q}{time}[后|以后|之后|可以|能]{who}[就|能|可以|才能](追上|赶上)[了]{whom:who}`, "几分钟后甲能追上乙"),
  m("ask caught", `{who}[要|需要|需|经过|用]{q}{time}[就|能|可以|才能|后|后能](追上|赶上){whom:who}`, "甲要几分钟才能追上乙"),
  m("ask speed", `{who}[平均|的速度是|的速度为|速度是]每{time}[${GO}]{q}{len}`, "货车每小时行多少千米"),
  m("ask way", `[相遇时]{who}[${GO}|一共行|共行|走了|行了|行驶了|跑了][了]{q}{len}`, "相遇时甲车行了多少千米"),
  m("ask gap", `[这时|此时]${MOVERS}[还]相距{q}{len}`, "两车还相距多少千米"),
  m("time", `${AFTERWARDS}{n}{time}[后|以后|之后]`, "3小时后"),
];

interface Mover { readonly name: string; readonly speed: Value; readonly len: string; readonly time: string }
const short = (name: string): string => name.replace(/^[一这那]?[辆列艘位]/, "").replace(/(?<=^[甲乙丙AB])[车船队]$/, "");

export const motion = situation<MoveFact>({
  name: "相遇追及", when: /相遇|追上|赶上|相向|相对|对开|迎面|面对面|同向/,
  kinds: {
    pair: "(?:(?:(?!分别|同时|从|相|每|先|在)[\\u4e00-\\u9fffA-Za-z]){1,6}(?:、|和|与)?(?:(?!分别|同时|从|相|每|先|在)[\\u4e00-\\u9fffA-Za-z]){0,6}?(?:两|二|[\\ue000-\\ue0ff])?(?:地|车|人|船|列火车|辆汽车|辆车|艘轮船|位同学)?)",
    places: "(?:(?:(?!分别|同时|从|相|每|先|在)[\\u4e00-\\u9fffA-Za-z]){1,5}(?:、|和|与|到)?(?:(?!分别|同时|从|相|每|先|在)[\\u4e00-\\u9fffA-Za-z]){0,5}?(?:两|[\\ue000-\\ue0ff])?(?:地|站|城|港|村|端|镇)?)",
    who: `(?![在从把将有沿每第是了用平共一这那先由剩经过几])${NAMING}{1,6}?`,
  },
  wordings: MOTION,
  solve: (said, asked): Found | null => {
    // 两地, 两车: there are two of them.
    const twos = [...said, asked].flatMap((s) => ["pair", "places", "two"].flatMap((slot) => [...s.text(slot)].filter((c) => c >= "\ue000" && c <= "\ue0ff").map((c) => c.charCodeAt(0) - 0xe000)));
    if (twos.some((id) => asked.numeral(id)?.size.n !== 2n || asked.numeral(id)?.size.d !== 1n)) return null;
    const movers: Mover[] = [];
    for (const s of said) {
      const v = s.n();
      if (v === null || !s.fact.startsWith("speed")) continue;
      const other = movers.find((x) => short(x.name) === short(s.text("whom")));
      if (s.fact !== "speed" && (other === undefined || other.len !== s.text("len"))) return null;
      movers.push({ name: s.text("who"), speed: other === undefined ? v : s.fact === "speed more" ? plus(other.speed, v) : minus(other.speed, v), len: s.text("len"), time: s.text("time") });
    }
    if (new Set(movers.map((x) => short(x.name))).size !== movers.length || new Set(movers.map((x) => x.time.replace(/钟$/, ""))).size > 1 || new Set(movers.map((x) => x.len)).size > 1) return null;
    const found = (value: Value | null, unit: string): Found | null => (value === null || (sizeOf(value)?.n ?? 0n) <= 0n ? null : { value, unit, irrelevant: twos });
    const first = said.filter((s) => s.fact === "first");
    const isChase = said.some((s) => s.fact === "chase" || s.fact === "caught") || asked.fact === "ask caught";
    const isMeeting = said.some((s) => s.fact === "meet" || (s.fact === "start" && new RegExp("相|对").test(s.raw))) || asked.fact === "ask meet";
    if (isChase === isMeeting) return null;
    return isChase ? chased(said, asked, movers, first, found) : met(said, asked, movers, found);
  },
});

type Make = (value: Value | null, unit: string) => Found | null;

function met(said: readonly Said<MoveFact>[], asked: Said<MoveFact>, movers: readonly Mover[], found: Make): Found | null {
  const far = said.filter((s) => (s.fact === "apart" || s.fact === "start") && s.n() !== null);
  const moments = said.filter((s) => s.fact === "meet" || s.fact === "time");
  const [still] = said.filter((s) => s.fact === "still");
  const [d, t] = [far[0], moments[0]];
  const [one, two, ...more] = movers;
  if (far.length > 1 || moments.length > 1 || one === undefined || more.length > 0 || said.some((s) => s.fact === "first")) return null;
  if (t?.fact === "meet" && still !== undefined) return null;
  const speed = two === undefined ? null : sum([one.speed, two.speed]);
  const long = (unit: string): Value | null => { const v = t?.n(); return v == null || t === undefined ? null : inUnit(v, t.text("time"), unit); };
  const covered = (s: Said<MoveFact> | undefined): Value | null => { const v = s?.n(); return v == null || s === undefined ? null : inUnit(v, s.text("len"), one.len); };
  const rest = still === undefined ? null : covered(still);
  if (still !== undefined && rest === null) return null;
  const time = long(one.time);
  if (asked.fact === "ask apart") {
    // Without a word that they met or how far they are apart then, the way is not the whole.
    if (d !== undefined || speed === null || time === null || (t?.fact === "time" && rest === null)) return null;
    const way = times(speed, time);
    return asked.text("len") === one.len ? found(rest === null ? way : plus(way, rest), one.len) : null;
  }
  const whole = covered(d);
  if (whole === null) return null;
  if (asked.fact === "ask meet") { const v = speed === null || t !== undefined || rest !== null ? null : over(whole, speed); return asked.text("time").replace(/钟$/, "") === one.time.replace(/钟$/, "") ? found(v, asked.text("time")) : null; }
  if (asked.fact === "ask gap") return t?.fact === "time" && time !== null && speed !== null && rest === null && asked.text("len") === one.len ? found(minus(whole, times(speed, time)), one.len) : null;
  if (asked.fact === "ask speed") return two !== undefined || time === null || t?.fact !== "meet" || asked.text("len") !== one.len || short(asked.text("who")) === short(one.name) ? null : found(minus(over(whole, time), one.speed), one.len);
  return null;
}

function chased(said: readonly Said<MoveFact>[], asked: Said<MoveFact>, movers: readonly Mover[], first: readonly Said<MoveFact>[], found: Make): Found | null {
  const [one, two, ...more] = movers;
  const far = said.filter((s) => s.fact === "apart");
  if (one === undefined || two === undefined || more.length > 0 || asked.fact !== "ask caught" || first.length + far.length !== 1 || said.some((s) => s.fact === "time" || s.fact === "meet" || s.fact === "still" || s.fact === "caught")) return null;
  const who = (name: string): Mover | undefined => movers.find((x) => short(x.name) === short(name));
  const [behind, ahead] = [who(asked.text("who")), who(asked.text("whom"))];
  if (behind === undefined || ahead === undefined || behind === ahead) return null;
  const [head, gap] = [first[0], far[0]];
  const n = (head ?? gap)?.n() ?? null;
  if (n === null) return null;
  if (head !== undefined && who(head.text("who")) !== ahead) return null;
  const time = head === undefined ? null : inUnit(n, head.text("time"), one.time);
  const lead = head === undefined ? inUnit(n, gap?.text("len") ?? "", one.len) : time === null ? null : times(ahead.speed, time);
  return lead === null || asked.text("time").replace(/钟$/, "") !== one.time.replace(/钟$/, "") ? null : found(over(lead, minus(behind.speed, ahead.speed)), asked.text("time"));
}
