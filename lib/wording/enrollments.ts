import type { EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import { phaseInWords } from "./phases.ts";
import { counted } from "./plurals.ts";

/** "34 %"; 100 % only when all of it is cleared. */
export function percentOf(depth: number): string {
  // To 6 decimals first: 0.29 × 100 is just under 29 in binary fractions.
  return `${Math.floor(Number((100 * depth).toFixed(6)))}\u00a0%`;
}

/** "34 % of the hours of specialization and projects". */
export function depthInWords(depth: number): string {
  return `${percentOf(depth)} of the hours of specialization and projects`;
}

/** Where a stay on a path got to: "in specialization after 18 work days, with 34 % of the hours of …". */
export function standingInWords({ phase, depth, activeDays }: EnrollmentSnapshot): string {
  const days = counted(activeDays, "work day");
  const part = depth === 0 ? "nothing of specialization and projects yet" : depthInWords(depth);
  return `in ${phaseInWords(phase)} after ${days}, with ${part}`;
}
