import { seededRandom } from "#lib/domain/seeded-random";
import { type Asked, load } from "../bench/load.ts";
import { READERS } from "../bench/people.ts";
import type { Subject } from "../bench/rows.ts";
import { subjectSide, tickOf } from "../bench/sides.ts";
import { makeModels, startWaymark } from "../bench/waymark-app.ts";
import type { TestBed } from "../checks/with-test-bed.ts";
import type { Say } from "../run-command.ts";
import { figuresOf } from "./figures.ts";
import {
  FIRST_PAGE,
  FIRST_PAGE_AGAIN,
  type MeasuredTimes,
  perSecondOf,
  type Route,
} from "./measured.ts";
import { type Answer, askAlone, askAtRandom } from "./open-load.ts";
import { perRequest, usageOf } from "./usage.ts";

/** Of these, one in a hundred has a year behind them. */
const LEARNERS = 10_000;
const YEARS = LEARNERS / 100;
/** Those who are asked again and again; the others have never been asked before. */
const KNOWN = 68;
/** Of these, those who tick at random moments: so many that none of them ticks twice at once, as nobody does. */
const TICKING = Array.from({ length: KNOWN - READERS }, (_, index) => READERS + 1 + index);
const WARM_UP = 100;
/** Everything is measured in turns, so that a machine that is busy with something else for a while moves all of it. */
const ROUNDS = 5;
const ALONE = 150;
const PAUSE_MS = 25;
const SECONDS = 15;
const SHARES = [0.3, 0.7];

type Round = Readonly<{ alone: readonly Answer[]; used: ReturnType<typeof perRequest> }>;
type Part = Readonly<{ name: string; inVisit: number; subject: Subject }>;

/** Measures one instance: each route alone, and requests of visits at random moments, at two loads. */
export async function measureTimes({
  log,
  ...bed
}: TestBed & Readonly<{ log: number; say: Say; stop: AbortSignal }>): Promise<MeasuredTimes> {
  const { say } = bed;
  const from = await makeModels(bed);
  await using waymark = await startWaymark({ ...bed, from, count: LEARNERS, log });
  const { milestone } = from;
  const clientsOf = (subject: Subject) =>
    subjectSide({ subject, servers: { waymark, milestone } }).clients.map((own) =>
      own.map(asBrowser),
    );
  const usage = usageOf({ waymark, databaseUrl: bed.clusterUrl("postgres") });
  const { origin } = waymark;
  const at = new Date().toISOString();
  const parts = partsOf(milestone).map((part) => ({ ...part, clients: clientsOf(part.subject) }));
  const ticks = [true, false].flatMap((done) =>
    TICKING.map((number) => asBrowser(tickOf({ waymark, milestone, number, done }))),
  );
  for (const { clients } of parts) await load({ origin, clients, amount: WARM_UP });
  await load({ origin, clients: [ticks], amount: ticks.length });

  const routes = new Map<string, Round[]>();
  const took = new Map<number, Answer[]>(SHARES.map((share) => [share, []]));
  const measureAlone = async (requests: readonly Asked[]): Promise<Round> => {
    const before = await usage();
    const alone = await askAlone({ origin, requests, pause: PAUSE_MS });
    return { alone, used: perRequest({ before, after: await usage(), requests: requests.length }) };
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`Round ${round} of ${ROUNDS} …`);
    for (const { name, clients } of parts) {
      const measured = await measureAlone(taken(clients, ALONE));
      routes.set(name, [...(routes.get(name) ?? []), measured]);
    }
    for (const share of SHARES) {
      const asked = share * perSecondOf(routesOf({ parts, routes }));
      const requests = drawn({ parts, ticks, count: Math.round(asked * SECONDS) });
      const answers = await askAtRandom({ origin, requests, perSecond: asked, seed: round });
      took.get(share)?.push(...answers);
    }
  }
  const firstPages = Array.from({ length: YEARS - KNOWN }, (_, index): Asked => {
    const cookie = waymark.cookieOf({ kind: "oneYear", number: KNOWN + 1 + index });
    return asBrowser({ method: "GET", path: "/today", headers: { cookie } });
  });
  const first = { name: FIRST_PAGE, inVisit: 0, ...told([await measureAlone(firstPages)]) };
  const measured = routesOf({ parts, routes });
  return {
    at,
    learners: LEARNERS,
    routes: [...measured, first],
    visits: {
      perSecond: perSecondOf(measured),
      loads: [...took].map(([share, answers]) => ({
        share,
        requests: answers.length,
        ...figuresOf(answers.map(({ milliseconds }) => milliseconds)),
      })),
    },
  };
}

