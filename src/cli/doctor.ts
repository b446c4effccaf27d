/**
 * certa doctor: asks every configured model endpoint, or the model file, what it is and whether it does what is needed, and says in plain words
 * what to mend. Exit code 1 when something is wrong; 0 when all is well or when no endpoint is configured.
 */
import { type Config, type ModelConfig, readConfig } from "../config.js";
import { type Canary, canary } from "../model/canary.js";
import { Embedded, INSTALL } from "../model/embedded.js";
import { Endpoint } from "../model/endpoint.js";
import { ModelError, type ModelFault } from "../model/fault.js";
import { KINDS, SERVER_KINDS, type ServerKind, detectKind } from "../model/server-kind.js";
import { type Services, createServices, solve } from "../pipeline.js";
import { readWithModel } from "../translate/model.js";

/** Our own, in wordings of no textbook: right when the proved answer is this one. */
const PROBLEMS: readonly { readonly language: string; readonly question: string; readonly right: RegExp }[] = [
  { language: "Chinese", question: "小明想知道,当 t 取多少时 6t - t^2 这笔利润最高,麻烦您告诉他,谢谢。", right: /9 at t = 3|^3$/ },
  { language: "English", question: "A gardener wonders how quickly her hedge of height x^3 + 2x changes with x; kindly tell her the rate as a formula.", right: /^3\*x\^2 \+ 2$|^2 \+ 3\*x\^2$/ },
  { language: "Spanish", question: "Oiga, dígame por favor qué valores de x cumplen x^2 = 5x - 6, que no me sale.", right: /^\{2, 3\}$/ },
];

const NOT_CONFIGURED = `No model endpoint is configured. Certa works without one: the phrasebook reads everyday wordings, and formal plans need no reading.
For free wording and other languages start a server (deploy/README.md has one command for each kind) and set
  CERTA_MODEL_URL=http://127.0.0.1:8080/v1     one or more addresses, separated by commas
  CERTA_MODEL=qwen3-4b                         the model's name as the server knows it
  CERTA_MODEL_KEY=…                            if the server wants one
or let a model file run in this process: CERTA_MODEL_FILE=qwen.gguf, after ${INSTALL};
then run certa doctor again.
`;

const FIXES: Readonly<Record<ModelFault, string>> = {
  unreachable: "is the server running, and is CERTA_MODEL_URL right? It ends in /v1",
  refused: "the server refuses the request: check CERTA_MODEL_KEY (401, 403), CERTA_MODEL (404), or the context size (400)",
  busy: "the server is overloaded or still loading its model: wait, or lower CERTA_MODEL_SLOTS",
  failed: "the server breaks: look into its log",
  late: "too slow: a smaller model or quantization, or CERTA_MODEL_CUT=8 for a shorter prompt",
  unreadable: "this address does not speak streaming chat completions: is CERTA_MODEL_URL the API and not a web page?",
  unloadable: "mend what the line above says, then run certa doctor again; npm ls node-llama-cpp tells whether the package is there",
  "too long": "the server does not keep max_tokens: its limit is unknown to it, or a proxy drops the field",
  aborted: "interrupted",
};

type Say = (text: string) => void;

/** Resolves to the exit code. */
export async function doctorCommand(env: Readonly<Record<string, string | undefined>> = process.env, say: Say = (t) => { process.stdout.write(`${t}\n`); }): Promise<number> {
  const { model }: Config = readConfig(env);
  if (model === null) { say(NOT_CONFIGURED.trimEnd()); return 0; }
  let wrong = 0;
  if (model.embedded !== undefined) wrong += await examineFile(model.embedded, model, say);
  for (const url of model.urls) wrong += await examine(url, model, say);
  say(wrong === 0 ? "All is well." : `${wrong} ${wrong === 1 ? "thing is" : "things are"} wrong; each has a line with “mend”.`);
  return wrong === 0 ? 0 : 1;
}

/** Things wrong with one endpoint. */
async function examine(url: string, model: ModelConfig, say: Say): Promise<number> {
  const began = performance.now();
  const found = await detectKind(url, model.key);
  say(`${url}`);
  if (found === null && model.server === "auto") {
    say(`  reachable      no: nothing answers at ${url}/models\n  mend           ${FIXES.unreachable}`);
    return 1;
  }
  const kind: ServerKind = model.server === "auto" ? (found ?? "openai") : model.server;
  say(`  reachable      ${found === null ? "its kind cannot be asked" : "yes"}, ${(performance.now() - began).toFixed(0)} ms`);
  say(`  kind           ${kind} (${model.server === "auto" ? "detected" : `set by CERTA_MODEL_SERVER${found !== null && found !== kind ? `; it looks like ${found}` : ""}`}); model ${model.name}`);
  let wrong = 0;
  try {
    wrong += constraints(await canary(new Endpoint({ url, model: model.name, key: model.key, kind })), kind, say);
  } catch (e) {
    return wrong + told("canary", e, say);
  }
  const services = createServices({ threads: 1, model: { ...model, server: kind, urls: [url] } });
  try {
    return wrong + (await problems(services, say));
  } finally {
    await services.close();
  }
}

