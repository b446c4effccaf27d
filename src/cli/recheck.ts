/** certa recheck: proves a saved certificate again; loads the kernel and nothing else. */
import { readFile } from "node:fs/promises";
import { recheck } from "../recheck.js";

/** Exit code 0: every claim proved again; 1: not, or the file cannot be read. */
export async function recheckCommand(path: string, asJson: boolean): Promise<number> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (e) {
    process.stderr.write(`certa: cannot read a certificate from ${path}: ${e instanceof Error ? e.message : "unknown error"}\n`);
    return 1;
  }
  const r = await recheck(json);
  if (asJson) process.stdout.write(`${JSON.stringify(r)}\n`);
  else if (r.valid) process.stdout.write([...r.statements.map((s) => `  proved: ${s}`), `valid (${r.basis}): ${r.claims} claims of ${r.operations.join(", ")} proved again`, ""].join("\n"));
  else process.stdout.write([`INVALID: ${r.why}`, ...(r.claim === null ? [] : [`  claim: ${r.claim}`]), `  rule: ${r.rule}`, ""].join("\n"));
  return r.valid ? 0 : 1;
}
