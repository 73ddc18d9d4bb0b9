import type { PlacementAnswer } from "#lib/domain/placement/belief";
import type { Reason } from "#lib/domain/placement/placement";

/** The answers to "Can you do this?", in the order in which they stand. */
export const PLACEMENT_ANSWERS: readonly Readonly<{ answer: PlacementAnswer; label: string }>[] = [
  { answer: "yes", label: "Yes, I can" },
  { answer: "not-sure", label: "Not sure" },
  { answer: "no", label: "No" },
];

/** Returns why a milestone is believed known, in a sentence. */
export function reasonText({
  reason,
  titleOf,
}: Readonly<{ reason: Reason; titleOf: (milestone: string) => string }>): string {
  if (reason.kind === "said") return "You said you can.";
  if (reason.kind === "doubted")
    return "You said you can, but your other answers suggest otherwise. Tick it if you can.";
  const can = `You said you can do “${titleOf(reason.milestone)}”`;
  return reason.kind === "builds-on-it"
    ? `${can}, which builds on this.`
    : `${can}, which comes later.`;
}
