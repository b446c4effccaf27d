/**
 * lim in text, Unicode and LaTeX: splits off the variable, the point, the side and the body, which stay text. Forms:
 * \lim_{x \to 0^+} f, \lim\limits_{x\to\infty} f, \underset{x\to 0}{\lim} f, lim_{x->0} f, lim(x->0) f, lim x→0 f.
 */
export interface LimitText {
  readonly expr: string;
  readonly variable: string;
  readonly point: string;
  readonly side: "both" | "left" | "right";
}

const STYLE = String.raw`\s*(?:\\(?:displaystyle|textstyle|mathop|operatorname)\s*)?`;
const ARROW = String.raw`\s*(?:\\(?:to|rightarrow|longrightarrow)(?![a-zA-Z])|->|-->|→|⟶|=>)\s*`;
const VARIABLE = String.raw`([A-Za-z\u0370-\u03ff]|\\(?:theta|alpha|beta|phi|varphi|varepsilon|epsilon|tau|delta))`;
const LIM = String.raw`(?:\\lim(?![a-zA-Z])|\\mathrm\s*\{\s*lim\s*\}|\\text\s*\{\s*lim\s*\}|\{\s*\\lim\s*\}|\blim(?:it)?(?![a-zA-Z]))\s*(?:\\(?:limits|nolimits)(?![a-zA-Z])\s*)?`;
const HEAD = new RegExp(`^${STYLE}${LIM}_?\\s*`, "i");
const UNDER = new RegExp(`^${STYLE}\\\\under(?:set|brace)\\s*\\{([^{}]*(?:\\{[^{}]*\\}[^{}]*)*)\\}\\s*\\{\\s*${LIM}\\}\\s*`, "i");
const INNER = new RegExp(`^\\s*${VARIABLE}${ARROW}(.+)$`, "s");
/** A point that stands without brackets before the body. */
const BARE_POINT = /^([+\-−]?\s*(?:\\infty(?![a-zA-Z])|∞|oo(?![A-Za-z])|inf(?:inity|ty)?(?![A-Za-z])|\\frac\s*\{[^{}]*\}\s*\{[^{}]*\}|\d*(?:\\pi(?![a-zA-Z])|pi(?![A-Za-z])|π)(?:\/\d+)?|\d+(?:\.\d+)?(?:\/\d+)?|[a-z](?![A-Za-z(])))(\s*\^\s*\{?\s*[+\-−]\s*\}?|[⁺⁻]|[+\-−](?=\s|,|\(|\[))?\s*,?\s*/i;

function groupEnd(s: string): number {
  const pairs: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]" };
  const open = s[0] ?? "";
  const close = pairs[open];
  let depth = 0;
  for (let i = 0; i < s.length; i += 1) {
    if (s[i] === "\\") { i += 1; continue; }
    if (s[i] === open) depth += 1;
    if (s[i] === close) depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** The place under lim, and what follows it. */
function placeOf(text: string): { readonly place: string; readonly body: string } | null {
  const under = UNDER.exec(text);
  if (under !== null) return { place: under[1] ?? "", body: text.slice(under[0].length) };
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return null;
  const rest = text.slice(head.length);
  const first = rest[0] ?? "";
  if ("{([".includes(first) && first !== "") {
    const end = groupEnd(rest);
    return end < 0 ? null : { place: rest.slice(1, end), body: rest.slice(end + 1) };
  }
  const bare = new RegExp(`^${VARIABLE}${ARROW}`).exec(rest)?.[0];
  const point = bare === undefined ? null : BARE_POINT.exec(rest.slice(bare.length));
  return bare === undefined || point === null ? null : { place: bare + point[0].replace(/,?\s*$/, ""), body: rest.slice(bare.length + point[0].length) };
}

/** The point without its mark of a side. */
export function sideOf(text: string): { readonly point: string; readonly side: LimitText["side"] } {
  const t = text.replace(/^\s*\{(.*)\}\s*$/s, "$1").trim();
  const m = /^(.*[^\s^{])\s*(?:\^\s*\{?\s*([+\-−])\s*\}?|([+\-−])|([⁺⁻]))$/s.exec(t);
  const mark = m?.[2] ?? m?.[3] ?? m?.[4];
  if (m === null || mark === undefined) return { point: t, side: "both" };
  return { point: (m[1] ?? "").trim(), side: mark === "+" || mark === "⁺" ? "right" : "left" };
}

/** Null when the text is not one limit, from its sign to its end. */
export function limitIn(text: string): LimitText | null {
  if (!/^[\s\\{]*(?:displaystyle|textstyle|mathop|operatorname|under|mathrm|text|\\|lim|\s|\{)/i.test(text)) return null;
  const found = placeOf(text);
  const inner = found === null ? null : INNER.exec(found.place);
  if (found === null || inner === null) return null;
  const body = found.body.trim().replace(/^of\s+/i, "");
  if (body === "" || /\\lim(?![a-zA-Z])|(?<![a-zA-Z\\])lim(?![a-zA-Z])/.test(body)) return null;
  const { point, side } = sideOf(inner[2] ?? "");
  return point === "" || /->|→|\\to(?![a-zA-Z])/.test(point) ? null : { expr: body, variable: (inner[1] ?? "").replace("\\", ""), point, side };
}
