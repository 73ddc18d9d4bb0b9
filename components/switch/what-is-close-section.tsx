import { MarginSection } from "#components/ui/margin-section";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import type { SwitchCost } from "#lib/domain/switch/switch-cost";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatPaceSentence } from "#lib/wording/pace";
import { formatDeepeningAhead, formatPhaseEnd } from "#lib/wording/switch/closeness";

/** The next phase end on the path that one is on, at one's own pace, and the six months of deepening. */
export function WhatIsCloseSection({
  title,
  cost: { close, pace, deepening, isBeforeSixMonths, next },
  today,
  from,
}: Readonly<{
  title: string;
  cost: SwitchCost<Milestone>;
  today: LocalDate;
  /** On the path that the switch leads away from. */
  from: EnrollmentRecord;
}>) {
  const isLeft = from.endedAt !== undefined;
  const ahead = isBeforeSixMonths
    ? formatDeepeningAhead({ deepening, today, enrollment: from })
    : undefined;
  return (
    <MarginSection id="close" title={`What ${isLeft ? "was" : "is"} close on ${title}`}>
      <div className="flex max-w-prose flex-col gap-3">
        {close === undefined ? (
          <p>Every required milestone is done there.</p>
        ) : (
          <p className="text-lg">{formatPhaseEnd({ ...close, pace, enrollment: from })}</p>
        )}
        {next === undefined ? null : (
          <p>
            Next {isLeft ? "was" : "is"} <strong className="font-semibold">{next.title}</strong>.
          </p>
        )}
        {ahead === undefined ? null : <p>{ahead}</p>}
        {close === undefined ? null : (
          <p className="font-sans text-sm text-ink-soft">{formatPaceSentence(pace)}</p>
        )}
      </div>
    </MarginSection>
  );
}
