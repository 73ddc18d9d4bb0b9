import type { Metadata } from "next";
import { AnswerForm } from "#components/reminders/answer-form";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { answersTo, ticksStep } from "#lib/domain/reminders/answers";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { type AnswerView, loadAnswer } from "#lib/loaders/reminders";
import { formatDate } from "#lib/wording/dates";
import { whatAnswerDid } from "#lib/wording/reminders";

// The same as on /reset-password: with no-referrer in the document too, its form would send no Origin.
export const metadata: Metadata = { title: "Answer a reminder", referrer: "same-origin" };

export default async function AnswerPage({ searchParams }: SearchProps) {
  const view = await loadAnswer(await searchParams);
  return (
    <>
      <PageHeader title="Answer a reminder" />
      {view === "dead" ? (
        <Notice tone="caution">
          <p>
            This link no longer works: a reminder can be answered for a week. Nothing was changed.
          </p>
        </Notice>
      ) : (
        <Answer {...view} />
      )}
    </>
  );
}

function Answer({ token, kind, sentOn, milestone, step, answer, asked }: AnswerView) {
  const about =
    ticksStep(kind) && milestone !== undefined && step !== undefined
      ? { ticks: { milestone, step } }
      : {};
  return (
    <div className="flex flex-col gap-6">
      {answer === undefined ? (
        <p className="max-w-prose">
          It was sent on {formatDate(sentOn)}. Nothing has changed yet. Choose what to answer:
        </p>
      ) : (
        <Notice tone="success">
          <p>{whatAnswerDid({ answer, about })}</p>
        </Notice>
      )}
      <AnswerForm token={token} answers={answersTo(kind)} asked={asked} about={about} />
    </div>
  );
}
