import type { Metadata } from "next";
import { QuestionForm } from "#components/choose/question-form";
import { RankingResult } from "#components/choose/ranking-result";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import type { AddressParameters } from "#lib/domain/questionnaire/answer-sheet";
import { loadChoice } from "#lib/loaders/choose/choose";

export const metadata: Metadata = {
  title: "Ten questions",
  description:
    "Ten questions about what you enjoy and want, and a ranking of all seven paths with the reasons in words. No account, nothing stored.",
};

type ChoosePageProps = Readonly<{ searchParams: Promise<AddressParameters> }>;

export default async function ChoosePage({ searchParams }: ChoosePageProps) {
  const { questionnaire, sheet, ranking, paths, isSent } = await loadChoice(await searchParams);
  return (
    <>
      <PageHeader
        title="Ten questions"
        lead={
          <p>
            They ask what you enjoy and what you want, not what pays. Leave out what you have no
            answer to. Nothing is stored: your answers stand in the address of the page, so you can
            keep it or send it to a friend.
          </p>
        }
      />
      {ranking.ok ? <RankingResult ranking={ranking} paths={paths} /> : null}
      {isSent && !ranking.ok ? (
        <div className="mb-10">
          <Notice tone="caution" title="There is nothing to rank yet">
            <p>Answer at least one question, then ask for your ranking again.</p>
          </Notice>
        </div>
      ) : null}
      <QuestionForm questionnaire={questionnaire} sheet={sheet} />
    </>
  );
}
