import { ButtonLink } from "#components/ui/button";

/** Asked of a learner without a path: now, when the fundamentals are cleared; before that it can wait. */
export function ChoosePath({ isFundamentalsDone }: Readonly<{ isFundamentalsDone: boolean }>) {
  return (
    <section
      aria-labelledby="choose"
      className="flex max-w-2xl flex-col items-start gap-4 border-l-2 border-trail pl-5 print:hidden"
    >
      <h2 id="choose" className="text-2xl">
        {isFundamentalsDone ? "Time to choose your path" : "You need not choose yet"}
      </h2>
      <p>
        {isFundamentalsDone
          ? "You have cleared what all seven paths share. Compare them, and commit to the one you want to go deep on."
          : "These milestones are the same on all seven paths, so nothing you do here is lost. Choose when you are ready."}
      </p>
      <ButtonLink href="/paths" variant={isFundamentalsDone ? "next" : "quiet"}>
        Compare the seven paths
      </ButtonLink>
    </section>
  );
}
