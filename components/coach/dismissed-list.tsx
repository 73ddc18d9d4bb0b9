import type { DismissedCorrection } from "#lib/domain/coach/dismissal";
import { CORRECTION_TITLES, correctionRule, formatHidden } from "#lib/wording/corrections";
import { capitalised } from "#lib/wording/numbers";
import { ShowAgainForm } from "./show-again-form";

/** What the coach does not say any more, why, and a way back. */
export function DismissedList({
  dismissedCorrections,
}: Readonly<{ dismissedCorrections: readonly DismissedCorrection[] }>) {
  return (
    <ul className="max-w-2xl divide-y divide-line border-y border-line">
      {dismissedCorrections.map(({ correction, dismissal }) => (
        <li
          key={correction}
          className="grid items-center gap-x-6 gap-y-3 py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="flex min-w-0 flex-col gap-1 font-sans">
            <p className="font-serif text-lg">{CORRECTION_TITLES[correction]}</p>
            <p className="text-ink-soft">{correctionRule(correction)}</p>
            <p className="wrap-anywhere">
              {capitalised(formatHidden(dismissal))}.
              {dismissal.reason === undefined ? null : <> You wrote: “{dismissal.reason}”</>}
            </p>
          </div>
          <ShowAgainForm correction={correction} />
        </li>
      ))}
    </ul>
  );
}
