import { keptSecret } from "../kept-secret.ts";
import { homeOf } from "./home.ts";
import { SUPERUSER } from "./initialize.ts";
import { runningPostmaster } from "./postmaster.ts";

/** Returns the owner's address of a database of the cluster that runs in a folder; throws where none runs. */
export function runningUrl({
  folder,
  database,
}: Readonly<{ folder: string; database: string }>): string {
  const home = homeOf({ folder, say: () => {} });
  const postmaster = runningPostmaster(home.dataDir);
  if (postmaster === undefined) throw new Error(`No PostgreSQL runs in ${home.dataDir}.`);
  const password = keptSecret({ folder: home.secrets, name: "postgres-password" });
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${postmaster.port}/${database}?sslmode=disable`;
}
