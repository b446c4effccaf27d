/** A worker for pool.test.ts that does what engines do on a bad day. */
export default function work(task: { kind: "ok" | "hang" | "throw" | "exit" | "memory"; n: number }): number {
  if (task.kind === "hang") for (;;) { /* nerdamer on lim |x|/x */ }
  if (task.kind === "throw") throw new Error("division by zero");
  if (task.kind === "exit") process.exit(3);
  if (task.kind === "memory") { const hoard: number[][] = []; for (;;) hoard.push(new Array<number>(1_000_000).fill(hoard.length)); }
  return task.n * 2;
}
