import type { ArchiveLists } from "./archive.ts";
import type { Keys } from "./import-keys.ts";

/** Rows of a file and those that are here already, and by what each are compared. */
type Both = Readonly<{ current: ArchiveLists; given: ArchiveLists; here: Keys; there: Keys }>;

/** Returns, list by list, the rows of a file that are not here yet. Of planned switches, one is open at most. */
export function missingRows({ current, given, here, there }: Both): ArchiveLists {
  const isOpenPlanHere = current.plannedSwitches.some((row) => row.resolvedAt === null);
  const added = <Row>(
    rowsOf: (lists: ArchiveLists) => readonly Row[],
    keyOf: (keys: Keys) => (row: Row) => string,
  ): readonly Row[] =>
    missing({
      ...{ rows: rowsOf(given), present: rowsOf(current) },
      ...{ here: keyOf(here), there: keyOf(there) },
    });
  return {
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
    weekLooks: added(
      (lists) => lists.weekLooks,
      (keys) => keys.weekLooks,
    ),
    events: added(
      (lists) => lists.events,
      (keys) => keys.events,
    ),
  };
}

/** Returns, by what the file calls it, what an enrollment or a log is called here that is here already. */
export function presentNames({ current, given, here, there }: Both): ReadonlyMap<string, string> {
  return new Map([
    ...sharedNames({
      ...{ rows: given.enrollments, present: current.enrollments },
      ...{ here: here.enrollments, there: there.enrollments },
    }),
    ...sharedNames({
      ...{ rows: given.logs, present: current.logs },
      ...{ here: here.logs, there: there.logs },
    }),
  ]);
}

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
