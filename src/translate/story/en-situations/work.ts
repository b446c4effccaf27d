/** Shared work: who does all of it alone in n hours does 1/n of it in an hour; those who work together add what they do. */
import { type Value, constant, minus, over, sum } from "../value.js";
import { type Found, type Line, type Said, isPositive, nameOf, sameName, singularUnit, situation } from "./engine.js";

type Fact = "alone" | "drains" | "together" | "idle" | "ask together" | "ask alone" | "ask in";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const SOLO = "[alone|by himself|by herself|by itself|on his own|on her own|on its own|working alone]";
const THEY = "(they|them|the two|both|both of them|the two of them|{who})";

const lines: readonly Line<Fact>[] = [
  w("drains", `[{tool:thing} pipe|{who}] [can|could|will|would] (drain|drains|empty|empties) {job} in {time}`, "A drain empties the tank in 12 hours"),
  w("alone", `{who} [working alone] (can|could|will|would) {verb} {job} ${SOLO} in {time} ${SOLO}`, "Tom can paint a house in 6 hours"),
  w("alone", `{who} (paints|fills|mows|cleans|builds|finishes|completes|types|plows|digs|does) {job} ${SOLO} in {time} ${SOLO}`, "Pipe A fills the tank in 6 hours"),
  w("alone", `(it takes|it would take) {who} {time} to {verb} {job} ${SOLO}`, "It takes Tom 6 hours to paint the house"),
  w("alone", `${SOLO} {who} (takes|needs|requires|would take|would need) {time} [to {verb} {job}] ${SOLO}`, "Ann takes 3 hours to paint it alone"),
  w("together", `[working] together {they} (can|could|will|would) {verb} {job} in {time}`, "Working together, they can paint the house in 2 hours"),
  w("together", `{they} (can|could|will|would) {verb} {job} together in {time}`, "They can paint the house together in 2 hours"),
  w("together", `[working] together {they} (take|need|took) {time} [to {verb} {job}]`, "Together they take 2 hours to paint the house"),
  w("idle", `(both pipes are opened|both pipes are open|both are open|the drain is open|the drain is left open|the pipes are opened together|they work together|they work at their usual rates)`, "both pipes are opened"),
  w("ask together", `how long (will it|would it|does it|will) take ${THEY} [to {verb} {job}] [if they work|working|when they work|when working] together`, "How long will it take them to paint the house together?"),
  w("ask together", `how long (will it|would it|does it) take [for] ${THEY} [working] together to {verb} {job}`, "How long will it take both of them together to paint the house?"),
  w("ask together", "[if] [they] [working|work] together how long (will it|would it|does it|will they|would they|do they) (take|need) [them] [to {verb} {job}]", "Working together, how long will it take them to paint the house?"),
  w("ask together", "[working|if they work] together how long (will|would) it take [them] to {verb} {job}", "Working together, how long will it take to paint the house?"),
  w("ask together", "how long (will|would) it take to (fill|empty) {job} [if both pipes are open|with both pipes open|if both pipes are opened|if the drain is open]", "How long will it take to fill the tank if both pipes are open?"),
  w("ask in", "(in how many|how many) {tu} (will it take|would it take|does it take|will they need|can they) [{who}|them] [to] [{verb} {job}] [if they work|working|work] together", "How many hours will it take them to paint the house together?"),
  w("ask alone", `how long (will|would|does|did) it take {who} [to {verb} {job}] (alone|by himself|by herself|by itself|on his own|on her own|working alone)`, "How long would it take Ann to paint the house alone?"),
  w("ask alone", "how long (will|would|does|did) it take {who} to {verb} {job}", "How long would it take Ann to paint the house?"),
];

interface Actor { readonly name: string; readonly rate: Value }

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const timed = said.filter((s) => s.has("time"));
  const units = new Set([...timed.map((s) => s.unit("time")), ...(asked.has("tu") ? [singularUnit(asked.text("tu"))] : [])]);
  // Two jobs are not one that is shared.
  const jobs = new Set([...said, asked].filter((s) => s.has("job")).map((s) => nameOf(s.text("job"))).filter((j) => !/^(?:it|job|same job|task|same task|work)$/.test(j)));
  if (units.size !== 1 || jobs.size > 1) return null;
  const actors: Actor[] = said.filter((s) => s.fact === "alone" || s.fact === "drains").flatMap((s) => { const n = s.n("time"); return n === null ? [] : [{ name: nameOf(s.text("who") || s.text("tool")), rate: s.fact === "drains" ? minus(constant(0), over(constant(1), n)) : over(constant(1), n) }]; });
  const names = new Set(actors.map((a) => a.name));
  if (actors.some((a) => a.name === "") || names.size !== actors.length || [...names].some((n) => /^(?:he|she|they|it)$/.test(n))) return null;
  const both = said.filter((s) => s.fact === "together");
  const found = (rate: Value): Found | null => (isPositive(rate) ? { value: over(constant(1), rate) } : null);
  if (asked.fact === "ask alone") {
    const [b] = both;
    const time = b?.n("time") ?? null;
    const [other] = actors;
    if (both.length !== 1 || time === null || other === undefined || actors.length !== 1 || sameName(asked.text("who"), other.name) || /^(?:them|both|they)/.test(asked.text("who"))) return null;
    return found(minus(over(constant(1), time), other.rate));
  }
  if (actors.length < 2 || both.length > 0) return null;
  return found(sum(actors.map((a) => a.rate)));
}

export const work = situation<Fact>({ name: "shared work", when: /\btogether\b|\balone\b|by (?:him|her|it)self|\bboth pipes\b|\bdrain/i, lines, solve });
