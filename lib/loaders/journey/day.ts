import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import * as z from "zod";
import { getTitles, type Titles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import { type Activity, lastActivities } from "#lib/domain/progress/recent";
import type { WorkLog } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import type { HoursOfWork } from "#lib/domain/work/hours";
import { logsBetween } from "#lib/domain/work-log";
import { loadLearner, loadWork } from "#lib/loaders/learner";

const daySchema = z.iso.date();

type DayView = Readonly<{
  learner: Learner;
  on: LocalDate;
  /** Absent where it is no work day. */
  hours?: HoursOfWork;
  /** What was ticked on it, newest first. */
  ticked: readonly Activity[];
  /** What was logged for it. */
  logs: readonly WorkLog[];
  titles: Titles;
}>;

/** Returns what a learner did on one date. A date that is still to come, and what is no date, is a 404. */
export const loadDay = cache(async (asked: string): Promise<DayView> => {
  const learner = await loadLearner();
  const { record, today } = learner;
  const { data: on } = daySchema.safeParse(asked);
  if (on === undefined || on > today) notFound();
  const isOfDay = (fact: Readonly<{ on: LocalDate }>) => fact.on === on;
  const ticked = {
    completions: record.completions.filter(isOfDay),
    stepTicks: record.stepTicks.filter(isOfDay),
    logs: [],
  };
  return {
    learner,
    on,
    hours: (await loadWork(learner)).hoursOfWork.get(on),
    ticked: lastActivities({ record: ticked, count: Number.POSITIVE_INFINITY }),
    logs: logsBetween({ logs: record.logs, from: on, to: on }),
    titles: await getTitles(),
  };
});
