import type { LearnerRecord } from "../record/learner-record.ts";
import type { LocalDate } from "../time/dates.ts";
import type { Tick } from "./tick.ts";

/** A tick that was made or taken back: what it is about, and the row that came or went. */
export type MadeTick = Pick<Tick, "milestone" | "step" | "done"> &
  Readonly<{ at: Date; on: LocalDate; prior: boolean }>;

/** Returns a record after a tick that changed it: as it is read anew, at the next revision. */
export function withTick({
  record,
  tick: { done, step, ...row },
}: Readonly<{ record: LearnerRecord; tick: MadeTick }>): LearnerRecord {
  const { milestone } = row;
  const { completions, stepTicks } = record;
  const revision = record.revision + 1;
  if (step === undefined) {
    const others = completions.filter((each) => each.milestone !== milestone);
    return { ...record, revision, completions: done ? inOrder([...others, row]) : others };
  }
  const others = stepTicks.filter((each) => each.milestone !== milestone || each.step !== step);
  return { ...record, revision, stepTicks: done ? inOrder([...others, { ...row, step }]) : others };
}

/** As a record is read: by moment, then by what it is about, character by character. */
function inOrder<Row extends Readonly<{ at: Date; milestone: string; step?: string }>>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted(
    (one, other) =>
      +one.at - +other.at ||
      compare(one.milestone, other.milestone) ||
      compare(one.step ?? "", other.step ?? ""),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
