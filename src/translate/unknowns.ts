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
