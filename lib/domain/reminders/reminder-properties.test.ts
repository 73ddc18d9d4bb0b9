import fc from "fast-check";
import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { isPaused } from "../record/pause.ts";
import {
  REMINDER_ANSWERS,
  REMINDER_KINDS,
  type ReminderKind,
  type SentReminder,
} from "../record/reminders.ts";
import { addDays, localDateOf } from "../time/dates.ts";
import { minutesOfDay } from "../time/wall-clock.ts";
import { nextLook } from "./next-look.ts";
import { NIGHT, type ReminderFacts, reminderDue, UNHEARD } from "./reminder-due.ts";
import { workedOn } from "./reminders-example.ts";

const runs = { numRuns: 60 };
const LONG = { timeout: 60_000 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = "2026-03-01";
/** Clocks are set forward on 8 March there, on 29 March here, back on 5 April there, and never. */
const ZONES = ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];

const dates = fc.nat(45).map((days) => addDays({ date: START, days }));
const before = fc.nat(70).map((days) => new Date(Date.parse("2026-01-01T09:30:00Z") + days * DAY));
const hours = fc.integer({ min: NIGHT.until, max: NIGHT.from - 1 });

const lives = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  kinds: fc.uniqueArray(fc.constantFrom(...REMINDER_KINDS), { minLength: 1 }),
  hour: hours,
  lookHour: hours,
  lookWeekday: fc.integer({ min: 1, max: 7 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  worked: fc.uniqueArray(dates, { maxLength: 15 }),
  pauses: fc.array(fc.tuple(dates, fc.nat(10)), { maxLength: 2 }),
  switchedAt: before,
  trialAt: before,
  lookBackOn: dates,
  dueOn: dates,
  /** What they say to the reminders, in turn. */
  answers: fc.array(fc.option(fc.constantFrom(...REMINDER_ANSWERS), { freq: 2 }), { maxLength: 8 }),
});
type Life = typeof lives extends fc.Arbitrary<infer Value> ? Value : never;

/** What is known of a life at a moment: work on a date is known from noon on. */
function factsOf(life: Life, now: Date, sent: readonly SentReminder[]): ReminderFacts {
  const { timeZone, worked, pauses, switchedAt, trialAt, lookBackOn, dueOn, weekdays } = life;
  const record = recordWith({
    goals: [{ since: "2026-01-01", weekdays, reserveDays: 0 }],
    logs: worked
      .filter((on) => Date.parse(`${on}T12:00:00Z`) <= now.getTime())
      .toSorted()
      .map(workedOn),
    pauses: pauses.map(([from, days]) => ({
      ...{ id: from, from, to: addDays({ date: from, days }), at: switchedAt },
    })),
    enrollments: [
      enrolled({ startedAt: new Date("2025-06-01"), endedAt: switchedAt, endedAs: "switched" }),
      enrolled({ id: "2", path: "devops", startedAt: switchedAt, lookBackOn }),
      enrolled({ id: "t", kind: "trial", startedAt: trialAt }),
    ],
    plannedSwitch: {
      ...{ id: "p", enrollment: "2", path: "backend", reason: "", at: switchedAt, dueOn },
    },
  });
  const choices = { ...life, at: new Date("2026-02-28T00:00:00Z") };
  return { choices, record, sent, timeZone, channels: ["mail"], isLeaving: false, now };
}

const END = Date.parse("2026-04-15T00:00:00Z");

/** Lives through the weeks, looking at each of these moments, and returns what was sent. */
function liveThrough(
  life: Life,
  looks: (facts: ReminderFacts) => Date | undefined,
): readonly SentReminder[] {
  const sent: SentReminder[] = [];
  let now: Date | undefined = new Date("2026-03-01T00:00:00Z");
  while (now !== undefined && now.getTime() < END) {
    const decision = reminderDue(factsOf(life, now, sent));
    if (decision.send) {
      const { kind, about, on } = decision;
      const answer = life.answers[sent.length] ?? undefined;
      const answered = answer === undefined ? {} : { answer, answeredOn: on };
      sent.push({ id: String(sent.length), kind, about, on, at: now, ...answered });
    }
    now = looks(factsOf(life, now, sent));
  }
  return sent;
}

