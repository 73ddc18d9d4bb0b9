import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "#lib/config";
import type { Say } from "../run-command.ts";
import { recordBackup } from "./record-backup.ts";
import { readSecretFiles } from "./secret-files.ts";
import { takeBackup } from "./take-backup.ts";

const NIGHTLY = /^waymark-(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})Z\.backup$/;
const DAY_MS = 86_400_000;

/** Returns whether a nightly backup is due: none was taken since the time of day that has passed last. */
export function isDue({
  at,
  newest,
  now,
}: {
  /** A time of day in UTC, as "03:30". */
  at: string;
  newest: Date | undefined;
  now: Date;
}): boolean {
  const today = new Date(`${now.toISOString().slice(0, 10)}T${at}:00Z`);
  const last = today > now ? new Date(today.getTime() - DAY_MS) : today;
  return newest === undefined || newest < last;
}

/** Returns when the newest nightly backup of a folder was taken, by its name. */
export function newestNightly(folder: string): Date | undefined {
  const newest = nightlyIn(folder).at(-1);
  const [, hour, minute] = newest?.match(NIGHTLY) ?? [];
  return hour === undefined ? undefined : new Date(`${hour}:${minute}:00Z`);
}

/** Takes one nightly backup into a folder, and removes all but the newest ones. Returns its path. */
export async function takeNightly({
  databaseUrl,
  folder,
  settings: { backupKeep, backupPassphrase: passphrase },
  now,
}: {
  databaseUrl: string;
  folder: string;
  settings: Pick<Config, "backupKeep" | "backupPassphrase">;
  now: Date;
}): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `waymark-${now
    .toISOString()
    .slice(0, 16)
    .replace(/:(\d\d)$/, "$1")}Z.backup`;
  const path = join(folder, name);
  const files = readSecretFiles();
  await takeBackup({ databaseUrl, path, files, passphrase, now, say: () => {} });
  await recordBackup({ databaseUrl, at: now, bytes: statSync(path).size });
  // Only after the new one is there: a night that fails costs no old one.
  for (const old of nightlyIn(folder).slice(0, -backupKeep)) rmSync(join(folder, old));
  return path;
}

/** The nightly backups of a folder, oldest first; what else lies there is somebody else's. */
function nightlyIn(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return readdirSync(folder)
    .filter((name) => NIGHTLY.test(name))
    .sort();
}

const LOOK_EVERY_MS = 60_000;
const TRY_AGAIN_MS = 3_600_000;

/**
 * Takes a backup every night while the server runs, and one at once where a night was missed. Looks at the clock each
 * minute, so that a clock that is set does no harm. Returns how to end it, after the one under way.
 */
export function scheduleNightly({
  databaseUrl,
  folder,
  settings,
  say,
}: {
  databaseUrl: string;
  folder: string;
  settings: Pick<Config, "backupAt" | "backupKeep" | "backupPassphrase">;
  say: Say;
}): () => Promise<void> {
  const { backupAt: at } = settings;
  if (at === undefined) return async () => {};
  let running: Promise<void> | undefined;
  let notBefore = 0;
  const look = () => {
    const now = new Date();
    if (running !== undefined || performance.now() < notBefore) return;
    if (!isDue({ at, newest: newestNightly(folder), now })) return;
    running = takeNightly({ databaseUrl, folder, settings, now })
      .then((path) => say(`Took the nightly backup: ${path}`))
      .catch((error: unknown) => {
        notBefore = performance.now() + TRY_AGAIN_MS;
        const reason = error instanceof Error ? error.message : String(error);
        say(`Warning: the nightly backup failed, and is tried again in an hour: ${reason}`);
      })
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
