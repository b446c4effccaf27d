/** What is said of an arithmetic or geometric progression, in text and LaTeX, and what is asked. */
import { parseExpression } from "./parse.js";
import { type Recurrence, recurrenceOf, withoutRange } from "./recurrences.js";

export interface ProgressionText {
  readonly kind: "arithmetic" | "geometric";
  readonly facts: readonly string[];
  readonly triples: readonly { readonly kind: "arithmetic" | "geometric"; readonly terms: readonly string[] }[];
  readonly positive: boolean;
  readonly changing: boolean;
  /** Formulas that are not 0. */
  readonly nonzero: readonly string[];
}

const KNOWN = /^(?:[aS]_[1-9]\d{0,3}|[dq])$/;
/** {a_n} and its sum S_n, however they are set. */
const NAMED = /(?:\\left\s*)?\\?\{\s*a_\{?\s*n\s*\}?\s*(?:\\right\s*)?\\?\}/g;
const SUM_NAMED = /(?:的)?前\s*\$?n\$?\s*项(?:的)?和(?:为|是|记为)?\s*S_\{?n\}?|S_\{?n\}?\s*(?:为|是|表示)([^,，;；。]{0,16}的)?(?:前\s*n\s*项(?:的)?和)/g;

const symbolsKnown = (text: string): boolean => {
  const r = parseExpression(text);
  if (!r.ok || r.value.kind === "definition") return false;
  const walk = (t: unknown): string[] => (typeof t === "object" && t !== null ? ("name" in t && "kind" in t && (t as { kind: string }).kind === "symbol" ? [(t as { name: string }).name] : Object.values(t).flatMap(walk)) : []);
  const terms = r.value.kind === "term" ? [r.value.term] : r.value.chain;
  return terms.flatMap(walk).every((n) => KNOWN.test(n));
};
const isTerm = (text: string): boolean => { const r = parseExpression(text); return r.ok && r.value.kind === "term" && symbolsKnown(text); };

/** The dots of a_1 + a_2 + … + a_9 and of a_1 a_2 … are written out where the ends tell what is meant. */
const withoutDots = (t: string): string => t.replace(/a_\{?1\}?\s*\+\s*a_\{?2\}?\s*\+\s*(?:a_\{?3\}?\s*\+\s*)?(?:\\[cl]?dots|\.{3}|…|⋯)\s*\+\s*a_\{?(\d{1,3})\}?/g, (_, n: string) => `S_{${n}}`);

const WORDS = /^(?:[\s,，;；。.、]|已知|设|若|如果|记|在|且|又|其中|数列|满足|的|中|有|为|是|它|各项|令|知)+|(?:[\s,，;；。.、]|数列|的|中|满足)+$/g;

