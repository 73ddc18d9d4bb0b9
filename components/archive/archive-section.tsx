import { MarginSection } from "#components/ui/margin-section";
import type { ArchiveSection as Section } from "#lib/wording/archive/entry";
import { formatDate } from "#lib/wording/dates";

/** One list of what is kept: the date, what it is, and what the learner wrote with it. */
export function ArchiveSection({ section }: Readonly<{ section: Section }>) {
  return (
    <MarginSection id={section.id} title={section.title}>
      <ol className="flex flex-col font-sans">
        {section.entries.map((entry, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be the same, and the list never changes.
            key={index}
            className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[9rem_1fr]"
          >
            <time dateTime={entry.on} className="text-ink-soft">
              {formatDate(entry.on)}
            </time>
            <div className="min-w-0 wrap-anywhere">
              {entry.words}
              {entry.quote === undefined ? null : (
                <blockquote className="mt-1 border-l-2 border-line pl-3 font-serif whitespace-pre-wrap">
                  {entry.quote}
                </blockquote>
              )}
            </div>
          </li>
        ))}
      </ol>
    </MarginSection>
  );
}
