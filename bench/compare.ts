/**
 * The same formal problems given to Certa (with and without external proposers) and to bare nerdamer, mathjs, SymPy, Giac
 * and Maxima, graded by the same independent grader, in one run.
 * Prints three tables by operation: what Certa attempted, verified, tested and declined; right, wrong and hangs of each
 * system; median times, after the same warm-up problems for all (bench/warm-up.jsonl).
 *   node dist/bench/compare.js CORPUS.jsonl [--op NAME] [--seconds 5] [--grader grade.py] [--out FILE]
 * A system that is not installed is left out, and named. "hang": no answer within the time allowed.
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
import { Child } from "../src/solve/external/child.js";
import { SYSTEMS } from "../src/solve/external/systems.js";
import { type FormalRow, stepOf } from "./formal-plan.js";
import { type TextPeer, giac, maxima } from "./peers/text-peers.js";

interface Result { readonly system: string; readonly id: string; readonly op: string; readonly status: "answer" | "none" | "hang"; readonly plain?: string; readonly latex?: string; readonly basis?: string; readonly ms: number }

const { values, positionals } = parseArgs({ allowPositionals: true, options: { op: { type: "string" }, seconds: { type: "string", default: "5" }, grader: { type: "string" }, out: { type: "string" } } });
const [corpus] = positionals;
if (corpus === undefined) {
  process.stderr.write("usage: node dist/bench/compare.js CORPUS.jsonl [--op NAME] [--seconds 5] [--grader grade.py] [--out FILE]\n");
  process.exit(2);
}
const limit = Number(values.seconds) * 1000;
const jsonLines = <T>(text: string): T[] => text.split("\n").filter((l) => l.trim() !== "").map((l) => JSON.parse(l) as T);
const script = (name: string): string => fileURLToPath(new URL(`../../bench/${name}`, import.meta.url));
const known = new Set(operations.map((o) => o.name));
const all = jsonLines<FormalRow>(readFileSync(corpus, "utf8"));
const references = spawnSync("python3", [script("formal_gradable.py"), corpus], { encoding: "utf8", maxBuffer: 1 << 28 });
if (references.status !== 0) throw new Error(`formal_gradable.py failed: ${references.stderr.slice(-500)}`);
const gradable = new Set(jsonLines<{ id: string }>(references.stdout).map((r) => r.id));
const asked = (r: FormalRow): boolean => (values.op === undefined || r.op === values.op) && known.has(stepOf(r)?.op ?? "");
/** Rows of operations that exist here; those without a reference that can be graded are asked, and count as neither right nor wrong. */
const rows = all.filter(asked);
/** Problems of our own, given to every system first: nobody pays in the figures for starting, imports or compilation. */
const warmUp = jsonLines<FormalRow>(readFileSync(script("warm-up.jsonl"), "utf8")).filter(asked);

const jsonFrame = (question: string, mark: string): string => `${JSON.stringify({ row: JSON.parse(question) as unknown, mark })}\n`;
const jsPeer = (engine: string): Child => new Child({ command: process.execPath, args: [fileURLToPath(new URL("./peers/js-peer.js", import.meta.url)), engine], preamble: "", frame: jsonFrame });
interface Peer { readonly name: string; readonly child: Child; readonly text: TextPeer | null; readonly installed: boolean }
const has = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { input: "" }).error === undefined;
const peers: readonly Peer[] = [
  { name: "nerdamer", child: jsPeer("nerdamer"), text: null, installed: true },
  { name: "mathjs", child: jsPeer("mathjs"), text: null, installed: true },
  { name: "SymPy", child: new Child({ command: "python3", args: [script("peers/sympy_peer.py")], preamble: "", frame: jsonFrame }), text: null, installed: spawnSync("python3", ["-c", "import sympy"]).status === 0 },
  { name: "Giac", child: new Child(SYSTEMS.giac), text: giac, installed: has("giac", ["--version"]) },
  { name: "Maxima", child: new Child({ ...SYSTEMS.maxima, preamble: `${SYSTEMS.maxima.preamble}load(to_poly_solve)$ load(fourier_elim)$\n` }), text: maxima, installed: has("maxima", ["--version"]) },
];

async function askPeer(peer: Peer, row: FormalRow): Promise<Result> {
  const base = { system: peer.name, id: row.id, op: row.op };
  const question = peer.text === null ? JSON.stringify(row) : peer.text.put(row);
  const began = performance.now();
  const answer = question === null ? null : await peer.child.ask(question, limit);
  const ms = performance.now() - began;
  if (answer === null) return { ...base, status: "none", ms };
  if (!answer.ok) return { ...base, status: answer.why === "deadline" ? "hang" : "none", ms };
  const plain = peer.text === null ? answer.text.trim() : peer.text.plain(row.op, answer.text);
  return plain === null || plain === "" ? { ...base, status: "none", ms } : { ...base, status: "answer", plain, ms };
}

