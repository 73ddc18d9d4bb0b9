import fc from "fast-check";
import { expect, test } from "vitest";
import { HOME, safeNext, withNext } from "./next-address.ts";
import { ELSEWHERE, LOOPS } from "./next-address-example.ts";

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
