/**
 * What each kind of model server understands, and how to find out which one answers. Facts measured or read from the
 * servers' sources, 2026-11; servers ignore fields that they do not know with HTTP 200, so a canary confirms the constraint.
 */
export const SERVER_KINDS = ["llama-server", "vllm", "ollama", "lmstudio", "openai"] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

/** How decoding is constrained: a grammar in a field of the server's own, or a JSON schema in response_format. */
export const MECHANISMS = ["grammar", "structured_outputs", "json_schema"] as const;
export type Mechanism = (typeof MECHANISMS)[number];

export interface KindFacts {
  readonly constraint: Mechanism;
  /** Fields that turn thinking off and keep sampling plain. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** One table says what each gets. Never response_format beside a grammar: llama-server then drops the grammar silently. */
export const KINDS: Readonly<Record<ServerKind, KindFacts>> = {
  "llama-server": { constraint: "grammar", extras: { chat_template_kwargs: { enable_thinking: false }, cache_prompt: true, repeat_penalty: 1 } },
  // vLLM takes generation_config.json from the model: a repetition penalty there punishes the digits of a plan.
  vllm: { constraint: "structured_outputs", extras: { chat_template_kwargs: { enable_thinking: false }, repetition_penalty: 1 } },
  ollama: { constraint: "json_schema", extras: { reasoning_effort: "none" } },
  lmstudio: { constraint: "json_schema", extras: {} },
  openai: { constraint: "json_schema", extras: {} },
};

export interface Constraint {
  /** GBNF that llama.cpp and xgrammar both accept. */
  readonly grammar: string;
  readonly schemaName: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The fields of the request body that constrain decoding. */
export function constraintFields(mechanism: Mechanism, c: Constraint): Readonly<Record<string, unknown>> {
  switch (mechanism) {
    case "grammar": return { grammar: c.grammar };
    case "structured_outputs": return { structured_outputs: { grammar: c.grammar } };
    case "json_schema": return { response_format: { type: "json_schema", json_schema: { name: c.schemaName, schema: c.schema, strict: true } } };
  }
}

/** `…/v1` without what follows it. */
export const rootOf = (baseUrl: string): string => baseUrl.replace(/\/+$/, "").replace(/\/v1$/, "");

async function get(url: string, key: string, ms: number): Promise<{ readonly server: string; readonly json: unknown } | null> {
  try {
    const r = await fetch(url, { headers: key === "" ? {} : { authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(ms) });
    const server = r.headers.get("server") ?? "";
    if (!r.ok) { await r.body?.cancel(); return null; }
    return { server, json: JSON.parse((await r.text()).slice(0, 200_000)) as unknown };
  } catch {
    // Not reachable, not JSON, too slow: not this kind of server.
    return null;
  }
}

const ownerOf = (json: unknown): string => {
  const data = typeof json === "object" && json !== null && "data" in json && Array.isArray(json.data) ? (json.data as unknown[]) : [];
  const [first] = data;
  return typeof first === "object" && first !== null && "owned_by" in first && typeof first.owned_by === "string" ? first.owned_by : "";
};

/** Asks the addresses that only one kind of server has. "openai" when nothing else fits but /v1/models answers; null when nothing answers. */
export async function detectKind(baseUrl: string, key: string, milliseconds = 3_000): Promise<ServerKind | null> {
  const root = rootOf(baseUrl);
  const models = await get(`${root}/v1/models`, key, milliseconds);
  if (models !== null && (/llama\.cpp/i.test(models.server) || ownerOf(models.json) === "llamacpp")) return "llama-server";
  if (models !== null && ownerOf(models.json) === "vllm") return "vllm";
  const [ollama, lmstudio, vllm] = await Promise.all([get(`${root}/api/version`, key, milliseconds), get(`${root}/api/v0/models`, key, milliseconds), get(`${root}/version`, key, milliseconds)]);
  if (ollama !== null) return "ollama";
  if (lmstudio !== null) return "lmstudio";
  if (vllm !== null) return "vllm";
  return models === null ? null : "openai";
}
