import { TickBox } from "#components/progress/tick-box";
import { CodeText } from "#components/ui/code-text";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { formatNumber } from "#lib/wording/numbers";

/** What a milestone is made of, to be ticked step by step. */
export function Steps({
  milestone,
  ticked,
}: Readonly<{ milestone: Milestone; ticked: ReadonlySet<string> }>) {
  return (
    <ol className="flex max-w-3xl flex-col divide-y divide-line border-y border-line">
      {milestone.steps.map((step) => (
        <li key={step.id} id={step.id} className="flex items-start gap-2 py-1">
          <TickBox
            milestone={milestone.id}
            step={step.id}
            done={ticked.has(step.id)}
            labelledBy={`step-${step.id}`}
          />
          <p className="flex flex-1 flex-wrap justify-between gap-x-6 py-2 sm:flex-nowrap">
            <span className="max-w-prose">
              <span id={`step-${step.id}`}>
                <CodeText text={step.title} />
              </span>
              {step.see === undefined ? null : (
                <span className="mt-1 block text-ink-soft">
                  <CodeText text={step.see} />
                </span>
              )}
            </span>
            <span className="font-sans text-sm whitespace-nowrap text-ink-soft">
              {formatNumber(step.hours)} h
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
