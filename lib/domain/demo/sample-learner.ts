import type { Learner } from "../learner.ts";
import { progressOf } from "../progress/progress.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { EMPTY_RECORD } from "../record/learner-record.ts";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { localDateOf } from "../time/dates.ts";
import { sampleRecord } from "./sample-record.ts";
import type { DemoStay } from "./stays.ts";

/** An invented learner on the last of these stays, at `now` in UTC; whoever shows one says that they are invented. */
export function sampleLearner({
  stays,
  roadmapOf,
  paths,
  now,
}: Readonly<{
  stays: readonly DemoStay[];
  roadmapOf: (path: string) => Roadmap;
  paths: readonly CareerPath[];
  now: Date;
}>): Learner {
  const last = stays.at(-1);
  if (last === undefined) throw new Error("a learner without a stay is on no roadmap");
  const roadmap = roadmapOf(last.path);
  const record: LearnerRecord = {
    ...EMPTY_RECORD,
    ...sampleRecord({ stays, roadmapOf, now }),
    fundamentals: roadmap.id,
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
    progress: progressOf(roadmap, record.completions, record.waivers, record.putAside),
    paths,
  };
}
