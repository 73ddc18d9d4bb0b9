import { expect, test } from "vitest";
import { burstInputFor, burstMadeBy, latestSince } from "./burst.ts";
import { completion, NO_WORK, ON_M_AND_N as placeOf, tick } from "./work/work-example.ts";

const burst = { on: "2026-03-08", hours: 40 };

test.each([
  { as: "today", since: "" },
  { as: "today", since: "never" },
  { as: "since", since: "2026-03-05" },
  { as: "before", since: "" },
])("%o is an answer", (typed) => {
  expect(burstInputFor(burst).parse(typed)).toEqual(typed);
});

test.each([
  [{}, "when-done-missing"],
  [{ as: "later" }, "when-done-missing"],
  [{ as: "since" }, "when-done-since-invalid"],
  [{ as: "since", since: "2026-03-08" }, "when-done-since-invalid"],
  [{ as: "since", since: "2024-03-07" }, "when-done-since-invalid"],
  [{ as: "since", since: "2026-03-06" }, "when-done-since-too-late"],
])("%o is refused as %s", (typed, problem) => {
  const { error } = burstInputFor(burst).safeParse(typed);
  expect(error?.issues.map(({ message }) => message)).toEqual([problem]);
});

test("the latest date leaves room for 12 hours a date", () => {
  expect(latestSince(burst)).toBe("2026-03-05");
  expect(latestSince({ on: "2026-03-08", hours: 24 })).toBe("2026-03-07");
});

test("a burst is of the tick that makes it, and of no further one", () => {
  const on = "2026-03-08";
  const completions = [completion(on), completion(on, { milestone: "n" })];
  const made = { record: { ...NO_WORK, completions }, placeOf };
  expect(burstMadeBy({ ...made, tick: { milestone: "n" } })).toMatchObject({ on, hours: 14 });
  const more = [...completions, completion(on, { milestone: "o" })];
  const third = { record: { ...NO_WORK, completions: more }, placeOf };
  expect(burstMadeBy({ ...third, tick: { milestone: "o" } })).toBeUndefined();
  const stepTicks = [tick("s1", on)];
  const small = { record: { ...NO_WORK, stepTicks }, placeOf };
  expect(burstMadeBy({ ...small, tick: { milestone: "m", step: "s1" } })).toBeUndefined();
});
