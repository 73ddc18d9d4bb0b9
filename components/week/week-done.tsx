import { CodeText } from "#components/ui/code-text";
import { MarginSection } from "#components/ui/margin-section";
import { Progress } from "#components/ui/progress";
import type { WeekLook } from "#lib/domain/week/week-look";
import { formatWeekDone, formatWeekHours } from "#lib/wording/week";

/** So many milestones, and steps of one, are named; the rest is counted. */
const MOST_NAMED = 8;

/** What a learner did in a week: their hours beside the plan, and what they ticked. */
export function WeekDone({
  look,
  titleOf,
  stepOf,
}: Readonly<{
  look: WeekLook;
  titleOf: (milestone: string) => string;
  stepOf: (milestone: string, step: string) => string;
}>) {
  const { hours, completed, steps } = look;
  return (
    <MarginSection id="week-done" title="What you did">
      <div className="flex max-w-prose flex-col gap-3 font-sans">
        <p>{formatWeekHours(look)}</p>
        {hours.meant === 0 ? null : (
          <Progress label="Hours of that week" value={hours.hours} max={hours.meant} />
        )}
        <p>{formatWeekDone(look)}</p>
        <ul className="flex flex-col gap-2">
          {completed.slice(0, MOST_NAMED).map((milestone) => (
            <li key={milestone}>
              <span className="font-semibold">Done:</span>{" "}
              <MilestoneLink milestone={milestone} titleOf={titleOf} />
            </li>
          ))}
          {steps.slice(0, MOST_NAMED).map((of) => (
            <li key={of.milestone}>
              <MilestoneLink milestone={of.milestone} titleOf={titleOf} />
              <ul className="list-disc pl-5 text-sm text-ink-soft">
                {of.steps.slice(0, MOST_NAMED).map((step) => (
                  <li key={step}>
                    <CodeText text={stepOf(of.milestone, step)} />
                  </li>
                ))}
                <More count={of.steps.length - MOST_NAMED} />
              </ul>
            </li>
          ))}
          <More count={completed.length - MOST_NAMED} />
          <More count={steps.length - MOST_NAMED} />
        </ul>
      </div>
    </MarginSection>
  );
}

function More({ count }: Readonly<{ count: number }>) {
  return count > 0 ? <li className="list-none text-ink-soft">and {count} more</li> : null;
}

/** A milestone by its title. */
export function MilestoneLink({
  milestone,
  titleOf,
}: Readonly<{ milestone: string; titleOf: (milestone: string) => string }>) {
  return <a href={`/milestones/${milestone}`}>{titleOf(milestone)}</a>;
}
