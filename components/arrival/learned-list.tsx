import type { DoneMilestone } from "#lib/domain/progress/arrival";

/** What was learned and practised, by its title. */
export function LearnedList({
  learned,
  labelledBy,
}: Readonly<{ learned: readonly DoneMilestone[]; labelledBy: string }>) {
  return (
    <ul aria-labelledby={labelledBy} className="gap-x-10 sm:columns-2">
      {learned.map(({ milestone: { id, title } }) => (
        <li key={id} className="break-inside-avoid py-1">
          <a href={`/milestones/${id}`} className="inline-block min-h-6">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
