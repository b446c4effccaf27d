/**
 * Whether a server really constrains decoding, found out by asking: servers ignore fields that they do not know with HTTP 200.
 * The canary is a word that no model would say of itself; a server that obeys can say nothing else.
 */
import type { Completion, Engine } from "./engine.js";
import { ModelError, type ModelFault } from "./fault.js";
import type { Constraint, Mechanism } from "./server-kind.js";

const WORD = "ZQ7";
const CONSTRAINT: Constraint = {
  grammar: `root ::= "${WORD}"`,
  schemaName: "canary",
  schema: { type: "object", properties: { word: { type: "string", enum: [WORD] } }, required: ["word"], additionalProperties: false },
};
/** A schema leaves room for white space between the tokens of JSON; a small model uses it. */
const TOKENS = 100;
const MILLISECONDS = 60_000;

export interface Canary {
  readonly mechanism: Mechanism;
  /** Whether the server's kind is asked in this way (server-kind.ts). */
  readonly own: boolean;
  /** The answer was the canary, the whole of it and nothing else. */
  readonly obeyed: boolean;
  readonly text: string;
  readonly fault: ModelFault | null;
  readonly ms: number;
}

/** One request for each way to constrain, the engine's own first. Throws ModelError only when the engine's kind cannot be found out. */
export async function canary(engine: Engine, signal: AbortSignal = new AbortController().signal): Promise<readonly Canary[]> {
  const out: Canary[] = [];
  const mechanisms = await engine.mechanisms();
  const [own] = mechanisms;
  for (const mechanism of mechanisms) {
    const began = performance.now();
    try {
      const done = await engine.generate({ messages: [{ role: "user", content: "Say hello." }], constraint: CONSTRAINT, mechanism, maxTokens: TOKENS, temperature: 0, seed: 1, milliseconds: MILLISECONDS }, signal);
      out.push({ mechanism, own: mechanism === own, obeyed: isCanary(mechanism, done), text: done.text.slice(0, 200), fault: null, ms: performance.now() - began });
    } catch (e) {
      if (!(e instanceof ModelError)) throw e;
      out.push({ mechanism, own: mechanism === own, obeyed: false, text: e.message, fault: e.fault, ms: performance.now() - began });
    }
  }
  return out;
}

function isCanary(mechanism: Mechanism, done: Completion): boolean {
  if (done.finish === "length") return false;
  if (mechanism !== "json_schema") return done.text === WORD;
  try {
    const j: unknown = JSON.parse(done.text);
    return typeof j === "object" && j !== null && Object.keys(j).length === 1 && "word" in j && j.word === WORD;
  } catch {
    // Not JSON: the schema was ignored.
    return false;
  }
}
