/** Lines in, lines out: in order, bounded in number and size, whatever happens to a single one. */
import type { Readable, Writable } from "node:stream";
import { MAX_LINE_BYTES } from "../limits.js";

/** Splits a byte stream into lines; a line above the limit comes as null, once. The last line may lack its newline. */
export async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let skipping = false;
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk as Buffer, { stream: true });
    const parts = text.split("\n");
    for (const [i, part] of parts.entries()) {
      if (!skipping) rest += part;
      if (rest.length > MAX_LINE_BYTES && !skipping) { skipping = true; rest = ""; yield null; }
      if (i === parts.length - 1) break;
      if (!skipping) yield rest.endsWith("\r") ? rest.slice(0, -1) : rest;
      rest = "";
      skipping = false;
    }
  }
  rest += decoder.decode();
  if (rest !== "" && !skipping) yield rest;
}

/** Exit code 0; 1 when the output cannot be written. A closed pipe ends the run quietly. */
export async function eachLine(input: Readable, output: Writable, concurrency: number, answer: (line: string) => Promise<object>): Promise<number> {
  let broken = false;
  let failed = false;
  output.on("error", (e: NodeJS.ErrnoException) => { broken = true; if (e.code !== "EPIPE") { failed = true; process.stderr.write(`certa: cannot write: ${e.message}\n`); } });
  const pending: Promise<object>[] = [];
  const flush = async (): Promise<void> => {
    const next = await pending.shift();
    if (next === undefined || broken) return;
    if (!output.write(`${JSON.stringify(next)}\n`)) await new Promise<void>((resolve) => { output.once("drain", resolve); output.once("error", () => resolve()); });
  };
  const tooLong = { id: null, status: "error", answer: null, basis: null, ms: 0, error: { code: "too_large", message: `a line longer than ${MAX_LINE_BYTES} bytes`, retryable: false } };
  for await (const line of linesOf(input)) {
    if (broken) break;
    pending.push(line === null ? Promise.resolve(tooLong) : answer(line));
    if (pending.length >= concurrency) await flush();
  }
  while (pending.length > 0) await flush();
  return failed ? 1 : 0;
}
