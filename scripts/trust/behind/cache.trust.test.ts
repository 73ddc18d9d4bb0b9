import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { expect, test } from "vitest";
import { PRIVATE_PAGES, PUBLIC_PAGES } from "../../../e2e/pages.ts";
import { signedInLearner } from "../learner.ts";
import { type Answer, ask } from "./ask.ts";
import { behindProxies } from "./behind-fixture.ts";
import { EVIL_HOST } from "./lies.ts";
import { documentedCache, type Front, keptBy } from "./proxies.ts";

const behind = behindProxies();

/** Addresses that a careless cache takes for files, or for others than they are. */
const ODD_ADDRESSES = [
  ...["/today/x.css", "/today.css", "/today;x.css", "/today%2fx.css", "/today%3fx.css"],
  ...["/today/..%2fx.css", "/today?x=.css", "/settings/avatar.png", "/settings%0a.js", "/TODAY"],
  ...["/_next/static/..%2f..%2ftoday", "/_next/static/../../today", "//today", "/today/"],
  ...[
    "/api/auth/session",
    "/api/export/data.json",
    "/no/such/page",
    "/milestones/none",
    "/metrics",
  ],
  ...["/robots.txt", "/sitemap.xml", "/manifest.webmanifest", "/today.rsc", "/settings.txt"],
];

/** In how many ways a page is asked for: whole, in parts by a script, ahead of time, or by somebody who lies. */
const WAYS: readonly Readonly<{ query?: string; headers: OutgoingHttpHeaders }>[] = [
  { headers: {} },
  { query: "_rsc=abc12", headers: { rsc: "1" } },
  { headers: { rsc: "1", "next-router-prefetch": "1" } },
  { headers: { rsc: "1", "next-router-segment-prefetch": "/_tree" } },
  { headers: { "next-router-state-tree": "%5B%22%22%5D", rsc: "1" } },
  { headers: { "x-forwarded-host": EVIL_HOST, "x-forwarded-proto": "http", forwarded: "host=x" } },
];

/** A learner, and what of an answer is theirs alone. */
type Somebody = Readonly<{ name: string; cookie?: string; own: readonly string[] }>;

test("through nginx with the cache that operating.md prints, nobody gets a byte of somebody else's", async () => {
  const cache = await behind().withCache(documentedCache());
  const people = await somePeople();
  expect(await leaksThrough({ cache, people, paths: allPaths() })).toEqual([]);

  const kept = keptBy(cache);
  const own = people.flatMap((person) => person.own);
  expect(kept.filter((text) => own.some((part) => text.includes(part)))).toEqual([]);
  // It is a cache: what is the same for everybody is kept.
  expect(kept.some((text) => /^KEY: \S+\/_next\/static\//m.test(text))).toBe(true);
});

/** What a cache must not be told, as operating.md says. */
const CARELESS = `
proxy_cache_path /var/cache/nginx/waymark keys_zone=careless:1m;
proxy_cache careless;
proxy_cache_key $scheme$host$request_uri;
proxy_ignore_headers Cache-Control Set-Cookie Vary;
proxy_cache_valid any 1m;
`;

test("a careless cache would give a learner's page to others, and this finds it", async () => {
  const cache = await behind().withCache(CARELESS);
  const people = await somePeople();
  const leaks = await leaksThrough({ cache, people, paths: ["/settings", "/today"] });
  expect(leaks.length).toBeGreaterThan(0);
});

test("what is a learner's, what is not there and what failed is stored by nobody", async () => {
  const { app, fronts } = behind();
  const { cookie } = await signedInLearner(app);
  const late = { "x-waymark-now": "nonsense" };
  const asked = [
    ...[...PRIVATE_PAGES, "/no/such/page", "/today/x.css"].flatMap((path) =>
      WAYS.flatMap(({ headers }) => [
        { path, headers },
        { path, headers: { cookie, ...headers } },
      ]),
    ),
    ...fronts.flatMap(() => [
      { path: "/today", headers: { cookie, ...late } },
      { path: "/paths", headers: late },
    ]),
  ];
  const statuses = new Set<number>();
  for (const [index, { path, headers }] of asked.entries()) {
    const door = fronts[Math.floor(index / 2) % fronts.length];
    if (door === undefined) throw new Error("there is no proxy");
    const answer = await ask({ door, path, headers });
    statuses.add(answer.status);
    const said = answer.headers["cache-control"] ?? "";
    expect({ path, headers, status: answer.status, said }).toMatchObject({
      said: expect.stringContaining("no-store"),
    });
  }
  expect([...statuses].toSorted()).toEqual(expect.arrayContaining([200, 307, 404, 500]));
});

function allPaths(): readonly string[] {
  return [...PRIVATE_PAGES, ...PUBLIC_PAGES, ...ODD_ADDRESSES];
}

async function somePeople(): Promise<readonly Somebody[]> {
  const { app } = behind();
  const people: Somebody[] = [];
  for (const name of [`Ada${randomUUID()}`, `Bea${randomUUID()}`]) {
    const { userId, email, cookie } = await signedInLearner(app, name);
    const [, token = ""] = cookie.split("=");
    people.push({ name, cookie, own: [name, userId, email, token] });
  }
  return [...people, { name: "a stranger", own: [] }];
}

/** Has everybody ask for everything in every way and order, and returns who got what of whom. */
async function leaksThrough({
  cache,
  people,
  paths,
}: Readonly<{
  cache: Front;
  people: readonly Somebody[];
  paths: readonly string[];
}>): Promise<readonly string[]> {
  const leaks: string[] = [];
  const { body } = await ask({ door: cache, path: "/paths" });
  const files = [...new Set(body.match(/\/_next\/static\/[^"'\\ ]+/g))].slice(0, 3);
  for (const path of [...paths, ...files]) {
    // What is the same for everybody is asked for in one way alone: there are hundreds of askings.
    const ways = PRIVATE_PAGES.some((page) => page === path) ? WAYS : WAYS.slice(0, 1);
    for (const [way, { query, headers }] of ways.entries()) {
      const orders = way === 0 ? [people, people.toReversed()] : [people];
      for (const [order, askers] of orders.entries()) {
        const asked = withQuery({ path, query: [query, order > 0 ? "again=1" : undefined] });
        for (const asker of askers) {
          const cookie = asker.cookie === undefined ? {} : { cookie: asker.cookie };
          const answer = await ask({
            door: cache,
            path: asked,
            headers: { ...cookie, ...headers },
          });
          leaks.push(...foreignIn({ answer, asker, people, path: asked }));
        }
      }
    }
  }
  return leaks;
}

function withQuery({
  path,
  query,
}: Readonly<{ path: string; query: readonly (string | undefined)[] }>): string {
  const added = query.filter((part) => part !== undefined).join("&");
  if (added === "") return path;
  return `${path}${path.includes("?") ? "&" : "?"}${added}`;
}

function foreignIn({
  answer: { headers, body },
  asker,
  people,
  path,
}: Readonly<{
  answer: Answer;
  asker: Somebody;
  people: readonly Somebody[];
  path: string;
}>): readonly string[] {
  const said = JSON.stringify(headers) + body;
  const foreign = people.filter((person) => person !== asker).flatMap(({ own }) => own);
  return [...foreign, EVIL_HOST]
    .filter((part) => said.includes(part))
    .map((part) => `${asker.name} got ${part} at ${path}`);
}
