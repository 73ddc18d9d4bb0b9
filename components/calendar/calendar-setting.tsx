import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { revokeCalendarAction } from "#lib/actions/calendar";
import { formatTimeOfDay } from "#lib/wording/calendar";
import { formatInstant } from "#lib/wording/dates";
import { CalendarForm } from "./calendar-form";

/** The learner's planned days in a calendar of theirs: what stands in it, and the address to subscribe to. */
export function CalendarSetting({
  feed,
  timeZone,
  hasDays,
}: Readonly<{
  feed: Readonly<{ madeAt: Date; startsAt?: number }> | null;
  timeZone: string;
  hasDays: boolean;
}>) {
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <p>
        Subscribe to an address in your calendar app, and the planned days of the next six weeks
        stand in it, each with its step. Days off are left out. Anyone who has the address can read
        these days, and nothing else.
      </p>
      {hasDays ? null : (
        <p>
          Your weekly goal names no days yet, so the calendar is empty until{" "}
          <a href="#weekly-goal">you plan some</a>.
        </p>
      )}
      {feed === null ? null : (
        <p>
          The address has worked since {formatInstant({ at: feed.madeAt, timeZone })}. It cannot be
          shown again, because it is not stored. If you make a new one, the old one stops working at
          once.
        </p>
      )}
      <CalendarForm
        hasFeed={feed !== null}
        startsAt={feed?.startsAt === undefined ? "" : formatTimeOfDay(feed.startsAt)}
        operationId={crypto.randomUUID()}
      />
      {feed === null ? null : (
        <ChangeForm action={revokeCalendarAction}>
          <OperationId />
          <SubmitButton variant="danger">Turn off the address</SubmitButton>
        </ChangeForm>
      )}
    </div>
  );
}
