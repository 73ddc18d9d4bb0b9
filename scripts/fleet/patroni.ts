import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { changed, documentedFile } from "../trust/behind/documented-files.ts";
import { startProxy } from "../trust/behind/proxy-process.ts";
import { type FaultyProxy, startFaultyProxy } from "../trust/faulty-proxy.ts";
import { POSTGRES } from "./server-for-tests.ts";
import {
  giveToPostgres,
  type Program,
  signalAll,
  startProgram,
  withDescendants,
} from "./unprivileged.ts";

const SUPERUSER = "waymark";
const PASSWORD = "secret";
const NODES = 3;
const PATIENCE_MS = 120_000;
/** Where docs/operating.md prints what Patroni and HAProxy are told. */
const PATRONI = "/etc/patroni/dcs.yml";
const BALANCER = "/etc/haproxy/postgresql.cfg";
const DOCUMENTED_NODES = ["10.0.0.21", "10.0.0.22", "10.0.0.23"];

/** What can happen to a machine: it dies, it hangs, nobody reaches it and it reaches nobody. */
export type Fault = "killed" | "frozen" | "cut off";

/** One machine with PostgreSQL and Patroni, and the ways to it, which can be cut. */
type Node = {
  readonly name: string;
  readonly folder: string;
  readonly ways: readonly FaultyProxy[];
  /** Its own REST interface, past the ways that can be cut. */
  readonly rest: number;
  program: Program;
};

/** Three PostgreSQL of which one leads, as Patroni keeps them, behind HAProxy. */
export type Cluster = AsyncDisposable &
  Readonly<{
    /** To whoever leads. */
    writesUrl: string;
    /** To one that follows. */
    readsUrl: string;
    /** Waits until one leads, one follows it synchronously and the third follows. */
    untilWhole: () => Promise<void>;
    /** Does it to the one that leads now, and returns how it is undone. */
    strike: (fault: Fault) => Promise<() => Promise<void>>;
  }>;

type Member = Readonly<{ name: string; role: string; state: string; lag?: number | string }>;

/** Starts etcd, three nodes of Patroni with PostgreSQL 15, and HAProxy, and waits until they are whole. */
export async function startPatroni(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-patroni-"));
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const end = async () => {
    for (const each of ends.splice(0).toReversed()) await each();
  };
  try {
    const etcdPort = await startEtcd({ folder, ends });
    const nodes: Node[] = [];
    for (let index = 0; index < NODES; index += 1) {
      nodes.push(await startNode({ index, folder, etcdPort, ends }));
    }
    const { writes, reads } = await startHaproxy({ nodes, ends });
    const urlOf = (port: number) =>
      `postgresql://${SUPERUSER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
    const logs = () => nodes.map(({ name }) => lastLines(join(folder, `${name}.log`))).join("\n");
    const cluster = {
      writesUrl: urlOf(writes),
      readsUrl: urlOf(reads),
      untilWhole: () => untilWhole({ nodes, writesUrl: urlOf(writes), logs }),
      strike: (fault: Fault) => strike({ nodes, fault, folder }),
      [Symbol.asyncDispose]: end,
    };
    await cluster.untilWhole();
    return cluster;
  } catch (error) {
    await end();
    throw error;
  }
}

type Parts = Readonly<{ folder: string; ends: (() => unknown)[] }>;

async function startEtcd({ folder, ends }: Parts): Promise<number> {
  const [port, peerPort] = [await freePort(), await freePort()];
  const dataDir = join(folder, "etcd");
  mkdirSync(dataDir, { mode: 0o700 });
  giveToPostgres(folder);
  const [client, peer] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peerPort}`];
  const args = [
    ["--data-dir", dataDir],
    // Patroni 3.0.2 takes the lead back over etcd's newer interface when it wakes up: docs/operating.md says more.
    ["--enable-v2"],
    ["--listen-client-urls", client],
    ["--advertise-client-urls", client],
    ["--listen-peer-urls", peer],
    ["--initial-advertise-peer-urls", peer],
    ["--initial-cluster", `default=${peer}`],
  ].flat();
  const etcd = startProgram({ program: "/usr/bin/etcd", args, log: join(folder, "etcd.log") });
  ends.push(etcd.stop);
  return port;
}

async function startNode({
  index,
  folder,
  etcdPort,
  ends,
}: Parts & Readonly<{ index: number; etcdPort: number }>): Promise<Node> {
  const name = `node${index + 1}`;
  const [postgres, rest] = [await freePort(), await freePort()];
  const through = async (port: number) => {
    const way = await startFaultyProxy(`postgresql://127.0.0.1:${port}/`);
    ends.push(way.close);
    return way;
  };
  const ways = [await through(postgres), await through(rest), await through(etcdPort)];
  const [toPostgres, toRest, toEtcd] = ways.map(({ url }) => new URL(url).host);
  const login = (user: string) => `{ username: ${user}, password: ${PASSWORD} }`;
  mkdirSync(join(folder, name), { mode: 0o700 });
  writeFileSync(
    join(folder, `${name}.yml`),
    `scope: waymark
name: ${name}
restapi: { listen: "127.0.0.1:${rest}", connect_address: "${toRest}" }
etcd: { hosts: ["${toEtcd}"], use_proxies: true }
bootstrap:
  dcs:
${documentedFile(PATRONI).replaceAll(/^(?=.)/gm, "    ")}
  initdb: [{ encoding: UTF8 }, { locale: C }, data-checksums]
  pg_hba: ["host all all 127.0.0.1/32 md5", "host replication all 127.0.0.1/32 md5"]
postgresql:
  listen: "127.0.0.1:${postgres}"
  connect_address: "${toPostgres}"
  data_dir: ${join(folder, name, "data")}
  bin_dir: ${POSTGRES}/bin
  pgpass: ${join(folder, name, "pgpass")}
  parameters: { unix_socket_directories: "${join(folder, name)}" }
  authentication:
    superuser: ${login(SUPERUSER)}
    replication: ${login("replicator")}
    rewind: ${login("rewinder")}
`,
  );
  giveToPostgres(folder);
  const node = {
    name,
    folder: join(folder, name),
    ways,
    rest,
    program: startPatroniOn(folder, name),
  };
  ends.push(async () => {
    for (const way of ways) way.fail("none");
    await node.program.stop();
  });
  return node;
}

