/** The README's table of operations and its line counts are those of the code. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { countTrusted } from "../../src/dev/trusted.js";
import { operations } from "../../src/operations/index.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

describe("README", () => {
  for (const o of operations) {
    it(`has the row of ${o.name}`, () => assert.ok(readme.includes(`| \`${o.name}\` | ${o.summary.en} | ${o.proves.en} |`), `| \`${o.name}\` | ${o.summary.en} | ${o.proves.en} |`));
  }
  it("states the size of the trusted code to the next hundred lines", () => {
    const { kernel, total } = countTrusted(`${root}src`);
    const hundreds = (n: number): string => `${Math.floor((Math.ceil(n / 100) * 100) / 1000)},${String((Math.ceil(n / 100) * 100) % 1000).padStart(3, "0")}`;
    assert.ok(readme.includes(`${hundreds(total)} lines of code in all, ${hundreds(kernel)} of them the kernel`), `${hundreds(total)} in all, ${hundreds(kernel)} kernel`);
  });
});
