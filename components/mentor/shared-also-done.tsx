import { type Commenting, SharedComments } from "#components/comment/shared-comments";
import type { MentorView } from "#lib/domain/mentor";
import { formatDate } from "#lib/wording/dates";
import { SharedEvidence } from "./shared-evidence";

/** What was done and is not on this roadmap. */
export function SharedAlsoDone({
  alsoDone,
  by,
}: Pick<MentorView, "alsoDone"> & Readonly<{ by?: Commenting }>) {
  if (alsoDone.length === 0) return null;
  return (
    <section aria-labelledby="also-done" className="flex flex-col gap-3">
      <h2 id="also-done" className="text-2xl">
        Also done
      </h2>
      <p className="text-ink-soft">Not on this roadmap.</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {alsoDone.map(({ id, title, on, evidence, comments }) => (
          <li key={id}>
            {title} <span className="font-sans text-sm text-ink-soft">{formatDate(on)}</span>
            {evidence === undefined ? null : (
              <>
                <SharedEvidence evidence={evidence} of={title} />
                <SharedComments comments={comments} milestone={id} of={title} by={by} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
