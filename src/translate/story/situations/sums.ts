/**
 * 文字题: "a 与 b 的和乘 c, 积是多少", "一个数的 3 倍多 5 是 20, 求这个数". A small grammar of spoken arithmetic, read from left to
 * right with a stack: 的和, 的差, 的积, 的商 close what stands before them. The last noun (积是多少) must name the last operation.
 */
import { NUMBER, type Numeral, numeralAt } from "../number-words.js";
import { type Value, constant, minus, over, plus, sizeOf, times } from "../value.js";
import * as words from "../zh-words.js";
import type { Found, Situation } from "./clause.js";

type Op = "+" | "-" | "*" | "/";
/** x·(the unknown) + c; `top`: the last operation; `id`: a number as written. */
interface Line { readonly x: Value; readonly c: Value; readonly top: Op | null; readonly form?: Numeral["form"] }
interface Token { readonly kind: string; readonly text: string }

const NOUNS: Readonly<Record<string, Op>> = { 和: "+", 差: "-", 积: "*", 乘积: "*", 商: "/" };
const OPS: Readonly<Record<string, readonly [Op, boolean, boolean]>> = {
  // operation, whether its sides are turned round, whether it is a symbol
  "+": ["+", false, true], "-": ["-", false, true], "*": ["*", false, true], "×": ["*", false, true], "/": ["/", false, true], "÷": ["/", false, true],
  加上: ["+", false, false], 加: ["+", false, false], 减去: ["-", false, false], 减: ["-", false, false], 乘以: ["*", false, false], 乘上: ["*", false, false], 乘: ["*", false, false],
  除以: ["/", false, false], 去除: ["/", true, false], 除: ["/", true, false],
};
const LEXICON: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ["noun", ["的和", "的差", "的积", "的乘积", "的商", "之和", "之差", "之积", "之商"]],
  ["so far", ["所得的和", "所得的差", "所得的积", "所得的商", "所得和", "所得差", "所得积", "所得商", "得到的和", "得到的差", "得到的积", "得到的商"]],
  ["reciprocal", ["的倒数"]], ["number", ["的数"]],
  ["op", Object.keys(OPS)],
  ["unknown", ["一个数", "这个数", "某数", "某个数", "那个数", "甲数", "乙数", "丙数", "x"]],
  ["enlarge", ["扩大到原数的", "扩大到原来的", "扩大到它的", "缩小到原数的", "缩小到原来的", "缩小到它的"]],
  ["bracket", ["[", "]"]],
  ["same", ["相等"]], ["equals", ["恰好等于", "正好等于", "恰好是", "正好是", "等于", "得到", "相当于", "是", "得", "为", "="]],
  ["asked", ["多少", "几"]], ["and", ["与", "同", "跟", "和"]], ["times", ["倍"]], ["of", ["的"]], ["than", ["比"]], ["more", ["还多", "还大", "多", "大"]], ["less", ["还少", "还小", "少", "小"]],
  ["comma", [","]], ["tail", ["差", "积", "商", "结果", "得数", "答案"]],
  ["", ["求出", "求", "计算", "列式计算", "再", "然后", "从", "里面", "里", "中", "用", "把", "将", "已知", "?"]],
];
const WORDS: readonly (readonly [string, string])[] = LEXICON.flatMap(([kind, all]) => all.map((w) => [w, kind] as const)).sort((a, b) => b[0].length - a[0].length);
const UNIT = new RegExp(`^(?:${[...words.UNITS].sort((a, b) => b.length - a.length).join("|")})`);
const MAX = 60;
/** A text with any other character is no sum. */
const ALL_KNOWN = new RegExp(`^[\\ue000-\\ue0ff${[...new Set([...WORDS.map(([w]) => w), ...words.UNITS].join(""))].map((c) => (/[\\\]\[^-]/.test(c) ? `\\${c}` : c)).join("")}]*$`, "u");
const IS_NUMBER = new RegExp(NUMBER);

function tokensOf(text: string): readonly Token[] | null {
  if (!ALL_KNOWN.test(text)) return null;
  const out: Token[] = [];
  const units = new Set<string>();
  for (let i = 0; i < text.length;) {
    if (out.length > MAX) return null;
    const c = text[i] ?? "";
    const before = out[out.length - 1];
    if (IS_NUMBER.test(c)) { out.push({ kind: "n", text: c }); i += 1; continue; }
    const unit = before?.kind === "n" || before?.kind === "asked" ? UNIT.exec(text.slice(i, i + 4))?.[0] : undefined;
    const word = WORDS.find(([w]) => text.startsWith(w, i));
    if (unit !== undefined && (word === undefined || word[0].length < unit.length)) { units.add(unit); i += unit.length; continue; }
    if (word === undefined) return null;
    if (word[1] !== "") out.push({ kind: word[1], text: word[0] });
    i += word[0].length;
  }
  return units.size > 1 ? null : out;
}

