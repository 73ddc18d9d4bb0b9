import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { KIND_TITLES } from "#lib/wording/kinds";
import { counted } from "#lib/wording/numbers";
import { formatSighting } from "#lib/wording/sightings";
import { KindMark } from "./kind-mark";

/** One milestone as it stands on a roadmap before anyone walks it. Its look is in outline.css: it comes sixty times on a page. */
export function MilestoneEntry({
  milestone,
  reading,
}: Readonly<{ milestone: Milestone; reading: Reading }>) {
  const { id, title, outcome, kind, required, hours, steps } = milestone;
  const facts = [
    KIND_TITLES[kind],
    counted(hours, "hour"),
    counted(steps.length, "step"),
    ...(required ? [] : ["optional"]),
  ];
  const Reading = READINGS[reading];
  return (
    <li id={id}>
      <KindMark kind={kind} required={required} />
      <p>{title}</p>
      <p>{facts.join(" · ")}</p>
      <p>{outcome}</p>
      <Reading {...milestone} />
    </li>
  );
}

/** Where a milestone's reading stands: folded under it, or on the page of the milestone, which a learner has. */
export type Reading = keyof typeof READINGS;

const READINGS = { here: ReadingHere, "on-its-page": ReadingOnItsPage } as const;

function ReadingHere({ id, title, resources }: Milestone) {
  return (
    <details className="fold">
      <summary>
        {`${counted(resources.length, "thing")} to read`}
        <span className="sr-only">{` for ${title}`}</span>
      </summary>
      <ul>
        {resources.map((resource) => (
          <li key={resource.url}>
            <a href={resource.url} rel="noreferrer">
              {resource.title}
            </a>
            <p>{resource.part}</p>
            <p>{`(${formatSighting(resource)})`}</p>
          </li>
        ))}
      </ul>
      <a href={placeOf(id)}>
        Report broken link<span className="sr-only">{` of ${title}`}</span>
      </a>
    </details>
  );
}

function ReadingOnItsPage({ id, title, resources }: Milestone) {
  return (
    <p>
      <a href={placeOf(id)}>
        {`${counted(resources.length, "thing")} to read`}
        <span className="sr-only">{` for ${title}`}</span>
      </a>
    </p>
  );
}

function placeOf(milestone: string): string {
  return `/milestones/${milestone}#where-to-read`;
}
