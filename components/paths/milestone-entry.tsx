import { PrintBox } from "#components/roadmap/print-box";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { dateInWords } from "#lib/domain/words/date-words";
import { KindMark, kindInWords } from "./kind-mark";

/** One milestone as it stands on a roadmap before anyone walks it. */
export function MilestoneEntry({ milestone }: Readonly<{ milestone: Milestone }>) {
  const { id, title, outcome, kind, required, hours, steps, resources } = milestone;
  const facts = [
    kindInWords(kind),
    hours === 1 ? "1 hour" : `${hours} hours`,
    steps.length === 1 ? "1 step" : `${steps.length} steps`,
    ...(required ? [] : ["optional"]),
  ];
  return (
    <li id={id} className="trail-stop">
      <span className="trail-mark">
        <KindMark kind={kind} required={required} />
        <PrintBox />
      </span>
      <p className="text-lg leading-snug font-medium">{title}</p>
      <p className="font-sans text-sm text-ink-soft">{facts.join(" · ")}</p>
      <p className="mt-1 max-w-2xl">{outcome}</p>
      <ul className="mt-1.5 flex max-w-2xl flex-col font-sans text-sm text-ink-soft">
        {resources.map((resource) => (
          <li key={resource.url} className="py-0.5">
            <a href={resource.url} rel="noreferrer" className="inline-block min-h-6">
              {resource.title}
            </a>
            {": "}
            {resource.part}{" "}
            <span className="whitespace-nowrap">(checked {dateInWords(resource.checkedOn)}) ·</span>{" "}
            <a href={`/milestones/${id}#where-to-read`} className="inline-block min-h-6">
              This link is broken <span className="sr-only">({resource.title})</span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
