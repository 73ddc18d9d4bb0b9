import type { DeepeningMonth } from "#lib/domain/progress/deepening";

/** "Month 3 of 6 to 12", or that the learner has deepened. */
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
      <strong className="font-semibold text-ink">Month {deepening.month} of 6 to 12.</strong>{" "}
      Deepening takes six months; a checkpoint may be ticked early.
    </p>
  );
}
