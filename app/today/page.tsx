import type { Metadata } from "next";
import { WaitingComments } from "#components/comment/waiting-comments";
import { ForecastLine } from "#components/forecast/forecast-line";
import { GoalLine } from "#components/goal/goal-line";
import { DeepeningNote } from "#components/progress/deepening-note";
import { CurrentPhaseProgress, RoadmapProgress } from "#components/progress/roadmap-progress";
import { TickProvider } from "#components/progress/tick-provider";
import { PathNews } from "#components/switch/path-news";
import { AllCleared } from "#components/today/all-cleared";
import { AlsoBegun } from "#components/today/also-begun";
import { CoachMessage } from "#components/today/coach-message";
import { LastDone } from "#components/today/last-done";
import { NextCard } from "#components/today/next-card";
import { ThisWeek } from "#components/today/this-week";
import { UnderWay } from "#components/today/under-way";
import { WorkToday } from "#components/today/work-today";
import { showsDeepening, showsGoalAndForecast } from "#lib/domain/coach/shown-today";
import { currentPhase } from "#lib/domain/progress/progress";
import { completedLast } from "#lib/domain/record/enrollment";
import { loadToday } from "#lib/loaders/today";
import { relativeDay } from "#lib/wording/dates";
import { titlesOf } from "#lib/wording/path-titles";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const view = await loadToday();
  const { learner, next, weeks, elsewhere, titles, message, goal, week, hasLook, forecast } = view;
  const { activities, bursts, news, deepening, logs, touched } = view;
  const { progress, path, today } = learner;
  const completed = completedLast(learner.record.enrollments);
  const phaseId = currentPhase(learner);
  const phase = progress.phases.find(({ id }) => id === phaseId);
  return (
    <TickProvider
      learner={learner.userId}
      revision={learner.record.revision}
      operationId={crypto.randomUUID()}
    >
      <h1 className="-mt-3 mb-3 font-sans text-base font-semibold text-ink-soft sm:mt-0 sm:mb-8">
        Today
        {path === undefined ? null : (
          <>
            {" "}
            on <a href="/roadmap">{path.title}</a>
          </>
        )}
      </h1>
      <PathNews news={news} learner={learner} />
      <WaitingComments waiting={learner.record.waitingComments} />
      <div className="today">
        <div className="today-first">
          <div className="today-next">
            {next === undefined ? (
              <AllCleared
                path={path}
                completed={
                  completed && {
                    enrollment: completed.id,
                    title: titlesOf(learner.paths)(completed.path),
                  }
                }
              />
            ) : (
              <NextCard next={next} weeks={weeks} today={today} />
            )}
            {elsewhere === undefined ? null : (
              <AlsoBegun touched={elsewhere} titleOf={titles.milestone} today={today} />
            )}
          </div>
          <div className="today-progress flex flex-col gap-3 lg:gap-6">
            <RoadmapProgress counts={progress} />
            {phase === undefined || progress.phases.length === 1 ? null : (
              <CurrentPhaseProgress phase={phase} />
            )}
            {showsDeepening(phaseId) && deepening !== undefined ? (
              <DeepeningNote deepening={deepening} />
            ) : null}
          </div>
          <div className="today-coach flex flex-col gap-12">
            {message === undefined ? (
              <UnderWay learner={learner} />
            ) : (
              <CoachMessage message={message} learner={learner} titleOf={titles} />
            )}
          </div>
        </div>
        <div className="today-work flex flex-col gap-12">
          {message === undefined ? null : <UnderWay learner={learner} />}
          <WorkToday
            week={
              showsGoalAndForecast(message) ? (
                <ThisWeek week={week} goal={goal} bursts={bursts} hasLook={hasLook} />
              ) : null
            }
            next={next}
            logs={logs}
            touched={touched.map(({ milestone }) => milestone)}
            today={today}
            titleOf={titles.milestone}
          />
        </div>
        <div className="today-rest flex flex-col gap-12">
          {showsGoalAndForecast(message) && (goal?.kind === "days" || forecast !== undefined) ? (
            <div className="flex flex-col gap-4">
              {goal?.kind === "days" ? <GoalLine progress={goal} /> : null}
              <ForecastLine forecast={forecast} today={today} />
            </div>
          ) : null}
          <section aria-labelledby="last-done" className="flex flex-col gap-4">
            <h2 id="last-done" className="text-2xl">
              Last things done
            </h2>
            <LastDone
              activities={activities}
              titleOf={titles.milestone}
              stepOf={titles.step}
              dayOf={(activity) => relativeDay({ on: activity.on, today })}
            />
          </section>
        </div>
      </div>
    </TickProvider>
  );
}
