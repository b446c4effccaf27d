/**
 * The canonical spelling of what is said of angles and triangles: `sin(alpha)=3/5,quadrant(alpha)=2`, `alpha in (pi/2,pi)`;
 * `triangle ABC,a=5,B=pi/3`, asked: `c`, `cos(B)`, `area`.
 */
import { angleText } from "../expression/angles.js";
import { triangleTarget, triangleText } from "../expression/triangles.js";
import { joined, spelt } from "./compact-vectors.js";

/** k quarters of a turn as text. */
const QUARTERS: ReadonlyMap<number, string> = new Map([[0, "0"], ...[-4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8].map((k): [number, string] => [k, k % 2 === 0 ? `${k / 2 === 1 ? "" : k / 2 === -1 ? "-" : `${k / 2}*`}pi` : `${k === 1 ? "" : k === -1 ? "-" : `${k}*`}pi/2`])]);
const list = (pieces: readonly (string | null)[]): string | null => joined(...pieces.flatMap((p, i) => (i === 0 ? [p] : [",", p])));

/** Null when it cannot be spelt so. */
export function compactAngleFacts(text: string): string | null {
  const said = angleText(text);
  if (said === null) return null;
  return list([
    ...said.facts.map(spelt),
    ...said.quadrants.map((q) => joined("quadrant(", spelt(q.angle), `)=${q.quadrant}`)),
    ...said.ranges.map((r) => joined(spelt(r.angle), ` in ${r.closed && r.open !== "from" ? "[" : "("}`, QUARTERS.get(r.from) ?? null, ",", QUARTERS.get(r.to) ?? null, r.closed && r.open !== "to" ? "]" : ")")),
  ]);
}

export function compactTriangleFacts(text: string): string | null {
  const said = triangleText(text);
  return said === null ? null : list(["triangle ABC", ...said.facts.map(spelt), ...said.angles.map((k) => joined(`${k.angle}=`, spelt(k.value)))]);
}

export function compactTriangleTarget(text: string): string | null {
  const asked = triangleTarget(text);
  if (asked === null) return null;
  return "angle" in asked ? asked.angle : asked.formula === "S" ? "area" : asked.formula === "a+b+c" ? "perimeter" : spelt(asked.formula);
}
