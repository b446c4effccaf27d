/** Lists of values in a wording: "3, -1/2 and 0.4"; a multiple choice "(a) 3 (b) -1/2". */

/** Values in one list. */
const MAX_ITEMS = 40;

/** The pieces of a list, split at commas outside brackets and at "and"; null for fewer than two. */
export function itemsIn(raw: string): readonly string[] | null {
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  const inner = /^\{(.*)\}$|^\\\{(.*)\\\}$/.exec(raw);
  const text = inner?.[1] ?? inner?.[2] ?? raw;
  for (let i = 0; i <= text.length; i += 1) {
    const c = text[i] ?? ",";
    if ("([{".includes(c)) depth += 1;
    else if (")]}".includes(c)) depth -= 1;
    const and = depth === 0 && i < text.length ? /^(?:\s+and\s+|[和与及])/.exec(text.slice(i, i + 8)) : null;
    if (i < text.length && and === null && !(depth === 0 && /[,;、,;]/.test(c))) continue;
    // ", and": one separator.
    const piece = text.slice(from, i).trim();
    const next = i + (and?.[0].length ?? 1);
    if (piece !== "" || and === null) pieces.push(piece);
    from = next;
    i = next - 1;
    if (pieces.length > MAX_ITEMS) return null;
  }
  return pieces.length < 2 || pieces.some((p) => p === "") ? null : pieces;
}

/** "(a) 3 (b) -1/2": labels in the order of the alphabet, each with its text; null for anything else. */
export function choicesIn(raw: string): { readonly labels: readonly string[]; readonly items: readonly string[] } | null {
  const [labels, items]: [string[], string[]] = [[], []];
  let rest = raw.trim();
  for (let i = 0; rest !== ""; i += 1) {
    const label = String.fromCharCode(97 + i);
    const open = new RegExp(`^\\(?${label}\\)\\s*`, "i").exec(rest);
    if (open === null || i >= 26) return null;
    rest = rest.slice(open[0].length);
    const next = new RegExp(`[\\s,;]\\(?${String.fromCharCode(98 + i)}\\)\\s`, "i").exec(rest);
    const item = (next === null ? rest : rest.slice(0, next.index)).trim().replace(/[,;]$/, "").trim();
    if (item === "") return null;
    labels.push(label);
    items.push(item);
    rest = next === null ? "" : rest.slice(next.index).trim();
  }
  return items.length < 2 ? null : { labels, items };
}