const ZERO = constant(0);
const isZero = (v: Value): boolean => sizeOf(v)?.n === 0n;
const free = (l: Line): boolean => isZero(l.x);
function combine(a: Line, op: Op, b: Line): Line | null {
  if (op === "+") return { x: plus(a.x, b.x), c: plus(a.c, b.c), top: op };
  if (op === "-") return { x: isZero(a.x) && !free(b) ? { kind: "-", left: ZERO, right: b.x } : minus(a.x, b.x), c: isZero(b.c) ? a.c : minus(a.c, b.c), top: op };
  if (op === "*") { const [k, v] = free(a) ? [a, b] : [b, a]; return free(k) ? { x: free(v) ? ZERO : times(v.x, k.c), c: free(v) ? times(a.c, b.c) : isZero(v.c) ? ZERO : times(v.c, k.c), top: op } : null; }
  return free(b) ? { x: free(a) ? ZERO : over(a.x, b.c), c: isZero(a.c) ? ZERO : over(a.c, b.c), top: op } : null;
}

class Reader {
  private at = 0;
  private stack: { op: readonly [Op, boolean, boolean] | "and" | null; line: Line }[] = [];
  constructor(private readonly tokens: readonly Token[], private readonly numerals: readonly Numeral[], private readonly names: ReadonlyMap<string, Line>) {}

  get left(): readonly Token[] { return this.tokens.slice(this.at); }
  peek(k = 0): Token | undefined { return this.tokens[this.at + k]; }
  private number(t: Token | undefined): Line | null {
    const n = t === undefined || t.kind !== "n" ? undefined : this.numerals[numeralAt(t.text)];
    return n === undefined || t === undefined ? null : { x: ZERO, c: { kind: "number", id: numeralAt(t.text), size: n.size, text: n.text }, top: null, form: n.form };
  }

  /** One value: what stands on the stack, worked out. */
  private closed(): Line | null {
    if (this.stack.some((s) => s.op === "and")) return null;
    const all = this.stack.map((s) => ({ ...s }));
    const loose = (i: number): boolean => { const op = all[i]?.op; return op !== null && op !== undefined && op !== "and" && (op[0] === "+" || op[0] === "-"); };
    // 3 加 4 乘 5, in words, can mean both.
    const mixed = all.some((s, i) => i > 1 && !loose(i) && loose(i - 1) && s.op !== null && s.op !== "and" && !(s.op[2] && (all[i - 1]?.op as readonly [Op, boolean, boolean])[2]));
    if (mixed) return null;
    for (const tight of [true, false]) {
      for (let i = 1; i < all.length;) {
        const [a, b] = [all[i - 1], all[i]];
        if (a === undefined || b === undefined || b.op === null || b.op === "and") return null;
        if (tight === loose(i)) { i += 1; continue; }
        const made = b.op[1] ? combine(b.line, b.op[0], a.line) : combine(a.line, b.op[0], b.line);
        if (made === null) return null;
        all.splice(i - 1, 2, { op: a.op, line: made });
      }
    }
    return all.length === 1 ? (all[0]?.line ?? null) : null;
  }

  /** 的和: closes the operation before it, or the things joined by 与. */
  private close(noun: Op): boolean {
    const last = this.stack[this.stack.length - 1];
    if (last === undefined || last.op === null) return false;
    if (last.op !== "and" && last.op[0] !== noun) return false;
    const first = this.stack.length - (last.op === "and" ? this.stack.length - this.stack.findLastIndex((s) => s.op !== "and") : 2);
    if (noun !== "+" && noun !== "*" && this.stack.length - first > 2) return false;
    const [head, ...rest] = this.stack.slice(first);
    let line: Line | null = head?.line ?? null;
    for (const r of rest) { const turned = r.op !== "and" && r.op !== null && r.op[1]; line = line === null ? null : turned ? combine(r.line, noun, line) : combine(line, noun, r.line); }
    if (head === undefined || line === null) return false;
    this.stack = [...this.stack.slice(0, first), { op: head.op, line }];
    return true;
  }

