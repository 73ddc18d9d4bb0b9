import { useId } from "react";
import { WEEKDAYS } from "#lib/wording/goal";

/** The days of the week as boxes; those in `ticked` are ticked. */
export function WeekdayBoxes({
  ticked,
  error,
}: Readonly<{ ticked: readonly number[]; error?: string }>) {
  const id = useId();
  return (
    <fieldset className="min-w-0 font-sans" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 font-semibold">Which days</legend>
      <div className="flex max-w-xl flex-wrap gap-x-6 gap-y-1">
        {WEEKDAYS.map((weekday, index) => (
          <div key={weekday} className="flex items-center gap-2">
            <input
              type="checkbox"
              id={`${id}-${weekday}`}
              name="weekdays"
              value={index + 1}
              defaultChecked={ticked.includes(index + 1)}
              className="size-6 shrink-0 accent-ink"
            />
            <label htmlFor={`${id}-${weekday}`} className="py-1.5">
              {weekday}
            </label>
          </div>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
