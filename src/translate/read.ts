/** From a request to a plan: the caller's own plan, the phrasebook, and the model when the phrasebook abstains. */
import { CertaError } from "../errors.js";
import { type Language, type Text } from "../language.js";
import { MAX_QUESTION_CHARS } from "../limits.js";
import type { ModelClient } from "../model/client.js";
import type { ModelFault } from "../model/fault.js";
import type { Outcome } from "../outcome.js";
import { type ModelReading, type TranslationOptions, type Usage, readWithModel } from "./model.js";
import { readInParts } from "./parts.js";
import { type Reading, readWithPhrasebook } from "./phrasebook.js";
import { type WirePlan, parsePlan } from "./plan.js";
import { likeliest } from "./readings.js";
import { readStory } from "./story/index.js";

export interface ReadRequest {
  readonly question?: string;
  readonly plan?: unknown;
  readonly language?: Language;
}

/** The model endpoint, and how it is used for reading; null when none is configured. */
export interface ReadingModel extends TranslationOptions { readonly client: ModelClient }

export type Source = "plan" | "phrasebook" | "model";
export interface Read {
  readonly plan: WirePlan;
  readonly pointer: string;
  readonly source: Source;
  /** Plans of other wordings that fit as well. */
  readonly others: readonly WirePlan[];
  readonly model: ModelReading | null;
  readonly usage: Usage | null;
  /** What was changed in the text before the phrasebook read it. */
  readonly edits: readonly string[];
  /** Of a story: facts that were left out because they are about something else than what is asked. */
  readonly asides?: number;
}
export interface Unread { readonly status: "unsupported"; readonly reason: NonNullable<Outcome["reason"]>; readonly usage: Usage | null }

export async function readProblem(request: ReadRequest, model: ReadingModel | null, signal?: AbortSignal): Promise<Read | Unread> {
  if (request.plan !== undefined) return { plan: parsePlan(request.plan), pointer: "/plan", source: "plan", others: [], model: null, usage: null, edits: [] };
  const question = request.question ?? "";
  if (question.trim() === "") throw new CertaError("empty_question", { zh: "题目为空", en: "the question is empty" }, { pointer: "/question" });
  if (question.length > MAX_QUESTION_CHARS) throw new CertaError("too_large", { zh: `题目超过 ${MAX_QUESTION_CHARS} 个字符`, en: `the question is longer than ${MAX_QUESTION_CHARS} characters` }, { pointer: "/question" });
  const reading = readWhole(question);
  const language = request.language ?? reading.language;
  if (reading.kind !== "abstained") {
    const [plan, ...others] = (reading.kind === "read" ? [reading.plan] : reading.plans).map((p) => likeliest(p, question));
    if (plan !== undefined) return { plan, others, pointer: "/plan", source: "phrasebook", model: null, usage: null, edits: reading.edits };
  }
  const story = readStory(question);
  if (story.kind === "read") {
    const [plan, ...others] = story.plans.map((p) => parsePlan(p));
    if (plan !== undefined) return { plan, others, pointer: "/plan", source: "phrasebook", model: null, usage: null, edits: [], asides: story.asides };
  }
  if (reading.kind === "abstained") {
    const parts = readInParts(question, readWithPhrasebook);
    if (parts !== null) return { plan: parts.plan, others: [], pointer: "/plan", source: "phrasebook", model: null, usage: null, edits: parts.edits };
  }
  const byModel = model === null ? null : await readWithModel(question, model.client, model, signal);
  if (byModel?.kind === "read") return { plan: byModel.reading.plan, pointer: "/plan", source: "model", others: [], model: byModel.reading, usage: byModel.usage, edits: [] };
  // A story is quoted by the clause that was not read.
  const clause = story.kind === "abstained" && story.notUnderstood !== "" && /how (?:many|much)|多少|几/i.test(question) ? story.notUnderstood : null;
  const rest = reading.kind === "abstained" ? (clause ?? reading.notUnderstood).slice(0, 120) : question;
  const message: Text = { zh: `没有读懂:“${rest}”`, en: `not understood: “${rest}”` };
  if (byModel === null) return { status: "unsupported", reason: { code: "not_understood", message: message[language], help: WITHOUT_MODEL[language] }, usage: null };
  // Trouble with the model is never the caller's fault; the reason says which of the two gave up.
  const why = byModel.fault === null ? NO_PLAN : FAULTS[byModel.fault];
  return { status: "unsupported", reason: { code: byModel.fault === null ? "not_understood" : "model_unavailable", message: `${message[language]}${language === "zh" ? ";" : "; "}${why[language]}`, help: PLAINER[language] }, usage: byModel.usage };
}

/** By the wordings; when they find a formula malformed, the text may yet be several questions. */
function readWhole(question: string): Reading {
  try {
    return readWithPhrasebook(question);
  } catch (e) {
    const parts = e instanceof CertaError ? readInParts(question, readWithPhrasebook) : null;
    if (parts === null) throw e;
    return parts;
  }
}

const PLAINER: Text = { zh: "换一种常见的说法,或直接发送形式化的 plan(见 /v1/operations)", en: "use a plainer wording, or send a formal plan (see /v1/operations)" };
const WITHOUT_MODEL: Text = {
  zh: "换一种常见的说法,或直接发送形式化的 plan(见 /v1/operations);配置模型端点后可读自由表述的题目",
  en: "use a plainer wording, or send a formal plan (see /v1/operations); a model endpoint would read free wording",
};
const NO_PLAN: Text = { zh: "模型也没有给出可用的计划", en: "the model gave no usable plan either" };
const FAULTS: Readonly<Record<ModelFault, Text>> = {
  unreachable: { zh: "模型端点暂时无法连接", en: "the model endpoint cannot be reached at the moment" },
  refused: { zh: "模型端点拒绝了请求(检查密钥与模型名)", en: "the model endpoint refused the request (check key and model name)" },
  busy: { zh: "模型端点繁忙", en: "the model endpoint is busy" },
  failed: { zh: "模型端点出错", en: "the model endpoint failed" },
  late: { zh: "模型没有按时答复", en: "the model did not answer in time" },
  unreadable: { zh: "模型端点的答复无法读取", en: "the model endpoint's answer could not be read" },
  "too long": { zh: "模型的答复过长", en: "the model's answer is too long" },
  unloadable: { zh: "模型文件无法加载(certa doctor 会说明原因)", en: "the model file cannot be loaded (certa doctor says why)" },
  aborted: { zh: "请求已取消", en: "the request was cancelled" },
};
