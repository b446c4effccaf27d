/** Two that move toward each other, apart, or after each other: the gap and the speed at which it closes or opens. */
import { type Value, minus, over, plus, sizeOf, times } from "../value.js";
import { factors } from "../sizes.js";
import { SIZES } from "../en-words.js";
import { type Found, type Line, type Said, isPositive, nameOf, singularUnit, situation } from "./engine.js";

type Fact = "toward" | "apart" | "gap" | "speed" | "both" | "head start" | "later" | "ask meet" | "ask apart at" | "ask gap after" | "ask catch" | "one" | "same way" | "going" | "went" | "ask far" | "ask speed" | "ask time";
const w = (fact: Fact, pattern: string, example: string): Line<Fact> => ({ fact, pattern, example });
const GO = "(travel|traveling|travelling|drive|driving|walk|walking|run|running|ride|riding|head|heading|move|moving|fly|flying|cycle|cycling|go|going|bike|biking)";
const GOES = "(travels|traveled|travelled|drives|drove|walks|walked|runs|ran|rides|rode|moves|moved|flies|flew|cycles|cycled|goes|went|bikes|biked|swims|swam|jogs|jogged|is traveling|is moving|is driving|is running|is flying|sails|sailed|travel|drive)";
const START = "(start|leave|set out|set off|begin|started|left|depart)";
const SAME = "[at the same time|simultaneously]";
const TOWARD = "(toward|towards) (each other|one another)";
const AWAY = "in opposite directions";

const lines: readonly Line<Fact>[] = [
  w("toward", `[{n}] {who} ${START} ${SAME} from {thing} {gap:length} apart [and] ${GO} ${TOWARD} [at {a:speed} and {b:speed}]`, "Two trains start at the same time from towns 300 miles apart and travel toward each other at 40 mph and 60 mph"),
  w("toward", `[{n}] {who} (are|that are|were) {gap:length} apart [and] [are|start|begin] ${GO} ${TOWARD} [at {a:speed} and {b:speed}]`, "Two cars are 300 miles apart and travel toward each other"),
  w("toward", `[{n}] {who} {gap:length} apart [start] ${SAME} [and] ${GO} ${TOWARD} [at {a:speed} and {b:speed}]`, "Two cars 300 miles apart drive toward each other"),
  w("toward", `they [are] [start|both] ${GO} ${TOWARD} ${SAME} [at {a:speed} and {b:speed}]`, "They drive toward each other at 40 mph and 60 mph"),
  w("apart", `[{n}] {who} ${START} [from] [the same place|the same point|the same town|the same city|the same station|the same house|home|school] ${SAME} [and] [${GO}] ${AWAY} [at {a:speed} and {b:speed}]`, "Two cars leave the same town at the same time and drive in opposite directions"),
  w("apart", `they [are] ${GO} ${AWAY} [at {a:speed} and {b:speed}]`, "They drive in opposite directions at 40 mph and 60 mph"),
  w("gap", `[{n}] {who} are {gap:length} apart`, "Two towns are 300 miles apart"),
  w("both", "[their speeds are|at speeds of|with speeds of] {a:speed} and {b:speed} [respectively]", "Their speeds are 40 mph and 60 mph"),
  w("speed", `(one|the first|the first one|the second|the second one|the other|the other one|one car|one train|the other car|the other train|the first car|the second car|the first train|the second train) [${GOES}|is|goes] at [a speed of|an average speed of|a rate of] {v:speed}`, "One travels at 40 mph"),
  w("speed", `(one|the other|the first|the second) at {v:speed}`, "the other at 60 mph"),
  w("one", `{who} (leaves|left|starts|started|departs) [{thing}|from {from:thing}] [and] [${GOES}|traveling|driving|walking|riding] at [a speed of|an average speed of|a rate of] {v:speed}`, "A truck leaves the depot at 40 mph"),
  w("later", `{late:time} later {who} [{verb}] (leaves|starts|follows|departs|leaves the same place|leaves the depot|starts from the same place|leaves from the same place) [in the same direction|along the same road|on the same road] [and] [${GOES}|traveling|driving|walking|riding] at [a speed of|an average speed of|a rate of] {v:speed} [in the same direction|along the same road]`, "2 hours later a car follows at 60 mph"),
  w("going", `{who} ${GOES} at [a speed of|an average speed of|a rate of|a constant speed of] {v:speed} for {t:time}`, "A car travels at 60 km/h for 3 hours"),
  w("went", `{who} ${GOES} {d:length} in {t:time}`, "A train travels 240 km in 3 hours"),
  w("ask far", "how far (does|did|will|can|would) {who} (go|travel|drive|run|walk|ride|fly|move|swim|jog)", "How far does it go?"),
  w("ask speed", "(what is|find|what was) (its|his|her|the|{who}) [average] (speed|rate) [of {thing}] [in {lu} per {tu}]", "What is its speed?"),
  w("ask speed", "how fast (does|did|was|is|do) {who} (go|travel|drive|run|walk|ride|traveling|going|running|moving|move|fly)", "How fast did she run?"),
  w("ask meet", "[in how many|after how many] {tu} (will they|do they|until they|before they|until the two|will the two|do the two) [cars|trains|cyclists|hikers] meet", "In how many hours will they meet?"),
  w("ask meet", "(how long (will it take|will it be|does it take|before|until|is it before|is it until)|when|how many {tu} (before|until)) [for] [until|before] [will] (they|them|the two|the cars|the trains|the two cars|the two trains|the two cyclists) [to|will|do] meet", "How long will it take before they meet?"),
  w("ask apart at", "(how long (will it take|will it be|before|until)|when|in how many {tu}|after how many {tu2:tu}) [until|before] [will] (they|the cars|the trains|the two cars) [will] [be] {d:length} apart", "In how many hours will they be 250 miles apart?"),
  w("ask gap after", "how far apart (are|will|were) (they|the cars|the trains|the two|the two cars|the two trains|the two cyclists) [be] (after|in) {t:time}", "How far apart will they be after 3 hours?"),
  w("ask catch", "(how long (will it take|does it take|would it take)|how many {tu} (will it take|does it take)) [for] {who} to (catch up with|catch up to|catch|overtake|catch up with) {whom:who}", "How long will it take the car to catch up with the truck?"),
];

