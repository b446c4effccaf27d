/** Errors inside this folder travel as one kind of exception; whoever calls from outside gets a value. */
import type { Span } from "../errors.js";
import type { Text } from "../language.js";
import { MAX_EXPRESSION_CHARS } from "../limits.js";
import { MESSAGES } from "./messages.js";

/** An error with its place in the original text and what was expected there. */
export interface Faulty {
  readonly ok: false;
  readonly error: { readonly span: Span; readonly message: Text };
}

/** No Error: the phrasebook tries hundreds of texts that are no formulas, and a stack trace for each took an eighth of its time. */
export class SyntaxFault {
  readonly span: Span;
  readonly text: Text;

  constructor(span: Span, text: Text) {
    this.span = span;
    this.text = text;
  }
}

/** Runs a parse and turns a SyntaxFault into a value. Refuses texts of more than MAX_EXPRESSION_CHARS unread. */
export function guarded<T>(text: string, run: () => T): T | Faulty {
  if (text.length > MAX_EXPRESSION_CHARS) return { ok: false, error: { span: { from: MAX_EXPRESSION_CHARS, to: text.length }, message: MESSAGES.tooLong } };
  try {
    return run();
  } catch (e) {
    if (e instanceof SyntaxFault) return { ok: false, error: { span: e.span, message: e.text } };
    throw e;
  }
}
