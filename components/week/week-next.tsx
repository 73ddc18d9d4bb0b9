import { ButtonLink } from "#components/ui/button";
import { CodeText } from "#components/ui/code-text";
import { MarginSection } from "#components/ui/margin-section";
import type { Next } from "#lib/domain/progress/next-milestone";
import { formatMilestoneProgress, goTo } from "#lib/wording/next-milestone";

/** The one next thing, as it is now. */
export function WeekNext({ next }: Readonly<{ next?: Next }>) {
  return (
    <MarginSection id="week-next" title="The one next thing">
      {next === undefined ? (
        <p className="max-w-prose font-sans">Every required milestone is done.</p>
      ) : (
        <div className="flex max-w-prose flex-col items-start gap-3 font-sans">
          <p>
            <span className="font-serif text-xl">{next.milestone.title}</span>
            {next.step === undefined ? null : (
              <span className="block">
                Next step: <CodeText text={next.step.title} />
              </span>
            )}
            <span className="block text-sm text-ink-soft">{formatMilestoneProgress(next)}</span>
          </p>
          <ButtonLink href={`/milestones/${next.milestone.id}`} variant="next">
            {goTo(next)}
          </ButtonLink>
        </div>
      )}
    </MarginSection>
  );
}
