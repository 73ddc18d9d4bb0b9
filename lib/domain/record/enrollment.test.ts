import { expect, test } from "vitest";
import { completedLast } from "./enrollment.ts";
import { enrolled } from "./enrollment-example.ts";

const completed = enrolled({ endedAt: new Date("2026-06-01"), endedAs: "completed" });
const later = { id: "2", path: "devops", startedAt: new Date("2026-07-01") };

test("a path that was completed is the last one completed, until another one begins", () => {
  expect(completedLast([completed])?.id).toBe("1");
  expect(completedLast([enrolled(later), completed])).toBeUndefined();
});

test("a trial begins no path, and leaving one does not complete it", () => {
  expect(completedLast([completed, enrolled({ ...later, kind: "trial" })])?.id).toBe("1");
  expect(completedLast([enrolled({ ...completed, endedAs: "left" })])).toBeUndefined();
});
