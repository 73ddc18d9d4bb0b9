import { expect, test } from "vitest";
import { commitmentInputOn } from "./commitment-input.ts";

const commitmentInput = commitmentInputOn("2026-11-21");
const EMPTY = { why: "", hoursPerWeek: "", lookBackOn: "" };

test("every field of a commitment may stay empty", () => {
  expect(commitmentInput.parse(EMPTY)).toEqual({
    why: "",
    hoursPerWeek: undefined,
    lookBackOn: undefined,
  });
});

test.each(["0", "81", "200", "1.5", "-3", "many"])(
  "%s hours a week are refused in words",
  (hoursPerWeek) => {
    const { error } = commitmentInput.safeParse({ ...EMPTY, hoursPerWeek });
    expect(error?.issues).toMatchObject([
      { path: ["hoursPerWeek"], message: "hours-per-week-invalid" },
    ]);
  },
);

test.each(["1", "8", "80"])("%s hours a week are taken", (hoursPerWeek) => {
  expect(commitmentInput.parse({ ...EMPTY, hoursPerWeek }).hoursPerWeek).toBe(Number(hoursPerWeek));
});

test.each(["tomorrow", "2027-02-30", "28.2.2027"])("%s is refused as a date", (lookBackOn) => {
  const { error } = commitmentInput.safeParse({ ...EMPTY, lookBackOn });
  expect(error?.issues[0]?.message).toBe("date-invalid");
});

test.each(["2026-11-21", "2020-01-01", "9999-12-31"])(
  "%s is no day to look back on",
  (lookBackOn) => {
    const { error } = commitmentInput.safeParse({ ...EMPTY, lookBackOn });
    expect(error?.issues).toMatchObject([
      { path: ["lookBackOn"], message: "look-back-out-of-range" },
    ]);
  },
);

test.each(["2026-11-22", "2036-11-21"])("%s is a day to look back on", (lookBackOn) => {
  expect(commitmentInput.parse({ ...EMPTY, lookBackOn }).lookBackOn).toBe(lookBackOn);
});
