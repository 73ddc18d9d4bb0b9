import { expect, test } from "vitest";
import { enrolled } from "../record/enrollment-example.ts";
import { milestone, roadmapOf, steps } from "../roadmap/roadmap-example.ts";
import { placesIn, roadmapFollowed } from "./followed.ts";

const day = (on: string) => new Date(`2026-${on}T12:00:00Z`);
const shared = [
  { id: "f2", at: day("03-01") },
  { id: "f1", at: day("01-01") },
];
const none = {
  enrollments: [],
  acceptances: [],
  fundamentals: "f2",
  fundamentalsVersions: shared,
};

test("without a path, the newest fundamentals of the day are followed, and the oldest before them", () => {
  const followedAt = roadmapFollowed(none);
  expect(["01-01", "02-28", "03-01", "06-01"].map((on) => followedAt(day(on)))).toEqual([
    "f1",
    "f1",
    "f2",
    "f2",
  ]);
  expect(followedAt(new Date("2025-06-01"))).toBe("f1");
  expect(roadmapFollowed({ ...none, fundamentalsVersions: [] })(day("06-01"))).toBe("f2");
});

test("on a path, its version is followed: as it was before a newer one was accepted", () => {
  const enrollments = [
    enrolled({ id: "1", roadmap: "b3", startedAt: day("02-01"), endedAt: day("05-01") }),
    enrolled({ id: "2", roadmap: "d1", startedAt: day("05-01") }),
    enrolled({ id: "3", roadmap: "x", kind: "trial", startedAt: day("02-01") }),
  ];
  const acceptances = [
    { enrollment: "1", from: "b1", at: day("03-01") },
    { enrollment: "1", from: "b2", at: day("04-01") },
  ];
  const followedAt = roadmapFollowed({ ...none, enrollments, acceptances });
  expect(
    ["01-15", "02-01", "02-28", "03-01", "04-01", "05-01"].map((on) => followedAt(day(on))),
  ).toEqual(["f1", "b1", "b1", "b2", "b3", "d1"]);
});

const older = {
  ...roadmapOf({ fundamentals: [milestone("m", { hours: 9, steps: steps("gone", "a") })] }),
  id: "f1",
};
const newer = {
  ...roadmapOf({
    fundamentals: [milestone("m", { hours: 7, required: false, steps: steps("a") })],
  }),
  id: "f2",
};
const placeOf = placesIn({ record: none, roadmaps: [newer, older] });

test("a tick stands where the version followed on its date had it, whatever newer ones say", () => {
  expect(placeOf({ milestone: "m", at: day("02-01") })).toMatchObject({ hours: 9, required: true });
  expect(placeOf({ milestone: "m", at: day("06-01") })).toMatchObject({ hours: 7 });
});

test("a step that the version followed lacks stands where it is known, and what nobody knows nowhere", () => {
  expect(placeOf({ milestone: "m", step: "gone", at: day("06-01") })).toMatchObject({ hours: 9 });
  expect(placeOf({ milestone: "m", step: "never", at: day("06-01") })).toBeUndefined();
  expect(placeOf({ milestone: "x", at: day("06-01") })).toBeUndefined();
});
