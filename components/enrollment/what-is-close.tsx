import {
  deepeningAheadInWords,
  paceBasisInWords,
  phaseEndInWords,
} from "#lib/domain/enrollment/closeness-words";
import type { Pace } from "#lib/domain/journey/pace";
import type { DeepeningMonth } from "#lib/domain/progress/deepening";
import type { Milestone, PhaseId } from "#lib/domain/roadmap/roadmap";
import type { LocalDate } from "#lib/domain/words/dates";
import { ReminderSection } from "./reminder-section";

/** The next phase end on the path that one is on, at one's own pace, and the six months of deepening. */
export function WhatIsClose({
  title,
  close,
  pace,
  deepening,
  next,
  today,
  isLeft,
}: Readonly<{
  title: string;
  close?: Readonly<{ phase: PhaseId; milestones: number; hours: number; weeks: number }>;
  pace: Pace;
  deepening?: DeepeningMonth;
  next?: Milestone;
  today: LocalDate;
  isLeft: boolean;
}>) {
  const ahead = deepeningAheadInWords({ deepening, today, isLeft });
  return (
    <ReminderSection id="close" title={`What ${isLeft ? "was" : "is"} close on ${title}`}>
      <div className="flex max-w-prose flex-col gap-3">
        {close === undefined ? (
          <p>Every required milestone is cleared there.</p>
        ) : (
          <p className="text-lg">{phaseEndInWords({ ...close, pace, isLeft })}</p>
        )}
        {next === undefined ? null : (
          <p>
            Next {isLeft ? "was" : "is"} <strong className="font-semibold">{next.title}</strong>.
          </p>
        )}
        {ahead === undefined ? null : <p>{ahead}</p>}
        {close === undefined ? null : (
          <p className="font-sans text-sm text-ink-soft">{paceBasisInWords(pace)}</p>
        )}
      </div>
    </ReminderSection>
  );
}
