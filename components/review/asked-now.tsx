import Link from "next/link";
import type { AskedAnswer } from "#lib/domain/review/asked-answer";
import type { ReviewPlan } from "#lib/domain/review/review-plan";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import type { LocalDate } from "#lib/domain/words/dates";
import { EarlierWords } from "./earlier-words";
import { ReviewCard } from "./review-card";

/** Under the question that is asked now: where it stands in today's handful, and its card. */
export function AskedNow({
  asked: { milestone, title, words, answer },
  plan,
  due,
  today,
}: Readonly<{ asked: AskedAnswer; plan: ReviewPlan; due: ReviewsDue; today: LocalDate }>) {
  return (
    <>
      <p className="font-sans text-ink-soft">
        {due.answered + 1} of {due.answered + due.asked.length} today, from{" "}
        <Link href={`/milestones/${milestone}`} prefetch={false}>
          {title}
        </Link>
      </p>
      <ReviewCard
        key={milestone}
        milestone={milestone}
        words={words}
        operationIds={{ review: crypto.randomUUID(), words: crypto.randomUUID() }}
      >
        <EarlierWords words={words} answer={answer} writtenOn={plan.writtenOn} today={today} />
        <p>
          <Link href={`/milestones/${milestone}#own-words`} prefetch={false}>
            Rewrite it on its milestone's page
          </Link>
        </p>
      </ReviewCard>
    </>
  );
}
