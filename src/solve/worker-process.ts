/**
 * One worker process, one task at a time. A process and not a thread: a thread that runs out of memory in one large
 * allocation (the growing of a Map, the flattening of a string) aborts the whole service, resourceLimits or not.
 * Measured 2026-11, Node 20.20, piscina 5.3: nerdamer on x^10000000 = 3 ended the service with SIGABRT.
 */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { WORKER_HEAP_MB } from "../limits.js";

export interface Request {
  readonly task: unknown;
}
export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "failed"; readonly why: string };

/** How a task ended. died: the process is gone; stopped: stop() was called. */
export type Ending<R> =
  | { readonly kind: "value"; readonly value: R }
  | { readonly kind: "failed" | "died" | "stopped"; readonly why: string };

/** Kilobytes of stack: below the usual 8 MB of a main thread; the default of 984 is little for recursion over terms. */
const STACK_KB = 3_900;
/** Characters kept of what a dying process says, and milliseconds to wait for it. */
const MAX_LAST_WORDS = 4_000;
const LAST_WORDS_MS = 500;
/** The environment that passes to a worker: engines need no key or address of the service. */
const PASSED_ON = ["PATH", "SystemRoot", "TZ", "LANG", "LC_ALL"] as const;

export class WorkerProcess<T, R> {
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private isUp = false;
  private stopped = false;
  private isAwaited = false;
  private dead: string | null = null;
  private lastWords = "";
  private onReady: () => void = () => undefined;
  private onEnding: ((e: Ending<R>) => void) | null = null;

  /** `filename` is the file URL of a module whose default export is task → result; both pass as JSON. */
  constructor(filename: string) {
    const env = Object.fromEntries(PASSED_ON.flatMap((k) => { const v = process.env[k]; return v === undefined ? [] : [[k, v]]; }));
    this.child = fork(fileURLToPath(new URL("./worker-host.js", import.meta.url)), [filename], {
      execArgv: [`--max-old-space-size=${WORKER_HEAP_MB}`, "--max-semi-space-size=16", `--stack-size=${STACK_KB}`],
      // An engine that prints must not write into the service's own output.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env,
    });
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => { if (this.lastWords.length < MAX_LAST_WORDS) this.lastWords += text; });
    this.child.on("message", (m) => this.receive(m as Reply));
    this.gone = new Promise((resolve) => {
      const end = (why: string): void => { this.die(why); resolve(); };
      this.child.on("error", (e) => { if (this.child.pid === undefined) end(e.message); });
      this.child.on("exit", (code, signal) => {
        // At "close" its last words have been read; a program that it started may hold the pipe open for ever.
        const timer = setTimeout(() => end(this.reasonOf(code, signal)), LAST_WORDS_MS);
        this.child.on("close", () => { clearTimeout(timer); end(this.reasonOf(code, signal)); });
      });
    });
    this.holdParent(false);
  }

  get isUsable(): boolean {
    return this.dead === null && !this.stopped;
  }

  /** Resolves when the worker file is loaded, or the process is gone. */
  ready(): Promise<void> {
    if (this.isUp || !this.isUsable) return Promise.resolve();
    this.holdParent(true);
    return new Promise((resolve) => { this.onReady = resolve; });
  }

  /** Runs one task. Never rejects. The caller sees to it that there is no other at the same time. */
  run(task: T): Promise<Ending<R>> {
    return new Promise((resolve) => {
      if (this.onEnding !== null) throw new Error("a worker process runs one task at a time");
      this.onEnding = resolve;
      if (!this.isUsable) { this.end(this.stopped ? { kind: "stopped", why: "stopped" } : { kind: "died", why: this.dead ?? "gone" }); return; }
      this.holdParent(true);
      const request: Request = { task };
      try {
        this.child.send(request, (e) => { if (e !== null) this.stop(`the task cannot be sent: ${e.message}`, "died"); });
      } catch (e) {
        // Not JSON: the process is as good as before.
        this.end({ kind: "failed", why: `the task cannot be sent: ${e instanceof Error ? e.message : "unknown"}` });
      }
    });
  }

  /** Kills the process at once; a running task ends now. */
  stop(why: string, kind: "stopped" | "died" = "stopped"): void {
    this.stopped = true;
    this.child.kill("SIGKILL");
    this.onReady();
    this.end({ kind, why });
  }

  /** Resolves when the process is gone. */
  exited(): Promise<void> {
    this.isAwaited = true;
    this.holdParent(true);
    return this.gone;
  }

  private receive(m: Reply): void {
    if (m.kind === "ready") {
      this.isUp = true;
      this.onReady();
    } else this.end(m.kind === "value" ? { kind: "value", value: m.value as R } : { kind: "failed", why: m.why });
  }

  private end(e: Ending<R>): void {
    const tell = this.onEnding;
    this.onEnding = null;
    this.holdParent(false);
    tell?.(e);
  }

  private die(why: string): void {
    this.dead = why;
    this.onReady();
    this.end({ kind: "died", why });
  }

  private reasonOf(code: number | null, signal: NodeJS.Signals | null): string {
    if (/heap out of memory|Allocation failed/.test(this.lastWords)) return `out of memory (${WORKER_HEAP_MB} MB)`;
    const said = /^\w*Error\b.*$/m.exec(this.lastWords)?.[0] ?? "";
    return `ended with ${signal ?? `code ${code ?? "unknown"}`}${said === "" ? "" : `: ${said.slice(0, 200)}`}`;
  }

  /** An idle worker does not keep the service alive: a command line ends when its work is done. */
  private holdParent(asked: boolean): void {
    const hold = asked || this.isAwaited;
    for (const handle of [this.child, this.child.channel, this.child.stderr as { ref?(): void; unref?(): void } | null]) {
      if (hold) handle?.ref?.();
      else handle?.unref?.();
    }
  }
}
