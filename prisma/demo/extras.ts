import { setGoal } from "#lib/data/goal";
import { getLearner } from "#lib/data/learner";
import { notePause } from "#lib/data/pause";
import { planSwitch } from "#lib/data/plan";
import { reviewAnswer } from "#lib/data/review/reviews";
import { startTrial } from "#lib/data/trial";
import { daysBefore } from "#lib/domain/demo/sample-record";
import { COOLING_OFF_DAYS } from "#lib/domain/record/learner-record";
import { REVIEW } from "#lib/domain/review/review-plan";
import { addDays, localDateOf } from "#lib/domain/time/dates";
import { enrollInOlderVersion } from "#prisma/demo/older-version";
import type { Person } from "#prisma/demo/people";
import { changeOf, type Walker } from "#prisma/demo/walk";

const DAY = 86_400_000;

type Added = Readonly<{ person: Person; walker: Walker; now: Date }>;

/** Adds what an invented learner has beside their walk: a goal, a pause, a planned switch, a trial, an older version. */
export async function addExtras({ person, walker, now }: Added): Promise<void> {
  const { goal, pause, planned, trial } = person;
  if (person.reviews) await reviewAnswers({ walker, now });
  const dayOf = (at: Date) => localDateOf({ at, timeZone: walker.timeZone });
  if (goal !== undefined) {
    const at = daysBefore(
      now,
      Math.max(...person.enrollments.map((each) => each.startedDaysAgo)) - 1,
    );
    await setGoal({ ...changeOf({ walker, at }), weekdays: goal, reserveDays: 1 });
  }
  if (pause !== undefined) {
    const at = daysBefore(now, pause.startedDaysAgo);
    const to = addDays({ date: dayOf(now), days: pause.endsInDays });
    await notePause({ ...changeOf({ walker, at }), from: dayOf(at), to });
  }
  const { enrollment } = await getLearner({ ...walker, now });
  if (enrollment === undefined) return;
  if (planned !== undefined) {
    const change = changeOf({ walker, at: daysBefore(now, COOLING_OFF_DAYS) });
    await planSwitch({ ...change, ...planned, enrollment: enrollment.id, dueOn: dayOf(now) });
  }
  if (trial !== undefined) {
    const change = changeOf({ walker, at: daysBefore(now, trial.startedDaysAgo) });
    await startTrial({ ...change, path: trial.path, why: trial.why, beside: enrollment.id });
  }
  if (person.olderVersion !== undefined) {
    await enrollInOlderVersion({
      ...person.olderVersion,
      userId: walker.userId,
      path: enrollment.path,
    });
  }
}

/** Looks at every answer again on each day on which it is asked, up to `now`: it still holds. */
async function reviewAnswers({ walker, now }: Omit<Added, "person">): Promise<void> {
  const { record } = await getLearner({ ...walker, now });
  for (const { milestone, at } of record.explanations) {
    for (const after of daysAfterWriting()) {
      const looked = new Date(at.getTime() + after * DAY);
      if (looked >= now) break;
      await reviewAnswer({ ...changeOf({ walker, at: looked }), milestone, outcome: "confirmed" });
    }
  }
}

function daysAfterWriting(): readonly number[] {
  return REVIEW.afterDays.map((_, index) =>
    REVIEW.afterDays.slice(0, index + 1).reduce<number>((total, days) => total + days, 0),
  );
}
