import type { Metadata } from "next";
import { PauseFacts } from "#components/pause/pause-facts";
import { PauseFields } from "#components/pause/pause-fields";
import { PauseList } from "#components/pause/pause-list";
import { PauseStatus } from "#components/pause/pause-status";
import { MarginSection } from "#components/ui/margin-section";
import { PageHeader } from "#components/ui/page";
import { notePauseAction } from "#lib/actions/pause";
import { loadPauses } from "#lib/loaders/pause";

export const metadata: Metadata = { title: "Pauses" };

type PausePageProps = Readonly<{
  searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}>;

export default async function PausePage({ searchParams }: PausePageProps) {
  const { learner, current, asked, ...facts } = await loadPauses(await searchParams);
  const { today, record, progress } = learner;
  return (
    <>
      <PageHeader
        title="Pauses"
        lead={
          <p>
            Sick, on vacation, or busy? Note the days off, before or afterwards, and Waymark leaves
            them out.
          </p>
        }
      />
      {current === undefined ? null : (
        <div className="mb-10">
          <PauseStatus pause={current} today={today} />
        </div>
      )}
      <MarginSection id="what-it-does" title="What a pause does">
        <PauseFacts {...facts} progress={progress} asked={asked} />
      </MarginSection>
      <MarginSection id="note" title="Note a pause">
        <PauseFields
          action={notePauseAction}
          from={asked?.from ?? today}
          to={asked?.to}
          button="Note this pause"
          operationId={crypto.randomUUID()}
        />
      </MarginSection>
      <MarginSection id="pauses" title="Your pauses">
        <PauseList pauses={record.pauses} today={today} />
      </MarginSection>
    </>
  );
}
