import { expect, test } from "vitest";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { canSwitch } from "./can-switch.ts";

const now = new Date("2026-06-30T12:00:00Z");
const open = enrolled();

function ended(endedAs: EnrollmentRecord["endedAs"], endedAt: string): EnrollmentRecord {
  return { ...open, endedAs, endedAt: new Date(endedAt) };
}

const left30DaysAgo = ended("left", "2026-05-31T12:00:00Z");
const leftEarlier = ended("left", "2026-05-31T11:59:59Z");
const first: EnrollmentRecord = {
  ...open,
  path: "frontend",
  startedAt: new Date("2025-01-01"),
  endedAs: "switched",
  endedAt: open.startedAt,
};
const completed = ended("completed", "2026-06-29T12:00:00Z");

test.each<[string, readonly EnrollmentRecord[], string, ReturnType<typeof canSwitch>]>([
  ["without a path", [], "devops", { ok: false, reason: "no-path" }],
  ["on that path", [open], "backend", { ok: false, reason: "same-path" }],
  ["on another", [open], "devops", { ok: true, from: open }],
  ["on another, after a first one", [first, open], "devops", { ok: true, from: open }],
  ["on another, which is given first", [open, first], "devops", { ok: true, from: open }],
  ["just left another", [left30DaysAgo], "devops", { ok: true, from: left30DaysAgo }],
  ["left another long ago", [leftEarlier], "devops", { ok: false, reason: "no-path" }],
  ["just completed another", [completed], "devops", { ok: false, reason: "no-path" }],
])("switching: %s", (_, enrollments, path, expected) => {
  expect(canSwitch({ enrollments, path, now })).toEqual(expected);
});
