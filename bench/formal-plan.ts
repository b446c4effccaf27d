/** A row of the formal corpus as a step of a plan. */
export interface FormalRow {
  readonly id: string;
  readonly op: string;
  readonly input: string | readonly string[] | readonly (readonly string[])[];
  readonly var: string | readonly string[];
  readonly args: { readonly point?: string; readonly side?: "both" | "+" | "-"; readonly a?: string; readonly b?: string };
  readonly expected: unknown;
}

const SIDES = { both: "both", "+": "right", "-": "left" } as const;

/** The step, or null when no operation of ours is meant for such a row. */
export function stepOf(row: FormalRow): { readonly id: string; readonly op: string; readonly [field: string]: unknown } | null {
  const text = typeof row.input === "string" ? row.input : "";
  const common = { id: "s1", var: row.var };
  switch (row.op) {
    case "differentiate": return { ...common, op: "derivative", expr: text };
    case "integrate_indefinite": return { ...common, op: "antiderivative", expr: text };
    case "integrate_definite": return { ...common, op: "definite_integral", expr: text, from: row.args.a, to: row.args.b };
    case "limit": return { ...common, op: "limit", expr: text, point: row.args.point, side: SIDES[row.args.side ?? "both"] };
    case "solve": return { ...common, op: "solve", equation: text };
    case "inequality": return { ...common, op: "inequality", relation: text };
    case "extrema": return { ...common, op: "extrema", expr: text, want: "local" };
    case "system": return { id: "s1", op: "system", equations: row.input, vars: row.var };
    default: return null;
  }
}
