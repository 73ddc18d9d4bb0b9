import type { Learner } from "../learner.ts";
import { progressOf } from "../progress/progress.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { EMPTY_RECORD } from "../record/learner-record.ts";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { localDateOf } from "../time/dates.ts";
import type { DemoEnrollment } from "./enrollments.ts";
import { sampleRecord } from "./sample-record.ts";

/** Returns an invented learner on the last of these enrollments, at `now` in UTC; whoever shows one says that they are invented. */
export function sampleLearner({
  enrollments,
  roadmapOf,
  paths,
  now,
}: Readonly<{
  enrollments: readonly DemoEnrollment[];
  roadmapOf: (path: string) => Roadmap;
  paths: readonly CareerPath[];
  now: Date;
}>): Learner {
  const last = enrollments.at(-1);
  if (last === undefined) throw new Error("a learner without a stay is on no roadmap");
  const roadmap = roadmapOf(last.path);
  const sample = sampleRecord({ enrollments, roadmapOf, now });
  const record: LearnerRecord = {
    ...EMPTY_RECORD,
    ...sample,
    fundamentals: roadmap.id,
    joinedAt: sample.enrollments[0]?.startedAt ?? now,
  };
  return {
    userId: "invented",
    name: "An invented learner",
    now,
    timeZone: "UTC",
    isTimeZoneKnown: true,
    today: localDateOf({ at: now, timeZone: "UTC" }),
    record,
    enrollment: record.enrollments.at(-1),
    path: paths.find(({ id }) => id === last.path),
    roadmap,
    progress: progressOf({ ...record, roadmap }),
    paths,
  };
}
