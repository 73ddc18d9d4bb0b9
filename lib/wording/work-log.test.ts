import { expect, test } from "vitest";
import { formatLogTime } from "./work-log.ts";

test.each([
  [{ on: "2026-03-03", hours: 1 }, "Today, 1 hour"],
  [{ on: "2026-03-02", hours: 1.5 }, "Yesterday, 1.5 hours"],
  [{ on: "2026-02-28" }, "28 February, hours not logged"],
])("%o is said as %s", (log, said) => {
  expect(formatLogTime({ ...log, today: "2026-03-03" })).toBe(said);
});
