import type { PathSource } from "#lib/domain/roadmap/career-path";

/** Who says so: each source by name and date, with what it is and what it does not say. */
export function SourceList({ sources }: Readonly<{ sources: readonly PathSource[] }>) {
  return (
    <dl aria-label="Sources" className="font-sans text-sm text-ink-soft">
      {sources.map(({ name, about, dated }) => (
        <div key={name} className="mb-2">
          <dt className="font-semibold">
            {name}
            {dated === undefined ? "" : `, ${dated}`}
          </dt>
          <dd>{about}</dd>
        </div>
      ))}
    </dl>
  );
}
