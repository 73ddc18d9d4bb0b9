import type { Resource } from "#lib/domain/roadmap/roadmap";
import { dateInWords } from "#lib/domain/words/date-words";

/** Where to read, which part, and when the link was last checked. */
export function Resources({ resources }: Readonly<{ resources: readonly Resource[] }>) {
  return (
    <ul className="flex flex-col gap-4">
      {resources.map((resource) => (
        <li key={resource.url} className="flex flex-col">
          <a href={resource.url} rel="noreferrer" className="self-start text-lg">
            {resource.title}
          </a>
          <span className="max-w-prose">{resource.part}</span>
          <span className="font-sans text-sm text-ink-soft">
            {new URL(resource.url).hostname} · checked {dateInWords(resource.checkedOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
