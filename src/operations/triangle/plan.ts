/** The step on the wire and how its strings become terms. */
import { z } from "zod";
import { CertaError } from "../../errors.js";
import { triangleTarget, triangleText } from "../../expression/triangles.js";
import { tidyConstant } from "../../solve/tidy.js";
import type { Reader } from "../reader.js";
import { stepOf } from "../step.js";
import type { Plan } from "./claims.js";

export const step = stepOf("triangle", {
  /** Facts about △ABC separated by commas, e.g. `△ABC, a=3, b=4, cos C=1/3`, `△ABC, B=60°, AB=5, 面积为 10`. a, b, c are opposite A, B, C. */
  facts: z.string().min(1).max(1000).meta({ grammar: "triangle-facts" }),
  /** `c`, `BC`, `cos B`, `sin A`, `tan C`, `B`, `面积`, `周长`. */
  ask: z.string().min(1).max(200).meta({ grammar: "triangle-target" }),
});
export type Step = z.infer<typeof step>;

export function elaborate(s: Step, reader: Reader): Plan {
  const [text, asked] = [triangleText(s.facts), triangleTarget(s.ask)];
  if (text === null || asked === null) throw new CertaError("invalid_plan", { zh: "读不懂关于三角形的条件", en: "what is said about the triangle is not understood" }, { pointer: "/facts" });
  return {
    facts: text.facts.map((f) => reader.equation(f, "/facts")), angles: text.angles.map((k) => ({ angle: k.angle, value: tidyConstant(reader.term(k.value, "/facts")) })),
    target: "formula" in asked ? reader.term(asked.formula, "/ask") : null, angle: "angle" in asked ? asked.angle : null,
  };
}
