"use client";

import { PendingLink } from "#components/ui/pending-link";

/** What was done or waived and is not on this roadmap. */
export function AlsoDone({
  milestones,
  all,
}: Readonly<{
  /** All of them, or the first. */
  milestones: readonly Readonly<{ id: string; title: string; isWaived: boolean }>[];
  /** How many there are. */
  all: number;
}>) {
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby="also-done" className="flex flex-col gap-3">
      <h2 id="also-done" className="text-2xl">
        Also done
      </h2>
      <p className="text-ink-soft">Not on this roadmap, but still yours.</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {milestones.map(({ id, title, isWaived }) => (
          <li key={id}>
            <PendingLink href={`/milestones/${id}`}>{title}</PendingLink>
            {isWaived ? (
              <span className="font-sans text-sm text-ink-soft"> skipped permanently</span>
            ) : null}
          </li>
        ))}
      </ul>
      {milestones.length === all ? null : (
        <p className="font-sans">
          <a href="/roadmap?also=all#also-done" className="inline-block py-1">
            {`See all ${all}`}
          </a>
        </p>
      )}
    </section>
  );
}
