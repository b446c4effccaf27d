/** Outcomes and problems for a terminal. */
import type { Language } from "../language.js";
import type { Outcome, ProblemDetails } from "../outcome.js";

const LABELS = {
  zh: { read: "理解为", answer: "答案", status: "状态", verified: "已核验", tested: "已抽样检验(不是证明)", unverified: "未核验", ambiguous: "有歧义", unsupported: "暂不支持", basis: "依据", why: "原因", help: "建议", readings: "读法", claim: "条命题已证明", claims: "条命题已证明" },
  en: { read: "Read as", answer: "Answer", status: "Status", verified: "verified", tested: "tested by sampling (not proved)", unverified: "unverified", ambiguous: "ambiguous", unsupported: "unsupported", basis: "basis", why: "Why", help: "Help", readings: "Readings", claim: "claim proved", claims: "claims proved" },
} as const;

/** LaTeX between dollar signs as it is: terminals show no formulas, but people read simple LaTeX. */
export function pretty(o: Outcome): string {
  const l = LABELS[o.language];
  const out: string[] = [];
  if (o.readBack !== "") out.push(`${l.read}: ${o.readBack}`, "");
  for (const p of o.parts) {
    if (p.label !== undefined) out.push(`[${p.label}]`);
    p.steps.forEach((s, i) => out.push(`  ${i + 1}. ${s.title}: ${indented(s.body)}`));
    if (p.steps.length > 0) out.push("");
  }
  if (o.answer !== null) out.push(`${l.answer}: ${o.answer.text}`);
  const parts: unknown = o.certificate?.["parts"];
  const claims = Array.isArray(parts) ? parts.reduce((n: number, p: unknown) => n + (typeof p === "object" && p !== null && "claims" in p && Array.isArray(p.claims) ? p.claims.length : 0), 0) : 0;
  out.push(`${l.status}: ${l[o.status]}${o.basis === null ? "" : ` (${l.basis}: ${o.basis}${claims > 0 ? `; ${claims} ${claims === 1 ? l.claim : l.claims}` : ""})`}`);
  if (o.readings.length > 0) out.push(`${l.readings}:`, ...o.readings.map((r, i) => `  ${i + 1}. ${r.readBack}\n     ${l.answer}: ${r.answer?.text ?? "–"} (${l[r.status]})`));
  if (o.reason !== null) out.push(`${l.why}: ${o.reason.message}`, ...(o.reason.help === undefined ? [] : [`${l.help}: ${o.reason.help}`]));
  return `${out.join("\n")}\n`;
}

/** Tables stand under their step. */
const indented = (body: string): string => body.split("\n").filter((line) => line.trim() !== "").join("\n     ");

/** An error with a caret under the character it is about. */
export function prettyProblem(p: ProblemDetails, language: Language): string {
  const out = [`certa: ${p.detail}`];
  if (p.source !== undefined && p.span !== undefined && p.source.length < 200 && !p.source.includes("\n")) {
    const wide = (s: string): number => [...s].reduce((n, c) => n + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(c) ? 2 : 1), 0);
    out.push(`  ${p.source}`, `  ${" ".repeat(wide(p.source.slice(0, p.span.from)))}${"^".repeat(Math.max(1, wide(p.source.slice(p.span.from, p.span.to))))}`);
  } else if (p.pointer !== undefined) out.push(language === "zh" ? `  位置:${p.pointer}` : `  at ${p.pointer}`);
  return `${out.join("\n")}\n`;
}
