import type { TestProject } from "vitest/node";
import { binariesIn } from "../postgres/binaries.ts";
import { startTemporaryCluster } from "../postgres/temporary-cluster.ts";
import { Refusal } from "../refusal.ts";
import { installPackages } from "../trust/behind/debian-packages.ts";
import { withoutServices } from "./without-services.ts";

/** The oldest PostgreSQL that Waymark runs on (docs/operating.md): all tests of a fleet run on it. */
const OLDEST = "15";
/** Where Debian puts the programs of that PostgreSQL. */
export const POSTGRES = `/usr/lib/postgresql/${OLDEST}`;

/** Installs what a fleet is made of, and provides a server of the oldest PostgreSQL for as long as the run takes. */
export default async function provideServer(project: TestProject): Promise<() => Promise<void>> {
  const missing = withoutServices(() =>
    installPackages({
      [`postgresql-${OLDEST}`]: [`${POSTGRES}/bin/postgres`, "--version"],
      nginx: ["/usr/sbin/nginx", "-v"],
      haproxy: ["/usr/sbin/haproxy", "-v"],
      pgbouncer: ["/usr/sbin/pgbouncer", "--version"],
      "etcd-server": ["/usr/bin/etcd", "--version"],
      patroni: ["/usr/bin/patroni", "--version"],
      "python3-etcd": ["/usr/bin/python3", "-c", "import etcd"],
    }),
  );
  if (missing !== undefined) throw new Refusal(missing);
  const cluster = await startTemporaryCluster(binariesIn({ folder: POSTGRES, version: OLDEST }));
  project.provide("serverUrl", cluster.url("postgres"));
  return cluster.release;
}
