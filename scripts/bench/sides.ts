import type { Asked } from "./load.ts";
import { type Kind, READERS, TICKERS } from "./people.ts";
import type { Beside, Row, Subject } from "./rows.ts";
import type { Served, ServedWaymark } from "./waymark-app.ts";

/** What is asked of one server: for each connection its requests, one after the other. */
export type Side = Readonly<{ origin: string; clients: readonly (readonly Asked[])[] }>;

export type Servers = Readonly<{
  waymark: ServedWaymark;
  floor: Served;
  /** The milestone that is ticked. */
  milestone: string;
  /** The rows of /roadmap: the floor has a page with as many. */
  rows: number;
  bytesOf: (subject: Subject) => number;
}>;

const NUMBERS = Array.from({ length: READERS }, (_, index) => index + 1);
const JSON_BODY = { "content-type": "application/json" };

/** Returns what a row asks of Waymark. */
export function subjectSide({
  subject,
  servers: { waymark, milestone },
}: Readonly<{ subject: Subject; servers: Pick<Servers, "waymark" | "milestone"> }>): Side {
  const { origin } = waymark;
  const { path, as } = subject;
  if (as === "stranger") return { origin, clients: [[{ method: "GET", path }]] };
  const cookieOf = (number: number) => waymark.cookieOf({ kind: as, number });
  if (!subject.tick) {
    const clients = NUMBERS.map((number): readonly Asked[] => [
      { method: "GET", path, headers: { cookie: cookieOf(number) } },
    ]);
    return { origin, clients };
  }
  const clients = NUMBERS.map((number) =>
    [true, false].map((done) =>
      tickOf({ waymark, milestone, as, number: READERS + (number % TICKERS) + 1, done }),
    ),
  );
  return { origin, clients };
}

/** Returns a tick by one learner, as a page's script sends it. */
export function tickOf({
  waymark: { origin, cookieOf },
  milestone,
  as = "oneYear",
  number,
  done,
}: Pick<Servers, "waymark" | "milestone"> &
  Readonly<{ as?: Kind; number: number; done: boolean }>): Asked {
  return {
    method: "POST",
    path: "/api/ticks",
    headers: { ...JSON_BODY, origin, cookie: cookieOf({ kind: as, number }) },
    body: JSON.stringify({ milestone, done, operationId: "<id>" }),
  };
}

/** Returns what it is compared with. */
export function besideSide({
  row: { beside, subject },
  servers,
}: Readonly<{ row: Row; servers: Servers }>): Side {
  if (typeof beside === "object") return subjectSide({ subject: beside, servers });
  const { origin } = servers.floor;
  if (beside === "upsert") {
    const clients = NUMBERS.map((number): readonly Asked[] => {
      const body = JSON.stringify({ key: `learner-${number}`, id: "<id>" });
      return [{ method: "POST", path: "/upsert", headers: JSON_BODY, body }];
    });
    return { origin, clients };
  }
  return { origin, clients: [[{ method: "GET", path: floorPath({ beside, subject, servers }) }]] };
}

function floorPath({
  beside,
  subject,
  servers,
}: Readonly<{
  beside: Exclude<Beside, "upsert" | Subject>;
  subject: Subject;
  servers: Servers;
}>): string {
  if (beside === "bare") return "/bare";
  return beside === "rows" ? `/rows-${servers.rows}` : `/static-${servers.bytesOf(subject)}`;
}

/** Returns what a page holds, as this learner or as a stranger. */
export async function readPage({
  waymark,
  path,
  as,
}: Readonly<{ waymark: ServedWaymark; path: string; as: "stranger" | Kind }>): Promise<string> {
  const headers: Record<string, string> =
    as === "stranger" ? {} : { cookie: waymark.cookieOf({ kind: as, number: 1 }) };
  const answer = await fetch(`${waymark.origin}${path}`, { headers, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${path} as ${as} answered ${answer.status}.`);
  return await answer.text();
}
