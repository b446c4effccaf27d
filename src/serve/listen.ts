/** Starts the application on a socket and stops it gracefully. */
import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { serve } from "@hono/node-server";
import type { Config } from "../config.js";
import type { ProblemDetails } from "../outcome.js";
import { createServices } from "../pipeline.js";
import { createApp } from "./app.js";

export interface Running {
  readonly url: string;
  /** Stops accepting, waits for requests in flight (at most ten seconds), ends the workers. */
  stop(): Promise<void>;
}

/** Milliseconds that requests in flight may take when the service is told to stop. */
const DRAIN_MS = 10_000;

/** What is no HTTP gets an answer in HTTP all the same; nothing of it has been read, so it is in English. */
export function malformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) { socket.destroy(); return; }
  const [status, name, detail] = error.code === "HPE_HEADER_OVERFLOW" ? [431, "Request Header Fields Too Large", "the address and the headers are too large"] as const
    : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? [408, "Request Timeout", "the request did not arrive in time"] as const
    : [400, "Bad Request", "this is not a valid HTTP request"] as const;
  const problem: ProblemDetails = { type: "about:blank", title: "invalid request", status, detail, code: "invalid_request", requestId: randomUUID(), retryable: false };
  const body = JSON.stringify(problem);
  socket.end(`HTTP/1.1 ${status} ${name}\r\nconnection: close\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Rejects with the system's error (EADDRINUSE, EACCES) when it cannot listen. */
export async function listen(config: Config): Promise<Running> {
  const services = createServices({ threads: config.threads, proposers: config.proposers, model: config.model });
  // The service does most of its work without a model: one that cannot be loaded is told, and tried again when it is needed.
  services.reading?.client.warm().catch((e: unknown) => { process.stderr.write(`certa: ${e instanceof Error ? e.message : "the model cannot be loaded"}\n`); });
  const app = createApp({ services, ...(config.log === "json" ? { onRequest: (line) => process.stderr.write(`${JSON.stringify(line)}\n`) } : {}) });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, (info) => {
      const host = info.family === "IPv6" ? `[${info.address}]` : info.address;
      resolve({
        url: `http://${host}:${info.port}`,
        async stop() {
          await new Promise<void>((done) => {
            const timer = setTimeout(() => { if ("closeAllConnections" in server) server.closeAllConnections(); }, DRAIN_MS);
            server.close(() => { clearTimeout(timer); done(); });
            if ("closeIdleConnections" in server) server.closeIdleConnections();
          });
          await services.close();
        },
      });
    });
    server.on("clientError", malformed);
    server.on("error", (e) => { void services.close(); reject(e); });
  });
}
