import { useId } from "react";
import { REVIEW } from "#lib/domain/review/review-plan";

const CHOICES = [
  { value: "earlier", label: "Keep my earlier words" },
  {
    value: "new",
    label: `Keep the new words, and start again at ${REVIEW.afterDays[0]} days`,
  },
] as const;

/** Which of two wordings is kept. Shown once something stands in the field of the card (its placeholder is a blank). */
export function KeepChoice({ chosen, error }: Readonly<{ chosen?: string; error?: string }>) {
  const id = useId();
  return (
    <fieldset
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      className="flex flex-col gap-2 font-sans group-has-[textarea:placeholder-shown]/card:hidden"
    >
      <legend className="mb-2 font-semibold">You wrote a new answer. Which do you keep?</legend>
      {CHOICES.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="keep"
            value={value}
            defaultChecked={chosen === value}
            className="size-5 shrink-0 accent-ink"
          />
          {label}
        </label>
      ))}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
