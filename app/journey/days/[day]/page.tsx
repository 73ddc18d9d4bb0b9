import type { Metadata } from "next";
import { LastDone } from "#components/today/last-done";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import { DayEntries } from "#components/work-log/work-entries";
import { loadDay } from "#lib/loaders/journey/day";
import { formatDate, relativeDay } from "#lib/wording/dates";
import { formatHoursOfWork } from "#lib/wording/hours";
import { capitalised } from "#lib/wording/numbers";

type Props = Readonly<{ params: Promise<{ day: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: formatDate((await loadDay((await params).day)).on) };
}

export default async function DayPage({ params }: Props) {
  const { learner, on, hours, ticked, logs, titles } = await loadDay((await params).day);
  const { today } = learner;
  return (
    <>
      <PageHeader
        title={formatDate(on)}
        lead={
          <p>
            {hours === undefined
              ? "No work day. Only you can see this page."
              : `${capitalised(formatHoursOfWork(hours))}. Only you can see this page.`}{" "}
            <PendingLink href={`/journey?until=${on}#work-days`}>
              Back to your work days
            </PendingLink>
          </p>
        }
      />
      <Panel title="What you logged">
        {logs.length === 0 ? <p>Nothing was logged for this day.</p> : null}
        <DayEntries logs={logs} today={today} titleOf={titles.milestone} />
      </Panel>
      {ticked.length === 0 ? null : (
        <Panel title="What you ticked">
          <LastDone
            activities={ticked}
            titleOf={titles.milestone}
            stepOf={titles.step}
            dayOf={(activity) => relativeDay({ on: activity.on, today })}
          />
        </Panel>
      )}
    </>
  );
}
