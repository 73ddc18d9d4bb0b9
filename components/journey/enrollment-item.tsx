import type { ReactNode } from "react";
import { Exemption } from "#components/focus/exemption";
import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import { formatDate, formatRange } from "#lib/wording/dates";
import { formatDepth } from "#lib/wording/enrollments";
import { formatNumber } from "#lib/wording/numbers";
import { formatPhase } from "#lib/wording/phases";
import { formatTried } from "#lib/wording/switch/tried";

/** One enrollment: when, how it ended, how deep it went, and what the learner wrote about it. */
export function EnrollmentItem({
  entry: { enrollment, reason, leftBecause, endedAt, snapshot, nextPath, reflection, detours },
  titleOf,
  timeZone,
}: Readonly<{ entry: EnrollmentEntry; titleOf: (path: string) => string; timeZone: string }>) {
  const { path, kind, startedAt, endedAs, lookBackOn } = enrollment;
  const title = titleOf(path);
  const isTrial = kind === "trial";
  const canBeExempt = !isTrial && (endedAs === "switched" || endedAs === "left");
  return (
    <li className="stay">
      <div>
        <h3 className="text-xl">{title}</h3>
        <p>
          {isTrial ? <strong className="font-semibold">Trial · </strong> : null}
          {formatRange({ from: startedAt, to: endedAt, timeZone })}
        </p>
        <p className="text-ink-soft">
          {isTrial
            ? formatTrialEnd({ endedAs, endedAt })
            : formatEnd({ endedAs, nextPath, titleOf })}
        </p>
        {endedAs === "completed" ? (
          <p>
            <a href={`/journey/${enrollment.id}`}>See what you did on {title}</a>
          </p>
        ) : null}
        {detours.map(({ tried, reason: because }) => (
          <p key={tried.id} className="text-ink-soft">
            {formatTried({ tried, titleOf })}
            {because === "" ? null : ` You wrote: “${because}”`}
          </p>
        ))}
      </div>
      <dl>
        <Fact term="How far">
          {endedAt === undefined ? "Now in " : "Reached "}
          {formatPhase(snapshot.phase)}, {formatDepth(snapshot.depth)}
        </Fact>
        <Fact term="Work days">{formatNumber(snapshot.activeDays)}</Fact>
        {reason === undefined ? null : (
          <Fact term={isTrial ? "Why you tried it" : "Why you chose it"}>“{reason}”</Fact>
        )}
        {lookBackOn !== undefined && endedAt === undefined ? (
          <Fact term="Look back on">{formatDate(lookBackOn)}</Fact>
        ) : null}
        {leftBecause === undefined ? null : <Fact term="Why you left it">“{leftBecause}”</Fact>}
        {reflection === undefined ? null : (
          <Fact term="Did it help?">
            {HELPED[reflection.helped ?? "unsaid"]}
            {reflection.text === "" ? "" : ` “${reflection.text}”`}
          </Fact>
        )}
        {canBeExempt || enrollment.exempt !== undefined ? (
          <div>
            <dt>Leaving it</dt>
            <dd>
              <Exemption enrollment={enrollment} title={title} />
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  );
}

/** What the learner answered about the switch that began this enrollment. */
const HELPED = {
  yes: "The switch to it helped.",
  partly: "The switch to it partly helped.",
  no: "The switch to it did not help.",
  unsaid: "You preferred not to say.",
} as const;

function formatTrialEnd({
  endedAs,
  endedAt,
}: Readonly<{ endedAs: EnrollmentEntry["enrollment"]["endedAs"]; endedAt?: Date }>): string {
  if (endedAt === undefined) return "You are trying it.";
  return endedAs === "switched" ? "It ended with your switch to it." : "The trial is over.";
}

function formatEnd({
  endedAs,
  nextPath,
  titleOf,
}: Readonly<{
  endedAs: EnrollmentEntry["enrollment"]["endedAs"];
  nextPath?: string;
  titleOf: (path: string) => string;
}>): string {
  if (endedAs === undefined) return "You are on this path.";
  if (endedAs === "completed") return "You completed it.";
  if (endedAs === "left") return "You left it.";
  return nextPath === undefined ? "You switched." : `You switched to ${titleOf(nextPath)}.`;
}

function Fact({ term, children }: Readonly<{ term: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
