/** Request bodies: bounded while they are read, strict UTF-8, JSON of bounded depth, validated by zod. */
import type { Context } from "hono";
import type { z } from "zod";
import { CertaError } from "../errors.js";
import { MAX_BODY_BYTES } from "../limits.js";

/** Nesting of a JSON body: a plan needs 6, a certificate under 120 (terms of depth 100). */
const MAX_JSON_DEPTH = 150;

export async function readJson(c: Context): Promise<unknown> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && !type.endsWith("+json")) throw new CertaError("unsupported_media_type", { zh: "请用 Content-Type: application/json", en: "send Content-Type: application/json" });
  const coding = (c.req.header("content-encoding") ?? "identity").trim().toLowerCase();
  if (coding !== "identity" && coding !== "") throw new CertaError("unsupported_media_type", { zh: "请求体请不要压缩(Content-Encoding)", en: "send the body without Content-Encoding" });
  const bytes = await readBounded(c);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (e) {
    throw new CertaError("invalid_request", { zh: "请求体不是有效的 UTF-8 文本", en: "the body is not valid UTF-8" }, {}, e);
  }
  if (depthOf(text) > MAX_JSON_DEPTH) throw new CertaError("invalid_request", { zh: `JSON 嵌套超过 ${MAX_JSON_DEPTH} 层`, en: `JSON nested deeper than ${MAX_JSON_DEPTH}` });
  try {
    return JSON.parse(text);
  } catch (e) {
    throw new CertaError("invalid_request", { zh: `请求体不是有效的 JSON:${e instanceof Error ? e.message : ""}`, en: `the body is not valid JSON: ${e instanceof Error ? e.message : ""}` }, {}, e);
  }
}

/** Reads at most MAX_BODY_BYTES, whatever content-length says. */
async function readBounded(c: Context): Promise<Uint8Array> {
  const tooLarge = (): CertaError => new CertaError("too_large", { zh: `请求体超过 ${MAX_BODY_BYTES} 字节`, en: `the body is larger than ${MAX_BODY_BYTES} bytes` });
  if (Number(c.req.header("content-length") ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const reader = c.req.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) { await reader.cancel(); throw tooLarge(); }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** Deepest nesting of brackets outside strings; linear, so that ten thousand brackets never reach the parser. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const ch = text[i];
    if (quoted) { if (ch === "\\") i += 1; else if (ch === '"') quoted = false; }
    else if (ch === '"') quoted = true;
    else if (ch === "[" || ch === "{") { depth += 1; most = Math.max(most, depth); }
    else if (ch === "]" || ch === "}") depth -= 1;
  }
  return most;
}

/** Validates against a schema; the error names the field. */
export function validated<T>(schema: z.ZodType<T>, json: unknown): T {
  const r = schema.safeParse(json);
  if (r.success) return r.data;
  const [issue] = r.error.issues;
  const pointer = `/${(issue?.path ?? []).map(String).join("/")}`;
  const what = issue?.message ?? "invalid";
  throw new CertaError("invalid_request", { zh: `请求的 ${pointer} 不正确:${what}`, en: `the request is wrong at ${pointer}: ${what}` }, { pointer });
}
