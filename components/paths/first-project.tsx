import { weeksToFirstProject } from "#lib/domain/paths/first-project";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";

const HOURS_A_WEEK = [5, 8, 12] as const;

/** How long until something of one's own stands, by our own plan of hours. */
export function FirstProject({ roadmap }: Readonly<{ roadmap: Roadmap }>) {
  return (
    <ul>
      {HOURS_A_WEEK.map((hoursPerWeek) => (
        <li key={hoursPerWeek} className="flex flex-wrap gap-x-1.5">
          <span className="font-semibold tabular-nums">
            {inWeeks(weeksToFirstProject({ roadmap, hoursPerWeek }))}
          </span>{" "}
          at {hoursPerWeek} hours
        </li>
      ))}
    </ul>
  );
}

function inWeeks(weeks: number | undefined): string {
  if (weeks === undefined) return "Not planned yet";
  return weeks === 1 ? "1 week" : `${weeks} weeks`;
}
