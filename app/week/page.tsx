import type { Metadata } from "next";
import { MarginSection } from "#components/ui/margin-section";
import { PageHeader } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { WeekDone } from "#components/week/week-done";
import { WeekHard } from "#components/week/week-hard";
import { WeekNext } from "#components/week/week-next";
import { WeekPointer } from "#components/week/week-pointer";
import { WeekWordsForm } from "#components/week/week-words-form";
import { loadWeek } from "#lib/loaders/week";
import { formatWeekQuestion, formatWeekSpan } from "#lib/wording/week";

export const metadata: Metadata = { title: "Your week" };

type WeekPageProps = Readonly<{
  searchParams: Promise<Readonly<Record<string, unknown>>>;
}>;

export default async function WeekPage({ searchParams }: WeekPageProps) {
  const { of } = await searchParams;
  const { learner, look, next, titles, question, text, before, after } = await loadWeek(of);
  return (
    <>
      <PageHeader
        title="Your week"
        lead={
          <p>
            {formatWeekSpan(look.monday)}
            {look.isRunning ? ", so far" : ""}. Two minutes: what you did, what was hard, what is
            next, and one question.
          </p>
        }
      />
      <WeekDone look={look} titleOf={titles.milestone} stepOf={titles.step} />
      <WeekHard look={look} titleOf={titles.milestone} />
      <WeekNext next={next} />
      <MarginSection id="week-question" title={formatWeekQuestion(question)}>
        <WeekWordsForm
          key={look.monday}
          week={look.monday}
          stored={text}
          operationId={crypto.randomUUID()}
        />
      </MarginSection>
      <nav aria-label="Other weeks" className="flex flex-wrap gap-x-8 border-t border-line py-4">
        {before === undefined ? null : (
          <PendingLink href={`/week?of=${before}`} className="py-1 font-sans">
            The week before
          </PendingLink>
        )}
        {after === undefined ? null : (
          <PendingLink href={`/week?of=${after}`} className="py-1 font-sans">
            The week after
          </PendingLink>
        )}
        <PendingLink href="/journey" className="py-1 font-sans">
          Your journey
        </PendingLink>
      </nav>
      <WeekPointer isHidden={learner.record.isWeekLookHidden} />
    </>
  );
}
