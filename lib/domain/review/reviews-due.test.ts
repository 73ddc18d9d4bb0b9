import fc from "fast-check";
import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { addDays } from "../time/dates.ts";
import { REVIEW } from "./review-plan.ts";
import { isReviewDue, reviewsDue } from "./reviews-due.ts";
import { spreadReviews } from "./spread-reviews.ts";

const TODAY = "2026-06-01";
const noonOf = (on: string) => new Date(`${on}T12:00:00Z`);

/** Returns written that many days ago, named in order; `looked` are the ages of looks of today at others. */
function record({ ages, looked = 0 }: { ages: readonly number[]; looked?: number }) {
  const written = (milestone: string, age: number) => {
    const on = addDays({ date: TODAY, days: -age });
    return { milestone, on, at: noonOf(on) };
  };
  const others = Array.from({ length: looked }, (_, index) => `other-${index}`);
  return recordWith({
    explanations: [
      ...ages.map((age, index) => written(`m-${index}`, age)),
      ...others.map((id) => written(id, 20)),
    ],
    reviews: others.map((milestone) => ({
      milestone,
      on: TODAY,
      at: noonOf(TODAY),
      outcome: "confirmed" as const,
    })),
  });
}

const due = (of: Parameters<typeof record>[0], today = TODAY) =>
  reviewsDue({ record: record(of), today });

const ids = (reviews: readonly { milestone: string }[]) => reviews.map((each) => each.milestone);

test("an answer of 6 days is not asked again, one of 7 is", () => {
  expect(ids(due({ ages: [6, 7] }).asked)).toEqual(["m-1"]);
});

test("the one due longest comes first, five at most, and the rest is told", () => {
  const { asked, rest } = due({ ages: [8, 9, 10, 11, 12, 13, 14] });
  expect(ids(asked)).toEqual(["m-6", "m-5", "m-4", "m-3", "m-2"]);
  expect(ids(rest)).toEqual(["m-1", "m-0"]);
});

test.each([
  [0, 5],
  [2, 3],
  [5, 0],
  [6, 0],
])("after %i looks today, %i more are asked", (looked, asked) => {
  const now = due({ ages: [8, 8, 8, 8, 8, 8, 8], looked });
  expect(now.asked).toHaveLength(asked);
  expect(now.answered).toBe(looked);
});

test("where nothing is due, the next date is told", () => {
  expect(due({ ages: [1, 3] })).toMatchObject({ asked: [], rest: [], nextOn: "2026-06-05" });
});

test("on a day off nothing is asked, and after it what waited", () => {
  const pauses = [{ id: "p", from: "2026-05-20", to: TODAY, at: noonOf("2026-05-20") }];
  const off = { ...record({ ages: [8] }), pauses };
  expect(reviewsDue({ record: off, today: TODAY })).toMatchObject({
    asked: [],
    rest: [],
    silence: "pause",
  });
  expect(reviewsDue({ record: off, today: "2026-06-02" }).asked).toHaveLength(1);
});

test("in the days after coming back nothing is asked", () => {
  const work = ["2026-03-01", "2026-05-26"].map((on) => ({ milestone: "sql", on, at: noonOf(on) }));
  const back = { ...record({ ages: [8] }), logs: work };
  const silent = { asked: [], rest: [], silence: "coming-back" };
  expect(reviewsDue({ record: back, today: TODAY })).toMatchObject(silent);
  expect(reviewsDue({ record: back, today: "2026-06-02" }).asked).toHaveLength(1);
});

test("an answer can be looked at from its day on, and one that nobody wrote never", () => {
  const of = { record: record({ ages: [7, 6] }), today: TODAY };
  expect(["m-0", "m-1", "m-2"].map((milestone) => isReviewDue({ ...of, milestone }))).toEqual([
    true,
    false,
    false,
  ]);
});

const ages = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 75 });

test("nobody is lost and nobody asked twice, and never more than five a day", () => {
  fc.assert(
    fc.property(ages, fc.integer({ min: 0, max: 6 }), (all, looked) => {
      const { asked, rest, answered } = due({ ages: all, looked });
      expect(asked.length + (asked.length > 0 ? answered : 0)).toBeLessThanOrEqual(REVIEW.perDay);
      const expected = all.flatMap((age, index) => (age >= 7 ? [`m-${index}`] : []));
      expect(ids([...asked, ...rest]).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

function spreadOf(all: readonly number[]) {
  const before = record({ ages: all });
  const { rest } = reviewsDue({ record: before, today: TODAY });
  return { before, rest, delays: spreadReviews({ record: before, today: TODAY, rest }) };
}

test("twelve that are due spread evenly over two weeks", () => {
  const { delays } = spreadOf(Array.from({ length: 17 }, () => 30));
  expect(delays.map(({ until }) => until.slice(-2))).toEqual(
    ["02", "03", "04", "05", "06", "07", "09", "10", "11", "12", "13", "14"].map(String),
  );
});

test("after spreading nobody is lost or doubled, all within two weeks, and at most five a day", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 7, max: 60 }), { maxLength: 75 }), (all) => {
      const { before, rest, delays } = spreadOf(all);
      expect(ids(delays)).toEqual(ids(rest));
      const dates = delays.map(({ until }) => until);
      expect(dates).toEqual(dates.toSorted());
      const byDay = Map.groupBy(dates, (date) => date);
      for (const on of byDay.values()) expect(on.length).toBeLessThanOrEqual(REVIEW.perDay);
      for (const date of dates) {
        expect(date > TODAY).toBe(true);
        expect(date <= addDays({ date: TODAY, days: 14 })).toBe(true);
      }
      const reviewDelays = delays.map((delay) => ({ ...delay, at: noonOf(TODAY) }));
      const after = reviewsDue({ record: { ...before, reviewDelays }, today: TODAY });
      expect(after.rest).toEqual([]);
    }),
  );
});

test("what comes due in these two weeks anyway is counted into the five a day, and pushes the rest on", () => {
  fc.assert(
    fc.property(ages, (all) => {
      const { before, rest, delays } = spreadOf(all);
      expect(ids(delays)).toEqual(ids(rest));
      const anyway = before.explanations.map(({ on }) => addDays({ date: on, days: 7 }));
      for (const { until } of delays) {
        const there = anyway.filter((date) => date === until).length;
        const added = delays.filter((each) => each.until === until).length;
        expect(there + added).toBeLessThanOrEqual(REVIEW.perDay);
      }
    }),
  );
});

test("a day that has five anyway takes none of the rest", () => {
  const { delays } = spreadOf([...Array.from({ length: 70 }, () => 30), ...[6, 6, 6, 6, 6]]);
  const untils = new Set(delays.map(({ until }) => until));
  expect(delays).toHaveLength(65);
  expect(untils.has(addDays({ date: TODAY, days: 1 }))).toBe(false);
  expect(untils.size).toBe(13);
});

test("more than seventy go on after the two weeks, five a day", () => {
  const { delays } = spreadOf(Array.from({ length: 80 }, () => 30));
  expect(delays).toHaveLength(75);
  expect(delays.at(-1)?.until).toBe("2026-06-16");
});

test("what is due next is after today, whatever is due today", () => {
  expect(due({ ages: [7, 5, 6] }).nextOn).toBe(addDays({ date: TODAY, days: 1 }));
});

test("what was answered on another day is not answered today", () => {
  const tomorrow = addDays({ date: TODAY, days: 1 });
  expect(due({ ages: [7], looked: 2 }).answered).toBe(2);
  expect(due({ ages: [7], looked: 2 }, tomorrow).answered).toBe(0);
});
