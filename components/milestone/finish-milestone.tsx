import { MarkDone } from "#components/progress/mark-done";
import { CodeText } from "#components/ui/code-text";
import type { MilestoneState } from "#lib/domain/progress/milestone-state";
import type { TickOnward } from "#lib/domain/progress/tick";
import type { Milestone } from "#lib/domain/roadmap/roadmap";

/**
 * At the end of the steps: the milestone's question, and what comes after them. It is as tall before the last step as
 * after it, so that ticking moves nothing.
 */
export function FinishMilestone({
  milestone,
  state,
  stepsDone,
  isAnswered,
  onward,
}: Readonly<{
  milestone: Milestone;
  state: MilestoneState;
  stepsDone: number;
  isAnswered: boolean;
  /** Where it leads once it is done. */
  onward: TickOnward;
}>) {
  const isDone = state.kind === "done";
  const of = milestone.steps.length;
  return (
    <div className="flex max-w-3xl flex-col gap-3 border-l-2 border-line pl-5">
      <p className="font-sans text-sm text-ink-soft">
        {isDone || stepsDone < of
          ? "When you are done, answer for yourself:"
          : "All steps are ticked. One question before you continue:"}
      </p>
      <p className="max-w-prose text-lg">
        <CodeText text={milestone.question} />
      </p>
      <p className="font-sans">
        <a href="#own-words" className="inline-flex min-h-6 items-center">
          {isAnswered ? "Read your answer" : "Answer in your own words"}
        </a>
      </p>
      <div className="flex min-h-11 flex-wrap items-center gap-x-6 font-sans">
        {isDone || stepsDone === of ? (
          <MarkDone milestone={milestone.id} done={isDone} />
        ) : (
          <span className="text-ink-soft">
            After the last step you can mark the milestone done here.
          </span>
        )}
        {isDone && onward.kind === "link" ? (
          <a href={onward.href} className="inline-flex min-h-11 items-center font-semibold">
            {onward.label}
          </a>
        ) : null}
      </div>
    </div>
  );
}
