import { Trail } from "#components/roadmap/trail";
import { Walk } from "#components/roadmap/walk";
import { untouchedStages } from "#lib/domain/progress/waymarks";
import type { PhaseId } from "#lib/domain/record/phases";
import { hoursOfPhase } from "#lib/domain/roadmap/phase-hours";
import type { Phase, Roadmap } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { KindShapes } from "./kind-mark";
import { MilestoneEntry, type Reader } from "./milestone-entry";

const ABOUT: Readonly<Record<PhaseId, string>> = {
  fundamentals: "The same on every path.",
  specialization: "What this path needs, in a sensible order.",
  projects: "Your own, running, and ready for others to use.",
  deepening: "6 to 12 months, with one checkpoint a month.",
  portfolio: "Show what you can do.",
};

/** The whole roadmap: its phases in order, with every milestone. */
export function RoadmapOutline({
  roadmap,
  reader,
}: Readonly<{ roadmap: Roadmap; reader: Reader }>) {
  return (
    <>
      <KindShapes />
      <nav aria-label="Phases" className="mb-10 font-sans text-base print:hidden">
        <ol className="flex flex-wrap gap-x-6">
          {roadmap.phases.map((phase) => (
            <li key={phase.id} className="py-1">
              <a href={`#${phase.id}`} className="inline-flex min-h-8 items-center">
                {PHASE_TITLES[phase.id]}
              </a>
              <span className="ml-2 text-sm text-ink-soft">{`${hoursOfPhase(phase)} hours`}</span>
            </li>
          ))}
        </ol>
      </nav>
      <Walk stages={untouchedStages(roadmap)} title="All milestones at a glance">
        <div className="flex min-w-0 flex-col gap-14 print:gap-[12pt]">
          {roadmap.phases.map((phase) => (
            <PhaseOutline key={phase.id} phase={phase} reader={reader} />
          ))}
        </div>
      </Walk>
    </>
  );
}

function PhaseOutline({ phase, reader }: Readonly<{ phase: Phase; reader: Reader }>) {
  const required = phase.milestones.filter((milestone) => milestone.required).length;
  const optional = phase.milestones.length - required;
  return (
    <section aria-labelledby={phase.id} className="path-outline">
      <h3 id={phase.id} className="text-2xl">
        {PHASE_TITLES[phase.id]}
      </h3>
      <p className="mt-1 mb-7 font-sans text-base text-ink-soft">
        {`${ABOUT[phase.id]} ${counted(required, "milestone")}, ${hoursOfPhase(phase)} hours${optional > 0 ? `, and ${optional} optional` : ""}.`}
      </p>
      <Trail>
        {phase.milestones.map((milestone) => (
          <MilestoneEntry key={milestone.id} milestone={milestone} reader={reader} />
        ))}
      </Trail>
    </section>
  );
}