  /** A value up to a word that belongs to none. */
  value(inside = false): Line | null {
    const outer = this.stack;
    this.stack = [];
    const done = (l: Line | null): Line | null => { this.stack = outer; return l; };
    let op: readonly [Op, boolean, boolean] | "and" | null = null;
    for (;;) {
      const line = this.operand();
      if (line === null) return done(null);
      this.stack.push({ op, line });
      for (let more = true; more;) {
        const t = this.peek();
        if (t?.kind === "noun") { if (!this.close(NOUNS[t.text.slice(1)] ?? "+")) return done(null); this.at += 1; }
        else if (t?.kind === "tail" && this.peek(-1)?.kind === "of") return done(null);
        else more = this.postfix(inside);
      }
      const t = this.peek();
      if (t?.kind === "comma" && !inside) {
        // After a comma an operation takes all that was said so far.
        const [next, then] = [this.peek(1), this.peek(2)];
        const skips = next?.kind === "so far" ? 1 : 0;
        const word = skips === 1 ? then : next;
        if (word?.kind !== "op") return done(this.closed());
        const all = this.closed();
        if (all === null || (skips === 1 && all.top !== NOUNS[next?.text.slice(-1) ?? ""])) return done(null);
        this.stack = [{ op: null, line: all }];
        this.at += 1 + skips;
      }
      const sign = this.peek();
      // …的差, 与…: joined things; 与 in front of 相等 is looked for by the caller.
      if (sign?.kind === "op") op = OPS[sign.text] ?? null;
      else if (sign?.kind === "and" && this.left.some((x) => x.kind === "noun")) op = "and";
      else return done(this.closed());
      this.at += 1;
    }
  }

  private operand(): Line | null {
    const t = this.peek();
    this.at += 1;
    if (t?.kind === "n") return this.number(t);
    if (t?.kind === "unknown" || t?.kind === "asked") return this.names.get(t.text) ?? { x: constant(1), c: ZERO, top: null };
    if (t?.kind === "bracket" && t.text === "[") { const v = this.value(); const end = this.peek(); this.at += 1; return end?.text === "]" ? v : null; }
    if (t?.kind !== "than") return null;
    // 比25多9的数
    const base = this.value(true);
    const way = this.peek();
    this.at += 1;
    const more = this.value(true);
    const end = this.peek();
    this.at += 1;
    return base === null || more === null || end?.kind !== "number" || way === undefined ? null : changed(base, way.kind, more);
  }

  /** 的3倍, 的1/4, 的倒数, 扩大到原来的10倍; 多5 after these. */
  private postfix(inside: boolean): boolean {
    const top = this.stack[this.stack.length - 1];
    const [a, b, c] = [this.peek(), this.peek(1), this.peek(2)];
    if (top === undefined || a === undefined) return false;
    const k = this.number(b);
    if (a.kind === "reciprocal") { if (!free(top.line)) return false; top.line = { x: ZERO, c: over(constant(1), top.line.c), top: "/" }; this.at += 1; return true; }
    if ((a.kind === "of" || a.kind === "enlarge") && k !== null && (c?.kind === "times" || k.form === "fraction" || k.form === "percent")) {
      const made = combine(top.line, "*", k);
      if (made === null) return false;
      top.line = { ...made, top: "*" };
      this.at += c?.kind === "times" ? 3 : 2;
      return true;
    }
    if ((a.kind === "more" || a.kind === "less") && k !== null && !inside && c?.kind !== "number" && top.line.top === "*") {
      const made = changed(top.line, a.kind, k);
      if (made === null || c?.kind === "times") return false;
      top.line = made;
      this.at += 2;
      return true;
    }
    return false;
  }

  /** left = right, or left 比 right 多…; null when there is none here. */
  statement(): readonly [Line, Line] | null {
    const left = this.value();
    const t = this.peek();
    if (left === null || t === undefined) return null;
    this.at += 1;
    if (t.kind === "and") { const right = this.value(true); const end = this.peek(); this.at += 1; return right === null || end?.kind !== "same" ? null : [left, right]; }
    if (t.kind === "than") {
      const base = this.value(true);
      const way = this.peek();
      this.at += 1;
      const more = this.value(true);
      const right = base === null || more === null || way === undefined ? null : changed(base, way.kind, more);
      return right === null ? null : [left, right];
    }
    if (t.kind !== "equals") return null;
    const right = this.value();
    return right === null ? null : [left, right];
  }
  get place(): number { return this.at; }
  skip(n: number): void { this.at += n; }
}

/** base ± more; a share (比40多25%) is one of the base; 比40多1/4 can mean both. */
function changed(base: Line, way: string, more: Line): Line | null {
  if ((way !== "more" && way !== "less") || more.form === "fraction") return null;
  if (more.form === "percent") return combine(base, "*", { x: ZERO, c: way === "more" ? plus(constant(1), more.c) : minus(constant(1), more.c), top: null });
  return combine(base, way === "more" ? "+" : "-", more);
}

