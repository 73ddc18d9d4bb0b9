import type { Metadata } from "next";
import { SummaryAnswer } from "#components/summary/summary-answer";
import { PageHeader } from "#components/ui/page";
import type { SearchProps } from "#lib/loaders/account/search-params";
import { loadSummary } from "#lib/loaders/summary";

// The same as on /reset-password: with no-referrer in the document too, its form would send no Origin.
export const metadata: Metadata = { title: "Your weekly email", referrer: "same-origin" };

export default async function SummaryPage({ searchParams }: SearchProps) {
  const view = await loadSummary(await searchParams);
  return (
    <>
      <PageHeader title="Your weekly email" />
      {view === "over" ? (
        <p className="max-w-prose">
          No weekly email is sent by this link, and no address is kept for it.
        </p>
      ) : (
        <SummaryAnswer {...view} />
      )}
    </>
  );
}
