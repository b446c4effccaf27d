/** Freezes data all the way down, before it is checked, so that it cannot change afterwards. */
export function deepFreeze<T>(value: T, fuel = 2000): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (fuel <= 0) throw new RangeError("deepFreeze: nested too deeply");
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part, fuel - 1);
  return value;
}
