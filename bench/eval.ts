/**
 * Runs a corpus of problems in words through the pipeline, without a model, and has the answers graded.
 *   node dist/bench/eval.js CORPUS.jsonl [--match REGEX] [--every N] [--grader grade.py] [--out OUTCOMES.jsonl]
 * Corpus lines: {id, topic, question, stem?, answer, gradable}. Prints attempted, right among attempted, right of all by
 * topic, said confidence against observed, and every verified answer that the grader calls incorrect.
 */
import { createServices } from "../src/pipeline.js";
import { readArguments, report, runRows } from "./corpus.js";

const args = readArguments("eval");
const services = createServices();
const results = await runRows(args.rows, services, 1);
await services.close();
report(args, results);
