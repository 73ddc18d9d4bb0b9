import { Refusal } from "../refusal.ts";

/**
 * Returns the folder name of a migration that is written now: the moment, which orders migrations, and the given words.
 * Throws a Refusal when what was given is not one name.
 */
export function migrationName({ asked, now }: { asked: readonly string[]; now: Date }): string {
  const name = asked
    .join(" ")
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
    throw new Refusal(
      "Say what the migration does, in a few words of letters and digits: npm run db:migration -- add_pauses",
    );
  }
  const moment = now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  return `${moment}_${name}`;
}
