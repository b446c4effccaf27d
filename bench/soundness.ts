/**
 * A soundness campaign against the kernel: random claims (random-claims.ts), most of them false; whatever is proved is
 * checked in doubles at many points (contradictions.ts). A contradiction is printed with the claim and makes the exit code 1.
 *   node dist/bench/soundness.js [COUNT] [SEED]
 */
import { parseArgs } from "node:util";
import { stateClaim } from "../src/certify/certificate.js";
import { Theorem, prove } from "../src/certify/kernel/theorem.js";
import { contradiction } from "./contradictions.js";
import { randomClaim } from "./random-claims.js";
import { seed } from "./random.js";

const { positionals } = parseArgs({ allowPositionals: true });
const COUNT = Number(positionals[0] ?? 20_000);
const SEED = Number(positionals[1] ?? 20261124);

seed(SEED);
const tally = new Map<string, { tried: number; proved: number }>();
let slowest = { ms: 0, claim: "" };
let contradictions = 0;
for (let i = 0; i < COUNT; i += 1) {
  const claim = randomClaim();
  const began = performance.now();
  const t = prove(claim);
  const ms = performance.now() - began;
  const row = tally.get(claim.kind) ?? { tried: 0, proved: 0 };
  row.tried += 1;
  if (ms > slowest.ms) slowest = { ms, claim: stateClaim(claim).slice(0, 300) };
  if (Theorem.isTheorem(t)) {
    row.proved += 1;
    const p = contradiction(claim);
    if (p !== null) {
      contradictions += 1;
      process.stdout.write(`CONTRADICTION at x = ${p}: ${stateClaim(claim)}
`);
    }
  }
  tally.set(claim.kind, row);
}
process.stdout.write(`seed ${SEED}, ${COUNT} claims\n`);
for (const [kind, { tried, proved }] of tally) process.stdout.write(`  ${kind}: ${proved} of ${tried} proved\n`);
process.stdout.write(`slowest ${slowest.ms.toFixed(0)} ms: ${slowest.claim}\ncontradictions: ${contradictions}\n`);
process.exitCode = contradictions === 0 ? 0 : 1;
