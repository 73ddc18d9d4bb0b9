import type { DeepeningMonth } from "#lib/domain/progress/deepening";
import { formatDeepeningMonth, formatDeepeningRest } from "#lib/wording/deepening";

/** Which month of deepening runs, or that the learner has deepened. */
export function DeepeningNote({ deepening }: Readonly<{ deepening: DeepeningMonth }>) {
  if (deepening.deepened) {
    return (
      <p className="font-sans text-sm text-ink-soft">
        You have finished deepening: six months have passed and all required checkpoints are done.
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

/** The same before it begins, in as many lines: the tick that begins it moves nothing. */
export function DeepeningAhead() {
  return (
    <p className="font-sans text-sm text-ink-soft">
      <strong className="font-semibold text-ink">Begins when your last project is done.</strong>{" "}
      Deepening takes six months; you can tick a checkpoint early.
    </p>
  );
}
