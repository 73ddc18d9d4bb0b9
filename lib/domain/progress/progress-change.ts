import type { Counts, PhaseProgress, Progress } from "./progress.ts";

/** What a change did to a learner's progress, in the order in which it is worth saying. */
export type ProgressChange =
  | Readonly<{ kind: "nothing" }>
  /** Counts moved; `phases` are those in which they did, as they are now. */
  | Readonly<{ kind: "counts"; now: Counts; phases: readonly PhaseProgress[] }>
  /** These phases became complete. */
  | Readonly<{ kind: "phases-complete"; now: Counts; phases: readonly PhaseProgress[] }>
  /** Every required milestone became cleared. */
  | Readonly<{ kind: "all-complete"; now: Counts; phases: readonly PhaseProgress[] }>;

/**
 * Returns what a tick, a waiver or their undoing changed, for an announcement such as
 * "Fundamentals complete: 16 of 16". What was complete before is not announced again.
 */
export function progressChange({
  before,
  after,
}: Readonly<{ before: Progress; after: Progress }>): ProgressChange {
  const changes = after.phases
    .map((phase) => ({ before: before.phases.find(({ id }) => id === phase.id), after: phase }))
    .filter(isChange);
  const phases = changes.map((change) => change.after);
  const completed = changes.filter(isCompletion).map((change) => change.after);

  if (isCompletion({ before, after }))
    return { kind: "all-complete", now: after, phases: completed };
  if (completed.length > 0) return { kind: "phases-complete", now: after, phases: completed };
  return phases.length > 0 ? { kind: "counts", now: after, phases } : { kind: "nothing" };
}

type Change = Readonly<{ before: Counts | undefined; after: Counts }>;

function isChange({ before, after }: Change): boolean {
  return (
    before?.required !== after.required ||
    before.cleared !== after.cleared ||
    before.waived !== after.waived
  );
}

function isCompletion({ before, after }: Change): boolean {
  return after.percent === 100 && before?.percent !== 100;
}
