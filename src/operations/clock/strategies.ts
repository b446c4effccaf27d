/** Minutes modulo a day. */
import { int, integerOf } from "../../certify/kernel/term.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Strategy } from "../operation.js";
import type { Answer, Plan } from "./claims.js";

const DAY = 1440n;

const byRemainder: Strategy<Plan, Answer> = {
  name: "minutes-of-the-day",
  tier: 1,
  *propose(plan) {
    const [from, to, shift] = [plan.from, plan.to ?? int(0), plan.shift ?? int(0)].map((t) => integerOf(tidyConstant(t)));
    if (typeof from !== "bigint" || typeof to !== "bigint" || typeof shift !== "bigint") return;
    const raw = plan.want === "time" ? from + shift : to - from;
    const result = ((raw % DAY) + DAY) % DAY;
    yield { result: int(result), days: int(plan.want === "time" ? (raw - result) / DAY : (from + result - to) / DAY) };
  },
};

export const strategies: readonly Strategy<Plan, Answer>[] = [byRemainder];
