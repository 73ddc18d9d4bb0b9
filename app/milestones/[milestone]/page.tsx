import type { Metadata } from "next";
import { CommentList } from "#components/comment/comment-list";
import { CompareAnswer } from "#components/milestone/compare-answer";
import { EvidenceLinks } from "#components/milestone/evidence-links";
import { FinishMilestone } from "#components/milestone/finish-milestone";
import { HoursAndHelp } from "#components/milestone/hours-and-help";
import { MilestoneHeader } from "#components/milestone/milestone-header";
import { Pictures } from "#components/milestone/pictures";
import { Resources } from "#components/milestone/resources";
import { SetAside } from "#components/milestone/set-aside";
import { Steps } from "#components/milestone/steps";
import { WritingsForm } from "#components/milestone/writings-form";
import { TickProvider } from "#components/progress/tick-provider";
import { OwnWordsStatus } from "#components/review/own-words-status";
import { CodeText } from "#components/ui/code-text";
import { Panel } from "#components/ui/panel";
import { TwoColumns } from "#components/ui/two-columns";
import { OtherWork } from "#components/work-log/other-work";
import { WorkEntries } from "#components/work-log/work-entries";
import { WorkForm } from "#components/work-log/work-form";
import { leadsOnFrom } from "#lib/domain/progress/leads-on";
import { stateIn } from "#lib/domain/progress/milestone-state";
import { stepsDone } from "#lib/domain/progress/steps-done";
import { logsOf } from "#lib/domain/work-log";
import { once, type SearchProps } from "#lib/loaders/account/search-params";
import { loadMilestone } from "#lib/loaders/milestone";
import { loadArrivedTick } from "#lib/loaders/ticks";
import { formatPictureFault } from "#lib/wording/pictures";
import { formatOnward } from "#lib/wording/ticks";

type Props = Readonly<{ params: Promise<{ milestone: string }> }> & SearchProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { milestone } = await loadMilestone((await params).milestone);
  return { title: milestone.title };
}

export default async function MilestonePage({ params, searchParams }: Props) {
  const view = await loadMilestone((await params).milestone);
  const { learner, milestone, writings } = view;
  const { record, today } = learner;
  const state = stateIn(record)(milestone.id);
  const own = record.stepTicks.filter((tick) => tick.milestone === milestone.id);
  const ticked = new Set(own.map(({ step }) => step));
  const logs = logsOf({ logs: record.logs, milestone: milestone.id });
  const logged = logs.find(({ on, what }) => on === today && what === undefined);
  return (
    <TickProvider
      learner={learner.userId}
      revision={record.revision}
      operationId={crypto.randomUUID()}
      arrived={await loadArrivedTick(searchParams)}
    >
      <MilestoneHeader
        milestone={milestone}
        phase={view.phase}
        hours={view.hours}
        weeks={view.weeks}
        isOnRoadmap={view.isOnRoadmap}
        state={state}
        missing={view.missing}
        today={today}
      />
      <TwoColumns>
        <Panel title="Steps">
          <Steps milestone={milestone} ticked={ticked} />
          <HoursAndHelp {...milestone} />
          <FinishMilestone
            milestone={milestone}
            state={state}
            stepsDone={stepsDone({ stepTicks: own, milestone })}
            isAnswered={writings.explanation !== ""}
            onward={formatOnward(leadsOnFrom({ ...learner, phase: view.phase }))}
          />
          <WorkForm
            milestone={milestone.id}
            operationId={crypto.randomUUID()}
            isLogged={logged !== undefined}
            hours={logged?.hours}
          />
          <OtherWork today={today} choices={[{ id: milestone.id, title: milestone.title }]} />
          <WorkEntries
            logs={logs}
            today={today}
            titleOf={() => milestone.title}
            about={milestone.id}
          />
        </Panel>
        <div>
          {milestone.criteria.length > 0 ? (
            <Panel title="It is done when">
              <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5">
                {milestone.criteria.map((criterion) => (
                  <li key={criterion}>
                    <CodeText text={criterion} />
                  </li>
                ))}
              </ul>
            </Panel>
          ) : null}
          <Panel title="Where to read" id="where-to-read">
            <Resources milestone={milestone.id} resources={milestone.resources} />
          </Panel>
        </div>
      </TwoColumns>
      <Panel title="What you made of it">
        <OwnWordsStatus {...view.ownWords} today={today} />
        <TwoColumns>
          <WritingsForm
            milestone={milestone.id}
            question={milestone.question}
            evidenceHint={milestone.evidence}
            stored={writings}
            operationIds={{
              evidence: crypto.randomUUID(),
              note: crypto.randomUUID(),
              explanation: crypto.randomUUID(),
            }}
          />
          {writings.explanation === "" || milestone.answer === undefined ? null : (
            <CompareAnswer question={milestone.question} answer={milestone.answer} />
          )}
        </TwoColumns>
        {view.linkChecks === undefined ? null : (
          <EvidenceLinks
            milestone={milestone.id}
            timeZone={learner.timeZone}
            {...view.linkChecks}
          />
        )}
        <Pictures
          milestone={milestone.id}
          pictures={view.pictures}
          fault={formatPictureFault(once(await searchParams, "picture"))}
        />
      </Panel>
      {view.comments.length === 0 ? null : (
        <Panel title="Comments on your evidence" id="comments">
          <CommentList comments={view.comments} />
        </Panel>
      )}
      {state.kind === "done" ? null : (
        <Panel title="Not now?">
          <SetAside milestone={milestone.id} state={state} isRequired={milestone.required} />
        </Panel>
      )}
    </TickProvider>
  );
}
