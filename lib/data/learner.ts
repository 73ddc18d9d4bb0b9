import "server-only";
import { getSeenRecord, type Seen } from "#lib/data/kept-records";
import { getRecord } from "#lib/data/record";
import { listPaths } from "#lib/data/roadmap/paths";
import { findRoadmapWith, getRoadmap, listEarlierVersions } from "#lib/data/roadmap/roadmaps";
import type { Learner } from "#lib/domain/learner";
import { progressOf } from "#lib/domain/progress/progress";
import { openEnrollment } from "#lib/domain/record/enrollment";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { localDateOf, zoneFor } from "#lib/domain/time/dates";
import { type PlaceOf, placesIn } from "#lib/domain/work/followed";
import { type Work, workOf } from "#lib/domain/work/hours";
import { hoursIn } from "#lib/domain/work/work";
import { onceFor } from "#lib/once-for";

/** Who a learner is, as their session says. */
export type Identity = Readonly<{
  userId: string;
  name: string;
  timeZone: string | null;
  hoursPerWeek: number | null;
}>;

type Moment = Identity & Readonly<{ now: Date }>;

/** Returns a learner at the moment `now`: one round trip, once the roadmaps that they use were read. */
export async function getLearner(of: Moment): Promise<Learner> {
  return learnerWith({ ...of, record: await getRecord(of.userId) });
}

/** Returns a learner as their session saw them: no round trip, where their record is kept. For pages (see `getSeenRecord`). */
export async function getSeenLearner(of: Moment & Seen): Promise<Learner> {
  return learnerWith({ ...of, record: await getSeenRecord(of) });
}

/** Returns the learner who has this record, at the moment `now`; no round trip, once the roadmaps that they use were read. */
export async function learnerWith({
  userId,
  name,
  timeZone: known,
  hoursPerWeek,
  now,
  record,
}: Moment & Readonly<{ record: LearnerRecord }>): Promise<Learner> {
  const timeZone = zoneFor(known);
  return {
    userId,
    name,
    now,
    timeZone,
    isTimeZoneKnown: known !== null,
    today: localDateOf({ at: now, timeZone }),
    record,
    plannedHoursPerWeek: hoursPerWeek ?? undefined,
    ...(await onceFor({ of: record, name: "standing", make: () => standingOf(record) })),
  };
}

/** Where a record puts its learner. */
async function standingOf(
  record: LearnerRecord,
): Promise<Pick<Learner, "enrollment" | "path" | "roadmap" | "progress" | "paths">> {
  const enrollment = openEnrollment(record.enrollments);
  const roadmap = await getRoadmap(enrollment?.roadmap ?? record.fundamentals);
  const paths = await listPaths();
  return {
    enrollment,
    path: paths.find(({ id }) => id === enrollment?.path),
    roadmap,
    progress: progressOf({ ...record, roadmap }),
    paths,
  };
}

/**
 * Returns hours and kinds of every milestone that the learner worked on: over all roadmaps that they were ever enrolled in and
 * what these were before, since a version that was accepted may have left out what was done on the one before; and over
 * those of other paths where they did something there.
 */
export async function getMilestonesOf(
  learner: Learner,
): Promise<(milestone: string) => Milestone | undefined> {
  const make = async () => hoursIn(await roadmapsOf(learner));
  return onceFor({ of: learner.record, name: "milestones", make });
}

/** Returns where each tick of the learner stands: on the version that they followed when they made it. */
export async function getPlacesOf(learner: Learner): Promise<PlaceOf> {
  const { record } = learner;
  const make = async () => placesIn({ record, roadmaps: await roadmapsOf(learner) });
  return onceFor({ of: record, name: "places", make });
}

/** Returns the learner's work by date: what they logged, and the roadmap hours of what they ticked. */
export async function getWork(learner: Learner): Promise<Work> {
  const { record } = learner;
  const make = async () => workOf({ record, placeOf: await getPlacesOf(learner) });
  return onceFor({ of: record, name: "work", make });
}

function roadmapsOf(learner: Learner): Promise<readonly Roadmap[]> {
  return onceFor({ of: learner.record, name: "roadmaps", make: () => readRoadmapsOf(learner) });
}

/** The roadmap followed, then every other one that something of the record may stand on. */
async function readRoadmapsOf({ record, roadmap }: Learner): Promise<readonly Roadmap[]> {
  const ids = new Set([record.fundamentals, ...record.enrollments.map((each) => each.roadmap)]);
  const earlier = await Promise.all([...ids].map(listEarlierVersions));
  const own = await Promise.all([...new Set([...ids, ...earlier.flat()])].map(getRoadmap));
  const known = new Set(
    [roadmap, ...own].flatMap(({ phases }) =>
      phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)),
    ),
  );
  const elsewhere = await Promise.all(
    touchedIn(record)
      .filter((milestone) => !known.has(milestone))
      .map(findRoadmapWith),
  );
  const others = [...new Set(elsewhere)].filter((id) => id !== null);
  return [roadmap, ...own, ...(await Promise.all(others.map(getRoadmap)))];
}

function touchedIn({
  completions,
  stepTicks,
  logs,
  evidence,
}: Learner["record"]): readonly string[] {
  const touched = [...completions, ...stepTicks, ...logs, ...evidence];
  return [...new Set(touched.flatMap(({ milestone }) => milestone ?? []))];
}
