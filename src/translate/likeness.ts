/**
 * Which worked examples are like a problem: groups of characters of the wording, weighted by rarity, compared by Jaccard's
 * measure. No embedding model, the same in every language. Examples are found through an index of their groups, so that a
 * problem costs as much as it shares with them.
 */

/** Character groups of the words, formulas set aside: likeness of wording, in any script. Four letters, or two Chinese characters. */
export function gramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replace(/\\[a-z]+|[0-9^_{}$()+\-*/=<>.,;:?!|[\]]/g, " ").replace(/\s+/g, " ");
  const out = new Set<string>();
  for (let i = 0; i + 2 <= words.length; i += 1) out.add(/[\u3400-\u9fff]/.test(words[i] ?? "") ? words.slice(i, i + 2) : words.slice(i, i + 4));
  return out;
}

/** What a group weighs that no example has. */
const UNKNOWN = 3;

export class LikenessIndex {
  private readonly postings = new Map<string, { readonly in: number[]; weight: number }>();
  private readonly totals: Float64Array;

  constructor(texts: readonly string[]) {
    const grams = texts.map(gramsOf);
    for (const [at, of] of grams.entries()) for (const g of of) {
      const posting = this.postings.get(g);
      if (posting === undefined) this.postings.set(g, { in: [at], weight: 0 });
      else posting.in.push(at);
    }
    // How rare a group is among the examples: "function" tells little, "asymptote" much.
    for (const p of this.postings.values()) p.weight = Math.log((texts.length + 1) / p.in.length);
    this.totals = Float64Array.from(grams, (of) => [...of].reduce((sum, g) => sum + this.weightOf(g), 0));
  }

  /** Jaccard's measure of the text with each example, weighted by rarity. */
  likenesses(text: string): Float64Array {
    const shared = new Float64Array(this.totals.length);
    let total = 0;
    for (const g of gramsOf(text)) {
      const posting = this.postings.get(g);
      total += posting?.weight ?? UNKNOWN;
      if (posting !== undefined) for (const at of posting.in) shared[at] = (shared[at] ?? 0) + posting.weight;
    }
    return shared.map((s, at) => { const all = total + (this.totals[at] ?? 0) - s; return all === 0 ? 0 : s / all; });
  }

  private weightOf(gram: string): number { return this.postings.get(gram)?.weight ?? UNKNOWN; }
}
