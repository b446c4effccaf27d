/** The version in package.json, read once. */
import { readFileSync } from "node:fs";

function read(): string {
  // dist/src/version.js and src/version.ts are both two levels or one below the package root.
  for (const up of ["../../package.json", "../package.json"]) {
    try {
      const json: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8"));
      if (typeof json === "object" && json !== null && "name" in json && json.name === "certa" && "version" in json) return String(json.version);
    } catch (e) {
      if (!(e instanceof Error) || !("code" in e) || e.code !== "ENOENT") throw e;
    }
  }
  return "0.0.0";
}

export const VERSION = read();
