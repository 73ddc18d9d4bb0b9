import { useId } from "react";
import type { ReminderKind } from "#lib/domain/record/reminders";
import { KIND_HINTS, KIND_LABELS } from "#lib/wording/reminders";

/** Kinds of reminders as boxes, with what each says; those in `ticked` are ticked. */
export function KindBoxes({
  legend,
  kinds,
  ticked,
  error,
}: Readonly<{
  legend: string;
  kinds: readonly ReminderKind[];
  ticked: readonly string[];
  error?: string;
}>) {
  const id = useId();
  return (
    <fieldset
      className="w-full max-w-2xl min-w-0 font-sans"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {kinds.map((kind) => (
        <div key={kind} className="flex gap-3 border-t border-line py-3">
          <input
            type="checkbox"
            id={`${id}-${kind}`}
            name="kinds"
            value={kind}
            defaultChecked={ticked.includes(kind)}
            aria-describedby={`${id}-${kind}-hint`}
            className="mt-0.5 size-6 shrink-0 accent-ink"
          />
          <div>
            <label htmlFor={`${id}-${kind}`} className="font-semibold">
              {KIND_LABELS[kind]}
            </label>
            <p id={`${id}-${kind}-hint`} className="text-sm text-ink-soft">
              {KIND_HINTS[kind]}
            </p>
          </div>
        </div>
      ))}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
