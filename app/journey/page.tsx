import type { Metadata } from "next";
import { Stays } from "#components/journey/stays";
import { WorkDays } from "#components/journey/work-days";
import { PageHeader } from "#components/ui/page";
import { titlesOf } from "#lib/domain/paths/path-titles";
import { loadJourney } from "#lib/loaders/journey/journey";

export const metadata: Metadata = { title: "Your journey" };

type JourneyPageProps = Readonly<{
  searchParams: Promise<Readonly<{ until?: string | readonly string[] }>>;
}>;

export default async function JourneyPage({ searchParams }: JourneyPageProps) {
  const { learner, stays, calendar } = await loadJourney((await searchParams).until);
  return (
    <>
      <PageHeader
        title="Your journey"
        lead={<p>Where you have been, how far you came, and on which days you worked.</p>}
      />
      <Stays stays={stays} titleOf={titlesOf(learner.paths)} timeZone={learner.timeZone} />
      <WorkDays calendar={calendar} />
    </>
  );
}
