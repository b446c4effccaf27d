/**
 * External proposers (CERTA_PROPOSERS=sympy,giac,maxima): asked only when none of our own and none of the built-in engines'
 * candidates was certified. Optional, never required, never believed: what they answer goes to the kernel like the rest.
 */
import { type Json, encodeTerm, termShape } from "../../certify/kernel/decode.js";
import { type Term, sameTerm } from "../../certify/kernel/term.js";
import type { ExternalName } from "../../config.js";
import { EXTERNAL_ASK_MS } from "../../limits.js";
import type { Engine, Question } from "../cas.js";
import { engineText } from "../engine-text.js";
import { Child } from "./child.js";
import { SYSTEMS } from "./systems.js";

/** What one system answered to one question; plain JSON, as it travels to a worker. */
export interface Hint {
  readonly system: string;
  readonly kind: Question["kind"];
  readonly expr: Json;
  readonly variable: string;
  readonly answers: readonly (readonly Json[])[];
}

export interface Externals {
  readonly names: readonly string[];
  /** Every system is asked every question, at the same time; one that fails or is late says nothing. */
  ask(questions: readonly Question[]): Promise<readonly Hint[]>;
  close(): void;
}

export function createExternals(names: readonly ExternalName[]): Externals {
  const children = new Map(names.map((name) => [name, new Child(SYSTEMS[name])]));
  return {
    names,
    ask: async (questions) => (await Promise.all([...children].flatMap(([name, child]) => questions.map((q) => askOne(name, child, q))))).filter((h) => h !== null),
    close: () => { for (const child of children.values()) child.close(); },
  };
}

async function askOne(name: ExternalName, child: Child, q: Question): Promise<Hint | null> {
  const system = SYSTEMS[name];
  const sent = engineText(q.expr);
  const question = sent === null ? null : system.put(q, sent.text, sent.letterOf(q.variable));
  if (sent === null || question === null) return null;
  const answer = await child.ask(question, EXTERNAL_ASK_MS);
  if (!answer.ok) return null;
  const lists = system.answers(answer.text).map((list) => list.flatMap((s) => { const t = sent.read(s); return t === null ? [] : [encodeTerm(t)]; }));
  return { system: name, kind: q.kind, expr: encodeTerm(q.expr), variable: q.variable, answers: lists };
}

/** The answers of one system behind the interface of an engine: it knows what it was asked, and nothing else. */
export function engineFromHints(system: string, hints: readonly Hint[]): Engine {
  const decoded = hints.filter((h) => h.system === system).flatMap((h) => {
    const expr = termShape.decode(h.expr, "hint");
    return expr.ok ? [{ kind: h.kind, expr: expr.value, variable: h.variable, answers: h.answers.map(decodedTerms) }] : [];
  });
  const lookUp = (kind: Question["kind"], expr: Term, variable: string): readonly (readonly Term[])[] =>
    decoded.filter((h) => h.kind === kind && h.variable === variable && sameTerm(h.expr, expr)).flatMap((h) => h.answers);
  return {
    name: system,
    differentiate: (expr, variable) => lookUp("differentiate", expr, variable).flat(),
    integrate: (expr, variable) => lookUp("integrate", expr, variable).flat(),
    solve: (expr, variable) => lookUp("solve", expr, variable),
    simplify: (expr) => decoded.filter((h) => h.kind === "simplify" && sameTerm(h.expr, expr)).flatMap((h) => h.answers.flat()),
  };
}

const decodedTerms = (list: readonly Json[]): readonly Term[] => list.flatMap((j) => { const t = termShape.decode(j, "hint"); return t.ok ? [t.value] : []; });
