import { beforeAll, expect, test } from "vitest";
import { cookieName } from "#lib/http/cookie-names";
import { isForStranger, publicPageOf } from "./public-page.ts";

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://localhost/waymark",
    AUTH_URL: "http://localhost:3000",
    AUTH_SECRET: "a secret that is only here for a test",
  });
});

const ask = (url: string, headers = {}) => publicPageOf({ url, headers });

test.each([
  ...["/", "/paths", "/paths/backend", "/paths/compare", "/evidence", "/choose", "/privacy"],
  "/forgot-password",
])("a stranger gets %s without scripts, made once", (url) => {
  const page = { address: url, theme: "system", isScripted: false, isKept: true };
  expect(ask(url)).toEqual(page);
});

test.each(["/sign-in", "/sign-up", "/search"])(
  "a stranger gets %s with a script of ours, made once",
  (url) => {
    expect(ask(url)).toMatchObject({ isScripted: true, isKept: true });
  },
);

test.each([
  "/today",
  "/paths/backend/x",
  "/paths/..%2f",
  "/mentor/x",
  "/p/ada",
  "/api/health",
  "/milestones/x",
])("%s is no page that is made once", (url) => {
  expect(ask(url)).toBeUndefined();
});

test("what is asked with a query is kept where there are few of it", () => {
  expect(ask("/paths?sort=pay")).toMatchObject({ address: "/paths?sort=pay", isKept: true });
  expect(ask(`/paths?x=${"x".repeat(300)}`)).toMatchObject({ isKept: false });
  expect(ask("/choose?q1=a")).toMatchObject({ isKept: false });
});

test("a theme is a page of its own, and no other value of its cookie is", () => {
  const name = cookieName("theme");
  expect(ask("/", { cookie: `a=b; ${name}=dark` })).toMatchObject({ theme: "dark" });
  expect(ask("/", { cookie: `${name}=pink` })).toMatchObject({ theme: "system" });
});

test.each(["session", "step", "reset", "stayed", "signed-out", "sign-up", "connect"] as const)(
  "a browser with the cookie %s gets a page of its own",
  (use) => {
    expect(ask("/", { cookie: `a=b; ${cookieName(use)}=x` })).toBeUndefined();
  },
);

test("cookies of somebody else's, and of what no page reads, change nothing", () => {
  expect(ask("/", { cookie: `other=1; ${cookieName("device")}=x` })).toBeDefined();
});

test("what is sent, and what a script asks for, is no page that is made once", () => {
  expect(publicPageOf({ url: "/", method: "POST", headers: {} })).toBeUndefined();
  for (const name of ["rsc", "next-action", "next-router-prefetch"]) {
    expect(ask("/", { [name]: "1" })).toBeUndefined();
  }
});

test("pages that only strangers see are theirs whatever comes along, and search is where nobody is signed in", () => {
  const cookie = `a=b; ${cookieName("session")}=x`;
  const isTheirs = (url: string, headers = {}) => isForStranger({ url, headers });
  expect(isTheirs("/sign-in?next=/today", { cookie, rsc: "1" })).toBe(true);
  expect(isTheirs("/sign-up", { cookie: `${cookieName("sign-up")}=x` })).toBe(true);
  expect(isTheirs("/search?q=sql", { cookie: `${cookieName("step")}=x` })).toBe(true);
  expect(isTheirs("/search", { cookie })).toBe(false);
  expect(isTheirs("/search", { rsc: "1" })).toBe(false);
  expect(isTheirs("/sign-in", { "next-action": "x" })).toBe(false);
  expect(isTheirs("/sign-in/mail")).toBe(false);
});
