import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DATA_FOLDER, type Environment } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { type ServerUser, userNamed } from "../postgres/server-user.ts";
import type { Say } from "../run-command.ts";

/** Neither root nor whom PostgreSQL runs as: the data and the secrets are closed to them. */
const NAME = "nobody";
/** Below, a port is root's alone. */
const FIRST_FREE_PORT = 1024;

/** What the server reads first; asked of the system, as that user. */
const READ = `
  const { accessSync, readdirSync, constants } = require("node:fs");
  const [folder, ...files] = process.argv.slice(1);
  readdirSync(folder);
  for (const path of files) accessSync(path, constants.R_OK);
`;

/**
 * Returns whom the server runs as where root starts it, or nothing where that is simply whoever runs Waymark. Where nobody else can
 * read the checkout it stays root, and says so once (docs/security.md#unprivileged).
 */
export function appUser({
  environment,
  folder = checkout,
  say,
}: Readonly<{
  environment: Environment;
  /** What the server is read from. */
  folder?: string;
  say: Say;
}>): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const why = (reason: string) => {
    say(`Warning: the server runs as root, because ${reason}.`);
    return undefined;
  };
  if (Number(environment.PORT || 3000) < FIRST_FREE_PORT) {
    return why(`only root may listen on port ${environment.PORT}: set PORT to 1024 or more`);
  }
  const user = userNamed(NAME);
  if (user === undefined) return why(`there is no user ${NAME}`);
  if (!canRead({ folder, ...user })) {
    return why(`user ${NAME} cannot read ${folder}: move it where they can`);
  }
  giveMailFolder({ user, folder: environment.WAYMARK_MAIL_DIR });
  return user;
}

function canRead({
  folder,
  uid,
  gid,
}: Pick<ServerUser, "uid" | "gid"> & Readonly<{ folder: string }>): boolean {
  // By whole addresses: whoever stands in a folder already reads it, though the one around it is closed to them.
  const next = join(folder, "node_modules", "next", "package.json");
  const build = join(folder, process.env.WAYMARK_DIST_DIR || ".next", "BUILD_ID");
  const { status } = spawnSync(process.execPath, ["--eval", READ, folder, next, build], {
    cwd: "/",
    uid,
    gid,
    stdio: "ignore",
  });
  return status === 0;
}

/** Of our own data, mails are the one thing that the server writes. */
function giveMailFolder({
  user,
  folder,
}: Readonly<{ user: ServerUser; folder: string | undefined }>): void {
  if (folder === undefined || !folder.startsWith(DATA_FOLDER)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, user.uid, user.gid);
}
