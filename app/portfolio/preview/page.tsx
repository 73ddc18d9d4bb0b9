import type { Metadata } from "next";
import { PortfolioPage } from "#components/portfolio/portfolio-page";
import { PreviewBar } from "#components/portfolio/preview-bar";
import { loadPreview } from "#lib/loaders/portfolio";

export const metadata: Metadata = { title: "Preview of your portfolio" };

export default async function PortfolioPreviewPage() {
  const { view, address, isPublished } = await loadPreview();
  return (
    <>
      <PreviewBar isPublished={isPublished} />
      <PortfolioPage
        view={view}
        address={address}
        srcOf={(picture) => `/api/pictures/${picture}`}
      />
    </>
  );
}
