import type { Metadata } from "next";
import { TickProvider } from "#components/progress/tick-provider";
import { PathNewsOf } from "#components/switch/path-news";
import { NoTrial } from "#components/trial/no-trial";
import { TrialCard } from "#components/trial/trial-card";
import { TrialMilestones } from "#components/trial/trial-milestones";
import { TrialNextSteps } from "#components/trial/trial-next-steps";
import { PageHeader } from "#components/ui/page";
import { loadArrivedTick } from "#lib/loaders/ticks";
import { loadTrial } from "#lib/loaders/trial";
import { formatDate } from "#lib/wording/dates";
import { headingOf } from "#lib/wording/path-titles";
import { formatTrialDay } from "#lib/wording/trial";

export const metadata: Metadata = { title: "Your trial" };

type TrialPageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, unknown>>> }>;

export default async function TrialPage({ searchParams }: TrialPageProps) {
  const { learner, open } = await loadTrial();
  if (open === undefined) return <NoTrial />;
  const { trial, path, part } = open;
  return (
    <TickProvider
      learner={learner.userId}
      revision={learner.record.revision}
      operationId={crypto.randomUUID()}
      arrived={await loadArrivedTick(searchParams)}
    >
      <PageHeader
        title={`Trying ${headingOf(path.title)}`}
        lead={
          <p>
            {trial.isOver
              ? `It ended on ${formatDate(trial.endsOn)}.`
              : `Today is ${formatTrialDay(trial.day)}, until ${formatDate(trial.endsOn)}.`}{" "}
            {learner.path === undefined ? null : (
              <>
                <a href="/roadmap">{learner.path.title}</a> continues alongside it.
              </>
            )}
          </p>
        }
      />
      <PathNewsOf kind="trial-started" learner={learner} />
      <div className="flex flex-col gap-14 print:gap-[12pt]">
        {trial.isOver ? <TrialCard {...learner} /> : null}
        <TrialMilestones learner={learner} title={path.title} part={part} />
        {trial.isOver ? null : <TrialNextSteps trial={trial.enrollment} title={path.title} />}
      </div>
    </TickProvider>
  );
}
