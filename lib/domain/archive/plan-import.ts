import type { ArchiveList, ArchiveLists, ArchiveRecord } from "./archive.ts";
import { fitTo, type Known, type Unknown } from "./fit-archive.ts";
import { type Keys, keysOf } from "./import-keys.ts";

/** How many rows of a list an import would add, finds there already, and leaves out. */
export type ListPlan = Readonly<{
  list: ArchiveList;
  added: number;
  present: number;
  leftOut: number;
}>;

export type ImportPlan = Readonly<{
  additions: ArchiveLists;
  settings: ArchiveRecord["settings"];
  lists: readonly ListPlan[];
  /** The settings that would be taken over: those that nobody has chosen here. */
  changedSettings: readonly (keyof ArchiveRecord["settings"])[];
  unknown: Unknown;
  /** By what the file calls it, what an enrollment or a log is called here that is there already. */
  presentNames: ReadonlyMap<string, string>;
  /** The learner was on another path here at a time at which the file says that they were on one. */
  isOverlapping: boolean;
}>;

/**
 * Returns what bringing a record into another one would do. What is there already stays as it is here; the rest is added; what
 * this instance does not know is left out. Planned again on what came of it, it adds nothing.
 */
export function planImport({
  current,
  given,
  known,
}: Readonly<{ current: ArchiveRecord; given: ArchiveRecord; known: Known }>): ImportPlan {
  const { record, unknown } = fitTo({ record: given.record, known });
  const [here, there] = [keysOf(current.record), keysOf(record)];
  const isOpenPlanHere = current.record.plannedSwitches.some((row) => row.resolvedAt === null);
  const added = <Row>(
    rowsOf: (lists: ArchiveLists) => readonly Row[],
    keyOf: (keys: Keys) => (row: Row) => string,
  ): readonly Row[] =>
    missing({
      ...{ rows: rowsOf(record), present: rowsOf(current.record) },
      ...{ here: keyOf(here), there: keyOf(there) },
    });
  const additions: ArchiveLists = {
    enrollments: added(
      (lists) => lists.enrollments,
      (keys) => keys.enrollments,
    ),
    completions: added(
      (lists) => lists.completions,
      (keys) => keys.completions,
    ),
    waivers: added(
      (lists) => lists.waivers,
      (keys) => keys.waivers,
    ),
    putAside: added(
      (lists) => lists.putAside,
      (keys) => keys.putAside,
    ),
    stepTicks: added(
      (lists) => lists.stepTicks,
      (keys) => keys.stepTicks,
    ),
    logs: added(
      (lists) => lists.logs,
      (keys) => keys.logs,
    ),
    burstAnswers: added(
      (lists) => lists.burstAnswers,
      (keys) => keys.burstAnswers,
    ),
    evidence: added(
      (lists) => lists.evidence,
      (keys) => keys.evidence,
    ),
    notes: added(
      (lists) => lists.notes,
      (keys) => keys.notes,
    ),
    explanations: added(
      (lists) => lists.explanations,
      (keys) => keys.explanations,
    ),
    reviews: added(
      (lists) => lists.reviews,
      (keys) => keys.reviews,
    ),
    reviewDelays: added(
      (lists) => lists.reviewDelays,
      (keys) => keys.reviewDelays,
    ),
    pauses: added(
      (lists) => lists.pauses,
      (keys) => keys.pauses,
    ),
    goals: added(
      (lists) => lists.goals,
      (keys) => keys.goals,
    ),
    plannedSwitches: added(
      (lists) => lists.plannedSwitches,
      (keys) => keys.plannedSwitches,
    ).filter(({ resolvedAt }) => resolvedAt !== null || !isOpenPlanHere),
    reflections: added(
      (lists) => lists.reflections,
      (keys) => keys.reflections,
    ),
    correctionDismissals: added(
      (lists) => lists.correctionDismissals,
      (keys) => keys.correctionDismissals,
    ),
    noticeDismissals: added(
      (lists) => lists.noticeDismissals,
      (keys) => keys.noticeDismissals,
    ),
    events: added(
      (lists) => lists.events,
      (keys) => keys.events,
    ),
  };
  const settings = settingsFrom({ current: current.settings, given: given.settings });
  return {
    additions,
    settings,
    changedSettings: SETTINGS.filter((key) => settings[key] !== current.settings[key]),
    lists: LISTS.map((list) => ({
      list,
      added: additions[list].length,
      present: record[list].length - additions[list].length,
      leftOut: given.record[list].length - record[list].length,
    })),
    unknown,
    presentNames: new Map([
      ...sharedNames({
        ...{ rows: record.enrollments, present: current.record.enrollments },
        ...{ here: here.enrollments, there: there.enrollments },
      }),
      ...sharedNames({
        ...{ rows: record.logs, present: current.record.logs },
        ...{ here: here.logs, there: there.logs },
      }),
    ]),
    isOverlapping: additions.enrollments.some((begun) =>
      current.record.enrollments.some((row) => overlap(row, begun)),
    ),
  };
}

