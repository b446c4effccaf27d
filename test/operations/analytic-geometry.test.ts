/** Curves with a letter: what is said is neither dropped nor weakened, and no value makes the curve another thing. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createServices, solve } from "../../src/pipeline.js";

const services = createServices({ threads: 1 });
after(() => services.close());

const ROWS = [
  ["直线 x+y+m=0 与圆 x^2+y^2=2 相切, 则 m=", "{-2, 2}"],
  ["直线 x+y+m=0 与圆 x^2+y^2=2 相切, 则正数 m=", "m = 2"],
  ["(x+a)^4 的展开式中 x^2 的系数为 24, 则正数 a=", "a = 2"],
  ["若抛物线 y^2=ax 的焦点是椭圆 x^2/13+y^2/4=1 的一个焦点, 则 a=", "{-12, 12}"],
  ["若抛物线 y^2=ax 的焦点是椭圆 x^2/13+y^2/4=1 的左焦点, 则 a=", "a = -12"],
  ["抛物线 y^2=2px 上横坐标为 4 的点到焦点的距离为 5, 则 p=", "p = 2"],
  ["椭圆 x^2/m+y^2/(m-1)=1 过点 (2,1), 则 m=", "m = 3 + sqrt(5)"],
  ["若直线 ax+ay-1=0 与直线 x-y=0 垂直, 则 a=", "(-oo, 0) U (0, oo)"],
  ["若直线 ax+ay-1=0 与直线 x+y=0 平行, 则 a=", "(-oo, 0) U (0, oo)"],
] as const;

describe("curves with a letter", () => {
  for (const [question, plain] of ROWS) {
    it(question, async () => {
      const outcome = await solve({ question, requestId: "test" }, services);
      assert.equal(outcome.status, "verified", JSON.stringify(outcome.reason));
      assert.equal(outcome.parts[outcome.parts.length - 1]?.answer?.plain, plain);
    });
  }
});
