/** The sides of an equation or a definition as slot values of their own. */

/** What is on the right of "f(x) = …" or "y = …": <name>_body; of a bare formula the whole of it. Of an equation <name>_left, <name>_right. */
export function bodyValues(slot: { readonly name: string; readonly type: string }, raw: string): readonly (readonly [string, string])[] {
  if (slot.type === "equation") { const [left = "", right = ""] = raw.split("="); return [[`${slot.name}_left`, left.trim()], [`${slot.name}_right`, right.trim()]]; }
  return slot.type === "multi" || slot.type === "expr" ? [[`${slot.name}_body`, raw.replace(/^\s*[A-Za-z]\s*(?:\(\s*[a-z]\s*\))?\s*=/, "").trim()]] : [];
}
