import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatInstant } from "#lib/wording/dates";
import { EnrollmentDepths } from "./enrollment-depths";
import { EnrollmentItem } from "./enrollment-item";

/** As many are told at first, the newest. */
const MOST = 3;

/** Every path the learner was on: along one line of time, and told one by one, newest first. */
export function EnrollmentList({
  entries,
  today,
  titleOf,
  timeZone,
  now,
  areAllTold,
}: Readonly<{
  entries: readonly EnrollmentEntry[];
  today: LocalDate;
  titleOf: (path: string) => string;
  timeZone: string;
  now: Date;
  /** The oldest ones, too. */
  areAllTold: boolean;
}>) {
  const shown = areAllTold ? entries : entries.slice(0, MOST);
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
            entries={shown}
            today={today}
            titleOf={titleOf}
            timeZone={timeZone}
            now={now}
          />
          <ul aria-labelledby="paths">
            {shown.map((entry) => (
              <EnrollmentItem
                key={entry.enrollment.id}
                entry={entry}
                titleOf={titleOf}
                timeZone={timeZone}
              />
            ))}
          </ul>
          {shown.length === entries.length ? null : (
            <p className="border-t border-line py-4 font-sans">
              <a href="/journey?paths=all">
                {`See all ${entries.length}, since ${formatInstant({ at: entries.at(-1)?.enrollment.startedAt ?? now, timeZone })}`}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}
