/** certa operations: what can be solved, with an example in each language. */
import { describeOperations } from "../serve/app.js";
import { operations } from "../operations/index.js";

export function operationsCommand(asJson: boolean): number {
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ operations: describeOperations() })}\n`);
    return 0;
  }
  for (const o of operations) {
    const [example] = o.examples;
    process.stdout.write([`${o.name} — ${o.title.en} / ${o.title.zh}`, `  ${o.summary.en}`, `  ${o.summary.zh}`, ...(example === undefined ? [] : [`  e.g. ${example.question.en}`, `       ${example.question.zh}`, `       → ${example.plain}`]), ""].join("\n"));
  }
  return 0;
}
