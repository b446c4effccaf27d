/** A worker file for the pool's tests: each task names the way it behaves. */
export interface Behaviour {
  readonly kind: "echo" | "hang" | "sleep" | "throw" | "grow-array" | "grow-map" | "exit" | "late-throw" | "recurse" | "not-json" | "print" | "regex";
  readonly value?: number;
}

const grown: unknown[] = [];

export default async function misbehave({ kind, value = 0 }: Behaviour): Promise<unknown> {
  switch (kind) {
    case "echo": return { value, pid: process.pid };
    case "sleep": await new Promise((resolve) => setTimeout(resolve, value)); return { value };
    case "throw": throw new Error(`no luck with ${value}`);
    case "exit": return process.exit(value);
    case "late-throw": setTimeout(() => { throw new Error("afterthought"); }, 20); return { value };
    case "not-json": return { value: BigInt(value) };
    case "print": process.stdout.write("noise on the standard output\n"); return { value };
    case "regex": return { value: /^(a+)+$/.test(`${"a".repeat(60)}b`) ? 1 : 0 };
    case "hang": for (;;) grown.length = 0;
    case "grow-array": for (;;) grown.push({ at: grown.length });
    case "grow-map": { const map = new Map<number, number>(); for (let i = 0; ; i += 1) map.set(i, i); }
    case "recurse": {
      const depth = (n: number): number => (n === 0 ? 0 : 1 + depth(n - 1));
      return { value: depth(value) };
    }
  }
}
