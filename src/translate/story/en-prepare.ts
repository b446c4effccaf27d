/** The text of an English story made plainer before it is cut into clauses; nothing that counts is taken away. */

import { NOT_BACKGROUND } from "./en-words.js";

/** Prefixes of report: what follows is told as a fact. */
const REPORT = /\b(?:he|she|they|we|i|[A-Z][a-z]+) (?:found out|learned|discovered|noticed|counted|saw|knew|knows|realized) that (?:there |(?=[a-z\ue000-\ue0ff]))/g;

export function prepared(text: string): string {
  // "her older sister": one sister, unless there is a younger one too.
  const kin = new Set([...text.matchAll(/\b(older|younger|elder|little|big|twin) (?=sister|brother|cousin)/gi)].map((m) => (m[1] ?? "").toLowerCase()));
  return (kin.size === 1 ? text.replace(/\b(?:older|younger|elder|little|big|twin) (?=sister|brother|cousin)/gi, "") : text)
    .replace(/\bat (?:this|that|the same) rate,?\s*/gi, "")
    .replace(/\b(Mr|Mrs|Ms|Dr|St)\.\s*/g, "$1 ")
    .replace(/ '(s|ll|d|re|ve)\b/g, "'$1")
    .replace(/\beveryday\b/gi, "every day")
    // Money: $5, 5$, $5 toys, $10 bills.
    .replace(/\$\s*([\ue000-\ue0ff])(?!\s*(?:bills?|dollars?|cents?))/g, "$1 dollars").replace(/([\ue000-\ue0ff])\s*\$(?!\w)/g, "$1 dollars")
    .replace(/\b(?:a|one) ([\ue000-\ue0ff])[- ]dollars? bill\b/g, "$1 dollars").replace(/\b(?:a|one) \$([\ue000-\ue0ff]) bill\b/g, "$1 dollars")
    .replace(/(^|[.?!,] )(in total|altogether|in all|overall) ?, (how (?:many|much) [^?]*?) ?\?/gi, "$1$3 $2?")
    .replace(/(^|[.?!] )While (?:[a-z]+ing)(?: [a-z']+){0,4} ?, (?=[A-Za-z])/g, (m, start: string) => (NOT_BACKGROUND.test(m) || /\b(?:eating|losing|using|selling|giving|breaking|dropping)\b/.test(m) ? m : start))
    // "24 dollars washing cars": for what.
    .replace(/\bdollars (?:[a-z]+ing) (?=[a-z]+ ?[a-z]*(?:[.,]| and\b))/g, "dollars for ")
    .replace(REPORT, (m) => (m.endsWith("there ") ? "there " : ""))
    // "… when the workers are finished", "after that": the end of it all.
    .replace(/ when (?:he|she|they|it|the [a-z]+)(?: (?:is|are|was|were))? (?:finished|done|through)\b/g, " now")
    .replace(/\bwhen (?:he|she|they|it|the [a-z]+)(?: (?:is|are|was|were))? (?:finished|done|through),? there will be\b/gi, "now there are")
    .replace(/\b(go|goes|went|going) (?:row|shopp|swimm|fish|camp|hik|bowl|skat|ski|sail|jogg|runn|hunt)ing\b/g, "$1")
    .replace(/(^|[.?!] )(?:the (?:next|following) (?:day|morning|week)|one day|that (?:day|night)),? (?=[a-z])/gi, "$1")
    .replace(/, how (many|much)\b/g, ", how $1");
}

/** "6 cups of oats 8 cups of milk and 7 eggs", "the first is 5 feet long the second is 7 feet long": commas that were left out. */
export const withCommas = (text: string): string => text.replace(/(?<=[\ue000-\ue0ff] (?:[a-z]+ ){0,3}[a-z]+) (?=[\ue000-\ue0ff] [a-z])/g, (blank, at: number) => (/(?:\b(?:of|in|on|at|for|with|by|to|from|and|or|is|are|was|were|has|have|had|than|cost|costs|only|another|into|every|each|after|took|takes|the|a|first|second|last|next|her|his|their|gave|bought|sold|made|over|about|around|per)|ed)$/.test(text.slice(Math.max(0, at - 12), at)) ? blank : ", ")).replace(/ (?=the (?:second|third|fourth|fifth) [a-z]+ (?:is|was|has|had) [\ue000-\ue0ff])/g, (blank, at: number) => (/(?:and|,)$/.test(text.slice(0, at)) ? blank : ", "));
