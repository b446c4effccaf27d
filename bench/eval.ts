/**
 * Runs a corpus of problems in words through the pipeline and has the answers graded by an independent grader.
 *   node dist/bench/eval.js CORPUS.jsonl [--match REGEX] [--grader grade.py] [--out OUTCOMES.jsonl] [--on-ambiguity ask|best|all]
 * Corpus lines: {id, topic, question, stem?, answer, gradable}. Prints attempted, right among attempted, right of all by
 * topic, and every verified answer that the grader calls incorrect.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { CertaError } from "../src/errors.js";
import { ON_AMBIGUITY } from "../src/outcome.js";
import { createServices, solve } from "../src/pipeline.js";

interface Row { readonly id: string; readonly topic: string; readonly question: string; readonly stem?: string; readonly answer: unknown }
interface Result { readonly id: string; readonly status: string; readonly plain?: string; readonly latex?: string; readonly readBack?: string; readonly why?: string; readonly ms: number }
interface Verdict { readonly id: string; readonly verdict: string; readonly reason?: string }

const { values, positionals } = parseArgs({ allowPositionals: true, options: { match: { type: "string" }, "on-ambiguity": { type: "string" }, grader: { type: "string" }, out: { type: "string" } } });
const [corpus] = positionals;
if (corpus === undefined) {
  process.stderr.write("usage: npm run eval -- CORPUS.jsonl [--match REGEX] [--grader grade.py] [--out OUTCOMES.jsonl]\n");
  process.exit(2);
}
const jsonLines = <T>(text: string): T[] => text.split("\n").filter((l) => l.trim() !== "").map((l) => JSON.parse(l) as T);
const wanted = new RegExp(values.match ?? "", "i");
const rows = jsonLines<Row>(readFileSync(corpus, "utf8")).filter((r) => wanted.test(r.stem ?? r.question));

// A corpus has one reference for each problem: the likeliest reading is graded, unless the questions to ask are to be counted.
const onAmbiguity = ON_AMBIGUITY.find((m) => m === values["on-ambiguity"]) ?? "best";
const services = createServices();
const results: Result[] = [];
for (const row of rows) {
  const began = performance.now();
  try {
    const o = await solve({ question: row.stem ?? row.question, requestId: row.id, explain: "none", onAmbiguity }, services);
    const why = o.reason?.help ?? o.reason?.message;
    results.push({ id: row.id, status: o.status, ...(o.answer === null ? {} : { plain: o.answer.plain, latex: o.answer.latex }), readBack: o.readBack, ...(why === undefined ? {} : { why }), ms: performance.now() - began });
  } catch (e) {
    if (!(e instanceof CertaError)) throw e;
    results.push({ id: row.id, status: `error:${e.code}`, why: e.text.en, ms: performance.now() - began });
  }
}
await services.close();
if (values.out !== undefined) writeFileSync(values.out, results.map((r) => `${JSON.stringify(r)}\n`).join(""));

const attempted = results.filter((r) => r.status === "verified" || r.status === "tested");
const grader = values.grader ?? [join(dirname(corpus), "..", "grade.py"), join(dirname(corpus), "grade.py")].find((p) => existsSync(p));
const verdicts = new Map<string, Verdict>();
if (grader === undefined) process.stdout.write("no grader found: give --grader\n");
else if (attempted.length > 0) {
  const input = attempted.map((r) => `${JSON.stringify({ id: r.id, predicted: { plain: r.plain, latex: r.latex } })}\n`).join("");
  const run = spawnSync("python3", [grader, "--corpus", corpus], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the grader failed: ${run.stderr.slice(-500)}`);
  for (const v of jsonLines<Verdict>(run.stdout)) verdicts.set(v.id, v);
}

const topics = [...new Set(rows.map((r) => r.topic)), "all"];
const topicOf = new Map(rows.map((r) => [r.id, r.topic]));
const right = (r: Result): boolean => verdicts.get(r.id)?.verdict === "correct";
process.stdout.write("| topic | rows | attempted | verified | right | right/attempted | right/rows |\n|---|---|---|---|---|---|---|\n");
for (const topic of topics) {
  const of = (r: { id: string }): boolean => topic === "all" || topicOf.get(r.id) === topic;
  const [n, tried] = [rows.filter(of).length, attempted.filter(of)];
  const good = tried.filter(right).length;
  const percent = (a: number, b: number): string => (b === 0 ? "–" : `${((100 * a) / b).toFixed(1)} %`);
  process.stdout.write(`| ${topic} | ${n} | ${tried.length} | ${tried.filter((r) => r.status === "verified").length} | ${good} | ${percent(good, tried.length)} | ${percent(good, n)} |\n`);
}
const times = results.map((r) => r.ms).sort((a, b) => a - b);
process.stdout.write(`\nmedian ${times[times.length >> 1]?.toFixed(1) ?? "–"} ms, slowest ${times[times.length - 1]?.toFixed(0) ?? "–"} ms\n`);
for (const r of attempted) {
  if (right(r) || grader === undefined) continue;
  const row = rows.find((x) => x.id === r.id);
  process.stdout.write(`\n${r.status} but graded ${verdicts.get(r.id)?.verdict ?? "?"}: ${r.id}\n  read as  ${r.readBack ?? ""}\n  answer   ${r.plain ?? ""}\n  expected ${JSON.stringify(row?.answer)}\n`);
}
