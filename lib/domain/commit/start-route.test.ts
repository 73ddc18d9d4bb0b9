import { expect, test } from "vitest";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { canComplete, routeForStart } from "./start-route.ts";

const now = new Date("2026-06-30T12:00:00Z");
const open = enrolled();

function ended(endedAs: EnrollmentRecord["endedAs"], endedAt: string): EnrollmentRecord {
  return { ...open, endedAs, endedAt: new Date(endedAt) };
}

const left30DaysAgo = ended("left", "2026-05-31T12:00:00Z");
const leftEarlier = ended("left", "2026-05-31T11:59:59Z");
const completed = ended("completed", "2026-06-29T12:00:00Z");
const trial: EnrollmentRecord = { ...open, id: "t", path: "devops", kind: "trial" };

type Asked = Readonly<{ path: string; percent?: number }>;

test.each<[string, readonly EnrollmentRecord[], Asked, string]>([
  ["without a path", [], { path: "devops" }, "commit"],
  ["on another path", [open], { path: "devops", percent: 99 }, "switch"],
  ["on another path at 100 %", [open], { path: "devops", percent: 100 }, "complete"],
  ["on that path", [open], { path: "backend" }, "roadmap"],
  ["on that path at 100 %", [open], { path: "backend", percent: 100 }, "roadmap"],
  ["30 days after leaving another", [left30DaysAgo], { path: "devops" }, "switch"],
  [
    "30 days after leaving it at 100 %",
    [left30DaysAgo],
    { path: "devops", percent: 100 },
    "switch",
  ],
  ["a second more after leaving another", [leftEarlier], { path: "devops" }, "commit"],
  ["soon after leaving that path", [left30DaysAgo], { path: "backend" }, "commit"],
  ["after completing another", [completed], { path: "devops" }, "commit"],
  ["after completing that path", [completed], { path: "backend" }, "commit"],
  ["with a trial only", [trial], { path: "backend" }, "commit"],
  ["with a trial of that path beside another", [open, trial], { path: "devops" }, "switch"],
])("beginning a path %s leads to the right page", (_, enrollments, asked, page) => {
  expect(routeForStart({ enrollments, percent: 0, now, ...asked }).page).toBe(page);
});

test("only the last enrollment counts, whatever the order", () => {
  const later = {
    ...completed,
    id: "2",
    path: "automation",
    startedAt: new Date("2026-06-10"),
  };
  const enrollments = [later, left30DaysAgo];
  expect(routeForStart({ enrollments, path: "devops", percent: 0, now }).page).toBe("commit");
});

test("the switch page is told which enrollment is left", () => {
  expect(routeForStart({ enrollments: [open], path: "devops", percent: 3, now })).toEqual({
    page: "switch",
    from: open,
  });
});

test("a path can be completed at 100 % only", () => {
  expect(canComplete({ enrollments: [open], percent: 100 })).toEqual({
    ok: true,
    enrollment: open,
  });
  expect(canComplete({ enrollments: [open], percent: 99 })).toEqual({
    ok: false,
    reason: "not-all-cleared",
  });
  expect(canComplete({ enrollments: [completed], percent: 100 })).toEqual({
    ok: false,
    reason: "no-path",
  });
});
