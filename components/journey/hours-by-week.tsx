import type { ReactNode } from "react";
import { BurstNote } from "#components/burst/burst-note";
import { Panel } from "#components/ui/panel";
import type { HoursByWeek as Hours } from "#lib/domain/journey/weeks";
import type { Burst } from "#lib/domain/work/bursts";
import type { LearnerPace } from "#lib/domain/work/pace";
import { formatPaceSentence } from "#lib/wording/pace";
import { HoursOfWeeks } from "./hours-of-weeks";

/** Hours of work by week against the plan: in words, drawn, and as a table. */
export function HoursByWeek({
  hours,
  pace,
  bursts,
  children,
}: Readonly<{
  hours: Hours;
  pace: LearnerPace;
  bursts: readonly Burst[];
  /** Where there is more to see of them. */
  children: ReactNode;
}>) {
  const { planned } = hours;
  return (
    <Panel title="Hours by week" id="hours">
      <div className="flex flex-col gap-4 font-sans">
        <p className="max-w-prose">
          {formatPaceSentence(pace)}{" "}
          {planned.isAssumed ? <a href="/settings">Set your own hours a week</a> : null}
        </p>
        <BurstNote bursts={bursts} />
        <HoursOfWeeks hours={hours} />
        {children}
      </div>
    </Panel>
  );
}
