import Link from "next/link";
import { EmptyState } from "#components/ui/empty-state";
import type { Deed } from "#lib/domain/progress/recent";
import { counted } from "#lib/wording/plurals";

/** The last things done, newest first. */
export function LastDone({
  deeds,
  titleOf,
  stepOf,
  dayOf,
}: Readonly<{
  deeds: readonly Deed[];
  titleOf: (milestone: string) => string;
  stepOf: (milestone: string, step: string) => string;
  /** A date as it is read today: "today", "yesterday", "3 March". */
  dayOf: (deed: Deed) => string;
}>) {
  if (deeds.length === 0) {
    return (
      <EmptyState title="Nothing done yet">
        <p>What you tick or work on is listed here. The first step above is a good beginning.</p>
      </EmptyState>
    );
  }
  return (
    <ol className="flex flex-col divide-y divide-line border-y border-line font-sans">
      {deeds.map((deed) => (
        <li
          key={`${deed.kind}-${deed.milestone}-${deed.kind === "step" ? deed.step : ""}-${deed.at.getTime()}`}
          className="flex flex-col py-3"
        >
          <span>
            {wording(deed, stepOf)}{" "}
            <Link href={`/milestones/${deed.milestone}`} prefetch={false}>
              {titleOf(deed.milestone)}
            </Link>
          </span>
          <span className="text-sm text-ink-soft">{dayOf(deed)}</span>
        </li>
      ))}
    </ol>
  );
}

function wording(deed: Deed, stepOf: (milestone: string, step: string) => string): string {
  if (deed.kind === "completed") return "Done:";
  if (deed.kind === "step") return `${stepOf(deed.milestone, deed.step)} ·`;
  if (deed.hours === undefined) return "Worked on";
  return `Worked ${counted(deed.hours, "hour")} on`;
}
