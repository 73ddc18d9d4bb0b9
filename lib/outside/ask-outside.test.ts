import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Asking, askOutside, isPlainAddress } from "#lib/outside/ask-outside";
import { isPublicAddress } from "#lib/outside/public-address";

let hits = 0;
const canary = http.createServer((_, response) => {
  response.writeHead(201, { "x-heard": "yes" }).end("a".repeat(2_000));
});
// A connection is a hit, whatever is said on it.
canary.on("connection", () => {
  hits += 1;
});
const redirecting = http.createServer((_, response) => {
  response.writeHead(302, { location: originOf(canary) }).end();
});

beforeAll(() => Promise.all([canary, redirecting].map(listen)));
beforeEach(() => {
  hits = 0;
});
afterAll(() => {
  canary.close();
  redirecting.close();
});

function listen(server: http.Server): Promise<void> {
  return new Promise((listening) => server.listen(0, "127.0.0.1", listening));
}

function portOf(server: http.Server): string {
  return String((server.address() as AddressInfo).port);
}

function originOf(server: http.Server): string {
  return `http://127.0.0.1:${portOf(server)}`;
}

function ask(url: string, more: Partial<Asking> = {}) {
  return askOutside({
    ...{ url, method: "POST", schemes: ["https:"], within: 2_000, mostBytes: 1_000 },
    ...more,
  });
}

/** Loopback, private and other networks, in each way in which an address can be written. */
const ADDRESSES = [
  ...["127.0.0.1", "127.1", "127.255.255.254", "2130706433", "0x7f000001", "0177.0.0.1"],
  ...["0x7f.1", "017700000001", "0", "0.0.0.0", "127.0.0.1.", "①②⑦.⓪.⓪.①"],
  ...["10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1"],
  ...["224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"],
  ...["[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"],
  ...["[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[ff02::1]", "[2001:db8::1]", "[2001::1]"],
];

test.each(ADDRESSES)("%s is refused, also at the port of a listener", async (host) => {
  expect(isPlainAddress({ url: `https://${host}/push`, schemes: ["https:"] })).toBe(false);
  const ports = [portOf(canary)];
  for (const scheme of ["https:", "http:"] as const) {
    const url = `${scheme}//${host}:${ports[0]}/push`;
    const answer = await ask(url, { schemes: ["https:", "http:"], ports });
    expect(answer).toEqual({ kind: "refused" });
  }
  expect(hits).toBe(0);
});

test.each(["localhost", "LOCALHOST", "a.localhost"])("nobody is asked at %s", async (host) => {
  const ports = [portOf(canary)];
  const answer = await ask(`http://${host}:${ports[0]}/push`, { schemes: ["http:"], ports });
  expect(answer.kind).not.toBe("answered");
  expect(hits).toBe(0);
});

test.each([
  "http://push.example.org/a",
  "https://push.example.org:8080/a",
  "https://user@push.example.org/a",
  "https://user:password@push.example.org/a",
  "ftp://push.example.org/a",
  "file:///etc/passwd",
  "data:text/plain,a",
  "javascript:alert(1)",
  "gopher://push.example.org/a",
  "//push.example.org/a",
  "push.example.org",
  "",
])("%s is refused before anybody asks for its host", async (url) => {
  const resolve = () => Promise.reject(new Error("was asked"));
  expect(await ask(url, { resolve })).toEqual({ kind: "refused" });
  expect(isPlainAddress({ url, schemes: ["https:"] })).toBe(false);
});

test("a plain address of a host with a name may be asked", () => {
  const url = "https://updates.push.example.org/wpush/v2/abc";
  expect(isPlainAddress({ url, schemes: ["https:"] })).toBe(true);
});

test.each([
  ["one that is not public", ["127.0.0.1"]],
  ["one that is not public among others", ["8.8.8.8", "10.0.0.1"]],
  ["one of IPv4 within IPv6", ["::ffff:127.0.0.1"]],
])("a name that leads to %s is refused", async (_, addresses) => {
  const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
  const url = `http://push.example.org:${portOf(canary)}`;
  const answer = await ask(url, { schemes: ["http:"], ports: [portOf(canary)], resolve });
  expect(answer).toEqual({ kind: "refused" });
  expect(hits).toBe(0);
});

test("a name that leads elsewhere after it was looked at leads nowhere: the address that was looked at is asked", async () => {
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return [{ address: asked === 1 ? "192.0.3.1" : "127.0.0.1", family: 4 }];
  };
  // The system knows the name, too, and where: whoever asked it again would be heard.
  const url = `http://localhost:${portOf(canary)}`;
  const ports = [portOf(canary)];
  const answer = await ask(url, { schemes: ["http:"], ports, resolve, within: 300 });
  expect(answer.kind).toBe("silent");
  expect(asked).toBe(1);
  expect(hits).toBe(0);
});

test("a redirect is an answer, and not followed", async () => {
  const answer = await ask(originOf(redirecting), { allowed: [originOf(redirecting)] });
  expect(answer).toMatchObject({ kind: "answered", status: 302 });
  expect(hits).toBe(0);
});

test("an origin that was named is asked wherever it stands; not another port of its host, and not for somebody", async () => {
  const allowed = [originOf(canary)];
  const answer = await ask(`${originOf(canary)}/a`, { allowed });
  expect(answer).toMatchObject({ kind: "answered", status: 201, headers: { "x-heard": "yes" } });
  expect(hits).toBe(1);
  expect(await ask(originOf(redirecting), { allowed })).toEqual({ kind: "refused" });
  const withUser = originOf(canary).replace("//", "//user@");
  expect(await ask(withUser, { allowed })).toEqual({ kind: "refused" });
  expect(hits).toBe(1);
});

test("so many bytes are read and no more", async () => {
  const answer = await ask(originOf(canary), { allowed: [originOf(canary)], mostBytes: 100 });
  expect(answer.kind === "answered" && answer.body.length).toBe(100);
});

test("a host that hangs is not waited for, and neither is a look-up", async () => {
  const hanging = http.createServer(() => undefined);
  await listen(hanging);
  const allowed = [originOf(hanging)];
  expect((await ask(originOf(hanging), { allowed, within: 100 })).kind).toBe("silent");
  hanging.closeAllConnections();
  hanging.close();
  const resolve = () => new Promise<never>(() => undefined);
  const answer = await ask("https://push.example.org", { resolve, within: 100 });
  expect(answer).toEqual({ kind: "silent", code: "TimeoutError" });
});

test.each(["8.8.8.8", "1.1.1.1", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450:4001::1"])(
  "%s is public",
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each(["fe80::1%eth0", "nonsense", "", "1.2.3"])("%s is no public address", (address) =>
  expect(isPublicAddress(address)).toBe(false),
);
