/** 利息: simple unless the text says 复利, as banks here count it. */
import { constant, minus, over, plus, sizeOf, times } from "../value.js";
import { type Found, type SituationWording, situation } from "./clause.js";

type BankFact = "saved" | "years" | "year rate" | "month rate" | "tax" | "paid back" | "compound" | "ask interest" | "ask all" | "ask rate" | "ask net";
const b = (fact: BankFact, pattern: string, example: string): SituationWording<BankFact> => ({ fact, pattern, example });
export const BANK: readonly SituationWording<BankFact>[] = [
  b("saved", "[{who}][把|将]{n}{money}[钱|压岁钱|存款][存入|存进|存到|存在|存][了]银行[里][定期][{y:n}年]", "王叔叔把4000元存入银行"),
  b("saved", "[{who}](买了|购买了|存入银行|存了|向银行贷款|在银行存了|在银行存入|银行存款|存款|贷款|投资)[{y:n}年期][的]{n}{money}[的]{z:bond}", "爸爸买了5000元国债"),
  b("years", "[存]定期{y:n}年", "定期三年"), b("years", "(存期|期限)[是|为]{y:n}(年|个月)", "存期为两年"), b("years", "(存|存了|贷|借了){y:n}(年|个月)", "存两年"),
  b("year rate", "[如果|若|按|当时的|银行的][整存整取]年利率[是|为|按]{r:n}[计算]", "年利率是2.5%"),
  b("month rate", "[如果|若|按|约好]月利率[是|为|按]{r:n}[计算]", "月利率是0.2%"),
  b("compound", "[按|以]复利[计算|计息]", "按复利计算"),
  b("tax", "[按国家规定|按规定|到期时|如果]{x:pay}{t:n}的利息税", "要缴纳20%的利息税"), b("tax", "利息税[的]税率[是|为]{t:n}", "利息税税率为5%"),
  b("paid back", "[到期时|到期后|到期|{y:n}年后][她|他|{who}][一共|共][可|可以|能][取回|得到|拿到|取出|得][本金和利息|本息]{sum:together}{n}{money}", "到期时可取回本金和利息共5600元"),
  b("ask all", "[到期时|到期后|到期|{y:n}年后|到时][她|他|{who}][一共|共|总共][可|可以|能|应][取回|得到|拿到|取出|获得|得](本金和利息|本息)[是|有|一共|共|和是]{q}{money}", "到期后可以取回本金和利息共多少元"),
  b("ask all", "[到期时|到期后|到期|{y:n}年后|到时][她|他|{who}](一共|共|总共)(可|可以|能|应)[取回|得到|拿到|取出|获得|得]{q}{money}", "到期后一共可以取回多少元"),
  b("ask net", "[到期时|到期后|到期|{y:n}年后|到时][她|他|{who}][一共|共][可|可以|能|应|实际][取回|得到|拿到|取出|得](税后利息|的税后利息)[是|有]{q}{money}", "到期后可得税后利息多少元"),
  b("ask interest", "[到期时|到期后|到期|{y:n}年后|到时][她|他|{who}][一共|共][可|可以|能|应|实际][取回|得到|拿到|取出|获得|得|付|支付][的](利息|利息是|利息有|利息共)[是|有|一共|共]{q}{money}", "到期后可得利息多少元"),
  b("ask interest", "[到期时|到期后|到期|{y:n}年后|到时][她|他|{who}][一共|共][可|可以|能|应|实际][取回|得到|拿到|取出|获得|得|付|支付]{q}{money}[的]利息", "到期后可得多少元利息"),
  b("ask rate", "[这种][国债|存款|债券][的]年利率[是|为](多少|百分之几)", "这种国债的年利率是多少"),
];

