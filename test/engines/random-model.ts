/**
 * A Qwen2-architecture model with random weights as a GGUF file: half a megabyte, the same bytes for the same seed. It knows
 * nothing; it makes real engines load a file, apply ChatML, tokenize, obey grammars and stream. GGUF version 3, all weights F32.
 */
export interface Shape { readonly seed: number; readonly context: number }

const [WIDTH, LAYERS, HEADS, KEY_HEADS] = [64, 2, 4, 2];
const HEAD = WIDTH / HEADS;
const FEED = 2 * WIDTH;
const ALIGNMENT = 32;

/** Like Qwen3's: thinking that is switched off leaves an empty block. */
const TEMPLATE = "{%- for message in messages %}{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}{%- endfor %}{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}{%- endif %}";

/** Pieces that a byte-pair tokenizer learns from text like ours, each put together from two known ones. */
const MERGES = ["s t", "e p", "st ep", "i d", "o p", "e x", "p r", "ex pr", "a n", "s w", "an sw", "e r", "answ er", "v a", "va r", "s i", "si n", "c o", "co s", "l n", "i n", "t h", "th e", "\u0120 the", "\" :", "\" ,", "\": \"", "\" }", "} ]", "{ \"", "[ \"", "\" ]", "s q", "r t", "sq rt", "* x", "x ^", "^ 2"];

interface Vocabulary { readonly tokens: readonly string[]; readonly kinds: readonly number[]; readonly merges: readonly string[]; readonly end: number; readonly pad: number }

/** GPT-2's letters for bytes: printable ones stand for themselves, the others follow from U+0100. */
function byteLetters(): readonly string[] {
  const isPrintable = (b: number): boolean => (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174;
  let next = 256;
  return Array.from({ length: 256 }, (_, b) => String.fromCodePoint(isPrintable(b) ? b : next++));
}

function vocabulary(): Vocabulary {
  const ordinary = [...byteLetters()];
  const merges = MERGES.filter((m) => {
    const [left = "", right = ""] = m.split(" ");
    const isMade = ordinary.includes(left) && ordinary.includes(right) && !ordinary.includes(left + right);
    if (isMade) ordinary.push(left + right);
    return isMade;
  });
  const control = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"];
  const named = ["<think>", "</think>"];
  const [NORMAL, CONTROL, USER_DEFINED] = [1, 3, 4];
  const tokens = [...ordinary, ...control, ...named];
  const kinds = [...ordinary.map(() => NORMAL), ...control.map(() => CONTROL), ...named.map(() => USER_DEFINED)];
  return { tokens, kinds, merges, pad: ordinary.length, end: ordinary.length + 2 };
}

const u32 = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeUInt32LE(n); return b; };
const u64 = (n: number): Buffer => { const b = Buffer.alloc(8); b.writeBigUInt64LE(BigInt(n)); return b; };
const f32 = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeFloatLE(n); return b; };
const text = (s: string): Buffer => { const b = Buffer.from(s); return Buffer.concat([u64(b.length), b]); };
const [T_U32, T_I32, T_F32, T_BOOL, T_TEXT, T_LIST] = [4, 5, 6, 7, 8, 9];
const list = (type: number, items: readonly Buffer[]): Buffer => Buffer.concat([u32(T_LIST), u32(type), u64(items.length), ...items]);

function header(v: Vocabulary, context: number): readonly (readonly [string, Buffer])[] {
  const number = (n: number): Buffer => Buffer.concat([u32(T_U32), u32(n)]);
  const real = (n: number): Buffer => Buffer.concat([u32(T_F32), f32(n)]);
  const word = (s: string): Buffer => Buffer.concat([u32(T_TEXT), text(s)]);
  return [
    ["general.architecture", word("qwen2")], ["general.name", word("random-qwen2")], ["general.file_type", number(0)], ["general.alignment", number(ALIGNMENT)],
    ["qwen2.block_count", number(LAYERS)], ["qwen2.context_length", number(context)], ["qwen2.embedding_length", number(WIDTH)], ["qwen2.feed_forward_length", number(FEED)],
    ["qwen2.attention.head_count", number(HEADS)], ["qwen2.attention.head_count_kv", number(KEY_HEADS)], ["qwen2.rope.freq_base", real(1e6)],
    ["qwen2.attention.layer_norm_rms_epsilon", real(1e-6)], ["qwen2.vocab_size", number(v.tokens.length)],
    ["tokenizer.ggml.model", word("gpt2")], ["tokenizer.ggml.pre", word("qwen2")], ["tokenizer.ggml.tokens", list(T_TEXT, v.tokens.map(text))],
    ["tokenizer.ggml.token_type", list(T_I32, v.kinds.map(u32))], ["tokenizer.ggml.merges", list(T_TEXT, v.merges.map(text))],
    ["tokenizer.ggml.bos_token_id", number(v.pad)], ["tokenizer.ggml.eos_token_id", number(v.end)], ["tokenizer.ggml.padding_token_id", number(v.pad)],
    ["tokenizer.ggml.add_bos_token", Buffer.concat([u32(T_BOOL), Buffer.from([0])])], ["tokenizer.chat_template", word(TEMPLATE)],
  ];
}

