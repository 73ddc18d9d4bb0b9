import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withConnection } from "../database/connect.ts";
import { urlOfDatabase } from "../database/databases.ts";
import { freePort } from "../free-port.ts";
import { changed, documentedFile } from "../trust/behind/documented-files.ts";
import { startProxy } from "../trust/behind/proxy-process.ts";

/** Debian's own file, and what docs/operating.md has an operator change in it. */
const DEBIAN = "/etc/pgbouncer/pgbouncer.ini";

/** A pooler in transaction mode before a database. */
export type PgBouncer = AsyncDisposable &
  Readonly<{
    /** Leads through it, as the same role. */
    url: string;
    /** How many clients it has now, and how many connections to PostgreSQL. */
    counts: () => Promise<Readonly<{ clients: number; servers: number }>>;
  }>;

/**
 * Starts PgBouncer as Debian configures it and docs/operating.md says: nothing is changed but names, ports and paths, and whom it lets look at its
 * counts.
 */
export async function startPgBouncer({
  directUrl,
  settings = "",
}: Readonly<{ directUrl: string; settings?: string }>): Promise<PgBouncer> {
  const { hostname, port: serverPort, pathname, username, password } = new URL(directUrl);
  const folder = mkdtempSync(join(tmpdir(), "waymark-pgbouncer-"));
  const port = await freePort();
  const documented = changed({
    text: documentedFile(DEBIAN),
    changes: {
      "waymark = host=10.0.0.20 port=5432 dbname=waymark": `${pathname.slice(1)} = host=${hostname} port=${serverPort} dbname=${pathname.slice(1)}`,
      "listen_port = 6432": `listen_port = ${port}`,
      "/etc/pgbouncer/userlist.txt": join(folder, "userlist.txt"),
    },
  });
  const paths = [
    `logfile = ${join(folder, "pgbouncer.log")}`,
    `pidfile = ${join(folder, "pgbouncer.pid")}`,
    "unix_socket_dir =",
    `stats_users = ${username}`,
  ];
  const ini = [readFileSync(DEBIAN, "utf8"), documented, ...paths, settings].join("\n");
  writeFileSync(join(folder, "pgbouncer.ini"), ini);
  writeFileSync(join(folder, "userlist.txt"), `"${username}" "${decodeURIComponent(password)}"\n`);
  const args = ["-q", join(folder, "pgbouncer.ini")];
  const running = await startProxy({ program: "/usr/sbin/pgbouncer", args, port, folder });
  const url = Object.assign(new URL(directUrl), { hostname: "127.0.0.1", port: String(port) }).href;
  const dispose = async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, counts: () => countsOf(url), [Symbol.asyncDispose]: dispose };
}

async function countsOf(url: string) {
  const console = urlOfDatabase({ url, name: "pgbouncer" });
  const { rows } = await withConnection(console, (client) =>
    client.query<Readonly<Record<string, string>>>("SHOW POOLS"),
  );
  const own = rows.filter((row) => row.database !== "pgbouncer");
  const sum = (names: readonly string[]) =>
    own.flatMap((row) => names.map((name) => Number(row[name] ?? 0))).reduce((a, b) => a + b, 0);
  return {
    clients: sum(["cl_active", "cl_waiting"]),
    servers: sum(["sv_active", "sv_idle", "sv_used", "sv_tested", "sv_login"]),
  };
}
