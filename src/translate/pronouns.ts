/** "Find its extrema" after "Let f(x) = …": the question with the function's name where a pronoun or nothing stands. */

/** Where a noun phrase ends and something about it begins. */
const TAIL = /(?=\s+(?:on|over|in|at|when|for|and\s+(?:classify|identify|determine))\b|\s*[,;:?!]|\s*\.?\s*$)/;

/** Readings of the rest of a problem with one function called `name`, e.g. "f(x)": the surest first, at most one of each kind. */
export function resolved(text: string, name: string): readonly string[] {
  const out: string[] = [];
  const use = (t: string): void => { if (t !== text && !out.includes(t)) out.push(t); };
  // A function replacement, so that a "$" in the text has no meaning of its own.
  use(text.replace(/(?:该函数|此函数|这个函数|其|它)(?=[的在上])|(?:该函数|此函数|这个函数|函数)(?=的|在)/g, () => name));
  use(text.replace(/(?:该函数|此函数|这个函数|其|它)/g, () => name));
  use(text.replace(/^(\s*(?:试求|求出|求|计算|讨论|判断|确定|找出|写出))(?=\s*[\u4e00-\u9fff在])/, (m) => `${m} ${name} `));
  use(text.replace(new RegExp(`\\bits\\s+(.+?)${TAIL.source}`, "i"), (_, noun: string) => `the ${noun} of ${name}`));
  use(text.replace(/\b(?:it|(?:this|the|that)(?:\s+given)?\s+(?:function|curve))\b(?!\s*\$?\s*[A-Za-z]\b(?!\s*(?:is|has)\b))/gi, () => name));
  use(text.replace(new RegExp(`^(.+?)${TAIL.source}`), (_, noun: string) => `${noun} of ${name}`));
  return out;
}
