import { EmptyState } from "#components/ui/empty-state";
import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import type { LocalDate } from "#lib/domain/time/dates";
import type { LogDay } from "#lib/wording/journey/event-log";
import { LogDays } from "./log-days";

/** The newest of everything that happened, and the way to the rest. */
export function LastEvents({
  days,
  hasMore,
  today,
  titleOf,
}: Readonly<{
  days: readonly LogDay[];
  hasMore: boolean;
  today: LocalDate;
  titleOf: (milestone: string) => string;
}>) {
  return (
    <Panel title="Everything that happened" id="log">
      {days.length === 0 ? <NothingYet /> : <LogDays days={days} today={today} titleOf={titleOf} />}
      {hasMore ? (
        <p className="font-sans">
          <PendingLink href="/journey/log" className="inline-block py-1">
            See everything
          </PendingLink>
        </p>
      ) : null}
    </Panel>
  );
}

/** What will stand in the log. */
export function NothingYet() {
  return (
    <EmptyState title="Nothing yet">
      <p>
        Everything you tick, write, choose or plan is listed here with its date. The first step on
        your roadmap is a good place to start.
      </p>
    </EmptyState>
  );
}