const everyHour = ({ now }: ReminderFacts) => new Date(now.getTime() + HOUR);

test(
  "never two on one day, never at night, never on a day off, never after work on that day",
  LONG,
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { timeZone } = life;
        const sent = liveThrough(life, everyHour);
        const days = sent.map(({ on }) => on);
        expect(new Set(days).size).toBe(days.length);
        for (const { at, on } of sent) {
          expect(localDateOf({ at, timeZone })).toBe(on);
          const minutes = minutesOfDay({ at, timeZone });
          expect(minutes).toBeGreaterThanOrEqual(NIGHT.until * 60);
          expect(minutes).toBeLessThan(NIGHT.from * 60);
          const { record } = factsOf(life, at, []);
          expect(isPaused({ pauses: record.pauses, on })).toBe(false);
          expect(record.logs.map((log) => log.on)).not.toContain(on);
        }
      }),
      runs,
    );
  },
);

test(
  "nothing comes that was not chosen, and nothing but a planned day twice unless it was moved",
  LONG,
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        const sent = liveThrough(life, everyHour);
        const chosen: readonly string[] = [...life.kinds, "resting"];
        expect(sent.filter(({ kind }) => !chosen.includes(kind))).toEqual([]);
        for (const [index, { kind, about }] of sent.entries()) {
          if (kind === "resting") continue;
          const again = sent.findIndex((each) => each.kind === kind && each.about === about);
          if (again < index) expect(sent[index - 1]?.answer).toBe("tomorrow");
        }
      }),
      runs,
    );
  },
);

test(
  "after three that nothing came of, one word that they rest, then nothing but the word after long, until the learner is heard of",
  LONG,
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        const sent = liveThrough(life, everyHour);
        let unheard: SentReminder[] = [];
        for (const each of sent) {
          const worked =
            life.worked
              .filter((on) => on < each.on)
              .toSorted()
              .at(-1) ?? "";
          unheard = unheard.filter(({ on }) => on > worked);
          const kinds = unheard.map(({ kind }) => kind);
          expect(kinds).not.toContain("back-after-long");
          const returns: ReminderKind = "back-after-long";
          if (unheard.length >= UNHEARD && each.kind !== returns) {
            expect(each.kind).toBe("resting");
            expect(kinds).not.toContain("resting");
          } else {
            expect(each.kind).not.toBe("resting");
          }
          unheard = each.answer === undefined ? [...unheard, each] : [];
        }
      }),
      runs,
    );
  },
);

test(
  "whoever is looked at when it is next worth it gets what they would get if they were looked at all the time",
  LONG,
  () => {
    fc.assert(
      fc.property(lives, (life) => {
        // What a learner does has them looked at again: here, at noon of each day with work.
        const moments = life.worked.map((on) => Date.parse(`${on}T12:00:00Z`)).toSorted();
        const found = liveThrough(life, (facts) => {
          const next = nextLook(facts)?.getTime() ?? END;
          const changed = moments.find((at) => at > facts.now.getTime()) ?? END;
          return new Date(Math.min(next, changed));
        });
        // Every hour of every zone begins at a quarter of one.
        const all = liveThrough(life, ({ now }) => new Date(now.getTime() + HOUR / 4));
        expect(found.map(({ kind, about, on }) => [kind, about, on])).toEqual(
          all.map(({ kind, about, on }) => [kind, about, on]),
        );
      }),
      { numRuns: 25 },
    );
  },
);

test("hardly anybody is looked at in vain: a learner with planned days is looked at once on each of them", () => {
  const life: Life = {
    ...{
      timeZone: "Europe/Berlin",
      kinds: ["planned-day"],
      hour: 18,
      lookHour: 17,
      lookWeekday: 7,
    },
    ...{ weekdays: [2, 4], worked: [], pauses: [], answers: ["done", "done", "done", "done"] },
    ...{ switchedAt: new Date("2026-01-01"), trialAt: new Date("2026-01-01") },
    ...{ lookBackOn: START, dueOn: START },
  };
  let looks = 0;
  liveThrough(life, (facts) => {
    looks += 1;
    return nextLook(facts);
  });
  // 13 Tuesdays and Thursdays, and the first look.
  expect(looks).toBe(14);
});
