import type { DeepeningMonth } from "#lib/domain/progress/deepening";

/** Deepening is planned for so many months at most (docs/rules.md#phase). */
const MOST_MONTHS = 12;

/** Returns "Month 3 of 6 to 12" of deepening, and after the twelfth "Month 14": months that have begun, pauses not counted. */
export function formatDeepeningMonth({ month }: Pick<DeepeningMonth, "month">): string {
  return month > MOST_MONTHS ? `Month ${month}` : `Month ${month} of 6 to ${MOST_MONTHS}`;
}

/** Returns what there is to know beside the month that runs. */
export function formatDeepeningRest({ month }: Pick<DeepeningMonth, "month">): string {
  return month > MOST_MONTHS
    ? "Deepening is planned for 6 to 12 months, but it can take longer: it is done when its required checkpoints are."
    : "Deepening takes at least six months; you can tick a checkpoint early.";
}
