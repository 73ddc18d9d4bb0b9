import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import type { LocalDate } from "#lib/domain/time/dates";
import { EnrollmentDepths } from "./enrollment-depths";
import { EnrollmentItem } from "./enrollment-item";

/** Every path the learner was on: along one line of time, and told one by one, newest first. */
export function EnrollmentList({
  entries,
  today,
  titleOf,
  timeZone,
  now,
}: Readonly<{
  entries: readonly EnrollmentEntry[];
  today: LocalDate;
  titleOf: (path: string) => string;
  timeZone: string;
  now: Date;
}>) {
  return (
    <section aria-labelledby="paths">
      <h2 id="paths" className="mb-4 text-2xl">
        Your paths
      </h2>
      {entries.length === 0 ? (
        <EmptyState title="No path yet">
          <p>
            Each path you commit to will appear here: when you were on it, how far you got, and what
            you wrote when you chose it. Start by comparing them.
          </p>
          <ButtonLink href="/paths" variant="quiet">
            Compare the seven paths
          </ButtonLink>
        </EmptyState>
      ) : (
        <>
          <EnrollmentDepths
            entries={entries}
            today={today}
            titleOf={titleOf}
            timeZone={timeZone}
            now={now}
          />
          <ul aria-labelledby="paths">
            {entries.map((entry) => (
              <EnrollmentItem
                key={entry.enrollment.id}
                entry={entry}
                titleOf={titleOf}
                timeZone={timeZone}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
