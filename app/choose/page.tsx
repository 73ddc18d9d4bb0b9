import type { Metadata } from "next";
import { QuestionForm } from "#components/questionnaire/question-form";
import { RankingResult } from "#components/questionnaire/ranking-result";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { type AddressParameters, addressOf } from "#lib/domain/questionnaire/answer-sheet";
import { loadChoice } from "#lib/loaders/questionnaire";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { titlesOf } from "#lib/wording/path-titles";
import { choiceTexts } from "#lib/wording/questionnaire/page-texts";

type ChoosePageProps = Readonly<{ searchParams: Promise<AddressParameters> }>;

export async function generateMetadata({ searchParams }: ChoosePageProps): Promise<Metadata> {
  const { sheet, ranking, paths } = await loadChoice(await searchParams);
  return pageMetadata({
    ...choiceTexts({ ranking, titleOf: titlesOf(paths) }),
    address: "/choose",
    shared: addressOf({ page: "/choose", sheet }),
    image: addressOf({ page: "/og/choose", sheet }),
  });
}

export default async function ChoosePage({ searchParams }: ChoosePageProps) {
  const { questionnaire, sheet, ranking, paths, isSent } = await loadChoice(await searchParams);
  return (
    <>
      <PageHeader
        title="Thirteen questions"
        lead={
          ranking.ok ? (
            <p>
              Nothing is stored: your answers are in the address of this page. Keep it, or send it
              to a friend.
            </p>
          ) : (
            <p>
              They ask what you enjoy, what you want and what you can give, not what pays. Skip any
              you cannot answer. Nothing is stored: your answers are in the address of the page, so
              you can keep it or send it to a friend.
            </p>
          )
        }
      />
      {ranking.ok ? <RankingResult ranking={ranking} paths={paths} /> : null}
      {isSent && !ranking.ok ? (
        <div className="mb-10">
          <Notice tone="caution" title="There is nothing to rank yet">
            <p>Answer at least one question, then choose “Show my ranking” again.</p>
          </Notice>
        </div>
      ) : null}
      <QuestionForm questionnaire={questionnaire} sheet={sheet} />
    </>
  );
}
