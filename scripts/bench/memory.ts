import { Refusal } from "../refusal.ts";
import type { Finding } from "./finding.ts";
import { type Asked, load } from "./load.ts";
import { type Servers, subjectSide } from "./sides.ts";
import { METRICS_TOKEN } from "./waymark-app.ts";

const MOST = 1.1;
const RESIDENT = /^process_resident_memory_bytes (?<bytes>\S+)$/m;

/** Measures how much memory the server takes after so many requests of every kind, next to after a tenth of them. */
export async function measureMemory({
  servers,
  requests,
}: Readonly<{ servers: Servers; requests: number }>): Promise<Finding> {
  const { origin } = servers.waymark;
  const clients = mixed(servers);
  const early = Math.round(requests / 10);
  await load({ origin, clients, amount: early });
  const before = await residentBytes(origin);
  await load({ origin, clients, amount: requests - early });
  const after = await residentBytes(origin);
  const [megabytes, beside] = [after, before].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
  return {
    name: `memory after ${requests} requests ÷ after ${early}`,
    measured: `${megabytes} (${(after / before).toFixed(2)})`,
    beside: `${beside}`,
    toReach: `≤ ${MOST}`,
    isReached: after / before <= MOST,
  };
}

/** Each connection reads as a stranger and as its learner, and ticks. */
function mixed(servers: Servers): readonly (readonly Asked[])[] {
  const [home, ...learnersOwn] = [
    { path: "/", as: "stranger" } as const,
    ...["/today", "/roadmap", "/journey"].map((path) => ({ path, as: "oneYear" }) as const),
    { path: "/api/ticks", as: "oneYear", tick: true } as const,
  ].map((subject) => subjectSide({ subject, servers }).clients);
  return (learnersOwn[0] ?? []).map((_, index) => [
    ...(home?.[0] ?? []),
    ...learnersOwn.flatMap((clients) => clients[index] ?? []),
  ]);
}

async function residentBytes(origin: string): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const said = await (await fetch(`${origin}/metrics`, { headers })).text();
  const bytes = Number(RESIDENT.exec(said)?.groups?.bytes);
  if (Number.isFinite(bytes)) return bytes;
  throw new Refusal("This system does not say how much memory a process takes.");
}
