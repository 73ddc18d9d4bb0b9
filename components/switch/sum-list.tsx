"use client";

import type { Milestone } from "#lib/domain/roadmap/roadmap";

/** The milestones behind a sum, on demand. It is given data, so that a page carries each once, and not once more for React. */
export function SumList({
  term,
  milestones,
}: Readonly<{
  term: string;
  milestones: readonly Pick<Milestone, "id" | "title" | "hours">[];
}>) {
  return (
    <details className="sum-list">
      <summary className="w-fit py-1 text-link">
        Show {milestones.length === 1 ? "it" : "them"} <span className="sr-only">({term})</span>
      </summary>
      <ul>
        {milestones.map(({ id, title, hours }) => (
          <li key={id}>
            <span>{title}</span>
            <span>{`${hours} h`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
