/**
 * Which file may import which: an allow-list. Anything that is not listed is forbidden. Works on the syntax tree, so
 * type imports, re-exports and import() count too.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Rooms, most specific first: a file belongs to the first that matches. */
const ROOMS: readonly (readonly [string, RegExp])[] = [
  ["theorem", /^certify\/kernel\/theorem\.ts$/],
  ["kernel", /^certify\/kernel\//],
  ["verify", /^certify\/verify\.ts$/],
  ["certificate", /^certify\//],
  ["statements", /^operations\/claims\.ts$/],
  ["claims", /^operations\/[^/]+\/claims\.ts$/],
  ["operation-list", /^operations\/index\.ts$/],
  ["operations", /^operations\//],
  ["expression", /^expression\//],
  ["translate", /^translate\//],
  ["model", /^model\//],
  ["cas", /^solve\/cas\.ts$/],
  ["engines", /^solve\/external\/|^solve\/(?:nerdamer|mathjs|worker|engine-text|worker-process|worker-host|pool|propose)\.ts$/],
  ["solve", /^solve\//],
  ["explain", /^explain\//],
  ["pipeline", /^(?:pipeline|head-start)\.ts$/],
  ["recheck", /^recheck\.ts$/],
  ["serve", /^serve\//],
  ["cli", /^cli(?:\/|\.ts$)/],
  ["dev", /^dev\//],
  ["turns", /^turns\.ts$/],
  ["ground", /^(?:clock|errors|limits|language|outcome|config|version)\.ts$/],
];

/** room → rooms and packages that it may import. "node:" stands for Node's own modules. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  kernel: ["kernel"],
  theorem: ["kernel"],
  statements: ["kernel", "claims"],
  claims: ["kernel"],
  verify: ["kernel", "theorem", "statements"],
  certificate: ["kernel", "theorem", "verify"],
  operations: ["kernel", "claims", "operations", "solve", "cas", "expression", "ground", "zod"],
  "operation-list": ["operations"],
  expression: ["kernel", "expression", "ground"],
  solve: ["kernel", "solve"],
  cas: ["kernel"],
  engines: ["kernel", "expression", "cas", "engines", "operations", "operation-list", "ground", "node:", "mathjs"],
  translate: ["model", "kernel", "expression", "operations", "operation-list", "translate", "ground", "zod", "node:"],
  model: ["model", "ground", "openai", "node-llama-cpp", "node:"],
  explain: ["explain", "kernel", "model", "operations", "ground"],
  pipeline: ["model", "turns", "kernel", "certificate", "verify", "translate", "engines", "explain", "operations", "operation-list", "ground"],
  recheck: ["kernel", "certificate", "turns"],
  turns: ["node:"],
  serve: ["pipeline", "recheck", "theorem", "operation-list", "translate", "serve", "ground", "hono", "@hono/node-server", "zod", "node:"],
  cli: ["pipeline", "recheck", "serve", "operation-list", "translate", "model", "cli", "ground", "node:"],
  dev: ["dev", "translate", "explain", "operations", "operation-list", "node:", "typescript"],
  ground: ["ground", "zod", "node:"],
};

export interface Import {
  readonly from: string;
  /** Path within src, or the name of a package. */
  readonly to: string;
  readonly line: number;
}

export const roomOf = (file: string): string => ROOMS.find(([, pattern]) => pattern.test(file))?.[0] ?? `no room for ${file}`;

/** Why the import is forbidden, or null. */
export function violation(i: Import, isFile: (path: string) => boolean): string | null {
  const from = roomOf(i.from);
  const target = isFile(i.to) ? roomOf(i.to) : i.to.startsWith("node:") ? "node:" : i.to;
  const [a, b] = [i.from, i.to].map((f) => /^operations\/([^/]+)\//.exec(f)?.[1]);
  if (a !== undefined && b !== undefined && a !== b) return `${i.from}:${i.line} one operation imports another: ${i.to}`;
  return (ARROWS[from] ?? []).includes(target) ? null : `${i.from}:${i.line} (${from}) may not import ${i.to} (${target})`;
}

/** All imports of one source text; `file` is its path within src. */
export function importsOf(file: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const out: Import[] = [];
  const note = (specifier: ts.Expression | undefined, node: ts.Node): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const to = specifier.text.startsWith(".") ? join(dirname(file), specifier.text).replace(/\.js$/, ".ts") : specifier.text;
    out.push({ from: file, to, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier, node);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) note(node.argument.literal, node);
    if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require")) note(node.arguments[0], node);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return out;
}

/** Paths of all TypeScript files below a folder, relative to it, with forward slashes. */
export function sourceFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts")).map((f) => f.replaceAll("\\", "/")).sort();
}

export function violations(root: string): readonly string[] {
  const files = sourceFiles(root);
  const known = new Set(files);
  return files.flatMap((f) => importsOf(f, readFileSync(join(root, f), "utf8")).flatMap((i) => violation(i, (p) => known.has(p)) ?? []));
}
