import type { Learner } from "#lib/domain/learner";
import { instantInWords } from "#lib/domain/words/date-words";

/** The date on which the learner meant to look back has come: their own words, and a question. */
export function LookBack({
  enrollment,
  path,
  timeZone,
}: Pick<Learner, "enrollment" | "path" | "timeZone">) {
  if (enrollment === undefined || path === undefined) return null;
  return (
    <section
      aria-labelledby="look-back"
      className="flex max-w-2xl flex-col gap-3 border-l-2 border-line pl-5"
    >
      <h2 id="look-back" className="text-2xl">
        You wanted to look back
      </h2>
      <p>
        On {instantInWords({ at: enrollment.startedAt, timeZone })} you chose {path.title}
        {enrollment.why === "" ? "." : <> because: “{enrollment.why}”</>}
      </p>
      <p className="text-ink-soft">
        Does it still hold? If it does, go on with the next milestone. If it does not, compare the
        paths with what you know now.
      </p>
    </section>
  );
}