const sizes = factors(SIZES);
interface Speed { readonly value: Value; readonly length: string; readonly time: string }
function speedOf(s: Said<Fact>, slot: string): Speed | null {
  const value = s.n(slot);
  const unit = s.text(`${slot}_unit`);
  if (value === null) return null;
  const short: Readonly<Record<string, readonly [string, string]>> = { mph: ["mile", "hour"], "mi/h": ["mile", "hour"], kph: ["kilometer", "hour"], "km/h": ["kilometer", "hour"], "m/s": ["meter", "second"], "ft/s": ["foot", "second"] };
  const parts = short[unit] ?? (() => { const [length = "", , time = ""] = unit.split(" "); return [length, time] as const; })();
  return { value, length: lengthOf(parts[0]), time: singularUnit(parts[1]) };
}
const SHORT: Readonly<Record<string, string>> = { km: "kilometer", m: "meter", mi: "mile", ft: "foot", cm: "centimeter", mm: "millimeter", yd: "yard" };
const lengthOf = (unit: string): string => SHORT[unit] ?? singularUnit(unit);
/** An amount in the unit that the speed is told in; null when it does not measure the same. */
function as(value: Value | null, from: string, to: string): Value | null {
  if (value === null || from === to) return value;
  const size = sizes(from, to);
  return size === null ? null : times(value, size);
}