const results: Result[] = [];
for (const peer of peers) {
  if (!peer.installed) { process.stdout.write(`${peer.name}: not installed, left out\n`); continue; }
  for (const row of warmUp) await askPeer(peer, row);
  for (const row of rows) results.push(await askPeer(peer, row));
  peer.child.close();
}
for (const [system, proposers] of [["Certa", []], ["Certa + external", ["sympy", "giac", "maxima"]]] as const) {
  const services = createServices({ proposers });
  const ask = async (row: FormalRow): Promise<Result> => {
    const began = performance.now();
    const base = { system, id: row.id, op: row.op };
    try {
      const o = await solve({ plan: { steps: [stepOf(row)] }, requestId: row.id, explain: "none" }, services);
      const ms = performance.now() - began;
      return o.answer !== null && o.basis !== null ? { ...base, status: "answer", plain: o.answer.plain, latex: o.answer.latex, basis: o.basis, ms } : { ...base, status: "none", ms };
    } catch (e) {
      if (!(e instanceof CertaError)) throw e;
      return { ...base, status: "none", ms: performance.now() - began };
    }
  };
  for (const row of warmUp) await ask(row);
  for (const row of rows) results.push(await ask(row));
  await services.close();
}

/** The grader knows one answer per id: one run per system. */
const grader = values.grader ?? [join(dirname(corpus), "..", "grade.py"), join(dirname(corpus), "grade.py")].find((p) => existsSync(p));
if (grader === undefined) throw new Error("no grader found: give --grader");
const folder = mkdtempSync(join(tmpdir(), "certa-compare-"));
writeFileSync(join(folder, "gradable.jsonl"), references.stdout);
const verdicts = new Map<string, string>();
for (const system of new Set(results.map((r) => r.system))) {
  const input = results.filter((r) => r.system === system && r.plain !== undefined).map((r) => `${JSON.stringify({ id: r.id, predicted: { plain: r.plain, ...(r.latex === undefined ? {} : { latex: r.latex }) } })}\n`).join("");
  const run = spawnSync("python3", [grader, "--corpus", join(folder, "gradable.jsonl"), "--limit", "20"], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`the grader failed: ${run.stderr.slice(-500)}`);
  for (const v of jsonLines<{ id: string; verdict: string }>(run.stdout)) verdicts.set(`${system}\0${v.id}`, v.verdict);
}
/** correct | incorrect | ungradable (the grader cannot read the answer) | none | hang | no reference */
const verdict = (r: Result): string => (r.status !== "answer" ? r.status : gradable.has(r.id) ? (verdicts.get(`${r.system}\0${r.id}`) ?? "ungradable") : "no reference");
if (values.out !== undefined) writeFileSync(values.out, results.map((r) => `${JSON.stringify({ ...r, verdict: verdict(r) })}\n`).join(""));

const systems = [...new Set(results.map((r) => r.system))];
const OURS = "Certa";
const ops = [...new Set(rows.map((r) => r.op)), "all"];
const of = (system: string, op: string): readonly Result[] => results.filter((r) => r.system === system && (op === "all" || r.op === op));
const table = (head: readonly string[], lines: readonly (readonly string[])[]): void => {
  process.stdout.write(`\n| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}\n${lines.map((l) => `| ${l.join(" | ")} |\n`).join("")}`);
};
const count = (list: readonly Result[], test: (r: Result) => boolean): number => list.filter(test).length;
process.stdout.write(`\n${rows.length} rows, ${rows.filter((r) => gradable.has(r.id)).length} of them with a reference that can be graded, ${limit / 1000} s each\n`);
table(["operation", "rows", "attempted", "verified", "tested", "abstained"], ops.map((op) => {
  const ours = of(OURS, op);
  const attempted = count(ours, (r) => r.status === "answer");
  const tested = count(ours, (r) => r.basis === "sampled");
  return [op, ours.length, attempted, attempted - tested, tested, ours.length - attempted].map(String);
}));
process.stdout.write("\nright / wrong / hang (+ answers that the grader cannot read)\n");
const cell = (list: readonly Result[]): string => {
  const n = (v: string): number => count(list, (r) => verdict(r) === v);
  const unread = n("ungradable");
  return `${n("correct")} / ${n("incorrect") === 0 ? "0" : `**${n("incorrect")}**`} / ${n("hang")}${unread === 0 ? "" : ` (+${unread})`}`;
};
table(["operation", ...systems], ops.map((op) => [op, ...systems.map((s) => cell(of(s, op)))]));
process.stdout.write("\nmedian milliseconds, and over the rows answered\n");
const median = (list: readonly number[]): string => [...list].sort((a, b) => a - b)[list.length >> 1]?.toFixed(1) ?? "–";
table(["operation", ...systems], [...ops.map((op) => [op, ...systems.map((s) => median(of(s, op).map((r) => r.ms)))]), ["all, rows answered", ...systems.map((s) => median(of(s, "all").filter((r) => r.status === "answer").map((r) => r.ms)))]]);
process.exit(0);
