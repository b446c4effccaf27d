/** The model's prose around the steps that are shown, in the asker's language; on any failure none, and the templates' steps serve. */
import { askerOf } from "./asker.js";
import type { Language } from "../language.js";
import type { ModelClient } from "../model/client.js";
import type { Outcome, Part } from "../outcome.js";
import { wordSteps } from "./model.js";

export async function proseAround(parts: readonly Part[], question: string, language: Language, client: ModelClient | null, signal?: AbortSignal, onPiece?: (text: string) => void): Promise<Outcome["explanation"]> {
  const steps = parts.flatMap((p) => p.steps);
  if (steps.length === 0) return null;
  if (client === null) return { source: "template", text: "", why: "no model endpoint is configured" };
  const asker = question === "" ? (language === "zh" ? "Chinese" : "English") : askerOf(question).name;
  const w = await wordSteps(steps, asker, client, signal, onPiece);
  return w.ok ? { source: "model", text: w.worded.text } : { source: "template", text: "", why: w.why };
}
