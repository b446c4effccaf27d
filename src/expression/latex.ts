/** LaTeX commands → tokens. Spacing and sizing commands are layout; an unknown command is an error. */
import { rational } from "../certify/kernel/rational.js";
import { isDigit, isLayout, isLetter } from "./characters.js";
import { SyntaxFault } from "./fault.js";
import { MESSAGES, unknownCommand } from "./messages.js";
import { FUNCTIONS, GREEK, ISOLATED_ROOT } from "./names.js";
import type { Scanner } from "./tokens.js";

const SPACING: ReadonlySet<string> = new Set([
  "quad", "qquad", "displaystyle", "textstyle", "limits", "nolimits", "mathstrut", "thinspace", "enspace", "medspace", "thickspace", "negthinspace", "strut",
  "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "bigg", "Bigg", "biggl", "biggr", "Biggl", "Biggr",
]);
/** Changes of typeface: their argument is read as it stands. */
const TYPEFACES: ReadonlySet<string> = new Set(["operatorname", "mathrm", "text", "mathit", "mathbf", "mathsf", "textrm", "textit", "textbf", "rm", "it", "mbox", "boldsymbol", "bm"]);
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ["cdot", "*"], ["times", "*"], ["ast", "*"], ["div", "/"], ["slash", "/"], ["colon", ":"],
  ["le", "<="], ["leq", "<="], ["leqslant", "<="], ["leqq", "<="], ["ge", ">="], ["geq", ">="], ["geqslant", ">="], ["geqq", ">="], ["ne", "!="], ["neq", "!="], ["lt", "<"], ["gt", ">"],
  ["vert", "|"], ["mid", "|"], ["lvert", "|"], ["rvert", "|"], ["prime", "'"], ["lbrace", "{"], ["rbrace", "}"], ["lbrack", "["], ["rbrack", "]"], ["lparen", "("], ["rparen", ")"],
  ["lfloor", "⌊"], ["rfloor", "⌋"], ["lceil", "⌈"], ["rceil", "⌉"], ["pm", "+-"], ["mp", "+-"], ["in", "in"], ["degree", "°"],
]);

export function scanCommand(scan: Scanner): void {
  const from = scan.i;
  scan.i += 1;
  if (!isLetter(scan.at(scan.i))) return escaped(scan, from);
  while (isLetter(scan.at(scan.i))) scan.i += 1;
  const name = scan.s.slice(from + 1, scan.i);
  const op = OPERATORS.get(name);
  if (SPACING.has(name)) return;
  if (name === "left" || name === "right") return sized(scan, name);
  if (op !== undefined) {
    if (name === "lvert" || name === "rvert") scan.side = name === "lvert" ? "left" : "right";
    scan.push("op", op, from);
  } else if (/^[dtc]?frac$/.test(name)) fraction(scan, from);
  else if (name === "sqrt") scan.push("sqrt", "", from);
  else if (name === "pi") scan.push("pi", "pi", from);
  else if (name === "infty") scan.push("infinity", "oo", from);
  else if (GREEK.has(name)) {
    const subscript = scan.subscript();
    scan.push("symbol", subscript === "" ? name : `${name}_${subscript}`, from);
  } else if (FUNCTIONS.has(name)) scan.push("function", name, from);
  else if (TYPEFACES.has(name)) upright(scan, from);
  else throw new SyntaxFault({ from, to: scan.i }, unknownCommand(name.slice(0, 40)));
}

/** \, \; \: \! \( \) \[ \] and an escaped space are layout; \{ \} are brackets; \% and \| stand for themselves. */
function escaped(scan: Scanner, from: number): void {
  const c = scan.at(scan.i);
  scan.i += 1;
  if ("{}%|".includes(c) && c !== "") return scan.push("op", c, from);
  if (c === "\\") {
    if ([...scan.s.slice(scan.i)].every(isLayout)) return;
    throw new SyntaxFault({ from, to: scan.i }, MESSAGES.newline);
  }
  if (c === "" || !(",;:!()[]>".includes(c) || isLayout(c))) throw new SyntaxFault({ from, to: Math.min(scan.i, scan.s.length) }, MESSAGES.backslash);
}

/** \left and \right say which way a bar faces; "\left." is nothing. */
function sized(scan: Scanner, name: "left" | "right"): void {
  scan.skipLayout();
  if (scan.at(scan.i) === ".") scan.i += 1;
  else scan.side = name;
}

/** \frac12 has one-digit parts without braces. */
function fraction(scan: Scanner, from: number): void {
  scan.push("frac", "frac", from);
  scan.skipLayout();
  for (let part = 0; part < 2 && isDigit(scan.at(scan.i)); part += 1) {
    const digit = scan.at(scan.i);
    scan.i += 1;
    scan.push("number", digit, scan.i - 1, rational(BigInt(digit)));
    scan.skipLayout();
  }
}

/** \mathrm{sin}, \operatorname{arcsin}: a function; anything else in the braces is read as usual. */
function upright(scan: Scanner, from: number): void {
  scan.skipLayout();
  const m = /^\{\s*([A-Za-z]+)\s*\}/.exec(scan.s.slice(scan.i, scan.i + 24));
  const name = m?.[1] ?? "";
  if (m === null || !(FUNCTIONS.has(name) || name === ISOLATED_ROOT)) return;
  scan.i += m[0].length;
  scan.push("function", name, from);
}