export const bank = situation<BankFact>({
  name: "利息", when: /利率|利息|本息/,
  kinds: { money: "(?:万元|元|美元)", bond: "(?:国债|债券|国库券|教育储蓄)?", pay: "(?:要|需|应|需要|需要)?(?:缴纳|交纳|交|扣除|缴|征收)", together: "(?:共|一共|和是|是)?" },
  wordings: BANK,
  solve: (said, asked): Found | null => {
    const one = (fact: BankFact) => { const all = said.filter((s) => s.fact === fact); return all.length === 1 ? (all[0] ?? null) : null; };
    const [saved, back] = [one("saved"), one("paid back")];
    const yearly = one("year rate");
    const rate = yearly ?? one("month rate");
    const spans = [...said, asked].filter((s) => s.has("y"));
    const [span] = spans;
    if (saved === null || span === undefined || new Set(spans.map((s) => s.size("y")?.n)).size > 1) return null;
    const [capital, time, r] = [saved.n(), span.n("y"), rate?.n("r") ?? null];
    const months = span.fact === "years" && span.raw.includes("个月");
    if (capital === null || time === null || said.filter((s) => s.fact === "tax").length > 1) return null;
    const irrelevant = spans.slice(1).map((s) => s.id("y"));
    const unit = saved.text("money");
    if (asked.fact === "ask rate") { const all = back?.n() ?? null; return all === null || rate !== null || months || back?.text("money") !== unit ? null : { value: over(over(minus(all, capital), capital), time), unit: "", irrelevant }; }
    if (r === null || rate === null || back !== null || asked.text("money") !== unit) return null;
    const span2 = yearly === null ? (months ? time : times(time, constant(12))) : months ? over(time, constant(12)) : time;
    const n = sizeOf(time);
    if (one("compound") !== null) {
      if (n === null || n.d !== 1n || n.n < 1n || n.n > 40n || yearly === null || months || one("tax") !== null) return null;
      const grown = times(capital, { kind: "power", base: plus(constant(1), r), exponent: Number(n.n) });
      return { value: asked.fact === "ask all" ? grown : minus(grown, capital), unit, irrelevant: [...irrelevant, span.id("y")] };
    }
    const interest = times(times(capital, r), span2);
    const tax = one("tax")?.n("t") ?? null;
    // 利息 with a tax told: before it or after it is not said.
    if (tax !== null ? asked.fact === "ask interest" : asked.fact === "ask net") return null;
    const net = tax === null ? interest : times(interest, minus(constant(1), tax));
    return { value: asked.fact === "ask all" ? plus(capital, net) : net, unit, irrelevant };
  },
});

type TaxFact = "base" | "tax" | "ask tax" | "ask net";
const x = (fact: TaxFact, pattern: string, example: string): SituationWording<TaxFact> => ({ fact, pattern, example });
const PAY = "(缴纳|交纳|上缴|缴|交)";
export const TAX: readonly SituationWording<TaxFact>[] = [
  x("base", "{what:base}[是|为|有|约|达|达到]{n}{money}", "饭店上月营业额是30万元"),
  x("tax", `[如果|若|要|需|应][按|按照][{what:base}][的]{p:n}[的税率]${PAY}{tax:name}`, "按营业额的5%缴纳营业税"),
  x("ask tax", `[{who}][上半年|下半年|上月|上个月|本月|去年|全年][应|要|需|应该|一共|共]${PAY}{tax:name}{q}{money}`, "应缴纳营业税多少万元"),
  x("ask tax", `[{who}][上半年|下半年|上月|上个月|本月|去年|全年][应|要|需|应该|一共|共]${PAY}{q}{money}[的]{tax:name}`, "应缴纳多少万元营业税"),
  x("ask net", "[缴税后|税后][他|她|{who}][实际|还](收入|得到|剩下|剩|有)[是|的收入是]{q}{money}", "税后实际得到多少元"),
];

export const tax = situation<TaxFact>({
  name: "纳税", when: /税/,
  kinds: { base: "[\\u4e00-\\u9fff]{0,14}?(?:营业额|销售额|收入|工资|奖金|稿费|利润)", money: "(?:万元|亿元|元)", name: "[\\u4e00-\\u9fff]{0,6}?(?:税|税款|税额|所得税款)" },
  wordings: TAX,
  solve: (said, asked): Found | null => {
    const [base, rate] = (["base", "tax"] as const).map((f) => said.filter((s) => s.fact === f));
    const [n, p] = [base?.[0]?.n() ?? null, rate?.[0]?.n("p") ?? null];
    if (said.length !== 2 || n === null || p === null || rate?.[0]?.isShare("p") !== true || base?.[0]?.text("money") !== asked.text("money")) return null;
    return { value: asked.fact === "ask tax" ? times(n, p) : minus(n, times(n, p)), unit: asked.text("money") };
  },
});
