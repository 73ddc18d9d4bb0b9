import { expect, test } from "vitest";
import { keptKindsInput, NO_CHOICES, reminderInput, reminderKey } from "./reminder-input.ts";

const typed = { kinds: ["planned-day"], hour: "18", lookWeekday: "7", lookHour: "17" };

test("choices are read from texts, each kind once and in its order", () => {
  const kinds = ["planned-day", "look-back", "planned-day"];
  expect(reminderInput.parse({ ...typed, kinds })).toEqual({
    ...{ kinds: ["look-back", "planned-day"], hour: 18, lookWeekday: 7, lookHour: 17 },
  });
});

test.each([
  [{ hour: "6" }, "reminder-hour-invalid"],
  [{ hour: "22" }, "reminder-hour-invalid"],
  [{ hour: "18.5" }, "reminder-hour-invalid"],
  [{ lookHour: "" }, "reminder-hour-invalid"],
  [{ lookWeekday: "0" }, "reminder-weekday-invalid"],
  [{ lookWeekday: "8" }, "reminder-weekday-invalid"],
  [{ kinds: ["of-nobody"] }, "reminder-kind-unknown"],
])("%o is refused as %s", (wrong, problem) => {
  const { error } = reminderInput.safeParse({ ...typed, ...wrong });
  expect(error?.issues.map(({ message }) => message)).toEqual([problem]);
});

test("the first and the last hour of a day may be chosen", () => {
  const { hour, lookHour } = reminderInput.parse({ ...typed, hour: "7", lookHour: "21" });
  expect([hour, lookHour]).toEqual([7, 21]);
});

test("none may be kept", () => {
  expect(keptKindsInput.parse({ kinds: [] })).toEqual({ kinds: [] });
});

test("the key tells choices apart, in whatever order they were made", () => {
  const both = { ...NO_CHOICES, kinds: ["planned-day", "look-back"] as const };
  expect(reminderKey(both)).toBe(reminderKey({ ...both, kinds: ["look-back", "planned-day"] }));
  expect(reminderKey(NO_CHOICES)).not.toBe(reminderKey(undefined));
  expect(reminderKey({ ...both, lookHour: 18 })).not.toBe(reminderKey(both));
});
