import type { ArchiveList, ArchiveLists, ArchiveRecord } from "./archive.ts";
import { fitTo, type Known, type Unknown } from "./fit-archive.ts";
import { keysOf } from "./import-keys.ts";
import { missingRows, presentNames } from "./missing-rows.ts";

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
  const both = { current: current.record, given: record, here, there };
  const additions = missingRows(both);
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
    presentNames: presentNames(both),
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
  "weekLookHiddenAt",
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
  "weekLooks",
  "events",
] as const satisfies readonly ArchiveList[];

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
    weekLookHiddenAt: current.weekLookHiddenAt ?? given.weekLookHiddenAt,
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
