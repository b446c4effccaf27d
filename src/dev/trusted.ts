/**
 * The trusted code: which files it is, how long it is, and what it may not contain.
 *   npm run tcb
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { roomOf, sourceFiles } from "./arrows.js";

const TRUSTED: ReadonlySet<string> = new Set(["kernel", "theorem", "verify", "certificate", "statements", "claims"]);

export const trustedFiles = (root: string): readonly string[] => sourceFiles(root).filter((f) => TRUSTED.has(roomOf(f)));

/** Lines that hold code: not blank, not only comment. */
export function codeLines(text: string): number {
  const source = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2023, true);
  const lines = new Set<number>();
  const walk = (node: ts.Node): void => {
    if (node.getChildCount() === 0 && node.getWidth() > 0) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let l = first; l <= last; l += 1) lines.add(l);
    }
    for (const child of node.getChildren()) if (!ts.isJSDoc(child)) walk(child);
  };
  walk(source);
  return lines.size;
}

/** What trusted code may not do, with the place. */
export function offences(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const out: string[] = [];
  const at = (node: ts.Node, what: string): void => { out.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`); };
  const enclosing: { readonly name: string; readonly hasFuel: boolean }[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText() !== "const") at(node, "a type assertion");
    if (ts.isNonNullExpression(node)) at(node, "a non-null assertion");
    if (ts.isTryStatement(node)) at(node, "try");
    if (ts.isNumericLiteral(node) && node.text.includes(".")) at(node, "a float");
    if (ts.isPropertyAccessExpression(node) && ["Math", "Date", "performance", "process"].includes(node.expression.getText())) at(node, node.getText());
    if (ts.isCallExpression(node) && ["Number", "parseFloat", "parseInt"].includes(node.expression.getText())) at(node, `${node.expression.getText()}()`);
    const named = functionName(node);
    if (named !== null) enclosing.push(named);
    if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const called = ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword ? callee.name.text : ts.isIdentifier(callee) ? callee.text : "";
      if (enclosing.some((f) => f.name === called && !f.hasFuel)) at(node, `${called}() calls itself without fuel`);
    }
    ts.forEachChild(node, walk);
    if (named !== null) enclosing.pop();
  };
  walk(source);
  return out;
}

function functionName(node: ts.Node): { name: string; hasFuel: boolean } | null {
  const fuelled = (ps: ts.NodeArray<ts.ParameterDeclaration>): boolean => ps.some((p) => p.name.getText() === "fuel");
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return { name: node.name?.getText() ?? "", hasFuel: fuelled(node.parameters) };
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer)) return { name: node.name.getText(), hasFuel: fuelled(node.initializer.parameters) };
  return null;
}

export function countTrusted(root: string): { readonly rows: readonly (readonly [string, number])[]; readonly kernel: number; readonly total: number } {
  const rows = trustedFiles(root).map((f) => [f, codeLines(readFileSync(join(root, f), "utf8"))] as const);
  const sum = (of: (f: string) => boolean): number => rows.reduce((n, [f, k]) => n + (of(f) ? k : 0), 0);
  return { rows, kernel: sum((f) => f.startsWith("certify/kernel/")), total: sum(() => true) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, kernel, total } = countTrusted(process.argv[2] ?? "src");
  for (const [f, n] of rows) process.stdout.write(`${String(n).padStart(6)}  ${f}\n`);
  process.stdout.write(`${String(kernel).padStart(6)}  kernel\n${String(total).padStart(6)}  trusted code in all (lines that hold code)\n`);
}
