/** Which letter is meant when a problem does not say. */

/** Letters that stand for unknowns; the others are parameters, as in a·x² + b·x + c. */
const UNKNOWNS: ReadonlySet<string> = new Set(["x", "y", "z", "t", "u", "v", "w", "s", "θ", "theta", "X", "Y"]);

export const isUnknown = (name: string): boolean => UNKNOWNS.has(name.replace(/_.*/, ""));

/** The one unknown among the free symbols, or the only symbol; null when two are as likely, or when there is none. */
export function theUnknown(free: readonly string[]): string | null {
  const all = [...new Set(free)];
  const [only, ...others] = all.length === 1 ? all : all.filter(isUnknown);
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * The unknowns of a system of `count` equations, in alphabetical order; `asked` are among them. All letters when there are no more
 * of them than equations, or when none is a usual parameter; otherwise the usual unknowns, when there are at least two.
 */
export function theUnknowns(free: readonly string[], asked: readonly string[], count: number): readonly string[] | null {
  const all = [...new Set([...free, ...asked])].sort((a, b) => (a < b ? -1 : 1));
  const usual = all.filter((n) => isUnknown(n) || asked.includes(n));
  if (all.length <= count || usual.length === all.length || usual.length === 0) return all;
  return usual.length >= 2 && usual.length <= count ? usual : null;
}
