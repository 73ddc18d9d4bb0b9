import { afterAll, beforeAll, expect, test } from "vitest";
import { type EdgeServer, OWN, sendRaw, startEdge } from "./edge-example.ts";

/** A line of the log is there in a moment; on a busy machine later. */
const PATIENCE = { timeout: 30_000 };

let edge: EdgeServer;

beforeAll(async () => {
  edge = await startEdge({ TRUSTED_PROXIES: "127.0.0.1" });
});
afterAll(() => edge.process.kill("SIGKILL"));

type Sent = Readonly<{
  path?: string;
  headers?: Readonly<Record<string, string>>;
  body?: BodyInit;
}>;

function post({ path = "/", headers = {}, body }: Sent): Promise<Response> {
  return fetch(`${edge.origin}${path}`, { method: "POST", headers: { ...OWN, ...headers }, body });
}

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test("each request has an id of its own and the address that the trusted proxy saw", async () => {
  const headers = { "x-forwarded-for": "6.6.6.6, 203.0.113.7", "x-request-id": "forged" };
  const ask = async () => (await fetch(edge.origin, { headers })).json();
  const [one, two] = [await ask(), await ask()];
  expect(one).toMatchObject({
    address: "203.0.113.7",
    id: expect.stringMatching(/^[\da-f-]{36}$/),
  });
  expect(two.id).not.toBe(one.id);
});

test("nothing that a stranger says of its way reaches the app", async () => {
  const forged = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "gopher",
    "x-forwarded-port": "6",
    "x-real-ip": "6.6.6.6",
    forwarded: "for=6.6.6.6",
  };
  const { headers } = await (await fetch(edge.origin, { headers: forged })).json();
  expect(headers).toMatchObject({ "x-forwarded-host": new URL(edge.origin).host });
  expect(headers).toMatchObject({ "x-forwarded-proto": "http" });
  expect(JSON.stringify(headers)).not.toMatch(/evil|gopher|6\.6\.6\.6|"6"/);
});

test.each(["/", "/data", "/request"])(
  "a body that was looked at is read at %s as it came",
  async (path) => {
    for (const length of [0, 1, 70_000, 900_000]) {
      const body = form({ note: "ü".repeat(length / 2) });
      const answer = await (await post({ path, body })).json();
      expect(answer.body).toContain(`name="note"\r\n\r\n${"ü".repeat(length / 2)}\r\n`);
    }
    expect((await (await post({ path })).json()).body).toBe("");
  },
);

test("a body of more than a megabyte is refused, in words or in JSON", async () => {
  const page = await post({ body: form({ note: "x".repeat(1_000_001) }) });
  expect(page.status).toBe(413);
  expect(await page.text()).toContain("If your browser still has what you wrote");
  const pairs = { "content-type": "application/x-www-form-urlencoded" };
  const body = "k=&".repeat(6_000);
  const handler = await post({ path: "/api/auth/signout", headers: pairs, body });
  expect([handler.status, await handler.json()]).toEqual([413, { error: "too-long" }]);
});

const HEAD = `POST / HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: text/plain\r\n`;
const CHUNK = `10000\r\n${"x".repeat(0x10000)}\r\n`;

test("a body without an end is not read to its end", async () => {
  const bytes = `${HEAD}Transfer-Encoding: chunked\r\n\r\n${CHUNK.repeat(20)}`;
  expect(await sendRaw({ port: edge.port, bytes })).toMatch(/^HTTP\/1.1 413 /);
});

