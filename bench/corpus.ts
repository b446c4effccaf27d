/** What the evaluations share: a corpus of problems in words, run through the pipeline, graded by an independent grader. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { CertaError } from "../src/errors.js";
import type { Outcome } from "../src/outcome.js";
import { type Services, solve } from "../src/pipeline.js";

/** One line of a corpus: {id, topic, question, stem?, answer, gradable}. */
export interface Row { readonly id: string; readonly topic: string; readonly question: string; readonly stem?: string; readonly answer: unknown }
export interface Result { readonly id: string; readonly status: string; readonly plain?: string; readonly latex?: string; readonly readBack?: string; readonly why?: string; readonly ms: number; readonly confidence?: number; readonly reading?: Outcome["reading"] }
interface Verdict { readonly id: string; readonly verdict: string; readonly reason?: string }

export interface Arguments { readonly corpus: string; readonly rows: readonly Row[]; readonly grader: string | undefined; readonly out: string | undefined }

const jsonLines = <T>(text: string): T[] => text.split("\n").filter((l) => l.trim() !== "").map((l) => JSON.parse(l) as T);

/** Ends the process with the usage when no corpus is named. */
export function readArguments(command: string): Arguments {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { match: { type: "string" }, every: { type: "string" }, grader: { type: "string" }, out: { type: "string" } } });
  const [corpus] = positionals;
  if (corpus === undefined) {
    process.stderr.write(`usage: npm run ${command} -- CORPUS.jsonl [--match REGEX] [--every N] [--grader grade.py] [--out OUTCOMES.jsonl]\n`);
    process.exit(2);
  }
  const wanted = new RegExp(values.match ?? "", "i");
  const rows = jsonLines<Row>(readFileSync(corpus, "utf8")).filter((r) => wanted.test(r.stem ?? r.question)).filter((_, i) => i % Number(values.every ?? "1") === 0);
  const grader = values.grader ?? [join(dirname(corpus), "..", "grade.py"), join(dirname(corpus), "grade.py")].find((p) => existsSync(p));
  return { corpus, rows, grader, out: values.out };
}

export async function runRow(row: Row, services: Services): Promise<Result> {
  const began = performance.now();
  try {
    const o = await solve({ question: row.stem ?? row.question, requestId: row.id, explain: "none" }, services);
    const why = o.reason?.help ?? o.reason?.message;
    return { id: row.id, status: o.status, ...(o.answer === null ? {} : { plain: o.answer.plain, latex: o.answer.latex }), readBack: o.readBack, ...(why === undefined ? {} : { why }), ms: performance.now() - began, confidence: o.confidence, reading: o.reading };
  } catch (e) {
    if (!(e instanceof CertaError)) throw e;
    return { id: row.id, status: `error:${e.code}`, why: e.text.en, ms: performance.now() - began };
  }
}

/** All rows, so many at once, results in the order of the rows. */
export async function runRows(rows: readonly Row[], services: Services, atOnce: number): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...rows.entries()];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await runRow(next[1], services);
  }));
  return results;
}

/** Prints the table by topic, and every verified answer that the grader does not call correct. */
export function report({ corpus, rows, grader, out }: Arguments, results: readonly Result[]): void {
  if (out !== undefined) writeFileSync(out, results.map((r) => `${JSON.stringify(r)}\n`).join(""));
  const attempted = results.filter((r) => r.status === "verified" || r.status === "tested");
  const verdicts = grader === undefined ? new Map<string, Verdict>() : graded(attempted, corpus, grader);
  if (grader === undefined) process.stdout.write("no grader found: give --grader\n");
  const topicOf = new Map(rows.map((r) => [r.id, r.topic]));
  const right = (r: Result): boolean => verdicts.get(r.id)?.verdict === "correct";
  process.stdout.write("| topic | rows | attempted | verified | right | right/attempted | right/rows |\n|---|---|---|---|---|---|---|\n");
  for (const topic of [...new Set(rows.map((r) => r.topic)), "all"]) {
    const of = (r: { id: string }): boolean => topic === "all" || topicOf.get(r.id) === topic;
    const [n, tried] = [rows.filter(of).length, attempted.filter(of)];
    const good = tried.filter(right).length;
    const percent = (a: number, b: number): string => (b === 0 ? "–" : `${((100 * a) / b).toFixed(1)} %`);
    process.stdout.write(`| ${topic} | ${n} | ${tried.length} | ${tried.filter((r) => r.status === "verified").length} | ${good} | ${percent(good, tried.length)} | ${percent(good, n)} |\n`);
  }
  if (grader !== undefined) process.stdout.write(`\n${reliability(attempted, right)}`);
  const times = results.map((r) => r.ms).sort((a, b) => a - b);
  process.stdout.write(`\nmedian ${times[times.length >> 1]?.toFixed(1) ?? "–"} ms, slowest ${times[times.length - 1]?.toFixed(0) ?? "–"} ms\n`);
  for (const r of attempted) {
    if (right(r) || grader === undefined) continue;
    const row = rows.find((x) => x.id === r.id);
    process.stdout.write(`\n${r.status} but graded ${verdicts.get(r.id)?.verdict ?? "?"}: ${r.id}\n  read as  ${r.readBack ?? ""}\n  answer   ${r.plain ?? ""}\n  expected ${JSON.stringify(row?.answer)}\n`);
  }
}

/** Said confidence against the share that the grader calls correct, by the value said. */
export function reliability(attempted: readonly Result[], right: (r: Result) => boolean): string {
  const groups = new Map<string, Result[]>();
  for (const r of attempted) {
    const key = (r.confidence ?? 0).toFixed(2);
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  const rows = [...groups].sort(([a], [b]) => Number(b) - Number(a)).map(([said, all]) => { const good = all.filter(right).length; return `| ${said} | ${all.length} | ${good} | ${((100 * good) / all.length).toFixed(1)} % |\n`; });
  return `| confidence said | answers | right | observed |\n|---|---|---|---|\n${rows.join("")}`;
}

function graded(attempted: readonly Result[], corpus: string, grader: string): ReadonlyMap<string, Verdict> {
  if (attempted.length === 0) return new Map();
  const input = attempted.map((r) => `${JSON.stringify({ id: r.id, predicted: { plain: r.plain, latex: r.latex } })}\n`).join("");
  const run = spawnSync("python3", [grader, "--corpus", corpus], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the grader failed: ${run.stderr.slice(-500)}`);
  return new Map(jsonLines<Verdict>(run.stdout).map((v) => [v.id, v]));
}
