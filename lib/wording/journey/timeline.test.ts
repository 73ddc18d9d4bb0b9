import { expect, test } from "vitest";
import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import { entry } from "#lib/domain/journey/enrollment-entries-example";
import { formatLength, formatTimeline } from "./timeline.ts";

const TODAY = "2026-11-21";
const NOW = new Date(`${TODAY}T18:00:00Z`);

function timeline(entries: readonly EnrollmentEntry[]) {
  return {
    since: "2026-08-14",
    to: TODAY,
    rows: entries.toReversed().map((each) => ({ entry: each })),
  };
}

const titleOf = (path: string) => ({ backend: "Backend", devops: "DevOps" })[path] ?? path;

test("the line is told in a sentence, and where the learner got furthest", () => {
  const entries = [
    entry("2026-11-01", undefined, { kind: "trial", path: "devops" }, 0.05),
    entry("2026-10-01", undefined, { path: "devops" }, 0.1),
    entry("2026-08-14", "2026-10-01", {}, 0.295),
  ];
  expect(formatTimeline({ timeline: timeline(entries), titleOf })).toBe(
    "From 14 August 2026 to 21 November 2026: two paths and one trial. You got furthest on Backend: 29\u00a0%.",
  );
});

test("one enrollment, or none with depth, is not compared", () => {
  for (const entries of [[entry("2026-10-01", undefined, {}, 0.3)], [entry("2026-10-01")]]) {
    expect(formatTimeline({ timeline: timeline(entries), titleOf })).toMatch(
      /^From .+: one path\.$/,
    );
  }
});

test("an enrollment is as long as it lasted, or has lasted", () => {
  const lengthOf = (each: EnrollmentEntry) => formatLength({ entry: each, now: NOW });
  expect(lengthOf(entry("2026-08-14", "2026-10-02"))).toBe("seven weeks");
  expect(lengthOf(entry("2026-11-20"))).toBe("one day");
});
