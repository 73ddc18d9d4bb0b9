import { expect, test } from "vitest";
import { daysElapsed, hoursElapsed, minutesAfter } from "./instants.ts";

test("hours and days elapse between instants, with fractions", () => {
  const span = { from: new Date("2026-03-28T12:00:00Z"), to: new Date("2026-03-30T00:00:00Z") };
  expect(hoursElapsed(span)).toBe(36);
  expect(daysElapsed(span)).toBe(1.5);
});

test("they are negative when the end comes first", () => {
  const span = { from: new Date("2026-03-28T12:00:00Z"), to: new Date("2026-03-28T11:00:00Z") };
  expect(hoursElapsed(span)).toBe(-1);
});

test("minutes after an instant there is another, also across midnight", () => {
  const now = new Date("2026-03-28T23:55:00Z");
  expect(minutesAfter({ now, minutes: 10 })).toEqual(new Date("2026-03-29T00:05:00Z"));
});
