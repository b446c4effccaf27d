/** Lists of curves in words. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { splitCurves } from "../../src/expression/curves.js";

describe("lists of curves", () => {
  const rows: readonly (readonly [string, readonly string[] | null])[] = [
    ["y = x^2 and y = 2x", ["y = x^2", "y = 2x"]], ["the curve y = sqrt(x), the x-axis and the line x = 4", ["y = sqrt(x)", "y = 0", "x = 4"]], ["曲线 y=x^2 与直线 y=2x", ["y=x^2", "y=2x"]], ["抛物线 y=4-x^2 与 x 轴", ["y=4-x^2", "y = 0"]],
    ["y = sin x and y = cos x, 0 <= x <= pi", ["y = sin x", "y = cos x", "0 <= x <= pi"]], ["y=sin x (0≤x≤π) 与 x 轴", ["y=sin x", "0≤x≤π", "y = 0"]], ["the curves: x = 1 - y^2 and y = -x - 1", ["x = 1 - y^2", "y = -x - 1"]], ["y = f(2, 3), y = 0", ["y = f(2, 3)", "y = 0"]], ["the y-axis", ["x = 0"]],
    ["x^2 and 2x", null], ["y = x^2 and the moon", null], ["", null],
  ];
  for (const [text, items] of rows) it(text, () => assert.deepEqual(splitCurves(text), items));
});
