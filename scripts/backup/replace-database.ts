import { acquireDatabase } from "../database/acquire-database.ts";
import { isEmbedded } from "../environment.ts";
import type { Say } from "../run-command.ts";
import type { Backup } from "./read-backup.ts";
import { refuseOccupied } from "./refuse-occupied.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeSecretFiles } from "./secret-files.ts";

/** Puts a backup in the place of this checkout's database, and of its secrets where Waymark made those itself. */
export async function replaceDatabase({
  backup,
  replace,
  say,
}: {
  backup: Backup;
  replace: "allowed" | "refused";
  say: Say;
}): Promise<void> {
  const database = await acquireDatabase({ say });
  try {
    await refuseOccupied({ database, replace });
    const { rows, migrated } = await restoreBackup({
      backup,
      databaseUrl: database.databaseUrl,
      say,
    });
    say(`Restored ${rows.toLocaleString("en")} rows, each as it was saved.`);
    if (migrated.length > 0) say(`Applied ${migrated.length} newer migrations.`);
  } finally {
    await database.release();
  }
  if (!isEmbedded(process.env)) return;
  for (const name of writeSecretFiles({ files: backup.ending.files })) {
    say(`The secret ${name} that was here is kept as ${name}.before-restore.`);
  }
}
