import { CoachCard } from "#components/coach/coach-card";
import { PendingLink } from "#components/ui/pending-link";
import type { RoadmapDifference } from "#lib/domain/progress/roadmap-difference";
import { formatDifference } from "#lib/wording/roadmap-difference";

/** A newer version of the learner's roadmap waits: one calm line, and where to see what it changes. */
export function NewVersion({ difference }: Readonly<{ difference: RoadmapDifference }>) {
  return (
    <CoachCard
      id="newer-version"
      title="Your roadmap has been improved"
      fact={`There is a newer version of this roadmap: ${formatDifference(difference)}.`}
    >
      <PendingLink href="/roadmap/update" className="inline-block min-h-6 font-sans">
        See what changes
      </PendingLink>
    </CoachCard>
  );
}
