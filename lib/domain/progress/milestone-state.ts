import type { LearnerRecord } from "../record/learner-record.ts";

/** How a milestone stands in a learner's record. Completed wins over waived, and waived over put aside. */
export type MilestoneState = Readonly<
  | { kind: "done"; on: string; prior: boolean }
  | { kind: "waived"; reason: string }
  | { kind: "aside" }
  | { kind: "open" }
>;

/** Returns for any milestone how it stands. */
export function stateIn(
  record: Pick<LearnerRecord, "completions" | "waivers" | "putAside">,
): (milestone: string) => MilestoneState {
  const done = new Map(record.completions.map((each) => [each.milestone, each] as const));
  const waived = new Map(record.waivers.map((each) => [each.milestone, each] as const));
  const aside = new Set(record.putAside.map((each) => each.milestone));
  return (milestone) => {
    const completion = done.get(milestone);
    if (completion !== undefined) {
      return { kind: "done", on: completion.on, prior: completion.prior };
    }
    const waiver = waived.get(milestone);
    if (waiver !== undefined) return { kind: "waived", reason: waiver.reason };
    return { kind: aside.has(milestone) ? "aside" : "open" };
  };
}
