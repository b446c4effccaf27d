/** The plan on the wire: one schema for model, phrasebook, API and tools. Strings become terms in elaborate.ts. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { CertaError } from "../errors.js";
import { CONVENTIONS, type Convention } from "../expression/conventions.js";
import { MAX_EXPRESSION_CHARS, MAX_PLAN_GIVEN, MAX_PLAN_STEPS } from "../limits.js";
import { operations } from "../operations/index.js";

const expressionText = z.string().min(1).max(MAX_EXPRESSION_CHARS);
const conventionsField = z.array(z.enum(CONVENTIONS)).max(CONVENTIONS.length);
const nameText = z.string().regex(/^[A-Za-z\u0370-\u03ff][A-Za-z0-9_]{0,31}$/);

const givenSchema = z.strictObject({
  name: nameText,
  /** Parameters of a function; absent for a value. */
  params: z.array(nameText).min(1).max(4).optional(),
  expr: expressionText,
});

const [firstStep, ...otherSteps] = operations.map((o) => o.step);
if (firstStep === undefined) throw new Error("no operations");
const stepSchema = z.union([firstStep, ...otherSteps]);

export const planSchema = z.strictObject({
  given: z.array(givenSchema).max(MAX_PLAN_GIVEN).default([]),
  steps: z.array(z.looseObject({ id: z.string(), op: z.string() })).min(1).max(MAX_PLAN_STEPS),
  answer: z.array(z.string()).min(1).optional(),
  conventions: conventionsField.optional(),
});

/** A step as the wire has it: id, op, label and the operation's own fields. */
export interface WireStep {
  readonly id: string;
  readonly op: string;
  readonly label?: string | undefined;
  readonly [field: string]: unknown;
}
export interface WirePlan {
  readonly given: readonly z.infer<typeof givenSchema>[];
  readonly steps: readonly WireStep[];
  readonly answer: readonly string[];
  /** Where a formula can be read in two ways: the readings that are not the default (expression/conventions.ts). */
  readonly conventions?: readonly Convention[];
}

/** The JSON schema of a whole plan, for documents and tools. */
export const documentedPlanSchema = z.strictObject({ given: z.array(givenSchema).optional(), steps: z.array(stepSchema), answer: z.array(z.string()).optional() });

/** What a caller may send: a model need not know of conventions, so its grammar leaves them out. */
export const callerPlanSchema = documentedPlanSchema.extend({ conventions: conventionsField.optional().describe("Readings other than the default where a formula has two: log to base 10, sin 30 in degrees, …") });

function invalid(pointer: string, issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): CertaError {
  const path = `${pointer}${(issue?.path ?? []).map((p) => `/${String(p)}`).join("")}`;
  const what = issue?.message ?? "invalid";
  return new CertaError("invalid_plan", { zh: `计划的 ${path || "/"} 不符合格式:${what}`, en: `the plan is malformed at ${path || "/"}: ${what}` }, { pointer: path });
}

/** Shape only; throws CertaError("invalid_plan") that names the place. */
export function parsePlan(json: unknown, pointer = "/plan"): WirePlan {
  const top = planSchema.safeParse(json);
  if (!top.success) throw invalid(pointer, top.error.issues[0]);
  const ids = new Set<string>();
  const steps = top.data.steps.map((s, i): WireStep => {
    const at = `${pointer}/steps/${i}`;
    const operation = operations.find((o) => o.name === s.op);
    if (operation === undefined) throw new CertaError("invalid_plan", { zh: `没有名为“${s.op.slice(0, 40)}”的运算;可用:${operations.map((o) => o.name).join("、")}`, en: `there is no operation “${s.op.slice(0, 40)}”; there are ${operations.map((o) => o.name).join(", ")}` }, { pointer: `${at}/op` });
    const step = operation.step.safeParse(s);
    if (!step.success) throw invalid(at, step.error.issues[0]);
    if (ids.has(s.id)) throw new CertaError("invalid_plan", { zh: `步骤编号 ${s.id} 重复`, en: `the step id ${s.id} is used twice` }, { pointer: `${at}/id` });
    ids.add(s.id);
    return { ...(step.data as WireStep) };
  });
  const answer = top.data.answer ?? steps.map((s) => s.id);
  const unknown = answer.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new CertaError("invalid_plan", { zh: `answer 引用了不存在的步骤 ${unknown.slice(0, 40)}`, en: `answer names a step that does not exist: ${unknown.slice(0, 40)}` }, { pointer: `${pointer}/answer` });
  return { given: top.data.given, steps, answer, ...(top.data.conventions === undefined ? {} : { conventions: top.data.conventions }) };
}

/** Whether a step uses the result of one of these. */
export const mentionsAny = ({ id: _, op: __, label: ___, ...fields }: WireStep, ids: readonly string[]): boolean => ids.some((id) => new RegExp(`(?<![A-Za-z0-9_])${id}(?![A-Za-z0-9_])`).test(JSON.stringify(Object.values(fields))));

/** Stable text: keys sorted, no undefined. */
function stable(x: unknown): string {
  if (Array.isArray(x)) return `[${x.map(stable).join()}]`;
  if (typeof x === "object" && x !== null) return `{${Object.entries(x).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => `${JSON.stringify(k)}:${stable(v)}`).join()}}`;
  return JSON.stringify(x) ?? "null";
}

/** SHA-256 of the canonical plan; keys caches and compares readings. */
export const hashPlan = (plan: WirePlan): string => createHash("sha256").update(stable(plan)).digest("hex");
