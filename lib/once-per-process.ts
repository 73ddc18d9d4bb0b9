import "server-only";
import { ofProcess } from "#lib/of-process";

type Kept = Readonly<{ version: string; value: Promise<unknown> }>;

/**
 * Returns what `read` found the first time that something of this name was asked for in this process. A read that fails
 * or finds nothing (null) is not kept. With another `version` the name is read anew, and the earlier one let go.
 */
export function oncePerProcess<T>({
  name,
  version = "",
  read,
}: Readonly<{ name: string; version?: string; read: () => Promise<T> }>): Promise<T> {
  const all = ofProcess({ name: "reads", make: () => new Map<string, Kept>() });
  const kept = all.get(name);
  // A name stands for one kind of thing, so its callers agree on the type.
  if (kept?.version === version) return kept.value as Promise<T>;

  const value = read();
  const reading: Kept = { version, value };
  all.set(name, reading);
  const forget = () => {
    if (all.get(name) === reading) all.delete(name);
  };
  value.then((found) => found === null && forget(), forget);
  return value;
}
