/** The service as a process of its own, for benchmarks (Linux: memory is read from /proc). */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const cli = fileURLToPath(new URL("../src/cli.js", import.meta.url));

/** Peak resident memory in MB of a process and of its children, as the system counts it. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter((c) => c !== "");
  return own + children.reduce((sum, c) => sum + peakMemory(Number(c)), 0);
}

/** Runs the service; resolves to the milliseconds until it listened. */
export async function startService(use: (url: string, pid: number) => Promise<void>, env: Readonly<Record<string, string>> = {}): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, ...env } });
  const url = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (d: Buffer) => { out += d.toString(); const m = /listening on (\S+)/.exec(out); if (m?.[1] !== undefined) resolve(m[1]); });
    child.on("exit", () => reject(new Error(`the service ended: ${out}`)));
  });
  const ms = performance.now() - began;
  try {
    await use(url, child.pid ?? 0);
  } finally {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.on("close", resolve));
  }
  return ms;
}
