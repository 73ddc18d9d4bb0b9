import { PendingLink } from "#components/ui/pending-link";
import { differenceInWords } from "#lib/domain/roadmap/difference-words";
import type { RoadmapDifference } from "#lib/domain/roadmap/roadmap-difference";

/** A newer version of the learner's roadmap waits: one calm line, and where to see what it changes. */
export function NewVersion({ difference }: Readonly<{ difference: RoadmapDifference }>) {
  return (
    <p className="max-w-prose border-l-2 border-trail pl-5 font-sans print:hidden">
      A newer version of this roadmap is there: {differenceInWords(difference)}.{" "}
      <PendingLink href="/roadmap/update" className="inline-block min-h-6">
        See what changes
      </PendingLink>
    </p>
  );
}
