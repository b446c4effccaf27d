import type { Example } from "../operation.js";
export const examples: readonly Example[] = [];
