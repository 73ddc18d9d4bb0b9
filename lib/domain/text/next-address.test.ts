import fc from "fast-check";
import { expect, test } from "vitest";
import { HOME, safeNext, withNext } from "./next-address.ts";

const ELSEWHERE = [
  "https://evil.example",
  "http://evil.example/today",
  "HTTPS://evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "http:\\\\evil.example",
  "//evil.example",
  "//evil.example/today",
  "///evil.example",
  "////evil.example",
  "//evil.example\\@localhost",
  "//localhost@evil.example",
  "//%65vil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/\\\\evil.example",
  "/today\\..\\..\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "/\r\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "\u00a0//evil.example",
  "/ /evil.example",
  "/\u2028/evil.example",
  "/\u0000/evil.example",
  "/today\r\nLocation: https://evil.example",
  "/today\r\nSet-Cookie: a=b",
  "/.//evil.example",
  "/..//evil.example",
  "/today/..//evil.example",
  "/today/../..//evil.example",
  "/%2e%2e//evil.example",
  "/%2E%2E//evil.example",
  "/today/%2e%2e//evil.example",
  "/%2f/evil.example",
  "/%2Fevil.example",
  "/%2f%2fevil.example",
  "/%5cevil.example",
  "/%5C%5Cevil.example",
  "/%09/evil.example",
  "/%0a/evil.example",
  "/%0d%0aLocation:%20https://evil.example",
  "/%00/evil.example",
  "/%252f%252fevil.example",
  "/%255cevil.example",
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "ftp://evil.example",
  "blob:https://evil.example/1",
  "mailto:ada@evil.example",
  "evil.example",
  "evil.example/today",
  "today",
  "./today",
  "../today",
  "@evil.example",
  "?next=//evil.example",
  "#//evil.example",
  "",
  " ",
  `/${"a".repeat(3_000)}`,
];

const LOOPS = [
  "/sign-in",
  "/sign-in/",
  "/Sign-In",
  "/sign-in?next=%2Ftoday",
  "/sign-up?next=/sign-in",
  "/%73ign-in",
  "/./sign-in",
  "/today/../sign-in",
  "/forgot-password",
  "/reset-password?token=x",
  "/confirm-email?token=x",
  "/api/auth/signout",
  "/api/health",
  "/_next/static/x.js",
];

test("the corpus holds 60 addresses or more", () => {
  expect(ELSEWHERE.length + LOOPS.length).toBeGreaterThanOrEqual(60);
});

test.each(ELSEWHERE)("%j leads home, not elsewhere", (value) => {
  expect(safeNext(value)).toBe(HOME);
});

test.each(LOOPS)("%j leads home: it is no place to arrive at", (value) => {
  expect(safeNext(value)).toBe(HOME);
});

test.each([undefined, null, 3, ["/today"], {}])("%j leads home: it is no text", (value) => {
  expect(safeNext(value)).toBe(HOME);
});

test.each([
  "/",
  "/today",
  "/commit/backend",
  "/switch/machine-learning?from=paths",
  "/milestones/fnd-git#steps",
  "/paths?sort=hours&x=https://evil.example",
  "/sign-inside",
])("%j is followed as it is", (value) => {
  expect(safeNext(value)).toBe(value);
});

test("whatever is asked for, the answer stays on this site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "..",
    ".",
    "%2f",
    "%5c",
    "\t",
    "\n",
    "@",
    ":",
    "?",
    "evil.example",
    "today",
    "%2e",
  );
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => `/${all.join("")}`),
  );
  fc.assert(
    fc.property(value, (asked) => {
      const answer = safeNext(asked);
      expect(answer).toMatch(/^\/(?![/\\])/);
      expect(new URL(answer, "https://waymark.example").origin).toBe("https://waymark.example");
      expect(safeNext(answer)).toBe(answer);
    }),
    { numRuns: 5_000 },
  );
});

test("a link between the two entrances carries where to go on, and nothing when that is home", () => {
  expect(withNext({ page: "/sign-up", next: "/commit/backend" })).toBe(
    "/sign-up?next=%2Fcommit%2Fbackend",
  );
  expect(withNext({ page: "/sign-up", next: HOME })).toBe("/sign-up");
});