test("a length and chunks at once are no request", async () => {
  const bytes = `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
  expect(await sendRaw({ port: edge.port, bytes })).toMatch(/^HTTP\/1.1 400 /);
});

test("a request for two hosts is refused", async () => {
  const bytes = "GET / HTTP/1.1\r\nHost: waymark.example\r\nHost: evil.example\r\n\r\n";
  expect(await sendRaw({ port: edge.port, bytes })).toMatch(/^HTTP\/1.1 400 /);
});

test.each([
  ["text/plain", "hello"],
  ["application/x-www-form-urlencoded", "a=1"],
  ["application/json", "{}"],
  ["application/octet-stream", "x"],
  ["", "x"],
])("a page takes no body of the type %s", async (type, body) => {
  expect((await post({ headers: { "content-type": type }, body })).status).toBe(415);
});

test("what changes something and does not say that it comes from us is refused before it is read", async () => {
  for (const path of ["/", "/sign-in", "/api/ticks", "/api/auth/callback/session"]) {
    for (const origin of ["https://evil.example", "null", undefined]) {
      const from = origin === undefined ? "" : `Origin: ${origin}\r\n`;
      // Of its body nothing ever comes: whoever read it first would never answer.
      const bytes = `POST ${path} HTTP/1.1\r\nHost: x\r\n${from}Content-Length: 9\r\n\r\n`;
      const answer = await sendRaw({ port: edge.port, bytes });
      expect([path, origin, answer.slice(0, 12)]).toEqual([path, origin, "HTTP/1.1 403"]);
    }
  }
});

test("of a thousand answers no two have the same nonce", async () => {
  const nonces = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const answers = Array.from({ length: 50 }, () => fetch(`${edge.origin}/today`));
    for (const answer of await Promise.all(answers)) {
      await answer.arrayBuffer();
      const policy = answer.headers.get("content-security-policy") ?? "";
      nonces.add(/'nonce-([\w+/]{22}==)'/.exec(policy)?.[1] ?? "none");
    }
  }
  expect(nonces.has("none")).toBe(false);
  expect(nonces.size).toBe(1_000);
});

test("every answer carries the headers, whatever becomes of the request", async () => {
  const nonsense = await sendRaw({ port: edge.port, bytes: "NONSENSE\r\n\r\n" });
  const big = `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`;
  const answers = [
    nonsense,
    await sendRaw({ port: edge.port, bytes: big }),
    await headersOf(await fetch(edge.origin)),
    await headersOf(await fetch(edge.origin, { method: "PUT" })),
    await headersOf(await post({ body: "x" })),
  ];
  expect(answers[0]).toMatch(/^HTTP\/1.1 400 /);
  expect(answers[1]).toMatch(/^HTTP\/1.1 431 /);
  for (const answer of answers) {
    expect(answer).toContain("content-security-policy: default-src 'none'");
    expect(answer).toContain("x-content-type-options: nosniff");
    expect(answer).toContain("x-frame-options: DENY");
    expect(answer).toContain("cross-origin-resource-policy: same-origin");
    expect(answer).toContain("permissions-policy: ");
    expect(answer).toContain("referrer-policy: ");
  }
});

async function headersOf(response: Response): Promise<string> {
  await response.arrayBuffer();
  return [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\r\n");
}

test("the log has the error of a request once, however often it is printed, and nothing but JSON", async () => {
  const from = edge.said().length;
  expect((await fetch(`${edge.origin}/fail?token=secret`)).status).toBe(500);
  expect((await fetch(`${edge.origin}/silent`)).status).toBe(500);
  await expect.poll(() => edge.said().slice(from), PATIENCE).toContain("done");
  const lines = edge
    .said()
    .slice(from)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const failures = lines.filter(({ level }) => level === 50);
  expect(failures).toMatchObject([
    { method: "GET", path: "/fail", err: { message: "for …@…" }, requestId: expect.any(String) },
    { method: "GET", path: "/silent", err: { message: "answered with 500" } },
  ]);
  expect(lines.map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(["plain words", "Warning: a warning", "done"]),
  );
});

test.each([
  ["/%FF", "/no-such-page"],
  ["/a%00b?x=1", "/no-such-page"],
  ["/mentor/%E0%A4%A", "/mentor/no-such-page"],
  ["/paths/%C3%BC?x=1", "/paths/%C3%BC?x=1"],
])("an address that means no text is that of no page: %s", async (path, url) => {
  expect((await (await fetch(`${edge.origin}${path}`)).json()).url).toBe(url);
});

test("calls of actions that are not there are counted, and are no failures with a line each", async () => {
  const from = edge.said().length;
  for (let sent = 0; sent < 5; sent += 1) await fetch(`${edge.origin}/nonsense`);
  await fetch(`${edge.origin}/silent`);
  await expect.poll(() => edge.said().slice(from), PATIENCE).toContain("done");
  expect(edge.said().slice(from)).not.toContain("Failed to find Server Action");
});

test("what asks for another protocol is answered as if it had not", async () => {
  const bytes = `GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n`;
  expect(await sendRaw({ port: edge.port, bytes })).toMatch(/^HTTP\/1.1 200 /);
});

test.each([
  ["a method that nobody knows", "TRACE / HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin", 405],
  ["an expectation that nobody meets", "GET / HTTP/1.1\r\nHost: x\r\nExpect: a miracle", 200],
  [
    "an action without what it is called with",
    `POST / HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nNext-Action: ${"4".repeat(42)}`,
    400,
  ],
  [
    "a form in parts without any",
    "POST / HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data\r\nContent-Length: 0",
    400,
  ],
  [
    "a form without fields",
    "POST / HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0",
    200,
  ],
])("%s is answered, and is no failure", async (_, head, status) => {
  const answer = await sendRaw({ port: edge.port, bytes: `${head}\r\nConnection: close\r\n\r\n` });
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  expect(answer.toLowerCase()).toContain("x-content-type-options: nosniff");
});
