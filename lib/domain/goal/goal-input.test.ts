import { expect, test } from "vitest";
import { goalInput } from "./goal-input.ts";

const days = { kind: "days", weekdays: ["5", "1", "3"], reserveDays: "1", hours: "" };
const hours = { kind: "hours", weekdays: [], reserveDays: "0", hours: "6" };

test("only what belongs to the chosen kind is kept", () => {
  expect(goalInput.parse(days)).toEqual({ weekdays: [1, 3, 5], reserveDays: 1 });
  expect(goalInput.parse({ ...days, hours: "6", kind: "hours" })).toEqual({
    weekdays: [],
    reserveDays: 0,
    hours: 6,
  });
  expect(goalInput.parse({ ...days, kind: "none" })).toEqual({ weekdays: [], reserveDays: 0 });
  expect(goalInput.parse({ ...days, weekdays: ["1", "1"] }).weekdays).toEqual([1]);
});

test.each([0, 1, 2])("%i days in reserve are taken", (reserveDays) => {
  expect(goalInput.parse({ ...days, reserveDays: `${reserveDays}` })).toMatchObject({
    reserveDays,
  });
});

test.each([1, 80])("%i hours a week are taken", (meant) => {
  expect(goalInput.parse({ ...hours, hours: `${meant}` })).toMatchObject({ hours: meant });
});

test.each([
  [{ ...days, kind: "" }, "kind"],
  [{ ...days, weekdays: [] }, "weekdays"],
  [{ ...days, weekdays: ["8"] }, "weekdays"],
  [{ ...days, weekdays: ["x"] }, "weekdays"],
  [{ ...days, reserveDays: "3" }, "reserveDays"],
  [{ ...days, reserveDays: "x" }, "reserveDays"],
  [{ ...hours, hours: "" }, "hours"],
  [{ ...hours, hours: "0" }, "hours"],
  [{ ...hours, hours: "81" }, "hours"],
  [{ ...hours, hours: "1.5" }, "hours"],
  [{ ...hours, hours: "many" }, "hours"],
])("%j is refused at %s", (typed, field) => {
  expect(goalInput.safeParse(typed).error?.issues[0]?.path[0]).toBe(field);
});
