import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { KIND_TITLES } from "#lib/wording/kinds";
import { counted } from "#lib/wording/numbers";
import { formatSighting } from "#lib/wording/sightings";
import { EntryLine } from "./entry-line";

/** Whom an outline is for: a stranger reads everything on it, a learner has a page for each milestone, and is led there. */
export type Reader = "stranger" | "learner";

/** One milestone as it stands on a roadmap before anyone walks it. Its look is in outline.css: it comes sixty times on a page. */
export function MilestoneEntry({
  milestone,
  reader,
}: Readonly<{ milestone: Milestone; reader: Reader }>) {
  const { id, title, outcome, kind, required, hours, steps, resources } = milestone;
  const facts = [
    KIND_TITLES[kind],
    counted(hours, "hour"),
    counted(steps.length, "step"),
    ...(reader === "learner" ? [`${counted(resources.length, "thing")} to read`] : []),
    ...(required ? [] : ["optional"]),
  ].join(" · ");
  const line = { id, title, outcome, kind, required, facts };
  return reader === "learner" ? (
    <EntryLine {...line} href={`/milestones/${id}`} />
  ) : (
    <EntryLine {...line}>
      <ToRead {...milestone} />
    </EntryLine>
  );
}

function ToRead({ id, title, resources }: Milestone) {
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
      <a href={`/milestones/${id}#where-to-read`}>
        Report broken link<span className="sr-only">{` of ${title}`}</span>
      </a>
    </details>
  );
}
