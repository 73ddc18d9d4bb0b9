import type { Metadata } from "next";
import Link from "next/link";
import { ForecastLine } from "#components/forecast/forecast-line";
import { GoalLine } from "#components/goal/goal-line";
import { DeepeningNote } from "#components/progress/deepening-note";
import { RoadmapProgress } from "#components/progress/roadmap-progress";
import { TickDesk } from "#components/progress/tick-desk";
import { ChoosePath } from "#components/roadmap/choose-path";
import { AllCleared } from "#components/today/all-cleared";
import { CoachSlot } from "#components/today/coach-slot";
import { LastDone } from "#components/today/last-done";
import { NextCard } from "#components/today/next-card";
import { CurrentPhaseProgress } from "#components/today/phase-progress";
import { UnderWay } from "#components/today/under-way";
import { WorkToday } from "#components/today/work-today";
import { currentPhase } from "#lib/domain/progress/progress";
import { relativeDay } from "#lib/domain/words/date-words";
import { loadToday } from "#lib/loaders/today";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const { learner, next, deeds, titles, word, goal, forecast, deepening, loggedToday } =
    await loadToday();
  const { progress, path, today } = learner;
  const phaseId = currentPhase(learner);
  // Counts of days on which nothing was meant to happen would read as blame.
  const isAway = word?.kind === "pause" || word?.kind === "away";
  const phase = progress.phases.find(({ id }) => id === phaseId);
  return (
    <TickDesk learner={learner.userId}>
      <h1 className="mb-5 font-sans text-base font-semibold text-ink-soft sm:mb-8">
        Today
        {path === undefined ? null : (
          <>
            {" "}
            on <Link href="/roadmap">{path.title}</Link>
          </>
        )}
      </h1>
      <div className="today">
        <div className="today-next">
          {next === undefined ? <AllCleared path={path} /> : <NextCard next={next} />}
        </div>
        <div className="today-progress flex flex-col gap-4 lg:gap-6">
          <RoadmapProgress counts={progress} />
          {phase === undefined || progress.phases.length === 1 ? null : (
            <CurrentPhaseProgress phase={phase} />
          )}
          {phaseId === "deepening" && deepening !== undefined ? (
            <DeepeningNote deepening={deepening} />
          ) : null}
        </div>
        <div className="today-coach flex flex-col gap-12">
          {word === undefined ? null : <CoachSlot word={word} learner={learner} titleOf={titles} />}
          <UnderWay learner={learner} />
        </div>
        {next === undefined ? null : (
          <div className="today-work">
            <WorkToday
              next={next}
              isLogged={loggedToday.has(next.milestone.id)}
              loggedHours={loggedToday.get(next.milestone.id)}
            />
          </div>
        )}
        <div className="today-rest flex flex-col gap-12">
          {isAway || (goal === undefined && forecast === undefined) ? null : (
            <div className="flex flex-col gap-4">
              {goal === undefined ? null : <GoalLine progress={goal} />}
              <ForecastLine forecast={forecast} today={today} />
            </div>
          )}
          {path === undefined && next !== undefined ? (
            <ChoosePath isFundamentalsDone={false} />
          ) : null}
          <section aria-labelledby="last-done" className="flex flex-col gap-4">
            <h2 id="last-done" className="text-2xl">
              Last things done
            </h2>
            <LastDone
              deeds={deeds}
              titleOf={titles.milestone}
              stepOf={titles.step}
              dayOf={(deed) => relativeDay({ on: deed.on, today })}
            />
          </section>
        </div>
      </div>
    </TickDesk>
  );
}
