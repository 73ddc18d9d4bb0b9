import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { openLink, verdictOf } from "./open-link.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
  const address = started.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return `http://127.0.0.1:${address.port}`;
}

test("a page that answers is fine, and is asked for by HEAD alone", async () => {
  const methods: (string | undefined)[] = [];
  const origin = await serve(({ method }, response) => {
    methods.push(method);
    response.end("a page");
  });
  expect(await openLink({ url: `${origin}/a#part`, waitMs: 2_000 })).toEqual({
    kind: "fine",
    status: 200,
  });
  expect(methods).toEqual(["HEAD"]);
});

test("where HEAD is refused, GET decides", async () => {
  const origin = await serve(({ method }, response) => {
    response.writeHead(method === "HEAD" ? 405 : 200).end();
  });
  expect(await openLink({ url: `${origin}/`, waitMs: 2_000 })).toMatchObject({ kind: "fine" });
});

test("a redirect is followed to its end, and the end is named", async () => {
  const origin = await serve(({ url }, response) => {
    if (url === "/new") response.end("here");
    else response.writeHead(301, { location: url === "/old" ? "/between" : "/new" }).end();
  });
  expect(await openLink({ url: `${origin}/old`, waitMs: 2_000 })).toEqual({
    kind: "moved",
    status: 200,
    to: `${origin}/new`,
  });
});

test.each([
  [404, "gone"],
  [410, "gone"],
  [451, "gone"],
  [401, "refused"],
  [403, "refused"],
  [429, "refused"],
  [500, "refused"],
])("an answer of %i means that the page is %s", async (status, kind) => {
  const origin = await serve((_, response) => {
    response.writeHead(status).end();
  });
  const verdict = await openLink({ url: `${origin}/`, waitMs: 2_000 });
  expect(verdict).toEqual({ kind, reason: String(status) });
});

test("a redirect to a page that is gone leads to nothing", async () => {
  const origin = await serve(({ url }, response) => {
    if (url === "/gone") response.writeHead(404).end();
    else response.writeHead(302, { location: "/gone" }).end();
  });
  const verdict = await openLink({ url: `${origin}/`, waitMs: 2_000 });
  expect(verdict).toEqual({ kind: "gone", reason: "404" });
});

test("a server that never answers is given up, and may answer a person", async () => {
  const origin = await serve(() => {});
  const verdict = await openLink({ url: `${origin}/`, waitMs: 100 });
  expect(verdict).toEqual({ kind: "refused", reason: "no answer within 0.1 s" });
});

test("an address where nobody listens is refused", async () => {
  const verdict = await openLink({ url: "http://127.0.0.1:1/", waitMs: 2_000 });
  expect(verdict).toMatchObject({ kind: "refused" });
});

test("a host that does not exist is gone", async () => {
  const verdict = await openLink({ url: "http://no-such-host.invalid/", waitMs: 2_000 });
  expect(verdict).toEqual({ kind: "gone", reason: "ENOTFOUND" });
});

test("what stands after # is no other address", () => {
  const url = "https://example.org/book#chapter-3";
  const verdict = verdictOf({ url, status: 200, finalUrl: "https://example.org/book" });
  expect(verdict).toEqual({ kind: "fine", status: 200 });
});
