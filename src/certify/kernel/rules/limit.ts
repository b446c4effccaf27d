/** limit: see claim.ts. Refuses everything until its rule is written. */
import type { Claim } from "../claim.js";
import type { Fuel } from "../fuel.js";

export function proveLimit(_claim: Claim & { readonly kind: "limit" }, fuel: Fuel): string | null {
  fuel.note("no rule yet");
  return "no rule yet";
}
