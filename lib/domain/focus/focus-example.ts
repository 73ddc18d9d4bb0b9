import type { FocusHistory } from "./focus-history.ts";
import { judgeSwitches } from "./switches.ts";

export type Enrollment = FocusHistory["enrollments"][number];

export type GivenEnrollment = Partial<Enrollment> & Pick<Enrollment, "path" | "startedAt">;

const HOUR = 3_600_000;

/** For tests: the instant that many hours after the start of 2025 (negative: before it). */
export function hour(hours: number): Date {
  return new Date(Date.UTC(2025, 0, 1) + hours * HOUR);
}

/** For tests: the instant that many days of 24 hours after the start of 2025. */
export function day(days: number): Date {
  return hour(days * 24);
}

/** For tests: committed enrollments one after another, each switched for the next; the last one is open. */
export function historyOf(...given: readonly GivenEnrollment[]): FocusHistory {
  return {
    enrollments: given.map((each, index) => {
      const next = given[index + 1];
      return {
        kind: "committed",
        phase: "specialization",
        depth: 0,
        activeDays: 0,
        ...(next && { endedAt: next.startedAt, endedAs: "switched" }),
        ...each,
      };
    }),
  };
}

/** The rule, or the weight, of each switch, oldest first. */
export function verdicts(...given: readonly GivenEnrollment[]): readonly (string | number)[] {
  return judgeSwitches(historyOf(...given)).map(({ verdict }) =>
    "rule" in verdict ? verdict.rule : verdict.weight,
  );
}
