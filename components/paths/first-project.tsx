import {
  type FirstProject,
  firstProject,
  weeksToFirstProject,
} from "#lib/domain/paths/first-project";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";

const HOURS_A_WEEK = [5, 8, 12] as const;

/** What the first project is. Not a link: those of a table lead to its paths. */
export function ProjectTitle(of: Readonly<{ roadmap: Roadmap; project: FirstProject }>) {
  return <p>{firstProject(of)?.title ?? "Not planned yet"}</p>;
}

/** How long until the first project stands, by our own plan of hours. */
export function WeeksToProject({
  roadmap,
  project,
}: Readonly<{ roadmap: Roadmap; project: FirstProject }>) {
  return (
    <ul>
      {HOURS_A_WEEK.map((hoursPerWeek) => (
        <li key={hoursPerWeek} className="flex flex-wrap gap-x-1.5">
          <span className="font-semibold tabular-nums">
            {inWeeks(weeksToFirstProject({ roadmap, project, hoursPerWeek }))}
          </span>{" "}
          at {hoursPerWeek} hours
        </li>
      ))}
    </ul>
  );
}

function inWeeks(weeks: number | undefined): string {
  return weeks === undefined ? "Not planned yet" : counted(weeks, "week");
}
