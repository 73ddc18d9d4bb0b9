import { MarginSection } from "#components/ui/margin-section";
import type { WeekLook } from "#lib/domain/week/week-look";
import { MilestoneLink } from "./week-done";

/** What was hard in a week: what was put aside, and what was forgotten when it was asked again. */
export function WeekHard({
  look: { putAside, faded },
  titleOf,
}: Readonly<{ look: WeekLook; titleOf: (milestone: string) => string }>) {
  const isEasy = putAside.length + faded.length === 0;
  return (
    <MarginSection id="week-hard" title="What was hard">
      {isEasy ? (
        <p className="max-w-prose font-sans">
          You put nothing aside, and forgot no answer that was asked again.
        </p>
      ) : (
        <dl className="flex max-w-prose flex-col gap-4 font-sans">
          <Hard what="Put aside for now" milestones={putAside} titleOf={titleOf} />
          <Hard what="Forgotten when asked again" milestones={faded} titleOf={titleOf} />
        </dl>
      )}
    </MarginSection>
  );
}

function Hard({
  what,
  milestones,
  titleOf,
}: Readonly<{
  what: string;
  milestones: readonly string[];
  titleOf: (milestone: string) => string;
}>) {
  if (milestones.length === 0) return null;
  return (
    <div>
      <dt className="text-sm font-semibold text-ink-soft">{what}</dt>
      {milestones.map((milestone) => (
        <dd key={milestone}>
          <MilestoneLink milestone={milestone} titleOf={titleOf} />
        </dd>
      ))}
    </div>
  );
}
