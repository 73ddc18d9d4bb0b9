import { expect, test } from "vitest";
import { type HoursRecord, workOf } from "./hours.ts";
import { completion, NO_WORK, ON_M_AND_N as placeOf, tick } from "./work-example.ts";

const workIn = (record: Partial<HoursRecord>) =>
  workOf({ record: { ...NO_WORK, ...record }, placeOf });

const long = completion("2026-03-08", { milestone: "long" });
const day = (hour: number) => new Date(`2026-03-08T${hour}:00:00Z`);
const answer = { on: "2026-03-08", at: day(18) };

test("of more than 12 hours on a date, 12 count until it is explained", () => {
  const { roadmapHours, bursts } = workIn({ completions: [long] });
  expect([...roadmapHours]).toEqual([["2026-03-08", 12]]);
  expect(bursts).toMatchObject([
    { on: "2026-03-08", hours: 40, uncounted: 28, ticks: [{ milestone: "long" }] },
  ]);
});

test("12 hours on a date are none", () => {
  const completions = [completion("2026-03-08"), completion("2026-03-08", { milestone: "n" })];
  expect(workIn({ completions }).bursts).toMatchObject([{ uncounted: 2 }]);
  const stepTicks = [tick("s1", "2026-03-08", { prior: true })];
  expect(workIn({ completions, stepTicks }).bursts).toEqual([]);
});

test("what is spread over enough dates is none, and over too few it is one of the date of its tick", () => {
  const before = (on: string) => [tick("s1", on)];
  expect(workIn({ completions: [long], stepTicks: before("2026-03-01") }).bursts).toEqual([]);
  const { bursts, roadmapHours } = workIn({
    completions: [long],
    stepTicks: before("2026-03-06"),
  });
  expect(bursts).toMatchObject([{ on: "2026-03-08", uncounted: 16 }]);
  expect(roadmapHours.get("2026-03-07")).toBe(12);
});

test("said to be done that day, all of it counts there", () => {
  const burstAnswers = [{ ...answer, as: "today" as const }];
  const { roadmapHours, bursts } = workIn({ completions: [long], burstAnswers });
  expect([...roadmapHours]).toEqual([["2026-03-08", 40]]);
  expect(bursts).toEqual([]);
});

test("said to be done since an earlier date, it falls on the dates from that one on", () => {
  const burstAnswers = [{ ...answer, as: "since" as const, since: "2026-03-05" }];
  const { roadmapHours, bursts } = workIn({ completions: [long], burstAnswers });
  expect([...roadmapHours].toSorted()).toEqual(
    ["2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"].map((on) => [on, 10]),
  );
  expect(bursts).toEqual([]);
});

test("an answer is about what was ticked by then: what comes later can be a burst of its own", () => {
  const burstAnswers = [{ ...answer, as: "today" as const }];
  const later = { ...long, milestone: "m", at: day(19) };
  const more = { ...long, milestone: "n", at: day(20) };
  const { roadmapHours, bursts } = workIn({ completions: [long, later, more], burstAnswers });
  expect(bursts).toMatchObject([{ uncounted: 2, ticks: [{ milestone: "m" }, { milestone: "n" }] }]);
  expect([...roadmapHours]).toEqual([["2026-03-08", 52]]);
});

test("said to be of before Waymark, what was not chosen stays as open as it was", () => {
  const burstAnswers = [{ ...answer, as: "before" as const }];
  expect(workIn({ completions: [long], burstAnswers }).bursts).toHaveLength(1);
  const known = { ...long, prior: true };
  expect(workIn({ completions: [known], burstAnswers }).bursts).toEqual([]);
});
