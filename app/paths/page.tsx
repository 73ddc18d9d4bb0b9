import { CompareForm } from "#components/paths/compare-form";
import { NarrowFold } from "#components/paths/narrow-fold";
import { PathOrderLinks } from "#components/paths/path-order-links";
import { PathTable } from "#components/paths/path-table";
import { AllAnswers } from "#components/paths/show-all-answers";
import { SourceList } from "#components/paths/source-list";
import { PageHeader } from "#components/ui/page";
import { arranged, filterLinks, readPathOrder, sortLinks } from "#lib/domain/paths/path-order";
import { startAddress } from "#lib/domain/paths/start-address";
import type { AddressParameters } from "#lib/domain/questionnaire/answer-sheet";
import { loadShell } from "#lib/loaders/account/shell";
import { loadPaths, loadSources } from "#lib/loaders/paths/paths";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { cardinal, counted } from "#lib/wording/numbers";
import { SORT_LABELS } from "#lib/wording/path-order";

export const metadata = pageMetadata({
  title: "Compare the seven career paths",
  description:
    "Seven careers with Python side by side: what you do all day, what it pays and who says so, how hard it is to get into, and how long until your first project.",
  address: "/paths",
});

type PathsPageProps = Readonly<{ searchParams: Promise<AddressParameters> }>;

export default async function PathsPage({ searchParams }: PathsPageProps) {
  const [{ viewer }, offers, sources] = await Promise.all([
    loadShell(),
    loadPaths(),
    loadSources(),
  ]);
  const order = readPathOrder(await searchParams);
  const shown = arranged({ offers, order });
  const start = startAddress({ isSignedIn: viewer !== null, roadmap: offers[0]?.roadmap });
  return (
    <>
      <PageHeader
        title="Seven paths, side by side"
        lead={
          <p>
            Start with what you would do all day, not with the pay. Open the one or two you can see
            yourself on, and look at what you would learn.
          </p>
        }
      />
      <p className="-mt-6 mb-4 font-sans sm:mb-8">
        <a href="/choose" className="inline-flex min-h-11 items-center text-ink">
          Not sure? Thirteen questions
        </a>
      </p>
      <div className="mb-6 flex flex-col sm:gap-7">
        <NarrowFold summary="Compare two to four of them">
          <CompareForm paths={offers.map(({ path }) => path)} />
        </NarrowFold>
        <NarrowFold summary="Change the order, or show fewer">
          <PathOrderLinks sort={sortLinks(order)} show={filterLinks(order)} />
        </NarrowFold>
      </div>
      <p role="status" className="mb-4 font-sans text-sm text-ink-soft">
        {shown.length === offers.length
          ? `All ${cardinal(offers.length)} paths, `
          : `${shown.length} of ${counted(offers.length, "path")}, `}
        {SORT_LABELS[order.sort.id]}.
      </p>
      <div className="wide short-first">
        <AllAnswers />
        <PathTable offers={shown} />
      </div>
      <div className="mt-10 flex max-w-prose flex-col gap-4">
        <p className="font-sans text-sm text-ink-soft">
          Salaries and outlooks are what the named sources say, not a promise. Where two of them
          disagree, you see both. An official statistic counts whole occupations, which are rarely
          named like a path, and the page that it leads to may show a later year by now. The weeks
          are our own estimate for a beginner at that many hours a week: everything required up to
          and including that project. The first small project is the first thing you build, and is
          the same on every path; the first portfolio project is one to show an employer.
        </p>
        <SourceList sources={sources} />
        <p>
          Not sure yet? The first phase is the same on all of them.{" "}
          <a href={start}>Start with the fundamentals</a> and choose later.
        </p>
      </div>
    </>
  );
}
