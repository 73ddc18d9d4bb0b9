import type { ReactNode } from "react";
import { PutAsideForm } from "#components/milestone/put-aside-form";
import { Panel } from "#components/ui/panel";
import { OtherWork } from "#components/work-log/other-work";
import { WorkEntries } from "#components/work-log/work-entries";
import { WorkForm } from "#components/work-log/work-form";
import type { Next } from "#lib/domain/progress/next-milestone";
import type { WorkLog } from "#lib/domain/record/facts";

/** How many milestones a log may name here, besides none. */
const MOST_CHOICES = 6;

/** What a learner says of their work: today, on another day, elsewhere; and what they said of the last days, to be corrected. */
export function WorkToday({
  week,
  next,
  logs,
  touched,
  today,
  titleOf,
}: Readonly<{
  /** How the hours of this week stand; nothing where they are not looked at. */
  week: ReactNode;
  next?: Next;
  /** Of the last days, newest first. */
  logs: readonly WorkLog[];
  /** Milestones that were worked on, the newest first. */
  touched: readonly string[];
  today: string;
  titleOf: (milestone: string) => string;
}>) {
  const own = logs.find(
    ({ milestone, on, what }) =>
      on === today && milestone === next?.milestone.id && what === undefined,
  );
  const named = [...new Set([...(next === undefined ? [] : [next.milestone.id]), ...touched])];
  const choices = named.slice(0, MOST_CHOICES).map((id) => ({ id, title: titleOf(id) }));
  return (
    <Panel title="Worked today?">
      {week}
      {next === undefined ? null : (
        <WorkForm
          milestone={next.milestone.id}
          operationId={crypto.randomUUID()}
          isLogged={own !== undefined}
          hours={own?.hours}
        />
      )}
      <OtherWork today={today} choices={[...choices, { id: "", title: "No milestone" }]} />
      <WorkEntries logs={logs} today={today} titleOf={titleOf} />
      {next === undefined ? null : (
        <PutAsideForm
          milestone={next.milestone.id}
          isAside={next.isPutAside}
          operationId={crypto.randomUUID()}
        />
      )}
    </Panel>
  );
}
