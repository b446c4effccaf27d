#!/usr/bin/env node
/** The command line. Each command loads only what it needs. Exit codes: 0 done, 1 failure, 2 usage. */
import { parseArgs } from "node:util";
import { VERSION } from "./version.js";

const USAGE = `certa ${VERSION} — maths problems in words, answers that are proved

  certa solve "PROBLEM"            solve one problem ("-" reads it from standard input)
      --json  --lang zh|en  --save CERTIFICATE.json
      --on-ambiguity ask|best|all  what to do when a problem can be read in several ways
  certa solve --ndjson             one JSON object per line in and out: {"id","question"|"plan"[,"onAmbiguity"]}
      --certificates
  certa recheck CERTIFICATE.json   prove a certificate again, without engines   [--json]
  certa serve                      the HTTP service   [--port N] [--host H] [--self-check]
  certa operations                 what can be solved   [--json]
  certa doctor                     asks the model endpoint what it is and whether it does what is needed
  certa prompt "PROBLEM"           what a model would be sent, with an estimate of its tokens   [--json]
  certa --help  certa --version
`;

/** As in outcome.ts, which this file does not load: it starts at once. */
const ON_AMBIGUITY = ["ask", "best", "all"] as const;

class UsageError extends Error {}

const OPTIONS = {
  json: { type: "boolean" }, ndjson: { type: "boolean" }, certificates: { type: "boolean" }, lang: { type: "string" }, save: { type: "string" }, "on-ambiguity": { type: "string" },
  port: { type: "string" }, host: { type: "string" }, "self-check": { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" },
} as const;

/** Which options each command takes; any other is a usage error. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  solve: ["json", "ndjson", "certificates", "lang", "save", "on-ambiguity"], recheck: ["json"], serve: ["port", "host", "self-check"], operations: ["json"], doctor: [], prompt: ["json"],
};

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argv);
  if (values.version === true) { process.stdout.write(`${VERSION}\n`); return 0; }
  const [command, ...rest] = positionals;
  if (values.help === true || command === "help") { process.stdout.write(USAGE); return 0; }
  if (command === undefined) throw new UsageError("a command is needed");
  const takes = TAKES[command];
  if (takes === undefined) throw new UsageError(`unknown command ${command}`);
  const foreign = Object.keys(values).find((k) => !takes.includes(k));
  if (foreign !== undefined) throw new UsageError(`certa ${command} does not take --${foreign}`);
  switch (command) {
    case "solve": return solveFrom(values, rest);
    case "recheck": {
      const [path, ...more] = rest;
      if (path === undefined || more.length > 0) throw new UsageError("certa recheck takes one file");
      return (await import("./cli/recheck.js")).recheckCommand(path, values.json === true);
    }
    case "serve": return (await import("./cli/serve.js")).serveCommand({ port: values.port, host: values.host, selfCheck: values["self-check"] === true });
    case "doctor":
      if (rest.length > 0) throw new UsageError("certa doctor takes no argument; CERTA_MODEL_URL names the endpoint");
      return (await import("./cli/doctor.js")).doctorCommand();
    case "prompt": {
      const [problem, ...more] = rest;
      if (problem === undefined || more.length > 0) throw new UsageError("certa prompt takes one problem; put it in quotes");
      return (await import("./cli/prompt.js")).promptCommand(problem, values.json === true);
    }
    default: return (await import("./cli/operations.js")).operationsCommand(values.json === true);
  }
}

type Values = ReturnType<typeof parse>["values"];

async function solveFrom(values: Values, rest: readonly string[]): Promise<number> {
  const { lang } = values;
  if (lang !== undefined && lang !== "zh" && lang !== "en") throw new UsageError("--lang takes zh or en");
  const mode = ON_AMBIGUITY.find((m) => m === values["on-ambiguity"]);
  if (values["on-ambiguity"] !== undefined && mode === undefined) throw new UsageError(`--on-ambiguity takes ${ON_AMBIGUITY.join(", ")}`);
  if (values.ndjson === true) {
    if (rest.length > 0) throw new UsageError("certa solve --ndjson reads standard input and takes no problem");
    return (await import("./cli/solve.js")).solveLines(values.certificates === true, mode);
  }
  const [question, ...more] = rest;
  if (question === undefined || more.length > 0) throw new UsageError("certa solve takes one problem; put it in quotes");
  const text = question === "-" ? await standardInput() : question;
  // The process that will solve loads its files while this one loads its own.
  const pool = (await import("./head-start.js")).startedPool(1);
  return (await import("./cli/solve.js")).solveCommand({ question: text, pool, json: values.json === true, ...(mode === undefined ? {} : { onAmbiguity: mode }), ...(lang === undefined ? {} : { language: lang }), ...(values.save === undefined ? {} : { save: values.save }) });
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (e) {
    throw new UsageError(e instanceof Error ? e.message : "bad arguments");
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8").trim();
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (e: unknown) => {
    if (e instanceof UsageError) { process.stderr.write(`certa: ${e.message}\n\n${USAGE}`); process.exitCode = 2; return; }
    process.stderr.write(`certa: ${e instanceof Error ? e.message : "unknown error"}\n`);
    process.exitCode = 1;
  },
);
