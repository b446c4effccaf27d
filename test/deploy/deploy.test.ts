/** What can be checked of deploy/ without Docker: every setting named there exists, every file copied is there. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../src/config.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (f: string): string => readFileSync(join(root, f), "utf8");
const FILES = ["deploy/README.md", "deploy/compose.yaml", "deploy/Dockerfile", "README.md"] as const;

describe("deploy", () => {
  for (const file of FILES) {
    it(`${file} names only settings that exist`, () => {
      const known = read("src/config.ts");
      for (const [name] of read(file).matchAll(/\bCERTA_[A-Z_]+\b/g)) assert.match(known, new RegExp(`\\b${name}:`), name);
    });
  }
  it("the image copies files that exist, runs as another user than root, and has a health check", () => {
    const dockerfile = read("deploy/Dockerfile");
    for (const [, paths] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) for (const p of (paths ?? "").split(" ")) assert.ok(existsSync(join(root, p)), p);
    assert.match(dockerfile, /^USER node$/m);
    assert.match(dockerfile, /^HEALTHCHECK/m);
    assert.match(dockerfile, /npm ci/);
  });
  it("the compose file keeps the service on loopback and its settings are accepted", () => {
    const compose = read("deploy/compose.yaml");
    assert.match(compose, /127\.0\.0\.1:8787:8787/);
    const env = Object.fromEntries([...compose.matchAll(/^ +(CERTA_[A-Z_]+): "?(?:\$\{[A-Z_]+:-([^}]*)\}|([^"\n]*))"?(?: +#.*)?$/gm)].map((m) => [m[1] ?? "", m[2] ?? m[3] ?? ""]));
    assert.ok(Object.keys(env).length >= 4);
    assert.deepEqual(readConfig(env).model?.urls, ["http://model:8080/v1"]);
  });
});
