/** "[x] denotes the greatest integer ≤ x": said in the problem, square brackets are floors; otherwise they are brackets. */

const NAME = String.raw`(?:[\[⌊【]\s*([a-zA-Z])\s*[\]⌋】]|\\lfloor\s*([a-zA-Z])\s*\\rfloor)`;
/** Each says which function is meant, so that nothing is guessed: an "integer part" could be a truncation. */
const DECLARATIONS: readonly RegExp[] = [
  new RegExp(String.raw`[,，;；。.\s]*[(（]?\s*(?:其中|这里|此处|设|记|规定|定义|若|已知)?\s*(?:符号|记号|用)?\s*${NAME}\s*(?:表示|是|为|指|代表|称为)(?:不超过|不大于|小于或?等于|小于等于)(?:实数)?\s*([a-zA-Z])\s*的最大(?:的)?整数\s*[)）]?\s*(?:[,，;；。.]\s*(?:则|那么|试|求证)?)?`),
  new RegExp(String.raw`[,，;；。.\s]*[(（]?\s*(?:其中|这里|此处|设|记|规定|定义)?\s*(?:符号|记号)?\s*${NAME}\s*(?:表示|是|为|指|代表|称为)(?:取整函数|高斯函数|高斯取整函数|向下取整(?:函数)?)\s*[)）]?\s*(?:[,，;；。.]\s*(?:则|那么)?)?`),
  new RegExp(String.raw`[,;.\s]*\(?\s*(?:where|here|let|if|given\s+that)?\s*(?:the\s+symbol\s+|the\s+notation\s+)?${NAME}\s*(?:denotes?|is|represents?|means?|stands?\s+for|be|denote)\s+(?:the\s+)?(?:greatest\s+integer(?:\s+function|\s+(?:less\s+than\s+or\s+equal\s+to|not\s+exceeding|not\s+greater\s+than|at\s+most|≤|<=)\s*([a-zA-Z])(?![a-zA-Z]))|largest\s+integer\s+(?:less\s+than\s+or\s+equal\s+to|not\s+exceeding|not\s+greater\s+than|at\s+most|≤|<=)\s*([a-zA-Z])(?![a-zA-Z])|floor(?:\s+function|\s+of\s+([a-zA-Z])(?![a-zA-Z]))?)\s*\)?\s*(?:[.,;]\s*)?`, "i"),
];

/** The text with the declaration as blanks and the brackets as ⌊ ⌋; every place stays where it is. */
export function withDeclaredFloors(text: string): string {
  for (const declaration of DECLARATIONS) {
    const m = declaration.exec(text);
    if (m === null) continue;
    const letters = m.slice(1).filter((x) => x !== undefined);
    if (new Set(letters).size !== 1) continue;
    // What stood between two clauses still ends the first.
    const mark = m.index > 0 && /^[,，;；。.]/.test(m[0]) && text.slice(m.index + m[0].length).trim() !== "" ? "," : " ";
    const rest = `${text.slice(0, m.index)}${mark}${" ".repeat(m[0].length - 1)}${text.slice(m.index + m[0].length)}`;
    return m[0].includes("[") ? floored(rest) : rest;
  }
  return text;
}

/** Pairs of square brackets without a comma inside; an interval has one, and the index of a root belongs to it. */
function floored(text: string): string {
  const out = [...text.split("")];
  const open: { readonly at: number; hasComma: boolean }[] = [];
  text.split("").forEach((c, i) => {
    if (c === "[") open.push({ at: i, hasComma: /\\sqrt\s*$/.test(text.slice(0, i)) });
    else if (c === "]") {
      const start = open.pop();
      if (start !== undefined && !start.hasComma) { out[start.at] = "⌊"; out[i] = "⌋"; }
    } else if (c === ",") { const last = open[open.length - 1]; if (last !== undefined) last.hasComma = true; }
  });
  return out.join("");
}
