import type { Metadata } from "next";
import { GonePortfolio } from "#components/portfolio/gone-portfolio";
import { ReportForm } from "#components/portfolio/report-form";
import { PageHeader } from "#components/ui/page";
import { loadPublishedPortfolio } from "#lib/loaders/portfolio";
import { openedTooOften } from "#lib/wording/waiting";

type Props = Readonly<{ params: Promise<{ handle: string }> }>;

export const metadata: Metadata = {
  title: "Report a page",
  robots: { index: false, follow: false },
};

export default async function ReportPage({ params }: Props) {
  const { handle } = await params;
  const found = await loadPublishedPortfolio(handle);
  if (found.state === "gone") return <GonePortfolio />;
  if (found.state === "waiting") {
    return <PageHeader title="Too many visits" lead={openedTooOften(found)} />;
  }
  return (
    <>
      <PageHeader
        title="Report a page"
        lead={`Is something on the page of ${found.view.name} unlawful, hurtful, or not theirs to show? The people who run this Waymark read what you write. They see no name of yours.`}
      />
      <ReportForm handle={handle} />
    </>
  );
}
