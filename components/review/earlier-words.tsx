import { CodeText } from "#components/ui/code-text";
import type { LocalDate } from "#lib/domain/time/dates";
import { onDay } from "#lib/wording/dates";

/** What the learner wrote, and the short answer to compare with, where the milestone has one. */
export function EarlierWords({
  words,
  answer,
  writtenOn,
  today,
}: Readonly<{ words: string; answer?: string; writtenOn: LocalDate; today: LocalDate }>) {
  return (
    <>
      <div>
        <h3 className="font-sans text-base font-semibold">
          What you wrote {onDay({ on: writtenOn, today })}
        </h3>
        <p className="max-w-prose wrap-anywhere whitespace-pre-line">{words}</p>
      </div>
      {answer === undefined ? null : (
        <div>
          <h3 className="font-sans text-base font-semibold">A short answer</h3>
          <p className="max-w-prose">
            <CodeText text={answer} />
          </p>
        </div>
      )}
      <p className="font-sans text-sm text-ink-soft">
        Yours does not have to say the same. Did you get the main points?
      </p>
    </>
  );
}
