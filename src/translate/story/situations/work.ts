/** 工程问题: who does the whole alone in n days does 1/n of it a day; those who work together add what they do. */
import { type Value, constant, minus, over, plus, sizeOf, sum, times } from "../value.js";
import { type Found, type Said, type SituationWording, isValue, situation, NAMING } from "./clause.js";

type WorkFact = "done" | "job" | "size" | "actors" | "actors size" | "alone" | "pace" | "pace more" | "pace less" | "together" | "began" | "began together" | "did share" | "ask together" | "ask rest" | "ask alone" | "ask share" | "ask share of one" | "ask rate";
const w = (fact: WorkFact, pattern: string, example: string): SituationWording<WorkFact> => ({ fact, pattern, example });
const DO = "(生产|加工|制作|修建|修筑|修|打印|打字|打|录入|挖|铺|做|完成|装配|抄|运|织|印|干|粉刷|注|灌|收割|耕)";
const ALONE = "(单独|独自|独|一人|一个人|单独一人)";
const JOB = "(工程|工作|任务|活儿|活)";
const END = "[才能|才可以|就能|可以|能|才][完成|做完|修完|打完|干完|挖完|铺完|运完|生产完|加工完|注满|灌满|抄完|装配完]";
const NEED = "[需要|需|要|用|得用|须|需用|要用]";
const THIS = "[这项工程|这件工作|这项工作|这项任务|这批零件|这条路|这条水渠|这份稿件|这份材料|这份稿子|这批货物|全部任务|这条公路|它]";
const BOTH = "(合作|合做|合修|合打|合挖|合干|合抄|一起做|一起修|一起打|一起加工|共同做|共同修|共同加工|同时做|同时修|同时加工|两人合作|一起合作|共同完成|一起干|合起来做|合作完成|一起完成)";
const WHO = "[{group}]";
export const WORK: readonly SituationWording<WorkFact>[] = [
  w("job", `[有](一项|一件|一个)${JOB}`, "一项工程"),
  w("job", `[${DO}](一条|一批|一份|一段|一堆){thing}`, "修一条水渠"),
  w("job", `(要|计划|准备)${DO}(一条|一批|一份|一段){thing}`, "要加工一批零件"),
  w("size", `[有|要|计划|准备][${DO}](一条|一份|一段|一批)[共|长]{n}{m}[长]的{thing}`, "要修一条1200米长的公路"),
  w("size", `[要|计划|准备|共要]${DO}{n}{m}{thing}`, "要加工300个零件"),
  w("size", "(一条|一份|一批|一段|这批|这份){thing}[共有|有|共|长]{n}{m}[字]", "一份稿件有3600字"),
  w("actors size", `{actors}[用{tool:thing}][共同|一起|同时|合作][合][${DO}](一条|一份|一段|一批)[共|长]{n}{m}[长|字|页]的{thing}`, "甲、乙两队共同修一条900米长的路"),
  w("actors size", `{actors}[共同|一起|同时|合作|合]${DO}[一批]{n}{m}{thing}`, "甲、乙两人一起加工300个零件"),
  w("actors", `[由|现在由]{actors}[共同|一起|同时|合作|来|合]${DO}(一条|一批|一份|一段|这条|这批|这份){thing}`, "甲、乙两队合修一条路"),
  w("did share", `{who}[${ALONE}][${DO}]{n}{time}[能|可以|可|就能][完成|做完|修完|做](全部任务|这项工程|全工程|全部工程|工程|这批零件|全部工作|这件工作|任务|全长)的{k:n}`, "师傅单独做3天能完成全部任务的1/4"),
  w("did share", `[{who}][先][${ALONE}](完成|做完|做|做了|完成了|修了|修完)[全部任务的|这项工程的|全部工程的|它的]{k:n}[用了|用|需要|要]{n}{time}`, "甲先单独完成2/5用了3小时"),
  w("alone", `{who}${ALONE}[来|去][${DO}|${DO}完]${THIS}${NEED}{n}{time}${END}`, "甲队单独修需要12天完成"),
  w("alone", `[如果|若]由{who}${ALONE}[来][${DO}]${THIS}${NEED}{n}{time}${END}`, "由甲队单独做要10天完成"),
  w("alone", `${ALONE}${DO}${THIS}[,]{who}${NEED}{n}{time}${END}`, "单独做甲要10天完成"),
  w("together", `(一条|一项|一件|一批|一份|这条|这项){thing}{n}{time}${END}`, "一条公路20天修完"),
  w("together", `${WHO}${BOTH}${THIS}${NEED}{n}{time}${END}`, "两人合作6天完成"),
  w("pace", `{who}[平均]每{time}[可以|能|可][${DO}][了]{n}{m}[{thing}]`, "甲队每天修60米"),
  w("pace", `{who}[平均]每{time}[可以|能|可]${DO}{thing}{n}{m}`, "小李每分钟打字90个"),
  w("pace more", `{who}[平均]每{time}比{whom:who}多[${DO}][了]{n}{m}[{thing}]`, "乙队每天比甲队多修5米"),
  w("pace less", `{who}[平均]每{time}比{whom:who}少[${DO}][了]{n}{m}[{thing}]`, "乙队每天比甲队少修5米"),
  w("began", `[先由|现由|由]{who}[先|单独先|先单独][${ALONE}]${DO}[了]{n}{time}[后|以后|之后]`, "甲先做了3天后"),
  w("began together", `[先由|现由|由]${WHO}[先]${BOTH}[了]{n}{time}[后|以后|之后]`, "两人合作了2天后"),
  w("ask rest", `(剩下的|余下的|其余的|剩下的工程|余下的工程|剩下的任务)[由|再由|让]${WHO}${BOTH}[还|还要|还需要|还需|需要|要|需]{q}{time}${END}`, "剩下的甲乙合做几天可以完成"),
  w("ask rest", `(剩下的|余下的|其余的|剩下的工程|余下的工程|剩下的任务)[由|再由|让]{who}[${ALONE}][来|去][继续]${DO}[还|还要|还需要|还需|需要|要|需]{q}{time}${END}`, "剩下的由乙单独做还要几天"),
  w("ask alone", `{who}${ALONE}[来|去][${DO}]${THIS}${NEED}{q}{time}${END}`, "乙单独做要多少天完成"),
  w("ask together", `[如果|若|那么|现在|现由|由]${WHO}${BOTH}${THIS}[一共|共]${NEED}{q}{time}${END}`, "两队合作几天可以完成"),
  w("ask together", `[{group}][打完|做完|修完|加工完|完成]${THIS}[,]${NEED}{q}{time}${END}`, "需要多少分钟才能打完"),
  w("ask together", `[{group}]{q}{time}[能|可以|才能]${DO}完${THIS}`, "多少天能修完这条公路"),
  w("ask share", `[${WHO}${BOTH}][平均]每{time}(完成|做|修)(这项工程|这件工作|这项工作|工程|全工程|全部任务|这条路|这条公路|这条水渠|这批零件|总任务)的(几分之几|百分之几)`, "两人合作每天完成这项工程的几分之几"),
  w("ask rest", `[如果|若]全[部]完成[共]${NEED}{q}{time}`, "如果全部完成要用多少小时"),
  w("ask rate", `{who}[平均]每{time}[可以|能|可][${DO}][{thing}]{q}{m}[{thing2:thing}]`, "徒弟每天生产多少个零件"),
  w("done", `[{people}](打完|做完|修完|加工完|完成|抄完|挖完|铺完|全部完成|全完成)${THIS}`, "他俩打完这份材料"),
];

