/** The generated parts of the README are those of the code. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { freshReadme, generatedFiles } from "../../src/dev/generate.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("generated parts", () => {
  it("has the operations and the size of the trusted code of today", () => {
    const readme = readFileSync(`${root}README.md`, "utf8");
    assert.equal(readme, freshReadme(readme, root), "stale: npm run generate");
  });
  for (const [path, text] of generatedFiles()) it(`${path} is fresh`, () => assert.equal(readFileSync(`${root}${path}`, "utf8"), text, "stale: npm run generate"));
});
