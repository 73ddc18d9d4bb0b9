import type { WorkLog } from "../record/facts.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { LocalDate } from "../time/dates.ts";

/** Something the learner did, as it is listed under the last things done. */
export type Activity = Readonly<
  { at: Date; on: LocalDate } & (
    | { kind: "completed"; milestone: string }
    | { kind: "step"; milestone: string; step: string }
    | ({ kind: "worked" } & WorkLog)
  )
>;

/** Returns the last things done, newest first; what the learner could do before Waymark is not among them. */
export function lastActivities({
  record,
  count,
}: Readonly<{
  record: Pick<LearnerRecord, "completions" | "stepTicks" | "logs">;
  count: number;
}>): readonly Activity[] {
  const activities: Activity[] = [
    ...record.completions
      .filter(({ prior }) => !prior)
      .map(({ milestone, at, on }) => ({ kind: "completed" as const, milestone, at, on })),
    ...record.stepTicks
      .filter(({ prior }) => !prior)
      .map(({ prior: _, ...tick }) => ({ kind: "step" as const, ...tick })),
    ...record.logs.map((entry) => ({ kind: "worked" as const, ...entry })),
  ];
  return activities.toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, count);
}