interface Actor { readonly name: string; readonly rate: Value }

/** 甲乙, 甲队和乙队, 她俩, or nothing: all who were spoken of. */
function group(text: string, actors: readonly Actor[]): readonly Actor[] | null {
  if (text === "" || /^(?:[他她它]们|[他她]俩|两人|两队|二人|师徒.{0,2}|.{0,3}(?:两|二|2)(?:人|队|个人|个队|个工程队))$/.test(text.replace(/[\ue000-\ue0ff]/, "两"))) return actors;
  const named = actors.filter((a) => text.includes(a.name.replace(/[队人]$/, "")));
  return named.length === actors.length ? actors : null;
}

export const work = situation<WorkFact>({
  name: "工程", when: /合[作做修打挖干抄]|单独|独做|一起|共同|同时|独自|完成/,
  kinds: {
    people: "(?:他们|她们|他俩|她俩|两人|二人)",
    group: "(?![需要用得须共还才能可就])(?:[\\u4e00-\\u9fff、\\ue000-\\ue0ff]{1,12}?)", actors: "(?:[\\u4e00-\\u9fff]{1,6}(?:和|、|与)[\\u4e00-\\u9fff]{1,6}?[两\\ue000-\\ue0ff]?[个名]?(?:人|队|工程队|修路队)?)",
    who: `(?![在从把将有沿每第是了用平共一这那先由剩如照])${NAMING}{1,6}?`,
  },
  wordings: WORK,
  solve: (said, asked): Found | null => {
    const size = said.filter((s) => s.fact === "size" || s.fact === "actors size");
    const irrelevant = [...said, asked].flatMap((s) => ["group", "actors"].flatMap((slot) => [...s.text(slot)].filter((c) => c >= "\ue000" && c <= "\ue0ff").map((c) => c.charCodeAt(0) - 0xe000)));
    // "2" of 两队 is the number of those who work.
    const whole = size.length > 1 ? null : (size[0]?.n() ?? constant(1));
    const times0 = new Set([...said, asked].filter((s) => s.has("time")).map((s) => s.text("time")));
    if (whole === null || times0.size > 1) return null;
    const actors: Actor[] = [];
    for (const s of said) {
      const v = s.n();
      if (v === null) continue;
      const other = actors.find((a) => a.name === s.text("whom"));
      if (s.fact === "alone") actors.push({ name: s.text("who"), rate: over(whole, v) });
      else if (s.fact === "did share") { const part = s.n("k"); if (part === null || !s.isShare("k")) return null; actors.push({ name: s.text("who"), rate: over(times(whole, part), v) }); }
      else if (s.fact === "pace") { if (size[0] === undefined || s.unit() !== size[0].unit()) return null; actors.push({ name: s.text("who"), rate: v }); }
      else if (s.fact === "pace more" || s.fact === "pace less") { if (other === undefined) return null; actors.push({ name: s.text("who"), rate: s.fact === "pace more" ? plus(other.rate, v) : minus(other.rate, v) }); }
    }
    const both = said.filter((s) => s.fact === "together");
    const began = said.filter((s) => s.fact === "began" || s.fact === "began together");
    if (irrelevant.some((id) => Number(said[0]?.numeral(id)?.size.n ?? 0n) !== Math.max(actors.length, 2))) return null;
    if (both.length > 1 || new Set(actors.map((a) => a.name)).size !== actors.length) return null;
    return answer(asked, { actors, whole, both: both[0], began, irrelevant, isMeasured: size[0] !== undefined, partial: said.some((s) => s.fact === "did share") && said.some((s) => s.fact === "done") });
  },
});

