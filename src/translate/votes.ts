/**
 * Several samples of a model for one problem: which answer they agree on. Samples with the same canonical plan are one ballot
 * with several votes; ballots with the same proved answer count together. What is not proved votes for nothing but itself.
 */
export interface Ballot {
  readonly votes: number;
  /** The proved answer as text; null when nothing was proved. */
  readonly proved: string | null;
}

export interface Election {
  readonly winner: number;
  /** Samples with the winner's answer. */
  readonly agreeing: number;
  /** Other ballots that prove another answer. */
  readonly rivals: readonly number[];
  /** No answer has more than half of the samples, and another one is proved too: somebody should be asked. */
  readonly isDivided: boolean;
}

/** Ballots in order of preference; null when there is none. */
export function elect(ballots: readonly Ballot[], samples: number): Election | null {
  const votesFor = (b: Ballot): number => (b.proved === null ? b.votes : ballots.reduce((n, other) => n + (other.proved === b.proved ? other.votes : 0), 0));
  // A proved answer comes before any that is not; then the most votes; then the first.
  const rank = (b: Ballot): number => (b.proved === null ? 0 : 1_000) + votesFor(b);
  const [winner] = [...ballots.entries()].sort(([i, a], [j, b]) => rank(b) - rank(a) || i - j);
  if (winner === undefined) return null;
  const [at, ballot] = winner;
  const rivals = ballots.flatMap((b, i) => (b.proved !== null && b.proved !== ballot.proved ? [i] : []));
  const agreeing = votesFor(ballot);
  return { winner: at, agreeing, rivals, isDivided: rivals.length > 0 && 2 * agreeing <= samples };
}
