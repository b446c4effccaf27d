/**
 * Theorem: a claim that has been proved. `prove` is the only way to get one; the field is truly private, so neither a
 * spread ({...theorem, claim: other}) nor a look-alike object passes `isTheorem`. Nothing sealed survives JSON or a
 * thread boundary: what comes back is data and is proved again.
 */
import { MAX_FUEL, MAX_TOTAL_FUEL } from "./bounds.js";
import type { Basis, Claim, Refusal } from "./claim.js";
import { claimHoldsFloor, proveWithFloors } from "./floor.js";
import { deepFreeze } from "./freeze.js";
import { Fuel } from "./fuel.js";
import { proveAntiderivative } from "./rules/antiderivative.js";
import { proveDerivative } from "./rules/derivative.js";
import { proveDomain } from "./rules/domain.js";
import { proveEqual } from "./rules/equal.js";
import { proveIntegralBetween } from "./rules/integral-between.js";
import { proveKnownIntegral } from "./rules/known-integral.js";
import { proveLimit } from "./rules/limit.js";
import { proveQuotientBetween } from "./rules/quotient-between.js";
import { proveRootsComplete } from "./rules/roots-complete.js";
import { proveSign } from "./rules/sign.js";

/** Raised whenever a rule changes; a certificate names the version that made it. */
export const KERNEL_VERSION = "1.0";

const KEY: unique symbol = Symbol("theorem");

export class Theorem {
  readonly #sealed = true;
  readonly claim: Claim;
  readonly basis: Basis;

  constructor(key: typeof KEY, claim: Claim, basis: Basis) {
    if (key !== KEY) throw new TypeError("a Theorem is made by prove() only");
    this.claim = claim;
    this.basis = basis;
    Object.freeze(this);
  }

  static isTheorem(x: unknown): x is Theorem {
    return typeof x === "object" && x !== null && #sealed in x && x.#sealed;
  }
}

/** Proves the claim or says why not. Deterministic; bounded by its own fuel and by what is left in the shared tank. */
export function prove(claim: Claim, tank: Fuel = new Fuel(MAX_TOTAL_FUEL)): Theorem | Refusal {
  deepFreeze(claim);
  const fuel = new Fuel(tank.left < MAX_FUEL ? tank.left : MAX_FUEL);
  const before = fuel.left;
  const why = fuel.left <= 0 ? "the step budget of the whole answer is spent" : check(claim, fuel);
  tank.left -= before - fuel.left;
  if (why !== null) return { claim, rule: claim.kind, why };
  return fuel.left < 0 ? { claim, rule: claim.kind, why: "step budget spent" } : new Theorem(KEY, claim, fuel.usedEnclosure ? "enclosure" : "exact");
}

/** Floors are taken away first: every rule below relies on "defined" meaning continuous. */
const check = (claim: Claim, fuel: Fuel): string | null => (claimHoldsFloor(claim) ? proveWithFloors(claim, fuel, checkContinuous) : checkContinuous(claim, fuel));

function checkContinuous(claim: Claim, fuel: Fuel): string | null {
  switch (claim.kind) {
    case "equal": return proveEqual(claim, fuel);
    case "nonzero":
    case "sign": return proveSign(claim, fuel);
    case "roots_complete": return proveRootsComplete(claim, fuel);
    case "derivative": return proveDerivative(claim, fuel);
    case "defined_on":
    case "undefined_on": return proveDomain(claim, fuel);
    case "limit": return proveLimit(claim, fuel);
    case "antiderivative": return proveAntiderivative(claim, fuel);
    case "integral_between": return proveIntegralBetween(claim, fuel);
    case "quotient_between": return proveQuotientBetween(claim, fuel);
    case "known_integral": return proveKnownIntegral(claim, fuel);
    default: return refuseUnknown(claim);
  }
}

const refuseUnknown = (claim: never): string => `unknown kind of claim ${String(claim)}`;
