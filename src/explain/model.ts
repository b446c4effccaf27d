/**
 * The second model call: it words the steps around what is proved. Input: the template's steps with every formula replaced by
 * a placeholder. Output: prose in the caller's language under a grammar without digits or formulas, checked by the guard.
 * On any failure the templates serve.
 */
import { MODEL_EXPLANATION_MS, MODEL_EXPLANATION_TOKENS } from "../limits.js";
import type { ModelClient } from "../model/client.js";
import type { Message } from "../model/engine.js";
import { ModelError } from "../model/fault.js";
import type { Step } from "../operations/operation.js";
import { explanationGrammar, guarded } from "./guard.js";
import { Sentences } from "./sentences.js";

/** Formulas that have a placeholder; more do not fit one explanation. */
const MAX_FORMULAS = 60;

export interface Worded { readonly text: string; readonly promptTokens: number; readonly completionTokens: number; readonly ms: number }
export type Wording = { readonly ok: true; readonly worded: Worded } | { readonly ok: false; readonly why: string };

/** The steps with <n> for formulas; plain numbers in the prose become placeholders too. */
export function withPlaceholders(steps: readonly Step[]): { readonly text: string; readonly formulas: readonly string[] } {
  const formulas: string[] = [];
  const place = (latex: string): string => {
    const old = formulas.indexOf(latex);
    if (old < 0) formulas.push(latex);
    return `<${(old < 0 ? formulas.length - 1 : old) + 1}>`;
  };
  const text = steps.map((s) => `${s.title}: ${s.body.split(/\$([^$]+)\$/).map((part, i) => (i % 2 === 1 ? place(part) : part.replace(/[0-9][0-9.,/]*/g, (n) => place(n)))).join("")}`).join("\n");
  return { text, formulas };
}

function messagesFor(steps: string, language: string): readonly Message[] {
  return [
    { role: "system", content: `You word the solution of a mathematics problem for a student. The proved steps are given; formulas stand as placeholders such as <3>. Write flowing prose in the language asked for, mention the placeholders where their formulas belong, and keep the order of the steps. Write no digit, no formula and no markup of your own. Add no claim that is not in the steps.` },
    { role: "user", content: `Language: ${language}\nSteps:\n${steps}` },
  ];
}

/** `onPiece` gets each sentence once it has passed the guard. What it got counts only if the whole is accepted in the end. */
export async function wordSteps(steps: readonly Step[], language: string, client: ModelClient, signal?: AbortSignal, onPiece?: (text: string) => void): Promise<Wording> {
  const { text, formulas } = withPlaceholders(steps);
  if (formulas.length > MAX_FORMULAS) return { ok: false, why: "too many formulas for one explanation" };
  const sentences = onPiece === undefined ? null : new Sentences(formulas, onPiece);
  const stop = new AbortController();
  try {
    const done = await client.generate({
      messages: messagesFor(text, language), constraint: { grammar: explanationGrammar(formulas.length), schemaName: "explanation", schema: EXPLANATION_SCHEMA },
      maxTokens: MODEL_EXPLANATION_TOKENS, temperature: 0.3, seed: 1, milliseconds: MODEL_EXPLANATION_MS,
      // A text that is refused need not be written to its end.
      ...(sentences === null ? {} : { onText: (piece: string) => { sentences.add(piece); if (sentences.why !== null) stop.abort(); } }),
    }, signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]));
    if (done.finish === "length") return { ok: false, why: "cut off" };
    const whole = unwrapped(done.text);
    const checked = guarded(whole, formulas);
    if (!checked.ok) return checked;
    sentences?.end(whole);
    return { ok: true, worded: { text: checked.text, promptTokens: done.promptTokens, completionTokens: done.completionTokens, ms: done.ms } };
  } catch (e) {
    if (sentences !== null && sentences.why !== null) return { ok: false, why: sentences.why };
    if (e instanceof ModelError) return { ok: false, why: `${e.fault}: ${e.message}` };
    throw e;
  }
}

/** For servers that take only JSON schemas: the text in one field. */
const EXPLANATION_SCHEMA = { type: "object", properties: { text: { type: "string" } }, required: ["text"], additionalProperties: false } as const;

function unwrapped(text: string): string {
  const bare = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  if (!bare.startsWith("{")) return bare;
  try {
    const j: unknown = JSON.parse(bare);
    return typeof j === "object" && j !== null && "text" in j && typeof j.text === "string" ? j.text : bare;
  } catch {
    // Not JSON after all: the guard refuses the braces.
    return bare;
  }
}
