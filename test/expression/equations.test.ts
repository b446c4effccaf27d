/** Where one equation ends and the next begins. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { splitEquations } from "../../src/expression/equations.js";

const table: readonly (readonly [string, readonly string[] | null])[] = [
  ["x + y = 3, x - y = 1", ["x + y = 3", "x - y = 1"]],
  ["x + y = 3 and x - y = 1", ["x + y = 3", "x - y = 1"]],
  ["x+y=3和x-y=1", ["x+y=3", "x-y=1"]],
  ["x+y=3\nx-y=1", ["x+y=3", "x-y=1"]],
  ["x + y = 3\nx - y = 1\nz = 2", ["x + y = 3", "x - y = 1", "z = 2"]],
  ["2 x+y=3   4 x-y=1", ["2 x+y=3", "4 x-y=1"]],
  ["{x+y=3, x-y=1}", ["x+y=3", "x-y=1"]],
  ["x+y=3①, x-y=1②", ["x+y=3", "x-y=1"]],
  ["\\begin{cases} x+y=3 \\\\ x-y=1 \\end{cases}", ["x+y=3", "x-y=1"]],
  ["\\left\\{\\begin{array}{l} x+y=3 \\\\ x-y=1 \\end{array}\\right.", ["x+y=3", "x-y=1"]],
  ["\\left\\{\\begin{aligned} x+y & =3 \\\\ x-y & =1 \\end{aligned}\\right.", ["x+y   =3", "x-y   =1"]],
  ["f(1, 2) = x, y = 1", ["f(1, 2) = x", "y = 1"]],
  ["x/2=y/3=z/4", ["x/2=y/3=z/4"]],
  ["x + y = 3 x - y = 1", ["x + y = 3 x - y = 1"]],
  ["x + y = 3  x  - y = 1", null],
  ["", null],
];

describe("several equations in one text", () => {
  for (const [text, expected] of table) it(JSON.stringify(text), () => assert.deepEqual(splitEquations(text)?.map((p) => p.trim()) ?? null, expected));
});
