import fc from "fast-check";
import { expect, test } from "vitest";
import { isPaused } from "../record/pause.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import { burstOn } from "./burst-on.ts";
import { creditsOf } from "./credits.ts";
import { type HoursRecord, workOf } from "./hours.ts";
import { workDays } from "./work.ts";
import { completion, log, NO_WORK, ON_M_AND_N as placeOf, tick } from "./work-example.ts";

type Given = Partial<HoursRecord>;

const workIn = (record: Given) => workOf({ record: { ...NO_WORK, ...record }, placeOf });
const roadmapHours = (record: Given) => Object.fromEntries(workIn(record).roadmapHours);
const hoursOfWork = (record: Given) => Object.fromEntries(workIn(record).hoursOfWork);

test("1.5 hours logged and four hours ticked are two things: the log is what was worked", () => {
  const record = { logs: [log("2026-03-01", 1.5)], completions: [on1("n")] };
  const { loggedHours } = workIn(record);
  expect([...loggedHours]).toEqual([["2026-03-01", 1.5]]);
  expect(roadmapHours(record)).toEqual({ "2026-03-01": 4 });
  expect(hoursOfWork(record)).toEqual({ "2026-03-01": { hours: 1.5, isEstimate: false } });
});

test("where nothing was logged, hours of work are the roadmap hours, as an estimate", () => {
  const record = { completions: [on1("n")], logs: [log("2026-03-02"), log("2026-03-03", 0.5)] };
  expect(hoursOfWork(record)).toEqual({
    "2026-03-01": { hours: 4, isEstimate: true },
    "2026-03-02": { hours: 0, isEstimate: true },
    "2026-03-03": { hours: 0.5, isEstimate: false },
  });
});

test("several logs of a date add up", () => {
  const logs = [log("2026-03-01", 1.5), log("2026-03-01", 1), log("2026-03-01")];
  expect(hoursOfWork({ logs })["2026-03-01"]).toEqual({ hours: 2.5, isEstimate: false });
});

test("optional milestones are hours of work, and no hours of the pace", () => {
  const record = { completions: [on1("o")] };
  expect(roadmapHours(record)).toEqual({ "2026-03-01": 0 });
  expect(hoursOfWork(record)).toEqual({ "2026-03-01": { hours: 6, isEstimate: true } });
});

test("spreading makes no work day", () => {
  const stepTicks = [tick("s1", "2026-03-01"), tick("s2", "2026-03-04")];
  const { days, hoursOfWork: worked } = workIn({ stepTicks });
  expect([...days]).toEqual(["2026-03-01", "2026-03-04"]);
  expect([...worked.keys()].toSorted()).toEqual([
    "2026-03-01",
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
  ]);
});

function on1(milestone: string) {
  return completion("2026-03-01", { milestone });
}

const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays({ date: "2026-01-01", days }));
const anyMoment = fc.nat(86_399).map((second) => new Date(second * 1000));
const anyRecord: fc.Arbitrary<HoursRecord> = fc.record({
  stepTicks: fc.uniqueArray(
    fc.record({
      milestone: fc.constant("m"),
      step: fc.constantFrom("s1", "s2", "s3"),
      on: anyDay,
      at: anyMoment,
      prior: fc.boolean(),
    }),
    { selector: ({ step }) => step },
  ),
  completions: fc.uniqueArray(
    fc.record({
      milestone: fc.constantFrom("m", "n", "long", "o"),
      on: anyDay,
      at: anyMoment,
      prior: fc.boolean(),
    }),
    { selector: ({ milestone }) => milestone },
  ),
  logs: fc.array(
    fc.record({
      milestone: fc.constantFrom("m", "n", undefined),
      on: anyDay,
      at: anyMoment,
      hours: fc.option(fc.nat(9), { nil: undefined }),
    }),
    { maxLength: 8 },
  ),
  pauses: fc.array(
    fc.tuple(anyDay, fc.nat(20)).map(([from, days]) => ({
      id: "p",
      from,
      to: addDays({ date: from, days }),
      at: new Date(0),
    })),
    { maxLength: 2 },
  ),
  burstAnswers: fc.array(
    fc.record({
      on: anyDay,
      as: fc.constantFrom("today", "since", "before"),
      since: fc.option(fc.constant<LocalDate>("2025-12-20"), { nil: undefined }),
      at: fc.constant(new Date(86_400_000)),
    }),
    { maxLength: 2 },
  ),
});
const runs = { numRuns: 1000 };

