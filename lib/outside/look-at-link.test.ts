import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { lookAtLink } from "#lib/outside/look-at-link";

let heard = 0;
const canary = http.createServer((_, response) => {
  heard += 1;
  response.end("a secret of the network");
});
const site = http.createServer(({ url = "", headers }, response) => {
  const [, status = "200", location] = /^\/(\d+)(?:\?to=(.*))?$/.exec(url) ?? [];
  expect(headers).not.toHaveProperty("referer");
  expect(headers).not.toHaveProperty("cookie");
  const to = location === undefined ? {} : { location: decodeURIComponent(location) };
  response.writeHead(Number(status), to).end("words ".repeat(10_000));
});

const originOf = (server: http.Server) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const look = (path: string) =>
  lookAtLink({ url: `${originOf(site)}${path}`, allowed: [originOf(site)] });
const to = (address: string) => `?to=${encodeURIComponent(address)}`;

beforeAll(() =>
  Promise.all(
    [canary, site].map((server) => new Promise<void>((on) => server.listen(0, "127.0.0.1", on))),
  ),
);
beforeEach(() => {
  heard = 0;
});
afterAll(() => {
  canary.close();
  site.close();
});

test.each([
  ["/200", { state: "answers" }],
  ["/404", { state: "not-found" }],
  ["/403", { state: "closed" }],
  ["/500", { state: "faulty" }],
  ["/302", { state: "faulty" }],
])("%s is said to be %o", async (path, found) => {
  expect(await look(path)).toEqual(found);
});

test("a redirect is followed, and where it ends is said", async () => {
  expect(await look(`/301${to(`/308${to("/200")}`)}`)).toEqual({
    state: "moved",
    to: `${originOf(site)}/200`,
  });
  expect(await look(`/301${to("/404")}`)).toEqual({ state: "not-found" });
});

test("a redirect into a private network is not followed, nor a link there", async () => {
  expect(await look(`/302${to(originOf(canary))}`)).toEqual({ state: "refused" });
  expect(await look(`/302${to("file:///etc/passwd")}`)).toEqual({ state: "refused" });
  expect(await lookAtLink({ url: originOf(canary) })).toEqual({ state: "refused" });
  expect(heard).toBe(0);
});

test("a link that leads to itself is let go", async () => {
  let turns = 0;
  const round = http.createServer((_, response) => {
    turns += 1;
    response.writeHead(302, { location: "/" }).end();
  });
  await new Promise<void>((on) => round.listen(0, "127.0.0.1", on));
  const found = await lookAtLink({ url: originOf(round), allowed: [originOf(round)] });
  round.close();
  expect(found).toEqual({ state: "silent" });
  expect(turns).toBe(6);
});
