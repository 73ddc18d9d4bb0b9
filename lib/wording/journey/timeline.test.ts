import { expect, test } from "vitest";
import type { Stay } from "#lib/domain/journey/past-enrollments";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { lengthInWords, timelineInWords } from "./timeline.ts";

const TODAY = "2026-11-21";
const NOW = new Date(`${TODAY}T18:00:00Z`);

/** A stay between two dates, at noon. */
function stay(from: string, to?: string, more: Partial<EnrollmentRecord> = {}, depth = 0): Stay {
  const endedAt = to === undefined ? undefined : new Date(`${to}T12:00:00Z`);
  const startedAt = new Date(`${from}T12:00:00Z`);
  const id = `${from} ${to}`;
  return {
    enrollment: {
      id,
      path: "backend",
      roadmap: "r",
      kind: "committed",
      startedAt,
      endedAt,
      why: "",
      ...more,
    },
    endedAt,
    standing: { phase: "specialization", depth, activeDays: 1 },
  };
}

function timeline(stays: readonly Stay[]) {
  return {
    from: "2026-08-14",
    to: TODAY,
    rows: stays.toReversed().map((each) => ({ stay: each })),
  };
}

const titleOf = (path: string) => ({ backend: "Backend", devops: "DevOps" })[path] ?? path;

test("the line is told in a sentence, with the stay that went deepest", () => {
  const stays = [
    stay("2026-11-01", undefined, { kind: "trial", path: "devops" }, 0.05),
    stay("2026-10-01", undefined, { path: "devops" }, 0.1),
    stay("2026-08-14", "2026-10-01", {}, 0.295),
  ];
  expect(timelineInWords({ timeline: timeline(stays), titleOf })).toBe(
    "From 14 August 2026 to 21 November 2026: two stays on a path and one trial. The deepest is Backend, with 29\u00a0%.",
  );
});

test("one stay, or none with depth, has no deepest", () => {
  for (const stays of [[stay("2026-10-01", undefined, {}, 0.3)], [stay("2026-10-01")]]) {
    expect(timelineInWords({ timeline: timeline(stays), titleOf })).toMatch(
      /^From .+: one stay on a path\.$/,
    );
  }
});

test("a stay is as long as it lasted, or has lasted", () => {
  const lengthOf = (each: Stay) => lengthInWords({ stay: each, now: NOW });
  expect(lengthOf(stay("2026-08-14", "2026-10-02"))).toBe("seven weeks");
  expect(lengthOf(stay("2026-11-20"))).toBe("one day");
});
