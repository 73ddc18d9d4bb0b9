import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";

export type Offered = Pick<Milestone, "id" | "title" | "outcome" | "required">;

/** "I can already do this": the fundamentals as boxes, and the specialization, closed at first. Those in `ticked` are ticked. */
export function PriorBoxes({
  fundamentals,
  specialization,
  ticked,
}: Readonly<{
  fundamentals: readonly Offered[];
  specialization: readonly Offered[];
  ticked: ReadonlySet<string>;
}>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-serif text-2xl">I can already do this</legend>
      <p className="mb-4 max-w-prose text-ink-soft">
        New to Python? Leave all of these unticked. What you tick counts as done before Waymark: it
        is done on your roadmap, but does not count toward work days or pace. You can untick it
        later.
      </p>
      <Boxes offered={fundamentals} ticked={ticked} />
      {specialization.length === 0 ? null : (
        <details open={specialization.some(({ id }) => ticked.has(id)) || undefined}>
          <summary className="py-3 font-sans">
            And from the specialization: {counted(specialization.length, "milestone")}
          </summary>
          <Boxes offered={specialization} ticked={ticked} />
        </details>
      )}
    </fieldset>
  );
}

function Boxes({
  offered,
  ticked,
}: Readonly<{ offered: readonly Offered[]; ticked: ReadonlySet<string> }>) {
  return (
    <ul className="grid gap-x-10 border-b border-line sm:grid-cols-2">
      {offered.map(({ id, title, outcome, required }) => (
        <li key={id} className="flex gap-3 border-t border-line py-3 font-sans">
          <input
            type="checkbox"
            id={`prior-${id}`}
            name="prior"
            value={id}
            defaultChecked={ticked.has(id)}
            aria-describedby={`prior-${id}-outcome`}
            className="mt-0.5 size-6 shrink-0 accent-ink"
          />
          <div>
            <label htmlFor={`prior-${id}`} className="font-semibold">
              {title}
            </label>
            <p id={`prior-${id}-outcome`} className="text-sm text-ink-soft">
              {required ? null : "Optional. "}
              {outcome}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