interface Told { readonly actors: readonly Actor[]; readonly whole: Value; readonly both: Said<WorkFact> | undefined; readonly began: readonly Said<WorkFact>[]; readonly irrelevant: readonly number[]; readonly isMeasured: boolean; /** One did a part, and all is spoken of. */ readonly partial: boolean }

function answer(asked: Said<WorkFact>, { actors, whole, both, began, irrelevant, isMeasured, partial }: Told): Found | null {
  const total = (all: readonly Actor[] | null): Value | null => (all === null || all.length === 0 ? null : sum(all.map((a) => a.rate)));
  const named = (s: Said<WorkFact>): Actor | undefined => actors.find((a) => a.name === s.text("who") || a.name.replace(/[队人]$/, "") === s.text("who").replace(/[队人]$/, ""));
  const together = both?.n() ?? null;
  const found = (value: Value | null, unit: string): Found | null => (value === null || (sizeOf(value)?.n ?? 0n) <= 0n ? null : { value, unit, irrelevant });
  const time = asked.text("time");
  if (asked.fact === "ask share") {
    if (isMeasured || began.length > 0) return null;
    if (together !== null) return actors.length === 0 ? found(over(constant(1), together), "") : null;
    return actors.length >= 2 || (actors.length === 1 && !asked.has("group")) ? found(total(group(asked.text("group"), actors)), "") : null;
  }
  if (asked.fact === "ask together") {
    const alone = actors.length === 1 && !asked.has("group") && partial;
    if (together !== null || began.length > 0 || (actors.length < 2 && !alone)) return null;
    const rate = total(group(asked.text("group"), actors));
    return rate === null ? null : found(over(whole, rate), time);
  }
  if (asked.fact === "ask rest") {
    const done = began.map((s) => { const n = s.n(); const rate = s.fact === "began" ? (named(s)?.rate ?? null) : total(group(s.text("group"), actors)); return n === null || rate === null ? null : times(rate, n); });
    if (!done.every(isValue) || together !== null) return null;
    const rate = asked.has("who") ? (named(asked)?.rate ?? null) : began.length === 0 && actors.length === 1 ? total(actors) : total(group(asked.text("group"), actors));
    if (rate === null || (began.length === 0 && (actors.length !== 1 || asked.has("group") || asked.has("who")))) return null;
    return found(over(began.length === 0 ? whole : minus(whole, sum(done)), rate), time);
  }
  // One of two, from what both do.
  if (together === null || actors.length !== 1 || began.length > 0 || named(asked) !== undefined) return null;
  const rate = minus(over(whole, together), actors[0]?.rate ?? constant(0));
  return asked.fact === "ask alone" ? found(over(whole, rate), time) : isMeasured ? found(rate, asked.unit()) : null;
}
