import type { ReactNode } from "react";
import type { Arrival } from "#lib/domain/progress/arrival";
import type { Counts } from "#lib/domain/progress/progress";
import { formatNumber } from "#lib/wording/numbers";

/** What it came to, in four figures. */
export function ArrivalFacts({
  counts: { required, cleared, waived, hours },
  arrival: { workDays, loggedHours, prior },
}: Readonly<{ counts: Counts; arrival: Arrival }>) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-6 border-y border-line py-6 sm:grid-cols-4">
      <Figure term="milestones" figure={formatNumber(cleared)}>
        of {required}
        {waived > 0 ? `, ${waived} skipped` : ""}
        {prior > 0 ? `, ${prior} known before` : ""}
      </Figure>
      <Figure term="hours on the roadmap" figure={formatNumber(hours.cleared)}>
        as estimated
      </Figure>
      <Figure term="hours logged" figure={formatNumber(loggedHours)}>
        as you noted them
      </Figure>
      <Figure term="work days" figure={formatNumber(workDays)}>
        with a tick or a note
      </Figure>
    </dl>
  );
}

function Figure({
  term,
  figure,
  children,
}: Readonly<{ term: string; figure: string; children: ReactNode }>) {
  return (
    <div className="flex flex-col-reverse justify-end gap-0.5 font-sans">
      <dt className="font-semibold">{term}</dt>
      <dd className="flex flex-col-reverse">
        <span className="text-sm text-ink-soft">{children}</span>
        <span className="font-serif text-4xl tabular-nums">{figure}</span>
      </dd>
    </div>
  );
}
