/** Counters for Prometheus, and whether the service can take work. Labels are of our own: no address or word of a caller's. */
import { MAX_QUEUED_TASKS } from "../limits.js";
import type { Services } from "../pipeline.js";

/** Ready while at most this share of the queue is taken. */
const CROWDED = 0.5;

type Labels = Readonly<Record<string, string | number>>;

export class Metrics {
  private readonly requests = new Map<string, { labels: Labels; n: number }>();
  private readonly outcomes = new Map<string, { labels: Labels; n: number }>();

  request(path: string, status: number): void { count(this.requests, { path, status }); }
  outcome(status: string): void { count(this.outcomes, { status }); }

  text(services: Services): string {
    const pool = services.pool.stats();
    const client = services.reading?.client;
    const m = client?.metrics;
    const one = (value: number): readonly [Labels, number][] => [[{}, value]];
    const families: [string, "counter" | "gauge", string, readonly (readonly [Labels, number])[]][] = [
      ["certa_http_requests_total", "counter", "HTTP requests answered", [...this.requests.values()].map((r) => [r.labels, r.n] as const)],
      ["certa_outcomes_total", "counter", "Problems by the status of their outcome", [...this.outcomes.values()].map((r) => [r.labels, r.n] as const)],
      ["certa_workers_running", "gauge", "Strategies that run now", one(pool.running)],
      ["certa_workers_queued", "gauge", "Strategies that wait for a worker", one(pool.queued)],
      ["certa_workers_killed_total", "counter", "Workers killed at their deadline or because nobody waited", one(pool.killed)],
      ["certa_workers_crashed_total", "counter", "Workers that died by themselves", one(pool.crashed)],
      ["certa_memory_bytes", "gauge", "Resident memory of the service, workers not counted", one(process.memoryUsage.rss())],
    ];
    if (client !== undefined && m !== undefined) families.push(
      ["certa_model_calls_total", "counter", "Generations asked for", one(m.calls)],
      ["certa_model_failures_total", "counter", "Generations that gave nothing", one(m.failures)],
      ["certa_model_retries_total", "counter", "Second tries", one(m.retries)],
      ["certa_model_tokens_total", "counter", "Tokens as the server counts them", [[{ kind: "prompt" }, m.promptTokens], [{ kind: "cached" }, m.cachedTokens], [{ kind: "completion" }, m.completionTokens]]],
      ["certa_model_seconds_total", "counter", "Seconds spent in generations that ended well", one(m.milliseconds / 1000)],
      ["certa_model_running", "gauge", "Generations that run now", one(client.running)],
      ["certa_model_queued", "gauge", "Generations that wait for a slot", one(client.waiting)],
      ["certa_model_endpoint_well", "gauge", "1: asked; 0: left alone for a while after failures", client.endpoints.map((e, i) => [{ endpoint: i }, e.isOpen ? 1 : 0] as const)],
    );
    return families.map(([name, type, help, rows]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${rows.map(([labels, n]) => `${name}${written(labels)} ${n}\n`).join("")}`).join("");
  }
}

function count(into: Map<string, { labels: Labels; n: number }>, labels: Labels): void {
  const key = JSON.stringify(labels);
  into.set(key, { labels, n: (into.get(key)?.n ?? 0) + 1 });
}

const written = (labels: Labels): string => { const l = Object.entries(labels); return l.length === 0 ? "" : `{${l.map(([k, v]) => `${k}="${v}"`).join(",")}}`; };

/** A model that is away does not make the service unready: most problems need none. It is reported all the same. */
export function readiness({ pool, reading }: Services) {
  const { running, queued } = pool.stats();
  const c = reading?.client;
  return {
    status: queued > MAX_QUEUED_TASKS * CROWDED ? "overloaded" as const : "ready" as const, workers: { running, queued },
    model: c === undefined ? null : { endpoints: c.endpoints.length, well: c.endpoints.filter((e) => e.isOpen).length, running: c.running, waiting: c.waiting },
  };
}
