import { snapshotOf } from "../progress/enrollment-snapshot.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { localDateOf } from "../time/dates.ts";
import type { DemoEnrollment } from "./enrollments.ts";
import { type WalkedActivity, walk } from "./walk.ts";

const DAY = 86_400_000;

type Work = Pick<LearnerRecord, "completions" | "stepTicks" | "logs">;

/** What an invented learner did, and on which paths: enough of a record for what the landing page draws. */
export type SampleRecord = Work & Pick<LearnerRecord, "enrollments">;

/**
 * Returns the record of an invented learner who went through these enrollments up to `now`, in UTC. `roadmapOf` looks up the
 * roadmap of a path. The same activities as those of the learners of `npm run demo`.
 */
export function sampleRecord<M extends MilestoneShape>({
  enrollments: lived,
  roadmapOf,
  now,
}: Readonly<{
  enrollments: readonly DemoEnrollment[];
  roadmapOf: (path: string) => Roadmap<M>;
  now: Date;
}>): SampleRecord {
  let work: Work = { completions: [], stepTicks: [], logs: [] };
  const enrollments: EnrollmentRecord[] = [];
  for (const [index, enrollment] of lived.entries()) {
    const roadmap = roadmapOf(enrollment.path);
    const from = daysBefore(now, enrollment.startedDaysAgo);
    const next = lived[index + 1];
    const to = next === undefined ? now : daysBefore(now, next.startedDaysAgo);
    work = withActivities({
      work,
      activities: walk({ roadmap, before: work, from, to, habit: enrollment.habit }),
    });
    const { completions } = work;
    const snapshot = snapshotOf({
      roadmap,
      completions,
      waivers: [],
      record: work,
      startedAt: from,
      until: to,
    });
    enrollments.push({
      id: `enrollment-${index}`,
      path: enrollment.path,
      roadmap: roadmap.id,
      kind: "committed",
      startedAt: from,
      why: enrollment.why,
      ...(next === undefined ? {} : { endedAt: to, endedAs: "switched", ended: snapshot }),
      switchReason: enrollment.switchReason,
    });
  }
  return { ...work, enrollments };
}

function withActivities({
  work,
  activities,
}: Readonly<{ work: Work; activities: readonly WalkedActivity[] }>): Work {
  const dated = activities.map((activity) => ({
    ...activity,
    on: localDateOf({ at: activity.at, timeZone: "UTC" }),
  }));
  return {
    completions: [
      ...work.completions,
      ...dated.flatMap(({ kind, milestone, at, on }) =>
        kind === "completed" ? [{ milestone, at, on, prior: false }] : [],
      ),
    ],
    stepTicks: [
      ...work.stepTicks,
      ...dated.flatMap((activity) =>
        activity.kind === "step"
          ? [
              {
                milestone: activity.milestone,
                step: activity.step,
                at: activity.at,
                on: activity.on,
                prior: false,
              },
            ]
          : [],
      ),
    ],
    logs: [
      ...work.logs,
      ...dated.flatMap((activity) =>
        activity.kind === "worked"
          ? [
              {
                id: `log-${activity.at.getTime()}`,
                milestone: activity.milestone,
                at: activity.at,
                on: activity.on,
                prior: false,
                hours: activity.hours,
              },
            ]
          : [],
      ),
    ],
  };
}

/** Returns the moment that many days of 24 hours before another. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}
