import { expect, test } from "vitest";
import { LINK_STATES } from "#lib/domain/link-check/link-state";
import { formatLinkCheck } from "./link-check.ts";

const check = { url: "https://example.org/a", at: new Date("2026-03-03T12:00:00Z") };

test("what was found is said with its date, and where a link leads by now", () => {
  const to = "https://example.org/new?a=b";
  expect(formatLinkCheck({ check: { ...check, state: "moved", to }, on: "2026-03-03" })).toBe(
    "It answers at another address, example.org/new (checked on 3 March 2026).",
  );
});

test("everything that can be found has words of its own", () => {
  const words = LINK_STATES.map((state) =>
    formatLinkCheck({ check: { ...check, state }, on: "2026-03-03" }),
  );
  expect(new Set(words).size).toBe(LINK_STATES.length);
});
