import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { weeksFor } from "../work/pace.ts";

/** The first thing built at all, and the first one made to be shown: that of the projects phase. */
export type FirstProject = "small" | "portfolio";

/**
 * Returns how many weeks, at so many hours a week and rounded up, it takes to finish the first project: everything
 * required that comes before the first required `project` milestone (for the portfolio, the first one of the projects
 * phase), and that one (docs/rules.md#first-project). The hours are our own plan for a beginner, not a survey.
 * Undefined where there is no such milestone. Throws a RangeError unless `hoursPerWeek` is above 0.
 */
export function weeksToFirstProject({
  hoursPerWeek,
  ...of
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  project: FirstProject;
  hoursPerWeek: number;
}>): number | undefined {
  const hours = hoursToFirstProject(of);
  return hours === undefined ? undefined : weeksFor({ hours, hoursPerWeek });
}

/** Returns the planned hours of what is required up to the first project, and of that one; undefined without one. */
export function hoursToFirstProject(
  of: Readonly<{ roadmap: Roadmap<MilestoneShape>; project: FirstProject }>,
): number | undefined {
  const way = wayToFirstProject(of);
  return way.length === 0 ? undefined : way.reduce((total, { hours }) => total + hours, 0);
}

/** Returns the first project itself; undefined without one. */
export function firstProject<M extends MilestoneShape>(
  of: Readonly<{ roadmap: Roadmap<M>; project: FirstProject }>,
): M | undefined {
  return wayToFirstProject(of).at(-1);
}

/** What is required up to the first project, which comes last; empty without one. */
function wayToFirstProject<M extends MilestoneShape>({
  roadmap,
  project,
}: Readonly<{ roadmap: Roadmap<M>; project: FirstProject }>): readonly M[] {
  const required = roadmap.phases.flatMap(({ id, milestones }) =>
    milestones.filter((each) => each.required).map((milestone) => ({ milestone, phase: id })),
  );
  const first = required.findIndex(
    ({ milestone, phase }) =>
      milestone.kind === "project" && (project === "small" || phase === "projects"),
  );
  return required.slice(0, first + 1).map(({ milestone }) => milestone);
}
