import type { Metadata } from "next";
import { MadeList } from "#components/arrival/made-list";
import { EnrollmentDepths } from "#components/journey/enrollment-depths";
import { HoursOfWeeks } from "#components/journey/hours-of-weeks";
import { WeekWordsList } from "#components/journey/week-words";
import { PageHeader } from "#components/ui/page";
import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import { PrintButton } from "#components/ui/print-button";
import { YearPhases } from "#components/year/year-phases";
import { YearPictureForm } from "#components/year/year-picture-form";
import { YearWords } from "#components/year/year-words";
import { yearCardParts } from "#lib/domain/year/year-card";
import { loadYear } from "#lib/loaders/year";
import { titlesOf } from "#lib/wording/path-titles";
import { formatAbout, formatYear, formatYearSum } from "#lib/wording/year";

type YearPageProps = Readonly<{
  params: Promise<Readonly<{ year: string }>>;
  searchParams: Promise<Readonly<Record<string, unknown>>>;
}>;

export async function generateMetadata({ params }: YearPageProps): Promise<Metadata> {
  return { title: `Your ${(await params).year}` };
}

export default async function YearPage({ params, searchParams }: YearPageProps) {
  const { learner, look, titles, evidence, words, weeks, before, after } = await loadYear(
    (await params).year,
  );
  const parts = yearCardParts((await searchParams).show);
  const { hours, entries, phases, built, to } = look;
  const pathOf = titlesOf(learner.paths);
  return (
    <>
      <PageHeader title={`Your ${formatYear(look)}`} lead={<p>{formatYearSum(look)}</p>} />
      <Panel title="Hours by week">
        <div className="flex flex-col gap-4 font-sans">
          <HoursOfWeeks hours={hours} />
        </div>
      </Panel>
      {entries.length === 0 ? null : (
        <Panel title="Paths and how deep you went">
          <EnrollmentDepths
            entries={entries}
            today={to}
            from={look.from}
            titleOf={pathOf}
            timeZone={learner.timeZone}
            now={learner.now}
          />
        </Panel>
      )}
      {phases.length === 0 ? null : (
        <Panel title="Phases you finished">
          <YearPhases phases={phases} />
        </Panel>
      )}
      {built.length === 0 ? null : (
        <section aria-labelledby="built" className="border-t border-line py-8">
          <h2 id="built" className="mb-4 text-2xl">
            What you built
          </h2>
          <MadeList made={built} evidence={evidence} labelledBy="built" />
        </section>
      )}
      {words.first === undefined ? null : (
        <Panel title="Your words, then and now">
          <YearWords
            words={words}
            aboutOf={(each) => formatAbout({ words: each, titleOf: titles.milestone, pathOf })}
          />
          <WeekWordsList weeks={weeks} />
        </Panel>
      )}
      <div className="print:hidden">
        <Panel title="A picture to share" id="picture">
          <YearPictureForm key={parts.join()} year={look.year} parts={parts} />
        </Panel>
        <nav
          aria-label="Other years"
          className="flex flex-wrap items-center gap-x-8 gap-y-3 border-t border-line py-6 font-sans"
        >
          {[before, after].map((year) =>
            year === undefined ? null : (
              <PendingLink key={year} href={`/year/${year}`} className="py-1">
                Your {year}
              </PendingLink>
            ),
          )}
          <PendingLink href="/journey" className="py-1">
            Your journey
          </PendingLink>
          <PrintButton label="Print this year" />
        </nav>
      </div>
    </>
  );
}
