/**
 * Writes what is derived from the operations: the README's table of operations and the size of the trusted code, and the
 * decoding grammars with the worked examples of the prompt. A test fails when any of it is stale.
 *   npm run generate
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { operations } from "../operations/index.js";
import { EXPLANATION_GRAMMAR } from "../explain/guard.js";
import { planGrammar, planJsonSchema } from "../translate/grammar.js";
import { computeShots } from "../translate/prompt.js";
import { countTrusted } from "./trusted.js";

const hundreds = (n: number): string => (Math.ceil(n / 100) * 100).toLocaleString("en-US");

/** The README with its generated parts made anew; `root` is the folder that holds it, with a slash at its end. */
export function freshReadme(readme: string, root: string): string {
  const { kernel, total } = countTrusted(`${root}src`);
  const table = ["| Operation | Does | A certificate proves |", "|---|---|---|", ...operations.map((o) => `| \`${o.name}\` | ${o.summary.en} | ${o.proves.en} |`)].join("\n");
  const size = `${hundreds(total)} lines of code in all, ${hundreds(kernel)} of them the kernel`;
  return replaced(replaced(readme, "operations", `\n${table}\n`), "trusted", size);
}

function replaced(text: string, name: string, by: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the README has no ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}${by}${text.slice(to)}`;
}

/** Files that are derived from the operations, by path from the root. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["grammars/plan.gbnf", planGrammar()],
    ["grammars/plan.schema.json", `${JSON.stringify(planJsonSchema(), null, 1)}\n`],
    ["grammars/explanation.gbnf", EXPLANATION_GRAMMAR],
    ["grammars/shots.json", `[\n${computeShots().map((s) => JSON.stringify(s)).join(",\n")}\n]\n`],
  ]);
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}README.md`, freshReadme(readFileSync(`${root}README.md`, "utf8"), root));
  mkdirSync(`${root}grammars`, { recursive: true });
  for (const [path, text] of generatedFiles()) writeFileSync(`${root}${path}`, text);
}
