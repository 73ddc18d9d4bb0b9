import { expect, test } from "vitest";
import { addDays } from "../time/dates.ts";
import { type HoursRecord, workOf } from "./hours.ts";
import { SPREAD_DAYS } from "./spread.ts";
import { completion, log, NO_WORK, ON_M_AND_N as placeOf, tick } from "./work-example.ts";

function hoursOn(record: Partial<HoursRecord>): Record<string, number> {
  const { roadmapHours } = workOf({ record: { ...NO_WORK, ...record }, placeOf });
  return Object.fromEntries([...roadmapHours].filter(([, hours]) => hours > 0).toSorted());
}

const n = (on: string) => completion(on, { milestone: "n" });

test("a first tick falls on its own date", () => {
  expect(hoursOn({ completions: [n("2026-03-08")] })).toEqual({ "2026-03-08": 4 });
});

test("what is ticked on Sunday falls evenly on the dates after the last tick", () => {
  const completions = [n("2026-03-08")];
  const stepTicks = [tick("s1", "2026-03-04")];
  expect(hoursOn({ completions, stepTicks })).toEqual({
    "2026-03-04": 2,
    "2026-03-05": 1,
    "2026-03-06": 1,
    "2026-03-07": 1,
    "2026-03-08": 1,
  });
});

test("it falls on the dates on which its milestone was logged, with hours or none, up to its own", () => {
  const record = {
    stepTicks: [tick("s2", "2026-03-08")],
    logs: [log("2026-03-02"), log("2026-03-05", 4), log("2026-03-09", 1)],
  };
  expect(hoursOn(record)).toEqual({ "2026-03-02": 1.5, "2026-03-05": 1.5 });
});

test("a log before the last tick of the milestone belongs to that one", () => {
  const stepTicks = [tick("s1", "2026-03-04"), tick("s2", "2026-03-06")];
  const record = { stepTicks, logs: [log("2026-03-03", 1), log("2026-03-05", 1)] };
  expect(hoursOn(record)).toEqual({ "2026-03-03": 2, "2026-03-05": 3 });
});

test("ticks of one date fall alike, whichever came first", () => {
  const stepTicks = [tick("s1", "2026-03-06"), tick("s2", "2026-03-06")];
  expect(hoursOn({ stepTicks, logs: [log("2026-03-05", 1)] })).toEqual({ "2026-03-05": 5 });
});

test("it goes no further back than 28 dates, its own included", () => {
  const hours = hoursOn({ completions: [n("2026-06-30")], stepTicks: [tick("s1", "2026-01-01")] });
  const dates = Object.keys(hours).filter((on) => on > "2026-01-01");
  expect(dates).toHaveLength(SPREAD_DAYS);
  expect(dates[0]).toBe(addDays({ date: "2026-06-30", days: -27 }));
});

test("what was known before is no earlier tick", () => {
  const stepTicks = [tick("s1", "2026-03-01", { prior: true })];
  expect(hoursOn({ completions: [n("2026-03-08")], stepTicks })).toEqual({ "2026-03-08": 4 });
});

test("no hours fall on days off, but those of a tick on one", () => {
  const pauses = [{ id: "1", from: "2026-03-05", to: "2026-03-08", at: new Date(0) }];
  const stepTicks = [tick("s1", "2026-03-03")];
  expect(hoursOn({ completions: [n("2026-03-08")], stepTicks, pauses })).toEqual({
    "2026-03-03": 2,
    "2026-03-04": 2,
    "2026-03-08": 2,
  });
});
