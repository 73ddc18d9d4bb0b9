import type { DeepeningMonth } from "#lib/domain/progress/deepening";
import { formatDeepeningMonth, formatDeepeningRest } from "#lib/wording/deepening";

/** Which month of deepening runs, or that the learner has deepened. */
export function DeepeningNote({ deepening }: Readonly<{ deepening: DeepeningMonth }>) {
  if (deepening.deepened) {
    return (
      <p className="font-sans text-sm text-ink-soft">
        You have deepened: six months have passed and all required checkpoints are cleared.
      </p>
    );
  }
  return (
    <p className="font-sans text-sm text-ink-soft">
      <strong className="font-semibold text-ink">{formatDeepeningMonth(deepening)}.</strong>{" "}
      {formatDeepeningRest(deepening)}
    </p>
  );
}