test("hours are conserved: what counts and what does not yet are together what was ticked", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { shares } = workOf({ record, placeOf });
      const ticked = sumOf(creditsOf({ record, placeOf }).map(({ hours }) => hours));
      expect(sumOf(shares.map(({ hours, uncounted }) => hours + uncounted))).toBeCloseTo(ticked, 6);
      expect(shares.every(({ hours, uncounted }) => hours >= 0 && uncounted >= 0)).toBe(true);
    }),
    runs,
  );
});

test("a burst that is asked for by its date is the one that the whole record has on it", () => {
  const few = fc.integer({ min: 0, max: 12 });
  const near = few.map((days) => addDays({ date: "2026-01-01", days }));
  fc.assert(
    fc.property(anyRecord, fc.func(near), (record, nearOf) => {
      const moved = <T extends { on: LocalDate }>(facts: readonly T[]) =>
        facts.map((fact, index) => ({ ...fact, on: nearOf(fact, index) }));
      const close = {
        ...record,
        stepTicks: moved(record.stepTicks),
        completions: moved(record.completions),
        logs: moved(record.logs),
      };
      const { bursts } = workOf({ record: close, placeOf });
      for (const { on } of creditsOf({ record: close, placeOf })) {
        const burst = burstOn({ record: close, placeOf, on });
        expect(burst).toEqual(bursts.find((each) => each.on === on));
      }
    }),
    runs,
  );
});

test("no hours fall after their tick, nor on days off but its own and those of a log", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { shares } = workOf({ record, placeOf });
      const logged = new Set(record.logs.map(({ on }) => on));
      for (const { credit, on } of shares) {
        expect(on <= credit.on).toBe(true);
        if (on !== credit.on && !logged.has(on)) {
          expect(isPaused({ pauses: record.pauses, on })).toBe(false);
        }
      }
    }),
    runs,
  );
});

test("without logs and answers, no hours fall further back than 28 dates", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const plain = { ...record, logs: [], burstAnswers: [] };
      for (const { credit, on } of workOf({ record: plain, placeOf }).shares) {
        expect(on >= addDays({ date: credit.on, days: -27 })).toBe(true);
      }
    }),
    runs,
  );
});

test("the order in which things were written down does not matter", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const turned = {
        ...record,
        stepTicks: record.stepTicks.toReversed(),
        completions: record.completions.toReversed(),
        logs: record.logs.toReversed(),
        pauses: record.pauses.toReversed(),
      };
      const sorted = (given: HoursRecord) =>
        [...workOf({ record: given, placeOf }).roadmapHours]
          .map(([on, hours]) => `${on} ${hours.toFixed(6)}`)
          .toSorted();
      expect(sorted(turned)).toEqual(sorted(record));
    }),
    runs,
  );
});

test("hours stand on every work day, and unticking everything leaves the logs alone", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const work = workOf({ record, placeOf });
      expect([...work.days]).toEqual(workDays(record));
      for (const on of work.days) expect(work.hoursOfWork.has(on)).toBe(true);
      const unticked = workOf({ record: { ...record, stepTicks: [], completions: [] }, placeOf });
      expect(sumOf([...unticked.roadmapHours.values()])).toBe(0);
      expect(unticked.loggedHours).toEqual(work.loggedHours);
    }),
    runs,
  );
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
