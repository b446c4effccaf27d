/**
 * "Suppose 3a - 2 = 10.": an equation before the question gives a letter its value. It becomes a step of the plan whose id
 * is the letter; later formulas use the letter, and the plan reader puts the step's result in its place. Until then a
 * number stands for it, so that formulas with it are recognised as formulas; no value is computed here.
 */
import { type Term, int, isConstantTerm, substitute, symbolsOf } from "../certify/kernel/term.js";
import { type Definition, parseExpression } from "../expression/parse.js";
import type { AnyOperation } from "../operations/operation.js";
import type { Budget } from "./matching.js";
import { slotsOf, wording } from "./wording.js";
import type { WireStep } from "./plan.js";
import { type Known, equationsIn, optionsOf, slotTest, slotText } from "./slots.js";

const LEAD = "[(suppose|assume|given|if|let|and|where|also)] [that]";
const LEAD_ZH = "[(已知|设|若|如果|假设|且|又)]";
const ONE = [`${LEAD} {e:equation}`, `${LEAD_ZH}{e:equation}`].map(wording);
const SEVERAL = [`${LEAD} {e:equations}`, `${LEAD_ZH}{e:equations}`].map(wording);

/** Stands for a value that is not known yet. */
const PLACEHOLDER: Term = int(3);

/** A letter's step, or null when no operation of the list takes such a sentence. */
export function preludeStep(list: readonly AnyOperation[], takes: "value" | "equation" | "equations", letter: string, text: string): WireStep | null {
  const operation = list.find((o) => o.prelude?.takes === takes);
  return operation?.prelude === undefined ? null : { id: letter, op: operation.name, ...operation.prelude.step(letter, text) };
}

export function withSteps(known: Known, steps: readonly WireStep[]): Known {
  const fixed = (d: Definition): Definition => ({ ...d, body: steps.reduce((t, s) => (d.params.includes(s.id) ? t : substitute(t, s.id, PLACEHOLDER)), d.body) });
  return { ...known, functions: new Map([...known.functions].map(([name, d]): [string, Definition] => [name, fixed(d)])), symbols: new Map([...known.symbols, ...steps.map((s): [string, Term] => [s.id, PLACEHOLDER])]), steps: [...known.steps, ...steps] };
}

const isFree = (name: string, known: Known): boolean => /^[A-Za-z]$/.test(name) && !known.symbols.has(name) && !known.functions.has(name);

/** What is known after such a sentence, or null when the text is none: one equation in one new letter, or as many equations as new letters. */
export function withSupposition(text: string, known: Known, list: readonly AnyOperation[], budget: Budget): Known | null {
  if (!text.includes("=")) return null;
  const test = slotTest(text, known);
  const found = (patterns: typeof ONE): string | null => {
    for (const p of patterns) { const [slot] = slotsOf(p, text, test, budget) ?? []; if (slot !== undefined) return slotText(text, slot); }
    return null;
  };
  const several = found(SEVERAL);
  const one = several === null ? found(ONE) : null;
  const source = several ?? one;
  if (source === null) return null;
  const letters = several !== null ? (equationsIn(several, known) ?? []) : lettersOf(source, known);
  const free = [...new Set(letters)].filter((l) => !known.symbols.has(l));
  if (!free.every((l) => isFree(l, known)) || free.length !== (several === null ? 1 : 2)) return null;
  const steps = free.map((l) => preludeStep(list, several === null ? "equation" : "equations", l, source));
  return steps.every((s) => s !== null) ? withSteps(known, steps) : null;
}

function lettersOf(equation: string, known: Known): readonly string[] {
  const r = parseExpression(equation, optionsOf(known));
  return r.ok && r.value.kind === "relation" ? r.value.chain.flatMap((t) => symbolsOf(t)) : [];
}

/** "f(x) = x^3 - a*x. If a = 3": a number for a letter of an earlier function holds in that function too. */
export function withLetter(known: Known, name: string, body: Term, expr: string): Known {
  const symbols = new Map([...known.symbols, [name, body]]);
  const use = isConstantTerm(body) ? known.given.findIndex((g) => g.params !== undefined && !g.params.includes(name) && symbolsOf(known.functions.get(g.name)?.body ?? body).includes(name)) : -1;
  if (use < 0) return { ...known, symbols, given: [...known.given, { name, expr }] };
  const functions = new Map([...known.functions].map(([f, { params, body: old }]) => [f, { params, body: params.includes(name) ? old : substitute(old, name, body) }]));
  return { ...known, symbols, functions, given: [...known.given.slice(0, use), { name, expr }, ...known.given.slice(use)] };
}
