/** What is carried from clause to clause of an English story. */
import type { Amount, Fact } from "./facts.js";
import type { Numeral } from "./number-words.js";

export interface Context {
  topic: string;
  noun: string;
  /** Of whom the amount before was. */
  owner: string;
  verb: string;
  sign: 1 | -1;
  phase: Amount["phase"];
  /** What the rate before was about: "each pot has 3 tulips and 4 lilies". */
  per: string;
  /** Two things were named last: "them" may be either. */
  isTwo: boolean;
  clause: number;
  /** Who gave what was told last: "5 to Ann and 6 to Bob". */
  giver: string;
  /** Who was named last: the one whom "who" means. */
  last: string;
  /** "Her friend has …": one whom a pronoun can mean as well as the topic. */
  rival: string;
  /** The word that joins the clause to the one before: and, who. */
  joint: string;
  /** Facts of the clauses before. */
  told: readonly Fact[];
}

export const START: Context = { topic: "", noun: "", owner: "", verb: "", sign: 1, phase: "start", per: "", isTwo: false, clause: 0, giver: "", last: "", rival: "", joint: "", told: [] };

/** What holds for the whole story. */
export interface Scene {
  readonly numerals: readonly Numeral[];
  /** Words with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Heads of what is counted or asked about, in the singular. */
  readonly counted: ReadonlySet<string>;
  readonly text: string;
}
