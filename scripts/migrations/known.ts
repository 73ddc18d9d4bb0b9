import { Refusal } from "../refusal.ts";
import type { Migration } from "./files.ts";

/** Refuses a migration that says something else than when it was applied. */
export function refuseChanged({ migrations, applied }: Histories): void {
  const changed = migrations.find(
    ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
  );
  if (changed === undefined) return;
  throw new Refusal(
    `Migration ${changed.name} was changed after it had been applied to this database: restore it and write a new one (npm run db:migration), or start with an empty database (npm run db:reset).`,
  );
}

/** Says which migrations only a newer Waymark knows. */
export function sayUnknown({
  migrations,
  applied,
  say,
}: Histories & { say: (line: string) => void }): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  say(`Warning: a newer Waymark has used this database (migrations ${unknown.join(", ")}).`);
}

type Histories = Readonly<{
  migrations: readonly Migration[];
  applied: ReadonlyMap<string, string>;
}>;
