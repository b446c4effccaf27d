/** Failures (never outcomes): each has a stable code, an HTTP status, a message in the caller's language. */
import type { Language, Text } from "./language.js";

export const ERROR_CODES = {
  empty_question: { status: 400, retryable: false },
  invalid_request: { status: 400, retryable: false },
  invalid_expression: { status: 422, retryable: false },
  invalid_plan: { status: 422, retryable: false },
  invalid_certificate: { status: 422, retryable: false },
  too_large: { status: 413, retryable: false },
  unsupported_media_type: { status: 415, retryable: false },
  not_found: { status: 404, retryable: false },
  method_not_allowed: { status: 405, retryable: false },
  /** Nobody hears it; it keeps a caller who left out of the log of failures. The status is nginx's. */
  client_closed: { status: 499, retryable: true },
  overloaded: { status: 503, retryable: true },
  worker_failed: { status: 500, retryable: true },
  internal: { status: 500, retryable: true },
} as const satisfies Record<string, { status: number; retryable: boolean }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Where in the caller's text an error lies, in UTF-16 units, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface ErrorDetail {
  /** JSON pointer into the request, e.g. /plan/steps/0/expr. */
  readonly pointer?: string;
  /** The text the span points into. */
  readonly source?: string;
  readonly span?: Span;
}

export class CertaError extends Error {
  readonly code: ErrorCode;
  readonly text: Text;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, text: Text, detail: ErrorDetail = {}, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause });
    this.name = "CertaError";
    this.code = code;
    this.text = text;
    this.detail = detail;
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }

  get retryable(): boolean {
    return ERROR_CODES[this.code].retryable;
  }

  messageIn(language: Language): string {
    return this.text[language];
  }
}
