import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startBuiltEdge } from "./edge-example.ts";

let edge: Awaited<ReturnType<typeof startBuiltEdge>>;

beforeEach(async () => {
  edge = await startBuiltEdge();
});
afterEach(() => edge.stop());

const SCRIPT = "/_next/static/chunks/a.js";

async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  const response = await fetch(`${edge.origin}${path}`, { method, headers });
  return { headers: response.headers, status: response.status, text: await response.text() };
}

test.each(["br", "gzip", "identity"])(
  "a built script goes out as it was compressed: %s",
  async (encoding) => {
    for (const round of ["read", "kept"]) {
      const { headers, text } = await ask(SCRIPT, { "accept-encoding": encoding });
      expect([round, text]).toEqual([round, edge.script]);
      expect(headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
      expect(headers.get("content-type")).toBe("application/javascript; charset=utf-8");
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(headers.get("vary")).toBe("Accept-Encoding");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  },
);

test("a browser that has it is told so, and only one that has it in that encoding", async () => {
  const tag = (await ask(SCRIPT, { "accept-encoding": "br" })).headers.get("etag") ?? "";
  const known = { "if-none-match": tag };
  expect(await ask(SCRIPT, { ...known, "accept-encoding": "br" })).toMatchObject({
    status: 304,
    text: "",
  });
  expect((await ask(SCRIPT, { ...known, "accept-encoding": "gzip" })).status).toBe(200);
});

test("its head alone says as much", async () => {
  const { headers, text } = await ask(SCRIPT, { "accept-encoding": "identity" }, "HEAD");
  expect([headers.get("content-length"), text]).toEqual([String(edge.script.length), ""]);
});

test("a file that has gone is the framework's to answer, and one that was asked for before is still there", async () => {
  await ask(SCRIPT);
  for (const name of ["a.js", "b.js"]) rmSync(join(edge.dist, "static", "chunks", name));
  expect((await ask("/_next/static/chunks/b.js")).text).not.toContain("one;");
  expect((await ask(SCRIPT)).text).toBe(edge.script);
});

test.each([
  ["a name that this build has not", "/_next/static/chunks/c.js", {}, "GET"],
  ["the name in other letters", "/_next/static/chunks/A.JS", {}, "GET"],
  ["a way up, as it is", "/_next/static/../server/a.js", {}, "GET"],
  ["a way up, written otherwise", "/_next/static/chunks/..%2f..%2fserver%2fa.js", {}, "GET"],
  ["a folder above", "/server/a.js", {}, "GET"],
  ["another folder, of a name as long", "/_next/other1/chunks/a.js", {}, "GET"],
  ["what was not compressed", "/_next/static/chunks/plain.js", {}, "GET"],
  ["a part of it", SCRIPT, { range: "bytes=5-2" }, "GET"],
  ["a form sent to it", SCRIPT, { "sec-fetch-site": "same-origin" }, "POST"],
])("%s is the framework's to answer", async (_, path, headers, method) => {
  const { text } = await ask(path, headers, method);
  expect(text).not.toContain("one;");
});
