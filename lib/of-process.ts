// The server's edge, pages and route handlers are bundled apart, each with a copy of its modules: what all of them share stands on globalThis.
const store = globalThis as { waymarkOfProcess?: Map<string, unknown> };

/** Returns the one thing of this name in the process, made when it is first asked for. */
export function ofProcess<T>({ name, make }: Readonly<{ name: string; make: () => T }>): T {
  store.waymarkOfProcess ??= new Map();
  const all = store.waymarkOfProcess;
  if (!all.has(name)) all.set(name, make());
  // A name stands for one kind of thing, so its callers agree on the type.
  return all.get(name) as T;
}
