import { CoachCard } from "#components/coach/coach-card";
import type { Learner } from "#lib/domain/learner";
import { reasonsOf } from "#lib/domain/switch/own-words";
import { titlesOf } from "#lib/wording/path-titles";
import { formatOwnWords } from "#lib/wording/switch/own-words";

/** The date on which the learner meant to look back has come: their own words, and a question. */
export function LookBack({
  enrollment,
  record: { enrollments },
  paths,
  timeZone,
}: Pick<Learner, "enrollment" | "record" | "paths" | "timeZone">) {
  if (enrollment === undefined) return null;
  const { words } = reasonsOf({ enrollments, enrollment });
  return (
    <CoachCard
      id="look-back"
      title="You wanted to look back"
      fact={
        <>
          {formatOwnWords({ enrollment, words, titleOf: titlesOf(paths), timeZone })}
          {words === undefined ? null : ` “${words.text}”`}
        </>
      }
    >
      <p>
        Is it still true? If so, continue with the next milestone. If not, compare the paths with
        what you know now.
      </p>
    </CoachCard>
  );
}
