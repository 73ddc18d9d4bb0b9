import { BrokenLinkForm } from "#components/milestone/broken-link-form";
import type { Resource } from "#lib/domain/roadmap/roadmap";
import { formatSighting } from "#lib/wording/sightings";

/** Where to read, which part, when and how somebody last saw it, and a way to say that it is broken. */
export function Resources({
  milestone,
  resources,
}: Readonly<{ milestone: string; resources: readonly Resource[] }>) {
  return (
    <ul className="flex flex-col gap-4">
      {resources.map(({ title, url, part, checkedOn, checkedHow }) => (
        <li key={url} className="flex flex-col">
          <a href={url} rel="noreferrer" className="self-start text-lg">
            {title}
          </a>
          <span className="max-w-prose">{part}</span>
          <div className="flex flex-wrap items-baseline gap-x-5 font-sans text-sm text-ink-soft">
            <span className="py-0.5">
              {new URL(url).hostname} · {formatSighting({ checkedOn, checkedHow })}
            </span>
            <BrokenLinkForm milestone={milestone} url={url} title={title} />
          </div>
        </li>
      ))}
    </ul>
  );
}
