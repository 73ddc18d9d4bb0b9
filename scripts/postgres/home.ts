import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { canEnter, type ServerUser, serverUser } from "./server-user.ts";

/** Where a cluster lives, with everything that belongs to it, and whom its server runs as. */
export type ClusterHome = Readonly<{
  folder: string;
  /** The folder that was asked for; another one where the server cannot enter it. */
  wanted: string;
  dataDir: string;
  log: string;
  secrets: string;
  lock: string;
  holders: string;
  user: ServerUser | undefined;
}>;

/**
 * Returns the home of a folder's cluster: the folder itself, or, where the server's user cannot enter that
 * (root starts it in a private folder, such as root's home), one in /var/lib/waymark that is named after it.
 */
export function homeOf({
  folder: asked,
  say,
}: {
  folder: string;
  say: (line: string) => void;
}): ClusterHome {
  const wanted = resolve(asked);
  makePassable(wanted);
  const user = serverUser({ dataDir: join(wanted, "postgres"), say });
  const isElsewhere = user !== undefined && !canEnter({ user, folder: wanted });
  const folder = isElsewhere ? elsewhere(wanted) : wanted;
  return {
    folder,
    wanted,
    dataDir: join(folder, "postgres"),
    log: join(folder, "postgres", "server.log"),
    secrets: join(folder, "secrets"),
    lock: join(folder, "lock"),
    holders: join(folder, "holders"),
    user,
  };
}

function elsewhere(wanted: string): string {
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 16);
  makePassable("/var/lib/waymark");
  return makePassable(join("/var/lib/waymark", name));
}

/** A folder that the server may pass through; what is secret in it lies in a narrower one. */
function makePassable(folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) chmodSync(folder, 0o755);
  return folder;
}