const SETTINGS = [
  "timeZone",
  "hoursPerWeek",
  "coolingOffDays",
  "forecastHiddenAt",
  "joinedAt",
] as const satisfies readonly (keyof ArchiveRecord["settings"])[];

const LISTS = [
  "enrollments",
  "completions",
  "stepTicks",
  "waivers",
  "putAside",
  "logs",
  "burstAnswers",
  "evidence",
  "notes",
  "explanations",
  "reviews",
  "reviewDelays",
  "pauses",
  "goals",
  "plannedSwitches",
  "reflections",
  "correctionDismissals",
  "noticeDismissals",
  "events",
] as const satisfies readonly ArchiveList[];

/** Rows of a file and those that are there, each with its keys. */
type Compared<Row> = Readonly<{
  rows: readonly Row[];
  present: readonly Row[];
  here: (row: Row) => string;
  there: (row: Row) => string;
}>;

/** Rows without a counterpart: of two equal ones of which one is there, the other is missing. */
function missing<Row>({ rows, present, here, there }: Compared<Row>): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of present) counts.set(here(row), (counts.get(here(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const left = counts.get(there(row)) ?? 0;
    counts.set(there(row), left - 1);
    return left <= 0;
  });
}

/** Pairs of what the same row is called in the file and here. */
function sharedNames<Row extends Readonly<{ id: string }>>({
  rows,
  present,
  here,
  there,
}: Compared<Row>): readonly (readonly [string, string])[] {
  const names = new Map(present.map((row) => [here(row), row.id]));
  return rows.flatMap((row) => {
    const name = names.get(there(row));
    return name === undefined ? [] : [[row.id, name] as const];
  });
}

type Settings = ArchiveRecord["settings"];

const DEFAULT_COOLING_OFF_DAYS = 7;

function settingsFrom({
  current,
  given,
}: Readonly<{ current: Settings; given: Settings }>): Settings {
  const isDefault = current.coolingOffDays === DEFAULT_COOLING_OFF_DAYS;
  return {
    timeZone: current.timeZone ?? given.timeZone,
    hoursPerWeek: current.hoursPerWeek ?? given.hoursPerWeek,
    coolingOffDays: isDefault ? given.coolingOffDays : current.coolingOffDays,
    forecastHiddenAt: current.forecastHiddenAt ?? given.forecastHiddenAt,
    joinedAt: [given.joinedAt, current.joinedAt].toSorted()[0] ?? current.joinedAt,
  };
}

type Enrollment = ArchiveLists["enrollments"][number];

const NEVER = "9999";

function overlap(one: Enrollment, other: Enrollment): boolean {
  const isSameKind = one.kind === other.kind;
  return (
    isSameKind &&
    one.startedAt < (other.endedAt ?? NEVER) &&
    other.startedAt < (one.endedAt ?? NEVER)
  );
}
