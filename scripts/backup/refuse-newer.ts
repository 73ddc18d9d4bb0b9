import { MIGRATIONS } from "../migrations/apply.ts";
import { readMigrations } from "../migrations/files.ts";
import { Refusal } from "../refusal.ts";
import type { Manifest } from "./format.ts";

/** Stops here when a backup comes from a newer Waymark than this one, or from one whose migrations were changed. */
export function refuseNewer({
  manifest: { migrations },
  folder = MIGRATIONS,
}: {
  manifest: Manifest;
  folder?: string | undefined;
}): void {
  const ours = new Map(readMigrations(folder).map(({ name, checksum }) => [name, checksum]));
  const unknown = migrations.find(({ name }) => !ours.has(name));
  if (unknown !== undefined) {
    throw new Refusal(
      `This backup was made by a newer Waymark (migration ${unknown.name}): restore it with that version or a newer one. Nothing was touched.`,
    );
  }
  const changed = migrations.find(({ name, checksum }) => ours.get(name) !== checksum);
  if (changed === undefined) return;
  throw new Refusal(
    `Migration ${changed.name} was changed since this backup was made: put it back as it was. Nothing was touched.`,
  );
}
