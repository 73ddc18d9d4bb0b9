import fc from "fast-check";
import { HELPED, REVIEW_OUTCOMES, WHEN_DONE } from "../record/answers.ts";
import { PHASES } from "../record/phases.ts";
import { addDays, startOfWeek } from "../time/dates.ts";
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive, NO_REMINDERS } from "./archive.ts";

/** Test set-up: files of invented learners on a small published content. */

type Record = Archive["record"];
type Of<List extends keyof Record> = Record[List][number];

const START = Date.UTC(2025, 0, 1);
const MINUTES = 500_000;

const moment = fc.nat(MINUTES).map((minutes) => new Date(START + minutes * 60_000).toISOString());
const date = fc.nat(400).map((days) => addDays({ date: "2025-01-01", days }));
const milestone = fc.constantFrom("git", "sql", "django", "blog", "month-1", "cv", "torch");
const step = fc.constantFrom("step-1", "step-2", "step-3");
const words = fc
  .string({ unit: "binary", maxLength: 30 })
  .map((text) => text.replaceAll("\0", ""))
  .filter((text) => text.isWellFormed());
const some = words.filter((text) => text !== "");
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const marked = { milestone, at: moment };
const dated = { ...marked, on: date };

function list<Row>(row: fc.Arbitrary<Row>, maxLength = 6): fc.Arbitrary<Row[]> {
  return fc.array(row, { maxLength });
}

function listBy<Row>(row: fc.Arbitrary<Row>, key: (row: Row) => string): fc.Arbitrary<Row[]> {
  return fc.uniqueArray(row, { selector: key, maxLength: 6 });
}

const byMilestone = (row: Readonly<{ milestone: string }>) => row.milestone;

/** Stays one after the other, the last of which may be open. */
const enrollments: fc.Arbitrary<Of<"enrollments">[]> = fc
  .array(
    fc.record({
      path: fc.constantFrom("backend", "machine-learning"),
      why: words,
      hoursPerWeek: maybe(fc.integer({ min: 1, max: 80 })),
      lookBackOn: maybe(date),
      endedAs: fc.constantFrom("switched" as const, "completed" as const, "left" as const),
      ended: maybe(
        fc.record({
          phase: fc.constantFrom(...PHASES),
          depth: fc.double({ min: 0, max: 1, noNaN: true }).map((depth) => Math.abs(depth)),
          activeDays: fc.nat(99),
        }),
      ),
      switchReason: maybe(words),
      exempt: maybe(words),
      days: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 4 },
  )
  .chain((stays) =>
    fc.boolean().map((isLastOpen) => {
      let at = START;
      return stays.map(({ days, ended, endedAs, ...stay }, index) => {
        const startedAt = new Date(at).toISOString();
        at += days * 86_400_000;
        const isOpen = isLastOpen && index === stays.length - 1;
        return {
          ...{ ...stay, id: `enrollment-${index + 1}`, roadmap: `${stay.path}-v1` },
          ...{ kind: "committed" as const, startedAt },
          ...(isOpen
            ? { endedAt: null, endedAs: null, ended: null }
            : { endedAt: new Date(at).toISOString(), endedAs, ended }),
        };
      });
    }),
  );

const logs: fc.Arbitrary<Of<"logs">[]> = fc
  .uniqueArray(
    fc.record({
      milestone: maybe(milestone),
      on: date,
      at: moment,
      hours: maybe(fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4)),
      what: maybe(some),
    }),
    { maxLength: 6, selector: (row) => (row.what === null ? `${row.milestone} ${row.on}` : row) },
  )
  .map((rows) => rows.filter((row) => row.milestone !== null || row.what !== null))
  .map((rows) => rows.map((row, index) => ({ ...row, id: `log-${index + 1}` })));

const lists = {
  completions: listBy(fc.record({ ...dated, prior: fc.boolean() }), byMilestone),
  waivers: listBy(fc.record({ ...marked, reason: words }), byMilestone),
  putAside: listBy(fc.record(marked), byMilestone),
  stepTicks: listBy(
    fc.record({ ...dated, step, prior: fc.boolean() }),
    (row) => `${row.milestone} ${row.step}`,
  ),
  burstAnswers: list(
    fc.record({ on: date, as: fc.constantFrom(...WHEN_DONE), since: maybe(date), at: moment }),
  ),
  evidence: listBy(fc.record({ ...dated, text: some }), byMilestone),
  notes: listBy(fc.record({ ...dated, text: some }), byMilestone),
  explanations: listBy(fc.record({ ...dated, text: some }), byMilestone),
  reviews: list(fc.record({ ...dated, outcome: fc.constantFrom(...REVIEW_OUTCOMES) })),
  reviewDelays: listBy(fc.record({ ...marked, until: date }), byMilestone),
  pauses: list(fc.record({ from: date, to: maybe(date), at: moment })),
  goals: list(
    fc.record({
      since: date,
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      hours: maybe(fc.integer({ min: 1, max: 80 })),
      reserveDays: fc.nat(2),
      at: moment,
    }),
  ),
  correctionDismissals: list(
    fc.record({
      correction: fc.constantFrom("stalled", "no-portfolio"),
      at: moment,
      until: maybe(date),
      reason: maybe(words),
    }),
  ),
  noticeDismissals: listBy(fc.record({ upToHopAt: moment, at: moment }), (row) => row.upToHopAt),
  weekLooks: listBy(
    fc.record({
      monday: date.map(startOfWeek),
      question: fc.constantFrom("click", "older"),
      text: some,
      at: moment,
    }),
    (row) => row.monday,
  ),
} satisfies { readonly [List in keyof Record]?: fc.Arbitrary<Of<List>[]> };

