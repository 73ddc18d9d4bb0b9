import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { type Binaries, packagedBinaries } from "./binaries.ts";
import { type ClusterHome, homeOf } from "./home.ts";

/** Stops here when the data were made by another major version: a server can read only those of its own. Says the way over. */
export function refuseOtherMajor({
  home,
  binaries,
}: {
  home: ClusterHome;
  binaries: Binaries;
}): void {
  const major = majorOf(home);
  if (major === undefined || major === binaries.major) return;
  const newest = newestBackup(join(home.wanted, "backups"));
  const offer =
    newest === undefined
      ? ""
      : ` The newest backup here is ${newest}: what was written after it would be lost.`;
  throw new Refusal(
    `The data in ${home.dataDir} was written by PostgreSQL ${major}. This Waymark brings PostgreSQL ${binaries.major}, which cannot read it. Go back to the Waymark that wrote it and run \`npm run backup -- <file>\`; then, with this one, \`npm run restore -- <file>\` puts everything into a new database and keeps the old one aside.${offer}`,
  );
}

/**
 * Puts the data of another major version aside, where there are such, so that a backup of them can be restored into a
 * new cluster. Returns what puts them back, or nothing where there was nothing to put aside.
 */
export function setAsideOtherMajor({
  folder,
  say,
}: {
  folder: string;
  say: (line: string) => void;
}): (() => void) | undefined {
  const home = homeOf({ folder, say });
  const major = majorOf(home);
  if (major === undefined || major === packagedBinaries().major) return undefined;
  const aside = join(home.folder, `postgres-${major}`);
  if (existsSync(aside)) {
    throw new Refusal(`${aside} is there already: move it away first. Nothing was touched.`);
  }
  renameSync(home.dataDir, aside);
  say(`The database of PostgreSQL ${major} is kept in ${aside}.`);
  return () => {
    rmSync(home.dataDir, { recursive: true, force: true });
    renameSync(aside, home.dataDir);
    say(`The database of PostgreSQL ${major} is back in ${home.dataDir}.`);
  };
}

function majorOf({ dataDir }: ClusterHome): number | undefined {
  const versionFile = join(dataDir, "PG_VERSION");
  if (!existsSync(versionFile)) return undefined;
  return Number.parseInt(readFileSync(versionFile, "utf8"), 10);
}

/** Names of nightly backups begin with their moment: the last one in order is the newest. */
function newestBackup(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith(".backup"))
    .sort()
    .at(-1);
  return newest === undefined ? undefined : join(folder, newest);
}
