import Link from "next/link";
import { OperationId } from "#components/ui/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { returnAction } from "#lib/actions/pause/pauses";
import type { Pause } from "#lib/domain/pause/pause";
import { pauseSoFar } from "#lib/domain/pause/pause-words";
import type { LocalDate } from "#lib/domain/words/dates";

/** What a learner on pause sees first: since when, and one click to be back. */
export function PauseStatus({ pause, today }: Readonly<{ pause: Pause; today: LocalDate }>) {
  return (
    <section
      aria-labelledby="on-pause"
      className="flex max-w-2xl flex-col items-start gap-3 border-l-2 border-trail pl-5"
    >
      <h2 id="on-pause" className="text-2xl">
        You are on pause {pauseSoFar({ ...pause, today })}
      </h2>
      <p>
        Nothing is counted, and nobody reminds you. What you tick is kept all the same.{" "}
        <Link href="/pause" prefetch={false}>
          Change the days
        </Link>
      </p>
      <form action={returnAction} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <OperationId />
        <input type="hidden" name="pause" value={pause.id} />
        <SubmitButton variant="quiet">I am back</SubmitButton>
        <p className="font-sans text-sm text-ink-soft">
          {pause.from === today
            ? "This pause began today, so it is then removed."
            : "Yesterday is then the last day off, and today counts."}
        </p>
      </form>
    </section>
  );
}
