import { CoachCard } from "#components/coach/coach-card";
import type { Learner } from "#lib/domain/learner";
import { formatInstant } from "#lib/wording/dates";

/** The date on which the learner meant to look back has come: their own words, and a question. */
export function LookBack({
  enrollment,
  path,
  timeZone,
}: Pick<Learner, "enrollment" | "path" | "timeZone">) {
  if (enrollment === undefined || path === undefined) return null;
  return (
    <CoachCard
      id="look-back"
      title="You wanted to look back"
      fact={
        <>
          On {formatInstant({ at: enrollment.startedAt, timeZone })} you chose {path.title}
          {enrollment.why === "" ? "." : <> because: “{enrollment.why}”</>}
        </>
      }
    >
      <p>
        Does it still hold? If it does, go on with the next milestone. If it does not, compare the
        paths with what you know now.
      </p>
    </CoachCard>
  );
}
