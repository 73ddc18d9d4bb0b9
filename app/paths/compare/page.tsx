import type { Metadata } from "next";
import { BraidedPaths } from "#components/paths/braided-paths";
import { CompareForm } from "#components/paths/compare-form";
import { DoneAlready } from "#components/paths/done-already";
import { PathTable } from "#components/paths/path-table";
import { SharedWays } from "#components/paths/shared-ways";
import { Notice } from "#components/ui/notice";
import { PageHeader } from "#components/ui/page";
import { compareAddress, MOST_COMPARED } from "#lib/domain/paths/compare-choice";
import { stateIn } from "#lib/domain/progress/milestone-state";
import type { AddressParameters } from "#lib/domain/questionnaire/answer-sheet";
import { sharedWays } from "#lib/domain/roadmap/shared-ways";
import { loadComparison } from "#lib/loaders/paths/compare";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { compareTexts, formatShared } from "#lib/wording/compare";
import { capitalised, cardinal } from "#lib/wording/numbers";

type ComparePageProps = Readonly<{ searchParams: Promise<AddressParameters> }>;

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const { choice, chosen } = await loadComparison(await searchParams);
  const paths = choice.problem === undefined ? choice.chosen : [];
  return pageMetadata({
    ...compareTexts(paths.length === 0 ? [] : chosen.map(({ path }) => path.title)),
    address: compareAddress({ paths }),
    image: compareAddress({ paths, page: "/og/compare" }),
  });
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const { choice, offers, chosen, learner } = await loadComparison(await searchParams);
  const paths = offers.map(({ path }) => path);
  const form = <CompareForm paths={paths} chosen={choice.chosen} />;
  if (choice.problem !== undefined) {
    return (
      <>
        <PageHeader title="Choose two to four paths" />
        <div className="flex flex-col gap-10">
          <Notice title={choice.problem === "too-many" ? "Too many for one page" : undefined}>
            {choice.problem === "too-many" ? (
              <p>
                You chose {cardinal(choice.chosen.length)}; {cardinal(MOST_COMPARED)} fit side by
                side. Untick some of them, or <a href="/paths">compare all of them</a>.
              </p>
            ) : (
              <p>
                Tick the paths you cannot decide between. You will see them side by side, and what
                they share.
              </p>
            )}
          </Notice>
          {form}
        </div>
      </>
    );
  }
  const ways = sharedWays(chosen.map(({ roadmap }) => roadmap));
  const titles = chosen.map(({ path }) => path);
  const stateOf = learner === undefined ? undefined : stateIn(learner.record);
  const isDone = stateOf && ((milestone: string) => stateOf(milestone).kind === "done");
  return (
    <>
      <PageHeader
        title={`${capitalised(cardinal(chosen.length))} paths, side by side`}
        lead={<p>{formatShared({ ways, paths: chosen.length })}</p>}
      />
      <section aria-labelledby="shared">
        <h2 id="shared" className="mb-6 text-3xl">
          What they share on the way
        </h2>
        <BraidedPaths ways={ways} paths={titles} />
        <div className="mt-4">
          <SharedWays ways={ways} paths={titles} isDone={isDone} />
        </div>
      </section>
      {learner === undefined ? null : (
        <DoneAlready chosen={chosen} record={learner.record} ownPath={learner.path} />
      )}
      <section aria-labelledby="rows" className="mt-14">
        <h2 id="rows" className="mb-6 text-3xl">
          Question by question
        </h2>
        <PathTable offers={chosen} layout="few" />
      </section>
      <div className="mt-14 border-t border-line pt-8">{form}</div>
    </>
  );
}
