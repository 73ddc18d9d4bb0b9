import { ButtonLink } from "#components/ui/button";
import { Empty } from "#components/ui/empty";
import type { Stay } from "#lib/domain/journey/stay";
import type { Timeline } from "#lib/domain/journey/timeline";
import { DepthOfStays } from "./enrollment-depths";
import { StayItem } from "./enrollment-item";

/** Every path the learner was on: along one line of time, and told one by one, newest first. */
export function Stays({
  stays,
  timeline,
  titleOf,
  timeZone,
  now,
}: Readonly<{
  stays: readonly Stay[];
  timeline: Timeline;
  titleOf: (path: string) => string;
  timeZone: string;
  now: Date;
}>) {
  return (
    <section aria-labelledby="paths">
      <h2 id="paths" className="mb-4 text-2xl">
        Your paths
      </h2>
      {stays.length === 0 ? (
        <Empty title="No path yet">
          <p>
            Each path you commit to will stand here: when you were on it, how far you came, and what
            you wrote when you chose it. Begin by comparing them.
          </p>
          <ButtonLink href="/paths" variant="quiet">
            Compare the seven paths
          </ButtonLink>
        </Empty>
      ) : (
        <>
          <DepthOfStays timeline={timeline} titleOf={titleOf} timeZone={timeZone} now={now} />
          <ul aria-labelledby="paths">
            {stays.map((stay) => (
              <StayItem
                key={stay.enrollment.id}
                stay={stay}
                titleOf={titleOf}
                timeZone={timeZone}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