const settings = fc.record({
  timeZone: maybe(fc.constantFrom("Europe/Berlin", "Asia/Tokyo")),
  hoursPerWeek: maybe(fc.integer({ min: 1, max: 80 })),
  coolingOffDays: fc.integer({ min: 0, max: 14 }),
  forecastHiddenAt: maybe(moment),
  weekLookHiddenAt: maybe(moment),
  joinedAt: moment,
});

/** What names an enrollment or a log, some of which is there no longer. */
function naming(record: Pick<Record, "enrollments" | "logs">) {
  const stays = record.enrollments.map(({ id }) => id);
  const event = fc.oneof(
    fc.record({ type: fc.constant("completed"), data: fc.record({ milestone }) }),
    fc.record({
      type: fc.constant("left"),
      data: fc.record({ enrollment: nameOf(stays, "enrollment"), reason: words }),
    }),
    fc.record({
      type: fc.constant("switched"),
      data: fc.record({ path: fc.constant("backend"), from: nameOf(stays, "enrollment") }),
    }),
    fc.record({
      type: fc.constant("log-removed"),
      data: fc.record({
        log: nameOf(
          record.logs.map(({ id }) => id),
          "log",
        ),
        milestone: maybe(milestone),
      }),
    }),
    fc.record({
      type: fc.constant("roadmap-accepted"),
      data: fc.record({
        from: fc.constant("backend-v1"),
        to: fc.constant("backend-v1"),
        path: fc.constant("backend"),
        versions: fc.constant({ from: 1, to: 1 }),
      }),
    }),
    fc.record({
      type: fc.constant("not-known-here"),
      data: fc.record({ text: words, list: fc.array(words, { maxLength: 3 }) }),
    }),
  );
  const happened = fc
    .tuple(event, moment, date, maybe(fc.uuid()))
    .map(([{ type, data }, at, on, operation]) => ({ type, at, on, operation, data }));
  const isOpen = record.enrollments.find(({ endedAt }) => endedAt === null)?.id;
  const plan = fc
    .record({
      path: fc.constantFrom("backend", "machine-learning"),
      reason: words,
      at: moment,
      dueOn: date,
      resolvedAs: fc.constantFrom("cancelled" as const, "stayed" as const),
    })
    .chain((row) => moment.map((resolvedAt) => ({ ...row, resolvedAt })));
  return fc.record({
    events: list(happened, 12),
    plannedSwitches:
      stays.length === 0
        ? fc.constant([])
        : list(
            plan.chain((row) =>
              fc.constantFrom(...stays).map((enrollment) => ({ ...row, enrollment })),
            ),
          ).map((rows) =>
            rows.map((row, index) =>
              index === 0 && row.enrollment === isOpen
                ? { ...row, resolvedAt: null, resolvedAs: null }
                : row,
            ),
          ),
    reflections:
      stays.length === 0
        ? fc.constant([])
        : fc.subarray(stays).chain((own) =>
            fc.tuple(
              ...own.map((enrollment) =>
                fc.record({
                  enrollment: fc.constant(enrollment),
                  helped: maybe(fc.constantFrom(...HELPED)),
                  text: words,
                  at: moment,
                }),
              ),
            ),
          ),
  });
}

function nameOf(there: readonly string[], kind: string): fc.Arbitrary<string> {
  return fc.constantFrom(...there, `${kind}-77`, `${kind}-78`);
}

/** The file of an invented learner. */
export const someArchive: fc.Arbitrary<Archive> = fc
  .record({ enrollments, logs })
  .chain((own) => fc.tuple(fc.constant(own), fc.record(lists), naming(own), settings))
  .map(([own, rest, named, set]) => ({
    format: ARCHIVE_FORMAT,
    schemaVersion: ARCHIVE_VERSION,
    exportedAt: "2026-03-03T12:00:00.000Z",
    account: {
      ...{ name: "Ada", email: "ada@example.org", emailConfirmedAt: null, deletion: null },
      ...{
        sessions: [],
        mentorLinks: [],
        services: [],
        passkeys: [],
        portfolio: null,
        pictures: [],
        comments: [],
        notifications: [],
        summary: null,
      },
      reminders: NO_REMINDERS,
      calendar: null,
    },
    settings: set,
    record: { ...own, ...rest, ...named },
  }));
