import { PrintBox } from "#components/roadmap/print-box";
import { TrailStop } from "#components/roadmap/trail";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { KIND_TITLES } from "#lib/wording/kinds";
import { counted } from "#lib/wording/numbers";
import { formatSighting } from "#lib/wording/sightings";
import { KindMark } from "./kind-mark";

/** One milestone as it stands on a roadmap before anyone walks it. */
export function MilestoneEntry({ milestone }: Readonly<{ milestone: Milestone }>) {
  const { id, title, outcome, kind, required, hours, steps, resources } = milestone;
  const facts = [
    KIND_TITLES[kind],
    hours === 1 ? "1 hour" : `${hours} hours`,
    steps.length === 1 ? "1 step" : `${steps.length} steps`,
    ...(required ? [] : ["optional"]),
  ];
  return (
    <TrailStop
      id={id}
      mark={
        <>
          <KindMark kind={kind} required={required} />
          <PrintBox />
        </>
      }
    >
      <p className="text-lg leading-snug font-medium">{title}</p>
      <p className="font-sans text-sm text-ink-soft">{facts.join(" · ")}</p>
      <p className="mt-1 max-w-2xl">{outcome}</p>
      <details className="fold mt-1.5 max-w-2xl font-sans text-sm print:hidden">
        <summary className="min-h-6 w-fit text-ink-soft">
          {counted(resources.length, "thing")} to read <span className="sr-only">for {title}</span>
        </summary>
        <ul className="mt-1 mb-2 flex flex-col gap-2.5 pl-5.5 text-ink-soft">
          {resources.map((resource) => (
            <li key={resource.url}>
              <p>
                <a href={resource.url} rel="noreferrer" className="inline-block min-h-6 text-base">
                  {resource.title}
                </a>
              </p>
              <p>{resource.part}</p>
              <p className="flex flex-wrap items-baseline gap-x-3">
                ({formatSighting(resource)})
                <a href={`/milestones/${id}#where-to-read`} className="inline-block min-h-6">
                  Report broken link{" "}
                  <span className="sr-only">
                    ({resource.title}, of {title})
                  </span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </TrailStop>
  );
}
