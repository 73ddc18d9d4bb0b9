import { expect, test } from "vitest";
import { dateOfTick } from "./tick-date.ts";

const timeZone = "Asia/Kathmandu";
// Kathmandu is 5 hours and 45 minutes ahead.
const local = (day: string, time: string) => new Date(`2026-03-${day}T${time}:00+05:45`);
const before = { at: local("04", "23:30"), on: "2026-03-04" };

test.each([
  ["00:10", "2026-03-04"],
  ["03:30", "2026-03-04"],
  ["03:31", "2026-03-05"],
])("after a tick at 23:30, one at %s belongs to %s", (time, on) => {
  expect(dateOfTick({ at: local("05", time), timeZone, before })).toBe(on);
});

test("one night goes on from tick to tick, and ends at 04:00", () => {
  const late = { at: local("05", "03:00"), on: "2026-03-04" };
  expect(dateOfTick({ at: local("05", "03:59"), timeZone, before: late })).toBe("2026-03-04");
  expect(dateOfTick({ at: local("05", "04:00"), timeZone, before: late })).toBe("2026-03-05");
});

test("without a tick before, and after one that came later, a date is its own", () => {
  expect(dateOfTick({ at: local("05", "01:00"), timeZone })).toBe("2026-03-05");
  const later = { at: local("05", "02:00"), on: "2026-03-05" };
  expect(dateOfTick({ at: local("05", "01:00"), timeZone, before: later })).toBe("2026-03-05");
});
