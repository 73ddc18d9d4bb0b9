import type { EnrollmentSnapshot } from "../record/enrollment.ts";
import type { Marked, WorkRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { workDaysWithin } from "../work/work.ts";
import { currentPhase, progressOf } from "./progress.ts";

type Completed = Marked & Readonly<{ prior: boolean }>;

/**
 * Returns the cleared share, 0 to 1, of the required hours of specialization and projects. `prior`
 * completions are left out above and below the line; without required hours it is 0 (docs/rules.md#depth).
 */
export function depthOf<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Completed[];
  waivers: readonly Marked[];
}>): number {
  const prior = new Set(completions.filter((each) => each.prior).map((each) => each.milestone));
  const phases = roadmap.phases
    .filter(({ id }) => id === "specialization" || id === "projects")
    .map(({ id, milestones }) => ({
      id,
      milestones: milestones.filter((each) => !prior.has(each.id)),
    }));
  // Ticked steps are no depth: cleared milestones alone are.
  const { hours } = progressOf({
    roadmap: { ...roadmap, phases },
    completions,
    waivers,
    stepTicks: [],
  });
  return hours.required === 0 ? 0 : hours.cleared / hours.required;
}

/**
 * Returns where a learner stands in an enrollment at the moment `until`: its end, or now while it is open.
 * `completions`, `waivers` and `putAside` are those of that moment; `record` may reach further.
 */
export function snapshotOf<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
  putAside,
  record,
  startedAt,
  until,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Completed[];
  waivers: readonly Marked[];
  putAside?: readonly Marked[];
  record: WorkRecord;
  startedAt: Date;
  until: Date;
}>): EnrollmentSnapshot {
  const progress = progressOf({ roadmap, completions, waivers, putAside, stepTicks: [] });
  return {
    phase: currentPhase({ roadmap, progress }),
    depth: depthOf({ roadmap, completions, waivers }),
    activeDays: workDaysWithin({ record, from: startedAt, to: until }).length,
  };
}
