/** A loopback server that speaks the chat-completions stream, well or badly. It is no model: each test says what it answers. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Seen { readonly path: string; readonly body: Readonly<Record<string, unknown>>; readonly key: string }
export type Answer = (body: Readonly<Record<string, unknown>>, response: ServerResponse, n: number) => void | Promise<void>;

export interface Loopback {
  readonly url: string;
  readonly seen: Seen[];
  /** Requests whose connection was closed by the client before the end. */
  closedEarly: number;
  running: number;
  mostRunning: number;
  close(): Promise<void>;
}

export const sse = (response: ServerResponse): void => { response.writeHead(200, { "content-type": "text/event-stream" }); };
export const chunk = (text: string, finish: string | null = null): string => `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta: { content: text }, finish_reason: finish }] })}\n\n`;
export const usage = (prompt: number, completion: number): string => `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [], usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion, prompt_tokens_details: { cached_tokens: 5 } } })}\n\n`;

/** Answers with this text in pieces, then the usage. */
export const says = (text: string, finish = "stop"): Answer => (_, r) => {
  sse(r);
  for (let i = 0; i < text.length; i += 7) r.write(chunk(text.slice(i, i + 7)));
  r.write(chunk("", finish));
  r.write(usage(100, Math.ceil(text.length / 4)));
  r.end("data: [DONE]\n\n");
};

/** `models` is what GET /v1/models answers; null: 404. */
export async function loopback(answer: Answer, options: { readonly models?: object | null; readonly headers?: Record<string, string>; readonly extra?: Readonly<Record<string, object>> } = {}): Promise<Loopback> {
  const state = { seen: [] as Seen[], closedEarly: 0, running: 0, mostRunning: 0 };
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "";
    for (const [k, v] of Object.entries(options.headers ?? {})) response.setHeader(k, v);
    if (request.method === "GET") {
      const json = path === "/v1/models" ? (options.models === undefined ? { object: "list", data: [{ id: "m", owned_by: "me" }] } : options.models) : (options.extra?.[path] ?? null);
      response.writeHead(json === null ? 404 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(json ?? {}));
      return;
    }
    let text = "";
    request.on("data", (d: Buffer) => { text += d.toString("utf8"); });
    request.on("end", () => {
      const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
      state.seen.push({ path, body, key: request.headers.authorization ?? "" });
      state.running += 1;
      state.mostRunning = Math.max(state.mostRunning, state.running);
      response.on("close", () => { state.running -= 1; if (!response.writableFinished) state.closedEarly += 1; });
      void Promise.resolve(answer(body, response, state.seen.length)).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, { url: `http://127.0.0.1:${port}/v1`, close: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) });
}
