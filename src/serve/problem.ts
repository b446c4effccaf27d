/** Errors on the wire: RFC 9457 problem+json in the caller's language. */
import { CertaError, ERROR_CODES } from "../errors.js";
import { LANGUAGES, type Language, languageOf } from "../language.js";
import type { ProblemDetails } from "../outcome.js";

/** body.language, else the script of the question, else Accept-Language, else English. */
export function callerLanguage(json: unknown, acceptLanguage: string | undefined): Language {
  const fields = new Map(typeof json === "object" && json !== null ? Object.entries(json) : []);
  const asked = fields.get("language");
  const named = LANGUAGES.find((l) => l === asked);
  if (named !== undefined) return named;
  const question = fields.get("question");
  if (typeof question === "string" && question.trim() !== "") return languageOf(question);
  return /^\s*zh\b/i.test(acceptLanguage ?? "") ? "zh" : "en";
}

export function problemOf(error: unknown, language: Language, requestId: string): ProblemDetails {
  const e = error instanceof CertaError ? error : new CertaError("internal", { zh: "服务内部出错", en: "something went wrong inside the service" }, {}, error);
  const { pointer, source, span } = e.detail;
  return {
    type: "about:blank", title: e.code.replaceAll("_", " "), status: ERROR_CODES[e.code].status, detail: e.messageIn(language), code: e.code, requestId, retryable: e.retryable,
    ...(pointer === undefined ? {} : { pointer }), ...(source === undefined ? {} : { source: source.slice(0, 2000) }), ...(span === undefined ? {} : { span: { from: span.from, to: span.to } }),
  };
}
