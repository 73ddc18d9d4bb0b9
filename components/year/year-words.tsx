import type { OwnWords, ThenAndNow } from "#lib/domain/year/year-words";
import { formatDate } from "#lib/wording/dates";

/** What a learner wrote first and what they wrote last, beside each other where there is room. */
export function YearWords({
  words: { first, last },
  aboutOf,
}: Readonly<{ words: ThenAndNow; aboutOf: (words: OwnWords) => string }>) {
  return (
    <div className="grid gap-8 sm:grid-cols-2 sm:gap-12">
      {[first, last].map((words, index) =>
        words === undefined ? null : (
          <figure key={words.on + words.about} className="flex flex-col gap-2">
            <figcaption className="font-sans text-sm text-ink-soft">
              <span className="font-semibold text-ink">{index === 0 ? "Then" : "Now"}</span>
              {` · ${formatDate(words.on)}`}
              <span className="block">{aboutOf(words)}</span>
            </figcaption>
            <blockquote className="max-w-prose border-l-2 border-line pl-4 text-lg wrap-anywhere whitespace-pre-line">
              {words.text}
            </blockquote>
          </figure>
        ),
      )}
    </div>
  );
}
