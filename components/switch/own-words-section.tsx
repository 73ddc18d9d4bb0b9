import { MarginSection } from "#components/ui/margin-section";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate, formatInstant } from "#lib/wording/dates";

/** What the learner said when they chose, and the date on which they meant to look back. */
export function OwnWordsSection({
  enrollment: { startedAt, endedAt, why, lookBackOn, switchReason },
  title,
  today,
  timeZone,
}: Readonly<{
  enrollment: EnrollmentRecord;
  title: string;
  today: LocalDate;
  timeZone: string;
}>) {
  const chose = `On ${formatInstant({ at: startedAt, timeZone })} you chose ${title}`;
  return (
    <MarginSection id="own-words" title="Your own words">
      {why === "" ? (
        <p className="max-w-prose">{chose}. You wrote down no reason then, and needed none.</p>
      ) : (
        <figure className="max-w-prose">
          <figcaption>{chose} because:</figcaption>
          <blockquote className="mt-3 border-l-2 border-trail pl-5 text-xl whitespace-pre-line">
            {why}
          </blockquote>
        </figure>
      )}
      {lookBackOn === undefined ? null : (
        <p className="max-w-prose">
          {lookBackOn > today
            ? "You mean to look back on it on "
            : "You meant to look back on it on "}
          {formatDate(lookBackOn)}.
        </p>
      )}
      {endedAt === undefined ? null : (
        <p className="max-w-prose">
          You left it on {formatInstant({ at: endedAt, timeZone })}
          {switchReason ? <> because: “{switchReason}”</> : "."}
        </p>
      )}
    </MarginSection>
  );
}
