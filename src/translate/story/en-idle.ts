/** Clauses that tell no number and change none: they may be passed over. The softest rule of the reader, so it asks for much. */
import type { Token } from "./wording.js";
import * as words from "./en-words.js";
import { classOf } from "./en-tokens.js";

/** Words after a number or "how many" up to the first that is no part of a name: what is counted. */
export function countedHeads(text: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const m of text.toLowerCase().matchAll(/(?:[\ue000-\ue0ff]|how many|how much|number of|some|more) ((?:[a-z'-]+ ?){1,4})/g)) {
    for (const word of (m[1] ?? "").trim().split(" ")) {
      if (STOP.test(word)) break;
      if (!LIGHT.test(word)) out.add(words.singular(word));
    }
  }
  return out;
}
const STOP = /^(?:in|on|at|for|from|to|with|by|and|or|but|than|each|every|per|did|do|does|is|are|was|were|will|would|can|could|has|have|had|if|that|who|which|when|as)$/;
const LIGHT = /^(?:of|more|the|a|an|his|her|their|new|other|different|total|whole|full)$/;

/** Nouns that a word of the story stands for. */
const POINTS = /\b(?:it|them|those|these|this|that|ones?|everything|everyone|everybody|nothing|nobody|anything|others?)\b/;
const TROUBLE = /\b(?:free|coupon|refund|off|stolen|stole|steal|thief|gone|away|destroy\w*|spoil\w*|rotten|died?|dead|eaten|broken?|broke|deal|special|raise|twice|again|shar\w*|gave|gives?|giving|divid\w*|split\w*|rob\w*|fire|burn\w*|flood\w*|spill\w*|emptied|ran out|run out|add\w*|price|cost\w*)\b/;
const MONEY = /^(?:buy|purchase|sell|spend|pay|earn|cost|charge|lose|donate|save|order|rent|win|borrow|lend|give|receive)$/;

/** Whether it is a clause at all: something with a verb of its own. */
const hasVerb = (tokens: readonly Token[]): boolean => tokens.some((t, i) => i > 0 && (/[HBV]/.test(classOf(t)) || words.VERBS.has(t.text) || words.BACKGROUND_VERB.test(t.text) || /ed$/.test(t.text)));

export function isIdle(tokens: readonly Token[], counted: ReadonlySet<string>, isMoney: boolean): boolean {
  const text = tokens.map((t) => t.text).join(" ");
  if (tokens.some((t) => t.letter === "N" || t.letter === "?" || t.text === "?" || classOf(t) === "Q") || words.NOT_BACKGROUND.test(text)) return false;
  const verbs = tokens.flatMap((t) => { const v = words.VERBS.get(t.text); return v === undefined ? [] : [v]; });
  // "Tom collects stamps": nothing is said to come or go.
  if (!verbs.some((v) => v.sign < 0) && words.BACKGROUND_VERB.test(text)) return true;
  if (!hasVerb(tokens) || POINTS.test(text) || TROUBLE.test(text)) return false;
  if (isMoney && verbs.some((v) => MONEY.test(v.base))) return false;
  return !text.split(" ").some((w) => counted.has(words.singular(w)));
}