function routesOf({
  parts,
  routes,
}: Readonly<{
  parts: readonly Part[];
  routes: ReadonlyMap<string, readonly Round[]>;
}>): readonly Route[] {
  return parts.map(({ name, inVisit }) => ({ name, inVisit, ...told(routes.get(name) ?? []) }));
}

/** One evening: where one stands, what is next, the whole, and three ticks of steps. */
function partsOf(milestone: string): readonly Part[] {
  const as = "oneYear";
  return [
    { name: FIRST_PAGE_AGAIN, inVisit: 1, subject: { path: "/today", as } },
    { name: "a milestone", inVisit: 1, subject: { path: `/milestones/${milestone}`, as } },
    { name: "/roadmap", inVisit: 1, subject: { path: "/roadmap", as } },
    { name: "a tick", inVisit: 3, subject: { path: "/api/ticks", as, tick: true } },
  ];
}

function taken(clients: readonly (readonly Asked[])[], count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, index) => {
    const own = clients[index % clients.length] ?? [];
    return own[Math.floor(index / clients.length) % own.length] ?? [];
  }).flat();
}

/** So many requests of visits, in any order; those who tick take turns. */
function drawn({
  parts,
  ticks,
  count,
}: Readonly<{
  parts: readonly (Part & Readonly<{ clients: readonly (readonly Asked[])[] }>)[];
  ticks: readonly Asked[];
  count: number;
}>): readonly Asked[] {
  const random = seededRandom(11);
  const oneOf = <T>(all: readonly T[]) => all.slice(Math.floor(random() * all.length))[0];
  const asked = parts.flatMap((part) => Array.from({ length: part.inVisit }, () => part));
  let ticked = 0;
  return Array.from({ length: count }, (): readonly Asked[] => {
    const part = oneOf(asked);
    const own = part?.subject.tick
      ? ticks.slice(ticked++ % ticks.length)
      : oneOf(part?.clients ?? []);
    return own?.slice(0, 1) ?? [];
  }).flat();
}

/** Compressed, as browsers ask for it. */
function asBrowser(asked: Asked): Asked {
  return { ...asked, headers: { ...asked.headers, "accept-encoding": "gzip" } };
}

function told(rounds: readonly Round[]): Omit<Route, "name" | "inVisit"> {
  const answers = rounds.flatMap(({ alone }) => alone);
  const milliseconds = answers.map((answer) => Math.round(answer.milliseconds * 100) / 100);
  const meanOf = (numbers: readonly number[]) =>
    Math.round((1_000 * numbers.reduce((sum, each) => sum + each, 0)) / numbers.length) / 1_000;
  return {
    alone: milliseconds.toSorted((one, other) => one - other),
    serverMs: meanOf(rounds.map(({ used }) => used.serverMs)),
    loopMs: meanOf(rounds.map(({ used }) => used.loopMs)),
    databaseMs: meanOf(rounds.map(({ used }) => used.databaseMs)),
    bytes: Math.round(meanOf(answers.map(({ bytes }) => bytes))),
    walBytes: Math.round(meanOf(rounds.map(({ used }) => used.walBytes))),
  };
}
