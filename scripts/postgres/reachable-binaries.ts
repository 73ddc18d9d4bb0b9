import { spawnSync } from "node:child_process";
import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Binaries, binariesIn, packagedBinaries } from "./binaries.ts";
import type { ClusterHome } from "./home.ts";
import { canEnter } from "./server-user.ts";

/** Returns the packaged programs, or a copy of them beside the cluster where the server's user cannot reach the packages. */
export function reachableBinaries({ folder, user }: ClusterHome): Binaries {
  const packaged = packagedBinaries();
  if (user === undefined || canEnter({ user, folder: packaged.folder })) return packaged;
  const copy = join(folder, `postgresql-${packaged.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(packaged.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", unfinished]);
    renameSync(unfinished, copy);
  }
  return binariesIn({ folder: copy, version: packaged.version });
}
