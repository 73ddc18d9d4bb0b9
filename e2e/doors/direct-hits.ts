import { request } from "node:http";
import { NOW } from "#lib/data/ownership/world-example";
import type { DoorsApp } from "./app.ts";
import { changesIn } from "./database.ts";
import { faultsOfAnswer, inNames } from "./faults.ts";
import type { Answer } from "./knock.ts";
import { findMarks } from "./marks.ts";

type Hit = Readonly<{ path: string; headers?: Readonly<Record<string, string>> }>;

const FIVE = (name: string) => Array.from({ length: 5 }, () => name).join(":");

/** What has led past a proxy in one version of the framework or another, or is asked for by its own scripts. */
const PAST_A_PROXY: readonly Readonly<Record<string, string>>[] = [
  ...["middleware", "src/middleware", "proxy", "src/proxy", "pages/_middleware"].map((name) => ({
    "x-middleware-subrequest": FIVE(name),
  })),
  { "x-middleware-next": "1" },
  { "x-middleware-prefetch": "1", purpose: "prefetch" },
  { "x-nextjs-data": "1" },
  { "x-forwarded-host": "localhost", "x-forwarded-proto": "https" },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_full" },
];

/** Ways to write the address of a page that a server may take for the same. */
function spellingsOf(path: string): readonly string[] {
  const [, first = "", rest = ""] = /^\/(.)(.*)$/.exec(path) ?? [];
  const hex = first.charCodeAt(0).toString(16);
  return [
    ...[`${path}.rsc`, `${path}?_rsc=a1b2c`, `${path}.txt`, `${path}.prefetch.rsc`],
    ...["_tree", "_index", "_full", "_head", "$d$path"].map(
      (segment) => `${path}.segments/${segment}.segment.rsc`,
    ),
    ...[`/%${hex}${rest}`, `/%25${hex}${rest}`, `//${first}${rest}`, `${path}/`, `${path}%2f`],
    ...[`/.${path}`, `/paths/..${path}`, `/paths/%2e%2e${path}`, `/paths/%252e%252e${path}`],
    ...[`/_next/static/..${path}`, `/_next/static/..%2f${first}${rest}`, `/icon.svg/..${path}`],
    ...[`${path}%00`, `${path};a=b`, `/_next/data/build${path}.json`, `\\${first}${rest}`],
  ];
}

/** Returns what is wrong with answers to requests that try to get past the proxy to the page of a learner. */
export async function tryDirectHits(app: DoorsApp): Promise<readonly string[]> {
  const { ada, ben } = app.people;
  const marks = await findMarks(app);
  const pages = ["/today", "/your-data", `/journey/${ada.open}`];
  const hits: readonly Hit[] = pages.flatMap((path) => [
    ...PAST_A_PROXY.map((headers) => ({ path, headers })),
    ...spellingsOf(path).map((each) => ({ path: each })),
    ...spellingsOf(path).map((each) => ({ path: each, headers: { rsc: "1" } })),
  ]);
  // What is kept of an answer by mistake is kept of hers.
  for (const path of pages) await hit({ app, asked: { path }, session: ada.secrets.session });
  const before = await app.database.snapshot();
  const faults: string[] = [];
  for (const [who, session] of [
    ["a stranger", undefined],
    ["a session that has ended", ada.secrets.ended],
    ["another learner", ben.secrets.session],
  ] as const) {
    for (const asked of hits) {
      const answer = await hit({ app, asked, session });
      const said = `${who} who asks for ${asked.path} ${JSON.stringify(asked.headers ?? {})}`;
      faults.push(...faultsOfAnswer({ app, marks, who: said, answer, session }));
    }
  }
  const changed = changesIn(before, await app.database.snapshot());
  faults.push(...changed.map((part) => `looking changes ${part}`));
  return faults.map((text) => inNames({ app, text }));
}

/** Sends an address as it is written: fetch would tidy it up. */
function hit({
  app,
  asked: { path, headers = {} },
  session,
}: Readonly<{ app: DoorsApp; asked: Hit; session: string | undefined }>): Promise<Answer> {
  const { hostname, port } = new URL(app.origin);
  const cookie = session === undefined ? {} : { cookie: `waymark-${port}-session=${session}` };
  const given = { ...headers, ...cookie, "x-waymark-now": NOW.toISOString() };
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, headers: given }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? "",
          text: `${JSON.stringify(answer.headers)}\n${Buffer.concat(parts).toString("utf8")}`,
          sent: [path, app.people.ada.open, ...(session === undefined ? [] : [session])],
        }),
      );
    });
    asking.on("error", reject);
    asking.end();
  });
}
