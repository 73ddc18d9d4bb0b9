import type { Metadata } from "next";
import { NothingYet } from "#components/journey/last-events";
import { LogDays } from "#components/journey/log-days";
import { PageHeader } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { loadLog } from "#lib/loaders/journey/log";

export const metadata: Metadata = { title: "Everything that happened" };

type LogPageProps = Readonly<{
  searchParams: Promise<Readonly<{ before?: string | readonly string[] }>>;
}>;

export default async function LogPage({ searchParams }: LogPageProps) {
  const { before } = await searchParams;
  const { days, earlier, today, titleOf } = await loadLog({ before, limit: 50 });
  return (
    <>
      <PageHeader
        title="Everything that happened"
        lead={
          <p>
            Every change to your record, newest first. Only you can see it.{" "}
            <PendingLink href="/journey">Back to your journey</PendingLink>
          </p>
        }
      />
      {days.length === 0 ? <NothingYet /> : <LogDays days={days} today={today} titleOf={titleOf} />}
      <p className="mt-8 flex gap-8 font-sans">
        {before === undefined ? null : (
          <PendingLink href="/journey/log" className="py-1">
            Newest
          </PendingLink>
        )}
        {earlier === undefined ? null : (
          <PendingLink href={`/journey/log?before=${earlier}`} className="py-1">
            Earlier
          </PendingLink>
        )}
      </p>
    </>
  );
}
