import { PendingLink } from "#components/ui/pending-link";
import type { Touched } from "#lib/domain/progress/last-touched";
import { onDay } from "#lib/wording/dates";
import { capitalised } from "#lib/wording/numbers";

/** What was touched last, where that is not the next milestone: the way back to it. */
export function AlsoBegun({
  touched: { milestone, on },
  titleOf,
  today,
}: Readonly<{ touched: Touched; titleOf: (milestone: string) => string; today: string }>) {
  return (
    <p className="mt-3 max-w-prose font-sans text-sm text-ink-soft">
      {capitalised(onDay({ on, today }))} you worked on{" "}
      <PendingLink href={`/milestones/${milestone}`}>{titleOf(milestone)}</PendingLink>. You can
      continue there.
    </p>
  );
}
