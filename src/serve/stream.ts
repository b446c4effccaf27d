/**
 * POST /v1/solve as server-sent events: `outcome` as soon as it is proved, `explanation` pieces of the model's prose (each has
 * passed the guard), `done` with the explanation as it counts; or `error`. What was shown as pieces is void when `done` says
 * that the templates serve. The work ends when the client goes away.
 */
import type { Outcome, ProblemDetails } from "../outcome.js";
import type { Progress } from "../pipeline.js";

/** Milliseconds between comments that keep proxies from closing a quiet stream. */
const HEARTBEAT_MS = 10_000;

export function solveStream(run: (signal: AbortSignal, progress: Progress) => Promise<Outcome>, caller: AbortSignal, problemFor: (e: unknown) => ProblemDetails): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([caller, gone.signal]);
  const bytes = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => { if (!signal.aborted) controller.enqueue(bytes.encode(text)); };
      const event = (name: string, data: object): void => send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      const beat = setInterval(() => send(": working\n\n"), HEARTBEAT_MS);
      let told = false;
      const onOutcome = (o: Outcome): void => { told = true; event("outcome", o); };
      const work = run(signal, { onOutcome, onPiece: (text) => event("explanation", { text }) }).then(
        (o) => { if (!told) onOutcome(o); event("done", { requestId: o.requestId, status: o.status, explanation: o.explanation, timings: o.timings }); },
        (e: unknown) => { if (!signal.aborted) event("error", problemFor(e)); },
      );
      void work.finally(() => { clearInterval(beat); if (!gone.signal.aborted) controller.close(); });
    },
    cancel() { gone.abort(); },
  });
  return new Response(stream, { headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" } });
}
