/**
 * The same table as eval, with the model of CERTA_MODEL_URL reading what the phrasebook does not; then what the model used up.
 *   CERTA_MODEL_URL=http://127.0.0.1:8080/v1 npm run eval:model -- CORPUS.jsonl [--match REGEX] [--grader grade.py] [--out FILE]
 */
import { readConfig } from "../src/config.js";
import { createServices } from "../src/pipeline.js";
import { type Result, readArguments, report, runRows } from "./corpus.js";

const { model } = readConfig(process.env);
if (model === null) {
  process.stderr.write("eval:model needs CERTA_MODEL_URL, and the model's name in CERTA_MODEL; certa doctor tells whether they are right\n");
  process.exit(2);
}
const args = readArguments("eval:model");
const services = createServices({ model });
const results = await runRows(args.rows, services, model.slots * model.urls.length);
const metrics = services.reading?.client.metrics;
await services.close();
report(args, results);

const spread = (xs: readonly number[], digits = 0): string => {
  const s = [...xs].sort((a, b) => a - b);
  const at = (q: number): string => (s[Math.min(s.length - 1, Math.floor(q * s.length))] ?? 0).toFixed(digits);
  return s.length === 0 ? "–" : `median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)}`;
};
const asked = results.filter((r) => r.reading?.usage !== null && r.reading?.usage !== undefined);
const usageOf = (pick: (u: NonNullable<NonNullable<Result["reading"]>["usage"]>) => number): number[] => asked.flatMap((r) => (r.reading?.usage ? [pick(r.reading.usage)] : []));
const by = (source: string): number => results.filter((r) => r.reading?.source === source).length;
const repairs = results.flatMap((r) => (r.reading?.model === undefined ? [] : [r.reading.model.repairs]));
process.stdout.write([
  "", `model ${model.name}, ${model.urls.length} endpoint(s), ${model.slots} slots each, ${model.samples} sample(s), ${model.cutTo === 0 ? "all operations" : `cut to ${model.cutTo} operations`}`,
  "", "| what | figure |", "|---|---|",
  `| read by the phrasebook | ${by("phrasebook")} |`, `| read by the model | ${by("model")} |`, `| not read | ${results.length - by("phrasebook") - by("model")} |`,
  `| problems that went to the model | ${asked.length} |`,
  `| plans by repair rounds needed | ${[...new Set(repairs)].sort().map((n) => `${n}: ${repairs.filter((r) => r === n).length}`).join(", ") || "–"} |`,
  `| calls, retries, failures | ${metrics?.calls ?? 0}, ${metrics?.retries ?? 0}, ${metrics?.failures ?? 0} |`,
  `| prompt tokens a problem | ${spread(usageOf((u) => u.promptTokens))} |`, `| of these from the prefix cache, in all | ${usageOf((u) => u.cachedTokens).reduce((a, b) => a + b, 0)} of ${usageOf((u) => u.promptTokens).reduce((a, b) => a + b, 0)} |`,
  `| completion tokens a problem | ${spread(usageOf((u) => u.completionTokens))} |`,
  `| milliseconds of the model a problem | ${spread(usageOf((u) => u.ms))} |`, `| milliseconds of a problem that went to the model, waiting included | ${spread(asked.map((r) => r.ms))} |`, "",
].join("\n"));
