import type { Metadata } from "next";
import { DeepeningAhead, DeepeningNote } from "#components/progress/deepening-note";
import { RoadmapProgress, WhatIsLeft } from "#components/progress/roadmap-progress";
import { TickProvider } from "#components/progress/tick-provider";
import { AcceptedVersion } from "#components/roadmap/accepted-version";
import { AlsoDone } from "#components/roadmap/also-done";
import { ChoosePath } from "#components/roadmap/choose-path";
import { LearnerRoadmap, outlineOf } from "#components/roadmap/learner-roadmap";
import { NewVersion } from "#components/roadmap/new-version";
import { PageHeader } from "#components/ui/page";
import type { DeepeningMonth } from "#lib/domain/progress/deepening";
import { onceADay } from "#lib/loaders/learner";
import { loadNewerVersion } from "#lib/loaders/roadmap/newer-version";
import { loadRoadmap } from "#lib/loaders/roadmap/roadmap";
import { loadArrivedTick } from "#lib/loaders/ticks";
import { headingOf } from "#lib/wording/path-titles";

type RoadmapPageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, unknown>>> }>;

export const metadata: Metadata = { title: "Your roadmap" };

export default async function RoadmapPage({ searchParams }: RoadmapPageProps) {
  const { accepted, also } = await searchParams;
  const { learner, alsoDone, deepening } = await loadRoadmap({ also });
  const newer = await loadNewerVersion();
  const { path, progress, roadmap } = learner;
  return (
    <TickProvider
      learner={learner.userId}
      revision={learner.record.revision}
      operationId={crypto.randomUUID()}
      arrived={await loadArrivedTick(searchParams)}
    >
      <LearnerRoadmap
        outline={onceADay({ learner, name: "outline", make: () => outlineOf(learner) })}
        header={
          <PageHeader
            title={path === undefined ? "Your first steps" : headingOf(path.title)}
            lead={
              <p>
                {path === undefined
                  ? "The milestones that every path begins with. Tick one when you can do what it says."
                  : "Tick a milestone when you can do what it says, in any order. Nothing is locked."}{" "}
                {progress.percent === 100 ? null : (
                  <a href="/placement" className="print:hidden">
                    Find out what you can skip
                  </a>
                )}
              </p>
            }
          />
        }
        top={
          <>
            {newer === undefined && accepted !== undefined ? (
              <AcceptedVersion roadmap={roadmap} />
            ) : null}
            <div className="flex flex-col gap-2">
              <RoadmapProgress counts={progress} />
              <div className="flex flex-wrap gap-x-6">
                {progress.next === undefined ? null : <ToNext id={progress.next.id} />}
                <WhatIsLeft
                  phases={progress.phases}
                  end={path === undefined ? "/roadmap/fundamentals" : "/roadmap/complete"}
                />
              </div>
            </div>
            {newer === undefined ? null : <NewVersion difference={newer.difference} />}
            {path === undefined ? (
              <ChoosePath isFundamentalsDone={progress.percent === 100} />
            ) : null}
          </>
        }
        deepening={<Deepening deepening={deepening} />}
      >
        <AlsoDone {...alsoDone} />
      </LearnerRoadmap>
    </TickProvider>
  );
}

/** Past everything that is done. */
function ToNext({ id }: Readonly<{ id: string }>) {
  return (
    <p className="font-sans text-sm print:hidden">
      <a href={`#${id}`} className="inline-block py-1">
        Go to what is next
      </a>
    </p>
  );
}

function Deepening({ deepening }: Readonly<{ deepening?: DeepeningMonth }>) {
  return deepening === undefined ? <DeepeningAhead /> : <DeepeningNote deepening={deepening} />;
}