/** mulberry32, and Box and Muller's normal numbers from it. */
function normal(seed: number): () => number {
  let s = seed >>> 0;
  const uniform = (): number => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform());
}

interface Tensor { readonly name: string; readonly sizes: readonly number[]; readonly data: Buffer }

function tensors(v: Vocabulary, seed: number): readonly Tensor[] {
  const random = normal(seed);
  const out: Tensor[] = [];
  const put = (name: string, sizes: readonly number[], value: (i: number) => number): void => {
    const values = Float32Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, (_, i) => value(i));
    out.push({ name, sizes, data: Buffer.from(values.buffer) });
  };
  const scaled = (fan: number) => (): number => random() / Math.sqrt(fan);
  // Channel 0 of the residual stream stays 1, so that column 0 of the head is what each token is worth by itself.
  const apart = (fan: number) => (i: number): number => (i < fan ? 0 : random() / Math.sqrt(fan));
  put("token_embd.weight", [WIDTH, v.tokens.length], (i) => (i % WIDTH === 0 ? 1 : random() * 0.5));
  for (let l = 0; l < LAYERS; l += 1) {
    const b = `blk.${l}`;
    put(`${b}.attn_norm.weight`, [WIDTH], () => 1);
    for (const [part, rows] of [["q", HEADS], ["k", KEY_HEADS], ["v", KEY_HEADS]] as const) {
      put(`${b}.attn_${part}.weight`, [WIDTH, rows * HEAD], scaled(WIDTH));
      put(`${b}.attn_${part}.bias`, [rows * HEAD], () => random() * 0.1);
    }
    put(`${b}.attn_output.weight`, [HEADS * HEAD, WIDTH], apart(HEADS * HEAD));
    put(`${b}.ffn_norm.weight`, [WIDTH], () => 1);
    put(`${b}.ffn_gate.weight`, [WIDTH, FEED], scaled(WIDTH));
    put(`${b}.ffn_up.weight`, [WIDTH, FEED], scaled(WIDTH));
    put(`${b}.ffn_down.weight`, [FEED, WIDTH], apart(FEED));
  }
  put("output_norm.weight", [WIDTH], () => 1);
  // Closing brackets and the end are likelier than operators: samples stay short without being all the same.
  const worth = (t: string): number => (/^["\]},)]+$/.test(t) || t === "<|im_end|>" ? 2 : 0) - (/[([+*/^,-]$/.test(t) ? 1.5 : 0);
  put("output.weight", [WIDTH, v.tokens.length], (i) => (i % WIDTH === 0 ? worth(v.tokens[Math.floor(i / WIDTH)] ?? "") : random() * 0.15));
  return out;
}

const padded = (n: number): number => Math.ceil(n / ALIGNMENT) * ALIGNMENT;

export function randomModel(shape: Shape): Buffer {
  const v = vocabulary();
  const fields = header(v, shape.context);
  const weights = tensors(v, shape.seed);
  let offset = 0;
  const index = weights.map((t) => {
    const [F32, at] = [0, offset];
    offset += padded(t.data.length);
    return Buffer.concat([text(t.name), u32(t.sizes.length), ...t.sizes.map(u64), u32(F32), u64(at)]);
  });
  const head = Buffer.concat([Buffer.from("GGUF"), u32(3), u64(weights.length), u64(fields.length), ...fields.map(([k, value]) => Buffer.concat([text(k), value])), ...index]);
  const fill = (b: Buffer): Buffer => Buffer.concat([b, Buffer.alloc(padded(b.length) - b.length)]);
  return Buffer.concat([fill(head), ...weights.map((t) => fill(t.data))]);
}
