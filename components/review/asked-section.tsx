import type { AskedAnswer } from "#lib/domain/review/asked-answer";
import { nothingAsked } from "#lib/domain/review/nothing-asked";
import type { ReviewPlan } from "#lib/domain/review/review-plan";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import type { LocalDate } from "#lib/domain/words/dates";
import { AskedNow } from "./asked-now";
import { FocusedHeading } from "./focused-heading";
import { HowToBegin } from "./how-to-begin";

/** The answer that is asked now, or why none is. */
export function AskedSection({
  now,
  due,
  hasAnswers,
  toExplain,
  today,
}: Readonly<{
  now?: Readonly<{ asked: AskedAnswer; plan: ReviewPlan }>;
  due: ReviewsDue;
  hasAnswers: boolean;
  /** A milestone that is done and not explained. */
  toExplain?: Readonly<{ milestone: string; title: string }>;
  today: LocalDate;
}>) {
  const nothing = nothingAsked({ due, hasAnswers, today });
  return (
    <section aria-labelledby="asked" className="flex flex-col gap-5 border-t border-line py-8">
      <FocusedHeading id="asked" about={now?.asked.milestone ?? "nothing"}>
        {now?.asked.question ?? nothing.title}
      </FocusedHeading>
      {now === undefined ? (
        <p className="max-w-prose">{nothing.text}</p>
      ) : (
        <AskedNow {...now} due={due} today={today} />
      )}
      {hasAnswers ? null : <HowToBegin toExplain={toExplain} />}
    </section>
  );
}