/** x from left = right. */
function solved([l, r]: readonly [Line, Line]): Value | null {
  const x = free(r) ? l.x : free(l) ? r.x : minus(l.x, r.x);
  const size = sizeOf(x);
  if (size === null || size.n === 0n || (!free(l) && !free(r) && size.n < 0n)) return null;
  const [has, other] = free(r) ? [l, r] : [r, l];
  if (!free(l) && !free(r)) return over(minus(r.c, l.c), x);
  if (has.x.kind === "-" && sizeOf(has.x.left)?.n === 0n) return over(minus(has.c, other.c), has.x.right);
  return over(isZero(has.c) ? other.c : minus(other.c, has.c), has.x);
}

function read(text: string, numerals: readonly Numeral[]): Value | null {
  const raw = text.replace(/\(/g, "[").replace(/\)/g, "]").replace(/[，;；。]/g, ",").replace(/(?:[？?．.,。=]|_)+$/, "").replace(/(?:=|是|等于|得|为)(?:多少)?$/, "=").replace(/[?？]/g, "");
  const tokens = tokensOf(raw);
  if (tokens === null) return null;
  // …, 积 = : the value of a phrase.
  const last = tokens[tokens.length - 1];
  const ends = last?.kind === "equals" || last?.kind === "asked" ? tokens.length - 1 : tokens.length;
  const noun = tokens[ends - 1];
  const after = tokens[ends - 2]?.kind === "comma";
  const named = after && (noun?.kind === "tail" || noun?.text === "和") ? noun.text : null;
  if (!tokens.some((t) => t.kind === "unknown" || (t.kind === "asked" && t !== last))) {
    const reader = new Reader(tokens.slice(0, named === null ? ends : ends - 2), numerals, new Map());
    const value = reader.value();
    if (value === null || reader.left.length > 0 || value.top === null) return null;
    return named !== null && NOUNS[named] !== undefined && NOUNS[named] !== value.top ? null : value.c;
  }
  return equation(tokens, numerals, ends);
}

function equation(tokens: readonly Token[], numerals: readonly Numeral[], ends: number): Value | null {
  const asks = tokens[ends - 1];
  const asksByName = asks?.kind === "unknown" && tokens[ends - 2]?.kind === "comma";
  const body = asksByName ? tokens.slice(0, ends - 2) : tokens;
  const hidden = asksByName ? asks.text : "多少";
  const pieces: Token[][] = [[]];
  for (const t of body) if (t.kind === "comma") pieces.push([]); else pieces[pieces.length - 1]?.push(t);
  const told = new Map<string, Line>();
  const open: Token[][] = [];
  for (const p of pieces) {
    const [who] = p;
    const isFact = who?.kind === "unknown" && !/^(?:一个数|某数|某个数)$/.test(who.text) && who.text !== hidden;
    const reciprocal = p[1]?.kind === "reciprocal";
    const value = isFact && p[reciprocal ? 2 : 1]?.kind === "equals" ? new Reader(p.slice(reciprocal ? 3 : 2), numerals, told) : null;
    const line = value?.value() ?? null;
    if (who !== undefined && line !== null && value?.left.length === 0 && free(line)) told.set(who.text, reciprocal ? { x: ZERO, c: over(constant(1), line.c), top: "/" } : line);
    else open.push(p);
  }
  const names = new Set(open.flat().filter((t) => t.kind === "unknown" && !told.has(t.text)).map((t) => (/^(?:一个数|这个数|某数|某个数|那个数)$/.test(t.text) ? "这个数" : t.text)));
  const askedName = /^(?:一个数|这个数|某数|某个数|那个数)$/.test(hidden) ? "这个数" : hidden;
  if (names.size > 1 || (asksByName && !names.has(askedName)) || (!asksByName && names.size > 0)) return null;
  if (!asksByName && body.filter((t) => t.kind === "asked").length !== 1) return null;
  const [only, ...more] = [open.flatMap((p, i) => (i === 0 ? p : [{ kind: "comma", text: "," }, ...p]))];
  if (only === undefined || more.length > 0 || only.filter((t) => t.kind === "unknown" && !told.has(t.text)).length > 1) return null;
  const reader = new Reader(only, numerals, told);
  const sides = reader.statement();
  return sides === null || reader.left.length > 0 ? null : solved(sides);
}

export const sums: Situation = {
  name: "列式", when: /[的之](?:和|差|积|乘积|商)|[加减乘除+\-*×÷/]|[的到].{0,2}[\ue000-\ue0ff]|比[\ue000-\ue0ff]|数/,
  read: (_, numerals, text): Found | null => { const value = read(text, numerals); return value === null ? null : { value, unit: "" }; },
  facts: (clauses) => clauses.map(() => null),
  misfits: () => [],
};
