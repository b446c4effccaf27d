/**
 * How many problems the phrasebook reads, and how long reading takes; nothing is solved.
 *   node dist/bench/reading.js CORPUS.jsonl… [--match REGEX] [--out READINGS.jsonl]
 * Prints a table by topic, the median and the largest processor time, and the growth of the time with the length of hostile texts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { CertaError } from "../src/errors.js";
import { readWithPhrasebook } from "../src/translate/phrasebook.js";
import { hostileTexts } from "./hostile-texts.js";

interface Row { readonly id: string; readonly topic: string; readonly question: string; readonly stem?: string }
interface Read { readonly id: string; readonly topic: string; readonly kind: string; readonly ms: number; readonly detail: unknown }

const { values, positionals } = parseArgs({ allowPositionals: true, options: { match: { type: "string" }, out: { type: "string" } } });
const wanted = new RegExp(values.match ?? "", "i");
const rows = positionals.flatMap((p) => readFileSync(p, "utf8").split("\n").filter((l) => l.trim() !== "").map((l) => JSON.parse(l) as Row)).filter((r) => wanted.test(r.stem ?? r.question));

function readOne(row: Row): Read {
  // Processor time, so that other work on the machine does not count.
  const began = process.cpuUsage();
  const done = (kind: string, detail: unknown): Read => { const used = process.cpuUsage(began); return { id: row.id, topic: row.topic, kind, ms: (used.user + used.system) / 1000, detail }; };
  try {
    const r = readWithPhrasebook(row.stem ?? row.question);
    return done(r.kind, r.kind === "read" ? r.plan : r.kind === "ambiguous" ? r.plans : r.notUnderstood);
  } catch (e) {
    if (!(e instanceof CertaError)) throw e;
    return done("malformed", e.text.en);
  }
}

const middle = (of: readonly number[]): string => { const s = [...of].sort((a, b) => a - b); return s[s.length >> 1]?.toFixed(1) ?? "–"; };
// The first problems pay for compiling; a server pays once.
for (const row of rows.slice(0, 50)) readOne(row);
const reads = rows.map(readOne);
if (values.out !== undefined) writeFileSync(values.out, reads.map((r) => `${JSON.stringify(r)}\n`).join(""));
process.stdout.write("| topic | rows | read | ambiguous | malformed | abstained | median ms read | median ms abstained | slowest ms |\n|---|---|---|---|---|---|---|---|---|\n");
for (const topic of [...new Set(rows.map((r) => r.topic)), "all"]) {
  const of = reads.filter((r) => topic === "all" || r.topic === topic);
  const count = (kind: string): number => of.filter((r) => r.kind === kind).length;
  const times = (keep: boolean): number[] => of.filter((r) => (r.kind === "read" || r.kind === "ambiguous") === keep).map((r) => r.ms);
  process.stdout.write(`| ${topic} | ${of.length} | ${count("read")} | ${count("ambiguous")} | ${count("malformed")} | ${count("abstained")} | ${middle(times(true))} | ${middle(times(false))} | ${Math.max(0, ...of.map((r) => r.ms)).toFixed(0)} |\n`);
}

process.stdout.write("\n| hostile text | 250 chars, ms | 500 | 1000 | 4000 | 100,000 |\n|---|---|---|---|---|---|\n");
for (const { name, text } of hostileTexts) {
  const cells = [250, 500, 1000, 4000, 100_000].map((n) => readOne({ id: name, topic: name, question: text(n) }).ms.toFixed(1));
  process.stdout.write(`| ${name} | ${cells.join(" | ")} |\n`);
}
