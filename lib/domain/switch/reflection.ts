import * as z from "zod";
import { toFocusHistory } from "../focus/focus-history.ts";
import { judgeSwitches } from "../focus/switches.ts";
import { HELPED } from "../record/answers.ts";
import { committedInOrder, type EnrollmentRecord } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { refuseAs } from "../text/input-problem.ts";
import { reasonInput } from "../text/reason-input.ts";
import { daysElapsed } from "../time/instants.ts";

/** When "did it help?" is asked after a switch (docs/rules.md#did-it-help), and for how long it may still be asked. */
const REFLECTION = { afterDays: 60, withinDays: 365 } as const;

/** "Did it help?": one of the three, and words that may stay empty. */
export const reflectionInput = z.object({
  helped: z.enum(HELPED, refuseAs("helped-missing")),
  text: reasonInput,
});

/** The stay that a switch began, and the one that it ended. */
export type ReflectionDue = Readonly<{ begun: EnrollmentRecord; left: EnrollmentRecord }>;

/**
 * Returns the enrollment about whose beginning the learner is asked now: the newest one that a switch
 * (docs/rules.md#switches, counted or not) began 60 days ago or more, and no longer than a year ago. One that was undone
 * within 72 hours is not asked about. Nobody is asked about it twice, nor about an older one: any answer, "rather not say" included, is the end of it.
 */
export function reflectionDue({
  record,
  now,
}: Readonly<{
  record: Pick<LearnerRecord, "enrollments" | "reflections">;
  now: Date;
}>): ReflectionDue | undefined {
  const committed = committedInOrder(record.enrollments);
  const newest = judgeSwitches(toFocusHistory({ enrollments: committed }))
    .filter(({ verdict }) => !("rule" in verdict && verdict.rule === "undone"))
    .map(({ at }) => at)
    .findLast((at) => daysElapsed({ from: at, to: now }) >= REFLECTION.afterDays);
  if (newest === undefined) return undefined;
  if (daysElapsed({ from: newest, to: now }) > REFLECTION.withinDays) return undefined;
  const left = committed.findLast(({ startedAt }) => startedAt < newest);
  const begun = committed.find(({ startedAt }) => startedAt.getTime() === newest.getTime());
  if (left === undefined || begun === undefined) return undefined;
  return record.reflections.some(({ enrollment }) => enrollment === begun.id)
    ? undefined
    : { begun, left };
}
