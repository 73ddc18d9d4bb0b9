import {
  appendFileSync,
  chownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./home.ts";
import { runServerProgram } from "./server-program.ts";

/** The one role of an embedded cluster. */
export const SUPERUSER = "waymark";

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "timezone=UTC",
  "log_timezone=UTC",
] as const;
const NON_DURABLE_SETTINGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
] as const;

/**
 * Makes the cluster's data where there are none. They appear under their name only when they are complete,
 * so that a start that was killed in the middle leaves nothing that a later one could take for a cluster.
 */
export async function initialize({
  home,
  binaries,
  password,
  durable,
}: {
  home: ClusterHome;
  binaries: Binaries;
  password: string;
  durable: boolean;
}): Promise<void> {
  removeUnfinished(home.folder);
  const staging = join(home.folder, `postgres.unfinished-${process.pid}`);
  const passwordFile = join(staging, "password");
  const unfinished = join(staging, "data");
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.user !== undefined) {
    chownSync(staging, home.user.uid, home.user.gid);
    chownSync(passwordFile, home.user.uid, home.user.gid);
  }
  const settings = durable ? SETTINGS : [...SETTINGS, ...NON_DURABLE_SETTINGS];
  const { code, output } = await runServerProgram({
    program: binaries.initdb,
    args: [
      `--pgdata=${unfinished}`,
      "--encoding=UTF8",
      "--locale=C",
      "--auth=scram-sha-256",
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      ...(durable ? [] : ["--no-sync"]),
    ],
    user: home.user,
  });
  if (code !== 0) {
    rmSync(staging, { recursive: true, force: true });
    throw new Refusal(`The database could not be created in ${home.dataDir}: ${output}`);
  }
  // Not by initdb's own `--set`, which came with PostgreSQL 16.
  appendFileSync(join(unfinished, "postgresql.conf"), `\n${settings.map(lineOf).join("\n")}\n`);
  renameSync(unfinished, home.dataDir);
  rmSync(staging, { recursive: true, force: true });
}

function lineOf(setting: string): string {
  const [name, value = ""] = setting.split("=");
  return `${name} = '${value}'`;
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith("postgres.unfinished-")) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
