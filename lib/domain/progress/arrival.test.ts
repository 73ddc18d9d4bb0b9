import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { milestone, steps, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { arrivalOf } from "./arrival.ts";

const [phase] = wordedRoadmapOf({
  fundamentals: [
    milestone("learn", { steps: steps("a", "b") }),
    milestone("known"),
    milestone("build", { kind: "project" }),
    milestone("show", { kind: "evidence" }),
    milestone("skipped"),
  ],
}).phases;
const milestones = phase?.milestones ?? [];

const at = new Date("2026-03-03T12:00:00Z");
const done = (id: string, on: string) => ({ milestone: id, at, on, prior: false });
const log = (id: string | undefined, on: string, hours?: number) => ({
  id: `${id} ${on}`,
  milestone: id,
  at,
  on,
  hours,
});

const record = recordWith({
  completions: [
    done("learn", "2026-03-05"),
    { ...done("known", "2026-01-01"), prior: true },
    done("build", "2026-03-09"),
    done("show", "2026-03-09"),
    done("far", "2026-05-01"),
  ],
  stepTicks: [{ ...done("learn", "2026-03-02"), step: "a" }],
  logs: [
    log("learn", "2026-03-02", 2),
    log("build", "2026-03-08", 1.5),
    log("build", "2026-03-07"),
    log("far", "2026-06-01", 9),
    log(undefined, "2026-06-02", 9),
  ],
});

test("the way goes from the first work on it to the last, and no other work counts", () => {
  expect(arrivalOf({ milestones, record })).toMatchObject({
    from: "2026-03-02",
    to: "2026-03-09",
    workDays: 5,
    loggedHours: 3.5,
    prior: 1,
  });
});

test("projects and pieces of evidence were built, all else that is done was learned", () => {
  const { built, learned } = arrivalOf({ milestones, record });
  expect(built.map((each) => each.milestone.id)).toEqual(["build", "show"]);
  expect(learned.map((each) => [each.milestone.id, each.prior])).toEqual([
    ["learn", false],
    ["known", true],
  ]);
});

test("what was known before has no dates", () => {
  const known = recordWith({ completions: record.completions.filter(({ prior }) => prior) });
  const arrival = arrivalOf({ milestones, record: known });
  expect(arrival).toMatchObject({ workDays: 0, loggedHours: 0, prior: 1 });
  expect([arrival.from, arrival.to]).toEqual([undefined, undefined]);
});
