/** Units of measurement turned into each other, as exact factors. */
import { divQ, rational } from "../../certify/kernel/rational.js";
import { type Value, constant } from "./value.js";

type Groups = readonly (readonly (readonly [string, number, number])[])[];

/** What an amount in `from` is multiplied by to be in `to`; null when they do not measure the same. */
export const factors = (groups: Groups) => (from: string, to: string): Value | null => {
  if (from === to) return null;
  for (const g of groups) {
    const [a, b] = [from, to].map((u) => g.find(([name]) => name === u));
    if (a !== undefined && b !== undefined) return constant(divQ(rational(BigInt(a[1]), BigInt(a[2])), rational(BigInt(b[1]), BigInt(b[2]))));
  }
  return null;
};
