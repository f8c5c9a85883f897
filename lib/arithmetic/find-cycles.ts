/** Names that depend on themselves, directly or through others: each cycle once, from its first member on. */
export function findCycles(dependencies: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];

  for (const start of dependencies.keys()) {
    // Depth first with a stack of its own: a long chain must not exhaust the call stack.
    const path: { name: string; pending: string[] }[] = [];
    const onPath = new Map<string, number>();
    const enter = (name: string) => {
      onPath.set(name, path.length);
      path.push({ name, pending: [...(dependencies.get(name) ?? [])] });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.pending.shift();
      if (next === undefined) {
        done.add(top.name);
        onPath.delete(top.name);
        path.pop();
      } else if (onPath.has(next))
        cycles.push(path.slice(onPath.get(next)).map((step) => step.name));
      else if (!done.has(next)) enter(next);
    }
  }
  return cycles;
}
