import "server-only";
import type { Metadata } from "next";
import type { PortfolioView } from "#lib/domain/portfolio/portfolio-view";
import { pageMetadata } from "#lib/loaders/share/page-metadata";
import { describePortfolio } from "#lib/wording/portfolio";

/** Returns what chats and, where its learner chose so, search engines show of a published page. Of one that is gone, nothing. */
export function portfolioMetadata({
  handle,
  found,
}: Readonly<{
  handle: string;
  found: Readonly<{ state: "shown"; view: PortfolioView } | { state: "gone" | "waiting" }>;
}>): Metadata {
  const hidden = { robots: { index: false, follow: false } };
  if (found.state !== "shown") return { title: { absolute: "Waymark" }, ...hidden };
  const { view } = found;
  const shown = pageMetadata({
    title: view.name,
    fullTitle: view.name,
    description: describePortfolio(view),
    address: `/p/${handle}`,
    image: `/og/p/${handle}`,
    alt: describePortfolio(view),
  });
  return { ...shown, ...(view.isListed ? {} : hidden) };
}
