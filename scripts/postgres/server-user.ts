import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Refusal } from "../refusal.ts";

/** The user that a server runs as where root starts it. */
export type ServerUser = Readonly<{ name: string; uid: number; gid: number }>;

/**
 * Returns whom the server has to run as, or nothing where that is simply whoever runs Waymark.
 * PostgreSQL refuses root: then it is the owner of the data, or user `postgres` (made when missing), or `nobody`.
 */
export function serverUser({
  dataDir,
  say,
}: {
  dataDir: string;
  say: (line: string) => void;
}): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) {
    return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  const user = userNamed("postgres") ?? madeUser({ name: "postgres", say }) ?? userNamed("nobody");
  if (user === undefined) {
    throw new Refusal(
      "PostgreSQL does not run as root, and the user `postgres` could not be created: add it, or set DATABASE_URL.",
    );
  }
  return user;
}

/** Returns whether the server can go into a folder and read what lies there; asked of the system, as that user. */
export function canEnter({ user, folder }: { user: ServerUser; folder: string }): boolean {
  const { status } = spawnSync("/bin/sh", ["-c", 'cd "$1" && ls >/dev/null', "sh", folder], {
    cwd: "/",
    uid: user.uid,
    gid: user.gid,
    stdio: "ignore",
  });
  return status === 0;
}

/** Returns a user of this system by name, or nothing where there is none. */
export function userNamed(name: string): ServerUser | undefined {
  const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
  try {
    return { name, uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function madeUser({
  name,
  say,
}: {
  name: string;
  say: (line: string) => void;
}): ServerUser | undefined {
  say(`Adding the system user ${name}: PostgreSQL does not run as root.`);
  const ways = [
    ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/bin/false", name],
    ["adduser", "-S", "-D", "-H", "-s", "/bin/false", name],
  ] as const;
  for (const [program, ...args] of ways) {
    if (spawnSync(program, args, { stdio: "ignore" }).status === 0) return userNamed(name);
  }
  return undefined;
}
