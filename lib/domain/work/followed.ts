import type { LearnerRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

/** What of a record says which roadmap a learner followed, and when. */
export type FollowedRecord = Pick<
  LearnerRecord,
  "enrollments" | "acceptances" | "fundamentals" | "fundamentalsVersions"
>;

/**
 * Returns the id of the roadmap version that a learner followed at a moment: that of the committed enrollment they were
 * in, as it was before they accepted newer ones; without one, the newest fundamentals published by then
 * (docs/rules.md#hours-kept).
 */
export function roadmapFollowed(record: FollowedRecord): (at: Date) => string {
  const { enrollments, acceptances, fundamentals, fundamentalsVersions } = record;
  const committed = enrollments.filter(({ kind }) => kind === "committed");
  const shared = fundamentalsVersions.toSorted((one, other) => +one.at - +other.at);
  return (at) => {
    const during = committed.findLast(
      ({ startedAt, endedAt }) => startedAt <= at && (endedAt === undefined || at < endedAt),
    );
    if (during !== undefined) {
      const next = acceptances.find((each) => each.enrollment === during.id && at < each.at);
      return next?.from ?? during.roadmap;
    }
    return (shared.findLast((each) => each.at <= at) ?? shared[0])?.id ?? fundamentals;
  };
}

/** Where a tick stands: hours, steps and whether it is required. */
export type Place = Pick<MilestoneShape, "hours" | "steps" | "required">;

/** Looks up where a tick stands; with `step`, where the milestone has that step. Absent where nobody knows it. */
export type PlaceOf = (
  tick: Readonly<{ milestone: string; at: Date; step?: string }>,
) => Place | undefined;

/**
 * Returns a look-up of ticks on the version that was followed when they were made. What that version does not hold is
 * looked for on the other roadmaps, the first of them first.
 */
export function placesIn<M extends MilestoneShape>({
  record,
  roadmaps,
}: Readonly<{ record: FollowedRecord; roadmaps: readonly Roadmap<M>[] }>): PlaceOf {
  const followedAt = roadmapFollowed(record);
  const byRoadmap = new Map(
    roadmaps.map(({ id, phases }) => {
      const milestones = phases.flatMap((phase) => phase.milestones);
      return [id, new Map(milestones.map((milestone) => [milestone.id, milestone]))] as const;
    }),
  );
  return ({ milestone, step, at }) => {
    const isPlace = (place: M | undefined) =>
      place !== undefined && (step === undefined || place.steps.some(({ id }) => id === step));
    const followed = byRoadmap.get(followedAt(at))?.get(milestone);
    if (isPlace(followed)) return followed;
    const other = roadmaps.find(({ id }) => isPlace(byRoadmap.get(id)?.get(milestone)));
    return other && byRoadmap.get(other.id)?.get(milestone);
  };
}
