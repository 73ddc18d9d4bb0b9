import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import type { RequestContext } from "#lib/http/request-context";
import { keepQuiet, sayStatus, storeOnlyWhatSaysSo } from "./answers.ts";

/** What a client sees of an answer that the app gives with this status, having said that one. */
async function answerOf({
  status,
  answer,
  headers = {},
}: Readonly<{
  status: number;
  answer?: RequestContext["answer"];
  headers?: Readonly<Record<string, string>>;
}>): Promise<Response> {
  const server = http.createServer((_, response) => {
    keepQuiet(response);
    storeOnlyWhatSaysSo(response);
    sayStatus({ response, context: { id: "", address: "", isFailureLogged: false, answer } });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = status;
    response.end("words");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`, { redirect: "manual" });
  server.close();
  return response;
}

test("a page that was tried too often is answered with 429 and how long to wait", async () => {
  const response = await answerOf({ status: 200, answer: { status: 429, retryAfter: 720 } });
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("720");
  expect(await response.text()).toBe("words");
});

test("where no time is enough, none is said", async () => {
  const response = await answerOf({ status: 200, answer: { status: 429 } });
  expect(response.status).toBe(429);
  expect(response.headers.has("retry-after")).toBe(false);
});

test("an answer does not say by which framework it was made", async () => {
  const response = await answerOf({ status: 404, headers: { "x-nextjs-cache": "HIT", etag: "1" } });
  expect(Object.fromEntries(response.headers)).toMatchObject({ etag: "1" });
  expect(response.headers.has("x-nextjs-cache")).toBe(false);
});

test("what is no success stays what it is, and so does a success of which nothing was said", async () => {
  expect((await answerOf({ status: 404, answer: { status: 429 } })).status).toBe(404);
  expect((await answerOf({ status: 200 })).status).toBe(200);
});

test("an answer that says nothing about storing it is stored by nobody, and another as it says", async () => {
  const unsaid = await answerOf({ status: 307 });
  expect(unsaid.headers.get("cache-control")).toBe("no-store");
  const headers = { "cache-control": "public, max-age=60" };
  const said = await answerOf({ status: 200, headers });
  expect(said.headers.get("cache-control")).toBe(headers["cache-control"]);
});
