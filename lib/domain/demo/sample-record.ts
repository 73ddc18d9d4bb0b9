import { standingOf } from "../progress/enrollment-snapshot.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { localDateOf } from "../time/dates.ts";
import type { DemoStay } from "./stays.ts";
import { type WalkedDeed, walk } from "./walk.ts";

const DAY = 86_400_000;

type Work = Pick<LearnerRecord, "completions" | "stepTicks" | "logs">;

/** What an invented learner did, and on which paths: enough of a record for what the landing page draws. */
export type SampleRecord = Work & Pick<LearnerRecord, "enrollments">;

/**
 * Answers the record of an invented learner who went through these stays up to `now`, in UTC. `roadmapOf` answers the
 * roadmap of a path. The same deeds as those of the learners of `npm run demo`.
 */
export function sampleRecord<M extends MilestoneShape>({
  stays,
  roadmapOf,
  now,
}: Readonly<{
  stays: readonly DemoStay[];
  roadmapOf: (path: string) => Roadmap<M>;
  now: Date;
}>): SampleRecord {
  let work: Work = { completions: [], stepTicks: [], logs: [] };
  const enrollments: EnrollmentRecord[] = [];
  for (const [index, stay] of stays.entries()) {
    const roadmap = roadmapOf(stay.path);
    const from = daysBefore(now, stay.startedDaysAgo);
    const next = stays[index + 1];
    const to = next === undefined ? now : daysBefore(now, next.startedDaysAgo);
    work = withDeeds({ work, deeds: walk({ roadmap, before: work, from, to, habit: stay.habit }) });
    const { completions } = work;
    const standing = standingOf({
      roadmap,
      completions,
      waivers: [],
      record: work,
      startedAt: from,
      until: to,
    });
    enrollments.push({
      id: `stay-${index}`,
      path: stay.path,
      roadmap: roadmap.id,
      kind: "committed",
      startedAt: from,
      why: stay.why,
      ...(next === undefined ? {} : { endedAt: to, endedAs: "switched", ended: standing }),
      switchReason: stay.switchReason,
    });
  }
  return { ...work, enrollments };
}

function withDeeds({ work, deeds }: Readonly<{ work: Work; deeds: readonly WalkedDeed[] }>): Work {
  const dated = deeds.map((deed) => ({
    ...deed,
    on: localDateOf({ at: deed.at, timeZone: "UTC" }),
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
      ...dated.flatMap((deed) =>
        deed.kind === "step"
          ? [{ milestone: deed.milestone, step: deed.step, at: deed.at, on: deed.on }]
          : [],
      ),
    ],
    logs: [
      ...work.logs,
      ...dated.flatMap((deed) =>
        deed.kind === "worked"
          ? [{ milestone: deed.milestone, at: deed.at, on: deed.on, hours: deed.hours }]
          : [],
      ),
    ],
  };
}

/** Returns the moment that many days of 24 hours before another. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}
