import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getMilestonesOf } from "#lib/data/learner";
import { listEvidence } from "#lib/data/mentor";
import { getTitles, type Titles } from "#lib/data/roadmap/titles";
import { listWeekWords, type WeekWords } from "#lib/data/week";
import { listFirstAndLastAnswers } from "#lib/data/year";
import type { Learner } from "#lib/domain/learner";
import { startOfWeek } from "#lib/domain/time/dates";
import { type YearCard, yearCardOf, yearCardParts } from "#lib/domain/year/year-card";
import { type YearLook, type YearSpan, yearLookOf, yearSpan } from "#lib/domain/year/year-look";
import { type ThenAndNow, wordsThenAndNow } from "#lib/domain/year/year-words";
import { loadEntries } from "#lib/loaders/journey/journey";
import { loadLearner, loadWork } from "#lib/loaders/learner";

const YEAR = /^[12]\d{3}$/;

type YearOfLearner = Readonly<{ learner: Learner; look: YearLook }>;

export type YearView = YearOfLearner &
  Readonly<{
    titles: Titles;
    /** With what a milestone can be shown, by its id. */
    evidence: ReadonlyMap<string, string>;
    words: ThenAndNow;
    /** The weeks that they looked back on in words, newest first. */
    weeks: readonly WeekWords[];
    /** The years around it with anything in them. */
    before?: number;
    after?: number;
  }>;

/** Returns a year of the learner who asks. One before they began, or still to come, is a 404. */
const loadYearLook = cache(async (asked: string): Promise<YearOfLearner> => {
  const learner = await loadLearner();
  const span = spanOf({ asked, learner });
  if (span === undefined) notFound();
  const { record, roadmap, today, timeZone, plannedHoursPerWeek: planned } = learner;
  const work = await loadWork(learner);
  const milestoneOf = await getMilestonesOf(learner);
  const entries = await loadEntries(learner);
  const lived = { record, roadmap, today, timeZone, planned, ...work, entries, milestoneOf };
  return { learner, look: yearLookOf({ ...lived, span }) };
});

/** Returns a year as it is looked back on, with what was written in it. */
export async function loadYear(asked: string): Promise<YearView> {
  const { learner, look } = await loadYearLook(asked);
  const { userId, record, timeZone } = learner;
  const { from, to, year } = look;
  const weeks = await listWeekWords({ userId, from: startOfWeek(from), to });
  const explanations = await listFirstAndLastAnswers({ userId, from, to });
  const evidence = await listEvidence(userId);
  const { enrollments } = record;
  const words = wordsThenAndNow({ enrollments, weeks, explanations, from, to, timeZone });
  const nameOf = (of: number) => spanOf({ asked: String(of), learner })?.year;
  return {
    ...{ learner, look, words, weeks, titles: await getTitles() },
    evidence: new Map(evidence.map(({ milestone, url }) => [milestone, url])),
    before: nameOf(year - 1),
    after: nameOf(year + 1),
  };
}

/** Returns what is drawn of a year: nothing but what was chosen. */
export async function loadYearCard({
  asked,
  show,
}: Readonly<{ asked: string; show: unknown }>): Promise<YearCard> {
  const { learner, look } = await loadYearLook(asked);
  const { name, path } = learner;
  return yearCardOf({ look, name, path: path?.title, parts: yearCardParts(show) });
}

function spanOf({
  asked,
  learner: { record, today },
}: Readonly<{ asked: string; learner: Learner }>): YearSpan | undefined {
  const span = YEAR.test(asked) ? yearSpan({ year: Number(asked), today }) : undefined;
  const { stepTicks, completions, logs, enrollments, joinedAt } = record;
  const dates = [
    ...[...stepTicks, ...completions, ...logs].map(({ on }) => on),
    ...[...enrollments.map(({ startedAt }) => startedAt), joinedAt].map((at) => at.toISOString()),
  ];
  const first = dates.reduce((least, date) => (date < least ? date : least), today);
  return span !== undefined && first.slice(0, 4) <= asked ? span : undefined;
}
