import type { Metadata } from "next";
import Link from "next/link";
import { DeepeningNote } from "#components/progress/deepening-note";
import { RoadmapProgress } from "#components/progress/roadmap-progress";
import { TickDesk } from "#components/progress/tick-desk";
import { ChoosePath } from "#components/roadmap/choose-path";
import { PhaseSection } from "#components/roadmap/phase-section";
import { PageHeader } from "#components/ui/page";
import { loadRoadmap } from "#lib/loaders/roadmap/roadmap";

export const metadata: Metadata = { title: "Your roadmap" };

export default async function RoadmapPage() {
  const { learner, alsoDone, deepening } = await loadRoadmap();
  const { path, progress, roadmap } = learner;
  return (
    <TickDesk learner={learner.userId}>
      <PageHeader
        title={path === undefined ? "Your first stretch" : path.title}
        lead={
          path === undefined
            ? "The milestones that every path begins with. Tick one when you can do what it says."
            : "Tick a milestone when you can do what it says, in any order. Nothing is locked."
        }
      />
      <div className="flex flex-col gap-14">
        <RoadmapProgress counts={progress} />
        {path === undefined ? <ChoosePath isFundamentalsDone={progress.percent === 100} /> : null}
        {roadmap.phases.map((phase, index) => {
          const phaseProgress = progress.phases[index];
          return phaseProgress === undefined ? null : (
            <PhaseSection key={phase.id} phase={phase} progress={phaseProgress} learner={learner}>
              {phase.id === "deepening" && deepening !== undefined ? (
                <DeepeningNote deepening={deepening} />
              ) : null}
            </PhaseSection>
          );
        })}
        {alsoDone.length > 0 ? (
          <section aria-labelledby="also-done" className="flex flex-col gap-3">
            <h2 id="also-done" className="text-2xl">
              Also done
            </h2>
            <p className="text-ink-soft">Not on this roadmap, and kept all the same.</p>
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {alsoDone.map(({ id, title }) => (
                <li key={id}>
                  <Link href={`/milestones/${id}`} prefetch={false}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </TickDesk>
  );
}
