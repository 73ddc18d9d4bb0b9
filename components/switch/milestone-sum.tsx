import type { ReactNode } from "react";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";
import { SumList } from "./sum-list";

/** A number of milestones and hours with what it means, and the milestones behind it on demand. */
export function MilestoneSum({
  term,
  milestones,
  hours,
  children,
}: Readonly<{
  term: string;
  milestones: readonly Milestone[];
  hours: number;
  children: ReactNode;
}>) {
  return (
    <div className="flex flex-col gap-1 border-t border-line py-4 sm:border-t-0 sm:py-0">
      <dt className="font-sans text-sm font-semibold text-ink-soft">{term}</dt>
      <dd className="flex flex-col gap-2">
        <p className="text-xl">
          {counted(milestones.length, "milestone")},{" "}
          <span className="whitespace-nowrap">{counted(hours, "hour")}</span>
        </p>
        <div className="font-sans text-sm text-ink-soft">{children}</div>
        {milestones.length === 0 ? null : (
          <SumList
            term={term}
            milestones={milestones.map(({ id, title, hours: each }) => ({
              id,
              title,
              hours: each,
            }))}
          />
        )}
      </dd>
    </div>
  );
}
