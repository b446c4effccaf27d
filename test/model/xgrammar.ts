/**
 * The real matcher of vLLM's grammars, as WebAssembly. The package (0.1.27) ships CommonJS in a .js file under "type": "module",
 * which Node can neither import nor require: a copy of it is loaded that is called .cjs.
 */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Matcher { _acceptString(text: string): boolean; isTerminated(): boolean; reset(): void }
interface Xgrammar {
  readonly Grammar: { fromEBNF(text: string, root: string): Promise<object> };
  readonly TokenizerInfo: { createTokenizerInfo(vocabulary: readonly string[], type: string, prefixSpace: boolean, size: number, stop: readonly number[]): Promise<object> };
  readonly GrammarCompiler: { createGrammarCompiler(info: object, cache: boolean): Promise<{ compileGrammar(g: object): Promise<object> }> };
  readonly GrammarMatcher: { createGrammarMatcher(g: object, stop: undefined, endsWithoutStop: boolean): Promise<Matcher> };
}

function load(): Xgrammar {
  const require = createRequire(import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), "certa-xgrammar-"));
  try {
    const copy = join(folder, "xgrammar.cjs");
    copyFileSync(require.resolve("@mlc-ai/web-xgrammar"), copy);
    return require(copy) as Xgrammar;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let loaded: Xgrammar | undefined;

/** A function that tells whether a grammar's language has a text. Throws when the grammar does not compile. */
export async function matcher(grammar: string): Promise<(text: string) => boolean> {
  loaded ??= load();
  // One token for each byte, and one that ends.
  const bytes = Array.from({ length: 256 }, (_, i) => `<0x${i.toString(16).toUpperCase().padStart(2, "0")}>`);
  const info = await loaded.TokenizerInfo.createTokenizerInfo([...bytes, "</s>"], "byte_fallback", false, 257, [256]);
  const compiler = await loaded.GrammarCompiler.createGrammarCompiler(info, false);
  const machine = await loaded.GrammarMatcher.createGrammarMatcher(await compiler.compileGrammar(await loaded.Grammar.fromEBNF(grammar, "root")), undefined, true);
  return (text) => {
    machine.reset();
    return machine._acceptString(text) && machine.isTerminated();
  };
}
