import { addDays } from "#lib/domain/time/dates";
import { earliestLoggable, LOGGED_BACK_DAYS } from "#lib/domain/work-log";
import type { LogDays } from "./log-fields";
import { type LogChoice, OtherWorkForm } from "./other-work-form";

/** Returns the days that the forms of a page offer. */
export function logDaysOn(today: string): LogDays {
  return {
    earliest: earliestLoggable(today),
    today,
    dayHint: `Today, or one of the last ${LOGGED_BACK_DAYS} days`,
  };
}

/** Work on another day and learning elsewhere, behind one line. */
export function OtherWork({
  today,
  choices,
}: Readonly<{ today: string; choices: readonly LogChoice[] }>) {
  return (
    <details>
      <summary className="w-fit py-1 font-sans text-link">
        Log another day, a course or a book
      </summary>
      <div className="mt-3">
        <OtherWorkForm
          day={addDays({ date: today, days: -1 })}
          choices={choices}
          operationId={crypto.randomUUID()}
          {...logDaysOn(today)}
        />
      </div>
    </details>
  );
}
