/** certa prompt "PROBLEM": what a model would be sent, and an estimate of its tokens. Asks no model. */
import { readConfig } from "../config.js";
import { operations } from "../operations/index.js";
import { readWithPhrasebook } from "../translate/phrasebook.js";
import { likelyOperations, likeShots, staticPrefix, translationMessages } from "../translate/prompt.js";
import { estimateTokens } from "../translate/tokens.js";

/** What a chat template adds for one message. */
const TOKENS_PER_MESSAGE = 5;

export interface PromptTokens { readonly prefix: number; readonly prefixCut: number; readonly shots: number; readonly problem: number; readonly plan: number; readonly planFrom: string; readonly total: number }

export function promptTokens(problem: string, cutTo: number): PromptTokens {
  const shots = likeShots(problem);
  const only = cutTo > 0 ? likelyOperations(problem, cutTo) : operations;
  const reading = readWithPhrasebook(problem);
  const { given, steps, answer } = reading.kind === "read" ? reading.plan : { given: [], steps: [], answer: [] };
  const plan = reading.kind === "read" ? JSON.stringify({ ...(given.length > 0 ? { given } : {}), steps, answer }) : (shots[shots.length - 1]?.plan ?? "");
  const sent = translationMessages(problem, only);
  return {
    prefix: estimateTokens(staticPrefix()), prefixCut: estimateTokens(staticPrefix(cutTo > 0 ? only : likelyOperations(problem))),
    shots: shots.reduce((n, s) => n + estimateTokens(s.question) + estimateTokens(s.plan) + 2 * TOKENS_PER_MESSAGE, 0),
    problem: estimateTokens(problem), plan: estimateTokens(plan), planFrom: reading.kind === "read" ? "as the phrasebook reads it" : "of the likest example",
    total: sent.reduce((n, m) => n + estimateTokens(m.content) + TOKENS_PER_MESSAGE, 0),
  };
}

export function promptCommand(problem: string, asJson: boolean): number {
  const cutTo = readConfig(process.env).model?.cutTo ?? 0;
  const only = cutTo > 0 ? likelyOperations(problem, cutTo) : operations;
  const messages = translationMessages(problem, only);
  const tokens = promptTokens(problem, cutTo);
  if (asJson) { process.stdout.write(`${JSON.stringify({ messages, tokens })}\n`); return 0; }
  for (const m of messages) process.stdout.write(`--- ${m.role}\n${m.content}\n`);
  process.stdout.write([
    "", "Tokens, estimated within about a tenth for Qwen (src/translate/tokens.ts; npm run tokens counts, and the usage of every answer has real ones):",
    `  prefix, all ${operations.length} operations     ${tokens.prefix}   the same for every problem: a server computes it once`,
    `  prefix, cut to ${cutTo > 0 ? cutTo : 8} operations    ${tokens.prefixCut}   with CERTA_MODEL_CUT=${cutTo > 0 ? cutTo : 8}`,
    `  worked examples             ${tokens.shots}`, `  problem                     ${tokens.problem}`, `  sent in all                 ${tokens.total}   (${cutTo > 0 ? `cut to ${cutTo}` : "all operations"})`,
    `  plan ${tokens.planFrom}   ${tokens.plan}`, "",
  ].join("\n"));
  return 0;
}