/** Relations of neighbours and formulas of S_n, taken out of the text. */
function withoutRecurrences(text: string): { readonly text: string; readonly found: readonly Recurrence[] } {
  if (!/[aS]\s*_\s*\{?\s*n/.test(text)) return { text, found: [] };
  const found: Recurrence[] = [];
  const range = withoutRange(text);
  const rest = range.text.replace(/(?:的)?前\s*\$?n\$?\s*项(?:的)?和(?:为|是|记为)?\s*(?=S_\{?n\}?\s*=)/g, ",").split(/([,，;；。、]|若|且|满足|中|\sand\s|\swith\s|\sby\s|\shas\s|\.(?=\s|$))/).map((piece) => {
    const r = piece.includes("=") ? recurrenceOf(piece.replace(WORDS, "").trim().replace(/^(?:let|in|an?|the|given|if|for|has|is|where|suppose|sequence)\b\s*/gi, ""), range.from) : null;
    if (r === null) return piece;
    found.push(r);
    return " ";
  });
  return { text: found.length === 0 ? text : rest.join("").replace(/\b(?:(?:the|an?)\s+)?sequence\b/gi, " "), found };
}

/** The text as facts; null when a part of it is no fact. */
export function progressionText(raw: string): ProgressionText | null {
  const triples: { kind: "arithmetic" | "geometric"; terms: readonly string[] }[] = [];
  let isClear = true;
  let [positive, changing] = [false, false];
  const said = withoutRecurrences(withoutDots(raw.replace(/\\(?:left|right)(?![a-z])/g, "").replace(/\\mathrm\s*\{?\s*([aS])\s*\}?/g, "$1")).replace(NAMED, " "));
  let text = said.text.replace(SUM_NAMED, (_, of?: string) => ` ${of ?? ""} `)
    .replace(/([^,，;；。若且]+?)[,，、]([^,，;；。]+?)[,，、]([^,，;；。]+?)\s*成(等差|等比)(?:数列)?/g, (_, x: string, y: string, z: string, kind: string) => {
      const terms = [x, y, z].map((t) => t.replace(WORDS, ""));
      if (!terms.every(isTerm)) isClear = false;
      triples.push({ kind: kind === "等差" ? "arithmetic" : "geometric", terms });
      return ",";
    })
    .replace(/(?:各项|所有项|每项)?(?:均|都|全)(?:为|是)正数?(?:的)?|正项/g, () => { positive = true; return " "; })
    .replace(/公差(?:\s*d)?\s*(?:不为|不等于|≠|\\neq?)\s*(?:0|零)(?![\d.])(?:的)?|公比(?:\s*q)?\s*(?:不为|不等于|≠|\\neq?)\s*1(?![\d.])(?:的)?|(?:d\s*(?:≠|\\neq?(?![a-z]))\s*0|q\s*(?:≠|\\neq?(?![a-z]))\s*1)(?![\d.])/g, () => { changing = true; return ","; });
  const declared = [...text.matchAll(/等(差|比)数列|arithmetic (?:sequence|progression)|geometric (?:sequence|progression)/gi)].map((m) => (m[1] === "差" || /^a/i.test(m[0]) ? "arithmetic" : "geometric"));
  const [kind, ...others] = [...new Set([...declared, ...said.found.map((r) => r.kind)])];
  if (kind === undefined || others.length > 0 || !isClear) return null;
  text = text.replace(/等[差比]数列|(?:an?\s+)?(?:arithmetic|geometric) (?:sequence|progression)/gi, " , ")
    .replace(/首项(?:\s*a_\{?1\}?)?\s*(?:为|是|等于|=)/g, ", a_1 =").replace(/公差(?:\s*d)?\s*(?:为|是|等于|=)/g, ", d =").replace(/公比(?:\s*q)?\s*(?:为|是|等于|=)/g, ", q =")
    .replace(/(?:的)?前\s*(\d{1,3})\s*项(?:的)?和\s*(?:为|是|等于|=)/g, ", S_{$1} =").replace(/第\s*(\d{1,3})\s*项\s*(?:为|是|等于|=)/g, ", a_{$1} =")
    .replace(/first term(?: is| =)?/gi, ", a_1 =").replace(/common difference(?: is| =)?/gi, ", d =").replace(/common ratio(?: is| =)?/gi, ", q =");
  const [facts, nonzero]: [string[], string[]] = [said.found.flatMap((r) => r.facts), []];
  for (const piece of text.split(/[,，;；。、]|\.(?=\s|$)|若|且|满足|\sand\s|\swith\s/)) {
    const p = piece.replace(WORDS, "").replace(/^(?:let|in|an?|the|given|if|for|has|is|where|suppose)\b\s*/gi, "").trim();
    if (p === "" || /^(?:of|be|has|is|a_n|\{?a_\{?n\}?\}?)$/i.test(p)) continue;
    const other = /^(.+?)\s*(?:≠|\\neq?(?![a-z])|!=)\s*0$/.exec(p)?.[1];
    if (other !== undefined && isTerm(other)) { nonzero.push(other); continue; }
    const r = parseExpression(p);
    if (!r.ok || r.value.kind !== "relation" || r.value.ops.length !== 1 || r.value.ops[0] !== "=" || !symbolsKnown(p)) return null;
    facts.push(p);
  }
  return { kind: kind as ProgressionText["kind"], facts, triples, positive, changing, nonzero };
}

/** What is asked: a formula in a_k, S_k, d, q, or the formula of a_n. */
export function progressionTarget(raw: string): { readonly ask: "value" | "term" | "sum"; readonly expr: string } | null {
  const t = withoutDots(raw.replace(/\\(?:left|right)(?![a-z])/g, "")).replace(NAMED, " ").replace(/^(?:\s|数列|的|它|其|the\b|of\b)+/i, "").trim();
  if (/^(?:通项公式|通项|general term)(?:\s*(?:是|为)?\s*a_\{?n\}?)?$/i.test(t) || /^a_\{?n\}?$/.test(t)) return { ask: "term", expr: "a_1" };
  if (/^(?:前\s*n\s*项(?:的|之)?和\s*)?S_\{?n\}?$/.test(t) || /^前\s*n\s*项(?:的|之)?和$/.test(t)) return { ask: "sum", expr: "a_1" };
  const named = /^(公差|公比|首项|common difference|common ratio|first term)(?:\s*[dq]|\s*a_\{?1\}?)?$/i.exec(t)?.[1]?.toLowerCase();
  if (named !== undefined) return { ask: "value", expr: /公差|difference/.test(named) ? "d" : /公比|ratio/.test(named) ? "q" : "a_1" };
  const sum = /^前\s*(\d{1,3})\s*项(?:的|之)?和$/.exec(t)?.[1];
  const expr = sum === undefined ? t : `S_{${sum}}`;
  return expr !== "" && isTerm(expr) && /[aS]_|^[dq]$/.test(expr) ? { ask: "value", expr } : null;
}
