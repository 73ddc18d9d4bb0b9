import fc from "fast-check";
import { expect, test } from "vitest";
import { isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";
import { comebackOf } from "./comeback.ts";

const workDays = ["2026-02-20", "2026-03-02"];

function at(
  today: LocalDate,
  pauses: readonly Readonly<{ from: LocalDate; to?: LocalDate }>[] = [],
) {
  return comebackOf({ workDays, pauses, today });
}

test("who never worked does not come back", () => {
  expect(comebackOf({ workDays: [], pauses: [], today: "2026-04-20" })).toBeUndefined();
  expect(comebackOf({ workDays: ["2026-05-01"], pauses: [], today: "2026-04-20" })).toBeUndefined();
});

test("29 days after the last work day nothing is said, after 30 they are welcomed back", () => {
  expect(at("2026-03-31")).toBeUndefined();
  expect(at("2026-04-01")).toEqual({
    kind: "away",
    since: "2026-03-02",
    days: 30,
    gap: { from: "2026-03-03", to: "2026-03-31" },
  });
});

test("days off do not count, and the rest of the gap is offered", () => {
  const pauses = [{ from: "2026-03-03", to: "2026-03-20" }];
  expect(at("2026-04-18", pauses)).toBeUndefined();
  expect(at("2026-04-19", pauses)).toEqual({
    kind: "away",
    since: "2026-03-02",
    days: 48,
    gap: { from: "2026-03-21", to: "2026-04-18" },
  });
});

test("nobody is welcomed back on a day off", () => {
  expect(at("2026-05-20", [{ from: "2026-05-01" }])).toBeUndefined();
});

test("once the gap is marked as a pause, they are back for 7 days", () => {
  const pauses = [{ from: "2026-03-03", to: "2026-04-19" }];
  const back = { kind: "back", on: "2026-04-20", holdUntil: "2026-04-27" };
  expect(at("2026-04-20", pauses)).toEqual(back);
  expect(at("2026-04-26", pauses)).toEqual(back);
  expect(at("2026-04-27", pauses)).toBeUndefined();
});

test("the first work day after the gap is the return, whether or not it was a pause", () => {
  const returned = [...workDays, "2026-04-20", "2026-04-22"];
  const back = { kind: "back", on: "2026-04-20", holdUntil: "2026-04-27" };
  for (const pauses of [[], [{ from: "2026-03-10", to: "2026-04-01" }]]) {
    expect(comebackOf({ workDays: returned, pauses, today: "2026-04-20" })).toEqual(back);
    expect(comebackOf({ workDays: returned, pauses, today: "2026-04-26" })).toEqual(back);
    expect(comebackOf({ workDays: returned, pauses, today: "2026-04-27" })).toBeUndefined();
  }
});

test.each([
  [29, undefined],
  [30, "back"],
])("a gap of %i days ends in: %s", (days, kind) => {
  const on = addDays({ date: "2026-03-02", days });
  expect(comebackOf({ workDays: ["2026-03-02", on], pauses: [], today: on })?.kind).toBe(kind);
});

test("a short pause is no gap, and the end of one to come is none yet", () => {
  expect(at("2026-03-12", [{ from: "2026-03-03", to: "2026-03-11" }])).toBeUndefined();
  expect(at("2026-03-12", [{ from: "2026-03-20", to: "2026-06-20" }])).toBeUndefined();
});

test("of two returns the newer one holds", () => {
  const pauses = [{ from: "2026-03-03", to: "2026-04-19" }];
  const returned = [...workDays, "2026-04-23"];
  expect(comebackOf({ workDays: returned, pauses, today: "2026-04-24" })).toEqual({
    kind: "back",
    on: "2026-04-23",
    holdUntil: "2026-04-30",
  });
});

const dates = fc.nat(200).map((days) => addDays({ date: "2026-01-01", days }));
const lives = fc.record({
  workDays: fc.array(dates, { maxLength: 8 }).map((some) => [...new Set(some)].toSorted()),
  pauses: fc.array(
    fc.tuple(dates, fc.option(fc.nat(60), { nil: undefined })).map(([from, length]) => ({
      from,
      to: length === undefined ? undefined : addDays({ date: from, days: length }),
    })),
    { maxLength: 3 },
  ),
  today: dates,
});

test("away is said exactly where counting date by date reaches 30 days without work that are no days off", () => {
  fc.assert(
    fc.property(lives, ({ workDays: worked, pauses, today }) => {
      const last = worked.findLast((on) => on <= today);
      let idle = 0;
      for (let on = last ?? today; on < today; ) {
        on = addDays({ date: on, days: 1 });
        if (!isPaused({ pauses, on })) idle += 1;
      }
      const isAway = last !== undefined && !isPaused({ pauses, on: today }) && idle >= 30;
      expect(comebackOf({ workDays: worked, pauses, today })?.kind === "away").toBe(isAway);
    }),
    { numRuns: 1000 },
  );
});

test("marking the offered days again and again leads back within a few clicks, never around", () => {
  fc.assert(
    fc.property(lives, ({ workDays: worked, pauses, today }) => {
      let noted: readonly Readonly<{ from: LocalDate; to?: LocalDate }>[] = pauses;
      for (let clicks = 0; clicks <= pauses.length + 1; clicks += 1) {
        const comeback = comebackOf({ workDays: worked, pauses: noted, today });
        if (comeback?.kind !== "away") return;
        if (comeback.gap === undefined) throw new Error("nothing is offered");
        noted = [...noted, comeback.gap];
      }
      throw new Error("still away");
    }),
    { numRuns: 1000 },
  );
});

test("a hold lasts 7 days at most, and work today never makes anybody away", () => {
  fc.assert(
    fc.property(lives, ({ workDays: worked, pauses, today }) => {
      const comeback = comebackOf({ workDays: worked, pauses, today });
      if (comeback?.kind === "back") {
        const left = daysBetween({ from: today, to: comeback.holdUntil });
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(7);
      }
      const active = [...worked.filter((on) => on < today), today];
      expect(comebackOf({ workDays: active, pauses, today })?.kind).not.toBe("away");
    }),
    { numRuns: 1000 },
  );
});
