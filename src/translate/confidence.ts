/** Confidence that the problem was read as meant and answered right: a product of named signals. Not yet calibrated. */
export interface Signals {
  /** A plan sent by the caller needs no reading. */
  readonly source: "plan" | "phrasebook";
  /** Conventions that were applied (natural log, 1/2x …). */
  readonly conventions: number;
  readonly status: "verified" | "tested" | "unverified";
}

/** First guesses, to be replaced by a reliability table measured on the dev corpora. */
const SOURCE = { plan: 1, phrasebook: 0.97 } as const;
const STATUS = { verified: 1, tested: 0.9, unverified: 0.2 } as const;
const PER_CONVENTION = 0.95;

export function confidenceOf(s: Signals): number {
  return Math.round(SOURCE[s.source] * STATUS[s.status] * PER_CONVENTION ** s.conventions * 1000) / 1000;
}
