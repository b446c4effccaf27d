/**
 * The private package beside this file, installed once outside the checkout (key: a hash of its lockfile): node-llama-cpp with
 * the binary for this platform's CPU, and Qwen's tokenizer. 144 MB; no GPU binaries, no install scripts. Linux x64 only.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const source = join(root, "test/engines/package");

/** The folder whose node_modules holds the package's dependencies. */
function installed(): string {
  const key = createHash("sha256").update(readFileSync(join(source, "package-lock.json"))).digest("hex").slice(0, 12);
  const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "certa");
  const folder = join(cache, `engines-${key}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  // First beside its place, then into it: an installation that is broken off leaves nothing that looks whole.
  const fresh = mkdtempSync(join(cache, "engines-new-"));
  try {
    process.stderr.write(`installing ${source}, once, into ${folder}\n`);
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(source, file), join(fresh, file));
    execFileSync("npm", ["ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: fresh, stdio: ["ignore", "ignore", "inherit"] });
    // Two test files may do this at the same time: the first one wins.
    try { renameSync(fresh, folder); } catch (e) { if (!existsSync(folder)) throw e; }
    return folder;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What a package of the private one exports. `entry` is a path within it. */
export const fromPackage = async (entry: string): Promise<unknown> => import(pathToFileURL(join(installed(), "node_modules", entry)).href);

/**
 * A project in which Certa and node-llama-cpp are installed side by side, as a user would have them: Certa as a copy of what its
 * package ships, the rest as links. Returns the path of Certa's command.
 */
export function project(): { readonly command: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "certa-project-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules")).filter((n) => !n.startsWith("."))) symlinkSync(join(root, "node_modules", name), join(modules, name));
  symlinkSync(join(installed(), "node_modules/node-llama-cpp"), join(modules, "node-llama-cpp"));
  const certa = join(modules, "certa");
  mkdirSync(certa);
  for (const part of ["package.json", "dist/src", "grammars", "fixtures"]) cpSync(join(root, part), join(certa, part), { recursive: true });
  return { command: join(certa, "dist/src/cli.js"), remove: () => rmSync(folder, { recursive: true }) };
}
