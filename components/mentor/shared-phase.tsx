import type { Commenting } from "#components/comment/shared-comments";
import { PhaseCounts } from "#components/progress/roadmap-progress";
import { Spine } from "#components/roadmap/spine";
import type { MentorView } from "#lib/domain/mentor";
import { PHASE_TITLES } from "#lib/wording/phases";
import { SharedRow } from "./shared-row";

/** One phase of somebody else's roadmap. */
export function SharedPhase({
  phase,
  counts,
  waymarks,
  srcOf,
  by,
}: MentorView["phases"][number] &
  Readonly<{ srcOf: (picture: string) => string; by?: Commenting }>) {
  const title = PHASE_TITLES[phase];
  return (
    <section aria-labelledby={phase} className="flex flex-col gap-4">
      <header className="grid items-end gap-x-8 gap-y-2 border-b border-line pb-3 sm:grid-cols-[1fr_16rem]">
        <h2 id={phase} className="text-2xl">
          {title}
        </h2>
        <PhaseCounts phase={{ ...counts, id: phase }} />
      </header>
      <Spine>
        {waymarks.map((milestone) => (
          <SharedRow key={milestone.id} milestone={milestone} srcOf={srcOf} by={by} />
        ))}
      </Spine>
    </section>
  );
}
