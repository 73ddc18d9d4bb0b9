import { TickBox } from "#components/progress/tick-box";
import { Spine, SpineRow } from "#components/roadmap/spine";
import { PendingLink } from "#components/ui/pending-link";
import type { Learner } from "#lib/domain/learner";
import { stateIn } from "#lib/domain/progress/milestone-state";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";

/** The milestones of a trial, to be ticked like those of a roadmap. */
export function TrialMilestones({
  learner: { record },
  title,
  part,
}: Readonly<{ learner: Learner; title: string; part: readonly Milestone[] }>) {
  const stateOf = stateIn(record);
  const done = part.filter(({ id }) => stateOf(id).kind === "done").length;
  const hours = part.reduce((total, milestone) => total + milestone.hours, 0);
  return (
    <section aria-labelledby="part" className="flex flex-col gap-4">
      <h2 id="part" className="text-2xl">
        Worth trying
      </h2>
      {part.length === 0 ? (
        <p className="max-w-prose">
          You have done everything that {title} requires, so there is nothing left to try.
        </p>
      ) : (
        <>
          <p className="max-w-prose text-ink-soft">
            What {title} begins with beyond the fundamentals: {counted(part.length, "milestone")},{" "}
            {counted(hours, "hour")}, {done} done. Begin with any of them; you do not have to do
            them all. Anything you tick is done on every path.
          </p>
          <Spine>
            {part.map((milestone) => (
              <SpineRow key={milestone.id} id={milestone.id}>
                <TickBox
                  milestone={milestone.id}
                  done={stateOf(milestone.id).kind === "done"}
                  labelledBy={`title-${milestone.id}`}
                />
                <div className="flex min-w-0 flex-1 flex-col gap-0.5 py-2">
                  <p>
                    <PendingLink
                      id={`title-${milestone.id}`}
                      href={`/milestones/${milestone.id}`}
                      className="text-lg"
                    >
                      {milestone.title}
                    </PendingLink>
                  </p>
                  <p className="font-sans text-sm text-ink-soft">
                    {counted(milestone.hours, "hour")}
                  </p>
                </div>
              </SpineRow>
            ))}
          </Spine>
        </>
      )}
    </section>
  );
}
