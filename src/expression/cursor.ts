/** A place in a list of tokens, with what every grammar rule needs: looking ahead, failing at a token, counting depth. */
import type { Text } from "../language.js";
import { MAX_EXPRESSION_DEPTH } from "../limits.js";
import { type Choice, type Convention, READINGS } from "./conventions.js";
import { SyntaxFault } from "./fault.js";
import { MESSAGES, expectedHere, missing, operandMissing, unexpected, unmatched } from "./messages.js";
import { type Token, tokenize } from "./tokens.js";

export class Cursor {
  /** Conventions that were used, each once. */
  readonly notes: Text[] = [];
  /** Places with two readings, each once. */
  readonly choices: Choice[] = [];
  private readonly conventions: ReadonlySet<Convention>;
  private readonly tokens: readonly Token[];
  private index = 0;
  private depth = 0;

  constructor(text: string, names: ReadonlySet<string>, conventions: ReadonlySet<Convention> = new Set()) {
    this.conventions = conventions;
    this.tokens = tokenize(text, names);
  }

  peek(ahead = 0): Token {
    const token = this.tokens[this.index + ahead] ?? this.tokens[this.tokens.length - 1];
    if (token === undefined) throw new Error("tokens end with an end token");
    return token;
  }
  /** A token before the current one. */
  previous(back = 1): Token | undefined {
    return this.tokens[this.index - back];
  }
  isOp(text: string, ahead = 0): boolean {
    const t = this.peek(ahead);
    return t.kind === "op" && t.text === text;
  }
  isKind(kind: Token["kind"], ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }
  next(): Token {
    const t = this.peek();
    this.index += 1;
    return t;
  }
  skip(count: number): void {
    this.index += count;
  }
  /** Takes the operator if it is next. */
  take(text: string): boolean {
    const is = this.isOp(text);
    if (is) this.index += 1;
    return is;
  }
  fail(message: Text, token: Token = this.peek()): never {
    throw new SyntaxFault({ from: token.from, to: token.to }, message);
  }
  note(text: Text): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }
  /** At a place with two readings: whether the one that is not the default is wanted. Tells of the place and of the reading. */
  isOther(convention: Convention, isOpen: boolean): boolean {
    if (!this.choices.some((c) => c.convention === convention && c.isOpen === isOpen)) this.choices.push({ convention, isOpen });
    const isOther = this.conventions.has(convention);
    const { usual, other } = READINGS[convention];
    if (isOther) this.note(other);
    else if (usual !== null) this.note(usual);
    return isOther;
  }

  /** Runs a rule one level deeper. */
  descend<T>(rule: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_EXPRESSION_DEPTH) this.fail(MESSAGES.tooDeep);
    const out = rule();
    this.depth -= 1;
    return out;
  }

  /** The closing bracket; a missing one is blamed on the opening one when the text just ends. */
  close(text: string, open: Token): void {
    if (this.take(text)) return;
    if (this.isKind("end")) this.fail(missing(text), open);
    this.fail(this.misplaced() ?? expectedHere(text));
  }

  /** Nothing may follow. */
  end(): void {
    const t = this.peek();
    if (t.kind === "end") return;
    if (t.text === ")" || t.text === "]" || t.text === "}") this.fail(unmatched(t.text));
    this.fail(this.misplaced() ?? unexpected(t.text));
  }

  /** At a place where an operand should be. */
  operandExpected(): never {
    const t = this.peek();
    if (t.kind === "end") return this.fail(MESSAGES.incomplete);
    return this.fail(this.misplaced() ?? operandMissing(t.text === "in" ? "∈" : t.text));
  }

  /** Why a token that the language knows nowhere cannot be here. */
  private misplaced(): Text | null {
    const t = this.peek();
    if (t.kind === "infinity") return MESSAGES.infinity;
    return t.kind !== "op" ? null : t.text === "+-" ? MESSAGES.plusMinus : t.text === "!" ? MESSAGES.factorial : t.text === "%" ? MESSAGES.percent : t.text === "'" ? MESSAGES.prime : null;
  }
}
