import { expect, test } from "vitest";
import { hour } from "../focus/focus-example.ts";
import { enrolled } from "../record/enrollment-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { type PathNews, pathNews } from "./path-news.ts";

type Event = NonNullable<LearnerRecord["lastPathEvent"]>;

const LEFT = enrolled({
  id: "a",
  path: "a",
  startedAt: hour(-2000),
  endedAt: hour(0),
  endedAs: "switched",
});
const BEGUN = enrolled({ id: "b", path: "b", startedAt: hour(0), lookBackOn: "2025-04-01" });

function newsAfter({
  type,
  data,
  hours = 0.2,
  enrollments = [LEFT, BEGUN],
}: Pick<Event, "type" | "data"> &
  Readonly<{ hours?: number; enrollments?: LearnerRecord["enrollments"] }>) {
  const record = { enrollments, lastPathEvent: { type, at: hour(0), data } };
  return pathNews({ record, now: hour(hours) });
}

test.each<[Event["type"], unknown, PathNews | undefined]>([
  ["switched", { path: "b", from: "a" }, { kind: "switched", from: "a", to: "b" }],
  ["committed", { path: "b" }, { kind: "committed", path: "b", lookBackOn: "2025-04-01" }],
  ["left", { enrollment: "a" }, { kind: "left", path: "a" }],
  ["trial-started", { path: "c", trial: "t" }, { kind: "trial-started", path: "c" }],
  ["trial-ended", { path: "c", trial: "t" }, { kind: "trial-ended", path: "c" }],
  [
    "switch-planned",
    { path: "c", dueOn: "2025-01-08" },
    { kind: "switch-planned", path: "c", dueOn: "2025-01-08" },
  ],
  [
    "planned-switch-settled",
    { path: "c", as: "cancelled" },
    { kind: "plan-ended", path: "c", as: "cancelled" },
  ],
  [
    "planned-switch-settled",
    { path: "c", as: "stayed" },
    { kind: "plan-ended", path: "c", as: "stayed" },
  ],
  ["planned-switch-settled", { path: "c", as: "lapsed" }, undefined],
  ["switch-planned", { path: 7 }, undefined],
  ["left", { enrollment: "nobody's" }, undefined],
])("%s with %j is told as %j", (type, data, news) => {
  expect(newsAfter({ type, data })).toEqual(news);
});

test("a switch is told for a day, all else for a quarter of an hour", () => {
  const switched = { type: "switched", data: { path: "b", from: "a" } } as const;
  expect(newsAfter({ ...switched, hours: 23.99 })?.kind).toBe("switched");
  expect(newsAfter({ ...switched, hours: 24 })).toBeUndefined();
  const left = { type: "left", data: { enrollment: "a" } } as const;
  expect(newsAfter({ ...left, hours: 0.24 })?.kind).toBe("left");
  expect(newsAfter({ ...left, hours: 0.25 })).toBeUndefined();
});

test("a switch back within 72 hours is told as going back", () => {
  const away = { ...BEGUN, endedAt: hour(0), endedAs: "switched", startedAt: hour(-24) } as const;
  const back = enrolled({ id: "back", path: "a", startedAt: hour(0) });
  const enrollments = [{ ...LEFT, endedAt: hour(-24) }, away, back];
  expect(newsAfter({ type: "switched", data: { path: "a", from: "b" }, enrollments })).toEqual({
    kind: "went-back",
    tried: away,
    to: "a",
    isUndone: true,
  });
});

test("nothing is told of a path that has ended since, nor where nothing happened", () => {
  const data = { path: "a" };
  expect(newsAfter({ type: "committed", data })).toBeUndefined();
  expect(newsAfter({ type: "switched", data, enrollments: [LEFT] })).toBeUndefined();
  expect(pathNews({ record: { enrollments: [] }, now: hour(0) })).toBeUndefined();
});
