import { existsSync } from "node:fs";
import { join } from "node:path";
import { APP_ROLE, makeAppRole } from "../database/app-role.ts";
import { keptSecret } from "../kept-secret.ts";
import { withLock } from "../processes/lock.mjs";
import { enter, listPresent } from "../processes/presence.mjs";
import { Refusal } from "../refusal.ts";
import type { Binaries } from "./binaries.ts";
import { type ClusterHome, homeOf } from "./home.ts";
import { initialize, SUPERUSER } from "./initialize.ts";
import { keepRunning } from "./keep-running.ts";
import { refuseOtherMajor } from "./other-major.ts";
import { runningPostmaster } from "./postmaster.ts";
import { reachableBinaries } from "./reachable-binaries.ts";
import { startServer, stopServer } from "./server.ts";
import { untilAccepting } from "./until-accepting.ts";

/** A running cluster, for as long as it is held. */
export type Cluster = Readonly<{
  /** Where its files are. */
  folder: string;
  /** As its owner. */
  url: (database: string) => string;
  /** As the app, whose role is made where it is not there yet. */
  appUrl: (database: string) => Promise<string>;
  /** How many others hold it at the moment. */
  countOthers: () => number;
  /** Starts its server again whenever it ends by itself, until it is told to stop. */
  keepRunning: (watch: Readonly<{ say: Say; stop: AbortSignal }>) => Promise<void>;
  /** Lets go of it; the last one who does stops the server. */
  release: () => Promise<void>;
}>;

type Say = (line: string) => void;

/**
 * Holds the embedded PostgreSQL of a folder: makes it, starts it, or adopts the one that runs, left behind or in use.
 * A holder that dies without letting go does not count.
 */
export async function acquireCluster({
  folder,
  say = () => {},
  durable = true,
  binariesOf = reachableBinaries,
}: {
  folder: string;
  say?: Say;
  /** Whether committed data must survive a power cut; tests do not need that. */
  durable?: boolean;
  /** Which PostgreSQL it is, where that is not the packaged one. */
  binariesOf?: (home: ClusterHome) => Binaries;
}): Promise<Cluster> {
  const home = homeOf({ folder, say });
  const onWait = (pid: number) => say(`Waiting for another command (process ${pid}) …`);
  return await withLock({
    folder: home.lock,
    onWait,
    work: async () => {
      const binaries = binariesOf(home);
      refuseOtherMajor({ home, binaries });
      const password = passwordOf(home);
      const { port } =
        runningPostmaster(home.dataDir) ??
        (await start({ home, binaries, password, durable, say }));
      const url = (database: string) => urlOf({ role: SUPERUSER, password, port, database });
      const appUrl = async (database: string) => {
        const secret = keptSecret({ folder: home.secrets, name: "app-password" });
        await makeAppRole({ url: url("postgres"), password: secret });
        return urlOf({ role: APP_ROLE, password: secret, port, database });
      };
      await untilAccepting(url("postgres"));
      const presence = enter(home.holders);
      const release = () => letGo({ home, binaries, leave: presence.leave });
      const countOthers = () => listPresent(home.holders).length - 1;
      const keep: Cluster["keepRunning"] = (watch) =>
        keepRunning({ home, binaries, port, ...watch });
      return { folder: home.folder, url, appUrl, countOthers, keepRunning: keep, release };
    },
  });
}

function urlOf({
  role,
  password,
  port,
  database,
}: Readonly<{ role: string; password: string; port: number; database: string }>): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

function passwordOf(home: ClusterHome): string {
  if (existsSync(home.dataDir) && !existsSync(home.secrets)) {
    throw new Refusal(
      `The password of the database in ${home.dataDir} is missing (it was in ${home.secrets}): put that folder back, or move both away to start with an empty database.`,
    );
  }
  return keptSecret({ folder: home.secrets, name: "postgres-password" });
}

async function start({
  home,
  binaries,
  password,
  durable,
  say,
}: {
  home: ClusterHome;
  binaries: Binaries;
  password: string;
  durable: boolean;
  say: Say;
}) {
  if (!existsSync(join(home.dataDir, "PG_VERSION"))) {
    say(`Creating a database in ${home.dataDir} …`);
    if (home.folder !== home.wanted) {
      say(
        `(It is there because PostgreSQL, started by root, runs as ${home.user?.name}, who cannot enter ${home.wanted}.)`,
      );
    }
    await initialize({ home, binaries, password, durable });
  }
  say(`Starting PostgreSQL ${binaries.release} (data in ${home.dataDir}) …`);
  return await startServer({ home, binaries });
}

async function letGo({
  home,
  binaries,
  leave,
}: {
  home: ClusterHome;
  binaries: Binaries;
  leave: () => void;
}): Promise<void> {
  await withLock({
    folder: home.lock,
    work: async () => {
      leave();
      if (listPresent(home.holders).length === 0) await stopServer({ home, binaries });
    },
  });
}
