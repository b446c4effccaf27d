/** Texts made to cost a reader as much as they can; `text(n)` has about n characters. Deterministic. */
const WORDS = ["find", "the", "of", "solve", "for", "x", "=", "2x", "and", "f(x)", "derivative", "limit", "as", "integral", "(", ")", "^2", "求", "函数", "的", "极值", ",", ".", "maximum", "on", "[0, 1]", "\\frac{1}{x}", "how", "many", "is", "what", "sin", "+", "-", "product", "to", "10", "let", "be", "\n", "$"];

/** A linear congruential generator: the same salad every time. */
export function salad(seed: number, words: number): string {
  let state = seed >>> 0;
  const out: string[] = [];
  for (let i = 0; i < words; i += 1) { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; out.push(WORDS[state % WORDS.length] ?? "x"); }
  return out.join(" ");
}

const repeat = (piece: string, n: number): string => piece.repeat(Math.ceil(n / piece.length)).slice(0, n);

export const hostileTexts: readonly { readonly name: string; text(n: number): string }[] = [
  { name: "word salad", text: (n) => repeat(salad(7, 400), n) },
  { name: "one sentence again and again", text: (n) => repeat("Find the derivative of x^2 and ", n) },
  { name: "definitions", text: (n) => repeat("Let f(x) = x^2. ", n) },
  { name: "open brackets", text: (n) => `Solve ${"(".repeat(n)}` },
  { name: "nested brackets", text: (n) => `Simplify ${"(".repeat(n >> 1)}x${")".repeat(n >> 1)}` },
  { name: "commas", text: (n) => `Sort 1${", 2".repeat(Math.ceil(n / 3))}` },
  { name: "blanks", text: (n) => `Solve${" ".repeat(n)}x = 1` },
  { name: "a long sum", text: (n) => `What is 1${" + 1".repeat(Math.ceil(n / 4))}` },
  { name: "求 again and again", text: (n) => repeat("求函数的", n) },
  { name: "LaTeX groups", text: (n) => `Simplify ${repeat("\\frac{1}{x}", n)}` },
];
