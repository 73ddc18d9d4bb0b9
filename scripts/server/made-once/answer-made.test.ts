import { afterEach, beforeEach, expect, test } from "vitest";
import { OWN_HOST, startBuiltEdge } from "../edge-example.ts";

let edge: Awaited<ReturnType<typeof startBuiltEdge>>;
const SCRIPT = '<script type="module" src="/_next/static/own/page-a1.js"></script>';

beforeEach(async () => {
  edge = await startBuiltEdge();
});
afterEach(() => edge.stop());

type Headers = Readonly<Record<string, string>>;

async function ask(path: string, headers: Headers = {}, method = "GET") {
  const response = await fetch(`${edge.origin}${path}`, { method, headers });
  return { response, text: await response.text() };
}

test("every stranger gets the page that was made for the first, whatever either says", async () => {
  const poison = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "gopher",
    "x-waymark-path": "/evil",
    "accept-language": "evil",
    "content-security-policy": "script-src 'nonce-evil'",
    "x-middleware-subrequest": "evil",
    "user-agent": "evil",
    referer: "https://evil.example/",
    cookie: "evil=evil",
  };
  const first = await ask("/evidence", poison);
  expect(first.text).toContain(OWN_HOST);
  expect(first.text).not.toMatch(/evil|gopher/);
  const second = await ask("/evidence");
  expect(second.text).toBe(first.text);
});

test("whoever has a session gets a page of their own, and leaves nothing of it behind", async () => {
  const cookie = "waymark-80-session=secret";
  const own = await ask("/evidence", { cookie });
  expect(own.text).toContain("secret");
  expect(own.response.headers.get("content-security-policy")).toContain("'nonce-");
  expect(own.response.headers.get("cache-control")).toBe("no-store");
  expect((await ask("/evidence")).text).not.toContain("secret");
  expect((await ask("/evidence", { cookie })).text).toContain("secret");
});

test("another edition and another theme are made anew", async () => {
  const first = await ask("/evidence");
  const dark = await ask("/evidence", { cookie: "waymark-80-theme=dark" });
  expect(dark.text).not.toBe(first.text);
  expect((await ask("/evidence")).text).toBe(first.text);
  await ask("/publish");
  expect((await ask("/evidence")).text).not.toBe(first.text);
});

test("a page that is read has no scripts, and one with a form has ours alone", async () => {
  const read = await ask("/evidence");
  expect(read.text).not.toContain("<script");
  expect(read.response.headers.get("content-security-policy")).toContain("script-src 'none'");
  const form = await ask("/sign-in");
  expect(form.text.match(/<script.*?<\/script>/g)).toEqual([SCRIPT]);
  const policy = form.response.headers.get("content-security-policy");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("trusted-types 'none'");
});

test("a cache before Waymark may keep it for strangers, and asks again for whoever has a cookie", async () => {
  const { headers } = (await ask("/evidence")).response;
  expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60, must-revalidate");
  expect(headers.get("vary")).toContain("Cookie");
  expect(headers.get("link")).toBeNull();
  expect(headers.get("x-frame-options")).toBe("DENY");
});

test("who has the page already is told so", async () => {
  const { response } = await ask("/evidence");
  const tag = response.headers.get("etag") ?? "";
  const again = await ask("/evidence", { "if-none-match": tag });
  expect(again.response.status).toBe(304);
  expect(again.text).toBe("");
});

test("it is sent as the browser takes it, and its head alone where that is asked for", async () => {
  const plain = await ask("/evidence", { "accept-encoding": "identity" });
  for (const encoding of ["gzip", "br"]) {
    const { response, text } = await ask("/evidence", { "accept-encoding": encoding });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(text).toBe(plain.text);
  }
  const refused = await ask("/evidence", { "accept-encoding": "br;q=0, gzip;q=0" });
  expect(refused.response.headers.get("content-encoding")).toBeNull();
  const head = await ask("/evidence", { "accept-encoding": "identity" }, "HEAD");
  expect(head.response.status).toBe(200);
  expect(head.text).toBe("");
});

test("what is not there is not kept, and stored by nobody", async () => {
  const first = await ask("/paths/absent-evidence");
  expect(first.response.status).toBe(404);
  expect(first.response.headers.get("cache-control")).toBe("no-store");
  expect((await ask("/paths/absent-evidence")).text).not.toBe(first.text);
});
