/** Starts the application on a socket and stops it gracefully. */
import { serve } from "@hono/node-server";
import type { Config } from "../config.js";
import { createServices } from "../pipeline.js";
import { createApp } from "./app.js";

export interface Running {
  readonly url: string;
  /** Stops accepting, waits for requests in flight (at most ten seconds), ends the workers. */
  stop(): Promise<void>;
}

/** Milliseconds that requests in flight may take when the service is told to stop. */
const DRAIN_MS = 10_000;

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
    server.on("error", (e) => { void services.close(); reject(e); });
  });
}
