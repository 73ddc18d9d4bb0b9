import type { Metadata } from "next";
import { CompletePath } from "#components/commit/complete-path";
import { PlannedSwitchNote } from "#components/plan/planned-switch-note";
import { CarryOverSection } from "#components/switch/carry-over-section";
import { ChoiceSection } from "#components/switch/choice-section";
import { OwnWordsSection } from "#components/switch/own-words-section";
import { PathNewsOf } from "#components/switch/path-news";
import { PatternSection } from "#components/switch/pattern-section";
import { WhatIsCloseSection } from "#components/switch/what-is-close-section";
import { WhenDoneSection } from "#components/switch/when-done-section";
import { PageHeader } from "#components/ui/page";
import { isPatternFirst } from "#lib/domain/switch/reminder";
import { loadSwitch } from "#lib/loaders/switch";
import { headingOf, titlesOf } from "#lib/wording/path-titles";

type SwitchPageProps = Readonly<{ params: Promise<{ path: string }> }>;

export async function generateMetadata({ params }: SwitchPageProps): Promise<Metadata> {
  const { to, fromPath, isComplete } = await loadSwitch((await params).path);
  return { title: isComplete ? `Complete ${fromPath.title}` : `Switch to ${to.title}?` };
}

export default async function SwitchPage({ params }: SwitchPageProps) {
  const view = await loadSwitch((await params).path);
  const { learner, from, fromPath, to, cost, verdict } = view;
  const { now, timeZone, today, record, progress } = learner;
  if (view.isComplete) return <CompletePath {...view} counts={progress} timeZone={timeZone} />;

  const titleOf = titlesOf(learner.paths);
  const titles = { fromTitle: fromPath.title, toTitle: to.title };
  const pattern = (
    <PatternSection
      level={verdict.level}
      stories={view.stories}
      enrollments={record.enrollments}
      now={now}
      timeZone={timeZone}
      titleOf={titleOf}
    />
  );
  const patternFirst = isPatternFirst(verdict.level);
  return (
    <>
      <PageHeader
        title={`Switch to ${headingOf(to.title)}?`}
        lead={
          <p>
            {from.endedAt === undefined
              ? `You are on ${fromPath.title}.`
              : `You left ${fromPath.title} less than 30 days ago, so this is still a switch.`}{" "}
            Here is what your own record says. You decide at the end of this page:{" "}
            <a href="#choice">go to the choice</a>.
          </p>
        }
      />
      <PathNewsOf kind="plan-ended" learner={learner} />
      {record.plannedSwitch === undefined ? null : (
        <PlannedSwitchNote
          plan={record.plannedSwitch}
          title={titleOf(record.plannedSwitch.path)}
          today={today}
        />
      )}
      {patternFirst ? pattern : null}
      <OwnWordsSection
        enrollment={from}
        reasons={view.reasons}
        titleOf={titleOf}
        today={today}
        timeZone={timeZone}
      />
      <CarryOverSection carry={cost.carry} total={cost.total} {...titles} />
      <WhatIsCloseSection title={fromPath.title} cost={cost} today={today} from={from} />
      {cost.finish === undefined ? null : (
        <WhenDoneSection {...cost.finish} {...titles} from={from} today={today} />
      )}
      {patternFirst ? null : pattern}
      <ChoiceSection {...view} next={cost.next} level={verdict.level} />
    </>
  );
}
