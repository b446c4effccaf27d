/**
 * Plans that every matcher of the grammars must accept, and plans that it must refuse, for every operation. One table for
 * xgrammar (grammar.test.ts) and llama.cpp (test/engines/embedded/): what one of them takes and the other does not shows.
 */
import { z } from "zod";
import { operations } from "../../src/operations/index.js";
import type { AnyOperation } from "../../src/operations/operation.js";
import { readWithPhrasebook } from "../../src/translate/phrasebook.js";
import { canonicalPlan, shots } from "../../src/translate/prompt.js";

export interface Row { readonly op: string; readonly what: string; readonly plan: string }

/** The examples of every operation, in both languages, as the phrasebook reads them, in the canonical spelling. */
function examplePlans(): readonly Row[] {
  return operations.flatMap((o) => o.examples.flatMap((e) => [e.question.zh, e.question.en]).flatMap((question): Row[] => {
    const reading = question === undefined ? null : readWithPhrasebook(question);
    const plan = reading?.kind === "read" ? canonicalPlan(reading.plan) : null;
    return plan === null ? [] : [{ op: o.name, what: question ?? "", plan }];
  }));
}

let good: readonly Row[] | undefined;
/** Every worked example of the prompt and every example of every operation. */
export function goodPlans(): readonly Row[] {
  good ??= [...shots().map((s): Row => ({ op: s.operation.name, what: s.question, plan: s.plan })), ...examplePlans()];
  return good;
}

/** Ways to spoil any plan. Each gives text that is no plan, or null where it does not apply. */
const SPOILED: Readonly<Record<string, (plan: string) => string | null>> = {
  "cut off": (p) => p.slice(0, -1), "cut in half": (p) => p.slice(0, p.length >> 1), "twice": (p) => p + p, "with a word after it": (p) => `${p} done`, "with a line break after it": (p) => `${p}\n`,
  "in a fence": (p) => `\`\`\`json\n${p}\n\`\`\``, "after a thought": (p) => `<think>so</think>${p}`, "with a space after a colon": (p) => p.replace('"id":', '"id": '), "with a line break between tokens": (p) => p.replace('","op"', '",\n"op"'),
  "of an unknown operation": (p) => p.replace(/"op":"[a-z_]+"/, '"op":"summon"'), "of an operation in capitals": (p) => p.replace(/"op":"([a-z_]+)"/, (_, o: string) => `"op":"${o.toUpperCase()}"`), "without an operation": (p) => p.replace(/,"op":"[a-z_]+"/, ""),
  "with an unknown field": (p) => p.replace(/("op":"[a-z_]+")/, '$1,"note":"x"'), "with a label": (p) => p.replace(/("op":"[a-z_]+")/, '$1,"label":"x"'), "whose operation comes first": (p) => p.replace(/"id":"s1",("op":"[a-z_]+")/, '$1,"id":"s1"'),
  "that begins with step two": (p) => p.replace('"id":"s1"', '"id":"s2"'), "whose step has a name of its own": (p) => p.replace('"id":"s1"', '"id":"step"'), "with an answer that is no step": (p) => p.replace(/"answer":\[.*\]\}$/, '"answer":["s9"]}'),
  "with no answer": (p) => p.replace(/,"answer":\[.*\]\}$/, "}"), "with an empty answer": (p) => p.replace(/"answer":\[.*\]\}$/, '"answer":[]}'), "with the answer in a number": (p) => p.replace(/"answer":\[.*\]\}$/, '"answer":[1]}'), "with the solution beside it": (p) => p.replace(/\}$/, ',"solution":"2"}'),
  "in a list": (p) => `[${p}]`, "in single quotes": (p) => p.replaceAll('"', "'"), "without quotes": (p) => p.replaceAll('"', ""), "with a comma too many": (p) => p.replace(/\}\],"answer"/, '},],"answer"'), "in capitals": (p) => p.toUpperCase(),
};
/** Ways to spoil a formula: the first text that follows the name of the operation. */
const SPOILED_FORMULAS: Readonly<Record<string, (formula: string) => string>> = {
  "an open bracket": (f) => `(${f}`, "a closed bracket": (f) => `${f})`, "two operators": (f) => `${f}*/2`, "an operator at its end": (f) => `${f}+`, "two stars": (f) => `${f}**2`, "a long minus": (f) => `${f}−1`, "a space": (f) => `${f} + 1`,
  "an underscore": (f) => `x_y+${f}`, "LaTeX": (f) => `\\\\frac{${f}}{2}`, "a backslash": (f) => `${f}\\`, "an escaped character": (f) => `\\u0078+${f}`, "Chinese": (f) => `函数${f}`, "a long number": (f) => `${"7".repeat(13)}+${f}`, "a long name": (f) => `abcdefghi+${f}`, "a sentence": (f) => `the root of ${f}`,
  "nothing": () => "", "a brace": (f) => `{${f}}`, "a dollar": (f) => `$${f}$`, "six layers of brackets": (f) => `((((((${f}))))))`, "a question mark": (f) => `${f}?`, "a full-width digit": (f) => `${f}+\uff13`, "a quote": (f) => `${f}"`, "an unknown function": (f) => `vers(${f})`,
};
/** The longest text of a plan that holds an operator. */
const formulaIn = (plan: string): string => [...plan.matchAll(/"([^"]*[-+*/^=<>(][^"]*)"/g)].map((m) => m[1] ?? "").filter((f) => !/axis/.test(f)).sort((a, b) => b.length - a.length)[0] ?? "";
/** The names of an operation's required fields, from its own schema. */
const requiredOf = (o: AnyOperation): readonly string[] => (z.toJSONSchema(o.step, { io: "input" }) as { required?: readonly string[] }).required ?? [];

let bad: readonly Row[] | undefined;
/** For every operation a plan of its own, spoilt in every way. */
export function badPlans(): readonly Row[] {
  bad ??= operations.flatMap((o): Row[] => {
    const plan = goodPlans().find((r) => r.op === o.name && JSON.parse(r.plan).steps.length === 1 && new RegExp(`"op":"${o.name}"`).test(r.plan))?.plan;
    if (plan === undefined) throw new Error(`no plan of one step for ${o.name}`);
    const rows = Object.entries(SPOILED).map(([what, spoil]) => ({ op: o.name, what, plan: spoil(plan) ?? plan }));
    for (const field of requiredOf(o).filter((f) => f !== "id" && f !== "op")) {
      const whole = JSON.parse(plan) as { steps: Record<string, unknown>[] };
      delete whole.steps[0]?.[field];
      rows.push({ op: o.name, what: `without its ${field}`, plan: JSON.stringify(whole) });
    }
    const formula = formulaIn(plan);
    for (const [what, spoil] of Object.entries(SPOILED_FORMULAS)) rows.push({ op: o.name, what: `${what} in its formula`, plan: plan.replace(`"${formula}"`, () => `"${spoil(formula)}"`) });
    return rows.filter((r) => r.plan !== plan);
  });
  return bad;
}
