import { MarginSection } from "#components/ui/margin-section";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { Reasons } from "#lib/domain/switch/own-words";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate, formatInstant } from "#lib/wording/dates";
import { formatCameBack, formatOwnWords } from "#lib/wording/switch/own-words";

/** What the learner said when they chose or switched, and the date on which they meant to look back. */
export function OwnWordsSection({
  enrollment,
  reasons: { words, lookBackOn },
  titleOf,
  today,
  timeZone,
}: Readonly<{
  enrollment: EnrollmentRecord;
  reasons: Reasons;
  titleOf: (path: string) => string;
  today: LocalDate;
  timeZone: string;
}>) {
  const { endedAt, switchReason } = enrollment;
  const told = { enrollment, words, titleOf, timeZone };
  const cameBack = formatCameBack(told);
  return (
    <MarginSection id="own-words" title="Your own words">
      {words === undefined ? (
        <p className="max-w-prose">{formatOwnWords(told)}</p>
      ) : (
        <figure className="max-w-prose">
          <figcaption>{formatOwnWords(told)}</figcaption>
          <blockquote className="mt-3 border-l-2 border-trail pl-5 text-xl wrap-anywhere whitespace-pre-line">
            {words.text}
          </blockquote>
        </figure>
      )}
      {cameBack === undefined ? null : <p className="max-w-prose">{cameBack}</p>}
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
