import type { DeepeningMonth } from "#lib/domain/progress/deepening";

/** "Month 3 of 6 to 12", or that the learner has deepened. */
export function DeepeningNote({ deepening }: Readonly<{ deepening: DeepeningMonth }>) {
  if (deepening.deepened) {
    return (
      <p className="font-sans">
        You have deepened: six months have passed and all six required checkpoints are cleared.
      </p>
    );
  }
  return (
    <p className="font-sans">
      Month {deepening.month} of 6 to 12. A checkpoint may be ticked early; deepening itself takes
      six months.
    </p>
  );
}
