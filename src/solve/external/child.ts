/**
 * A long-lived child process that answers one question at a time, each within its own deadline. A child that misses it is
 * killed with everything it started; the next question starts a new one.
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { EXTERNAL_OUTPUT_CHARS } from "../../limits.js";

export interface ChildCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Sent once after the start. */
  readonly preamble: string;
  /** What is written for one question; the output up to a line that holds `mark` is its answer. */
  frame(question: string, mark: string): string;
}

export type ChildAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: "deadline" | "gone" | "too much output" };

export class Child {
  private process: ChildProcessWithoutNullStreams | null = null;
  private readonly command: ChildCommand;
  private turn: Promise<unknown> = Promise.resolve();
  private count = 0;

  constructor(command: ChildCommand) {
    this.command = command;
  }

  /** Questions wait for one another; the deadline counts from the moment a question is sent. */
  ask(question: string, milliseconds: number): Promise<ChildAnswer> {
    const answer = this.turn.then(() => this.exchange(question, milliseconds));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    const child = this.process;
    this.process = null;
    if (child?.pid === undefined) return;
    // The whole group: Maxima runs behind a shell script.
    try { process.kill(-child.pid, "SIGKILL"); } catch { child.kill("SIGKILL"); }
  }

  private started(): ChildProcessWithoutNullStreams {
    if (this.process !== null) return this.process;
    const child = spawn(this.command.command, this.command.args, { stdio: ["pipe", "pipe", "pipe"], detached: true, env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", LANG: "C.UTF-8", PYTHONIOENCODING: "utf8" } });
    // A pipe that breaks is seen as the end of the child.
    child.stdin.on("error", () => undefined);
    child.stderr.resume();
    // An idle child does not keep the service alive.
    child.unref();
    for (const s of [child.stdin, child.stdout, child.stderr]) if ("unref" in s && typeof s.unref === "function") s.unref();
    child.on("exit", () => { if (this.process === child) this.process = null; });
    child.on("error", () => { if (this.process === child) this.process = null; });
    child.stdin.write(this.command.preamble);
    this.process = child;
    return child;
  }

  private exchange(question: string, milliseconds: number): Promise<ChildAnswer> {
    const child = this.started();
    this.count += 1;
    const mark = `@@${this.count}@@`;
    return new Promise((resolve) => {
      let out = "";
      const finish = (answer: ChildAnswer): void => {
        clearTimeout(timer);
        child.stdout.off("data", onData);
        child.off("exit", onGone);
        child.off("error", onGone);
        if (!answer.ok) this.close();
        resolve(answer);
      };
      const onData = (chunk: Buffer): void => {
        out += chunk.toString("utf8");
        const at = out.indexOf(mark);
        if (at >= 0) finish({ ok: true, text: out.slice(0, at) });
        else if (out.length > EXTERNAL_OUTPUT_CHARS) finish({ ok: false, why: "too much output" });
      };
      const onGone = (): void => finish({ ok: false, why: "gone" });
      const timer = setTimeout(() => finish({ ok: false, why: "deadline" }), milliseconds);
      child.stdout.on("data", onData);
      child.once("exit", onGone);
      child.once("error", onGone);
      child.stdin.write(this.command.frame(question, mark));
    });
  }
}