function startPatroniOn(folder: string, name: string): Program {
  const args = [join(folder, `${name}.yml`)];
  return startProgram({ program: "/usr/bin/patroni", args, log: join(folder, `${name}.log`) });
}

async function startHaproxy({
  nodes,
  ends,
}: Pick<Parts, "ends"> & Readonly<{ nodes: readonly Node[] }>): Promise<
  Readonly<{ writes: number; reads: number }>
> {
  const [writes, reads] = [await freePort(), await freePort()];
  const portOf = (way: FaultyProxy | undefined) => new URL(way?.url ?? "").port;
  const text = changed({
    text: documentedFile(BALANCER),
    changes: {
      "bind 127.0.0.1:5000": `bind 127.0.0.1:${writes}`,
      "bind 127.0.0.1:5001": `bind 127.0.0.1:${reads}`,
      ...Object.fromEntries(
        nodes.map(({ ways: [postgres, rest] }, index) => [
          `${DOCUMENTED_NODES[index]}:5432 check port 8008`,
          `127.0.0.1:${portOf(postgres)} check port ${portOf(rest)}`,
        ]),
      ),
    },
  });
  // Apart: the other folder is closed to whom proxies run as.
  const own = mkdtempSync(join(tmpdir(), "waymark-haproxy-"));
  ends.push(() => rmSync(own, { recursive: true, force: true }));
  const file = join(own, "haproxy.cfg");
  writeFileSync(file, text);
  const args = ["-db", "-f", file];
  const program = "/usr/sbin/haproxy";
  ends.push((await startProxy({ program, args, port: writes, folder: own })).stop);
  return { writes, reads };
}

/** Asks any node that answers, past the ways that can be cut. */
async function membersOf(nodes: readonly Node[]): Promise<readonly Member[]> {
  for (const { rest } of nodes) {
    try {
      const signal = AbortSignal.timeout(1_000);
      const answer = await fetch(`http://127.0.0.1:${rest}/cluster`, { signal });
      const { members } = await answer.json();
      if (Array.isArray(members)) return members;
    } catch {
      // Another may know.
    }
  }
  return [];
}

async function untilWhole({
  nodes,
  writesUrl,
  logs,
}: Readonly<{ nodes: readonly Node[]; writesUrl: string; logs: () => string }>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const members = await membersOf(nodes);
    const count = (role: string) =>
      members.filter((one) => one.role === role && /^(running|streaming)$/.test(one.state)).length;
    const isWhole = count("leader") === 1 && count("sync_standby") === 1 && count("replica") === 1;
    if (isWhole && (await followersOf(writesUrl)) === NODES - 1) return;
    if (performance.now() > deadline) {
      throw new Error(`the cluster is not whole: ${JSON.stringify(members)}\n${logs()}`);
    }
    await pause(200);
  }
}

/** How many stream from whoever leads and have replayed what it has, but for the last moment: Patroni calls one running that does not yet. */
async function followersOf(url: string): Promise<number> {
  try {
    return await withConnection(url, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::int FROM pg_stat_replication
         WHERE state = 'streaming' AND pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) < 1000000`,
      );
      return rows[0]?.count ?? 0;
    });
  } catch {
    return 0;
  }
}

function lastLines(file: string): string {
  return readFileSync(file, "utf8").split("\n").slice(-40).join("\n");
}

async function strike({
  nodes,
  fault,
  folder,
}: Readonly<{ nodes: readonly Node[]; fault: Fault; folder: string }>): Promise<
  () => Promise<void>
> {
  const members = await membersOf(nodes);
  const leader = members.find(({ role }) => role === "leader");
  const node = nodes.find(({ name }) => name === leader?.name);
  if (node === undefined) throw new Error("nobody leads");
  if (fault === "cut off") {
    for (const way of node.ways) way.fail("silent");
    return async () => {
      for (const way of node.ways) way.fail("none");
    };
  }
  const pids = [...withDescendants(node.program.pid), ...withDescendants(postmasterOf(node))];
  signalAll({ pids, signal: fault === "killed" ? "SIGKILL" : "SIGSTOP" });
  return async () => {
    if (fault === "frozen") signalAll({ pids, signal: "SIGCONT" });
    else node.program = startPatroniOn(folder, node.name);
  };
}

function postmasterOf({ folder }: Node): number {
  const [pid = ""] = readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n");
  return Number(pid);
}
