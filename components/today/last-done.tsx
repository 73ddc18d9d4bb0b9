import { EmptyState } from "#components/ui/empty-state";
import type { Activity } from "#lib/domain/progress/recent";
import { counted } from "#lib/wording/numbers";
import { DoneLines } from "./done-lines";

/** The last things done, newest first. */
export function LastDone({
  activities,
  titleOf,
  stepOf,
  dayOf,
}: Readonly<{
  activities: readonly Activity[];
  titleOf: (milestone: string) => string;
  stepOf: (milestone: string, step: string) => string;
  /** A date as it is read today: "today", "yesterday", "3 March". */
  dayOf: (activity: Activity) => string;
}>) {
  if (activities.length === 0) {
    return (
      <EmptyState title="Nothing done yet">
        <p>
          What you tick or work on is listed here. The first step above is a good place to start.
        </p>
      </EmptyState>
    );
  }
  return (
    <DoneLines
      lines={activities.map((activity) => ({
        key: `${activity.kind}-${activity.milestone}-${nthOf(activity)}-${activity.at.getTime()}`,
        words: wording(activity, stepOf),
        day: dayOf(activity),
        ...(activity.milestone === undefined
          ? {}
          : { milestone: activity.milestone, title: titleOf(activity.milestone) }),
      }))}
    />
  );
}

function wording(activity: Activity, stepOf: (milestone: string, step: string) => string): string {
  if (activity.kind === "completed") return "Done:";
  if (activity.kind === "step") return `${stepOf(activity.milestone, activity.step)} ·`;
  if (activity.what !== undefined) return learned(activity);
  if (activity.hours === undefined) return "Worked on";
  return `Worked ${counted(activity.hours, "hour")} on`;
}

/** "A course on trees (2 hours)", and the milestone after it, where it names one. */
function learned({ what, hours, milestone }: Extract<Activity, { kind: "worked" }>): string {
  const time = hours === undefined ? "" : ` (${counted(hours, "hour")})`;
  return `${what}${time}${milestone === undefined ? "" : " ·"}`;
}

function nthOf(activity: Activity): string {
  if (activity.kind === "step") return activity.step;
  return activity.kind === "worked" ? activity.id : "";
}
