import type { Metadata } from "next";
import { AllAnswers } from "#components/review/all-answers";
import { AskedSection } from "#components/review/asked-section";
import { SpreadReviews } from "#components/review/spread-reviews";
import { PageHeader } from "#components/ui/page";
import { once, type SearchProps } from "#lib/loaders/account/search-params";
import { loadReview } from "#lib/loaders/review";
import { REVIEW_DAYS } from "#lib/wording/review/review";

export const metadata: Metadata = { title: "Your answers, again" };

export default async function ReviewPage({ searchParams }: SearchProps) {
  const shows = once(await searchParams, "answers") === "all" ? "all" : "newest";
  const { learner, due, now, toSpread, spread, answers, toExplain } = await loadReview();
  const { today } = learner;
  return (
    <>
      <PageHeader
        title="Your answers, again"
        lead={
          <p>
            What you said in your own words, due for review: after {REVIEW_DAYS} days, five a day at
            most. Think first, then look at your answer.
          </p>
        }
      />
      <AskedSection
        now={now}
        due={due}
        hasAnswers={answers.length > 0}
        toExplain={toExplain}
        today={today}
      />
      <SpreadReviews due={due} toSpread={toSpread} spread={spread} today={today} />
      <AllAnswers answers={answers} shows={shows} today={today} />
    </>
  );
}
