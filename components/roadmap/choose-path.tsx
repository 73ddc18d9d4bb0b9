import { CoachCard } from "#components/coach/coach-card";
import { ButtonLink } from "#components/ui/button";

/** Asked of a learner without a path: now, when the fundamentals are cleared; before that it can wait. */
export function ChoosePath({ isFundamentalsDone }: Readonly<{ isFundamentalsDone: boolean }>) {
  return (
    <CoachCard
      id="choose"
      title={isFundamentalsDone ? "Time to choose your path" : "You need not choose yet"}
      fact={
        isFundamentalsDone
          ? "You have done what all seven paths share. Compare them, and commit to the one you want to go deep on."
          : "These milestones are the same on all seven paths, so nothing you do here is lost. Choose when you are ready."
      }
    >
      <ButtonLink href="/paths" variant={isFundamentalsDone ? "next" : "quiet"}>
        Compare the seven paths
      </ButtonLink>
    </CoachCard>
  );
}
