/**
 * An estimate of a text's tokens for byte-pair vocabularies of Qwen's kind, without the vocabulary: it splits as their
 * pre-tokenizer does (words, single digits, runs of punctuation, white space belongs to the next word) and counts a word of up
 * to seven letters as one token, every further four letters as one more, a digit as one, punctuation as one for two characters,
 * a Chinese or other ideograph as two thirds, another letter as one half. Real counts come from the server's usage; the
 * estimate is for comparing prompts.
 */
const PIECES = /[A-Za-z]+|\d|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+|\p{L}+|[^\S\n]+|\n+|[^\s\p{L}\d]+/gu;

export function estimateTokens(text: string): number {
  let n = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    if (/^[A-Za-z]/.test(piece)) n += 1 + Math.max(0, Math.ceil((piece.length - 7) / 4));
    else if (/^\d/.test(piece)) n += 1;
    else if (/^\n/.test(piece)) n += 1;
    else if (/^\s/.test(piece)) n += piece.length > 1 ? 1 : 0;
    else if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(piece)) n += (2 * piece.length) / 3;
    else if (/^\p{L}/u.test(piece)) n += Math.max(1, piece.length / 2);
    else n += Math.ceil(piece.length / 2);
  }
  return Math.round(n);
}
