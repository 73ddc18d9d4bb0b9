import type { EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import { counted } from "./numbers.ts";
import { formatPhase } from "./phases.ts";

/** Returns "34 %"; 100 % only when all of it is cleared. */
export function percentOf(depth: number): string {
  // To 6 decimals first: 0.29 × 100 is just under 29 in binary fractions.
  return `${Math.floor(Number((100 * depth).toFixed(6)))}\u00a0%`;
}

/** Returns "34 % of the hours of specialization and projects". */
export function formatDepth(depth: number): string {
  return `${percentOf(depth)} of the specialization and project hours`;
}

/** Returns how far an enrollment got: "in specialization after 18 work days, with 34 % of the … hours done". */
export function formatSnapshot({ phase, depth, activeDays }: EnrollmentSnapshot): string {
  const days = counted(activeDays, "work day");
  const part = depth === 0 ? "none of the specialization and project hours" : formatDepth(depth);
  return `in ${formatPhase(phase)} after ${days}, with ${part} done`;
}
