/** What every step on the wire has: an id, the operation's name, an optional label. */
import { z } from "zod";
import { MAX_EXPRESSION_CHARS } from "../limits.js";

/** `grammar` names the rule that a decoding grammar uses for the field (translate/grammar.ts). */
export const expressionField = z.string().min(1).max(MAX_EXPRESSION_CHARS).meta({ grammar: "formula" });
export const variableField = z.string().regex(/^[A-Za-z\u0370-\u03ff][A-Za-z0-9_]{0,31}$/).meta({ grammar: "name" });
export const idField = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/).meta({ grammar: "id" });

export const stepOf = <N extends string, F extends z.ZodRawShape>(name: N, fields: F) =>
  z.strictObject({ id: idField, op: z.literal(name), label: z.string().max(60).optional(), ...fields });
