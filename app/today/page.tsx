import type { Metadata } from "next";
import Link from "next/link";
import { FocusNotice } from "#components/focus/focus-notice";
import { DeepeningNote } from "#components/progress/deepening-note";
import { RoadmapProgress } from "#components/progress/roadmap-progress";
import { TickDesk } from "#components/progress/tick-desk";
import { ChoosePath } from "#components/roadmap/choose-path";
import { AllCleared } from "#components/today/all-cleared";
import { LastDone } from "#components/today/last-done";
import { LookBack } from "#components/today/look-back";
import { NextCard } from "#components/today/next-card";
import { CurrentPhaseProgress } from "#components/today/phase-progress";
import { TimeZoneQuestion } from "#components/today/time-zone-question";
import { WorkToday } from "#components/today/work-today";
import { timeZones } from "#lib/domain/account/time-zones";
import { currentPhase } from "#lib/domain/progress/progress";
import { relativeDay } from "#lib/domain/words/date-words";
import { loadToday } from "#lib/loaders/today";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const { learner, next, deeds, titles, notice, deepening, isLookBackDue, loggedToday } =
    await loadToday();
  const { progress, path, enrollment, today } = learner;
  const phaseId = currentPhase(learner);
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
          {notice === undefined ? null : (
            <FocusNotice
              focus={notice}
              enrollments={learner.record.enrollments}
              paths={learner.paths}
              isInFundamentals={phaseId === "fundamentals"}
              now={learner.now}
              timeZone={learner.timeZone}
            />
          )}
          {learner.isTimeZoneKnown ? null : <TimeZoneQuestion zones={timeZones()} />}
          {isLookBackDue && enrollment !== undefined && path !== undefined ? (
            <LookBack enrollment={enrollment} path={path} timeZone={learner.timeZone} />
          ) : null}
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
