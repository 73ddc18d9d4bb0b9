import { ButtonLink } from "#components/ui/button";
import { CodeText } from "#components/ui/code-text";
import type { AskedAnswer } from "#lib/domain/review/asked-answer";
import type { ReviewPlan } from "#lib/domain/review/review-plan";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import type { LocalDate } from "#lib/domain/time/dates";
import { nothingAsked } from "#lib/wording/review/nothing-asked";
import { EarlierWords } from "./earlier-words";
import { FocusedHeading } from "./focused-heading";
import { ReviewCard } from "./review-card";

type AskedNow = Readonly<{ asked: AskedAnswer; plan: ReviewPlan }>;

/** The answer that is asked now, or why none is. */
export function AskedSection({
  now,
  due,
  hasAnswers,
  toExplain,
  today,
}: Readonly<{
  now?: AskedNow;
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
        <CodeText text={now?.asked.question ?? nothing.title} />
      </FocusedHeading>
      {now === undefined ? (
        <p className="max-w-prose">{nothing.text}</p>
      ) : (
        <Asked {...now} due={due} today={today} />
      )}
      {hasAnswers ? null : (
        <div>
          {toExplain === undefined ? (
            <ButtonLink href="/roadmap" variant="quiet">
              See your roadmap
            </ButtonLink>
          ) : (
            <ButtonLink href={`/milestones/${toExplain.milestone}#own-words`} variant="quiet">
              Begin with {toExplain.title}
            </ButtonLink>
          )}
        </div>
      )}
    </section>
  );
}

/** Under the question: where it stands in today's handful, and its card. */
function Asked({
  asked: { milestone, title, words, answer },
  plan,
  due,
  today,
}: AskedNow & Readonly<{ due: ReviewsDue; today: LocalDate }>) {
  return (
    <>
      <p className="font-sans text-ink-soft">
        {due.answered + 1} of {due.answered + due.asked.length} today, from{" "}
        <a href={`/milestones/${milestone}`}>{title}</a>
      </p>
      <ReviewCard
        key={milestone}
        milestone={milestone}
        words={words}
        operationIds={{ review: crypto.randomUUID(), words: crypto.randomUUID() }}
      >
        <EarlierWords words={words} answer={answer} writtenOn={plan.writtenOn} today={today} />
        <p>
          <a href={`/milestones/${milestone}#own-words`}>Rewrite it on its milestone's page</a>
        </p>
      </ReviewCard>
    </>
  );
}
