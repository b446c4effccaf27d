/** A sign chart as a table in text, the way it is drawn on a blackboard; and the sentence that says that one period stands for all. */
import { type ChartPiece, cellsOf } from "../certify/kernel/chart.js";
import type { Repetition } from "../certify/kernel/period.js";
import { printLatex } from "../certify/kernel/print.js";
import type { Term } from "../certify/kernel/term.js";
import type { Language } from "../language.js";
import { say, tex, texInterval } from "./formulas.js";
import type { Step } from "./operation.js";

const SIGNS = { "-1": "$-$", "0": "$0$", "1": "$+$" } as const;
const ARROWS = { "f'": { "-1": "$\\searrow$", "0": "$\\rightarrow$", "1": "$\\nearrow$" }, "f''": { "-1": "$\\cap$", "0": "$-$", "1": "$\\cup$" } } as const;

/** A Markdown table: one row per cell and per cut. `mark` says what happens at a cut. */
export function signTable(variable: string, pieces: readonly ChartPiece[], derivative: "f'" | "f''", language: Language, mark: (x: Term) => { readonly sign: string; readonly note: string } = () => ({ sign: "", note: "" })): string {
  const rows = pieces.flatMap((p) => cellsOf(p).flatMap((cell, i) => {
    const s = String(p.signs[i] ?? 0) as "-1" | "0" | "1";
    const cut = p.cuts[i];
    const at = cut === undefined ? [] : [`| ${tex(cut)} | ${mark(cut).sign} | ${mark(cut).note} |`];
    return [`| ${texInterval(cell)} | ${SIGNS[s]} | ${ARROWS[derivative][s]} |`, ...at];
  }));
  return [`| $${variable}$ | $${derivative}(${variable})$ | ${say(language, "$f$ 的图形", "graph of $f$")} |`, "|---|---|---|", ...rows].join("\n");
}

/** "f repeats": what is found on one period holds on all of them. */
export function repetitionStep(variable: string, r: Repetition | null, claims: readonly number[], language: Language): readonly Step[] {
  if (r === null) return [];
  const isPeriod = r.drift.kind === "number" && r.drift.value.n === 0n;
  const law = `f(${variable} + ${printLatex(r.length)}) = f(${variable})${isPeriod ? "" : ` + \\left(${printLatex(r.drift)}\\right)`}`;
  return [{
    title: say(language, "周期性", "Periodicity"),
    body: say(language, `$${law}$,所以 $f'$ 以 $${printLatex(r.length)}$ 为周期,只需讨论 ${texInterval(r.window)}。`, `$${law}$, so $f'$ has period $${printLatex(r.length)}$: it is enough to study ${texInterval(r.window)}.`),
    claims,
  }];
}
