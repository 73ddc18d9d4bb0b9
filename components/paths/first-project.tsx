import Link from "next/link";
import {
  type FirstProject,
  firstProject,
  weeksToFirstProject,
} from "#lib/domain/paths/first-project";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Roadmap } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";

const HOURS_A_WEEK = [5, 8, 12] as const;

/** What the first project is, and where it stands on the roadmap. */
export function ProjectTitle({
  path,
  roadmap,
  project,
}: Readonly<{
  path: Pick<CareerPath, "id" | "title">;
  roadmap: Roadmap;
  project: FirstProject;
}>) {
  const first = firstProject({ roadmap, project });
  if (first === undefined) return <p>Not planned yet</p>;
  return (
    <p>
      <Link href={`/paths/${path.id}#${first.id}`} prefetch={false}>
        {first.title} <span className="sr-only">for {path.title}</span>
      </Link>
    </p>
  );
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
