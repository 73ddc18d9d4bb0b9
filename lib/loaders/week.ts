import "server-only";
import * as z from "zod";
import { getTitles, type Titles } from "#lib/data/roadmap/titles";
import { listWeekWords } from "#lib/data/week";
import type { Learner } from "#lib/domain/learner";
import { type Next, nextFor } from "#lib/domain/progress/next-milestone";
import { addDays, type LocalDate, localDateOf, startOfWeek } from "#lib/domain/time/dates";
import { type WeekLook, weekLookOf, weekToLookAt } from "#lib/domain/week/week-look";
import { questionOfWeek } from "#lib/domain/week/week-question";
import { loadLearner, loadWork } from "#lib/loaders/learner";

/** An address cannot be wrong: whatever is no date shows the last week to look back on. */
const ofSchema = z.iso.date().optional().catch(undefined);

export type WeekView = Readonly<{
  learner: Learner;
  look: WeekLook;
  next?: Next;
  titles: Titles;
  /** Which question is asked, and what was answered; empty before. */
  question: string;
  text: string;
  /** Mondays of the weeks around it; absent before the learner was here, and in days to come. */
  before?: LocalDate;
  after?: LocalDate;
}>;

/** Returns what a learner looks back on: the week of the date that is asked for, else the last one. */
export async function loadWeek(of: unknown): Promise<WeekView> {
  const learner = await loadLearner();
  const { userId, record, today, timeZone, plannedHoursPerWeek: planned } = learner;
  const monday = weekToLookAt({ asked: ofSchema.parse(of), today });
  const [words] = await listWeekWords({ userId, from: monday, to: monday });
  const after = addDays({ date: monday, days: 7 });
  const joinedOn = localDateOf({ at: record.joinedAt, timeZone });
  return {
    learner,
    look: weekLookOf({ record, ...(await loadWork(learner)), today, timeZone, planned, monday }),
    next: nextFor(learner),
    titles: await getTitles(),
    question: words?.question ?? questionOfWeek(monday),
    text: words?.text ?? "",
    before: startOfWeek(joinedOn) < monday ? addDays({ date: monday, days: -7 }) : undefined,
    after: after <= today ? after : undefined,
  };
}
