import { ofProcess } from "#lib/of-process";

type Kept = Readonly<{ version: string; value: unknown }>;

/**
 * Returns what was made of a thing that never changes, such as a record at one revision: made once under each name, and gone
 * with the thing. With another `version`, which says what else it is made of, it is made anew, and the earlier one let go.
 * A promise that fails is not kept.
 */
export function onceFor<T>({
  of,
  name,
  version = "",
  make,
}: Readonly<{ of: object; name: string; version?: string; make: () => T }>): T {
  const all = ofProcess({
    name: "made-of-things",
    make: () => new WeakMap<object, Map<string, Kept>>(),
  });
  const own = all.get(of) ?? new Map<string, Kept>();
  all.set(of, own);
  const kept = own.get(name);
  // A name stands for one kind of thing, so its callers agree on the type.
  if (kept?.version === version) return kept.value as T;

  const value = make();
  const made: Kept = { version, value };
  own.set(name, made);
  if (value instanceof Promise) {
    value.catch(() => own.get(name) === made && own.delete(name));
  }
  return value;
}
