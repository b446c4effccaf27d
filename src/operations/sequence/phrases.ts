/** Wordings: sequences by their first terms. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const en = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "en", pattern, step, example });
const zh = (pattern: string, step: Readonly<Record<string, unknown>>, example: string): Phrase => ({ language: "zh", pattern, step, example });
const terms = { terms: "@{l_items}" };
const MORE = "[,][(...|…|\\\\ldots|\\\\dots|\\\\cdots)]";
const FIND = "(find|determine|give|write|what is|calculate|compute|state)";
const ZH_FIND = "[求|求出|写出|计算]";
const kinds = [{ kind: "arithmetic", en: "arithmetic", zh: "等差", l: "3, 7, 11" }, { kind: "geometric", en: "geometric", zh: "等比", l: "2, 6, 18" }] as const;

export const phrases: readonly Phrase[] = [
  en(`(what comes next|what is next|which number comes next|what number comes next) [in] [the] [sequence] [:] {l:items} ${MORE}`, { ...terms, want: "term" }, "What comes next: 2, 5, 10, 17?"),
  en(`(what is|find|give|determine) the next (term|number) (in|of) [the] [(sequence|series|following sequence)] [:] {l:items} ${MORE}`, { ...terms, want: "term" }, "What is the next term in 2, 5, 10, 17?"),
  en(`{l:items} ${MORE} [:] (what comes next|what is next|what is the next term)`, { ...terms, want: "term" }, "2, 5, 10, 17: what comes next?"),
  en(`${FIND} [a formula for] [the] {v:variable}('th|th|-th|’th) term (of|in) [the] [(sequence|following sequence)] [:] {l:items} ${MORE}`, { ...terms, want: "formula", var: "{v}" }, "What is the k'th term of 2, 5, 10, 17?"),
  en(`${FIND} [(a|the)] (general term|formula for the general term) (of|for) [the] [(sequence|following sequence)] [:] {l:items} ${MORE}`, { ...terms, want: "formula" }, "Find the general term of the sequence 2, 5, 10, 17, ..."),
  en(`${FIND} [the] {k:ordinal} term (of|in) [the] sequence [:] {l:items} ${MORE}`, { ...terms, want: "term", at: "{k}" }, "Find the 10th term of the sequence 2, 5, 10, 17, ..."),
  zh(`数列{l:items} ${MORE}的下一项[是|为][多少|几]`, { ...terms, want: "term" }, "数列 2, 5, 10, 17, … 的下一项是多少?"),
  zh(`${ZH_FIND}数列{l:items} ${MORE}的(通项|通项公式|一个通项公式)[是|为][什么]`, { ...terms, want: "formula" }, "求数列 2, 5, 10, 17, … 的通项公式"),
  zh(`${ZH_FIND}数列{l:items} ${MORE}的第{k:ordinal} 项[是|为][多少]`, { ...terms, want: "term", at: "{k}" }, "求数列 2, 5, 10, 17, … 的第十项"),
  zh(`按规律填[出]下一个数[:]{l:items} ${MORE}`, { ...terms, want: "term" }, "按规律填出下一个数:2, 5, 10, 17"),
  ...kinds.flatMap((k) => [
    en(`${FIND} [(a|the)] [(formula for the)] (general term|{v:variable}('th|th|-th) term) (of|for) [the] ${k.en} (sequence|progression) [:] {l:items} ${MORE}`, { ...terms, kind: k.kind, want: "formula", var: "{v}" }, `Find the n-th term of the ${k.en} sequence ${k.l}, ...`),
    en(`${FIND} [the] {k:ordinal} term (of|in) [the] ${k.en} (sequence|progression) [:] {l:items} ${MORE}`, { ...terms, kind: k.kind, want: "term", at: "{k}" }, `Find the 8th term of the ${k.en} sequence ${k.l}, ...`),
    en(`${FIND} [the] sum of [the] first {k:ordinal} terms (of|in) [the] ${k.en} (sequence|progression|series) [:] {l:items} ${MORE}`, { ...terms, kind: k.kind, want: "sum", at: "{k}" }, `Find the sum of the first 8 terms of the ${k.en} sequence ${k.l}, ...`),
    en(`${FIND} [the] common ${k.kind === "geometric" ? "ratio" : "difference"} (of|in) [the] ${k.en} (sequence|progression) [:] {l:items} ${MORE}`, { ...terms, kind: k.kind, want: "ratio" }, `Find the common ${k.kind === "geometric" ? "ratio" : "difference"} of the ${k.en} sequence ${k.l}, ...`),
    zh(`${ZH_FIND}${k.zh}数列{l:items} ${MORE}的(通项|通项公式)[是|为][什么]`, { ...terms, kind: k.kind, want: "formula" }, `求${k.zh}数列 ${k.l}, … 的通项公式`),
    zh(`${ZH_FIND}${k.zh}数列{l:items} ${MORE}的第{k:ordinal} 项[是|为][多少]`, { ...terms, kind: k.kind, want: "term", at: "{k}" }, `求${k.zh}数列 ${k.l}, … 的第8项`),
    zh(`${ZH_FIND}${k.zh}数列{l:items} ${MORE}的前{k:ordinal} 项[的]和[是|为][多少]`, { ...terms, kind: k.kind, want: "sum", at: "{k}" }, `求${k.zh}数列 ${k.l}, … 的前8项和`),
    zh(`${ZH_FIND}${k.zh}数列{l:items} ${MORE}的${k.kind === "geometric" ? "公比" : "公差"}[是|为][多少]`, { ...terms, kind: k.kind, want: "ratio" }, `求${k.zh}数列 ${k.l}, … 的${k.kind === "geometric" ? "公比" : "公差"}`),
  ]),
];
