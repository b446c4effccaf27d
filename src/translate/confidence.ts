/** Confidence that the problem was read as meant and answered right: a product of named signals, set by what README.md here lists. */
export interface Signals {
  /** A plan sent by the caller needs no reading. */
  readonly source: "plan" | "phrasebook" | "model";
  /** Of a model's reading: repair rounds, share of samples that agree, numbers dropped and invented. */
  readonly model: { readonly repairs: number; readonly agreement: number; readonly missing: number; readonly invented: number } | null;
  /** Conventions that were applied (natural log, 1/2x …). */
  readonly conventions: number;
  /** Of a story: facts left out as about something else; undefined for any other reading. */
  readonly asides?: number | undefined;
  /** The answer is that there is none ("no solution"): over the real numbers, where the problem may have meant more. */
  readonly empty?: boolean;
  readonly status: "verified" | "tested" | "unverified";
}

/** The phrasebook: measured (98.5 % of 1,521); the model: a guess, no weights were at hand. */
const SOURCE = { plan: 1, phrasebook: 0.97, model: 0.8 } as const;
/** A story has more words that could mean something else than a fixed wording has. */
const STORY = 0.97;
const PER_ASIDE = 0.9;
const PER_REPAIR = 0.9;
const PER_MISSING = 0.6;
const PER_INVENTED = 0.5;
const STATUS = { verified: 1, tested: 0.9, unverified: 0.2 } as const;
const PER_CONVENTION = 0.95;
/** Measured: four of four; a polynomial equation without a real root, which made it four of ten, is asked about. */
const EMPTY = 0.9;

export function confidenceOf(s: Signals): number {
  const reading = s.model === null ? 1 : PER_REPAIR ** s.model.repairs * s.model.agreement * PER_MISSING ** s.model.missing * PER_INVENTED ** s.model.invented;
  const story = s.asides === undefined ? 1 : STORY * PER_ASIDE ** s.asides;
  return Math.round(SOURCE[s.source] * reading * story * STATUS[s.status] * (s.empty === true ? EMPTY : 1) * PER_CONVENTION ** s.conventions * 1000) / 1000;
}