/** One thing wrong: the fault and what mends it. */
function told(what: string, e: unknown, say: Say): number {
  if (!(e instanceof ModelError)) throw e;
  say(`  ${what.padEnd(15)}${e.fault}: ${e.message}\n  mend           ${FIXES[e.fault]}`);
  return 1;
}

/** Things wrong with a model file in this process. It is loaded once for all. */
async function examineFile({ file, threads }: NonNullable<ModelConfig["embedded"]>, model: ModelConfig, say: Say): Promise<number> {
  say(file);
  const services = createServices({ threads: 1, model });
  try {
    const [engine] = services.reading?.client.endpoints ?? [];
    if (!(engine instanceof Embedded)) return 0;
    const began = performance.now();
    const { wrapper, contextTokens } = await engine.ready();
    say(`  loaded         in ${(performance.now() - began).toFixed(0)} ms: a context of ${contextTokens} tokens for each of ${model.slots} ${model.slots === 1 ? "slot" : "slots"}, ${threads} ${threads === 1 ? "thread" : "threads"}\n  kind           in this process, through node-llama-cpp; chat template ${wrapper}`);
    const wrong = constraints(await canary(engine), null, say);
    return wrong + (await problems(services, say));
  } catch (e) {
    return told("model file", e, say);
  } finally {
    await services.close();
  }
}

const NAMES = { grammar: "grammar", structured_outputs: "structured_outputs (grammar)", json_schema: "response_format (JSON schema)" } as const;

function constraints(seen: readonly Canary[], kind: ServerKind | null, say: Say): number {
  for (const c of seen) say(`  ${c.own ? "canary, own  " : "canary, other"}  ${NAMES[c.mechanism]}: ${c.obeyed ? "obeyed" : c.fault === null ? `ignored (said ${JSON.stringify(c.text.slice(0, 40))})` : `${c.fault}: ${c.text.slice(0, 120)}`}, ${c.ms.toFixed(0)} ms`);
  const own = seen.find((c) => c.own);
  if (own === undefined || own.obeyed) return 0;
  const other = seen.find((c) => c.obeyed);
  const better = other === undefined ? undefined : SERVER_KINDS.find((k) => KINDS[k].constraint === other.mechanism && k !== kind);
  say(`  mend           ${own.fault !== null ? FIXES[own.fault] : better !== undefined ? `set CERTA_MODEL_SERVER=${better}: the server obeys ${NAMES[KINDS[better].constraint]}` : "the server constrains nothing: plans are checked all the same, but a small model will often fail; use llama-server or vLLM"}`);
  return 1;
}

async function problems(services: Services, say: Say): Promise<number> {
  let wrong = 0;
  for (const p of PROBLEMS) wrong += await problem(p, services, say) ? 0 : 1;
  return wrong;
}

async function problem(p: (typeof PROBLEMS)[number], services: Services, say: Say): Promise<boolean> {
  const { reading } = services;
  if (reading === null) return false;
  const began = performance.now();
  // Straight to the model, whether or not the phrasebook could read it.
  const read = await readWithModel(p.question, reading.client, reading);
  const { usage } = read;
  const cost = `${((performance.now() - began) / 1000).toFixed(1)} s, ${usage.promptTokens} tokens in (${usage.cachedTokens} cached), ${usage.completionTokens} out, ${usage.calls} ${usage.calls === 1 ? "call" : "calls"}`;
  say(`  ${p.language.padEnd(15)}${p.question}`);
  if (read.kind === "abstained") {
    say(`                 no plan: ${read.why.slice(0, 200)}; ${cost}\n  mend           ${read.fault === null ? "the model cannot write a valid plan: a larger one may" : FIXES[read.fault]}`);
    return false;
  }
  const o = await solve({ plan: read.reading.plan, requestId: "doctor", explain: "none" }, services).catch(() => null);
  const right = o !== null && o.status === "verified" && p.right.test(o.answer?.plain ?? "");
  say(`                 ${right ? "right" : "WRONG"}: read as ${o?.readBack ?? "a plan that does not fit its own results"}; ${cost}`);
  if (!right) say("  mend           the model translates wrongly: a larger one may do better (npm run eval:model measures it)");
  return right;
}
