import { expect, test } from "vitest";
import { isWelcome, OPEN_TO_OTHER_SITES } from "./same-origin.ts";

const OWN = "https://waymark.example.org";
const HOST = "waymark.example.org";

function asks(
  headers: Readonly<Record<string, string | undefined>>,
  { method = "POST", path = "/today", own = OWN, host = HOST } = {},
): boolean {
  return isWelcome({ asked: { method, path, headers: { host, ...headers } }, own });
}

test("what our own pages send is welcome, by either of its two signs", () => {
  expect(asks({ "sec-fetch-site": "same-origin", origin: OWN })).toBe(true);
  expect(asks({ origin: OWN })).toBe(true);
  // The page of a mailed link says nothing about itself: its forms have the origin null.
  expect(asks({ "sec-fetch-site": "same-origin", origin: "null" })).toBe(true);
});

test.each([
  {},
  { origin: "null" },
  { origin: "https://evil.example" },
  { origin: "http://waymark.example.org" },
  { origin: "https://waymark.example.org.evil.example" },
  { origin: "https://sibling.example.org" },
  { origin: "https://waymark.example.org:8443" },
  { "sec-fetch-site": "cross-site", origin: OWN },
  { "sec-fetch-site": "same-site", origin: OWN },
  { "sec-fetch-site": "none", origin: OWN },
  { "sec-fetch-site": "cross-site" },
])("what changes something and comes from elsewhere is not: %j", (headers) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE", "MADE-UP"]) {
    for (const path of ["/", "/today", "/sign-in", "/api/ticks", "/api/auth/signout"]) {
      expect([method, path, asks(headers, { method, path })]).toEqual([method, path, false]);
    }
  }
});

test("without https another name of the machine is our own, too", () => {
  const opened = { own: "http://localhost:3000", host: "127.0.0.1:3000" };
  expect(asks({ origin: "http://127.0.0.1:3000" }, opened)).toBe(true);
  expect(asks({ origin: "http://localhost:3000" }, opened)).toBe(true);
  expect(asks({ origin: "http://127.0.0.1:3001" }, opened)).toBe(false);
});

test("only these may be asked by other sites", () => {
  expect(OPEN_TO_OTHER_SITES.map(({ what, methods }) => `${methods.join(" ")}: ${what}`)).toEqual([
    "GET HEAD OPTIONS: page",
    "GET: callback",
    "GET POST: unsubscribing",
  ]);
});

test.each([
  ["GET", "/today", true],
  ["GET", "/confirm-email?token=x", true],
  ["HEAD", "/paths", true],
  ["GET", "/api/auth/callback/github?code=x", true],
  ["POST", "/api/auth/callback/github", false],
  ["GET", "/api/auth/session", false],
  ["GET", "/api/ticks", false],
])("a link of another site may ask %s %s: %s", (method, path, expected) => {
  expect(asks({ "sec-fetch-site": "cross-site" }, { method, path })).toBe(expected);
});

test("programs read what is under /api/, and so does a typed address", () => {
  for (const headers of [{}, { "sec-fetch-site": "none" }]) {
    expect(asks(headers, { method: "GET", path: "/api/health" })).toBe(true);
  }
});
