import type { Metadata } from "next";
import { GonePortfolio } from "#components/portfolio/gone-portfolio";
import { PortfolioPage } from "#components/portfolio/portfolio-page";
import { PageHeader } from "#components/ui/page";
import { linkedDataOf, scriptText } from "#lib/domain/portfolio/linked-data";
import { loadPublishedPortfolio } from "#lib/loaders/portfolio";
import { portfolioMetadata } from "#lib/loaders/share/portfolio-metadata";
import { openedTooOften } from "#lib/wording/waiting";

type Props = Readonly<{ params: Promise<{ handle: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params;
  return portfolioMetadata({ handle, found: await loadPublishedPortfolio(handle) });
}

export default async function PublishedPortfolioPage({ params }: Props) {
  const { handle } = await params;
  const found = await loadPublishedPortfolio(handle);
  if (found.state === "gone") return <GonePortfolio />;
  if (found.state === "waiting") {
    return <PageHeader title="Too many visits" lead={openedTooOften(found)} />;
  }
  return (
    <>
      <script type="application/ld+json">{scriptText(linkedDataOf(found))}</script>
      <PortfolioPage
        {...found}
        srcOf={(picture) => `/p/${handle}/pictures/${picture}`}
        reportHref={`/p/${handle}/report`}
      />
    </>
  );
}
