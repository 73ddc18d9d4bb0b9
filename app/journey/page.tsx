import type { Metadata } from "next";
import { ForecastPanel } from "#components/forecast/forecast-panel";
import { GoalLine } from "#components/goal/goal-line";
import { EnrollmentList } from "#components/journey/enrollment-list";
import { HoursByWeek } from "#components/journey/hours-by-week";
import { LastEvents } from "#components/journey/last-events";
import { WeekWordsOnJourney } from "#components/journey/week-words";
import { WorkDays } from "#components/journey/work-days";
import { PathNewsOf } from "#components/switch/path-news";
import { Contents } from "#components/ui/contents";
import { PageHeader } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { loadForecastFan } from "#lib/loaders/journey/forecast-fan";
import { loadJourney } from "#lib/loaders/journey/journey";
import { loadLog } from "#lib/loaders/journey/log";
import { titlesOf } from "#lib/wording/path-titles";

export const metadata: Metadata = { title: "Your journey" };

/** What stands below the paths, the first thing on the page. */
const PARTS = [
  { id: "hours", title: "Hours by week" },
  { id: "work-days", title: "Work days" },
  { id: "weeks", title: "Your weeks, in your own words" },
  { id: "forecast", title: "Forecast" },
  { id: "log", title: "Everything that happened" },
] as const;

type JourneyPageProps = Readonly<{
  searchParams: Promise<Readonly<Record<string, unknown>>>;
}>;

export default async function JourneyPage({ searchParams }: JourneyPageProps) {
  const { until: asked, days, paths } = await searchParams;
  const { learner, entries, hours, pace, work, weeks, until, goal } = await loadJourney(asked);
  const log = await loadLog({ limit: 10 });
  const { timeZone, now, today } = learner;
  return (
    <>
      <PageHeader
        title="Your journey"
        lead={<p>Where you have been, how far you got, and which days you worked.</p>}
      />
      <Contents parts={PARTS} />
      <PathNewsOf kind="left" learner={learner} />
      <EnrollmentList
        entries={entries}
        today={today}
        titleOf={titlesOf(learner.paths)}
        timeZone={timeZone}
        now={now}
        areAllTold={paths === "all"}
      />
      <div className="mt-6 flex flex-col gap-6">
        <HoursByWeek hours={hours} pace={pace} bursts={work.bursts}>
          <p>
            <PendingLink href={`/year/${today.slice(0, 4)}`} className="inline-block py-1">
              Your {today.slice(0, 4)}, so far
            </PendingLink>
          </p>
        </HoursByWeek>
        <WorkDays
          days={work.days}
          hoursOfWork={work.hoursOfWork}
          pauses={learner.record.pauses}
          today={today}
          until={until}
          areInWords={days === "words"}
        >
          {goal === undefined ? null : <GoalLine progress={goal} />}
        </WorkDays>
        <WeekWordsOnJourney weeks={weeks} />
        <ForecastPanel view={await loadForecastFan(learner)} today={today} />
        <LastEvents
          days={log.days}
          hasMore={log.earlier !== undefined}
          today={today}
          titleOf={log.titleOf}
        />
      </div>
    </>
  );
}
