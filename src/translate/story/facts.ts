/** What clauses say. Names are the words of the text; a unit is a measure word (个, 本), a unit of measurement (米, 元) or, in English, a noun. */
import type { Value } from "./value.js";

/** A kind of thing that is counted or measured: a unit (本, dollar), and of what (书). Either may be "". */
export interface Kind {
  readonly unit: string;
  readonly noun: string;
}

export interface Amount extends Kind {
  readonly kind: "amount";
  /** Owner or place; "" when nobody is named. */
  readonly who: string;
  readonly verb: string;
  /** What it does to a stock: there, added, taken away, or neither (read, walked). */
  readonly sign: 1 | -1;
  readonly phase: "" | "start" | "change" | "left" | "part";
  /** null: "some". */
  readonly value: Value | null;
  /** Words of time and place that tell it from others: in the morning, on Monday. */
  readonly tags: readonly string[];
  readonly clause: number;
}

export type Fact =
  | Amount
  /** Every `per` has so many; `otherwise`: what it says when nothing of that kind is counted. */
  | { readonly kind: "per each"; readonly sign: 1 | -1; readonly who: string; readonly per: Kind; readonly of: Kind; readonly value: Value; readonly clause: number; readonly otherwise?: Amount; /** How things are put in order: rows of 19. */ readonly isOrder?: true }
  /** a = factor·b + more. */
  | { readonly kind: "relation"; readonly who?: string; readonly a: string; readonly b: string; readonly factor: Value; readonly more: Value; readonly unit: string; readonly clause: number }
  /** The named ones together make so many. */
  | { readonly kind: "total"; readonly names: readonly string[]; readonly of: Kind; readonly value: Value; readonly clause: number }
  /** Nothing that counts: "Tom collects stamps". */
  | { readonly kind: "background"; readonly clause: number };

export type Asked =
  | { readonly kind: "amount"; readonly names: readonly string[]; readonly of: Kind; readonly verb: string; readonly tags: readonly string[] }
  | { readonly kind: "sum"; readonly names: readonly string[]; readonly of: Kind; readonly verb: string; readonly tags: readonly string[] }
  | { readonly kind: "left"; readonly names: readonly string[]; readonly of: Kind; readonly verb: string; readonly tags: readonly string[] }
  | { readonly kind: "start"; readonly names: readonly string[]; readonly of: Kind; readonly verb: string; readonly tags: readonly string[] }
  | { readonly kind: "difference"; readonly a: string; readonly b: string; readonly of: Kind; readonly when?: "now" | "undone" }
  /** How much more of it by the one verb than by the other: found and lost. */
  | { readonly kind: "verbs"; readonly a: string; readonly b: string; readonly of: Kind }
  | { readonly kind: "average"; readonly of: Kind; readonly tags: readonly string[] }
  | { readonly kind: "ratio"; readonly a: string; readonly b: string; readonly excess: 0 | 1 | -1 }
  | { readonly kind: "each"; readonly per: Kind; readonly of: Kind; readonly names: readonly string[] };

export interface Story {
  readonly facts: readonly Fact[];
  readonly asked: Asked;
  /** "At that rate", 照这样计算: two amounts of one clause are a rate. */
  readonly sameRate: boolean;
  /** What is left of a stock is shared or spent next. */
  readonly isRest: boolean;
  /** Whether two kinds can be the same, in the language of the story. */
  readonly same: (a: Kind, b: Kind) => boolean;
  /** Whether a name (of a person, thing or place) can mean this one. */
  readonly means: (name: string, other: string) => boolean;
  /** A name of the whole: 全书, the total. */
  readonly isWhole: (name: string) => boolean;
  /** Whether a part of this name can be part of things of that noun: 女生 of 学生, and not of 男生. */
  readonly isPart?: (noun: string, part: string) => boolean;
  /** Whether a word of time, place or purpose in the question is meant by one of a fact: games, football game. */
  readonly tagFits: (own: string, asked: string) => boolean;
  /** Whether a place or purpose in a question about all can stand for all that was told: spent on clothes. */
  readonly isSummary?: (tag: string) => boolean;
  /** What a number of groups that does not come out even means: as many as are full, as many as are needed. */
  readonly rounding: "up" | "down" | null;
  readonly isMoney: (of: Kind) => boolean;
  /** Whether doing it adds to what one has, takes away, or neither. */
  readonly signOf: (verb: string) => 1 | -1 | 0;
  /** A verb that neither adds nor takes away: what is read is no more and no less. */
  readonly isNeutral?: (verb: string) => boolean;
  /** A verb of buying and selling: what is done to things by it has a price. */
  readonly isTrade?: (verb: string) => boolean;
  /** A verb of paying: what is paid is not a price. */
  readonly isPayment: (verb: string) => boolean;
  /** A place or a group, whose parts may be counted together. */
  readonly isGroup: (name: string) => boolean;
  /** Whole numbers only: people, books. */
  readonly isCount: (of: Kind) => boolean;
}
