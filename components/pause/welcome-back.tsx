import Link from "next/link";
import { OperationId } from "#components/ui/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { markGapAction } from "#lib/actions/pause/pauses";
import type { Comeback } from "#lib/domain/pause/comeback";
import { relativeDay } from "#lib/domain/words/date-words";
import type { LocalDate } from "#lib/domain/words/dates";
import { counted } from "#lib/domain/words/plurals";

/** Somebody is here again after a long time: the plain fact, and one click that leaves the gap out. */
export function WelcomeBack({
  comeback: { since, days, gap },
  today,
}: Readonly<{ comeback: Extract<Comeback, { kind: "away" }>; today: LocalDate }>) {
  const inWords = (on: LocalDate) => relativeDay({ on, today });
  return (
    <section
      aria-labelledby="welcome-back"
      className="flex max-w-2xl flex-col items-start gap-3 border-l-2 border-trail pl-5"
    >
      <h2 id="welcome-back" className="text-2xl">
        Welcome back
      </h2>
      <p>
        Your last work day was {inWords(since)}, {counted(days, "day")} ago. Everything is as you
        left it. If you mark the time between as a pause, your pace, your goal and your forecast
        leave it out.
      </p>
      {gap === undefined ? null : (
        <form action={markGapAction} className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <OperationId />
          <input type="hidden" name="from" value={gap.from} />
          <input type="hidden" name="to" value={gap.to} />
          <SubmitButton variant="quiet">
            Mark {inWords(gap.from)} to {inWords(gap.to)} as a pause
          </SubmitButton>
          <Link
            href={`/pause?from=${gap.from}&to=${gap.to}`}
            prefetch={false}
            className="py-2 font-sans"
          >
            Note other dates
          </Link>
        </form>
      )}
    </section>
  );
}
