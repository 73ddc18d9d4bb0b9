import { EmptyState } from "#components/ui/empty-state";
import type { Pause } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { PauseItem } from "./pause-item";

/** Every pause of a learner, the newest first. */
export function PauseList({
  pauses,
  today,
}: Readonly<{ pauses: readonly Pause[]; today: LocalDate }>) {
  if (pauses.length === 0) {
    return (
      <EmptyState title="No pause yet">
        <p>Sick, on vacation, or busy? Pauses that you note above are listed here.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {pauses.toReversed().map((pause) => (
        <PauseItem key={pause.id} pause={pause} today={today} />
      ))}
    </ul>
  );
}