function solve(said: readonly Said<Fact>[], asked: Said<Fact>): Found | null {
  const counted = said.flatMap((s) => (s.has("n") && sizeOf(s.n("n") ?? { kind: "pi" })?.n === 2n ? [s.id("n")] : []));
  const single = said.length === 1 ? said[0] : undefined;
  if (single?.fact === "going" || single?.fact === "went") return alone(single, asked);
  const speeds = said.flatMap((s) => ["a", "b", "v"].flatMap((slot) => { const v = speedOf(s, slot); return v === null ? [] : [v]; }));
  const [x, y] = speeds;
  if (x === undefined || y === undefined || speeds.length !== 2 || x.length !== y.length || x.time !== y.time) return null;
  const gapSaid = said.filter((s) => s.has("gap"));
  const gap = gapSaid[0] === undefined ? null : as(gapSaid[0].n("gap"), lengthOf(gapSaid[0].text("gap_unit")), x.length);
  const way = said.filter((s) => s.fact === "toward" || s.fact === "apart").map((s) => s.fact);
  const named = asked.text("tu") || asked.text("tu2");
  const inTime = named === "" ? x.time : singularUnit(named);
  const found = (value: Value | null): Found | null => (value === null || !isPositive(value) ? null : { value, counted });
  const both = plus(x.value, y.value);
  if (asked.fact === "ask catch") {
    const [first, later] = [said.find((s) => s.fact === "one"), said.find((s) => s.fact === "later")];
    if (first === undefined || later === undefined || said.length !== 2 || inTime !== x.time) return null;
    if (!isOf(asked.text("who"), later.text("who")) || !isOf(asked.text("whom"), first.text("who"))) return null;
    const late = as(later.n("late"), later.unit("late"), x.time);
    return late === null ? null : found(over(times(x.value, late), minus(y.value, x.value)));
  }
  if (new Set(way).size !== 1 || gapSaid.length > 1) return null;
  if (way[0] === "toward") {
    if (asked.fact === "ask meet") return gap === null ? null : found(as(over(gap, both), x.time, inTime));
    if (asked.fact !== "ask gap after" || gap === null) return null;
    const t = as(asked.n("t"), asked.unit("t"), x.time);
    return t === null ? null : found(minus(gap, times(both, t)));
  }
  if (gap !== null) return null;
  if (asked.fact === "ask gap after") { const t = as(asked.n("t"), asked.unit("t"), x.time); return t === null ? null : found(times(both, t)); }
  if (asked.fact !== "ask apart at") return null;
  const d = as(asked.n("d"), lengthOf(asked.text("d_unit")), x.length);
  return d === null ? null : found(as(over(d, both), x.time, inTime));
}
const isOf = (name: string, other: string): boolean => { const [a, b] = [nameOf(name), nameOf(other)]; return a === b || b.endsWith(` ${a}`) || a.endsWith(` ${b}`); };

/** One that moves: far = speed × time. */
function alone(s: Said<Fact>, asked: Said<Fact>): Found | null {
  if (asked.has("who") && !/^(?:it|he|she|they)$/.test(asked.text("who")) && !isOf(asked.text("who"), s.text("who"))) return null;
  if (s.fact === "going" && asked.fact === "ask far") {
    const v = speedOf(s, "v");
    const t = v === null ? null : as(s.n("t"), s.unit("t"), v.time);
    return v === null || t === null ? null : { value: times(v.value, t) };
  }
  const [d, t] = [s.n("d"), s.n("t")];
  if (s.fact !== "went" || asked.fact !== "ask speed" || d === null || t === null) return null;
  const [lu, tu] = [asked.has("lu") ? lengthOf(asked.text("lu")) : lengthOf(s.text("d_unit")), asked.has("tu") ? singularUnit(asked.text("tu")) : s.unit("t")];
  const [far, time] = [as(d, lengthOf(s.text("d_unit")), lu), as(t, s.unit("t"), tu)];
  return far === null || time === null ? null : { value: over(far, time) };
}

export const motion = situation<Fact>({ name: "motion", when: /\b(?:toward|towards|opposite|meet|catch|overtake|apart|how far|how fast|speed|mph|km\/h|miles per|how long)\b/i, lines, solve });
