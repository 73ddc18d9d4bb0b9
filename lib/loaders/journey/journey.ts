import "server-only";
import * as z from "zod";
import { getHoursOfWork } from "#lib/data/learner";
import { type Stay, staysOf } from "#lib/domain/journey/stay";
import { type WorkCalendar, workCalendar } from "#lib/domain/journey/work-calendar";
import { type Learner, standingOfLearner } from "#lib/domain/learner";
import { loadLearner } from "#lib/loaders/learner";

/** An address cannot be wrong: whatever is no date shows the newest weeks. */
const untilSchema = z.iso.date().optional().catch(undefined);

export type JourneyView = Readonly<{
  learner: Learner;
  /** Newest first. */
  stays: readonly Stay[];
  calendar: WorkCalendar;
}>;

/** Every path of a learner, and 26 weeks of their work days. */
export async function loadJourney(until: unknown): Promise<JourneyView> {
  const learner = await loadLearner();
  return {
    learner,
    stays: staysOf({
      enrollments: learner.record.enrollments,
      standing: standingOfLearner(learner),
    }),
    calendar: workCalendar({
      hoursByDay: await getHoursOfWork(learner),
      today: learner.today,
      until: untilSchema.parse(until),
    }),
  };
}
