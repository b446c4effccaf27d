/**
 * The mathematics without the words: formal problems become plans, the answers are graded by the independent grader.
 *   node dist/bench/formal.js CORPUS.jsonl [--op NAME] [--grader grade.py] [--out OUTCOMES.jsonl]
 * Corpus lines: {id, op, input, var, args, expected}. Prints, by operation: rows, answered, verified, tested, right, wrong,
 * and every answer that the grader calls incorrect. Rows whose reference is missing are asked and not graded.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CertaError } from "../src/errors.js";
import { createServices, solve } from "../src/pipeline.js";
import { operations } from "../src/operations/index.js";
import { type FormalRow, stepOf } from "./formal-plan.js";

interface Result { readonly id: string; readonly op: string; readonly status: string; readonly plain?: string; readonly latex?: string; readonly why?: string; readonly ms: number }

const { values, positionals } = parseArgs({ allowPositionals: true, options: { op: { type: "string" }, grader: { type: "string" }, out: { type: "string" } } });
const [corpus] = positionals;
if (corpus === undefined) {
  process.stderr.write("usage: node dist/bench/formal.js CORPUS.jsonl [--op NAME] [--grader grade.py] [--out OUTCOMES.jsonl]\n");
  process.exit(2);
}
const jsonLines = <T>(text: string): T[] => text.split("\n").filter((l) => l.trim() !== "").map((l) => JSON.parse(l) as T);
const known = new Set(operations.map((o) => o.name));
const rows = jsonLines<FormalRow>(readFileSync(corpus, "utf8")).filter((r) => values.op === undefined || r.op === values.op);

const services = createServices();
const results: Result[] = [];
for (const row of rows) {
  const step = stepOf(row);
  const began = performance.now();
  const base = { id: row.id, op: row.op };
  if (step === null || !known.has(step.op)) { results.push({ ...base, status: "no operation", ms: 0 }); continue; }
  try {
    const o = await solve({ plan: { steps: [step] }, requestId: row.id, explain: "none" }, services);
    const why = o.reason?.help ?? o.reason?.message;
    results.push({ ...base, status: o.status, ...(o.answer === null ? {} : { plain: o.answer.plain, latex: o.answer.latex }), ...(why === undefined ? {} : { why }), ms: performance.now() - began });
  } catch (e) {
    if (!(e instanceof CertaError)) throw e;
    results.push({ ...base, status: `error: ${e.code}`, why: e.text.en, ms: performance.now() - began });
  }
}
await services.close();
if (values.out !== undefined) writeFileSync(values.out, results.map((r) => `${JSON.stringify(r)}\n`).join(""));

/** The references in the grader's own form, and its verdicts by id. */
function graded(): Map<string, string> {
  const grader = values.grader ?? [join(dirname(corpus ?? ""), "..", "grade.py"), join(dirname(corpus ?? ""), "grade.py")].find((p) => existsSync(p));
  if (grader === undefined) { process.stdout.write("no grader found: give --grader\n"); return new Map(); }
  const script = fileURLToPath(new URL("../../bench/formal_gradable.py", import.meta.url));
  const references = spawnSync("python3", [script, corpus ?? ""], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (references.status !== 0) throw new Error(`formal_gradable.py failed: ${references.stderr.slice(-500)}`);
  const file = join(mkdtempSync(join(tmpdir(), "certa-formal-")), "gradable.jsonl");
  writeFileSync(file, references.stdout);
  const have = new Set(jsonLines<{ id: string }>(references.stdout).map((r) => r.id));
  const input = results.filter((r) => r.plain !== undefined && have.has(r.id)).map((r) => `${JSON.stringify({ id: r.id, predicted: { plain: r.plain, latex: r.latex } })}\n`).join("");
  const run = spawnSync("python3", [grader, "--corpus", file, "--limit", "20"], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the grader failed: ${run.stderr.slice(-500)}`);
  return new Map(jsonLines<{ id: string; verdict: string; reason?: string }>(run.stdout).map((v) => [v.id, v.verdict === "correct" ? "correct" : `${v.verdict}: ${v.reason ?? ""}`]));
}

const verdicts = graded();
const answered = (r: Result): boolean => r.status === "verified" || r.status === "tested";
process.stdout.write("| operation | rows | answered | verified | tested | right | wrong | not graded | median ms | slowest ms |\n|---|---|---|---|---|---|---|---|---|---|\n");
for (const op of [...new Set(rows.map((r) => r.op)), "all"]) {
  const of = results.filter((r) => (op === "all" || r.op === op) && r.status !== "no operation");
  if (of.length === 0) continue;
  const count = (test: (r: Result) => boolean): number => of.filter(test).length;
  const times = of.map((r) => r.ms).sort((a, b) => a - b);
  const right = count((r) => verdicts.get(r.id) === "correct");
  const wrong = count((r) => (verdicts.get(r.id) ?? "correct") !== "correct");
  process.stdout.write(`| ${op} | ${of.length} | ${count(answered)} | ${count((r) => r.status === "verified")} | ${count((r) => r.status === "tested")} | ${right} | ${wrong} | ${count(answered) - right - wrong} | ${times[times.length >> 1]?.toFixed(1)} | ${times[times.length - 1]?.toFixed(0)} |\n`);
}
for (const r of results) {
  const row = rows.find((x) => x.id === r.id);
  const verdict = verdicts.get(r.id);
  if (answered(r) && verdict !== undefined && verdict !== "correct") process.stdout.write(`\n${r.status} but graded ${verdict}: ${r.id}\n  problem  ${JSON.stringify(row?.input)} ${JSON.stringify(row?.args)}\n  answer   ${r.plain ?? ""}\n  expected ${JSON.stringify(row?.expected).slice(0, 300)}\n`);
  if (!answered(r) && r.status !== "no operation") process.stdout.write(`\n${r.status} (${r.ms.toFixed(0)} ms): ${r.id} ${JSON.stringify(row?.input)} ${JSON.stringify(row?.args)}\n  ${r.why ?? ""}\n`);
}
