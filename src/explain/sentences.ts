/**
 * A model's prose as it arrives, let through sentence by sentence. A sentence is shown when it is complete and has passed the
 * guard; a placeholder is never split, since no sentence ends inside one. The first bad sentence ends it all.
 */
import { filled } from "./guard.js";

/** What of the raw text is prose for certain: without thoughts, and out of the JSON in which some servers wrap it. */
export function proseSoFar(raw: string): string {
  const text = raw.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trimStart();
  if (text === "" || "<think>".startsWith(text.slice(0, 7))) return "";
  if (!text.startsWith("{")) return text;
  const inside = /^\{\s*"text"\s*:\s*"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)/.exec(text)?.[1];
  return inside === undefined ? "" : (JSON.parse(`"${inside}"`) as string);
}

/** The length of the complete sentences at the start: up to the last full stop that something follows. */
function completeIn(text: string): number {
  let end = 0;
  for (const m of text.matchAll(/(?:[.!?]["'”’)\]]*(?=\s)|[。!?…]["”’」』)]*(?=[^"”’」』)])|\n)\s*/g)) if (m.index + m[0].length < text.length) end = m.index + m[0].length;
  return end;
}

export class Sentences {
  /** Why it stopped; null while all is well. */
  why: string | null = null;
  private raw = "";
  private done = 0;
  private readonly formulas: readonly string[];
  private readonly show: (text: string) => void;

  constructor(formulas: readonly string[], show: (text: string) => void) {
    this.formulas = formulas;
    this.show = show;
  }

  add(piece: string): void {
    this.raw += piece;
    const prose = proseSoFar(this.raw);
    this.pass(prose.slice(this.done, this.done + completeIn(prose.slice(this.done))));
  }

  /** The last sentence. */
  end(whole: string): void { this.pass(whole.slice(this.done)); }

  private pass(sentences: string): void {
    if (this.why !== null || sentences === "") return;
    const checked = filled(sentences, this.formulas);
    if (!checked.ok) { this.why = checked.why; return; }
    this.done += sentences.length;
    this.show(checked.text);
  }
}
