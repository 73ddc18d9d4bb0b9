import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkout } from "../launch/checkout.mjs";
import { type Predicate, predicatesIn } from "./predicates.ts";

/** The predicates of the modules that this process loaded, and which of them is removed now. */
export type Removable = Readonly<{
  predicates: readonly Predicate[];
  /** Runs some work without a predicate, or with all of them, and says by number which ones it asked. */
  without: (removed: number | undefined, work: () => Promise<void>) => Promise<ReadonlySet<number>>;
}>;

/** The name under which a module asks whether one of its predicates is removed. */
const ASK = "waymarkIsRemoved";

/** From here on, a predicate of the data layer can be removed while the process runs; no file is touched. */
export function makeRemovable(): Removable {
  const predicates: Predicate[] = [];
  let now: number | undefined;
  let asked = new Set<number>();
  Object.assign(globalThis, {
    [ASK]: (number: number) => {
      asked.add(number);
      return number === now;
    },
  });
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (!url.startsWith("file:")) return loaded;
      const file = relative(checkout, fileURLToPath(url)).replaceAll("\\", "/");
      if (!file.startsWith("lib/data/") || file.endsWith("-example.ts")) return loaded;
      const source = readFileSync(fileURLToPath(url), "utf8");
      const first = predicates.length;
      const found = predicatesIn({ file, source });
      predicates.push(...found);
      return { ...loaded, source: withRemovable({ source, found, first }) };
    },
  });
  return {
    predicates,
    without: async (removed, work) => {
      now = removed;
      asked = new Set();
      try {
        await work();
      } finally {
        now = undefined;
      }
      return asked;
    },
  };
}

/** The source of a module with a question before each of its predicates, which is numbered from `first` on. */
export function withRemovable({
  source,
  found,
  first,
}: Readonly<{ source: string; found: readonly Predicate[]; first: number }>): string {
  return found
    .flatMap(({ removableBy }, index) => removableBy(`globalThis.${ASK}(${first + index})`))
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, put) => text.slice(0, put.at) + put.text + text.slice(put.at), source);
}
