/**
 * Cold starts, warm latency and peak memory of the command line and of the service, as whole processes (Linux).
 *   npm run bench [-- RUNS]
 * Prints medians with minimum and maximum, and beside them the same for a bare `node -e 0` in the same run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, peakMemory, startService } from "./service.js";

const RUNS = Number(process.argv[2] ?? 9);
const QUESTIONS = ["求函数 f(x) = x^3 - 3x^2 + 2 的极值点", "Find all local maxima and minima of f(x) = x + 1/x", "请解方程:3x + 5 = 17", "Find the derivative of x^2 sin(x)", "一个矩形长8米,宽5米,求面积和周长", "Find the extrema of ln(x)/x"];

const median = (xs: readonly number[]): string => {
  const s = [...xs].sort((a, b) => a - b);
  return `${(s[s.length >> 1] ?? 0).toFixed(0)} (${(s[0] ?? 0).toFixed(0)}–${(s[s.length - 1] ?? 0).toFixed(0)})`;
};
const timed = (args: readonly string[]): number => {
  const began = performance.now();
  const r = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (r.status !== 0) throw new Error(`${args.join(" ")} ended with ${r.status ?? r.signal ?? "?"}`);
  return performance.now() - began;
};
const row = (name: string, value: string): void => { process.stdout.write(`| ${name} | ${value} |\n`); };

process.stdout.write(`node ${process.version}, ${RUNS} runs each, median (min–max)\n\n| what | figure |\n|---|---|\n`);
const certificate = join(mkdtempSync(join(tmpdir(), "certa-")), "c.json");
timed([cli, "solve", "Find the extrema of x + 1/x", "--save", certificate]);
const repeated = (args: readonly string[]): string => `${median(Array.from({ length: RUNS }, () => timed(args)))} ms`;
row("bare `node -e 0`", repeated(["-e", "0"]));
row("`certa --version`", repeated([cli, "--version"]));
row("`certa solve` of one problem, cold", repeated([cli, "solve", QUESTIONS[0] ?? ""]));
row("`certa recheck` of its certificate, cold", repeated([cli, "recheck", certificate]));

const starts: number[] = [];
for (let i = 0; i < RUNS; i += 1) starts.push(await startService(async () => undefined));
row("`certa serve` until it listens", `${median(starts)} ms`);
await startService(async (url, pid) => {
  const ask = async (question: string): Promise<number> => {
    const began = performance.now();
    const r = await fetch(`${url}/v1/solve`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question }) });
    const o = (await r.json()) as { status: string };
    if (o.status !== "verified") throw new Error(`${question}: ${o.status}`);
    return performance.now() - began;
  };
  row("first request (starts a worker)", `${(await ask(QUESTIONS[0] ?? "")).toFixed(0)} ms`);
  for (let i = 0; i < 20; i += 1) for (const q of QUESTIONS) await ask(q);
  const warm: number[] = [];
  for (let i = 0; i < 50; i += 1) for (const q of QUESTIONS) warm.push(await ask(q));
  const s = warm.sort((a, b) => a - b);
  row(`warm request over HTTP, ${s.length} of ${QUESTIONS.length} problems`, `median ${(s[s.length >> 1] ?? 0).toFixed(1)} ms, 95th percentile ${(s[Math.floor(s.length * 0.95)] ?? 0).toFixed(1)} ms`);
  row("peak memory after 400 requests: service with its workers", `${peakMemory(pid).toFixed(0)} MB`);
});
