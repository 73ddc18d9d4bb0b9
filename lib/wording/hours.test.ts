import { expect, test } from "vitest";
import { formatHoursOfWork, formatTwoKinds } from "./hours.ts";

test("logged hours and those of ticks are said as two, and never added up", () => {
  expect(formatTwoKinds({ logged: 1.5, estimated: 4 })).toBe(
    "1.5 hours logged, plus about 4 hours estimated from your ticks on other days",
  );
  expect(formatTwoKinds({ logged: 1.5, estimated: 0 })).toBe("1.5 hours logged");
  expect(formatTwoKinds({ logged: 0, estimated: 4 })).toBe(
    "about 4 hours estimated from your ticks",
  );
  expect(formatTwoKinds({ logged: 0, estimated: 0 })).toBe("0 hours logged");
});

test("the hours of a date say whether they are an estimate", () => {
  expect(formatHoursOfWork({ hours: 2, isEstimate: false })).toBe("2 hours");
  expect(formatHoursOfWork({ hours: 2, isEstimate: true })).toBe(
    "about 2 hours, estimated from your ticks",
  );
  expect(formatHoursOfWork({ hours: 0, isEstimate: true })).toBe("hours not logged");
});
