import type { ReactNode } from "react";
import type { Arrival } from "#lib/domain/progress/arrival";
import type { Counts } from "#lib/domain/progress/progress";
import { counted, formatNumber } from "#lib/wording/numbers";

/** What it came to, in four figures. */
export function ArrivalFacts({
  counts: { required, cleared, waived, hours },
  arrival: { workDays, loggedHours, prior },
}: Readonly<{ counts: Counts; arrival: Arrival }>) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-6 border-y border-line py-6 sm:grid-cols-4">
      <Figure count={cleared} noun="milestone">
        of {required}
        {waived > 0 ? `, ${waived} skipped` : ""}
        {prior > 0 ? `, ${prior} known before` : ""}
      </Figure>
      <Figure count={hours.cleared} noun="roadmap hour">
        as estimated
      </Figure>
      <Figure count={loggedHours} noun="logged hour">
        as you logged them
      </Figure>
      <Figure count={workDays} noun="work day">
        with a tick or a log
      </Figure>
    </dl>
  );
}

/** A number, large, what it counts, and what that means. */
function Figure({
  count,
  noun,
  children,
}: Readonly<{ count: number; noun: string; children: ReactNode }>) {
  const figure = formatNumber(count);
  return (
    <div className="flex flex-col font-sans">
      <dt className="order-2 font-semibold">{counted(count, noun).slice(figure.length)}</dt>
      <dd className="order-1 font-serif text-4xl tabular-nums">{figure}</dd>
      <dd className="order-3 text-sm text-ink-soft">{children}</dd>
    </div>
  );
}
